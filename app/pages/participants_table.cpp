#include "app/pages/participants_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "app/pages/participants_model.h"
#include "app/widgets/role_mark.h"

#include <algorithm>

namespace kordon {

namespace {

/// Titles that are too long end in three dots; the tool tip has them whole.
class TitleHeader : public QHeaderView {
public:
    explicit TitleHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        const int room = width() - option->fontMetrics.averageCharWidth() * 2;
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
    }
};

} // namespace

ParticipantsTable::ParticipantsTable(ParticipantsModel& model, QWidget* parent)
    : QTableView(parent), m_model(model),
      m_marks(new RoleDelegate(
          {.share = ParticipantsModel::ShareRole, .changed = ParticipantsModel::ChangedRole},
          this)) {
    setObjectName(QStringLiteral("participants"));
    setModel(&model);
    setItemDelegate(m_marks);
    setVerticalHeader(new TitleHeader(this));
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignCenter) |
                                            Qt::Alignment(Qt::TextWordWrap));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableView::doubleClicked, this, &ParticipantsTable::editWanted);
}

// Words where all columns have room for them; else the marks alone, and the legend says the words.
void ParticipantsTable::fit() {
    const int columns = m_model.columnCount();
    if (columns == 0) {
        return;
    }
    const QFontMetrics metrics = fontMetrics();
    const int whole = width() - metrics.height() * 2;
    const int besideWords = whole - wordWidth() * columns;
    const bool hasWords = besideWords >= whole / 4;
    const int title = std::min(titleWidth(), hasWords ? besideWords : whole * 2 / 5);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    verticalHeader()->setFixedWidth(title);
    m_marks->setShowsWords(hasWords);
    const int share = std::min((whole - title) / columns, wordWidth() * 3 / 2);
    for (int column = 0; column < columns; ++column) {
        const int narrowest = std::max(nameWidth(column), hasWords ? wordWidth() : 0);
        setColumnWidth(column, std::max(narrowest, share));
    }
    horizontalHeader()->setFixedHeight(nameHeight());
}

void ParticipantsTable::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space:
        Q_EMIT editWanted();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void ParticipantsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

int ParticipantsTable::titleWidth() const {
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest + metrics.averageCharWidth() * 3;
}

int ParticipantsTable::wordWidth() const {
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (const Role& role : m_model.holding().roles) {
        widest = std::max(widest, RoleDelegate::widthWith(m_model.roleText(role.id), metrics));
    }
    return widest + metrics.averageCharWidth();
}

// The words of a name may stand one under the other.
int ParticipantsTable::nameWidth(int column) const {
    const QFontMetrics metrics = fontMetrics();
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int widest = metrics.height() * 2;
    for (const QString& word : name.split(QLatin1Char(' '))) {
        // A quarter more: the name of the current column is bold.
        const int width = metrics.horizontalAdvance(word) * 5 / 4;
        widest = std::max(widest, width + metrics.averageCharWidth() * 2);
    }
    return widest;
}

// The header itself makes room for one line only.
int ParticipantsTable::nameHeight() const {
    const QFontMetrics metrics = fontMetrics();
    int highest = metrics.height();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = columnWidth(column) * 4 / 5; // bold where it is current
        const QRect place(0, 0, width, metrics.height() * 4);
        const QRect taken = metrics.boundingRect(place, Qt::AlignCenter | Qt::TextWordWrap, name);
        highest = std::max(highest, taken.height());
    }
    return highest + metrics.height() / 2;
}

} // namespace kordon
