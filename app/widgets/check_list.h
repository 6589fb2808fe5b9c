#pragma once

#include <QListWidget>

#include <functional>
#include <string>
#include <vector>

namespace kordon {

/// Things of which some are ticked, in an order of their own.
class CheckList : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        std::string key;
        QString name;
        bool isTicked = false;
    };

    explicit CheckList(QWidget* parent = nullptr);

    void setEntries(const std::vector<Entry>& entries, bool isReadOnly);
    [[nodiscard]] std::vector<std::string> ticked() const;
    [[nodiscard]] bool isAllTicked() const;
    void tickAll();
    void tickCurrentOnly();
    /// The last tick cannot be taken away.
    void setKeepsOne(bool keepsOne) { m_keepsOne = keepsOne; }

Q_SIGNALS:
    void edited();

private:
    void tickWhere(const std::function<bool(int row)>& isTicked);
    void takeTick(QListWidgetItem* item);

    bool m_keepsOne = false;
};

} // namespace kordon
