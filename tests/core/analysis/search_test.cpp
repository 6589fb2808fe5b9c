#include "core/analysis/search.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace kordon;
using namespace kordon::tests;

namespace {

std::vector<std::size_t> found(const std::vector<SearchItem>& items, const std::string& typed) {
    std::vector<std::size_t> places;
    for (const SearchHit& hit : SearchIndex(items).find(typed)) {
        places.push_back(hit.item);
    }
    return places;
}

using Places = std::vector<std::size_t>;

} // namespace

TEST_CASE("Words are found whatever their case and apostrophe", "[search]") {
    const std::vector<SearchItem> items{{"", "Чи є звʼязок із ґанком?"}, {"", "Ризики"}};

    CHECK(found(items, "звʼязок") == Places{0});
    CHECK(found(items, "зв'язок") == Places{0});
    CHECK(found(items, "ЗВ’ЯЗОК") == Places{0});
    CHECK(found(items, "ҐАНК") == Places{0});
}

TEST_CASE("Every typed word must occur, in any order", "[search]") {
    const std::vector<SearchItem> items{{"", "Joint patrols with customs"}, {"", "Joint training"}};

    CHECK(found(items, "customs joint") == Places{0});
    CHECK(found(items, "joint") == Places{0, 1});
    CHECK(found(items, "joint customs training").empty());
}

TEST_CASE("Codes go before word beginnings, those before what is inside a word", "[search]") {
    const std::vector<SearchItem> items{
        {"", "unrelated 42.1"}, {"", "x4"}, {"4.1", ""}, {"4", ""}, {"", "4 posts"}};

    CHECK(found(items, "4") == Places{3, 2, 0, 4, 1});
}

TEST_CASE("Quotation marks and dashes do not hide where a word begins", "[search]") {
    const std::vector<SearchItem> items{{"", "пункт"}, {"", "система «Аркан»–обмін"}};

    CHECK(SearchIndex(items).find("аркан").at(0) == SearchHit{1, Match::WordBeginnings});
    CHECK(SearchIndex(items).find("обмін").at(0) == SearchHit{1, Match::WordBeginnings});
    CHECK(SearchIndex(items).find("ркан").at(0) == SearchHit{1, Match::Within});
    CHECK(SearchIndex(items).find("«аркан»").at(0) == SearchHit{1, Match::WordBeginnings});
}

TEST_CASE("A code may stand beside words", "[search]") {
    const std::vector<SearchItem> items{{"4.2.1", "patrols"}, {"4.2.2", "customs"}};

    CHECK(found(items, "4.2 customs") == Places{1});
}

TEST_CASE("Nothing typed finds nothing, and no more is found than asked for", "[search]") {
    const SearchIndex index(std::vector<SearchItem>(80, {"", "same"}));

    CHECK(index.find("").empty());
    CHECK(index.find(" ? ").empty());
    CHECK(index.find("same").size() == 50);
    CHECK(index.find("same", 3).back() == SearchHit{2, Match::WordBeginnings});
}

TEST_CASE("Components and questions are found by code and by the words of both languages",
          "[search]") {
    const Pack pack = smallPack();
    const std::vector<PackItem> items = packItems(pack);
    std::vector<SearchItem> toFind;
    for (const PackItem& item : items) {
        toFind.push_back(searchItem(item));
    }

    const auto best = [&](const std::string& typed) {
        return items.at(found(toFind, typed).at(0));
    };
    CHECK(best("2").component->id == ComponentId{"second"});
    CHECK(best("2").question == nullptr);
    CHECK(best("1.2.1").question->id == QuestionId{"first-second.cap"});
    CHECK(best("question second-first.rea").question->id == QuestionId{"second-first.rea"});
    CHECK(best("УКР second-second.cap").question->id == QuestionId{"second-second.cap"});
}

TEST_CASE("The codes of search are those that people cite", "[search]") {
    const Pack pack = smallPack();
    for (const PackItem& item : packItems(pack)) {
        CHECK(item.code == (item.question ? codeOf(pack, item.question->id)
                                          : std::to_string(numberOf(pack, item.component->id))));
    }
}
