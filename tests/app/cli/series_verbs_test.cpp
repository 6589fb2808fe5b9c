#include "app/cli/command_line.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};

/// What `kordon check` says of a file whose year was agreed with the hash; empty: its own.
std::pair<int, std::string> checked(const TemporaryFolder& folder, const std::string& hash) {
    const std::string file = (folder / "f.kordon").string();
    auto workspace = Workspace::create(file, smallPack(), {kYear, ""}, false, stamp());
    REQUIRE(workspace);
    std::ostringstream out;
    std::ostringstream err;
    if (hash.empty()) {
        const std::vector<std::string> agree{
            "assessment", "agree", file, "--assessment", "2025", "--by", "K"};
        REQUIRE(cli::run(agree, "en", out, err) == 0);
    } else {
        REQUIRE(workspace->agreeAssessment(kYear, "K", hash, stamp()));
    }
    const int code = cli::run({"check", file}, "en", out, err);
    return {code, out.str() + err.str()};
}

} // namespace

TEST_CASE("check says when an agreed assessment is no longer what was agreed", "[cli][series]") {
    const TemporaryFolder folder;

    const auto [code, said] = checked(folder, std::string(64, '0'));

    CHECK(code == 1);
    CHECK(said.find("no longer what K agreed to") != std::string::npos);
}

TEST_CASE("check finds an agreed assessment whole that is as agreed", "[cli][series]") {
    const TemporaryFolder folder;

    CHECK(checked(folder, "").first == 0);
}
