#pragma once

#include <QString>

#include "app/pages/place.h"

#include <span>

class QWidget;

namespace kordon {

class Document;
class Page;

/// One page as the window knows it before it is made.
struct PageRow {
    PageId id;
    const char* key;  ///< Its icon, and its group among the settings.
    const char* name; ///< `pageName` says it in the language of the window.
    QString (*badge)(const Document& document); ///< A short count beside the name; null: none.
    Page* (*make)(QWidget* parent);
};

/// The pages in the order of the side bar; the first is where a file opens.
[[nodiscard]] std::span<const PageRow> pageTable();

[[nodiscard]] const PageRow* findPage(PageId id); ///< Null: there is no such page.
[[nodiscard]] QString pageName(const PageRow& row);

} // namespace kordon
