#include "app/pages/preview_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/widgets/icons.h"
#include "app/widgets/page_view.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kordon {

namespace {

constexpr std::array kShares{50, 75, 100, 125, 150, 200}; // per cent
constexpr int kUsualZoom = 0;                             // the whole page
constexpr int kNoteMargin = 6;
constexpr auto kZoomKey = "zoom";
constexpr auto kBlackKey = "isBlack";

/// The zooms in the order of their box.
PageZoom zoomAt(int row) {
    if (row < 2) {
        return {.fit = row == 0 ? PageZoom::Page : PageZoom::Width};
    }
    return {.fit = PageZoom::Share, .share = kShares.at(static_cast<std::size_t>(row) - 2) / 100.0};
}

QToolButton* addStep(QHBoxLayout& row, const char* name, const char* iconName) {
    auto* button = new QToolButton(row.parentWidget());
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(QLatin1String(iconName)));
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent), m_front(new QStackedWidget(this)), m_view(new PageView(m_front)),
      m_message(new QLabel(m_front)), m_making(new QLabel(m_view)) {
    m_message->setObjectName(QStringLiteral("noPreview"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_making->setObjectName(QStringLiteral("previewState"));
    m_making->setAutoFillBackground(true);
    m_making->setMargin(kNoteMargin);
    m_making->hide();
    m_front->addWidget(m_view);
    m_front->addWidget(m_message);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(createTools());
    column->addWidget(m_front, 1);
    setTabOrder(m_black, m_view);
    connectTools();
    retranslate();
    showPreview(nullptr);
}

QWidget* PreviewPane::createTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous = addStep(*row, "previousPage", "back");
    m_page = new QSpinBox(tools);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setKeyboardTracking(false);
    row->addWidget(m_page);
    m_next = addStep(*row, "nextPage", "forward");
    const auto addBox = [&](QComboBox*& box, const char* name, int letters, int stretch) {
        box = new QComboBox(tools);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
        row->addWidget(box, stretch);
    };
    addBox(m_chapter, "chapter", 4, 1);
    addBox(m_zoom, "zoom", 10, 0);
    m_black = new QCheckBox(tools);
    m_black->setObjectName(QStringLiteral("blackAndWhite"));
    row->addWidget(m_black);
    return tools;
}

void PreviewPane::connectTools() {
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goTo(page); });
    connect(m_chapter, &QComboBox::activated, this, [this](int row) {
        m_view->goTo(m_chapter->itemData(row).toInt());
    });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (row >= 0) {
            m_view->setZoom(zoomAt(row));
        }
    });
    connect(m_black, &QCheckBox::toggled, m_view, &PageView::repaintPages);
    connect(m_view, &PageView::pageChanged, this, &PreviewPane::showPage);
    connect(m_view, &PageView::zoomStepWanted, this, &PreviewPane::stepZoom);
}

void PreviewPane::showPreview(std::shared_ptr<const ReportPreview> preview,
                              const QString& message) {
    m_preview = std::move(preview);
    const bool isThere = m_preview != nullptr;
    m_message->setText(message);
    m_front->setCurrentWidget(isThere ? static_cast<QWidget*>(m_view) : m_message);
    for (QWidget* tool : std::initializer_list<QWidget*>{m_page, m_chapter, m_zoom, m_black}) {
        tool->setEnabled(isThere);
    }
    {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(isThere ? 1 : 0, isThere ? m_preview->pages.count() : 0);
    }
    fillChapters();
    if (isThere) {
        m_view->setPages(
            m_preview->pages.count(),
            m_preview->pages.sheet(),
            [shown = m_preview, this](int page, const QSize& pixels) {
                return shown->pages.image(
                    page, pixels, m_black->isChecked() ? print::Ink::Black : print::Ink::Colours);
            });
    } else {
        m_view->setPages(0, {}, {});
    }
    showPage(m_view->page());
}

void PreviewPane::setMaking(bool isMaking) {
    m_making->adjustSize();
    m_making->setVisible(isMaking);
}

void PreviewPane::fillChapters() {
    m_chapter->clear();
    if (!m_preview) {
        return;
    }
    m_chapter->addItem(tr("Title page"), 1);
    for (const print::Bookmark& heading : m_preview->pages.headings()) {
        if (heading.depth == 1) {
            m_chapter->addItem(QString::fromStdString(heading.title), heading.page);
        }
    }
}

void PreviewPane::showPage(int page) {
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page);
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page > 0 && page < m_view->count());
    m_chapter->setCurrentIndex(chapterOf(page));
    sayPage();
}

// The chapter that is under way where the page ends.
int PreviewPane::chapterOf(int page) const {
    int row = m_chapter->count() - 1;
    while (row > 0 && m_chapter->itemData(row).toInt() > page) {
        --row;
    }
    return row;
}

void PreviewPane::stepZoom(int by) {
    constexpr int kRowOfWholeSize = 4; // after the two fits come 50 and 75 per cent
    const bool isFitted = m_zoom->currentIndex() < 2;
    const int row = isFitted ? kRowOfWholeSize : m_zoom->currentIndex() + by;
    m_zoom->setCurrentIndex(std::clamp(row, 2, m_zoom->count() - 1));
}

void PreviewPane::remember(QSettings& settings) const {
    settings.setValue(QLatin1String(kZoomKey), m_zoom->currentIndex());
    settings.setValue(QLatin1String(kBlackKey), m_black->isChecked());
}

void PreviewPane::restore(const QSettings& settings) {
    const int row = settings.value(QLatin1String(kZoomKey), kUsualZoom).toInt();
    m_zoom->setCurrentIndex(row >= 0 && row < m_zoom->count() ? row : kUsualZoom);
    m_black->setChecked(settings.value(QLatin1String(kBlackKey)).toBool());
}

void PreviewPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PreviewPane::fillZooms() {
    const QSignalBlocker quiet(m_zoom);
    const int row = std::max(kUsualZoom, m_zoom->currentIndex());
    m_zoom->clear();
    m_zoom->addItem(tr("Whole page"));
    m_zoom->addItem(tr("Page width"));
    for (const int share : kShares) {
        m_zoom->addItem(tr("%1 %").arg(share));
    }
    m_zoom->setCurrentIndex(row);
}

void PreviewPane::sayPage() {
    // The number between the words can be typed over.
    const QStringList around = tr("%1 of %2").split(QStringLiteral("%1"));
    m_page->setPrefix(around.constFirst());
    m_page->setSuffix(QString(around.constLast())
                          .replace(QStringLiteral("%2"), QString::number(m_view->count())));
    m_view->setAccessibleName(m_view->count() == 0 ? tr("Pages of the report")
                                                   : tr("Page %1 of %2, %3")
                                                         .arg(m_view->page())
                                                         .arg(m_view->count())
                                                         .arg(m_chapter->currentText()));
}

void PreviewPane::retranslate() {
    fillZooms();
    m_making->setText(tr("The pages are being made…"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_page->setAccessibleName(tr("Page of the report"));
    m_chapter->setAccessibleName(tr("Chapter of the report"));
    m_zoom->setAccessibleName(tr("Size of the page"));
    m_black->setText(tr("Black and white"));
    m_black->setAccessibleName(m_black->text());
    m_black->setToolTip(tr("What a printer with one ink gives"));
    fillChapters();
    m_chapter->setCurrentIndex(chapterOf(m_view->page()));
    sayPage();
}

} // namespace kordon
