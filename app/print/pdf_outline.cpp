#include "app/print/pdf_outline.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <optional>

namespace kordon {

namespace {

using Object = QPDFObjectHandle;

Object bookmark(QPDF& pdf, const OutlineEntry& entry, const std::vector<QPDFPageObjectHelper>& pages) {
    Object item = pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", Object::newUnicodeString(entry.title.toStdString()));
    Object destination = Object::newArray();
    destination.appendItem(pages.at(static_cast<std::size_t>(entry.page - 1)).getObjectHandle());
    destination.appendItem(Object::newName("/Fit"));
    item.replaceKey("/Dest", destination);
    return item;
}

/// Chains items under a parent; the outline is as flat as its chapters.
void chain(Object parent, std::vector<Object>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].replaceKey("/Parent", parent);
        if (i > 0) {
            items[i].replaceKey("/Prev", items[i - 1]);
            items[i - 1].replaceKey("/Next", items[i]);
        }
    }
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    parent.replaceKey("/Count", Object::newInteger(static_cast<long long>(items.size())));
}

void addOutline(QPDF& pdf, const std::vector<OutlineEntry>& outline) {
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Object> items;
    for (const OutlineEntry& entry : outline) {
        const auto page = static_cast<std::size_t>(entry.page);
        if (entry.depth == 1 && page >= 1 && page <= pages.size()) {
            items.push_back(bookmark(pdf, entry, pages));
        }
    }
    if (items.empty()) {
        return;
    }
    Object root = pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    chain(root, items);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace

QByteArray withOutline(const QByteArray& pdf,
                       const std::vector<OutlineEntry>& outline,
                       const QString& language) {
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    addOutline(document, outline);
    document.getRoot().replaceKey("/Lang", Object::newUnicodeString(language.toStdString()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true); // PDF/A-1 asks for it
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace kordon
