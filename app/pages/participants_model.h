#pragma once

#include <QAbstractTableModel>

#include "core/assessment/participation.h"
#include "core/pack/pack.h"

#include <optional>
#include <vector>

namespace kordon {

class Document;

/// Components as rows, actors as columns, the role of each in each as cells: the pack's actors and
/// those added to the file, also while they have no role.
class ParticipantsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum CellRole {
        ShareRole = Qt::UserRole, ///< Weight of the role in the heaviest, 0 to 1; 0: no role.
        ChangedRole,              ///< Departs from the pack.
    };

    explicit ParticipantsModel(QObject* parent = nullptr);

    void setDocument(Document* document);
    void reload();

    /// The pack as it holds, with every actor of the file.
    [[nodiscard]] const Pack& holding() const { return m_holding; }
    [[nodiscard]] const Actor& actorAt(int column) const;
    [[nodiscard]] const Component& componentAt(int row) const;
    [[nodiscard]] bool isAdded(int column) const;
    [[nodiscard]] std::optional<RoleId> roleAt(const QModelIndex& cell) const;
    [[nodiscard]] std::optional<RoleId> packRoleAt(const QModelIndex& cell) const;
    /// Null: the cell is as the pack has it.
    [[nodiscard]] const RoleChange* changeAt(const QModelIndex& cell) const;
    [[nodiscard]] int questionsAfter(const RoleChange& change) const;
    [[nodiscard]] QModelIndex indexOf(const ComponentId& component, const ActorId& actor) const;

    /// "lead", or "no role".
    [[nodiscard]] QString roleText(const std::optional<RoleId>& role) const;
    /// The cell in whole sentences: who, where, which role, and why it departs from the pack.
    [[nodiscard]] QString cellText(const QModelIndex& cell) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] double shareAt(const QModelIndex& cell) const;
    [[nodiscard]] QVariant actorHeader(int column, int role) const;
    [[nodiscard]] QVariant componentHeader(int row, int role) const;

    Document* m_document = nullptr;
    Pack m_written;
    std::vector<Actor> m_added;
    std::vector<RoleChange> m_changes;
    Pack m_holding;
};

} // namespace kordon
