#pragma once

#include "app/pages/page.h"
#include "core/assessment/report_profile.h"
#include "core/report/concerns.h"

#include <memory>
#include <string>
#include <vector>

class QSplitter;
class QTimer;

namespace kordon {

class ConcernStrip;
class PreviewPane;
class PreviewRun;
class ProfileBar;
class ProfilePanel;
struct ReportPreview;

/// What the report says and how it is put together on the left, its pages on the right.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    [[nodiscard]] Place place() const override;
    void flush() override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

private:
    void layOut();
    void connectProfiles();
    void connectDocument();
    void choose(const std::string& name);
    void edit(const ReportProfile& profile);
    void copy(const std::string& newName);
    void add(ReportProfile profile, const std::string& name);
    void rename(const std::string& newName);
    void remove();
    void showProfiles();
    void orderPages();
    void showPages(const std::shared_ptr<const ReportPreview>& preview);
    void follow(const report::Concern& concern);
    [[nodiscard]] std::vector<ReportProfile> ownProfiles() const;
    void refresh() override;
    void retranslate() override;

    Document* m_document = nullptr;
    ProfileBar* m_bar;
    QSplitter* m_splitter;
    ProfilePanel* m_panel;
    PreviewPane* m_preview;
    ConcernStrip* m_concerns;
    PreviewRun* m_run;
    QTimer* m_pause;          ///< Edits that follow one another are laid out together.
    bool m_isEditing = false; ///< By this page: it shows what came of it by itself.
    bool m_hasPreview = false;
};

} // namespace kordon
