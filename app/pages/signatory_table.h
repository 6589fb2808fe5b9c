#pragma once

#include <QWidget>

#include "core/assessment/report_profile.h"

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace kordon {

/// Who signs the report, in the order of signing; edited in the cells.
class SignatoryTable : public QWidget {
    Q_OBJECT

public:
    explicit SignatoryTable(QWidget* parent = nullptr);

    void showSignatories(const std::vector<Signatory>& signatories, bool isReadOnly);
    /// Puts the focus where an empty place can be filled in.
    void focusBlank();
    /// Closes a cell that is being written in, so that its text is told.
    void flush();

Q_SIGNALS:
    void edited(const std::vector<kordon::Signatory>& signatories);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createButtons();
    void fill();
    void takeCell(int row, int column);
    void add();
    void remove();
    void move(int by);
    void tell(int row);
    void showButtons();
    void retranslate();

    std::vector<Signatory> m_signatories;
    bool m_isReadOnly = false;
    QLabel* m_explanation;
    QTableWidget* m_table;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
};

} // namespace kordon
