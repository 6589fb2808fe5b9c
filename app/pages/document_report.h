#pragma once

#include "app/print/report_order.h"

namespace kordon {

class Document;

/// The report of the open assessment with the chosen profile, beside the assessment before it; in
/// the language of the window where the profile names none.
[[nodiscard]] ReportOrder reportOrder(const Document& document);

} // namespace kordon
