#pragma once

#include "core/pack/data_node.h"
#include "core/pack/pack.h"
#include "core/pack/pack_fields.h"

namespace kordon {

/// Reads what stands in pack.yaml itself: the languages first, since all texts need them, then
/// title, scale, actors, roles, bands, evidence grades, facets, phases and numbers.
void readFrame(const DataNode& root, PackFields& fields, Pack& pack);

} // namespace kordon
