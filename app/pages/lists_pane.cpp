#include "app/pages/lists_pane.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/pages/list_delegates.h"
#include "app/pages/question_lists.h"

namespace kordon {

namespace {

void showRow(QListView& list, int row) {
    const QModelIndex index = list.model()->index(row, 0);
    if (index != list.currentIndex()) {
        list.setCurrentIndex(index);
    }
}

} // namespace

ListsPane::ListsPane(ComponentListModel* components, QuestionListModel* questions, QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Vertical, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 0, 6);
    column->addWidget(m_splitter);
    m_splitter->addWidget(createPart(m_componentLabel, m_components, components));
    m_splitter->addWidget(createPart(m_questionLabel, m_questions, questions));
    m_components->setObjectName(QStringLiteral("components"));
    m_components->setItemDelegate(new ComponentDelegate(m_components));
    m_components->setWordWrap(true); // lays the rows out anew at every width
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->setItemDelegate(new QuestionDelegate(m_questions));
    m_questions->setUniformItemSizes(true);
    connect(m_components->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) {
                if (!m_isShowing) {
                    Q_EMIT componentChosen(current.row());
                }
            });
    connect(m_questions->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) {
                if (!m_isShowing) {
                    Q_EMIT questionChosen(current.row());
                }
            });
    connect(m_questions, &QListView::activated, this, &ListsPane::questionEntered);
    retranslate();
}

void ListsPane::showComponent(int row) {
    const QScopedValueRollback showing(m_isShowing, true);
    showRow(*m_components, row);
}

void ListsPane::showQuestion(int row) {
    const QScopedValueRollback showing(m_isShowing, true);
    showRow(*m_questions, row);
}

void ListsPane::setQuestionsHeading(const QString& heading) {
    m_questionLabel->setText(heading);
}

void ListsPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

QWidget* ListsPane::createPart(QLabel*& label, QListView*& list, QAbstractItemModel* model) {
    auto* part = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    label = new QLabel(part);
    list = new QListView(part);
    list->setModel(model);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    label->setBuddy(list);
    column->addWidget(label);
    column->addWidget(list, 1);
    return part;
}

void ListsPane::retranslate() {
    m_componentLabel->setText(tr("&Components"));
    m_components->setAccessibleName(tr("Components"));
    m_questions->setAccessibleName(tr("Questions"));
}

} // namespace kordon
