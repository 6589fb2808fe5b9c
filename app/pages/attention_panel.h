#pragma once

#include <QWidget>

#include "app/pages/place.h"
#include "core/analysis/attention_list.h"

#include <array>
#include <vector>

class QCheckBox;
class QLabel;

namespace kordon {

class Document;
class LinkButton;

/// What needs attention, a link with a count each; of the chosen actor or of all.
class AttentionPanel : public QWidget {
    Q_OBJECT

public:
    explicit AttentionPanel(QWidget* parent = nullptr);

    void show(const Document& document);
    [[nodiscard]] bool isOfAllActors() const;
    void setOfAllActors(bool isOfAll);

Q_SIGNALS:
    void placeWanted(const kordon::Place& place);
    /// Other actors are to be counted.
    void scopeChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString textOf(const AttentionLine& line) const;
    void showTexts();

    std::vector<AttentionLine> m_lines;
    QLabel* m_title;
    QCheckBox* m_allActors;
    QLabel* m_nothing;
    std::array<LinkButton*, kAttentionReasons.size()> m_links{};
};

} // namespace kordon
