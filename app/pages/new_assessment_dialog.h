#pragma once

#include <QDialog>

#include "core/store/workspace.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

class Document;
class FaultLabel;
class PackChoice;

/// The name to propose for the assessment after these: the next year where the last is one.
[[nodiscard]] QString nextAssessmentName(const std::vector<AssessmentHeading>& headings);

/// Asks what a new assessment of the open file is to be like.
class NewAssessmentDialog : public QDialog {
    Q_OBJECT

public:
    struct Form {
        NewAssessment made;
        std::optional<AssessmentId> from; ///< None: it starts empty.
        bool withAnswers = false;
        Pack pack;
    };

    NewAssessmentDialog(const Document& document, QWidget* parent);

    /// To be asked once the dialog is accepted.
    [[nodiscard]] Form form() const;

private:
    void layOut();
    void fill();
    void offerPack();
    void check();
    [[nodiscard]] QString olderPackWarning() const;
    [[nodiscard]] std::optional<AssessmentId> from() const;

    const Document& m_document;
    QLabel* m_intro;
    QLineEdit* m_name;
    FaultLabel* m_nameFault;
    QLineEdit* m_title;
    QComboBox* m_from;
    QCheckBox* m_withAnswers;
    QLabel* m_aboutAnswers;
    PackChoice* m_pack;
    FaultLabel* m_olderPack;
    QPushButton* m_create = nullptr;
};

} // namespace kordon
