#include "app/pages/assessment_names.h"

#include <QCoreApplication>

#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "core/store/series.h"

namespace kordon {

QString chooserName(const AssessmentHeading& heading) {
    const QString id = QString::fromStdString(heading.id.value);
    return heading.agreement || heading.isArchived
               ? QStringLiteral("%1 – %2").arg(id, inWindowLanguage(standingOf(heading)))
               : id;
}

QString agreementName(const Agreement& agreement) {
    return QCoreApplication::translate("AssessmentNames", "Agreed by %1 on %2")
        .arg(QString::fromStdString(agreement.by), momentText(agreement.at));
}

} // namespace kordon
