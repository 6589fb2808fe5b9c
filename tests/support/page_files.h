#pragma once

#include "app/document/document.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <memory>

namespace kordon::tests {

/// A new file of a pack with the assessments 2024 and 2025, opened on 2025.
class SmallFile {
public:
    explicit SmallFile(const Pack& pack = smallPack()) {
        auto workspace = Workspace::create(path(), pack, {{"2024"}, ""}, false, stamp());
        REQUIRE(workspace);
        REQUIRE(workspace->addAssessment({{"2025"}, ""}, pack, stamp()));
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "f.kordon"; }

    [[nodiscard]] std::unique_ptr<Document> open() const {
        auto document = Document::open(path());
        REQUIRE(document);
        return *std::move(document);
    }

    /// Answers every question that is put to the actor.
    static void answerAll(Document& document, const ActorId& actor, int level) {
        document.chooseActor(actor);
        for (const QuestionPlace& place : allQuestions(document.pack())) {
            Answer answer = answered(level);
            answer.rationale = "as the inspection found";
            answer.evidence = "Order 12";
            document.setAnswer(place.question->id, answer);
        }
    }

private:
    TemporaryFolder m_folder;
};

} // namespace kordon::tests
