#pragma once

#include <QFrame>

#include "core/report/concerns.h"

#include <vector>

class QLabel;

namespace kordon {

/// What would embarrass the author, before the report goes out; each sentence leads to where it is
/// mended, if it can be.
class ConcernStrip : public QFrame {
    Q_OBJECT

public:
    explicit ConcernStrip(QWidget* parent = nullptr);

    void showConcerns(const std::vector<report::Concern>& concerns);

Q_SIGNALS:
    void followed(const kordon::report::Concern& concern);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addSentence(std::size_t index);

    std::vector<report::Concern> m_concerns;
    QWidget* m_list;
    QLabel* m_count;
    std::vector<QWidget*> m_sentences; ///< Of the list, after the count.
};

} // namespace kordon
