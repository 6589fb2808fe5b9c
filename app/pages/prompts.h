#pragma once

#include <QString>

#include "core/secrecy/secret.h"

#include <cstdint>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace kordon {

/// What a new file needs to know.
struct NewFileForm {
    QString path;
    QString pack; ///< A shipped pack's id or a pack's folder.
    QString assessment;
    QString title;
};

/// Why a passphrase is asked for.
enum class PassphraseAttempt : std::uint8_t { First, AfterWrong };
/// What a new passphrase is for.
enum class NewPassphraseFor : std::uint8_t { OpenFile, LockedFile };

/// Where files of the user are kept unless they say otherwise.
[[nodiscard]] QString documentsFolder();

/// The questions that stop the window until they are answered. Tests answer by themselves.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual std::optional<QString> fileToOpen(QWidget* parent) = 0;
    virtual std::optional<NewFileForm> newFile(QWidget* parent) = 0;
    virtual std::optional<QString> reportFile(QWidget* parent, const QString& proposal) = 0;
    /// An SVG, PNG or PDF file; `proposal` is a name without an ending.
    virtual std::optional<QString> chartFile(QWidget* parent, const QString& proposal) = 0;
    /// Null: nothing is to be printed.
    virtual std::shared_ptr<QPrinter> printer(QWidget* parent, const QString& title) = 0;
    /// A new .kordon file.
    virtual std::optional<QString> fileToMake(QWidget* parent, const QString& proposal) = 0;
    /// Of a locked file; none: it is not to be opened.
    virtual std::optional<secrecy::Secret> passphrase(QWidget* parent,
                                                      const QString& file,
                                                      PassphraseAttempt attempt) = 0;
    /// For a file that is to be locked, or locked otherwise. None: it stays as it is.
    virtual std::optional<secrecy::Secret> newPassphrase(QWidget* parent,
                                                         NewPassphraseFor purpose) = 0;
    /// Whether the file is to be locked no more.
    virtual bool passphraseRemoval(QWidget* parent) = 0;
};

/// Asks the user.
class DialogPrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(QWidget* parent) override;
    std::optional<NewFileForm> newFile(QWidget* parent) override;
    std::optional<QString> reportFile(QWidget* parent, const QString& proposal) override;
    std::optional<QString> chartFile(QWidget* parent, const QString& proposal) override;
    std::shared_ptr<QPrinter> printer(QWidget* parent, const QString& title) override;
    std::optional<QString> fileToMake(QWidget* parent, const QString& proposal) override;
    std::optional<secrecy::Secret> passphrase(QWidget* parent,
                                              const QString& file,
                                              PassphraseAttempt attempt) override;
    std::optional<secrecy::Secret> newPassphrase(QWidget* parent,
                                                 NewPassphraseFor purpose) override;
    bool passphraseRemoval(QWidget* parent) override;
};

} // namespace kordon
