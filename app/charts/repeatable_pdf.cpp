#include "app/charts/repeatable_pdf.h"

#include <QCryptographicHash>

namespace kordon::charts {

namespace {

/// Puts `value` and blanks in place of what stands from behind each `opening` up to behind
/// `closing`.
void replaceEach(QByteArray& pdf,
                 const QByteArray& opening,
                 char closing,
                 const QByteArray& value) {
    qsizetype at = pdf.indexOf(opening);
    while (at >= 0) {
        const qsizetype from = at + opening.size();
        const qsizetype to = pdf.indexOf(closing, from);
        if (to >= 0 && to + 1 - from >= value.size() + 1) {
            const QByteArray padded = (value + closing).leftJustified(to + 1 - from, ' ');
            pdf.replace(from, padded.size(), padded);
        }
        at = pdf.indexOf(opening, from);
    }
}

/// The two names of a file in its trailer: "/ID [ <…> <…> ]".
void renameFile(QByteArray& pdf) {
    const qsizetype at = pdf.lastIndexOf("/ID [");
    const qsizetype end = pdf.indexOf(']', at);
    if (at < 0 || end < 0) {
        return;
    }
    for (qsizetype i = at; i < end; ++i) {
        const bool isDigit = std::isxdigit(static_cast<unsigned char>(pdf[i])) != 0 && i > at + 4;
        pdf[i] = isDigit ? '0' : pdf[i];
    }
    const QByteArray name = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    qsizetype from = pdf.indexOf('<', at);
    while (from >= 0 && from < end) {
        pdf.replace(from + 1, name.size(), name);
        from = pdf.indexOf('<', from + name.size());
    }
}

} // namespace

QByteArray repeatablePdf(QByteArray pdf, const std::string& day) {
    const QByteArray date = day.empty() ? QByteArray("1980-01-01") : QByteArray::fromStdString(day);
    QByteArray digits = date;
    digits.replace("-", "");
    replaceEach(pdf, "/CreationDate (", ')', "D:" + digits + "000000Z");
    replaceEach(pdf, "/ModDate (", ')', "D:" + digits + "000000Z");
    replaceEach(pdf, "xmp:CreateDate=\"", '"', date + "T00:00:00Z");
    replaceEach(pdf, "xmp:ModifyDate=\"", '"', date + "T00:00:00Z");
    renameFile(pdf);
    return pdf;
}

} // namespace kordon::charts
