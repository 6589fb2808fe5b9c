#include "app/print/pdf_finish.h"

#include <QCoreApplication>
#include <QLibrary>

#include "app/print/pdf_completion.h"

namespace kordon::print {

namespace {

using Completion = decltype(&kordonCompletePdf);

/// Null where the library beside the program is missing.
Completion completion() {
    static QLibrary library(QCoreApplication::applicationDirPath() +
                            QStringLiteral("/kordon-pdf-completion"));
    return reinterpret_cast<Completion>(library.resolve("kordonCompletePdf"));
}

} // namespace

Result<std::string> finishPdf(const QByteArray& pdf,
                              const PaintedReport& painted,
                              const PageFrame& frame,
                              const std::string& language) {
    const Completion complete = completion();
    if (!complete) {
        return Error{ErrorCode::StorageFailure,
                     say("The part of Kordon that completes a PDF is missing beside the program "
                         "(kordon-pdf-completion); install Kordon again. Nothing was written.",
                         "Поруч із програмою немає тієї частини Kordon, що завершує PDF "
                         "(kordon-pdf-completion); установіть Kordon ще раз. Нічого не записано.")};
    }
    std::string result;
    if (!complete(pdf, painted, frame, language, result)) {
        return Error{
            ErrorCode::StorageFailure,
            fill(say("The PDF of the report could not be completed (%1); nothing was written.",
                     "PDF звіту не вдалося завершити (%1); нічого не записано."),
                 {verbatim(result)})};
    }
    return result;
}

} // namespace kordon::print
