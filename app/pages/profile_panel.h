#pragma once

#include <QTabWidget>

#include "core/assessment/report_profile.h"
#include "core/pack/pack.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kordon {

class CheckList;
class ProfileTexts;
class SignatoryTable;

/// What a profile says, in groups; each edit gives the whole profile as it is then.
class ProfilePanel : public QTabWidget {
    Q_OBJECT

public:
    explicit ProfilePanel(QWidget* parent = nullptr);

    /// Text that is being typed stays.
    void showProfile(const ReportProfile& profile, const Pack& pack, bool isReadOnly);
    void goToSignatories();
    void goToConclusions();
    /// Sends what is typed and not yet sent.
    void flush();
    /// Gives it up: another profile, or none, is to be shown.
    void forget();

Q_SIGNALS:
    void edited(const kordon::ReportProfile& profile);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Tab { Parts, Selection, TitlePage, Texts, Signatures };

    /// Things that are in the report where they are ticked, as its parts are.
    struct Selected {
        QLabel* label = nullptr;
        CheckList* list = nullptr;
        QPushButton* all = nullptr;
        QPushButton* only = nullptr;
    };

    QWidget* createParts();
    QWidget* createSelection();
    void addSelection(Selected& selected, const char* name, int stretch, QVBoxLayout& column);
    void connectParts();
    void fillLanguages();
    void fillParts();
    void fillSelection(const Pack& pack);
    void saySelection();
    void put(const std::function<void(ReportProfile& profile)>& edit);
    void retranslate();

    ReportProfile m_profile;
    bool m_isReadOnly = false;
    QLabel* m_languageLabel = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_partsLabel = nullptr;
    CheckList* m_parts = nullptr;
    Selected m_components;
    Selected m_actors;
    ProfileTexts* m_titlePage;
    ProfileTexts* m_texts;
    SignatoryTable* m_signatures;
};

} // namespace kordon
