#include "app/pages/participants_model.h"

#include "app/document/document.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

ParticipantsModel::ParticipantsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ParticipantsModel::setDocument(Document* document) {
    m_document = document;
    reload();
}

void ParticipantsModel::reload() {
    beginResetModel();
    m_written = {};
    m_added.clear();
    m_changes.clear();
    if (m_document) {
        auto written = m_document->workspace().writtenPackOf(m_document->assessment().id);
        auto added = m_document->workspace().addedActors();
        if (written && added) {
            m_written = *std::move(written);
            m_added = *std::move(added);
            m_changes = m_document->assessment().roleChanges;
        }
    }
    m_holding = withAllActors(m_written, m_added, m_changes);
    endResetModel();
}

const Actor& ParticipantsModel::actorAt(int column) const {
    return m_holding.actors[static_cast<std::size_t>(column)];
}

const Component& ParticipantsModel::componentAt(int row) const {
    return m_holding.components[static_cast<std::size_t>(row)];
}

bool ParticipantsModel::isAdded(int column) const {
    return !findActor(m_written, actorAt(column).id);
}

std::optional<RoleId> ParticipantsModel::roleAt(const QModelIndex& cell) const {
    return componentAt(cell.row()).roleOf(actorAt(cell.column()).id);
}

std::optional<RoleId> ParticipantsModel::packRoleAt(const QModelIndex& cell) const {
    return m_written.components[static_cast<std::size_t>(cell.row())].roleOf(
        actorAt(cell.column()).id);
}

const RoleChange* ParticipantsModel::changeAt(const QModelIndex& cell) const {
    const auto found = std::ranges::find_if(m_changes, [&](const RoleChange& change) {
        return change.component == componentAt(cell.row()).id &&
               change.actor == actorAt(cell.column()).id;
    });
    return found == m_changes.end() ? nullptr : &*found;
}

int ParticipantsModel::questionsAfter(const RoleChange& change) const {
    return questionsAsked(m_written, m_added, m_changes, change);
}

QModelIndex ParticipantsModel::indexOf(const ComponentId& component, const ActorId& actor) const {
    const auto row = std::ranges::find(m_holding.components, component, &Component::id);
    const auto column = std::ranges::find(m_holding.actors, actor, &Actor::id);
    if (row == m_holding.components.end() || column == m_holding.actors.end()) {
        return {};
    }
    return index(static_cast<int>(row - m_holding.components.begin()),
                 static_cast<int>(column - m_holding.actors.begin()));
}

QString ParticipantsModel::roleText(const std::optional<RoleId>& role) const {
    const Role* found = role ? findRole(m_holding, *role) : nullptr;
    if (!found) {
        return tr("no role");
    }
    return found->label.empty() ? QString::fromStdString(found->id.value)
                                : inWindowLanguage(found->label);
}

QString ParticipantsModel::cellText(const QModelIndex& cell) const {
    const Component& component = componentAt(cell.row());
    QStringList sentences{tr("%1  %2 – %3: %4.")
                              .arg(numberOf(m_holding, component.id))
                              .arg(inWindowLanguage(component.title),
                                   inWindowLanguage(actorAt(cell.column()).name),
                                   roleText(roleAt(cell)))};
    if (const RoleChange* change = changeAt(cell)) {
        sentences << tr("In the pack: %1.").arg(roleText(packRoleAt(cell)))
                  << tr("Reason: %1").arg(QString::fromStdString(change->reason));
        const Actor* other = change->askedAs ? findActor(m_holding, *change->askedAs) : nullptr;
        if (other) {
            sentences << tr("Asked the questions of: %1.").arg(inWindowLanguage(other->name));
        }
    }
    return sentences.join(QLatin1Char(' '));
}

int ParticipantsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_holding.components.size());
}

int ParticipantsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_holding.actors.size());
}

double ParticipantsModel::shareAt(const QModelIndex& cell) const {
    const auto role = roleAt(cell);
    const Role* found = role ? findRole(m_holding, *role) : nullptr;
    const auto heaviest = std::ranges::max_element(m_holding.roles, {}, &Role::weight);
    return found ? found->weight / heaviest->weight : 0;
}

QVariant ParticipantsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return roleAt(index) ? roleText(roleAt(index)) : QStringLiteral("–");
    case Qt::ToolTipRole:
        return cellText(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return cellText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ShareRole:
        return shareAt(index);
    case ChangedRole:
        return changeAt(index) != nullptr;
    default:
        return {};
    }
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isThere =
        section >= 0 && section < (orientation == Qt::Horizontal ? columnCount() : rowCount());
    if (!isThere) {
        return {};
    }
    return orientation == Qt::Horizontal ? actorHeader(section, role)
                                         : componentHeader(section, role);
}

QVariant ParticipantsModel::actorHeader(int column, int role) const {
    const Actor& actor = actorAt(column);
    switch (role) {
    case Qt::DisplayRole:
        return isAdded(column) ? tr("%1 (added)").arg(inWindowLanguage(actor.shortName))
                               : inWindowLanguage(actor.shortName);
    case Qt::ToolTipRole:
        return inWindowLanguage(actor.name).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return inWindowLanguage(actor.name);
    default:
        return {};
    }
}

QVariant ParticipantsModel::componentHeader(int row, int role) const {
    const QString title = tr("%1  %2").arg(row + 1).arg(inWindowLanguage(componentAt(row).title));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return title.toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace kordon
