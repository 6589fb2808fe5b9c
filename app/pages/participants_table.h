#pragma once

#include <QTableView>

namespace kordon {

class ParticipantsModel;
class RoleDelegate;

/// The matrix of roles. Its columns show the words of the roles where all of them have room; else
/// the marks alone.
class ParticipantsTable : public QTableView {
    Q_OBJECT

public:
    explicit ParticipantsTable(ParticipantsModel& model, QWidget* parent = nullptr);

    /// Makes the columns fit what they show, after it has changed.
    void fit();

Q_SIGNALS:
    /// Enter, F2, Space or a double click.
    void editWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int wordWidth() const;
    [[nodiscard]] int nameWidth(int column) const;
    [[nodiscard]] int nameHeight() const;

    ParticipantsModel& m_model;
    RoleDelegate* m_marks;
};

} // namespace kordon
