#include "core/exchange/content_text.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

TEST_CASE("The content text is another one for whatever else an assessment says",
          "[content_text]") {
    const Pack pack = onePack({question("q1", Dimension::Capacity)});
    Assessment assessment{.id = {"2025"}};
    assessment.answers.set({"a"}, {"q1"}, answered(3));
    const std::string text = contentText(pack, assessment);

    Assessment answer = assessment;
    answer.answers.set({"a"}, {"q1"}, answered(4));
    Assessment target = assessment;
    target.targets[{{"c"}, {"a"}, Dimension::Capacity}] = 2;
    Assessment note = assessment;
    note.gapNotes[{{"c"}, {"a"}}] = {.cause = "No act", .step = ""};
    Assessment checked = assessment;
    checked.checkedSections.insert({{"c"}, {"a"}});
    Assessment threat = assessment;
    threat.threats = {{.id = {"T-1"}}};
    const Pack otherPack = onePack({question("q1", Dimension::Capacity, 2)});

    CHECK(contentText(pack, Assessment(assessment)) == text);
    CHECK(contentText(pack, answer) != text);
    CHECK(contentText(pack, target) != text);
    CHECK(contentText(pack, note) != text);
    CHECK(contentText(pack, checked) != text);
    CHECK(contentText(pack, threat).starts_with(text));
    CHECK(contentText(pack, threat) != text);
    CHECK(contentText(otherPack, assessment) != text);
}
