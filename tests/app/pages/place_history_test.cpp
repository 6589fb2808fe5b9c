#include "app/pages/place_history.h"

#include <catch2/catch.hpp>

#include <string>

using namespace kordon;

namespace {

Place at(const std::string& component) {
    return {.page = PageId::Questions, .component = {component}};
}

PlaceHistory visited(std::initializer_list<const char*> components) {
    PlaceHistory history;
    for (const char* component : components) {
        history.visit(at(component));
    }
    return history;
}

} // namespace

TEST_CASE("Back leads through the places visited, forward leads there again", "[place_history]") {
    PlaceHistory history = visited({"a", "b", "c"});

    CHECK(history.back() == at("b"));
    CHECK(history.back() == at("a"));
    CHECK(history.forward() == at("b"));
    CHECK(history.forward() == at("c"));
}

TEST_CASE("There is no way past the first and the last place", "[place_history]") {
    PlaceHistory history = visited({"a", "b"});

    CHECK_FALSE(history.canGoForward());
    CHECK_FALSE(history.forward());
    CHECK(history.back() == at("a"));
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.back());
    CHECK(history.forward() == at("b"));
    CHECK_FALSE(PlaceHistory().back());
}

TEST_CASE("The place that one is at is no new visit", "[place_history]") {
    PlaceHistory history = visited({"a", "b", "b"});

    CHECK(history.back() == at("a"));
}

TEST_CASE("A visit forgets what lay ahead", "[place_history]") {
    PlaceHistory history = visited({"a", "b", "c"});
    history.back();
    history.visit(at("d"));

    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == at("b"));
}

TEST_CASE("Of very many visits the last hundred are kept", "[place_history]") {
    PlaceHistory history;
    for (int number = 0; number < 150; ++number) {
        history.visit(at(std::to_string(number)));
    }

    int steps = 0;
    std::optional<Place> last;
    while (const auto place = history.back()) {
        last = place;
        ++steps;
    }
    CHECK(steps == 99);
    CHECK(last == at("50"));
}
