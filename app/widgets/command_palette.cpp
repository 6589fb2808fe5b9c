#include "app/widgets/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "app/widgets/entry_delegate.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kRowsOfAPage = 10;
constexpr int kCharactersWide = 120;
constexpr int kRoomAround = 24;

void addItem(QListWidget& list, const PaletteEntry& entry) {
    auto* item = new QListWidgetItem(entry.title, &list);
    item->setData(EntryDelegate::Detail, entry.detail);
    item->setData(EntryDelegate::Aside, entry.aside);
    QStringList spoken{entry.title, entry.detail, entry.aside};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
}

} // namespace

CommandPalette::CommandPalette(QWidget* window, Finder find)
    : QFrame(window), m_find(std::move(find)), m_typed(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_nothing(new QLabel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setLineWidth(2);
    setAutoFillBackground(true);
    m_typed->setObjectName(QStringLiteral("paletteTyped"));
    m_typed->setClearButtonEnabled(false);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows work from the line
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(kRoomAround);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_typed->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    retranslate();
    hide();
}

void CommandPalette::open() {
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
    }
    const QSignalBlocker quiet(m_typed);
    m_typed->clear();
    refresh();
    place();
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    }
    if (watched == m_typed && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::place() {
    const QSize room = parentWidget()->size();
    const int width = std::min(kCharactersWide * fontMetrics().averageCharWidth(),
                               room.width() - 2 * kRoomAround);
    const int top = room.height() / 10;
    const int height = std::min(30 * fontMetrics().height(), room.height() - 2 * top);
    setGeometry((room.width() - width) / 2, top, width, height);
}

void CommandPalette::refresh() {
    m_entries = m_find(m_typed->text());
    m_list->clear();
    for (const PaletteEntry& entry : m_entries) {
        addItem(*m_list, entry);
    }
    m_list->setVisible(!m_entries.empty());
    m_nothing->setVisible(m_entries.empty());
    chooseRow(0);
}

void CommandPalette::chooseRow(int row) {
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    // The focus stays in the line, so the line says what is chosen.
    const QListWidgetItem* item = m_list->currentItem();
    m_typed->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString()
                                           : m_nothing->text());
}

bool CommandPalette::handleKey(int key) {
    switch (key) {
    case Qt::Key_Up:
        chooseRow(m_list->currentRow() - 1);
        return true;
    case Qt::Key_Down:
        chooseRow(m_list->currentRow() + 1);
        return true;
    case Qt::Key_PageUp:
        chooseRow(m_list->currentRow() - kRowsOfAPage);
        return true;
    case Qt::Key_PageDown:
        chooseRow(m_list->currentRow() + kRowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void CommandPalette::leave() {
    const QPointer<QWidget> before = m_focusBefore;
    hide();
    if (before) {
        before->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::run() {
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size()) {
        return;
    }
    const std::function<void()> wanted = m_entries[static_cast<std::size_t>(row)].run;
    leave();
    wanted();
}

void CommandPalette::retranslate() {
    m_typed->setPlaceholderText(tr("Question, component, page or command"));
    m_typed->setAccessibleName(tr("Search or command"));
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing found. Try fewer words or a code such as 4.2.1."));
}

} // namespace kordon
