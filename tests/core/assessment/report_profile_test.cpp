#include "core/assessment/report_profile.h"
#include "core/report/profile_words.h"

#include <catch2/catch.hpp>

using namespace kordon;

namespace {

ReportProfile wholeProfile() {
    return {.name = "Для міністерства",
            .parts = {ReportPart::Gaps, ReportPart::Summary, ReportPart::NotApplicable},
            .languages = {"uk", "en"},
            .marking = "<b>ДСК</b>",
            .copyNumber = "Прим. № 1",
            .registration = "=1+1",
            .body = "Служба",
            .approval = "ЗАТВЕРДЖУЮ\nГолова",
            .author = "Коваль \xF0\x9F\x99\x82",
            .summary = "../../etc/passwd",
            .conclusions = "\x01 \xE2\x80\xAE one\ntwo",
            .signatories = {{"Голова", "Іван КОВАЛЬ"}, {"", "x"}},
            .components = {{"return"}, {"border-control"}},
            .actors = {{"sbgs"}}};
}

std::string refusal(std::string_view json) {
    const auto profile = profileFromJson(json);
    REQUIRE_FALSE(profile);
    CHECK(profile.error().message.in("uk") != profile.error().message.in("en"));
    return profile.error().message.in("en");
}

std::string refusal(const ReportProfile& profile) {
    const Status fits = checkProfile(profile);
    REQUIRE_FALSE(fits);
    return fits.error().message.in("en");
}

} // namespace

TEST_CASE("A profile comes back from JSON as it went in, and in the same bytes", "[profile]") {
    const std::string json = profileJson(wholeProfile());

    const auto profile = profileFromJson(json);

    REQUIRE(profile);
    CHECK(*profile == wholeProfile());
    CHECK(profileJson(*profile) == json);
}

TEST_CASE("A profile needs a name and parts, and no more", "[profile]") {
    const auto profile = profileFromJson(R"({"name": "Mine", "parts": ["gaps"]})");

    REQUIRE(profile);
    CHECK(*profile == ReportProfile{.name = "Mine", .parts = {ReportPart::Gaps}});
    CHECK(refusal(R"({"parts": []})") == "report profile: the key “name” is missing");
    CHECK(refusal(R"({"name": "Mine"})") == "report profile: the key “parts” is missing");
}

TEST_CASE("What a profile does not know is named, with what was meant", "[profile]") {
    CHECK(refusal(R"({"name": "a", "parts": ["gasp"]})") ==
          "report profile, “parts”: unknown part “gasp”; did you mean “gaps”?");
    CHECK(refusal(R"({"name": "a", "parts": [], "markings": ""})") ==
          "report profile: unknown key “markings”; did you mean “marking”?");
    CHECK(refusal(R"({"name": "a", "parts": [], "signatories": [{"rank": ""}]})") ==
          "report profile, “signatories”: unknown key “rank”; expected one of: position, name");
    CHECK_THAT(refusal(R"({"name": "a", "parts": ["zzzzzzzzzzzz"]})"),
               Catch::Contains("expected one of: document-data, contents, summary"));
}

TEST_CASE("A value of another kind is shown with what was expected", "[profile]") {
    CHECK(refusal(R"({"name": 5, "parts": []})") ==
          "report profile, “name”: found 5; expected a text in quotes");
    CHECK(refusal(R"({"name": "a", "parts": "gaps"})") ==
          "report profile, “parts”: found \"gaps\"; expected a list of texts");
    CHECK(refusal(R"({"name": "a", "parts": ["gaps", "gaps"]})") ==
          "report profile, “parts”: found \"gaps\"; expected each only once");
    CHECK(refusal(R"({"name": "a", "name": "b", "parts": []})") ==
          "report profile, “name”: found \"name\"; expected each key only once");
    CHECK(refusal("[]") == "report profile: found []; expected an object");
    CHECK_THAT(refusal("{"), Catch::Contains("not JSON"));
    CHECK_THAT(refusal(""), Catch::Contains("not JSON"));
    CHECK_THAT(refusal("{\"name\": \"\xFF\", \"parts\": []}"), Catch::Contains("not JSON"));
    CHECK_THAT(refusal(std::string(500'000, '[')), Catch::Contains("not JSON"));
    CHECK_THAT(refusal(R"({"name": "a\u0000b", "parts": []})"), Catch::Contains("NUL"));
}

TEST_CASE("Texts and lists of a profile have limits in characters", "[profile]") {
    ReportProfile profile{.name = std::string(80, 'n'), .conclusions = std::string(20'000, 'c')};
    profile.signatories.resize(40);
    CHECK(checkProfile(profile));

    profile.name = "є";
    for (int i = 0; i < 79; ++i) {
        profile.name += "є";
    }
    CHECK(checkProfile(profile));
    profile.name += "є";
    CHECK(refusal(profile) == "report profile, “name”: found 81 characters; expected at most 80");
    profile.name = " ";
    CHECK_THAT(refusal(profile), Catch::Contains("expected a name on one line"));
    profile.name = "two\nlines";
    CHECK_THAT(refusal(profile), Catch::Contains("expected a name on one line"));
    profile.name = "n";
    profile.signatories.resize(41);
    CHECK_THAT(refusal(profile), Catch::Contains("“signatories”: found 41; expected at most 40"));
    profile.signatories.clear();
    profile.conclusions += "c";
    CHECK_THAT(refusal(profile), Catch::Contains("found 20001 characters"));
    profile.conclusions.clear();
    profile.languages = {"uk", "uk"};
    CHECK_THAT(refusal(profile), Catch::Contains("two different codes"));
    CHECK_THAT(refusal(std::string(kLargestProfileJson + 1, ' ')),
               Catch::Contains("found 1048577 bytes"));
}

TEST_CASE("What is written is never larger than what may be read", "[profile]") {
    ReportProfile profile{.name = "n"};
    const std::string longest(20'000, '\x01');
    for (std::string* text : {&profile.marking,
                              &profile.copyNumber,
                              &profile.registration,
                              &profile.body,
                              &profile.approval,
                              &profile.author,
                              &profile.summary,
                              &profile.conclusions}) {
        *text = longest;
    }
    profile.signatories.resize(40, {std::string(300, '\x01'), std::string(300, '\x01')});

    CHECK_THAT(refusal(profile), Catch::Contains("expected at most 1048576"));
}

TEST_CASE("Every part has a key and a name of its own, in both languages", "[profile]") {
    std::set<std::string> keys;
    std::set<std::string> names;
    for (const ReportPart part : allReportParts()) {
        CHECK(reportPartFrom(keyOf(part)) == part);
        CHECK(nameOf(part).in("en") != nameOf(part).in("uk"));
        keys.insert(keyOf(part));
        names.insert(nameOf(part).in("uk"));
    }
    CHECK(keys.size() == 19);
    CHECK(names.size() == 19);
    CHECK_FALSE(reportPartFrom("Gaps"));
}

TEST_CASE("A shipped profile is known by its key and by both its names", "[profile]") {
    std::vector<std::string> keys;
    for (const ReportProfile& each : shippedProfiles()) {
        keys.push_back(each.name);
        CHECK(checkProfile(each));
        CHECK(isShippedProfile(nameOf(each).in("en")));
        CHECK(isShippedProfile(nameOf(each).in("uk")));
        CHECK(*findProfile({}, nameOf(each).in("uk")) == each);
    }
    CHECK(keys == std::vector<std::string>{"full", "chair", "gaps", "component", "actor"});
    CHECK(isShippedProfile("КЕРІВНИКУ"));
    CHECK_FALSE(isShippedProfile("Для міністерства"));
    CHECK(shippedProfiles().front().parts.size() == allReportParts().size());
}

TEST_CASE("A profile that is not there is told with the nearest name", "[profile]") {
    const std::vector<ReportProfile> own{{.name = "Ministry"}};

    CHECK(findProfile(own, "Ministry")->name == "Ministry");
    CHECK(findProfile(own, "Minstry").error().message.in("en") ==
          "there is no report profile “Minstry”; did you mean “Ministry”?");
    CHECK(findProfile(own, "zzzzzzzzz").error().message.in("uk") ==
          "профілю звіту «zzzzzzzzz» немає; є такі: full, chair, gaps, component, actor, Ministry");
}

TEST_CASE("A kept profile is said in words, and what is none as it is", "[profile][history]") {
    const ReportProfile profile{.name = "n",
                                .parts = {ReportPart::Gaps, ReportPart::Summary},
                                .marking = "ДСК",
                                .signatories = {{"Голова", "Коваль"}, {"", "x"}}};

    const Text said = report::profileText(profileJson(profile));

    CHECK(said.in("en") == "Parts: Summary, Gaps; marking: ДСК; signatures: Голова – Коваль, x");
    CHECK(said.in("uk") == "Частини: Резюме, Розриви; гриф: ДСК; підписи: Голова – Коваль, x");
    CHECK(report::profileText("{broken").in("uk") == "{broken");
}
