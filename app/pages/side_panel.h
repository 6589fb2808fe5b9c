#pragma once

#include <QTabWidget>

#include "core/pack/pack.h"

#include <cstdint>
#include <optional>

class QTextBrowser;

namespace kordon {

class Document;
class FiguresPanel;

/// What helps with the question at hand: figures, guidance, last year, history. A tab is read when
/// it is in front.
class SidePanel : public QTabWidget {
    Q_OBJECT

public:
    enum Tab : std::uint8_t { Figures, Guidance, LastYear, History, TabCount };

    explicit SidePanel(QWidget* parent = nullptr);

    void setDocument(Document* document);
    void showComponent(const ComponentId& component);
    /// None: there is no question. The pack must outlive the showing.
    void showQuestion(const std::optional<QuestionPlace>& place);
    void showTab(Tab tab);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QTextBrowser* addStory(const char* name);
    void tell();
    void retranslate();

    Document* m_document = nullptr;
    std::optional<QuestionPlace> m_place;
    FiguresPanel* m_figures;
    QTextBrowser* m_guidance;
    QTextBrowser* m_lastYear;
    QTextBrowser* m_history;
};

} // namespace kordon
