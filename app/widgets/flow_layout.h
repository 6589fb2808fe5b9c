#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace kordon {

/// Widgets side by side, on as many rows as their width needs.
class FlowLayout : public QLayout {
public:
    /// Without a spacing that of the style holds.
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = -1);

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
    struct Row {
        std::size_t end = 0; ///< The item after its last one.
        int height = 0;
    };

    [[nodiscard]] Row rowFrom(std::size_t first, int width) const;
    [[nodiscard]] int gap() const; ///< Between rows; twice as much between widgets.

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace kordon
