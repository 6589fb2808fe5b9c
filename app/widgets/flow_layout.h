#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace kordon {

/// Widgets side by side, on as many rows as their width needs.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Gives the height; moves the widgets only if asked.
    int arrange(const QRect& rect, bool isForReal) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace kordon
