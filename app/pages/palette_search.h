#pragma once

#include <QObject>

#include "app/pages/place.h"
#include "app/widgets/command_palette.h"
#include "core/analysis/search.h"
#include "core/assessment/threat.h"

#include <vector>

namespace kordon {

class Document;

/// What the command palette finds: commands, and the threats, components and questions of the open
/// file.
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
    void indexThreats();
    [[nodiscard]] PaletteEntry entryOf(const PackItem& item);
    [[nodiscard]] PaletteEntry entryOf(const Threat& threat);
    [[nodiscard]] Place placeOf(const PackItem& item) const;

    Document* m_document = nullptr;
    std::vector<PaletteEntry> m_commands;
    SearchIndex m_commandIndex;
    std::vector<PackItem> m_items; ///< Empty until the pack is searched first.
    SearchIndex m_itemIndex;
    Threats m_threats; ///< The active ones, as of the latest search.
    SearchIndex m_threatIndex;
};

} // namespace kordon
