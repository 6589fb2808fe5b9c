#include "app/pages/page_table.h"

#include <QCoreApplication>

#include "app/document/document.h"
#include "app/pages/assessments_page.h"
#include "app/pages/compare_page.h"
#include "app/pages/gaps_page.h"
#include "app/pages/history_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/participants_page.h"
#include "app/pages/questions_page.h"
#include "app/pages/reports_page.h"
#include "app/pages/results_page.h"
#include "app/pages/threats_page.h"

#include <algorithm>
#include <array>

namespace kordon {

namespace {

template <class MadePage>
Page* make(QWidget* parent) {
    return new MadePage(parent);
}

QString settledQuestions(const Document& document) {
    const StateCount counts = document.states().of(document.actor());
    return QStringLiteral("%1/%2").arg(counts.settled()).arg(counts.applicable);
}

QString gapsInAll(const Document& document) {
    const auto count = std::ranges::count_if(
        document.gaps().ranked, [](const Gap& gap) { return gap.priority.value_or(0) > 0; });
    return QString::number(count);
}

QString activeThreats(const Document& document) {
    const Threats& threats = document.assessment().threats;
    return QString::number(std::ranges::count_if(threats, &Threat::isActive));
}

constexpr auto kOverview = QT_TRANSLATE_NOOP("PageTable", "Overview");
constexpr auto kQuestions = QT_TRANSLATE_NOOP("PageTable", "Questions");
constexpr auto kResults = QT_TRANSLATE_NOOP("PageTable", "Results");
constexpr auto kGaps = QT_TRANSLATE_NOOP("PageTable", "Gaps");
constexpr auto kThreats = QT_TRANSLATE_NOOP("PageTable", "Threats");
constexpr auto kCompare = QT_TRANSLATE_NOOP("PageTable", "Compare");
constexpr auto kReports = QT_TRANSLATE_NOOP("PageTable", "Reports");
constexpr auto kParticipants = QT_TRANSLATE_NOOP("PageTable", "Who takes part");
constexpr auto kAssessments = QT_TRANSLATE_NOOP("PageTable", "Assessments");
constexpr auto kHistory = QT_TRANSLATE_NOOP("PageTable", "History");

constexpr std::array kPages{
    PageRow{PageId::Overview, "overview", kOverview, nullptr, make<OverviewPage>},
    PageRow{PageId::Questions, "questions", kQuestions, settledQuestions, make<QuestionsPage>},
    PageRow{PageId::Results, "results", kResults, nullptr, make<ResultsPage>},
    PageRow{PageId::Gaps, "gaps", kGaps, gapsInAll, make<GapsPage>},
    PageRow{PageId::ThreatRegister, "threats", kThreats, activeThreats, make<ThreatsPage>},
    PageRow{PageId::Compare, "compare", kCompare, nullptr, make<ComparePage>},
    PageRow{PageId::Reports, "reports", kReports, nullptr, make<ReportsPage>},
    PageRow{PageId::Participants, "participants", kParticipants, nullptr, make<ParticipantsPage>},
    PageRow{PageId::Assessments, "assessments", kAssessments, nullptr, make<AssessmentsPage>},
    PageRow{PageId::History, "history", kHistory, nullptr, make<HistoryPage>},
};

} // namespace

std::span<const PageRow> pageTable() {
    return kPages;
}

const PageRow* findPage(PageId id) {
    const auto* row = std::ranges::find(kPages, id, &PageRow::id);
    return row != kPages.end() ? row : nullptr;
}

QString pageName(const PageRow& row) {
    return QCoreApplication::translate("PageTable", row.name);
}

} // namespace kordon
