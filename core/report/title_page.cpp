#include "core/report/report_sections.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace kordon::report {

namespace {

constexpr const char* kRule = "____________________";
// So much of a hash tells two files apart at a glance.
constexpr std::size_t kShortHash = 8;

Text reportName() {
    return say("Report on capacity and readiness", "Звіт про спроможність і готовність");
}

std::string actorNames(const ReportMaterial& material) {
    std::string names;
    for (const Actor& actor : material.pack.actors) {
        if (material.shows(actor.id)) {
            names += (names.empty() ? "" : "; ") + actor.name.in(material.language);
        }
    }
    return names;
}

std::string agreedLine(const ReportMaterial& material) {
    const AgreedBy& agreed = *material.setting.agreed;
    return material.said(
        fill(say("Agreed: %1, %2 (content hash %3)", "Погоджено: %1, %2 (хеш змісту %3)"),
             {verbatim(agreed.name),
              verbatim(dateText(agreed.day, material.language)),
              verbatim(agreed.contentHash.substr(0, kShortHash))}));
}

/// By whom and when, and whether this report still says what was agreed.
std::string agreementText(const ReportMaterial& material) {
    const AgreedBy& agreed = *material.setting.agreed;
    const Text pattern =
        agreed.contentHash == material.setting.contentHash
            ? say("%1, %2; the content is as agreed", "%1, %2; зміст такий, як погоджено")
            : say("%1, %2; the content has changed since, what was agreed has the hash %3",
                  "%1, %2; відтоді зміст змінився, погоджений має хеш %3");
    return material.said(fill(pattern,
                              {verbatim(agreed.name),
                               verbatim(dateText(agreed.day, material.language)),
                               verbatim(hashText(agreed.contentHash))}));
}

std::vector<std::string> titleLines(const ReportMaterial& material) {
    std::vector<std::string> lines{
        material.said(fill(say("Assessment: %1", "Оцінювання: %1"),
                           {verbatim(assessmentName(material.assessment))})),
        material.said(fill(say("Actors: %1", "Субʼєкти: %1"), {verbatim(actorNames(material))})),
        material.said(fill(say("Data as of %1", "Дані станом на %1"),
                           {verbatim(dateText(material.setting.dataAsOf, material.language))}))};
    if (material.setting.agreed) {
        lines.push_back(agreedLine(material));
    }
    return lines;
}

std::string orRule(const std::string& text) {
    return text.empty() ? kRule : text;
}

/// What the records office fills in; a copy has a number where the report bears a marking.
std::vector<std::string> recordLines(const ReportMaterial& material) {
    const ReportProfile& profile = material.profile;
    std::vector<std::string> lines;
    if (!profile.marking.empty() || !profile.copyNumber.empty()) {
        lines.push_back(material.said(
            fill(say("Copy no. %1", "Прим. № %1"), {verbatim(orRule(profile.copyNumber))})));
    }
    lines.push_back(material.said(fill(say("Registration no. %1", "Реєстраційний № %1"),
                                       {verbatim(orRule(profile.registration))})));
    return lines;
}

std::vector<std::string> approvalLines(const ReportMaterial& material) {
    if (material.profile.approval.empty()) {
        return {};
    }
    std::vector<std::string> lines{material.said(say("APPROVED", "ЗАТВЕРДЖУЮ"))};
    std::istringstream text(material.profile.approval);
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    lines.emplace_back(kRule);
    return lines;
}

/// First and last date of the answers; one where they are the same.
std::string answerDates(const ReportMaterial& material) {
    std::set<std::string> dates;
    for (const auto& [actor, answers] : material.assessment.answers.byActor()) {
        for (const auto& [question, answer] : answers) {
            if (!answer.date.empty()) {
                dates.insert(answer.date);
            }
        }
    }
    if (dates.empty()) {
        return "–";
    }
    const std::string first = dateText(*dates.begin(), material.language);
    const std::string last = dateText(*dates.rbegin(), material.language);
    return first == last ? first : first + " – " + last;
}

std::string assessors(const ReportMaterial& material) {
    std::set<std::string> names;
    for (const auto& [actor, answers] : material.assessment.answers.byActor()) {
        for (const auto& [question, answer] : answers) {
            if (material.shows(actor) && !answer.assessor.empty()) {
                names.insert(answer.assessor);
            }
        }
    }
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : "; ") + name;
    }
    return list.empty() ? "–" : list;
}

Table documentTable(const ReportMaterial& material) {
    Table table;
    table.columns = {{material.said(say("What", "Що")), 2.2},
                     {material.said(say("Data", "Відомості")), 5}};
    const auto add = [&](const Text& name, const std::string& value) {
        table.rows.push_back({strongCell(material.said(name)), cellOf(value)});
    };
    const Pack& pack = material.pack;
    add(say("Assessment", "Оцінювання"), assessmentName(material.assessment));
    add(say("Framework", "Рамка оцінювання"),
        material.said(fill(say("%1 (%2, version %3)", "%1 (%2, версія %3)"),
                           {pack.title, verbatim(pack.id), verbatim(pack.version)})));
    add(say("Actors", "Субʼєкти"), actorNames(material));
    if (!material.profile.author.empty()) {
        add(say("Prepared by", "Підготував"), material.profile.author);
    }
    add(say("Answered by", "Відповідали"), assessors(material));
    add(say("Dates of the answers", "Дати відповідей"), answerDates(material));
    add(say("Data as of", "Дані станом на"),
        dateText(material.setting.dataAsOf, material.language));
    add(say("Coverage", "Охоплення"),
        percentText(coverageOf(material.sheet.whole), material.language));
    add(say("Compared with", "Поруч подано"),
        material.earlier.isThere() ? material.earlier.name : "–");
    if (material.setting.agreed) {
        add(say("Agreed", "Погоджено"), agreementText(material));
    }
    add(say("Content hash (SHA-256)", "Хеш змісту (SHA-256)"),
        hashText(material.setting.contentHash));
    if (!material.setting.historyHash.empty()) {
        add(say("Last entry of the history, its hash", "Останній запис історії, його хеш"),
            std::to_string(material.setting.historyEntry) + ", " +
                hashText(material.setting.historyHash));
    }
    add(say("Made with", "Створено у"), "Kordon " + material.setting.programVersion);
    return table;
}

} // namespace

TitlePage titlePage(const ReportMaterial& material) {
    return {.body = material.profile.body,
            .records = recordLines(material),
            .approval = approvalLines(material),
            .title = material.said(reportName()),
            .subtitle = material.pack.title.in(material.language),
            .lines = titleLines(material)};
}

std::string footerLine(const ReportMaterial& material) {
    const std::string line = material.said(
        fill(say("%1: %2 · data as of %3 · Kordon %4", "%1: %2 · дані станом на %3 · Kordon %4"),
             {reportName(),
              verbatim(assessmentName(material.assessment)),
              verbatim(dateText(material.setting.dataAsOf, material.language)),
              verbatim(material.setting.programVersion)}));
    const std::string hash = material.setting.contentHash.substr(0, kShortHash);
    return hash.empty() ? line : line + " · " + hash;
}

Section documentSection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("About this document", "Відомості про документ")),
                    .startsOnNewPage = true};
    section.blocks.emplace_back(documentTable(material));
    section.blocks.emplace_back(Paragraph{
        material.said(say("The same file and the same profile give the same hash: whoever has the "
                          "file can check that this report was made from it.",
                          "Той самий файл дає той самий хеш: хто має файл, може перевірити, що "
                          "звіт складено саме за ним.")),
        ParagraphStyle::Note});
    if (!material.setting.historyHash.empty()) {
        section.blocks.emplace_back(Paragraph{
            material.said(say("The hash of the last entry stands for the whole history up to it: "
                              "`kordon check --head` says whether the file still holds it.",
                              "Хеш останнього запису відповідає всій історії до нього: чи файл її "
                              "ще містить, каже `kordon check --head`.")),
            ParagraphStyle::Note});
    }
    return section;
}

} // namespace kordon::report
