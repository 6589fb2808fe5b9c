#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QListView;
class QSplitter;

namespace kordon {

class ComponentListModel;
class QuestionListModel;

/// The components above, the questions of the chosen one below; either can be drawn shut.
class ListsPane : public QWidget {
    Q_OBJECT

public:
    ListsPane(ComponentListModel* components,
              QuestionListModel* questions,
              QWidget* parent = nullptr);

    [[nodiscard]] QSplitter& splitter() { return *m_splitter; }
    /// Say nothing to the signals below; -1 takes the mark away.
    void showComponent(int row);
    void showQuestion(int row);
    void setQuestionsHeading(const QString& heading);

Q_SIGNALS:
    void componentChosen(int row);
    void questionChosen(int row);
    /// The question was entered: its answers want the focus.
    void questionEntered();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createPart(QLabel*& label, QListView*& list, QAbstractItemModel* model);
    void retranslate();

    bool m_isShowing = false;
    QSplitter* m_splitter;
    QLabel* m_componentLabel = nullptr;
    QListView* m_components = nullptr;
    QLabel* m_questionLabel = nullptr;
    QListView* m_questions = nullptr;
};

} // namespace kordon
