#include "app/pages/profile_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/pages/profile_texts.h"
#include "app/pages/signatory_table.h"
#include "app/widgets/check_list.h"
#include "app/widgets/language.h"

#include <algorithm>
#include <array>
#include <functional>

namespace kordon {

namespace {

constexpr std::array kTitlePage{
    ProfileTextRow{&ReportProfile::marking,
                   "profileMarking",
                   QT_TRANSLATE_NOOP("kordon::ProfileTexts", "Mar&king"),
                   QT_TRANSLATE_NOOP("kordon::ProfileTexts",
                                     "On every page, as written. The program never proposes one.")},
    ProfileTextRow{&ReportProfile::registration,
                   "profileRegistration",
                   QT_TRANSLATE_NOOP("kordon::ProfileTexts", "Re&gistration number and date"),
                   ""},
    ProfileTextRow{&ReportProfile::copyNumber,
                   "profileCopyNumber",
                   QT_TRANSLATE_NOOP("kordon::ProfileTexts", "&Copy number"),
                   ""},
    ProfileTextRow{&ReportProfile::body,
                   "profileBody",
                   QT_TRANSLATE_NOOP("kordon::ProfileTexts", "B&ody whose report it is"),
                   ""},
    ProfileTextRow{&ReportProfile::author,
                   "profileAuthor",
                   QT_TRANSLATE_NOOP("kordon::ProfileTexts", "A&uthor"),
                   ""},
    ProfileTextRow{
        &ReportProfile::approval,
        "profileApproval",
        QT_TRANSLATE_NOOP("kordon::ProfileTexts", "Approved &by"),
        QT_TRANSLATE_NOOP("kordon::ProfileTexts",
                          "Position and name, a line each. Empty: no block for approval."),
        3},
};

constexpr std::array kTexts{
    ProfileTextRow{
        &ReportProfile::summary,
        "profileSummary",
        QT_TRANSLATE_NOOP("kordon::ProfileTexts", "Summar&y in words"),
        QT_TRANSLATE_NOOP("kordon::ProfileTexts", "Stands before the figures of the summary."),
        4},
    ProfileTextRow{
        &ReportProfile::conclusions,
        "profileConclusions",
        QT_TRANSLATE_NOOP("kordon::ProfileTexts", "Concl&usions and proposals"),
        QT_TRANSLATE_NOOP("kordon::ProfileTexts", "Each line becomes a numbered paragraph."),
        4},
};

QScrollArea* scrolled(QWidget* widget) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    return area;
}

/// What the box of languages holds, as "uk en".
QString keyOf(const std::vector<std::string>& languages) {
    QStringList codes;
    for (const std::string& each : languages) {
        codes << QString::fromStdString(each);
    }
    return codes.join(u' ');
}

std::vector<std::string> languagesOf(const QString& key) {
    std::vector<std::string> languages;
    for (const QString& each : key.split(u' ', Qt::SkipEmptyParts)) {
        languages.push_back(each.toStdString());
    }
    return languages;
}

/// Empty where all are ticked: what later packs add is in then, too.
template <class Key>
std::set<Key> keysOf(const CheckList& list) {
    std::set<Key> keys;
    if (list.isAllTicked()) {
        return keys;
    }
    for (const std::string& each : list.ticked()) {
        keys.insert(Key{each});
    }
    return keys;
}

} // namespace

ProfilePanel::ProfilePanel(QWidget* parent)
    : QTabWidget(parent), m_titlePage(new ProfileTexts(kTitlePage, nullptr)),
      m_texts(new ProfileTexts(kTexts, nullptr)), m_signatures(new SignatoryTable) {
    setObjectName(QStringLiteral("profilePanel"));
    setDocumentMode(true);
    setUsesScrollButtons(false); // no group is hidden, however narrow the window is
    tabBar()->setObjectName(QStringLiteral("profileTabs"));
    addTab(createParts(), QString());
    addTab(createSelection(), QString());
    addTab(scrolled(m_titlePage), QString());
    addTab(scrolled(m_texts), QString());
    addTab(m_signatures, QString());
    connectParts();
    retranslate();
}

QWidget* ProfilePanel::createParts() {
    auto* side = new QWidget;
    m_languageLabel = new QLabel(side);
    m_language = new QComboBox(side);
    m_language->setObjectName(QStringLiteral("profileLanguage"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_languageLabel->setBuddy(m_language);
    m_partsLabel = new QLabel(side);
    m_parts = new CheckList(side);
    m_parts->setObjectName(QStringLiteral("profileParts"));
    m_partsLabel->setBuddy(m_parts);
    auto* column = new QVBoxLayout(side);
    column->addWidget(m_languageLabel);
    column->addWidget(m_language);
    column->addWidget(m_partsLabel);
    column->addWidget(m_parts, 1);
    return side;
}

QWidget* ProfilePanel::createSelection() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    addSelection(m_components, "Components", 3, *column);
    addSelection(m_actors, "Actors", 2, *column);
    return side;
}

void ProfilePanel::addSelection(Selected& selected,
                                const char* name,
                                int stretch,
                                QVBoxLayout& column) {
    QWidget* side = column.parentWidget();
    const QString end = QLatin1String(name);
    selected.label = new QLabel(side);
    selected.label->setWordWrap(true);
    selected.list = new CheckList(side);
    selected.list->setObjectName(QStringLiteral("profile") + end);
    selected.list->setKeepsOne(true);
    selected.label->setBuddy(selected.list);
    selected.all = new QPushButton(side);
    selected.all->setObjectName(QStringLiteral("all") + end);
    selected.only = new QPushButton(side);
    selected.only->setObjectName(QStringLiteral("only") + end);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(selected.all);
    buttons->addWidget(selected.only);
    buttons->addStretch(1);
    column.addWidget(selected.label);
    column.addWidget(selected.list, stretch);
    column.addLayout(buttons);
    connect(selected.all, &QPushButton::clicked, selected.list, &CheckList::tickAll);
    connect(selected.only, &QPushButton::clicked, selected.list, &CheckList::tickCurrentOnly);
}

void ProfilePanel::connectParts() {
    connect(m_language, &QComboBox::activated, this, [this] {
        put([this](ReportProfile& profile) {
            profile.languages = languagesOf(m_language->currentData().toString());
        });
    });
    connect(m_parts, &CheckList::edited, this, [this] {
        put([this](ReportProfile& profile) {
            profile.parts.clear();
            for (const std::string& key : m_parts->ticked()) {
                profile.parts.insert(*reportPartFrom(key));
            }
        });
    });
    connect(m_components.list, &CheckList::edited, this, [this] {
        put([this](ReportProfile& each) {
            each.components = keysOf<ComponentId>(*m_components.list);
        });
    });
    connect(m_actors.list, &CheckList::edited, this, [this] {
        put([this](ReportProfile& each) { each.actors = keysOf<ActorId>(*m_actors.list); });
    });
    for (ProfileTexts* texts : {m_titlePage, m_texts}) {
        connect(texts, &ProfileTexts::edited, this, [this](ProfileText text, const auto& typed) {
            put([&](ReportProfile& profile) { profile.*text = typed; });
        });
    }
    connect(m_signatures, &SignatoryTable::edited, this, [this](const auto& signatories) {
        put([&](ReportProfile& profile) { profile.signatories = signatories; });
    });
}

void ProfilePanel::put(const std::function<void(ReportProfile& profile)>& edit) {
    ReportProfile profile = m_profile;
    edit(profile);
    if (profile != m_profile) {
        m_profile = profile;
        saySelection();
        Q_EMIT edited(profile);
    }
}

void ProfilePanel::showProfile(const ReportProfile& profile, const Pack& pack, bool isReadOnly) {
    m_profile = profile;
    m_isReadOnly = isReadOnly;
    fillLanguages();
    fillParts();
    fillSelection(pack);
    m_titlePage->showProfile(profile, isReadOnly);
    m_texts->showProfile(profile, isReadOnly);
    m_signatures->showSignatories(profile.signatories, isReadOnly);
}

void ProfilePanel::goToSignatories() {
    setCurrentIndex(Signatures);
    m_signatures->focusBlank();
}

void ProfilePanel::goToConclusions() {
    setCurrentIndex(Texts);
    m_texts->focusText(&ReportProfile::conclusions);
}

void ProfilePanel::flush() {
    m_titlePage->flush();
    m_texts->flush();
    m_signatures->flush();
}

void ProfilePanel::forget() {
    m_titlePage->forget();
    m_texts->forget();
}

void ProfilePanel::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProfilePanel::fillLanguages() {
    m_language->clear();
    m_language->addItem(tr("That of the window"), QString());
    m_language->addItem(tr("Ukrainian"), QStringLiteral("uk"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("Ukrainian and English side by side"), keyOf({"uk", "en"}));
    m_language->addItem(tr("English and Ukrainian side by side"), keyOf({"en", "uk"}));
    const QString chosen = keyOf(m_profile.languages);
    if (m_language->findData(chosen) < 0) { // a language of the pack's own
        m_language->addItem(chosen, chosen);
    }
    m_language->setCurrentIndex(m_language->findData(chosen));
    m_language->setEnabled(!m_isReadOnly);
}

void ProfilePanel::fillParts() {
    std::vector<CheckList::Entry> entries;
    for (const ReportPart part : allReportParts()) {
        entries.push_back(
            {kordon::keyOf(part), inWindowLanguage(nameOf(part)), m_profile.parts.contains(part)});
    }
    m_parts->setEntries(entries, m_isReadOnly);
}

// A profile that names none has them all.
void ProfilePanel::fillSelection(const Pack& pack) {
    const auto isIn = [](const auto& chosen, const auto& id) {
        return chosen.empty() || chosen.contains(id);
    };
    std::vector<CheckList::Entry> components;
    for (const Component& each : pack.components) {
        components.push_back(
            {each.id.value,
             QStringLiteral("%1 %2").arg(numberOf(pack, each.id)).arg(inWindowLanguage(each.title)),
             isIn(m_profile.components, each.id)});
    }
    m_components.list->setEntries(components, m_isReadOnly);
    std::vector<CheckList::Entry> actors;
    for (const Actor& each : pack.actors) {
        actors.push_back(
            {each.id.value, inWindowLanguage(each.name), isIn(m_profile.actors, each.id)});
    }
    m_actors.list->setEntries(actors, m_isReadOnly);
    saySelection();
}

void ProfilePanel::saySelection() {
    const auto components = m_components.list->ticked().size();
    const auto actors = m_actors.list->ticked().size();
    m_components.label->setText(m_components.list->isAllTicked()
                                    ? tr("&Components in the report: all")
                                    : tr("&Components in the report: %1 of %2")
                                          .arg(components)
                                          .arg(m_components.list->count()));
    m_actors.label->setText(
        m_actors.list->isAllTicked()
            ? tr("Act&ors in the report: all")
            : tr("Act&ors in the report: %1 of %2").arg(actors).arg(m_actors.list->count()));
    for (const Selected* selected : {&m_components, &m_actors}) {
        selected->all->setEnabled(!m_isReadOnly && !selected->list->isAllTicked());
        selected->only->setEnabled(!m_isReadOnly);
    }
}

void ProfilePanel::retranslate() {
    setTabText(Parts, tr("Parts"));
    setTabText(Selection, tr("Selection"));
    setTabText(TitlePage, tr("Title page"));
    setTabText(Texts, tr("Texts"));
    setTabText(Signatures, tr("Signatures"));
    setAccessibleName(tr("What the profile says"));
    tabBar()->setAccessibleName(tr("Groups of the profile"));
    m_languageLabel->setText(tr("Lan&guage"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_partsLabel->setText(tr("Par&ts, in the order of print"));
    m_parts->setAccessibleName(tr("Parts of the report"));
    m_components.list->setAccessibleName(tr("Components in the report"));
    m_actors.list->setAccessibleName(tr("Actors in the report"));
    m_components.all->setAccessibleName(tr("All components"));
    m_actors.all->setAccessibleName(tr("All actors"));
    m_components.only->setAccessibleName(tr("Only the selected component"));
    m_actors.only->setAccessibleName(tr("Only the selected actor"));
    for (const Selected* selected : {&m_components, &m_actors}) {
        selected->all->setText(tr("All"));
        selected->only->setText(tr("Only the selected one"));
    }
    fillLanguages();
    fillParts();
    saySelection();
}

} // namespace kordon
