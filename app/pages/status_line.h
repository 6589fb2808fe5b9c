#pragma once

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace kordon {

class Document;

/// The status bar: when it was saved last, how much of the chosen actor's questions is settled, the
/// file, and the language. Each text takes the focus, so that it can be read out.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Null: no file is open.
    void setDocument(Document* document);

Q_SIGNALS:
    void languageWanted(const QString& language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshCoverage();
    void showSaved();
    void retranslate();

    Document* m_document = nullptr;
    QLabel* m_saved;
    QLabel* m_coverage;
    QLabel* m_fileName;
    QToolButton* m_language;
};

} // namespace kordon
