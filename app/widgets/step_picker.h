#pragma once

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QToolButton;

namespace kordon {

/// One of five steps, as a row of buttons; what the chosen one means stands below.
class StepPicker : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSteps = 5;

    /// Its buttons are named after it: "impact1" … "impact5".
    explicit StepPicker(const QString& name, QWidget* parent = nullptr);

    /// What is judged, and what each step means; without meanings nothing stands below.
    void setWords(const QString& name, const std::vector<QString>& meanings);
    /// From 1. Says nothing to `picked`.
    void setStep(int step);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void picked(int step);

private:
    void sayStep();

    std::array<QToolButton*, kSteps> m_buttons{};
    QLabel* m_meaning;
    std::vector<QString> m_meanings;
    int m_step = 1;
    bool m_isReadOnly = false;
};

} // namespace kordon
