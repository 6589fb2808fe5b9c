#pragma once

#include <QWidget>

#include "app/pages/threat_filter.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

class Document;

/// Which threats are to be listed, and how many of them are.
class ThreatFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ThreatFilterBar(QWidget* parent = nullptr);

    void setDocument(const Document* document);
    /// Offers the categories and components of the assessment as it is now.
    void reload();
    [[nodiscard]] ThreatFilter filter() const;
    void setFilter(const ThreatFilter& filter);
    void setCount(int shown, int total);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void createRow();
    void read();
    void fillKinds();
    void fillCategories();
    void fillComponents();
    void refreshState();
    void retranslate();

    const Document* m_document = nullptr;
    ThreatFilter m_filter;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QComboBox* m_category;
    QComboBox* m_component;
    QCheckBox* m_attention;
    QCheckBox* m_bin;
    QPushButton* m_steps; ///< The chosen cell of the matrix; a click lets it go.
    QPushButton* m_clear;
    QLabel* m_count;
    int m_shown = 0;
    int m_total = 0;
};

} // namespace kordon
