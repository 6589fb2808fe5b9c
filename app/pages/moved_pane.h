#pragma once

#include <QWidget>

#include "app/pages/moved_story.h"
#include "core/analysis/comparison.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace kordon {

class ReportTableModel;

/// One compared figure: how it has changed, and which answers moved it, strongest first.
class MovedPane : public QWidget {
    Q_OBJECT

public:
    explicit MovedPane(QWidget* parent = nullptr);

    struct Showing {
        ToldYear from;
        ToldYear to;
        const Comparison& comparison;
        std::optional<Dimension> dimension; ///< Of the change that is told; none: preparedness.
    };
    /// Keeps the figure that is chosen where it is still there. Everything must outlive what is
    /// shown.
    void show(const Showing& showing);
    void showNothing();
    void choose(const FigureOf& figure);
    void retranslate();

Q_SIGNALS:
    /// The question of the later assessment was asked for.
    void questionWanted(const kordon::MovedQuestion& moved);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectAll();
    void fillFigures();
    void showFigure();
    void showStory();
    void fitColumns();
    [[nodiscard]] FigureOf chosen() const;
    [[nodiscard]] const MovedQuestion* current() const;
    [[nodiscard]] QString summary() const;

    std::optional<Showing> m_showing;
    std::vector<ComponentId> m_componentIds; ///< As in the chooser; the first is empty.
    std::vector<ActorId> m_actorIds;
    std::vector<MovedQuestion> m_moved;
    QLabel* m_title;
    QComboBox* m_component;
    QComboBox* m_actor;
    QLabel* m_summary;
    ReportTableModel* m_model;
    QTableView* m_table;
    QTextBrowser* m_story;
    QPushButton* m_open;
};

} // namespace kordon
