#include "app/pages/reports_page.h"

#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/concern_strip.h"
#include "app/pages/document_report.h"
#include "app/pages/preview_pane.h"
#include "app/pages/preview_run.h"
#include "app/pages/profile_bar.h"
#include "app/pages/profile_panel.h"
#include "app/widgets/language.h"
#include "app/widgets/panes.h"

#include <initializer_list>

namespace kordon {

namespace {

constexpr int kPauseMilliseconds = 150;
constexpr auto kSplitterKey = "splitter";

} // namespace

ReportsPage::ReportsPage(QWidget* parent)
    : Page(parent), m_bar(new ProfileBar(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_panel(new ProfilePanel(m_splitter)), m_preview(new PreviewPane(m_splitter)),
      m_concerns(new ConcernStrip(this)), m_run(new PreviewRun(this)), m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMilliseconds);
    layOut();
    connectProfiles();
    connect(m_pause, &QTimer::timeout, this, &ReportsPage::orderPages);
    connect(m_run, &PreviewRun::made, this, &ReportsPage::showPages);
    connect(m_concerns, &ConcernStrip::followed, this, &ReportsPage::follow);
}

void ReportsPage::layOut() {
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({400, 760});
    for (QWidget* pane : std::initializer_list<QWidget*>{m_bar, m_panel, m_preview, m_concerns}) {
        markAsPane(*pane);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_concerns);
}

void ReportsPage::connectProfiles() {
    connect(m_bar, &ProfileBar::profileWanted, this, &ReportsPage::choose);
    connect(m_bar, &ProfileBar::copyWanted, this, &ReportsPage::copy);
    connect(m_bar, &ProfileBar::newNameWanted, this, &ReportsPage::rename);
    connect(m_bar, &ProfileBar::removalWanted, this, &ReportsPage::remove);
    connect(m_bar, &ProfileBar::saveWanted, this, &ReportsPage::reportSaveWanted);
    connect(m_bar, &ProfileBar::printWanted, this, &ReportsPage::reportPrintWanted);
    connect(m_panel, &ProfilePanel::edited, this, &ReportsPage::edit);
}

void ReportsPage::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_panel->forget();
    m_run->drop();
    m_pause->stop();
    m_hasPreview = false;
    m_concerns->showConcerns({});
    if (document) {
        connectDocument();
    }
    refreshWhenSeen();
}

void ReportsPage::connectDocument() {
    const auto follow = [this] {
        if (!m_isEditing) {
            refreshWhenSeen();
        }
    };
    connect(m_document, &Document::saved, this, follow);
    connect(m_document, &Document::assessmentChosen, this, follow);
    connect(m_document, &Document::profileChosen, this, follow);
    connect(m_document, &Document::profilesChanged, this, follow);
}

Place ReportsPage::place() const {
    return {.page = PageId::Reports};
}

void ReportsPage::flush() {
    if (m_document) {
        m_panel->flush();
    }
}

void ReportsPage::remember(QSettings& settings) const {
    settings.setValue(QLatin1String(kSplitterKey), m_splitter->saveState());
    m_preview->remember(settings);
}

void ReportsPage::restore(const QSettings& settings) {
    m_splitter->restoreState(settings.value(QLatin1String(kSplitterKey)).toByteArray());
    m_preview->restore(settings);
}

void ReportsPage::choose(const std::string& name) {
    m_panel->flush(); // what is typed belongs to the profile so far
    m_document->chooseProfile(name);
}

// A shipped profile stays: the first change to it makes a copy, which is chosen.
void ReportsPage::edit(const ReportProfile& profile) {
    if (isShippedProfile(profile.name)) {
        add(profile, ProfileBar::proposedCopyName(ownProfiles(), profile));
        return;
    }
    const QScopedValueRollback editing(m_isEditing, true);
    if (m_document->setReportProfile(profile)) {
        m_document->chooseProfile(profile.name);
        refresh();
    }
}

void ReportsPage::copy(const std::string& newName) {
    m_panel->flush();
    add(m_document->profile(), newName);
}

void ReportsPage::add(ReportProfile profile, const std::string& name) {
    profile.name = name;
    const QScopedValueRollback editing(m_isEditing, true);
    if (m_document->addReportProfile(profile)) {
        refresh();
    }
}

void ReportsPage::rename(const std::string& newName) {
    m_panel->flush();
    m_document->renameReportProfile(m_document->profile().name, newName);
}

void ReportsPage::remove() {
    m_panel->forget();
    const std::string name = m_document->profile().name;
    if (m_document->removeReportProfile(name)) {
        Q_EMIT undoOffered(tr("The profile “%1” is deleted.").arg(QString::fromStdString(name)));
    }
}

std::vector<ReportProfile> ReportsPage::ownProfiles() const {
    auto own = m_document->reportProfiles();
    return own ? *std::move(own) : std::vector<ReportProfile>{};
}

void ReportsPage::showProfiles() {
    if (const auto own = m_document->reportProfiles(); !own) {
        Q_EMIT errorWanted(inWindowLanguage(own.error().message));
    }
    const ReportProfile profile = m_document->profile();
    // An agreed assessment is just when its report is put together.
    const bool isReadOnly = m_document->isFileReadOnly();
    m_bar->showProfiles(ownProfiles(), profile, isReadOnly);
    m_panel->showProfile(profile, m_document->pack(), isReadOnly);
}

void ReportsPage::orderPages() {
    if (m_document) {
        m_preview->setMaking(true);
        m_run->make(reportOrder(*m_document));
    }
}

void ReportsPage::showPages(const std::shared_ptr<const ReportPreview>& preview) {
    m_hasPreview = true;
    m_preview->showPreview(preview);
    m_preview->setMaking(m_run->isRunning());
    m_concerns->showConcerns(preview->concerns);
}

void ReportsPage::follow(const report::Concern& concern) {
    Place place{.page = PageId::Questions, .actor = concern.actor, .question = concern.question};
    switch (concern.subject) {
    case report::ConcernSubject::Illustrative:
        return;
    case report::ConcernSubject::Signatories:
        m_panel->goToSignatories();
        return;
    case report::ConcernSubject::Conclusions:
        m_panel->goToConclusions();
        return;
    case report::ConcernSubject::Coverage:
        place.filter = QuestionFilter::Unanswered;
        break;
    case report::ConcernSubject::Reasons:
        place.filter = QuestionFilter::NeedsAttention;
        break;
    case report::ConcernSubject::Flags:
        place.filter = QuestionFilter::Flagged;
        break;
    }
    Q_EMIT placeWanted(place);
}

void ReportsPage::refresh() {
    m_panel->setEnabled(m_document != nullptr);
    m_concerns->setVisible(m_document != nullptr);
    if (!m_document) {
        m_bar->showNone();
        m_preview->showPreview(nullptr, tr("No file is open."));
        return;
    }
    showProfiles();
    if (!m_hasPreview) {
        m_preview->showPreview(nullptr, tr("The pages are being made…"));
    }
    m_pause->start();
}

void ReportsPage::retranslate() {
    // Pages and sentences are in the language of the window where the profile names none.
    refreshWhenSeen();
}

} // namespace kordon
