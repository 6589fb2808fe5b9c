#pragma once

#include <QWidget>

#include "app/document/year_shelf.h"
#include "app/pages/page.h"
#include "core/analysis/comparison.h"

#include <cstdint>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QTabBar;

namespace kordon {

class ChartPane;
class CompareBar;
class MovedPane;

/// One assessment beside another (two years, several, or those of another file) with what moved a
/// figure, down to the answers; or two actors of one assessment.
class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    [[nodiscard]] Place place() const override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    /// Lays the assessments of another file beside those of the open one.
    void layBeside(const std::filesystem::path& file);

private:
    enum Kind : std::uint8_t { SideBySide, Trend, Radar, Actors, KindCount };

    void layOut();
    QWidget* createEmptyState();
    void connectAll();
    void reload();
    void chooseFile();
    void open(const MovedQuestion& moved);
    void follow(const ComponentId& component, const ActorId& actor);
    void refresh() override;
    void retranslate() override;
    void showCompared(const ComparedYear& from, const ComparedYear& to);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] report::Chart chartOf(const ComparedYear& from, const ComparedYear& to) const;
    [[nodiscard]] report::Chart trendOf() const;
    [[nodiscard]] QString remarkOn(const ComparedYear& from, const ComparedYear& to) const;
    [[nodiscard]] const Workspace* workspaceOf(const YearKey& key) const;

    Document* m_document = nullptr;
    YearShelf m_shelf;
    std::optional<Comparison> m_comparison;
    QTabBar* m_kinds;
    CompareBar* m_bar;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyStep = nullptr;
    QLabel* m_remark; ///< Hidden while there is something to compare.
    QWidget* m_empty; ///< Comes after the two that it is made of.
    QSplitter* m_splitter;
    ChartPane* m_pane;
    MovedPane* m_moved;
};

} // namespace kordon
