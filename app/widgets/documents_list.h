#pragma once

#include <QWidget>

#include "core/assessment/answer.h"

#include <map>
#include <vector>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace kordon {

class DocumentForm;

/// The documents that prove an answer. It asks for edits and reads no files itself.
class DocumentsList : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsList(QWidget* parent = nullptr);

    void showDocuments(const std::vector<EvidenceDocument>& documents, bool isReadOnly);
    /// What looking at a document's file again has found.
    void showCheck(const kordon::EvidenceDocument& document, bool isThere, bool isSame);
    void showProgress(const QString& file, int percent);
    void hideProgress();
    /// Lets go of what was being written in the form.
    void closeForm();

Q_SIGNALS:
    void edited(const std::vector<kordon::EvidenceDocument>& documents);
    void filesWanted();
    void openWanted(const kordon::EvidenceDocument& document);
    void checkWanted(const kordon::EvidenceDocument& document);
    void cancelWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void createButtons();
    void createProgress();
    void connectButtons();
    void keep(const EvidenceDocument& document);
    void removeCurrent();
    void showRows();
    void showButtons();
    void retranslate();
    [[nodiscard]] QString rowText(const EvidenceDocument& document) const;
    [[nodiscard]] const EvidenceDocument* current() const;

    std::vector<EvidenceDocument> m_documents;
    std::map<std::string, QString> m_checks; ///< What was found, by the document's id.
    bool m_isReadOnly = false;
    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_addFile = nullptr;
    QPushButton* m_addLink = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_remove = nullptr;
    DocumentForm* m_form;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace kordon
