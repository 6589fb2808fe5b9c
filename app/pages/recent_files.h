#pragma once

#include <QDateTime>
#include <QString>

#include "app/pages/place.h"

#include <string>
#include <vector>

/// The files that were worked on last, and where in each of them. Kept with the user's settings.
namespace kordon {

struct RecentFile {
    QString path;
    QString title; ///< Of the assessment that was open; may be empty.
    QString assessment;
    QDateTime opened;
};

/// The last one first.
[[nodiscard]] std::vector<RecentFile> recentFiles();
void rememberRecent(const RecentFile& file);
void forgetRecent(const QString& path);

/// Where the file was left; none: it has not been open here.
[[nodiscard]] std::optional<Place> placeIn(const QString& path);
void rememberPlace(const QString& path, const Place& place);

/// The name of the profile that reports of the file were made with last; empty: none yet.
[[nodiscard]] std::string profileIn(const QString& path);
void rememberProfile(const QString& path, const std::string& profile);

} // namespace kordon
