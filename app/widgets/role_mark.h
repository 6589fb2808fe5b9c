#pragma once

#include <QStyledItemDelegate>

class QPixmap;

namespace kordon {

/// A disc that is filled by the weight of a role in the heaviest: full, in part; a dash for none.
/// In the colour of the theme's text.
[[nodiscard]] QPixmap roleMark(double share, int size, qreal pixelRatio);

/// Paints a cell of the matrix of roles: the mark, the word if it is wanted, and a corner where the
/// cell departs from the pack.
class RoleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Roles {
        int share;   ///< The item role that says the share.
        int changed; ///< The one that says whether the cell departs from the pack.
    };
    explicit RoleDelegate(Roles roles, QObject* parent = nullptr);

    void setShowsWords(bool showsWords) { m_showsWords = showsWords; }
    /// What a cell takes that shows the word.
    [[nodiscard]] static int widthWith(const QString& word, const QFontMetrics& metrics);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Roles m_roles;
    bool m_showsWords = true;
};

} // namespace kordon
