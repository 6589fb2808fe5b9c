#pragma once

#include <QWidget>

#include "core/store/workspace.h"

#include <array>
#include <vector>

class QLabel;

namespace kordon {

class LinkButton;

/// The last edits of the file: who, when, what.
class LatestChanges : public QWidget {
    Q_OBJECT

public:
    explicit LatestChanges(QWidget* parent = nullptr);

    /// `history` with the oldest first.
    void show(const std::vector<HistoryEntry>& history, const Pack& pack);

Q_SIGNALS:
    void allWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t kShown = 5;

    void retranslate();

    QLabel* m_title;
    std::array<QLabel*, kShown> m_entries{};
    LinkButton* m_all;
};

} // namespace kordon
