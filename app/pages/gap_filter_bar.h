#pragma once

#include <QWidget>

#include "app/pages/gap_table_model.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace kordon {

class Document;

/// Which gaps are to be listed, and how many of them are.
class GapFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit GapFilterBar(QWidget* parent = nullptr);

    void setDocument(const Document* document);
    /// Offers the actors and components of the assessment as it is now.
    void reload();
    [[nodiscard]] GapFilter filter() const;
    void setFilter(const GapFilter& filter);
    void setCount(int shown, int total);

    void remember(QSettings& settings) const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillActors();
    void fillComponents();
    void fillSteps();
    void refreshClear();
    void retranslate();

    const Document* m_document = nullptr;
    GapFilter m_filter; ///< As asked for; the boxes show what of it the assessment knows.
    QComboBox* m_actor;
    QComboBox* m_component;
    QComboBox* m_step;
    QPushButton* m_clear;
    QLabel* m_count;
    int m_shown = 0;
    int m_total = 0;
};

} // namespace kordon
