#include "core/base/suggestion.h"
#include "core/base/unicode.h"
#include "core/store/connection.h"
#include "core/store/note_rows.h"
#include "core/store/workspace_impl.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace kordon {

namespace {

Error shippedStays(const std::string& name) {
    return {ErrorCode::InvalidInput,
            fill(say("“%1” is a profile that comes with the program and stays as it is; give a "
                     "profile of your own another name",
                     "«%1» – профіль, що постачається з програмою, і лишається незмінним; дайте "
                     "власному профілю іншу назву"),
                 {verbatim(name)})};
}

Error noSuchProfile(const std::string& name, const std::vector<std::string>& known) {
    const Text asked = verbatim(shortened(name, 80));
    if (const auto nearest = nearestOf(name, known)) {
        return {ErrorCode::NotFound,
                fill(say("the file holds no report profile “%1”; did you mean “%2”?",
                         "у файлі немає профілю звіту «%1»; можливо, «%2»?"),
                     {asked, verbatim(*nearest)})};
    }
    return {ErrorCode::NotFound,
            fill(say("the file holds no report profile “%1”; `kordon profile list` shows them",
                     "у файлі немає профілю звіту «%1»; перелік: `kordon profile list`"),
                 {asked})};
}

Error nameIsTaken(const std::string& name) {
    return {ErrorCode::AlreadyExists,
            fill(say("the file already has a report profile “%1”; give this one another name",
                     "у файлі вже є профіль звіту «%1»; дайте цьому іншу назву"),
                 {verbatim(name)})};
}

} // namespace

Status Workspace::Impl::storeReportProfile(const ReportProfile& profile) {
    if (Status fits = checkProfile(profile); !fits) {
        return fits;
    }
    if (isShippedProfile(profile.name)) {
        return shippedStays(profile.name);
    }
    store::upsertReportProfile(db, profile);
    return Done{};
}

Status Workspace::Impl::dropReportProfile(const std::string& name) {
    if (isShippedProfile(name)) {
        return shippedStays(name);
    }
    std::vector<std::string> names;
    for (const store::StoredProfile& stored : store::readReportProfiles(db)) {
        names.push_back(stored.name);
    }
    if (std::ranges::find(names, name) == names.end()) {
        return noSuchProfile(name, names);
    }
    store::deleteReportProfile(db, name);
    return Done{};
}

Status Workspace::Impl::moveReportProfile(const std::string& name, const std::string& newName) {
    const auto own = reportProfiles();
    if (!own) {
        return own.error();
    }
    if (newName != name && std::ranges::find(*own, newName, &ReportProfile::name) != own->end()) {
        return nameIsTaken(newName);
    }
    const auto moved = std::ranges::find(*own, name, &ReportProfile::name);
    if (Status dropped = dropReportProfile(name); !dropped) {
        return dropped;
    }
    ReportProfile profile = *moved;
    profile.name = newName;
    return storeReportProfile(profile);
}

Result<std::vector<ReportProfile>> Workspace::Impl::reportProfiles() {
    std::vector<ReportProfile> profiles;
    for (const store::StoredProfile& stored : store::readReportProfiles(db)) {
        Result<ReportProfile> profile = store::profileFrom(stored);
        if (!profile) {
            return Error{ErrorCode::Damaged,
                         fill(say("the report profile “%1” in the file cannot be read: %2; run "
                                  "`kordon check`",
                                  "профіль звіту «%1» у файлі не читається: %2; запустіть `kordon "
                                  "check`"),
                              {verbatim(shortened(stored.name, 80)), profile.error().message})};
        }
        profiles.push_back(*std::move(profile));
    }
    return profiles;
}

Result<std::vector<ReportProfile>> Workspace::reportProfiles() const {
    return store::guarded(m_impl->path, [&] { return m_impl->reportProfiles(); });
}

Status Workspace::setReportProfile(const ReportProfile& profile, const Stamp& stamp) {
    const HistoryEntry entry{
        .stamp = stamp, .kind = EditKind::SetReportProfile, .subject = profile.name};
    return m_impl->edit(entry, [&] { return m_impl->storeReportProfile(profile); });
}

Status Workspace::removeReportProfile(const std::string& name, const Stamp& stamp) {
    const HistoryEntry entry{
        .stamp = stamp, .kind = EditKind::RemoveReportProfile, .subject = name};
    return m_impl->edit(entry, [&] { return m_impl->dropReportProfile(name); });
}

Status Workspace::renameReportProfile(const std::string& name,
                                      const std::string& newName,
                                      const Stamp& stamp) {
    const HistoryEntry entry{
        .stamp = stamp, .kind = EditKind::SetReportProfile, .subject = newName};
    return m_impl->edit(entry, [&] { return m_impl->moveReportProfile(name, newName); });
}

} // namespace kordon
