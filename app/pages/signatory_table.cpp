#include "app/pages/signatory_table.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

enum Column { Position, Name, ColumnCount };

} // namespace

SignatoryTable::SignatoryTable(QWidget* parent)
    : QWidget(parent), m_explanation(new QLabel(this)), m_table(new QTableWidget(this)) {
    m_explanation->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("signatories"));
    m_table->setColumnCount(ColumnCount);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    createButtons();
    connect(m_table, &QTableWidget::cellChanged, this, &SignatoryTable::takeCell);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SignatoryTable::showButtons);
    retranslate();
    showButtons();
}

void SignatoryTable::createButtons() {
    auto* row = new QHBoxLayout;
    const auto add = [&](auto*& button, auto* made, const char* name) {
        button = made;
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
    };
    add(m_add, new QPushButton(this), "addSignatory");
    add(m_remove, new QPushButton(this), "removeSignatory");
    add(m_up, new QToolButton(this), "moveSignatoryUp");
    add(m_down, new QToolButton(this), "moveSignatoryDown");
    row->addStretch(1);
    for (QToolButton* button : {m_up, m_down}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setArrowType(button == m_up ? Qt::UpArrow : Qt::DownArrow);
    }
    connect(m_add, &QPushButton::clicked, this, &SignatoryTable::add);
    connect(m_remove, &QPushButton::clicked, this, &SignatoryTable::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void SignatoryTable::showSignatories(const std::vector<Signatory>& signatories, bool isReadOnly) {
    const bool isSame = signatories == m_signatories && isReadOnly == m_isReadOnly;
    m_signatories = signatories;
    m_isReadOnly = isReadOnly;
    // A cell that is being written in would be closed.
    if (!isSame) {
        fill();
    }
}

void SignatoryTable::focusBlank() {
    const auto blank = std::ranges::find_if(m_signatories, [](const Signatory& each) {
        return each.position.empty() || each.name.empty();
    });
    if (blank == m_signatories.end()) {
        (m_isReadOnly ? static_cast<QWidget*>(m_table) : m_add)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(static_cast<int>(blank - m_signatories.begin()),
                            blank->position.empty() ? Position : Name);
}

void SignatoryTable::flush() {
    // A cell is taken when the field in it loses the focus.
    if (m_table->isAncestorOf(QApplication::focusWidget())) {
        m_table->setFocus();
    }
}

void SignatoryTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SignatoryTable::fill() {
    const QSignalBlocker quiet(m_table);
    const int row = m_table->currentRow();
    const int column = std::max(0, m_table->currentColumn());
    m_table->setRowCount(static_cast<int>(m_signatories.size()));
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const Signatory& each = m_signatories[static_cast<std::size_t>(at)];
        for (const auto& [cell, text] :
             {std::pair(Position, &each.position), std::pair(Name, &each.name)}) {
            auto* item = new QTableWidgetItem(QString::fromStdString(*text));
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled |
                           (m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsEditable));
            m_table->setItem(at, cell, item);
        }
    }
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(std::clamp(row, 0, m_table->rowCount() - 1), column);
    }
    showButtons();
}

void SignatoryTable::takeCell(int row, int column) {
    Signatory& signatory = m_signatories[static_cast<std::size_t>(row)];
    std::string& text = column == Position ? signatory.position : signatory.name;
    text = m_table->item(row, column)->text().trimmed().toStdString();
    Q_EMIT edited(m_signatories);
}

void SignatoryTable::add() {
    m_signatories.emplace_back();
    tell(static_cast<int>(m_signatories.size()) - 1);
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void SignatoryTable::remove() {
    const int row = m_table->currentRow();
    m_signatories.erase(m_signatories.begin() + row);
    tell(std::min(row, static_cast<int>(m_signatories.size()) - 1));
}

void SignatoryTable::move(int by) {
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    const std::size_t other = row + static_cast<std::size_t>(by);
    std::swap(m_signatories[row], m_signatories[other]);
    tell(static_cast<int>(other));
}

void SignatoryTable::tell(int row) {
    fill();
    if (row >= 0) {
        m_table->setCurrentCell(row, Position);
    }
    showButtons();
    Q_EMIT edited(m_signatories);
}

void SignatoryTable::showButtons() {
    const int row = m_table->currentRow();
    m_add->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && row >= 0);
    m_up->setEnabled(!m_isReadOnly && row > 0);
    m_down->setEnabled(!m_isReadOnly && row >= 0 && row + 1 < m_table->rowCount());
}

void SignatoryTable::retranslate() {
    m_explanation->setText(tr("Where nobody is named, empty lines to sign on are printed. F2 or a "
                              "double click writes in a cell."));
    m_table->setHorizontalHeaderLabels({tr("Position"), tr("First name SURNAME")});
    m_table->setAccessibleName(tr("Who signs the report"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_add->setAccessibleName(tr("Add a signatory"));
    m_remove->setAccessibleName(tr("Remove the signatory"));
    m_up->setToolTip(tr("Move the signatory up"));
    m_down->setToolTip(tr("Move the signatory down"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setAccessibleName(m_down->toolTip());
}

} // namespace kordon
