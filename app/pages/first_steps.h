#pragma once

#include <QFrame>

#include <array>
#include <cstdint>

class QLabel;
class QPushButton;

namespace kordon {

/// What a newcomer does first. What is done is remembered with the user's settings.
enum class FirstStep : std::uint8_t { OpenSample, Answer, SeeResults, SeeGaps, SaveReport };
inline constexpr std::array kFirstSteps{FirstStep::OpenSample,
                                        FirstStep::Answer,
                                        FirstStep::SeeResults,
                                        FirstStep::SeeGaps,
                                        FirstStep::SaveReport};

void tickFirstStep(FirstStep step);
[[nodiscard]] bool isTicked(FirstStep step);
/// Not dismissed, and not all done.
[[nodiscard]] bool areFirstStepsWanted();

/// The steps as a list that ticks itself off, until it is dismissed.
class FirstStepsPanel : public QFrame {
    Q_OBJECT

public:
    explicit FirstStepsPanel(QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_title;
    std::array<QLabel*, kFirstSteps.size()> m_marks;
    std::array<QLabel*, kFirstSteps.size()> m_steps;
    QPushButton* m_dismiss;
};

} // namespace kordon
