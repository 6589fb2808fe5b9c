#include "core/store/salvage.h"

#include "core/base/unicode.h"
#include "core/pack/pack_json.h"
#include "core/pack/pack_reader.h"
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/foreign_file.h"
#include "core/store/history.h"
#include "core/store/image.h"
#include "core/store/integrity.h"
#include "core/store/known_schema.h"
#include "core/store/new_file.h"
#include "core/store/rows.h"
#include "core/store/run.h"
#include "core/store/salvage_copy.h"
#include "core/store/salvage_fit.h"
#include "core/store/salvage_rows.h"
#include "core/store/schema.h"
#include "core/store/sealing.h"
#include "core/store/time_limit.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <system_error>
#include <utility>

namespace kordon {

namespace {

namespace fs = std::filesystem;
using namespace store;

constexpr std::size_t kPlacesNamed = 200;
constexpr std::chrono::seconds kPatience{10};

Error nothingReadable(const fs::path& damaged, const Text& why) {
    return {ErrorCode::Damaged,
            fill(say("%1: nothing can be saved: %2; go back to a backup (`kordon backup list`)",
                     "%1: нічого не вдається врятувати: %2; поверніться до резервної копії "
                     "(`kordon backup list`)"),
                 {verbatim(utf8(damaged)), why})};
}

/// The damaged file, or a copy of it, opened, and the version that it says it has.
struct Source {
    SQLite::Database db;
    int version = 0;
};

Result<Source> openSource(const std::function<SQLite::Database()>& open, const fs::path& damaged) {
    try {
        SQLite::Database db = open();
        const TimeLimit limit(db, kPatience);
        prepare(db);
        const int version = pragmaValue(db, "user_version");
        if (version > schema::currentVersion()) {
            return Error{ErrorCode::MadeByNewerVersion,
                         fill(say("%1: made by a newer Kordon; update the program to save what can "
                                  "be read",
                                  "%1: створено новішим Kordon; оновіть програму, щоб врятувати "
                                  "те, що читається"),
                              {verbatim(utf8(damaged))})};
        }
        return Source{std::move(db), version < 1 ? schema::currentVersion() : version};
    } catch (const SQLite::Exception& failure) {
        return nothingReadable(
            damaged,
            fill(say("its first page, which says where everything is, cannot be read (%1)",
                     "не читається перша сторінка, яка каже, де що є (%1)"),
                 {verbatim(failure.what())}));
    }
}

/// Where rows come from, where they go to, and what is missed on the way.
class Taking {
public:
    Taking(Source& source, SQLite::Database& into) : m_source(source), m_into(into) {}

    void takeAll(const std::vector<Pack>& packs) {
        for (const KnownTable& table : knownTables(m_source.version)) {
            take(table);
            if (table.name == "pack") {
                standIn(table, packs);
            } else if (table.name == "actor") {
                add(dropUnreadableActors(m_into));
            }
        }
        tellStandIns();
    }

    std::vector<Text> lost;

private:
    void add(std::vector<Text> more) { lost.insert(lost.end(), more.begin(), more.end()); }

    void take(const KnownTable& table) {
        const bool isOurs = holds(table.name);
        const TableReading reading = isOurs ? readingOf(table) : TableReading{.isWhole = false};
        if (reading.refused > 0) {
            lost.push_back(fill(say("table “%1”: rows that do not fit it and were left out: %2",
                                    "таблиця «%1»: рядків, що їй не відповідають і пропущені: %2"),
                                {verbatim(table.name), verbatim(reading.refused)}));
        }
        if (reading.isWhole || takeFromHistory(table)) {
            return;
        }
        if (isOurs) {
            takeByPlace(table);
        } else {
            lost.push_back(fill(say("table “%1”: not read, for it is missing or was changed by "
                                    "another program",
                                    "таблиця «%1»: не прочитано, бо її немає або її змінила інша "
                                    "програма"),
                                {verbatim(table.name)}));
        }
    }

    // What goes by the name of a table of ours may be a view, or a table with code in it.
    bool holds(const std::string& table) {
        try {
            return holdsTable(m_source.db, m_source.version, table);
        } catch (const SQLite::Exception&) {
            return false; // the schema itself cannot be read
        }
    }

    TableReading readingOf(const KnownTable& table) {
        try {
            return takeTable(m_source.db, m_into, table);
        } catch (const SQLite::Exception&) {
            return {.isWhole = false}; // not even a statement on it can be made
        }
    }

    /// False: the history does not give what the table holds now.
    bool takeFromHistory(const KnownTable& table) {
        const bool isPack = table.name == "pack";
        if (table.name == "draft" || (!past().isWhole && !isPack)) {
            return false;
        }
        takeTable(*past().db, m_into, table);
        return past().isWhole;
    }

    // The places that the packs name are asked for one by one: a damaged page keeps its own alone.
    void takeByPlace(const KnownTable& table) {
        const std::vector<CellPlace> places = placesFor(table);
        if (places.empty()) {
            lost.push_back(
                fill(say("table “%1”: some rows could not be read; how many is unknown",
                         "таблиця «%1»: частину рядків не прочитано; скільки – невідомо"),
                     {verbatim(table.name)}));
            return;
        }
        const std::vector<CellPlace> unread = takePlaces(m_source.db, m_into, table, places);
        for (std::size_t i = 0; i < unread.size(); ++i) {
            if (i == kPlacesNamed) {
                lost.push_back(fill(
                    say("table “%1”: as many more places could not be read: %2",
                        "таблиця «%1»: не прочитано ще місць: %2"),
                    {verbatim(table.name), verbatim(static_cast<long long>(unread.size() - i))}));
                break;
            }
            const CellPlace& place = unread[i];
            lost.push_back(fill(say("table “%1”: what stood at %2, %3, %4, if anything, could not "
                                    "be read",
                                    "таблиця «%1»: те, що стояло на місці %2, %3, %4, якщо воно "
                                    "було, не прочитано"),
                                {verbatim(table.name),
                                 verbatim(place.assessment),
                                 verbatim(place.first),
                                 verbatim(place.second)}));
        }
    }

    std::vector<CellPlace> placesFor(const KnownTable& table) {
        const std::vector<std::string> key(table.key.begin(),
                                           table.key.begin() +
                                               std::min<std::ptrdiff_t>(3, std::ssize(table.key)));
        const bool isByQuestion =
            key == std::vector<std::string>{"assessment", "actor", "question"};
        const bool isByCell = key == std::vector<std::string>{"assessment", "component", "actor"};
        return isByQuestion || isByCell ? placesOf(m_into, isByQuestion) : std::vector<CellPlace>();
    }

    // A pack that cannot be read takes its assessments along, unless another stands in for it.
    void standIn(const KnownTable& table, const std::vector<Pack>& packs) {
        bool isAnyGone = false;
        for (const auto& [id, version] : readPackKeys(m_into)) {
            const auto pack = readPackJson(readPackContent(m_into, id, version).value_or("")).pack;
            if (!pack || pack->id != id || pack->version != version) {
                run(m_into, "DELETE FROM pack WHERE id = ? AND version = ?", id, version);
                isAnyGone = true;
            }
        }
        if (isAnyGone) {
            takeTable(*past().db, m_into, table);
        }
        const auto there = readPackKeys(m_into);
        for (const Pack& pack : packs) {
            if (std::ranges::find(there, std::pair(pack.id, pack.version)) == there.end()) {
                insertPack(m_into, pack.id, pack.version, packJson(pack, PackDefaults::AsWritten));
                m_standIns.emplace_back(pack.id, pack.version);
            }
        }
    }

    void tellStandIns() {
        for (const auto& [id, version] : m_standIns) {
            SQLite::Statement users(
                m_into, "SELECT 1 FROM assessment WHERE pack_id = ? AND pack_version = ?");
            SQLite::bind(users, id, version);
            if (users.executeStep()) {
                lost.push_back(fill(say("pack %1 %2: could not be read; one of the same name and "
                                        "version from outside the file stands in for it",
                                        "пакет %1 %2: не прочитано; його замінює пакет тієї самої "
                                        "назви й версії не з цього файлу"),
                                    {verbatim(id), verbatim(version)}));
            } else {
                users.reset();
                run(m_into, "DELETE FROM pack WHERE id = ? AND version = ?", id, version);
            }
        }
    }

    struct Past {
        std::unique_ptr<SQLite::Database> db;
        bool isWhole = false;
    };

    Past& past() {
        if (!m_past.db) {
            m_past.db = std::make_unique<SQLite::Database>(openInMemory(m_source.version));
            m_past.isWhole = holds("history") && replayReadable(m_source.db, *m_past.db);
        }
        return m_past;
    }

    Source& m_source;
    SQLite::Database& m_into;
    Past m_past;
    std::vector<std::pair<std::string, std::string>> m_standIns;
};

void nameFile(SQLite::Database& db) {
    if (!readMeta(db, "document_id")) {
        writeMeta(db, "document_id", randomHex(16));
    }
    if (!readMeta(db, "illustrative")) {
        writeMeta(db, "illustrative", "0");
    }
}

/// All of it in one transaction, with one entry in the history of the new file.
std::vector<Text> takeInto(SQLite::Database& db,
                           Source& source,
                           const fs::path& damaged,
                           const std::vector<Pack>& packs,
                           const Stamp& stamp) {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    const Recording recording(db.getHandle());
    Taking taking(source, db);
    taking.takeAll(packs);
    nameFile(db);
    std::vector<Text> lost = std::move(taking.lost);
    for (Text& misfit : dropMisfits(db)) {
        lost.push_back(std::move(misfit));
    }
    appendHistory(db,
                  {.stamp = stamp,
                   .kind = EditKind::RecoverFile,
                   .subject = shortened(utf8(damaged.filename()), 200)},
                  recording.changeset());
    transaction.commit();
    return lost;
}

int answersIn(SQLite::Database& db) {
    return db.execAndGet("SELECT count(*) FROM answer").getInt();
}

/// What there is to go by besides the damaged file.
struct Order {
    fs::path damaged;
    const std::vector<Pack>& packs;
    const Stamp& stamp;
};

/// Makes the new file in the empty database.
Result<Salvage> remake(Source& source, SQLite::Database& db, const Order& order) {
    setPragma(db, "application_id", schema::kApplicationId);
    migrate(db);
    Salvage salvage{.lost = takeInto(db, source, order.damaged, order.packs, order.stamp)};
    if (readAssessments(db).empty()) {
        return nothingReadable(order.damaged,
                               say("no assessment can be read", "не читається жодне оцінювання"));
    }
    for (Text& fault : findDamage(db)) {
        salvage.lost.push_back(std::move(fault));
    }
    salvage.answers = answersIn(db);
    return salvage;
}

/// By way of a copy in the private folder.
Result<Salvage> remakeOpen(const fs::path& folder, const fs::path& fresh, const Order& order) {
    const fs::path copy = folder / "damaged.kordon";
    const Result<bool> isCopiedWhole = copyDamaged(order.damaged, copy);
    if (!isCopiedWhole) {
        return isCopiedWhole.error();
    }
    Result<Source> source =
        openSource([&] { return openUnread(copy, Access::Existing); }, order.damaged);
    if (!source) {
        return source.error();
    }
    SQLite::Database db = openConnection(fresh, Access::New);
    Result<Salvage> made = remake(*source, db, order);
    if (made && !*isCopiedWhole) {
        made->lost.push_back(say("parts of the file could not be read off the disk",
                                 "частини файлу не вдалося прочитати з диска"));
    }
    return made;
}

/// In memory alone; the new file is locked as the damaged one is.
Result<Salvage> remakeSealed(const fs::path& fresh, const Order& order) {
    const Result<DamagedImage> found = imageOfDamaged(order.damaged);
    if (!found) {
        return found.error();
    }
    Result<Source> source = openSource([&] { return openImage(found->image); }, order.damaged);
    if (!source) {
        return source.error();
    }
    SQLite::Database db = openBlank();
    Result<Salvage> made = remake(*source, db, order);
    if (!made) {
        return made;
    }
    writeSealed(fresh, found->lockAndKey, imageOf(db));
    if (found->opened < found->image.size()) {
        made->lost.push_back(fill(
            say("of the %2 bytes under the lock only the first %1 are as they were sealed, and "
                "what stands behind them cannot be opened",
                "із %2 байтів під замком лише перші %1 такі, якими їх запечатано, а те, що "
                "за ними, відкрити неможливо"),
            {verbatim(static_cast<long long>(found->opened)),
             verbatim(static_cast<long long>(found->image.size()))}));
    }
    return made;
}

} // namespace

Result<Salvage> salvage(const fs::path& damaged,
                        const fs::path& target,
                        const std::vector<Pack>& packs,
                        const Stamp& stamp) {
    if (const Status file = checkPlainFile(damaged); !file) {
        return file.error();
    }
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(target, ignored))) {
        return alreadyThere(target);
    }
    const Result<PrivateFolder> folder = PrivateFolder::beside(target);
    if (!folder) {
        return folder.error();
    }
    const fs::path fresh = folder->path() / "recovered.kordon";
    const Order order{damaged, packs, stamp};
    Result<Salvage> made = guarded(target, [&] {
        return isSealed(damaged) ? remakeSealed(fresh, order)
                                 : remakeOpen(folder->path(), fresh, order);
    });
    if (!made) {
        return made.error();
    }
    if (const Status place = checkPlace(damaged); !place) {
        made->lost.push_back(fill(say("what stands beside the file was not read: %1",
                                      "те, що лежить поряд із файлом, не прочитано: %1"),
                                  {place.error().message}));
    }
    if (const Status placed = putInPlace(fresh, target); !placed) {
        return placed.error();
    }
    return *std::move(made);
}

} // namespace kordon
