#pragma once

#include <QDialog>

#include "core/pack/pack.h"

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kordon {

class Document;
class PackChoice;
struct MovedAssessment;

/// Asks to which questionnaire the open assessment is to move, and shows what would come of it
/// before anything is done.
class MoveAssessmentDialog : public QDialog {
    Q_OBJECT

public:
    MoveAssessmentDialog(const Document& document, QWidget* parent);

    /// None: nothing that the assessment could move to is chosen.
    [[nodiscard]] const std::optional<Pack>& pack() const;

private:
    void layOut();
    void preview();
    void showDropped(const MovedAssessment& moved);
    void showDifferences(const Pack& earlier, const Pack& later);

    const Document& m_document;
    QLabel* m_intro;
    PackChoice* m_pack;
    QLabel* m_counts;
    QTreeWidget* m_differences;
    QPushButton* m_move = nullptr;
};

} // namespace kordon
