#pragma once

#include <QWidget>

#include "core/pack/pack.h"
#include "core/store/history_list.h"

#include <vector>

class QLabel;
class QListView;
class QPushButton;
class QTextBrowser;

namespace kordon {

class ChangeRowsModel;

/// What one edit has changed, and the ways back from it.
class HistoryDetails : public QWidget {
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget* parent = nullptr);

    struct Showing {
        HistoryLine line;
        std::vector<RowChange> changes;
        Pack pack;
        AssessmentId open;   ///< The assessment that can be brought back.
        bool isLast = false; ///< Nothing has been edited since.
        bool isReadOnly = false;
        bool isAgreed = false; ///< The open assessment: that is why it can only be read.
    };
    void show(Showing showing);
    void showNothing();
    void retranslate();

Q_SIGNALS:
    void valueWanted(std::int64_t number, const kordon::RowChange& row);
    void momentWanted(std::int64_t number);
    void placeWanted(); ///< The place of the edit that is shown.

private:
    void createRows();
    void createButtons();
    void layOut();
    void showRow();
    void sayButtons();
    [[nodiscard]] const RowChange* currentRow() const;
    [[nodiscard]] QString whyNot() const;

    ChangeRowsModel* m_model;
    QWidget* m_many; ///< The rows, where an edit has several.
    QLabel* m_count;
    QListView* m_rows;
    QTextBrowser* m_text;
    QPushButton* m_value;
    QPushButton* m_moment;
    QPushButton* m_go;
    QLabel* m_why;
    Showing m_showing;
    bool m_isShowing = false;
};

} // namespace kordon
