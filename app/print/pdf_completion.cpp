#include "app/print/pdf_completion.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace kordon::print {

namespace {

using Object = QPDFObjectHandle;

class Finishing {
public:
    Finishing(QPDF& pdf, const PaintedReport& painted, const PageFrame& frame)
        : m_pdf(pdf), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()), m_painted(painted),
          m_frame(frame) {}

    void addOutline();
    void addContentsLinks();

private:
    [[nodiscard]] Object destination(const Bookmark& bookmark) const;
    [[nodiscard]] Object link(const Bookmark& bookmark) const;
    [[nodiscard]] bool hasPage(int page) const {
        return page >= 1 && static_cast<std::size_t>(page) <= m_pages.size();
    }
    [[nodiscard]] Object page(int number) const {
        return m_pages[static_cast<std::size_t>(number - 1)].getObjectHandle();
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    const PaintedReport& m_painted;
    const PageFrame& m_frame;
};

Object Finishing::destination(const Bookmark& bookmark) const {
    Object array = Object::newArray();
    array.appendItem(page(bookmark.page));
    array.appendItem(Object::newName("/XYZ"));
    array.appendItem(Object::newNull());
    array.appendItem(Object::newReal(m_frame.top - bookmark.y * m_frame.pointsPerUnit, 1));
    array.appendItem(Object::newNull());
    return array;
}

/// Appends an item to the list that `parent` heads.
void append(Object parent, Object item) {
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Object last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

/// Outline items count what lies open below them; a chapter is closed, which a minus says.
void addToCount(Object item, long long change) {
    const long long count = item.hasKey("/Count") ? item.getKey("/Count").getIntValue() : 0;
    item.replaceKey("/Count", Object::newInteger(count + change));
}

void Finishing::addOutline() {
    Object outline = m_pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    Object chapter = outline;
    for (const Bookmark& bookmark : m_painted.bookmarks) {
        if (!hasPage(bookmark.page)) {
            continue;
        }
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(bookmark.title));
        item.replaceKey("/Dest", destination(bookmark));
        if (bookmark.depth == 1) {
            append(outline, item);
            addToCount(outline, 1);
            chapter = item;
        } else {
            append(chapter, item);
            addToCount(chapter, chapter.isSameObjectAs(outline) ? 1 : -1);
        }
    }
    m_pdf.getRoot().replaceKey("/Outlines", outline);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

Object Finishing::link(const Bookmark& bookmark) const {
    const QRectF& box = bookmark.contentsBox;
    const qreal scale = m_frame.pointsPerUnit;
    Object annotation = m_pdf.makeIndirectObject(Object::newDictionary());
    annotation.replaceKey("/Type", Object::newName("/Annot"));
    annotation.replaceKey("/Subtype", Object::newName("/Link"));
    annotation.replaceKey("/Rect",
                          Object::newFromRectangle({m_frame.left + box.left() * scale,
                                                    m_frame.top - box.bottom() * scale,
                                                    m_frame.left + box.right() * scale,
                                                    m_frame.top - box.top() * scale}));
    Object border = Object::newArray();
    for (int side = 0; side < 3; ++side) {
        border.appendItem(Object::newInteger(0));
    }
    annotation.replaceKey("/Border", border);
    // PDF/A wants every annotation to be printed: flag 4.
    annotation.replaceKey("/F", Object::newInteger(4));
    annotation.replaceKey("/Dest", destination(bookmark));
    return annotation;
}

void Finishing::addContentsLinks() {
    for (const Bookmark& bookmark : m_painted.bookmarks) {
        if (!hasPage(bookmark.contentsPage) || !hasPage(bookmark.page)) {
            continue;
        }
        Object holder = page(bookmark.contentsPage);
        if (!holder.hasKey("/Annots")) {
            holder.replaceKey("/Annots", Object::newArray());
        }
        holder.getKey("/Annots").appendItem(link(bookmark));
    }
}

std::string languageTag(const std::string& language) {
    if (language == "uk") {
        return "uk-UA";
    }
    return language == "en" ? "en-GB" : language;
}

std::string written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    // PDF/A-1 asks for it.
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

} // namespace kordon::print

bool kordonCompletePdf(const QByteArray& pdf,
                       const kordon::print::PaintedReport& painted,
                       const kordon::print::PageFrame& frame,
                       const std::string& language,
                       std::string& result) {
    using namespace kordon::print;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Finishing finishing(file, painted, frame);
        finishing.addOutline();
        finishing.addContentsLinks();
        file.getRoot().replaceKey("/Lang", Object::newUnicodeString(languageTag(language)));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        file.getRoot().replaceKey("/ViewerPreferences", preferences);
        result = written(file);
        return true;
    } catch (const std::exception& failure) {
        result = failure.what();
        return false;
    }
}
