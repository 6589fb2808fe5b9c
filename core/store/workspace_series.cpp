#include "core/store/connection.h"
#include "core/store/note_rows.h"
#include "core/store/rows.h"
#include "core/store/series.h"
#include "core/store/workspace_impl.h"

#include <algorithm>
#include <string>
#include <utility>

namespace kordon {

namespace {

bool isHash(const std::string& text) {
    constexpr std::size_t kDigits = 64;
    return text.size() == kDigits &&
           text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool hasRole(SQLite::Database& db, const AssessmentId& assessment, const ActorId& actor) {
    const std::vector<RoleChange> changes = store::readRoleChanges(db, assessment);
    return std::ranges::any_of(
        changes, [&](const RoleChange& change) { return change.actor == actor && change.role; });
}

HistoryEntry entryOf(EditKind kind, const AssessmentId& id, const Stamp& stamp) {
    return {.stamp = stamp, .kind = kind, .subject = id.value};
}

/// An entry whose subject ends with any words.
HistoryEntry entryOf(EditKind kind,
                     const AssessmentId& id,
                     const std::string& words,
                     const Stamp& stamp) {
    return {.stamp = stamp, .kind = kind, .subject = id.value + " " + words};
}

Error lastStays(const AssessmentId& id) {
    return {ErrorCode::InvalidInput,
            fill(say("“%1” is the only assessment of the file and stays; add another one first",
                     "«%1» – єдине оцінювання файлу, тому воно лишається; спершу додайте інше"),
                 {verbatim(id.value)})};
}

} // namespace

const AssessmentHeading& newestOf(const std::vector<AssessmentHeading>& headings) {
    const auto found =
        std::find_if(headings.rbegin(), headings.rend(), [](const AssessmentHeading& heading) {
            return !heading.isArchived;
        });
    return found == headings.rend() ? headings.back() : *found;
}

Result<AssessmentHeading> Workspace::Impl::heading(const AssessmentId& id) {
    const auto headings = store::readAssessments(db);
    const auto found = std::ranges::find(headings, id, &AssessmentHeading::id);
    if (found == headings.end()) {
        return store::noSuchAssessment(id, headings);
    }
    return *found;
}

Result<AssessmentHeading> Workspace::Impl::listedHeading(const AssessmentId& id) {
    Result<AssessmentHeading> found = heading(id);
    if (found && found->isInBin()) {
        return store::isInBin(*found);
    }
    return found;
}

Status Workspace::Impl::editHeading(const HistoryEntry& entry,
                                    const AssessmentId& id,
                                    const std::function<Status(AssessmentHeading&)>& change) {
    return edit(entry, [&]() -> Status {
        Result<AssessmentHeading> found = heading(id);
        if (!found) {
            return found.error();
        }
        Status changed = change(*found);
        if (changed) {
            store::updateAssessment(db, *found);
        }
        return changed;
    });
}

// Undo and redo come here too, so that no way leads around an agreement. An actor that takes part
// in an agreed assessment is named in it.
Status Workspace::Impl::checkOpen(const std::vector<AssessmentHeading>& before,
                                  const store::Changeset& changes) {
    std::vector<AssessmentHeading> closed = before;
    std::erase_if(closed, [](const AssessmentHeading& heading) {
        return !heading.isInBin() && !heading.agreement;
    });
    if (closed.empty()) {
        return Done{};
    }
    const store::Touched touched = store::touchedBy(changes);
    for (const AssessmentHeading& heading : closed) {
        const bool hasActor =
            heading.agreement && std::ranges::any_of(touched.actors, [&](const ActorId& actor) {
                return hasRole(db, heading.id, actor);
            });
        if (hasActor || touched.assessments.contains(heading.id)) {
            return store::checkEditable(heading);
        }
    }
    return Done{};
}

Status Workspace::renameAssessment(const AssessmentId& id,
                                   const std::string& title,
                                   const Stamp& stamp) {
    return m_impl->editHeading(entryOf(EditKind::RenameAssessment, id, title, stamp),
                               id,
                               [&](AssessmentHeading& heading) -> Status {
                                   Status fits = store::checkEditable(heading);
                                   if (fits) {
                                       fits = store::checkTitle(title);
                                   }
                                   heading.title = title;
                                   return fits;
                               });
}

Status Workspace::setArchived(const AssessmentId& id, bool isArchived, const Stamp& stamp) {
    const EditKind kind = isArchived ? EditKind::ArchiveAssessment : EditKind::UnarchiveAssessment;
    return m_impl->editHeading(
        entryOf(kind, id, stamp), id, [&](AssessmentHeading& heading) -> Status {
            heading.isArchived = isArchived;
            return heading.isInBin() ? Status(store::isInBin(heading)) : Status(Done{});
        });
}

Status Workspace::removeAssessment(const AssessmentId& id, const Stamp& stamp) {
    return m_impl->editHeading(
        entryOf(EditKind::RemoveAssessment, id, stamp),
        id,
        [&](AssessmentHeading& heading) -> Status {
            if (Status fits = store::checkEditable(heading); !fits) {
                return fits;
            }
            const auto all = store::readAssessments(m_impl->db);
            if (std::ranges::count(all, false, &AssessmentHeading::isInBin) == 1) {
                return lastStays(id);
            }
            heading.removedAt = stamp.at;
            return Done{};
        });
}

Status Workspace::takeBackAssessment(const AssessmentId& id, const Stamp& stamp) {
    return m_impl->editHeading(entryOf(EditKind::TakeBackAssessment, id, stamp),
                               id,
                               [&](AssessmentHeading& heading) -> Status {
                                   if (!heading.isInBin()) {
                                       return Error{
                                           ErrorCode::InvalidInput,
                                           fill(say("the assessment “%1” is not in the bin",
                                                    "оцінювання «%1» не лежить у кошику"),
                                                {verbatim(id.value)})};
                                   }
                                   heading.removedAt.clear();
                                   return Done{};
                               });
}

Status Workspace::agreeAssessment(const AssessmentId& id,
                                  const std::string& by,
                                  const std::string& contentHash,
                                  const Stamp& stamp) {
    return m_impl->editHeading(
        entryOf(EditKind::AgreeAssessment, id, by, stamp),
        id,
        [&](AssessmentHeading& heading) -> Status {
            if (Status fits = store::checkEditable(heading); !fits) {
                return fits;
            }
            if (Status fits = store::checkLine(say("who has agreed", "хто погодив"), by); !fits) {
                return fits;
            }
            if (!isHash(contentHash)) {
                return Error{ErrorCode::InvalidInput,
                             say("the content hash is not 64 hexadecimal digits",
                                 "хеш змісту не складається з 64 шістнадцяткових цифр")};
            }
            heading.agreement = Agreement{by, stamp.at, contentHash};
            return Done{};
        });
}

Status Workspace::unlockAssessment(const AssessmentId& id,
                                   const std::string& reason,
                                   const Stamp& stamp) {
    return m_impl->editHeading(
        entryOf(EditKind::UnlockAssessment, id, reason, stamp),
        id,
        [&](AssessmentHeading& heading) -> Status {
            if (!heading.agreement) {
                return Error{ErrorCode::InvalidInput,
                             fill(say("the assessment “%1” is not agreed: there is nothing to "
                                      "unlock",
                                      "оцінювання «%1» не погоджено: знімати нічого"),
                                  {verbatim(id.value)})};
            }
            heading.agreement.reset();
            return store::checkLine(say("the reason for unlocking", "обґрунтування"), reason);
        });
}

} // namespace kordon
