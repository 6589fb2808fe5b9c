#pragma once

#include <QWidget>

#include "core/base/id.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <array>

class QDoubleSpinBox;
class QLabel;
class QTableWidget;
class QToolButton;

namespace kordon {

class Document;
class FigureBars;

/// The chosen actor's figures in one component: claimed, possible range, evidenced, coverage,
/// target, and what caps them.
class FiguresPanel : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget* parent = nullptr);

    void setDocument(Document* document);
    void setComponent(const ComponentId& component);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct TargetRow {
        QLabel* label = nullptr;
        QDoubleSpinBox* level = nullptr;
        QToolButton* asPack = nullptr;
    };

    void createTable();
    QWidget* createTargets();
    void refresh();
    void retranslate();
    void showFigures(const Scores& scores);
    void showBars(const Scores& scores);
    void fitTable();
    /// Whether a text has changed.
    bool showColumn(int column,
                    const Figure& figure,
                    const QString& shown,
                    const QString& coverage);
    void showTargets();
    void showGates(const std::vector<QuestionId>& gates);

    Document* m_document = nullptr;
    ComponentId m_component;
    QLabel* m_title;
    FigureBars* m_bars;
    QTableWidget* m_table;
    QLabel* m_legend;
    QLabel* m_band;
    QLabel* m_targetTitle = nullptr;
    std::array<TargetRow, 2> m_targets;
    QLabel* m_gates;
};

} // namespace kordon
