#pragma once

#include <QFrame>

#include "core/assessment/participation.h"

#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

class FaultLabel;

/// The names of a body that the file adds to its packs. What keeps it from being added stands under
/// its field.
class ActorForm : public QFrame {
    Q_OBJECT

public:
    explicit ActorForm(QWidget* parent = nullptr);

    /// For a new body. The pack has every actor of the file.
    void add(const Pack& pack);
    void rename(const Pack& pack, const Actor& actor);
    void retranslate();

Q_SIGNALS:
    void added(const kordon::Actor& actor);
    void renamed(const kordon::Actor& actor);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A name in each language of the pack, and what is wrong with it.
    struct Names {
        QLabel* label = nullptr;
        std::vector<QLineEdit*> fields;
        FaultLabel* fault = nullptr;
    };

    void layOut();
    void start(const Pack& pack, const Actor& actor);
    void makeLanguages();
    void makeFields(Names& names, int row, const char* name);
    void proposeKey();
    void apply();
    void showFaults(const std::vector<ParticipationFault>& faults);
    [[nodiscard]] static QString languageName(const std::string& language);
    [[nodiscard]] Text textOf(const Names& names) const;
    [[nodiscard]] Actor actor() const;

    QLabel* m_title;
    QGridLayout* m_grid;
    std::vector<QLabel*> m_languages; ///< Above the fields.
    Names m_shortNames;
    Names m_fullNames;
    QLabel* m_keyLabel;
    QLineEdit* m_key;
    FaultLabel* m_keyFault;
    QPushButton* m_apply;
    QPushButton* m_close;
    Pack m_pack;
    bool m_isNew = true;
    bool m_isKeyTyped = false; ///< The user has given the key: no more proposals.
};

} // namespace kordon
