#include "core/exchange/answers_csv.h"
#include "core/exchange/answers_json.h"
#include "core/exchange/threats_csv.h"
#include "tests/fuzz/promise.h"
#include "tests/support/packs.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace kordon;
using tests::promise;

namespace {

const Pack& pack() {
    static const Pack kPack = tests::smallPack();
    return kPack;
}

Answers answersOf(const AnswerImport& import) {
    Answers answers;
    for (const ImportedAnswer& row : import.answers) {
        answers.set(row.actor, row.question, row.answer);
    }
    return answers;
}

void writeAndRead(const AnswerImport& import) {
    const Answers answers = answersOf(import);
    const std::string written = answersCsv(pack(), answers);
    const auto again = answersFromCsv(written, pack(), "again.csv");
    promise(again && again->faults.empty(), "answers that were read can be written and read again");
    promise(answersCsv(pack(), answersOf(*again)) == written, "answers read again are the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto import = answersFromCsv(input, pack(), "answers.csv");
    if (import && import->faults.empty()) {
        writeAndRead(*import);
    }
    (void)answersInCsv(input);
    (void)answersFromJson(input, pack(), "answers.json");
    (void)threatsFromCsv(input, pack(), {}, "threats.csv");
    return 0;
}
