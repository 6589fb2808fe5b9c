#pragma once

#include <QScrollArea>

#include "app/pages/place.h"
#include "core/assessment/threat.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kordon {

class Document;
class FaultLabel;
class StepPicker;
class ThreatLinks;
class ThreatTextFields;

/// One threat with everything that is said of it, to be edited in place; what it presses on, and
/// what wants attention. Every change is an edit at once, texts when typing rests.
class ThreatEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit ThreatEditor(QWidget* parent = nullptr);

    void setDocument(Document* document);
    /// An empty id: nothing is chosen. `today` decides whether its review is overdue.
    void show(const ThreatId& id, const std::string& today);
    void flush();
    /// Gives up what is typed and not sent.
    void forget();
    /// Puts the focus where a new threat is described.
    void focusTitle();

Q_SIGNALS:
    void placeWanted(const kordon::Place& place);
    void removeWanted(const kordon::ThreatId& id);
    void takeBackWanted(const kordon::ThreatId& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addLabel(QVBoxLayout& column, const char* name);
    QComboBox* createChoice(const char* name);
    void createParts(QVBoxLayout& column);
    void connectParts();
    /// Sends the threat as it is kept, but for what `change` sets.
    template <class Change>
    void edit(const Change& change);
    void showState(const Threat& threat, const std::string& today);
    void showJudgement(const Threat& threat, bool isReadOnly);
    void rebuildLinks(const Threat& threat);
    void fillChoices();
    void sayWords();
    void retranslate();
    [[nodiscard]] const Threat* kept() const;

    Document* m_document = nullptr;
    ThreatId m_id;
    std::string m_today;
    QLabel* m_nothing = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_heading = nullptr;
    FaultLabel* m_concerns = nullptr;
    QLabel* m_pressure = nullptr;
    QLabel* m_description = nullptr;
    ThreatTextFields* m_texts = nullptr;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_likelihoodLabel = nullptr;
    StepPicker* m_likelihood = nullptr;
    QLabel* m_impactLabel = nullptr;
    StepPicker* m_impact = nullptr;
    QLabel* m_magnitudeLabel = nullptr;
    StepPicker* m_magnitude = nullptr;
    QLabel* m_trendLabel = nullptr;
    QComboBox* m_trend = nullptr;
    ThreatLinks* m_names = nullptr;
    QWidget* m_gapLinks = nullptr;
    QPushButton* m_bin = nullptr;
};

} // namespace kordon
