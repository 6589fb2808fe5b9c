#pragma once

#include <QListWidget>

#include "app/pages/place.h"

namespace kordon {

/// The list of pages at the left: icon, word and a count. Narrow, it shows the icons alone.
class SideBar : public QListWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void setCurrentPage(PageId id);
    /// An empty text takes the badge away.
    void setBadge(PageId id, const QString& badge);
    void setCompact(bool isCompact);

Q_SIGNALS:
    void pageWanted(kordon::PageId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void sayRow(int row);
    void fitWidth();

    bool m_isCompact = false;
};

} // namespace kordon
