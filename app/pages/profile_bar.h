#pragma once

#include <QWidget>

#include "core/assessment/report_profile.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

class FaultLabel;

/// Which profile a report is made with, what can be done with the profile, and with the report.
class ProfileBar : public QWidget {
    Q_OBJECT

public:
    explicit ProfileBar(QWidget* parent = nullptr);

    /// The shipped profiles stand before the file's own.
    void showProfiles(const std::vector<ReportProfile>& own,
                      const ReportProfile& chosen,
                      bool isReadOnly);
    /// Nothing can be done: no file is open.
    void showNone();
    /// Takes the field for a name away.
    void closeForm();
    /// "Full report (own)", "For the minister (copy)"; with a number where the file has one of this
    /// name.
    [[nodiscard]] static std::string proposedCopyName(const std::vector<ReportProfile>& own,
                                                      const ReportProfile& profile);

Q_SIGNALS:
    void profileWanted(const std::string& name);
    void copyWanted(const std::string& newName);
    void newNameWanted(const std::string& newName);
    void removalWanted();
    void saveWanted();
    void printWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Purpose { Copy, Rename };

    QWidget* createChoice();
    QWidget* createForm();
    void openForm(Purpose purpose);
    void applyForm();
    [[nodiscard]] QString faultIn(const QString& name) const;
    void fill();
    void sayState();
    void retranslate();

    std::vector<ReportProfile> m_own;
    ReportProfile m_chosen;
    bool m_isReadOnly = true;
    Purpose m_purpose = Purpose::Copy;
    QLabel* m_label = nullptr;
    QComboBox* m_choice = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QLabel* m_state;
    QWidget* m_form = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_close = nullptr;
    FaultLabel* m_fault = nullptr;
};

} // namespace kordon
