#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/pack/pack.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kordon {

class FaultLabel;

/// Which questionnaire is meant: the one at hand, the one that comes with the program, or one in a
/// folder. What is wrong with a folder stands under it.
class PackChoice : public QWidget {
    Q_OBJECT

public:
    explicit PackChoice(QWidget* parent = nullptr);

    /// The questionnaire at hand; none: it cannot be chosen.
    void offer(const std::optional<Pack>& present);
    /// The one that comes with the program, as the last offer has read it.
    [[nodiscard]] const std::optional<Pack>& shipped() const { return m_shipped; }
    /// None: there is nothing readable yet.
    [[nodiscard]] const std::optional<Pack>& pack() const { return m_pack; }

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void read();
    void chooseFolder();

    QComboBox* m_which;
    QWidget* m_folderRow;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    FaultLabel* m_fault;
    std::optional<Pack> m_present;
    std::optional<Pack> m_shipped;
    std::optional<Pack> m_pack;
};

} // namespace kordon
