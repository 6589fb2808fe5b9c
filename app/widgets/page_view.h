#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QPixmap>

#include <functional>
#include <map>

namespace kordon {

/// How large a page is shown: fitted to the view, or a share of its size on paper.
struct PageZoom {
    enum Fit { Page, Width, Share };
    Fit fit = Page;
    qreal share = 1; ///< Only where nothing is fitted.

    bool operator==(const PageZoom&) const = default;
};

/// Sheets of paper one below the other. A page is painted when it comes into sight and forgotten
/// soon after it has left it, so that memory does not grow with their number.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Paints the page, from 1, of so many pixels; called on the thread of the window.
    using PaintPage = std::function<QImage(int page, const QSize& pixels)>;

    explicit PageView(QWidget* parent = nullptr);

    /// Other pages in the place of these; the view stays where it is, as far as there is such a
    /// page. `sheet` is in points.
    void setPages(int count, const QSizeF& sheet, PaintPage paint);
    void setZoom(const PageZoom& zoom);
    [[nodiscard]] PageZoom zoom() const { return m_zoom; }
    [[nodiscard]] int count() const { return m_count; }
    /// The one that most is seen of, from 1; 0: there are none.
    [[nodiscard]] int page() const;
    /// `share` is how far down the page, from 0 to 1.
    void goTo(int page, qreal share = 0);
    /// Paints anew what is in sight.
    void repaintPages();

Q_SIGNALS:
    void pageChanged(int page);
    /// A wheel asks for larger or smaller pages: 1 or -1.
    void zoomStepWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QSize wantedSize() const;
    [[nodiscard]] QRect sheetRect(int page) const; ///< In the viewport.
    [[nodiscard]] int pageAt(int y) const;         ///< The page at a height of the whole strip.
    [[nodiscard]] int step() const;                ///< From the top of a page to the next one's.
    [[nodiscard]] QPixmap pixmap(int page);
    void keepPlace(const std::function<void()>& change);
    void fit();
    void turnPage(int by);

    int m_count = 0;
    QSizeF m_sheet;
    PaintPage m_paint;
    PageZoom m_zoom;
    QSize m_size; ///< Of a page, in the units of the viewport.
    std::map<int, QPixmap> m_painted;
    int m_told = 0; ///< The page that was told last.
};

} // namespace kordon
