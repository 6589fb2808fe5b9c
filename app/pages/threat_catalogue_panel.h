#pragma once

#include <QFrame>

#include "core/assessment/threat.h"
#include "core/pack/pack.h"

#include <vector>

class QLabel;
class QPushButton;

namespace kordon {

class CheckList;

/// What the pack proposes for the register, by category; several can be picked. What is there
/// already is said, and cannot be picked.
class ThreatCataloguePanel : public QFrame {
    Q_OBJECT

public:
    explicit ThreatCataloguePanel(QWidget* parent = nullptr);

    /// Shows the catalogue with the focus in it. `present`: the register, and its bin.
    void open(const Pack& pack, const Threats& present);
    void retranslate();

Q_SIGNALS:
    /// Their steps are still to be judged.
    void picked(const kordon::Threats& threats);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void fill(const std::vector<std::string>& ticked);
    void showCurrent();
    void showPicked();
    void pick();
    [[nodiscard]] QString nameOf(const CataloguedThreat& entry) const;

    Pack m_pack;
    Threats m_present;
    std::vector<CataloguedThreat> m_entries; ///< By category, as they are listed.
    QLabel* m_title;
    CheckList* m_list;
    QLabel* m_description;
    QPushButton* m_add;
    QPushButton* m_close;
};

} // namespace kordon
