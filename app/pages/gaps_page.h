#pragma once

#include <QWidget>

#include "core/base/id.h"

class QComboBox;
class QLabel;
class QTableView;

namespace kordon {

class Document;
class GapTableModel;

/// The ranked gaps, and apart from them what is not yet known.
class GapsPage : public QWidget {
    Q_OBJECT

public:
    explicit GapsPage(QWidget* parent = nullptr);

    void setDocument(Document* document);
    void reload();

Q_SIGNALS:
    void questionsWanted(const kordon::ComponentId& component, const kordon::ActorId& actor);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createFilters();
    QTableView* createTable(GapTableModel* model, const QString& name);
    void fillFilters();
    void filter();
    void refresh();
    void retranslate();

    Document* m_document = nullptr;
    GapTableModel* m_ranked;
    GapTableModel* m_unknown;
    QLabel* m_actorLabel = nullptr;
    QComboBox* m_actor = nullptr;
    QLabel* m_componentLabel = nullptr;
    QComboBox* m_component = nullptr;
    QLabel* m_explanation;
    QTableView* m_rankedTable;
    QLabel* m_none;
    QLabel* m_unknownTitle;
    QTableView* m_unknownTable;
};

} // namespace kordon
