#pragma once

#include <QDialog>

#include "core/store/backup.h"
#include "core/store/salvage.h"

#include <cstdint>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace kordon {

enum class FileHealth : std::uint8_t {
    Whole,
    Damaged, ///< It cannot be opened: what can be read of it may be saved.
};

/// The backups of a file: which there are, what each holds, and a copy of one. Of a damaged file
/// also what can be read. It asks for what is to be done, and is told what came of it.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(const QString& file,
                  FileHealth health,
                  std::vector<Backup> backups,
                  QWidget* parent);

    /// What recovering has saved and lost, in place of what a backup holds.
    void showSalvage(const Salvage& salvage, const QString& made);
    void showError(const QString& message);

Q_SIGNALS:
    void restoreWanted(const kordon::Backup& backup);
    void recoverWanted();
    void openWanted(const QString& path); ///< Of the file that was recovered.

private:
    void nameParts(const QString& file);
    void fillTable();
    void arrange();
    void connectParts();
    void showChosen();

    std::vector<Backup> m_backups;
    QString m_made; ///< The recovered file; empty: there is none.
    QLabel* m_heading;
    QTableWidget* m_table;
    QPlainTextEdit* m_preview;
    QPushButton* m_restore;
    QPushButton* m_recover;
    QPushButton* m_open;
};

} // namespace kordon
