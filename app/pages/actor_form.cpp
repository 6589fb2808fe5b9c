#include "app/pages/actor_form.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/widgets/fault_label.h"
#include "app/widgets/language.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kLanguageRow = 1;
constexpr int kShortRow = 2;
constexpr int kFullRow = 4;
constexpr int kKeyRow = 6;
constexpr int kButtonRow = 8;

/// A body that many countries have, as an example of what to type.
QString example(const std::string& language, bool isShort) {
    const Text text =
        isShort ? say("SMS", "ДМС") : say("State Migration Service", "Державна міграційна служба");
    return QString::fromStdString(text.in(language));
}

} // namespace

ActorForm::ActorForm(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_grid(new QGridLayout(this)),
      m_keyLabel(new QLabel(this)), m_key(new QLineEdit(this)),
      m_keyFault(new FaultLabel(QStringLiteral("actorKeyFault"), this)),
      m_apply(new QPushButton(this)), m_close(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    layOut();
    retranslate();
}

void ActorForm::layOut() {
    setObjectName(QStringLiteral("actorForm"));
    m_shortNames.label = new QLabel(this);
    m_shortNames.fault = new FaultLabel(QStringLiteral("actorShortFault"), this);
    m_fullNames.label = new QLabel(this);
    m_fullNames.fault = new FaultLabel(QStringLiteral("actorNameFault"), this);
    m_key->setObjectName(QStringLiteral("actorKey"));
    m_keyLabel->setBuddy(m_key);
    m_apply->setObjectName(QStringLiteral("applyActor"));
    m_close->setObjectName(QStringLiteral("closeActor"));
    m_grid->addWidget(m_title, 0, 0, 1, -1);
    m_grid->addWidget(m_shortNames.label, kShortRow, 0);
    m_grid->addWidget(m_fullNames.label, kFullRow, 0);
    m_grid->addWidget(m_keyLabel, kKeyRow, 0);
    m_grid->addWidget(m_key, kKeyRow, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    m_grid->addLayout(buttons, kButtonRow, 1, 1, -1);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_isKeyTyped = true; });
    connect(m_key, &QLineEdit::returnPressed, this, &ActorForm::apply);
    connect(m_apply, &QPushButton::clicked, this, &ActorForm::apply);
    connect(m_close, &QPushButton::clicked, this, &ActorForm::closed);
}

void ActorForm::makeLanguages() {
    qDeleteAll(m_languages);
    m_languages.clear();
    for (std::size_t i = 0; i < m_pack.languages.size(); ++i) {
        m_languages.push_back(new QLabel(this));
        m_grid->addWidget(m_languages.back(), kLanguageRow, static_cast<int>(i) + 1);
    }
}

void ActorForm::makeFields(Names& names, int row, const char* name) {
    qDeleteAll(names.fields);
    names.fields.clear();
    for (std::size_t i = 0; i < m_pack.languages.size(); ++i) {
        auto* field = new QLineEdit(this);
        field->setObjectName(QString::fromLatin1(name) + QLatin1Char('-') +
                             QString::fromStdString(m_pack.languages[i]));
        m_grid->addWidget(field, row, static_cast<int>(i) + 1);
        connect(field, &QLineEdit::textEdited, this, &ActorForm::proposeKey);
        connect(field, &QLineEdit::returnPressed, this, &ActorForm::apply);
        names.fields.push_back(field);
    }
    const int columns = static_cast<int>(m_pack.languages.size());
    m_grid->addWidget(names.fault, row + 1, 1, 1, columns);
    m_grid->addWidget(m_keyFault, kKeyRow + 1, 1, 1, columns);
    for (int column = 1; column <= columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void ActorForm::add(const Pack& pack) {
    m_isNew = true;
    start(pack, {});
}

void ActorForm::rename(const Pack& pack, const Actor& actor) {
    m_isNew = false;
    start(pack, actor);
}

void ActorForm::start(const Pack& pack, const Actor& actor) {
    m_pack = pack;
    m_isKeyTyped = false;
    makeLanguages();
    makeFields(m_shortNames, kShortRow, "actorShort");
    makeFields(m_fullNames, kFullRow, "actorName");
    for (std::size_t i = 0; i < m_pack.languages.size(); ++i) {
        const std::string& language = m_pack.languages[i];
        m_shortNames.fields[i]->setText(QString::fromStdString(actor.shortName.in(language)));
        m_fullNames.fields[i]->setText(QString::fromStdString(actor.name.in(language)));
    }
    m_key->setText(QString::fromStdString(actor.id.value));
    m_key->setEnabled(m_isNew);
    showFaults({});
    retranslate();
    show();
    // Each field of the names before the key, though the key was there first.
    QWidget* before = m_shortNames.fields.front();
    for (const Names* names : {&m_shortNames, &m_fullNames}) {
        for (QLineEdit* field : names->fields) {
            if (field != before) {
                setTabOrder(before, field);
            }
            before = field;
        }
    }
    setTabOrder(before, m_key);
    setTabOrder(m_key, m_apply);
    setTabOrder(m_apply, m_close);
    m_shortNames.fields.front()->setFocus();
}

void ActorForm::proposeKey() {
    if (!m_isNew || m_isKeyTyped) {
        return;
    }
    const std::string english = textOf(m_shortNames).in("en");
    m_key->setText(QString::fromStdString(proposedKey(english)));
}

Text ActorForm::textOf(const Names& names) const {
    Text text;
    for (std::size_t i = 0; i < names.fields.size(); ++i) {
        text.byLanguage.emplace_back(m_pack.languages[i],
                                     names.fields[i]->text().trimmed().toStdString());
    }
    return text;
}

Actor ActorForm::actor() const {
    return {.id = {m_key->text().trimmed().toStdString()},
            .shortName = textOf(m_shortNames),
            .name = textOf(m_fullNames)};
}

void ActorForm::apply() {
    const Actor wanted = actor();
    std::vector<ParticipationFault> faults = checkActor(m_pack, wanted);
    if (!m_isNew) {
        std::erase_if(faults, [](const auto& fault) { return fault.column == "id"; });
    }
    showFaults(faults);
    if (!faults.empty()) {
        return;
    }
    if (m_isNew) {
        Q_EMIT added(wanted);
    } else {
        Q_EMIT renamed(wanted);
    }
}

void ActorForm::showFaults(const std::vector<ParticipationFault>& faults) {
    const auto messageOf = [&](const char* column) {
        const auto found = std::ranges::find(faults, column, &ParticipationFault::column);
        return found == faults.end() ? QString() : inWindowLanguage(found->message);
    };
    m_shortNames.fault->say(messageOf("short"));
    m_fullNames.fault->say(messageOf("name"));
    m_keyFault->say(messageOf("id"));
}

void ActorForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ActorForm::retranslate() {
    m_title->setText(m_isNew ? tr("A body that the pack does not have. It takes part once it has a "
                                  "role in a component.")
                             : tr("Names of a body that was added"));
    m_title->setWordWrap(true);
    m_shortNames.label->setText(tr("Short name"));
    m_fullNames.label->setText(tr("Full name"));
    m_keyLabel->setText(tr("&Key"));
    m_key->setAccessibleName(tr("Key of the body, in Latin letters"));
    m_key->setPlaceholderText(tr("such as %1").arg(QStringLiteral("sms")));
    m_apply->setText(m_isNew ? tr("A&dd") : tr("Ren&ame"));
    m_close->setText(tr("C&lose"));
    for (std::size_t i = 0; i < m_shortNames.fields.size(); ++i) {
        const std::string& language = m_pack.languages[i];
        const QString name = languageName(language);
        m_languages[i]->setText(name);
        m_shortNames.fields[i]->setAccessibleName(tr("Short name, %1").arg(name));
        m_fullNames.fields[i]->setAccessibleName(tr("Full name, %1").arg(name));
        m_shortNames.fields[i]->setPlaceholderText(tr("such as %1").arg(example(language, true)));
        m_fullNames.fields[i]->setPlaceholderText(tr("such as %1").arg(example(language, false)));
    }
}

QString ActorForm::languageName(const std::string& language) {
    if (language == "uk") {
        return tr("in Ukrainian");
    }
    return language == "en" ? tr("in English") : QString::fromStdString(language);
}

} // namespace kordon
