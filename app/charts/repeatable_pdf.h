#pragma once

#include <QByteArray>

#include <string>

namespace kordon::charts {

/// A PDF as Qt has written it, with `day` ("2025-12-31"; empty: 1980-01-01) in place of the moment
/// of writing and a name that follows from its bytes: the same picture gives the same file. No
/// length changes, so that its table of objects still holds.
[[nodiscard]] QByteArray repeatablePdf(QByteArray pdf, const std::string& day);

} // namespace kordon::charts
