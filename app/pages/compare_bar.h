#pragma once

#include <QWidget>

#include "app/document/year_shelf.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace kordon {

class FlowLayout;

/// What is compared: which two assessments, in which figure, of whom.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    explicit CompareBar(QWidget* parent = nullptr);

    /// Keeps what is chosen where it is still there; else takes `open` and the one before it.
    void setYears(std::vector<YearKey> years, const AssessmentId& open);
    void setActors(const Pack& pack);
    /// Two actors of one assessment instead of two assessments.
    void setOfActors(bool isOfActors);
    /// How many bodies can be shown at once; the country is one of them.
    void setMostShown(std::size_t most);
    /// Chooses the later assessment, and the one before it as the earlier.
    void chooseFile(const std::filesystem::path& file);
    void retranslate();
    void remember(QSettings& settings) const;
    void restore(const QSettings& settings);

    /// Null where there is none.
    [[nodiscard]] const YearKey* from() const;
    [[nodiscard]] const YearKey* to() const;
    /// Every assessment from the earlier to the later one; of two files these two alone.
    [[nodiscard]] std::vector<YearKey> span() const;
    [[nodiscard]] std::optional<Dimension> dimension() const;
    [[nodiscard]] bool isCountryShown() const;
    [[nodiscard]] std::vector<ActorId> actors() const;
    // The two that are compared; empty: the pack has no actors.
    [[nodiscard]] ActorId firstActor() const;
    [[nodiscard]] ActorId secondActor() const;

Q_SIGNALS:
    void changed();
    void otherFileWanted();

private:
    QComboBox* addChooser(QLabel*& label, const char* name);
    void fillPair(const Pack& pack);
    void showAsked();
    QCheckBox* addBox(const QString& name);
    void connectAll();
    void swap();
    void limit();
    void choose(QComboBox* chooser, const YearKey& key);
    [[nodiscard]] const YearKey* chosenIn(const QComboBox* chooser) const;
    [[nodiscard]] QString labelOf(const YearKey& key) const;
    [[nodiscard]] ActorId actorIn(const QComboBox* chooser) const;

    std::vector<YearKey> m_years;
    std::vector<std::pair<ActorId, QCheckBox*>> m_actors;
    std::optional<QStringList> m_lastActors; ///< Checked when the boxes were last there.
    std::size_t m_mostShown = 1;
    bool m_isOfActors = false;
    FlowLayout* m_layout;
    QLabel* m_fromLabel = nullptr;
    QComboBox* m_from;
    QLabel* m_toLabel = nullptr;
    QComboBox* m_to;
    QToolButton* m_swap;
    QPushButton* m_other;
    QLabel* m_firstLabel = nullptr;
    QComboBox* m_first = nullptr;
    QLabel* m_secondLabel = nullptr;
    QComboBox* m_second = nullptr;
    QLabel* m_figureLabel = nullptr;
    QComboBox* m_figure = nullptr;
    QLabel* m_showLabel;
    QCheckBox* m_country = nullptr;
};

} // namespace kordon
