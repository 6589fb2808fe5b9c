#pragma once

#include <QWidget>

#include "core/assessment/assessment.h"

#include <array>
#include <map>
#include <optional>
#include <string>

class QLabel;
class QPlainTextEdit;
class QTimer;

namespace kordon {

/// The cause of a gap and the proposed step, as two text fields. What is typed belongs to the gap
/// that was shown when it was typed; it is sent when the field is left, after a pause, and when
/// another gap is shown. What could not be kept stays in the fields until it can.
class GapNoteFields : public QWidget {
    Q_OBJECT

public:
    explicit GapNoteFields(QWidget* parent = nullptr);

    void show(const CellKey& cell, const GapNote& note, bool isReadOnly);
    /// Shows nothing, and gives up what is typed and not sent.
    void forget();
    void flush();
    /// The note as it is kept now, after an edit has gone out.
    void settle(const CellKey& cell, const GapNote& kept);

Q_SIGNALS:
    void edited(const kordon::CellKey& cell, const kordon::GapNote& note);
    /// A text is under way: "cause" or "step".
    void typed(const kordon::CellKey& cell, const std::string& field, const std::string& text);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Field { Cause, Step, FieldCount };

    void noteTyping(Field field);
    void sendDrafts();
    void fill(Field field, const std::string& text);
    [[nodiscard]] GapNote shownNote() const;
    void retranslate();

    std::optional<CellKey> m_cell;
    std::map<CellKey, GapNote> m_unkept; ///< Typed, and not (yet) in the file.
    std::array<QLabel*, FieldCount> m_labels{};
    std::array<QPlainTextEdit*, FieldCount> m_fields{};
    std::array<bool, FieldCount> m_isTyped{}; ///< Since the last draft.
    QTimer* m_draftPause;
    QTimer* m_editPause;
};

} // namespace kordon
