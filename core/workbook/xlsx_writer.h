#pragma once

#include "core/workbook/workbook.h"

#include <string>

/// The one function of the library `kordon-workbook-writer`, which is loaded when a workbook is
/// saved: libxlsxwriter and what it brings along would be read at every start. Writes the workbook
/// as .xlsx to a path where nothing stands yet; the same workbook gives the same bytes. The number
/// format of the process must be that of the "C" locale. True: done; false: `failure` says why not.
extern "C" bool kordonWriteXlsx(const kordon::workbook::Workbook& workbook,
                                const std::string& path,
                                std::string& failure);
