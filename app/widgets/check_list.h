#pragma once

#include <QListWidget>

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

Q_SIGNALS:
    void edited();
};

} // namespace kordon
