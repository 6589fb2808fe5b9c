#pragma once

#include "app/pages/page.h"
#include "core/assessment/participation.h"

class QLabel;
class QPushButton;

namespace kordon {

class ActorForm;
class ParticipantsModel;
class ParticipantsTable;
class RoleEditor;

/// Who takes part: the role of each actor in each component, and bodies that the pack does not
/// have.
class ParticipantsPage : public Page {
    Q_OBJECT

public:
    explicit ParticipantsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void createButtons();
    void createPanels();
    void layOut();
    void fillLegend();
    void showCell();
    void showWarnings();
    void editCell();
    void openForm(bool isNew);
    void closePanels();
    void setRole(const RoleChange& change);
    void addActor(const Actor& actor);
    void renameActor(const Actor& actor);
    void refresh() override;
    void retranslate() override;

    Document* m_document = nullptr;
    ParticipantsModel* m_model;
    QLabel* m_explanation;
    QWidget* m_legend;
    ParticipantsTable* m_table;
    QLabel* m_cell;
    QLabel* m_warnings;
    QWidget* m_buttons;
    QPushButton* m_change = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_rename = nullptr;
    RoleEditor* m_editor;
    ActorForm* m_form;
    // The cell that was current, kept over a reading of all anew.
    ComponentId m_component;
    ActorId m_actor;
};

} // namespace kordon
