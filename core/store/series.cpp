#include "core/store/series.h"

#include "core/base/unicode.h"

namespace kordon {

Text standingOf(const AssessmentHeading& heading) {
    if (heading.isInBin()) {
        return say("in the bin", "у кошику");
    }
    if (heading.isArchived) {
        return heading.agreement ? say("agreed, in the archive", "погоджено, в архіві")
                                 : say("in the archive", "в архіві");
    }
    return heading.agreement ? say("agreed", "погоджено") : say("being worked on", "у роботі");
}

} // namespace kordon

namespace kordon::store {

namespace {

constexpr std::size_t kLongestLine = 500;
constexpr std::size_t kShownOfId = 60;
constexpr std::size_t kDay = 10;

Text nameIn(const AssessmentHeading& heading) {
    return verbatim(shortened(heading.id.value, kShownOfId));
}

} // namespace

Status checkTitle(const std::string& title) {
    if (isCleanUtf8(title) && title.size() <= kLongestLine) {
        return Done{};
    }
    return Error{ErrorCode::InvalidInput,
                 fill(say("a title may have at most %1 bytes of UTF-8 text",
                          "заголовок може мати щонайбільше %1 байтів тексту UTF-8"),
                      {verbatim(static_cast<long long>(kLongestLine))})};
}

Status checkLine(const Text& what, const std::string& line) {
    const bool isLine = !isBlank(line) && isCleanUtf8(line) &&
                        line.find_first_of("\r\n\t") == std::string::npos &&
                        line.size() <= kLongestLine;
    if (isLine) {
        return Done{};
    }
    return Error{ErrorCode::InvalidInput,
                 fill(say("%1: expected text on one line, at most %2 bytes of UTF-8",
                          "%1: очікується текст в один рядок, щонайбільше %2 байтів UTF-8"),
                      {what, verbatim(static_cast<long long>(kLongestLine))})};
}

Error noSuchAssessment(const AssessmentId& id, const std::vector<AssessmentHeading>& known) {
    std::string ids;
    for (const AssessmentHeading& heading : known) {
        if (!heading.isInBin()) {
            ids += (ids.empty() ? "" : ", ") + heading.id.value;
        }
    }
    return {ErrorCode::NotFound,
            fill(say("there is no assessment “%1” in the file; it holds: %2",
                     "у файлі немає оцінювання «%1»; є такі: %2"),
                 {verbatim(shortened(id.value, kShownOfId)), verbatim(ids)})};
}

Error takenBy(const AssessmentHeading& heading) {
    const Text pattern =
        heading.isInBin()
            ? say("an assessment “%1” is in the bin of the file; take it back (page “Assessments”, "
                  "or `kordon assessment take-back`), or choose another name",
                  "оцінювання «%1» лежить у кошику файлу; поверніть його (сторінка «Оцінювання» "
                  "або `kordon assessment take-back`) чи оберіть іншу назву")
            : say("the file already holds an assessment “%1”; choose another name",
                  "у файлі вже є оцінювання «%1»; оберіть іншу назву");
    return {ErrorCode::AlreadyExists, fill(pattern, {nameIn(heading)})};
}

Error isAgreed(const AssessmentHeading& heading) {
    const Agreement agreement = heading.agreement.value_or(Agreement{});
    return {
        ErrorCode::ReadOnly,
        fill(say("the assessment “%1” was agreed by %2 on %3 and can only be read; to change "
                 "it, unlock it with a reason (page “Assessments”, or `kordon assessment "
                 "unlock`)",
                 "оцінювання «%1» погоджено (%2, %3), його можна лише читати; щоб змінити "
                 "його, зніміть погодження з обґрунтуванням (сторінка «Оцінювання» або "
                 "`kordon assessment unlock`)"),
             {nameIn(heading), verbatim(agreement.by), verbatim(agreement.at.substr(0, kDay))})};
}

Error isInBin(const AssessmentHeading& heading) {
    return {ErrorCode::NotFound,
            fill(say("the assessment “%1” is in the bin; take it back first (page “Assessments”, "
                     "or `kordon assessment take-back`)",
                     "оцінювання «%1» лежить у кошику; спершу поверніть його (сторінка "
                     "«Оцінювання» або `kordon assessment take-back`)"),
                 {nameIn(heading)})};
}

Status checkEditable(const AssessmentHeading& heading) {
    if (heading.isInBin()) {
        return isInBin(heading);
    }
    return heading.agreement ? Status(isAgreed(heading)) : Status(Done{});
}

} // namespace kordon::store
