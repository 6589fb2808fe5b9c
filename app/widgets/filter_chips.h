#pragma once

#include <QWidget>

#include "core/analysis/attention.h"

#include <array>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace kordon {

/// One button a filter with how many questions pass it; exactly one is on.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setCounts(const FilterCounts& counts);
    /// Says nothing to `filterChosen`.
    void setFilter(QuestionFilter filter);
    [[nodiscard]] QuestionFilter filter() const { return m_filter; }

    /// The filter's name as its button says it.
    [[nodiscard]] static QString nameOf(QuestionFilter filter);

Q_SIGNALS:
    void filterChosen(kordon::QuestionFilter filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(QuestionFilter filter);
    void showCounts();

    QuestionFilter m_filter = QuestionFilter::All;
    FilterCounts m_counts{};
    std::array<QToolButton*, kQuestionFilters.size()> m_chips{};
    QButtonGroup* m_group;
    QLabel* m_shown;
    QToolButton* m_clear;
};

} // namespace kordon
