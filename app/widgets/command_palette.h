#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kordon {

/// Something that the palette offers.
struct PaletteEntry {
    QString title;
    QString detail; ///< A second line; may be empty.
    QString aside;  ///< At the right edge: a shortcut; may be empty.
    std::function<void()> run;
};

/// One box over everything that can be done or gone to. It floats within the window, answers each
/// key at once, and gives the focus back when it goes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    using Finder = std::function<std::vector<PaletteEntry>(const QString& typed)>;

    /// `find` gives what to offer, best first.
    CommandPalette(QWidget* window, Finder find);

    void open();
    [[nodiscard]] const std::vector<PaletteEntry>& entries() const { return m_entries; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void refresh();
    void chooseRow(int row);
    /// Whether the key is one of the palette's own.
    bool handleKey(int key);
    void leave();
    void run();
    void retranslate();

    Finder m_find;
    std::vector<PaletteEntry> m_entries;
    QPointer<QWidget> m_focusBefore;
    QLineEdit* m_typed;
    QListWidget* m_list;
    QLabel* m_nothing;
};

} // namespace kordon
