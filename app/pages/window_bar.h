#pragma once

#include <QToolBar>

#include "app/pages/place.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kordon {

class Document;
class WindowMenus;

/// The tool bar: the ways back and forward, which assessment and whose answers, print, search.
class WindowBar : public QToolBar {
    Q_OBJECT

public:
    explicit WindowBar(const WindowMenus& menus, QWidget* parent = nullptr);

    /// Null: no file is open.
    void setDocument(Document* document);

Q_SIGNALS:
    void pageWanted(kordon::PageId page);
    void assessmentWanted(const kordon::AssessmentId& id);
    void actorWanted(const kordon::ActorId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* addChooser(QLabel*& label, const QString& name);
    void addAssessments(bool areArchived);
    void addSearch(const WindowMenus& menus);
    void refresh();
    void retranslate();

    Document* m_document = nullptr;
    QLabel* m_assessmentLabel = nullptr;
    QComboBox* m_assessment;
    QLabel* m_actorLabel = nullptr;
    QComboBox* m_actor;
    QPushButton* m_search = nullptr;
};

} // namespace kordon
