#pragma once

#include <QByteArray>
#include <QtGlobal>

#include "app/print/pdf_finish.h"

#include <string>

/// The one function of the library that is loaded when a report is finished: libqpdf and what it
/// brings along would double the time of a cold start. True: `result` is the finished file; false:
/// it says what failed.
extern "C" Q_DECL_EXPORT bool kordonCompletePdf(const QByteArray& pdf,
                                                const kordon::print::PaintedReport& painted,
                                                const kordon::print::PageFrame& frame,
                                                const std::string& language,
                                                std::string& result);
