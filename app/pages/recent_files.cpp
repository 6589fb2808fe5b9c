#include "app/pages/recent_files.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace kordon {

namespace {

constexpr std::size_t kMostRecentFiles = 10;

// A path as a key: QSettings gives slashes a meaning of its own.
QString placeGroup(const QString& path) {
    return QStringLiteral("places/") +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

void write(const std::vector<RecentFile>& files) {
    QSettings settings;
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(files.size()));
    int index = 0;
    for (const RecentFile& file : files) {
        settings.setArrayIndex(index++);
        settings.setValue(QStringLiteral("path"), file.path);
        settings.setValue(QStringLiteral("title"), file.title);
        settings.setValue(QStringLiteral("assessment"), file.assessment);
        settings.setValue(QStringLiteral("opened"), file.opened.toString(Qt::ISODate));
    }
    settings.endArray();
}

std::vector<RecentFile> without(std::vector<RecentFile> files, const QString& path) {
    std::erase_if(files, [&path](const RecentFile& file) { return file.path == path; });
    return files;
}

template <class Key>
Key idFrom(const QSettings& settings, const QString& name) {
    return {settings.value(name).toString().toStdString()};
}

} // namespace

std::vector<RecentFile> recentFiles() {
    QSettings settings;
    std::vector<RecentFile> files;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        files.push_back({settings.value(QStringLiteral("path")).toString(),
                         settings.value(QStringLiteral("title")).toString(),
                         settings.value(QStringLiteral("assessment")).toString(),
                         QDateTime::fromString(settings.value(QStringLiteral("opened")).toString(),
                                               Qt::ISODate)});
    }
    settings.endArray();
    return files;
}

void rememberRecent(const RecentFile& file) {
    std::vector<RecentFile> files = without(recentFiles(), file.path);
    files.insert(files.begin(), file);
    while (files.size() > kMostRecentFiles) {
        QSettings().remove(placeGroup(files.back().path));
        files.pop_back();
    }
    write(files);
}

void forgetRecent(const QString& path) {
    write(without(recentFiles(), path));
    QSettings().remove(placeGroup(path));
}

std::optional<Place> placeIn(const QString& path) {
    QSettings settings;
    settings.beginGroup(placeGroup(path));
    if (!settings.contains(QStringLiteral("page"))) {
        return std::nullopt;
    }
    Place place{.page = static_cast<PageId>(settings.value(QStringLiteral("page")).toUInt()),
                .actor = idFrom<ActorId>(settings, QStringLiteral("actor")),
                .component = idFrom<ComponentId>(settings, QStringLiteral("component")),
                .question = idFrom<QuestionId>(settings, QStringLiteral("question"))};
    const uint filter =
        settings.value(QStringLiteral("filter"), static_cast<uint>(kQuestionFilters.size()))
            .toUInt();
    if (filter < kQuestionFilters.size()) {
        place.filter = kQuestionFilters.at(filter);
    }
    return place;
}

void rememberPlace(const QString& path, const Place& place) {
    QSettings settings;
    settings.beginGroup(placeGroup(path));
    settings.setValue(QStringLiteral("page"), static_cast<uint>(place.page));
    settings.setValue(QStringLiteral("actor"), QString::fromStdString(place.actor.value));
    settings.setValue(QStringLiteral("component"), QString::fromStdString(place.component.value));
    settings.setValue(QStringLiteral("question"), QString::fromStdString(place.question.value));
    if (place.filter) {
        settings.setValue(QStringLiteral("filter"), static_cast<uint>(*place.filter));
    } else {
        settings.remove(QStringLiteral("filter"));
    }
}

std::string profileIn(const QString& path) {
    return QSettings()
        .value(placeGroup(path) + QStringLiteral("/profile"))
        .toString()
        .toStdString();
}

void rememberProfile(const QString& path, const std::string& profile) {
    QSettings().setValue(placeGroup(path) + QStringLiteral("/profile"),
                         QString::fromStdString(profile));
}

} // namespace kordon
