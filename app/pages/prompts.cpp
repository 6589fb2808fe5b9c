#include "app/pages/prompts.h"

#include <QCoreApplication>
#include <QDate>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

#include "app/cli/shipped_packs.h"
#include "app/pages/new_passphrase_dialog.h"
#include "app/pages/passphrase_dialog.h"
#include "app/platform/paths.h"

#include <algorithm>
#include <vector>

namespace kordon {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Prompts", text);
}

QString fileFilter() {
    return words(QT_TRANSLATE_NOOP("Prompts", "Kordon files (*.kordon)"));
}

std::optional<QString> nonEmpty(const QString& path) {
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QString withEnding(const QString& path, const QString& ending) {
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

/// The form of a new file; it can be accepted once a file and a name for the assessment are there.
class NewFileDialog : public QDialog {
public:
    explicit NewFileDialog(QWidget* parent) : QDialog(parent) {
        setWindowTitle(words(QT_TRANSLATE_NOOP("Prompts", "New file")));
        setMinimumWidth(520);
        m_assessment.setText(QString::number(QDate::currentDate().year()));
        m_pack.setText(QString::fromLatin1(usualPack()));
        m_path.setText(QDir::toNativeSeparators(documentsFolder() + u'/' +
                                                words(QT_TRANSLATE_NOOP("Prompts", "assessment")) +
                                                QStringLiteral(".kordon")));
        auto* form = new QFormLayout(this);
        form->addRow(words(QT_TRANSLATE_NOOP("Prompts", "&File")), fileRow());
        form->addRow(words(QT_TRANSLATE_NOOP("Prompts", "First &assessment")), &m_assessment);
        form->addRow(words(QT_TRANSLATE_NOOP("Prompts", "&Title (optional)")), &m_title);
        form->addRow(words(QT_TRANSLATE_NOOP("Prompts", "&Pack (id or folder)")), &m_pack);
        form->addRow(buttons());
    }

    [[nodiscard]] NewFileForm form() const {
        return {withEnding(QDir::fromNativeSeparators(m_path.text()), QStringLiteral(".kordon")),
                m_pack.text(),
                m_assessment.text(),
                m_title.text()};
    }

private:
    QWidget* fileRow() {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* choose = new QPushButton(words(QT_TRANSLATE_NOOP("Prompts", "Choose…")), row);
        layout->addWidget(&m_path, 1);
        layout->addWidget(choose);
        row->setFocusProxy(&m_path);
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString path =
                QFileDialog::getSaveFileName(this, windowTitle(), m_path.text(), fileFilter());
            if (!path.isEmpty()) {
                m_path.setText(QDir::toNativeSeparators(path));
            }
        });
        return row;
    }

    QWidget* buttons() {
        auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
        auto* create = box->addButton(words(QT_TRANSLATE_NOOP("Prompts", "Create the file")),
                                      QDialogButtonBox::AcceptRole);
        const auto check = [this, create] {
            create->setEnabled(!m_path.text().isEmpty() &&
                               !m_assessment.text().trimmed().isEmpty());
        };
        connect(&m_path, &QLineEdit::textChanged, this, check);
        connect(&m_assessment, &QLineEdit::textChanged, this, check);
        connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
        return box;
    }

    QLineEdit m_path;
    QLineEdit m_pack;
    QLineEdit m_assessment;
    QLineEdit m_title;
};

/// A form that a file can be saved in, as the dialog lists it.
struct FileForm {
    QString filter;
    QString ending;
};

/// The name gets the ending of the chosen form, unless it already has that of another one.
std::optional<QString> fileToSave(QWidget* parent,
                                  const QString& title,
                                  const QString& proposal,
                                  const std::vector<FileForm>& forms) {
    QStringList filters;
    for (const FileForm& form : forms) {
        filters.append(form.filter);
    }
    QString chosen = filters.first();
    const auto path = nonEmpty(QFileDialog::getSaveFileName(parent,
                                                            title,
                                                            documentsFolder() + u'/' + proposal,
                                                            filters.join(QStringLiteral(";;")),
                                                            &chosen));
    const bool hasEnding = path && std::ranges::any_of(forms, [&](const FileForm& form) {
                               return path->endsWith(form.ending, Qt::CaseInsensitive);
                           });
    if (!path || hasEnding) {
        return path;
    }
    const auto form = std::ranges::find(forms, chosen, &FileForm::filter);
    return *path + (form == forms.end() ? forms.front().ending : form->ending);
}

} // namespace

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

std::optional<QString> DialogPrompts::fileToOpen(QWidget* parent) {
    return nonEmpty(QFileDialog::getOpenFileName(parent,
                                                 words(QT_TRANSLATE_NOOP("Prompts", "Open a file")),
                                                 documentsFolder(),
                                                 fileFilter()));
}

std::optional<NewFileForm> DialogPrompts::newFile(QWidget* parent) {
    NewFileDialog dialog(parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.form()) : std::nullopt;
}

std::optional<QString> DialogPrompts::reportFile(QWidget* parent, const QString& proposal) {
    return fileToSave(
        parent,
        words(QT_TRANSLATE_NOOP("Prompts", "Save the report")),
        proposal,
        {{words(QT_TRANSLATE_NOOP("Prompts", "PDF files (*.pdf)")), QStringLiteral(".pdf")},
         {words(QT_TRANSLATE_NOOP("Prompts", "OpenDocument texts (*.odt)")),
          QStringLiteral(".odt")},
         {words(QT_TRANSLATE_NOOP("Prompts", "Web pages (*.html)")), QStringLiteral(".html")},
         {words(QT_TRANSLATE_NOOP("Prompts", "Excel workbooks (*.xlsx)")),
          QStringLiteral(".xlsx")}});
}

std::optional<QString> DialogPrompts::chartFile(QWidget* parent, const QString& proposal) {
    return fileToSave(
        parent,
        words(QT_TRANSLATE_NOOP("Prompts", "Save the chart")),
        proposal,
        {{words(QT_TRANSLATE_NOOP("Prompts", "SVG drawings (*.svg)")), QStringLiteral(".svg")},
         {words(QT_TRANSLATE_NOOP("Prompts", "PNG pictures (*.png)")), QStringLiteral(".png")},
         {words(QT_TRANSLATE_NOOP("Prompts", "PDF files (*.pdf)")), QStringLiteral(".pdf")}});
}

std::shared_ptr<QPrinter> DialogPrompts::printer(QWidget* parent, const QString& title) {
    // Shared: the thread that prints keeps it until the last page is out.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(title);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

std::optional<QString> DialogPrompts::fileToMake(QWidget* parent, const QString& proposal) {
    return fileToSave(parent,
                      words(QT_TRANSLATE_NOOP("Prompts", "Save the file")),
                      proposal,
                      {{fileFilter(), QStringLiteral(".kordon")}});
}

std::optional<secrecy::Secret> DialogPrompts::passphrase(QWidget* parent,
                                                         const QString& file,
                                                         PassphraseAttempt attempt) {
    PassphraseDialog dialog(file, attempt, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.takePassphrase())
                                              : std::nullopt;
}

std::optional<secrecy::Secret> DialogPrompts::newPassphrase(QWidget* parent,
                                                            NewPassphraseFor purpose) {
    NewPassphraseDialog dialog(purpose, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.takePassphrase())
                                              : std::nullopt;
}

bool DialogPrompts::passphraseRemoval(QWidget* parent) {
    QMessageBox question(
        QMessageBox::Question,
        words(QT_TRANSLATE_NOOP("Prompts", "Remove the passphrase")),
        words(QT_TRANSLATE_NOOP("Prompts",
                                "Without a passphrase, whoever can read the disk can read the file "
                                "and its backups.")),
        QMessageBox::NoButton,
        parent);
    question.setObjectName(QStringLiteral("passphraseRemoval"));
    const auto* remove = question.addButton(
        words(QT_TRANSLATE_NOOP("Prompts", "Remove the passphrase")), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(words(QT_TRANSLATE_NOOP("Prompts", "Keep it")),
                                                 QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == remove;
}

} // namespace kordon
