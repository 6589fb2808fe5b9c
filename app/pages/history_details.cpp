#include "app/pages/history_details.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/pages/change_rows_model.h"

#include <utility>

namespace kordon {

HistoryDetails::HistoryDetails(QWidget* parent)
    : QWidget(parent), m_model(new ChangeRowsModel(this)), m_many(new QWidget(this)),
      m_count(new QLabel(m_many)), m_rows(new QListView(m_many)), m_text(new QTextBrowser(this)),
      m_value(new QPushButton(this)), m_moment(new QPushButton(this)), m_go(new QPushButton(this)),
      m_why(new QLabel(this)) {
    createRows();
    createButtons();
    layOut();
    retranslate();
    showNothing();
}

void HistoryDetails::createRows() {
    m_rows->setObjectName(QStringLiteral("changedRows"));
    m_rows->setModel(m_model);
    m_rows->setUniformItemSizes(true);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_text->setObjectName(QStringLiteral("changeText"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_count->setTextFormat(Qt::PlainText);
    connect(m_rows->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &HistoryDetails::showRow);
}

void HistoryDetails::createButtons() {
    m_value->setObjectName(QStringLiteral("restoreValue"));
    m_moment->setObjectName(QStringLiteral("restoreMoment"));
    m_go->setObjectName(QStringLiteral("goToPlace"));
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    connect(m_value, &QPushButton::clicked, this, [this] {
        if (const RowChange* row = currentRow()) {
            // The page shows the new edit meanwhile, which ends this row.
            const RowChange wanted = *row;
            Q_EMIT valueWanted(m_showing.line.entry.number, wanted);
        }
    });
    connect(m_moment, &QPushButton::clicked, this, [this] {
        Q_EMIT momentWanted(m_showing.line.entry.number);
    });
    connect(m_go, &QPushButton::clicked, this, &HistoryDetails::placeWanted);
}

void HistoryDetails::layOut() {
    auto* rows = new QVBoxLayout(m_many);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_count);
    rows->addWidget(m_rows, 1);
    auto* texts = new QHBoxLayout;
    texts->addWidget(m_many, 2);
    texts->addWidget(m_text, 3);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_value);
    buttons->addWidget(m_moment);
    buttons->addWidget(m_go);
    buttons->addWidget(m_why);
    buttons->addStretch(1);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(texts, 1);
    whole->addLayout(buttons);
}

void HistoryDetails::show(Showing showing) {
    m_showing = std::move(showing);
    m_isShowing = true;
    m_model->show(m_showing.changes, m_showing.pack);
    m_many->setVisible(m_showing.changes.size() > 1);
    if (m_model->rowCount() > 0) {
        m_rows->setCurrentIndex(m_model->index(0));
    }
    showRow();
}

void HistoryDetails::showNothing() {
    m_isShowing = false;
    m_model->clear();
    m_many->hide();
    m_text->clear();
    sayButtons();
}

const RowChange* HistoryDetails::currentRow() const {
    const QModelIndex current = m_rows->currentIndex();
    return current.isValid() ? &m_model->rowAt(current.row()) : nullptr;
}

void HistoryDetails::showRow() {
    const RowChange* row = currentRow();
    m_text->setHtml(row ? changeHtml(*row, m_showing.pack) : QString());
    m_count->setText(tr("Rows changed: %1").arg(m_model->rowCount()));
    sayButtons();
}

QString HistoryDetails::whyNot() const {
    if (!m_isShowing) {
        return tr("Choose an edit to see what it has changed.");
    }
    if (m_showing.isAgreed) {
        return tr("The assessment is agreed: nothing can be brought back in it until it is "
                  "unlocked.");
    }
    if (m_showing.isReadOnly) {
        return tr("The file may only be read: nothing can be brought back in it.");
    }
    const RowChange* row = currentRow();
    if (row && !holdsValues(*row)) {
        return tr("A pack or an assessment does not come back as one value.");
    }
    return m_showing.isLast ? tr("This is how the assessment is now.") : QString();
}

void HistoryDetails::sayButtons() {
    const RowChange* row = currentRow();
    const bool mayEdit = m_isShowing && !m_showing.isReadOnly;
    m_value->setEnabled(mayEdit && row && holdsValues(*row));
    m_moment->setEnabled(mayEdit && !m_showing.isLast);
    m_go->setEnabled(m_isShowing && !m_showing.line.place.actor.empty());
    m_moment->setText(tr("Bring %1 back to this &moment…")
                          .arg(QString::fromStdString(m_showing.open.value)
                                   .replace(QLatin1Char('&'), QStringLiteral("&&"))));
    m_why->setText(whyNot());
    m_why->setVisible(!m_why->text().isEmpty());
    m_moment->setVisible(!m_showing.open.empty());
}

void HistoryDetails::retranslate() {
    m_rows->setAccessibleName(tr("What the edit has changed"));
    m_text->setAccessibleName(tr("The change in full"));
    m_value->setText(tr("Bring &back the value before this"));
    m_go->setText(tr("&Go there"));
    if (m_isShowing) {
        showRow();
    } else {
        sayButtons();
    }
}

} // namespace kordon
