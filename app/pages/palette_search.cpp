#include "app/pages/palette_search.h"

#include "app/document/document.h"
#include "app/widgets/language.h"
#include "core/analysis/threat_ranking.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr std::size_t kLongestTitle = 160; // in characters

QString shortTitle(const Text& text) {
    return QString::fromStdString(shortened(inWindowLanguage(text).toStdString(), kLongestTitle));
}

} // namespace

void PaletteSearch::setDocument(Document* document) {
    m_document = document;
    forgetPack();
    if (document) {
        connect(document, &Document::assessmentChosen, this, &PaletteSearch::forgetPack);
    }
}

void PaletteSearch::setCommands(std::vector<PaletteEntry> commands) {
    m_commands = std::move(commands);
    std::vector<SearchItem> items;
    for (const PaletteEntry& command : m_commands) {
        items.push_back({.words = command.title.toStdString()});
    }
    m_commandIndex = SearchIndex(items);
}

std::vector<PaletteEntry> PaletteSearch::find(const QString& typed) {
    if (typed.trimmed().isEmpty()) {
        return m_commands;
    }
    indexPack();
    indexThreats();
    std::vector<std::pair<Match, PaletteEntry>> found;
    const auto add = [&](const SearchIndex& index, const auto& entryAt) {
        for (const SearchHit& hit : index.find(typed.toStdString())) {
            found.emplace_back(hit.match, entryAt(hit.item));
        }
    };
    add(m_commandIndex, [this](std::size_t at) { return m_commands[at]; });
    add(m_threatIndex, [this](std::size_t at) { return entryOf(m_threats[at]); });
    add(m_itemIndex, [this](std::size_t at) { return entryOf(m_items[at]); });
    std::ranges::stable_sort(found, {}, &std::pair<Match, PaletteEntry>::first);
    std::vector<PaletteEntry> entries;
    for (auto& [match, entry] : found) {
        entries.push_back(std::move(entry));
    }
    return entries;
}

void PaletteSearch::forgetPack() {
    m_items.clear();
    m_itemIndex = {};
}

void PaletteSearch::indexPack() {
    if (!m_document || !m_items.empty()) {
        return;
    }
    m_items = packItems(m_document->pack());
    std::vector<SearchItem> toFind;
    toFind.reserve(m_items.size());
    std::ranges::transform(m_items, std::back_inserter(toFind), searchItem);
    m_itemIndex = SearchIndex(toFind);
}

// Few, and edited while the palette is closed: read anew for each search.
void PaletteSearch::indexThreats() {
    m_threats.clear();
    std::vector<SearchItem> toFind;
    if (m_document) {
        for (const Threat* threat : rankedThreats(m_document->assessment().threats)) {
            m_threats.push_back(*threat);
            toFind.push_back(
                {.code = threat->id.value,
                 .words = inWindowLanguage(titleOf(m_document->pack(), *threat)).toStdString()});
        }
    }
    m_threatIndex = SearchIndex(toFind);
}

PaletteEntry PaletteSearch::entryOf(const Threat& threat) {
    const auto go = [this, id = threat.id] {
        Q_EMIT placeWanted({.page = PageId::ThreatRegister, .threat = id});
    };
    return {shortTitle(titleOf(m_document->pack(), threat)), tr("Threat"), {}, go};
}

PaletteEntry PaletteSearch::entryOf(const PackItem& item) {
    const QString code = QString::fromStdString(item.code);
    const QString component = inWindowLanguage(item.component->title);
    const auto go = [this, place = placeOf(item)] {
        Q_EMIT placeWanted(place);
    };
    if (!item.question) {
        return {tr("%1 %2").arg(code, component), tr("Component"), {}, go};
    }
    return {tr("%1 %2").arg(code, shortTitle(item.question->text)), component, {}, go};
}

// A question that is not put to the chosen actor is shown as the first one that it is put to has
// it.
Place PaletteSearch::placeOf(const PackItem& item) const {
    Place place{.page = PageId::Questions, .component = item.component->id};
    if (!item.question) {
        return place;
    }
    place.question = item.question->id;
    if (!applies(*item.component, *item.question, m_document->actor())) {
        const auto asked = std::ranges::find_if(item.component->roles, [&item](const auto& role) {
            return applies(*item.component, *item.question, role.first);
        });
        place.actor = asked != item.component->roles.end() ? asked->first : ActorId{};
    }
    return place;
}

} // namespace kordon
