#pragma once

#include <QScrollArea>

#include "app/pages/place.h"
#include "core/analysis/gaps.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace kordon {

class DimensionBars;
class Document;
class GapNoteFields;

/// One gap with everything that it comes from: both dimensions, the factors of its priority, what
/// caps it, what is open, the year before; and what people say of it.
class GapDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit GapDetails(QWidget* parent = nullptr);

    void setDocument(Document* document);
    /// None: there is nothing to show.
    void show(const std::optional<Gap>& gap);
    void flush();
    /// Gives up what is typed and not sent: the gaps are those of another assessment now.
    void forget();

Q_SIGNALS:
    void placeWanted(const kordon::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addLabel(QVBoxLayout& column);
    void showHeading(const Gap& gap);
    void showFigures(const Gap& gap);
    void showYearBefore(const Gap& gap);
    void rebuildLinks(const Gap& gap);
    void addGateLinks(const Gap& gap);
    void addOpenLinks(const Gap& gap);
    void addThreatLinks(const Gap& gap);
    void addLink(const QString& text, const QString& toolTip, const Place& place);
    void retranslate();

    Document* m_document = nullptr;
    std::optional<Gap> m_gap;
    QLabel* m_nothing = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_component = nullptr;
    QLabel* m_actor = nullptr;
    DimensionBars* m_bars = nullptr;
    QLabel* m_formula = nullptr;
    QLabel* m_certainty = nullptr;
    QLabel* m_yearBefore = nullptr;
    QWidget* m_links = nullptr;
    GapNoteFields* m_note = nullptr;
};

} // namespace kordon
