#pragma once

#include "app/pages/page.h"
#include "core/base/id.h"

class QComboBox;
class QLabel;
class QTableView;

namespace kordon {

class Document;
class GapTableModel;

/// The ranked gaps, and apart from them what is not yet known.
class GapsPage : public Page {
    Q_OBJECT

public:
    explicit GapsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    [[nodiscard]] Place place() const override;
    void reload();

private:
    QWidget* createFilters();
    QTableView* createTable(GapTableModel* model, const QString& name);
    void fillFilters();
    void filter();
    void refresh() override;
    void retranslate() override;

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
