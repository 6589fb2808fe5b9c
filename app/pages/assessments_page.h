#pragma once

#include "app/pages/page.h"
#include "core/store/workspace.h"

class QLabel;
class QPushButton;
class QTableView;

namespace kordon {

class AssessmentsModel;
class LineForm;

/// The assessments of the file as a series: opened, renamed, archived, put into the bin and taken
/// back, agreed and unlocked.
class AssessmentsPage : public Page {
    Q_OBJECT

public:
    explicit AssessmentsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    [[nodiscard]] Place place() const override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the line that is asked for is for.
    enum class Asked : std::uint8_t { Title, WhoAgreed, Reason };

    void createTable();
    void createButtons();
    void layOut();
    [[nodiscard]] const AssessmentHeading* current() const;
    void showCurrent();
    [[nodiscard]] QString detailsOf(const AssessmentHeading& heading) const;
    void openCurrent();
    void ask(Asked asked);
    void take(const QString& text);
    void archive();
    void remove();
    void takeBack(const AssessmentId& id);
    void refresh() override;
    void retranslate() override;

    Document* m_document = nullptr;
    AssessmentsModel* m_model;
    QLabel* m_explanation;
    QTableView* m_table;
    QLabel* m_details;
    QWidget* m_buttons;
    QPushButton* m_open;
    QPushButton* m_rename;
    QPushButton* m_archive;
    QPushButton* m_agree;
    QPushButton* m_remove;
    LineForm* m_form;
    Asked m_asked = Asked::Title;
    AssessmentId m_current; ///< Kept over a reading of all anew.
};

} // namespace kordon
