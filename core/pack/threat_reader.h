#pragma once

#include "core/pack/data_node.h"
#include "core/pack/pack.h"
#include "core/pack/pack_fields.h"

namespace kordon {

/// Reads the catalogue of threats into the pack, whose components are known.
void readThreatCatalogue(const DataNode& node, PackFields& fields, Pack& pack);

} // namespace kordon
