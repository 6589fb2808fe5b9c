#include "app/pages/profile_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/widgets/fault_label.h"
#include "app/widgets/icons.h"
#include "app/widgets/language.h"
#include "app/widgets/theme.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr int kNarrowestChoice = 14; // in characters

bool isNamed(const std::vector<ReportProfile>& profiles, const std::string& name) {
    return std::ranges::find(profiles, name, &ReportProfile::name) != profiles.end();
}

QPushButton* addButton(QHBoxLayout& row, const char* name) {
    auto* button = new QPushButton(row.parentWidget());
    button->setObjectName(QLatin1String(name));
    row.addWidget(button);
    return button;
}

} // namespace

ProfileBar::ProfileBar(QWidget* parent) : QWidget(parent), m_state(new QLabel(this)) {
    m_state->setObjectName(QStringLiteral("profileState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(createChoice());
    column->addWidget(createForm());
    column->addWidget(m_state);
    retranslate();
    showNone();
}

QWidget* ProfileBar::createChoice() {
    auto* side = new QWidget(this);
    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    m_label = new QLabel(side);
    m_choice = new QComboBox(side);
    m_choice->setObjectName(QStringLiteral("profile"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kNarrowestChoice);
    m_label->setBuddy(m_choice);
    row->addWidget(m_label);
    row->addWidget(m_choice, 1);
    m_copy = addButton(*row, "copyProfile");
    m_rename = addButton(*row, "renameProfile");
    m_remove = addButton(*row, "removeProfile");
    row->addStretch(1);
    m_save = addButton(*row, "saveReport");
    m_print = addButton(*row, "printReport");
    m_print->setIcon(icon(QStringLiteral("print")));
    connect(m_choice, &QComboBox::activated, this, [this] {
        Q_EMIT profileWanted(m_choice->currentData().toString().toStdString());
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { openForm(Purpose::Copy); });
    connect(m_rename, &QPushButton::clicked, this, [this] { openForm(Purpose::Rename); });
    connect(m_remove, &QPushButton::clicked, this, &ProfileBar::removalWanted);
    connect(m_save, &QPushButton::clicked, this, &ProfileBar::saveWanted);
    connect(m_print, &QPushButton::clicked, this, &ProfileBar::printWanted);
    return side;
}

QWidget* ProfileBar::createForm() {
    m_form = new QWidget(this);
    m_nameLabel = new QLabel(m_form);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_nameLabel->setBuddy(m_name);
    m_fault = new FaultLabel(QStringLiteral("profileNameFault"), m_form);
    auto* row = new QHBoxLayout;
    row->addWidget(m_nameLabel);
    row->addWidget(m_name, 1);
    m_apply = new QPushButton(m_form);
    m_apply->setObjectName(QStringLiteral("applyProfileName"));
    m_close = new QPushButton(m_form);
    m_close->setObjectName(QStringLiteral("closeProfileName"));
    row->addWidget(m_apply);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_fault);
    connect(m_name, &QLineEdit::returnPressed, this, &ProfileBar::applyForm);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_fault->say({}); });
    connect(m_apply, &QPushButton::clicked, this, &ProfileBar::applyForm);
    connect(m_close, &QPushButton::clicked, this, &ProfileBar::closeForm);
    m_form->hide();
    return m_form;
}

void ProfileBar::showProfiles(const std::vector<ReportProfile>& own,
                              const ReportProfile& chosen,
                              bool isReadOnly) {
    if (chosen.name != m_chosen.name) {
        closeForm();
    }
    m_own = own;
    m_chosen = chosen;
    m_isReadOnly = isReadOnly;
    fill();
    const bool isShipped = isShippedProfile(chosen.name);
    m_choice->setEnabled(true);
    if (isShipped && m_remove->hasFocus()) {
        m_choice->setFocus(); // else the focus would go on to another button
    }
    m_copy->setEnabled(!isReadOnly);
    m_rename->setEnabled(!isReadOnly && !isShipped);
    m_remove->setEnabled(!isReadOnly && !isShipped);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    sayState();
}

void ProfileBar::showNone() {
    closeForm();
    m_own.clear();
    m_chosen = {};
    m_choice->clear();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_choice, m_copy, m_rename, m_remove, m_save, m_print}) {
        widget->setEnabled(false);
    }
    m_state->clear();
}

void ProfileBar::fill() {
    m_choice->clear();
    for (const auto* profiles : {&shippedProfiles(), &std::as_const(m_own)}) {
        if (profiles == &m_own && !m_own.empty()) {
            m_choice->insertSeparator(m_choice->count());
        }
        for (const ReportProfile& each : *profiles) {
            m_choice->addItem(inWindowLanguage(nameOf(each)), QString::fromStdString(each.name));
        }
    }
    m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(m_chosen.name)));
    m_choice->setToolTip(m_choice->currentText().toHtmlEscaped());
}

void ProfileBar::closeForm() {
    const bool hadFocus = m_form->isAncestorOf(m_form->window()->focusWidget());
    m_form->hide();
    m_fault->say({});
    if (hadFocus) {
        m_choice->setFocus();
    }
}

void ProfileBar::openForm(Purpose purpose) {
    m_purpose = purpose;
    m_name->setText(QString::fromStdString(
        purpose == Purpose::Copy ? proposedCopyName(m_own, m_chosen) : m_chosen.name));
    m_fault->say({});
    retranslate();
    m_form->show();
    m_name->selectAll();
    m_name->setFocus();
}

void ProfileBar::applyForm() {
    const QString name = m_name->text().trimmed();
    if (const QString fault = faultIn(name); !fault.isEmpty()) {
        m_fault->say(fault);
        m_name->setFocus();
        return;
    }
    const Purpose purpose = m_purpose;
    closeForm();
    if (purpose == Purpose::Copy) {
        Q_EMIT copyWanted(name.toStdString());
    } else if (name.toStdString() != m_chosen.name) {
        Q_EMIT newNameWanted(name.toStdString());
    }
}

std::string ProfileBar::proposedCopyName(const std::vector<ReportProfile>& own,
                                         const ReportProfile& profile) {
    const bool isShipped = isShippedProfile(profile.name);
    const QString name = inWindowLanguage(nameOf(profile));
    QString proposed = isShipped ? tr("%1 (own)").arg(name) : tr("%1 (copy)").arg(name);
    for (int number = 2; isNamed(own, proposed.toStdString()); ++number) {
        proposed = isShipped ? tr("%1 (own %2)").arg(name).arg(number)
                             : tr("%1 (copy %2)").arg(name).arg(number);
    }
    return proposed.toStdString();
}

QString ProfileBar::faultIn(const QString& name) const {
    const std::string wanted = name.toStdString();
    if (name.isEmpty()) {
        return tr("A profile needs a name.");
    }
    if (isShippedProfile(wanted)) {
        return tr("A profile that comes with the program has this name. Choose another.");
    }
    const bool isOwn = m_purpose == Purpose::Rename && wanted == m_chosen.name;
    if (!isOwn && isNamed(m_own, wanted)) {
        return tr("The file has a profile of this name already. Choose another.");
    }
    const Status fits = checkProfile({.name = wanted});
    return fits ? QString() : inWindowLanguage(fits.error().message);
}

void ProfileBar::sayState() {
    if (m_isReadOnly) {
        m_state->setText(tr("The file may only be read here: profiles cannot be changed."));
    } else if (isShippedProfile(m_chosen.name)) {
        m_state->setText(tr("Comes with the program and stays as it is. What you change goes into "
                            "a copy in this file: “%1”.")
                             .arg(QString::fromStdString(proposedCopyName(m_own, m_chosen))));
    } else {
        m_state->setText(tr("Kept in this file. Each change is saved at once and can be undone."));
    }
}

void ProfileBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_choice->isEnabled()) {
            fill();
            sayState();
        }
    }
}

void ProfileBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_form->isVisible()) {
        closeForm();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ProfileBar::retranslate() {
    m_label->setText(tr("Profi&le:"));
    m_choice->setAccessibleName(tr("Profile of the report"));
    m_copy->setText(tr("&New from this…"));
    m_copy->setAccessibleName(tr("New profile from this one"));
    m_rename->setText(tr("Rena&me…"));
    m_rename->setAccessibleName(tr("Rename the profile"));
    m_remove->setText(tr("&Delete"));
    m_remove->setAccessibleName(tr("Delete the profile"));
    m_save->setText(tr("&Save…"));
    m_save->setAccessibleName(tr("Save the report"));
    m_save->setToolTip(tr("The format is chosen with the name of the file"));
    m_print->setText(tr("&Print…"));
    m_print->setAccessibleName(tr("Print the report"));
    const bool isCopy = m_purpose == Purpose::Copy;
    m_nameLabel->setText(isCopy ? tr("Name of the new profile:") : tr("New name of the profile:"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_apply->setText(isCopy ? tr("Make the profile") : tr("Rename"));
    m_close->setText(tr("Cancel"));
    m_apply->setAccessibleName(m_apply->text());
    m_close->setAccessibleName(m_close->text());
}

} // namespace kordon
