#pragma once

#include <QAction>
#include <QMenu>

#include <vector>

/// How the user chooses the look of the window. A choice is kept from one start to the next.
namespace kordon {

/// Adds "Appearance" and "Text size" to the menu. They re-say themselves.
void addThemeActions(QMenu& menu);

/// The look that was chosen last; at the first start that of the desktop.
void restoreLook();

class AppearanceMenu : public QMenu {
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<QAction*> m_themes; ///< In the order of Theme.
};

class TextSizeMenu : public QMenu {
    Q_OBJECT

public:
    explicit TextSizeMenu(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int percent);
    void showChosen();
    void step(int steps);
    void retranslate();

    std::vector<QAction*> m_sizes;
    QAction* m_larger;
    QAction* m_smaller;
    QAction* m_normal;
};

} // namespace kordon
