#pragma once

#include <QWidget>

#include "core/assessment/threat.h"
#include "core/pack/pack.h"

#include <array>
#include <map>
#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace kordon {

class FaultLabel;

/// The texts of a threat. What is typed belongs to the threat that was shown when it was typed; it
/// is sent when a field is left, after a pause, and when another threat is shown. What could not be
/// kept stays in the fields until it can.
class ThreatTextFields : public QWidget {
    Q_OBJECT

public:
    explicit ThreatTextFields(QWidget* parent = nullptr);

    void show(const Pack& pack, const Threat& threat, bool isReadOnly);
    /// Shows nothing, and gives up what is typed and not sent.
    void forget();
    void flush();
    /// The threat as it is kept now, after an edit has gone out.
    void settle(const Threat& kept);
    /// Puts the focus into the title, all of it selected.
    void focusTitle();
    void retranslate();

Q_SIGNALS:
    /// The threat as it was shown, with its texts as typed.
    void edited(const kordon::Threat& threat);
    /// A text is under way; `column` as exchange files name it.
    void typed(const kordon::ThreatId& threat, const std::string& column, const std::string& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Field { Title, Category, Trigger, Sections, Source, ReviewDate, Marking, FieldCount };
    using Texts = std::map<std::string, std::string>; ///< By column.

    void createFields();
    void noteTyping(Field field);
    void sendDrafts();
    void fillCategories(const Pack& pack);
    void fill(Field field, const std::string& text);
    /// As the threat would keep it.
    [[nodiscard]] std::string textIn(Field field) const;
    /// As it is read: a category by its label, a day as people write it.
    [[nodiscard]] QString shownText(Field field, const std::string& text) const;

    std::optional<Threat> m_threat; ///< As it is kept.
    Pack m_pack;                    ///< For its categories and titles.
    std::map<ThreatId, Texts> m_unkept;
    std::array<QLabel*, FieldCount> m_labels{};
    std::array<QLineEdit*, FieldCount> m_fields{}; ///< That of the category is its box's.
    std::array<bool, FieldCount> m_isTyped{};      ///< Since the last draft.
    QComboBox* m_categories = nullptr;
    FaultLabel* m_dayFault;
    QTimer* m_draftPause;
    QTimer* m_editPause;
};

} // namespace kordon
