#include "app/pages/participants_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "app/pages/actor_form.h"
#include "app/pages/participants_model.h"
#include "app/pages/participants_table.h"
#include "app/pages/role_editor.h"
#include "app/widgets/language.h"
#include "app/widgets/role_mark.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

/// A legend is read once: one word of a role beside its mark.
void addLegendPart(QHBoxLayout& row, double share, const QString& word, QWidget* parent) {
    const int size = parent->fontMetrics().height() * 3 / 4;
    auto* mark = new QLabel(parent);
    mark->setPixmap(roleMark(share, size, parent->devicePixelRatioF()));
    auto* text = new QLabel(word, parent);
    text->setTextFormat(Qt::PlainText);
    row.addWidget(mark);
    row.addWidget(text);
    row.addSpacing(size);
}

QString joined(const QStringList& names) {
    return names.join(QStringLiteral(", "));
}

} // namespace

ParticipantsPage::ParticipantsPage(QWidget* parent)
    : Page(parent), m_model(new ParticipantsModel(this)), m_explanation(new QLabel(this)),
      m_legend(new QWidget(this)), m_table(new ParticipantsTable(*m_model, this)),
      m_cell(new QLabel(this)), m_warnings(new QLabel(this)), m_buttons(new QWidget(this)),
      m_editor(new RoleEditor(*m_model, this)), m_form(new ActorForm(this)) {
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &ParticipantsPage::showCell);
    connect(m_table, &ParticipantsTable::editWanted, this, &ParticipantsPage::editCell);
    createButtons();
    createPanels();
    layOut();
    ParticipantsPage::retranslate();
    closePanels();
}

void ParticipantsPage::createButtons() {
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_change = new QPushButton(m_buttons);
    m_change->setObjectName(QStringLiteral("changeRole"));
    m_add = new QPushButton(m_buttons);
    m_add->setObjectName(QStringLiteral("addActor"));
    m_rename = new QPushButton(m_buttons);
    m_rename->setObjectName(QStringLiteral("renameActor"));
    for (QPushButton* button : {m_change, m_add, m_rename}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &ParticipantsPage::editCell);
    connect(m_add, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(m_rename, &QPushButton::clicked, this, [this] { openForm(false); });
}

void ParticipantsPage::createPanels() {
    connect(m_editor, &RoleEditor::applied, this, &ParticipantsPage::setRole);
    connect(m_editor, &RoleEditor::closed, this, &ParticipantsPage::closePanels);
    connect(m_form, &ActorForm::added, this, &ParticipantsPage::addActor);
    connect(m_form, &ActorForm::renamed, this, &ParticipantsPage::renameActor);
    connect(m_form, &ActorForm::closed, this, &ParticipantsPage::closePanels);
}

void ParticipantsPage::layOut() {
    m_explanation->setWordWrap(true);
    m_cell->setObjectName(QStringLiteral("cellText"));
    m_cell->setTextFormat(Qt::PlainText);
    m_cell->setWordWrap(true);
    m_warnings->setObjectName(QStringLiteral("participantWarnings"));
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    auto* legendRow = new QHBoxLayout(m_legend);
    legendRow->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addWidget(m_warnings);
    column->addWidget(m_legend);
    column->addWidget(m_table, 1);
    column->addWidget(m_cell);
    column->addWidget(m_buttons);
    column->addWidget(m_editor);
    column->addWidget(m_form);
}

void ParticipantsPage::setDocument(Document* document) {
    m_document = document;
    if (document) {
        connect(document, &Document::assessmentChosen, this, [this] { refreshWhenSeen(); });
    }
    // The model must not outlive what it has read, seen or not.
    refresh();
}

void ParticipantsPage::goTo(const Place& place) {
    const auto& components = m_model->holding().components;
    if (components.empty()) {
        return;
    }
    const ActorId actor = place.actor.empty() ? m_actor : place.actor;
    const ComponentId component = place.component.empty() ? components.front().id : place.component;
    if (const QModelIndex cell = m_model->indexOf(component, actor); cell.isValid()) {
        m_table->setCurrentIndex(cell);
        m_table->setFocus();
    }
}

Place ParticipantsPage::place() const {
    return {.page = PageId::Participants, .actor = m_actor, .component = m_component};
}

void ParticipantsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fillLegend();
        m_table->fit();
    }
}

void ParticipantsPage::fillLegend() {
    auto* row = static_cast<QHBoxLayout*>(m_legend->layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<Role>& roles = m_model->holding().roles;
    const auto heaviest = std::ranges::max_element(roles, {}, &Role::weight);
    for (const Role& role : roles) {
        addLegendPart(*row, role.weight / heaviest->weight, m_model->roleText(role.id), m_legend);
    }
    addLegendPart(*row, 0, m_model->roleText(std::nullopt), m_legend);
    auto* corner = new QLabel(tr("A marked corner: changed from the pack"), m_legend);
    corner->setWordWrap(true);
    row->addWidget(corner, 1);
}

void ParticipantsPage::refresh() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const ComponentId component = m_component;
    const ActorId actor = m_actor;
    closePanels();
    m_model->setDocument(m_document);
    QModelIndex cell = m_model->indexOf(component, actor);
    if (!cell.isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0) {
        cell = m_model->index(0, 0);
    }
    m_table->setCurrentIndex(cell);
    fillLegend();
    m_table->fit();
    showWarnings();
    showCell();
    if (hadFocus) {
        m_table->setFocus();
    }
}

void ParticipantsPage::showCell() {
    const QModelIndex cell = m_table->currentIndex();
    const bool mayEdit = cell.isValid() && m_document && !m_document->isReadOnly();
    m_change->setEnabled(mayEdit);
    m_add->setEnabled(m_document && !m_document->isReadOnly());
    m_rename->setEnabled(mayEdit && m_model->isAdded(cell.column()));
    if (!cell.isValid()) {
        m_cell->setText(m_document ? tr("The pack has no actors.") : tr("No file is open."));
        return;
    }
    m_component = m_model->componentAt(cell.row()).id;
    m_actor = m_model->actorAt(cell.column()).id;
    m_cell->setText(m_model->cellText(cell));
    Q_EMIT placeChanged();
}

void ParticipantsPage::showWarnings() {
    const Pack& pack = m_model->holding();
    QStringList warnings;
    if (m_document && m_document->agreement()) {
        warnings << tr("The assessment is agreed: roles cannot be changed until it is unlocked.");
    }
    if (m_document && m_document->isFileReadOnly()) {
        warnings << tr("The file may only be read: roles cannot be changed.");
    }
    QStringList numbers;
    for (const ComponentId& component : componentsWithoutLead(pack)) {
        numbers << QString::number(numberOf(pack, component));
    }
    if (!numbers.isEmpty()) {
        warnings << tr("Nobody leads in these components: %1.").arg(joined(numbers));
    }
    QStringList idle;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Actor& actor = m_model->actorAt(column);
        if (m_model->isAdded(column) && !takesPart(pack, actor.id)) {
            idle << inWindowLanguage(actor.shortName);
        }
    }
    if (!idle.isEmpty()) {
        warnings << tr("Has no role in this assessment yet, so it appears on no other page: %1.")
                        .arg(joined(idle));
    }
    m_warnings->setText(warnings.isEmpty() ? QString()
                                           : tr("Note: %1").arg(warnings.join(QLatin1Char(' '))));
    m_warnings->setVisible(!warnings.isEmpty());
}

void ParticipantsPage::editCell() {
    if (!m_change->isEnabled()) {
        return;
    }
    closePanels();
    m_cell->hide();
    m_buttons->hide();
    m_editor->edit(m_table->currentIndex());
    m_table->scrollTo(m_table->currentIndex());
}

void ParticipantsPage::openForm(bool isNew) {
    closePanels();
    m_cell->hide();
    m_buttons->hide();
    if (isNew) {
        m_form->add(m_model->holding());
    } else {
        m_form->rename(m_model->holding(), m_model->actorAt(m_table->currentIndex().column()));
    }
}

void ParticipantsPage::closePanels() {
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = m_editor->isAncestorOf(focused) || m_form->isAncestorOf(focused);
    m_editor->hide();
    m_form->hide();
    m_cell->show();
    m_buttons->show();
    if (hadFocus) {
        m_table->setFocus();
    }
}

void ParticipantsPage::setRole(const RoleChange& change) {
    if (m_document->setRole(change)) {
        closePanels();
        m_table->setFocus();
    }
}

void ParticipantsPage::addActor(const Actor& actor) {
    if (m_document->addActor(actor)) {
        closePanels();
        goTo({.page = PageId::Participants, .actor = actor.id, .component = m_component});
    }
}

void ParticipantsPage::renameActor(const Actor& actor) {
    if (m_document->renameActor(actor)) {
        closePanels();
        m_table->setFocus();
    }
}

void ParticipantsPage::retranslate() {
    m_table->setAccessibleName(tr("Roles of the actors in the components"));
    m_explanation->setText(
        tr("Changes hold for this assessment and for those copied from it later; earlier years "
           "keep their own. Enter, F2 or Space changes the role in a cell."));
    m_change->setText(tr("Change the &role…"));
    m_add->setText(tr("Add a &body…"));
    m_rename->setText(tr("Re&name…"));
    m_editor->retranslate();
    m_form->retranslate();
    fillLegend();
    m_table->fit();
    showWarnings();
    showCell();
}

} // namespace kordon
