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

} // namespace kordon
