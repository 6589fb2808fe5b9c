#pragma once

#include <QString>

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
};

} // namespace kordon
