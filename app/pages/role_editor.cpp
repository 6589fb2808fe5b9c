#include "app/pages/role_editor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "app/pages/participants_model.h"
#include "app/widgets/fault_label.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr const char* kRoleProperty = "role";

QLabel* makeLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RoleEditor::RoleEditor(const ParticipantsModel& model, QWidget* parent)
    : QFrame(parent), m_model(model), m_title(makeLabel(this)), m_roleLabel(makeLabel(this)),
      m_roleRow(new QHBoxLayout), m_roles(new QButtonGroup(this)), m_askedAsLabel(makeLabel(this)),
      m_askedAs(new QComboBox(this)), m_count(makeLabel(this)), m_reasonLabel(makeLabel(this)),
      m_reason(new QLineEdit(this)), m_fault(new FaultLabel(QStringLiteral("roleFault"), this)),
      m_apply(new QPushButton(this)), m_asPack(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    createFields();
    layOut();
    retranslate();
}

void RoleEditor::createFields() {
    setObjectName(QStringLiteral("roleEditor"));
    m_title->setWordWrap(true);
    m_askedAs->setObjectName(QStringLiteral("askedAs"));
    m_askedAs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_askedAs->setMinimumContentsLength(16);
    m_askedAsLabel->setBuddy(m_askedAs);
    m_count->setObjectName(QStringLiteral("questionCount"));
    m_count->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("roleReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_apply->setObjectName(QStringLiteral("applyRole"));
    m_asPack->setObjectName(QStringLiteral("roleAsPack"));
    m_close->setObjectName(QStringLiteral("closeRole"));
    connect(m_roles, &QButtonGroup::idToggled, this, &RoleEditor::follow);
    connect(m_askedAs, &QComboBox::currentIndexChanged, this, &RoleEditor::follow);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_fault->say({}); });
    connect(m_reason, &QLineEdit::returnPressed, this, &RoleEditor::apply);
    connect(m_apply, &QPushButton::clicked, this, &RoleEditor::apply);
    connect(m_asPack, &QPushButton::clicked, this, &RoleEditor::applyPack);
    connect(m_close, &QPushButton::clicked, this, &RoleEditor::closed);
}

void RoleEditor::layOut() {
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_roleLabel, 1, 0);
    grid->addLayout(m_roleRow, 1, 1, 1, 2);
    grid->addWidget(m_askedAsLabel, 2, 0);
    grid->addWidget(m_askedAs, 2, 1);
    grid->addWidget(m_count, 2, 2);
    grid->addWidget(m_reasonLabel, 3, 0);
    grid->addWidget(m_reason, 3, 1, 1, 2);
    grid->addWidget(m_fault, 4, 1, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_asPack);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    grid->addLayout(buttons, 5, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
}

void RoleEditor::edit(const QModelIndex& cell) {
    const RoleChange* present = m_model.changeAt(cell);
    m_cell = present ? *present
                     : RoleChange{.component = m_model.componentAt(cell.row()).id,
                                  .actor = m_model.actorAt(cell.column()).id,
                                  .role = m_model.roleAt(cell)};
    m_packRole = m_model.packRoleAt(cell);
    fillRoles(cell);
    fillAskedAs();
    m_reason->setText(QString::fromStdString(m_cell.reason));
    m_fault->say({});
    retranslate();
    follow();
    show();
    if (auto* chosen = m_roles->checkedButton()) {
        chosen->setFocus();
    }
}

void RoleEditor::fillRoles(const QModelIndex& cell) {
    for (QAbstractButton* old : m_roles->buttons()) {
        m_roles->removeButton(old);
        old->hide();
        old->deleteLater();
    }
    while (QLayoutItem* item = m_roleRow->takeAt(0)) {
        delete item; // the buttons themselves go later: one of them may have sent the signal
    }
    std::vector<std::optional<RoleId>> offered{std::nullopt};
    for (const Role& role : m_model.holding().roles) {
        offered.emplace_back(role.id);
    }
    for (const auto& role : offered) {
        auto* button = new QRadioButton(m_model.roleText(role), this);
        const QString key = role ? QString::fromStdString(role->value) : QString();
        button->setObjectName(QStringLiteral("role-") + key);
        button->setProperty(kRoleProperty, key);
        m_roles->addButton(button);
        m_roleRow->addWidget(button);
        button->setChecked(role == m_model.roleAt(cell));
    }
    m_roleRow->addStretch(1);
}

void RoleEditor::fillAskedAs() {
    m_askedAs->clear();
    m_askedAs->addItem(tr("nobody: only what is put to everybody"), QString());
    for (const Actor& actor : m_model.holding().actors) {
        if (actor.id != m_cell.actor) {
            m_askedAs->addItem(inWindowLanguage(actor.shortName),
                               QString::fromStdString(actor.id.value));
        }
    }
    const QString chosen =
        m_cell.askedAs ? QString::fromStdString(m_cell.askedAs->value) : QString();
    m_askedAs->setCurrentIndex(std::max(0, m_askedAs->findData(chosen)));
}

RoleChange RoleEditor::change() const {
    RoleChange change = m_cell;
    const QAbstractButton* chosen = m_roles->checkedButton();
    const std::string role =
        chosen ? chosen->property(kRoleProperty).toString().toStdString() : std::string();
    const std::string other = m_askedAs->currentData().toString().toStdString();
    change.role = role.empty() ? std::nullopt : std::optional(RoleId{role});
    change.askedAs = role.empty() || other.empty() ? std::nullopt : std::optional(ActorId{other});
    change.reason = m_reason->text().trimmed().toStdString();
    return change;
}

bool RoleEditor::departs() const {
    const RoleChange wanted = change();
    return wanted.role != m_packRole || wanted.askedAs;
}

void RoleEditor::follow() {
    const RoleChange wanted = change();
    m_askedAs->setEnabled(wanted.role.has_value());
    m_count->setText(tr("Questions it would be asked: %1").arg(m_model.questionsAfter(wanted)));
    m_reasonLabel->setText(departs() ? tr("&Reason (needed)") : tr("&Reason"));
    m_reason->setEnabled(departs());
    m_asPack->setEnabled(m_model.indexOf(m_cell.component, m_cell.actor).isValid() &&
                         m_model.changeAt(m_model.indexOf(m_cell.component, m_cell.actor)));
    m_fault->say({});
}

void RoleEditor::apply() {
    const RoleChange wanted = change();
    if (departs()) {
        const auto faults = checkRoleChange(m_model.holding(), wanted);
        if (!faults.empty()) {
            m_fault->say(inWindowLanguage(faults.front().message));
            if (faults.front().column == "reason") {
                m_reason->setFocus();
            }
            return;
        }
    }
    Q_EMIT applied(wanted);
}

void RoleEditor::applyPack() {
    Q_EMIT applied({.component = m_cell.component, .actor = m_cell.actor, .role = m_packRole});
}

void RoleEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void RoleEditor::retranslate() {
    const QModelIndex cell = m_model.indexOf(m_cell.component, m_cell.actor);
    m_title->setText(cell.isValid() ? m_model.cellText(cell) : QString());
    m_roleLabel->setText(tr("Role"));
    m_askedAsLabel->setText(tr("Asked the &questions of"));
    m_askedAs->setAccessibleName(tr("Asked the questions of"));
    m_reason->setAccessibleName(tr("Reason for departing from the pack"));
    m_reason->setPlaceholderText(tr("the act or decision that has changed it"));
    m_apply->setText(tr("Appl&y"));
    m_asPack->setText(tr("As the &pack has it"));
    m_close->setText(tr("C&lose"));
    m_askedAs->setItemText(0, tr("nobody: only what is put to everybody"));
    for (QAbstractButton* button : m_roles->buttons()) {
        const std::string key = button->property(kRoleProperty).toString().toStdString();
        button->setText(m_model.roleText(key.empty() ? std::nullopt : std::optional(RoleId{key})));
    }
}

} // namespace kordon
