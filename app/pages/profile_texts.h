#pragma once

#include <QWidget>

#include "core/assessment/report_profile.h"

#include <span>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace kordon {

using ProfileText = std::string ReportProfile::*;

/// A text of a profile as a field: one line, or several that scroll.
struct ProfileTextRow {
    ProfileText text;
    const char* objectName;
    const char* label; ///< With its key to the field; said in the context "ProfileTexts".
    const char* hint;  ///< Under the field; empty: none.
    int lines = 1;
};

/// Fields for texts of a profile. What is typed is sent when typing rests and when the field is
/// left; until then no showing takes it away.
class ProfileTexts : public QWidget {
    Q_OBJECT

public:
    ProfileTexts(std::span<const ProfileTextRow> rows, QWidget* parent);

    void showProfile(const ReportProfile& profile, bool isReadOnly);
    /// False: it is not one of these.
    bool focusText(ProfileText text);
    /// Sends what is typed and not yet sent.
    void flush();
    /// Gives up what is typed and not yet sent.
    void forget();

Q_SIGNALS:
    void edited(kordon::ProfileText text, const std::string& typed);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        ProfileTextRow row;
        QLabel* label = nullptr;
        QLabel* hint = nullptr;
        QLineEdit* line = nullptr; ///< One of the two is there.
        QPlainTextEdit* lines = nullptr;
        bool isTyped = false; ///< And not yet sent.

        [[nodiscard]] QWidget* widget() const;
        [[nodiscard]] QString typed() const;
        void put(const QString& text) const;
        void setReadOnly(bool isReadOnly) const;
    };

    void addField(const ProfileTextRow& row);
    void noteTyping(std::size_t field);
    void retranslate();

    std::vector<Field> m_fields;
    QTimer* m_pause;
};

} // namespace kordon
