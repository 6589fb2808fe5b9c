#pragma once

#include "app/pages/page.h"
#include "core/base/id.h"
#include "core/report/chart.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QTabBar;

namespace kordon {

class ChartPane;
class Document;
class FlowLayout;

/// The figures as charts: a radar with its numbers beside it, a heat map, capacity against
/// readiness, components in an order, actors side by side.
class ResultsPage : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    [[nodiscard]] Place place() const override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    void reload();

Q_SIGNALS:
    /// The window asks for a file and writes the chart.
    void chartSaveWanted(const kordon::report::Chart& chart);

private:
    enum Kind : std::uint8_t { Radar, Heat, Quadrant, Ranked, Actors, KindCount };

    void createOptions();
    void connectOptions();
    QComboBox* addChooser(QLabel*& label, const char* name);
    QCheckBox* addBox(const char* name);
    void rebuild();
    void rebuildActors();
    void fillChoosers();
    void showOptions();
    void limitLines();
    void open(const ComponentId& component, const ActorId& actor);
    void refresh() override;
    void retranslate() override;

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::vector<ActorId> checkedActors() const;
    /// The ids of those checked now, or when the boxes were last there.
    [[nodiscard]] std::optional<QStringList> lastActors() const;
    /// The year before the one on the screen, where there is one.
    [[nodiscard]] report::EarlierYear previous() const;
    /// The same where it is to be shown.
    [[nodiscard]] report::EarlierYear earlier() const;
    [[nodiscard]] report::Chart chart() const;

    Document* m_document = nullptr;
    QTabBar* m_kinds;
    QWidget* m_optionRow;
    FlowLayout* m_options;
    QLabel* m_seriesLabel;
    std::vector<std::pair<ActorId, QCheckBox*>> m_actors;
    QCheckBox* m_national = nullptr;
    QCheckBox* m_target = nullptr;
    QCheckBox* m_earlier = nullptr;
    QLabel* m_measureLabel = nullptr;
    QComboBox* m_measure = nullptr;
    QLabel* m_whoseLabel = nullptr;
    QComboBox* m_whose = nullptr;
    QLabel* m_orderLabel = nullptr;
    QComboBox* m_order = nullptr;
    ChartPane* m_pane;
    std::optional<QStringList> m_lastActors; ///< Checked when the boxes were last there.
};

} // namespace kordon
