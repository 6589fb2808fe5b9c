#pragma once

#include <QFrame>

#include "core/assessment/participation.h"

#include <vector>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QRadioButton;

namespace kordon {

class FaultLabel;
class ParticipantsModel;

/// Changes one cell of the matrix of roles. What departs from the pack needs a reason.
class RoleEditor : public QFrame {
    Q_OBJECT

public:
    explicit RoleEditor(const ParticipantsModel& model, QWidget* parent = nullptr);

    /// Shows the cell and takes the focus.
    void edit(const QModelIndex& cell);
    void retranslate();

Q_SIGNALS:
    void applied(const kordon::RoleChange& change);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createFields();
    void layOut();
    void fillRoles(const QModelIndex& cell);
    void fillAskedAs();
    void follow();
    void apply();
    void applyPack();
    [[nodiscard]] RoleChange change() const;
    /// Whether the cell would depart from the pack.
    [[nodiscard]] bool departs() const;

    const ParticipantsModel& m_model;
    QLabel* m_title;
    QLabel* m_roleLabel;
    QHBoxLayout* m_roleRow;
    QButtonGroup* m_roles;
    QLabel* m_askedAsLabel;
    QComboBox* m_askedAs;
    QLabel* m_count;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    FaultLabel* m_fault;
    QPushButton* m_apply;
    QPushButton* m_asPack;
    QPushButton* m_close;
    RoleChange m_cell; ///< The cell that is edited, as it was.
    std::optional<RoleId> m_packRole;
};

} // namespace kordon
