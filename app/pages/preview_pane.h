#pragma once

#include <QWidget>

#include "app/pages/preview_run.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QSettings;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace kordon {

class PageView;

/// The pages of a report as they will be printed, with what moves about in them.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    /// The page that was looked at stays in sight. Null: there is nothing to show, for the reason
    /// that the message gives.
    void showPreview(std::shared_ptr<const ReportPreview> preview, const QString& message = {});
    /// Other pages are being made; those that are shown stay until then.
    void setMaking(bool isMaking);
    void remember(QSettings& settings) const;
    void restore(const QSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createTools();
    void connectTools();
    void fillChapters();
    void fillZooms();
    void showPage(int page);
    void stepZoom(int by);
    void sayPage();
    void retranslate();
    [[nodiscard]] int chapterOf(int page) const; ///< Its row in the box of chapters.

    std::shared_ptr<const ReportPreview> m_preview;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QSpinBox* m_page = nullptr;
    QComboBox* m_chapter = nullptr;
    QComboBox* m_zoom = nullptr;
    QCheckBox* m_black = nullptr;
    QStackedWidget* m_front; ///< The pages, or why there are none.
    PageView* m_view;
    QLabel* m_message;
    QLabel* m_making;
};

} // namespace kordon
