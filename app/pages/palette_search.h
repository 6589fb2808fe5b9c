#pragma once

#include <QObject>

#include "app/pages/place.h"
#include "app/widgets/command_palette.h"
#include "core/analysis/search.h"

#include <vector>

namespace kordon {

class Document;

/// What the command palette finds: commands, and the components and questions of the open file.
class PaletteSearch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: no file is open.
    void setDocument(Document* document);
    /// The commands of the next search.
    void setCommands(std::vector<PaletteEntry> commands);
    /// Best first. Nothing typed gives the commands alone.
    [[nodiscard]] std::vector<PaletteEntry> find(const QString& typed);

Q_SIGNALS:
    void placeWanted(const kordon::Place& place);

private:
    void forgetPack();
    void indexPack();
    [[nodiscard]] PaletteEntry entryOf(const PackItem& item);
    [[nodiscard]] Place placeOf(const PackItem& item) const;

    Document* m_document = nullptr;
    std::vector<PaletteEntry> m_commands;
    SearchIndex m_commandIndex;
    std::vector<PackItem> m_items; ///< Empty until the pack is searched first.
    SearchIndex m_itemIndex;
};

} // namespace kordon
