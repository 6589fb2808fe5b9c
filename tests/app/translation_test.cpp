#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include "app/pages/main_window.h"
#include "app/pages/prompts.h"
#include "app/widgets/language.h"
#include "tests/support/source_texts.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace kordon;
using namespace kordon::tests;

namespace {

const std::filesystem::path kSource = KORDON_SOURCE_DIR;

struct Message {
    QString context;
    QString source;
    QString state; ///< Empty: translated and in use.
    bool isCounted = false;
    QStringList forms; ///< One; three of a counted message.
};

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.isCounted) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms << xml.readElementText();
    }
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{.context = context, .source = {}, .state = {}, .forms = {}};
    message.isCounted = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const std::filesystem::path& ts) {
    QXmlStreamReader xml(QByteArray::fromStdString(readText(ts)));
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            messages.push_back(readMessage(xml, context));
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

std::vector<Message> shippedMessages() {
    auto messages = messagesOf(kSource / "resources/translations/kordon_uk.ts");
    REQUIRE(messages.size() > 100);
    return messages;
}

/// The shipped list as it would be after taking in every text of the source.
std::vector<Message> messagesOfSource() {
    const TemporaryFolder folder;
    const auto ts = folder / "kordon_uk.ts";
    std::filesystem::copy_file(kSource / "resources/translations/kordon_uk.ts", ts);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QString::fromStdString(kSource.string()));
    lupdate.start(QStringLiteral(KORDON_LUPDATE),
                  {QStringLiteral("-silent"),
                   QStringLiteral("-I"),
                   QStringLiteral("."),
                   QStringLiteral("app"),
                   QStringLiteral("-locations"),
                   QStringLiteral("none"),
                   QStringLiteral("-disable-heuristic"),
                   QStringLiteral("number"),
                   QStringLiteral("-disable-heuristic"),
                   QStringLiteral("sametext"),
                   QStringLiteral("-disable-heuristic"),
                   QStringLiteral("similartext"),
                   QStringLiteral("-ts"),
                   QString::fromStdString(ts.string())});
    REQUIRE(lupdate.waitForFinished());
    REQUIRE(lupdate.exitCode() == 0);
    return messagesOf(ts);
}

std::string nameOf(const Message& message) {
    return (message.context + QStringLiteral(": ") + message.source).toStdString();
}

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::UseUnicodePropertiesOption);
}

QSet<QString> placeholdersOf(const QString& text) {
    static const auto placeholder = pattern("%(L?[1-9]|L?n)");
    QSet<QString> found;
    for (auto all = placeholder.globalMatch(text); all.hasNext();) {
        found << all.next().captured();
    }
    return found;
}

// The letters after a single "&".
QStringList keysOf(const QString& text) {
    static const auto key = pattern("(?<!&)(?:&&)*&([^&\\s])");
    QStringList keys;
    for (auto all = key.globalMatch(text); all.hasNext();) {
        keys << all.next().captured(1).toUpper();
    }
    return keys;
}

// Quotation marks around nothing are shown, not used.
bool hasForeignMarks(QString ukrainian) {
    ukrainian.remove(QStringLiteral("“…”"));
    static const auto apostrophe = pattern("\\p{Cyrillic}['’‘`]\\p{Cyrillic}");
    static const auto quotes = pattern("[\"“”„]");
    return apostrophe.match(ukrainian).hasMatch() || quotes.match(ukrainian).hasMatch();
}

void checkKeysOf(const QList<QAction*>& entries) {
    QStringList keys;
    for (const QAction* entry : entries) {
        keys << keysOf(entry->text());
        if (entry->menu()) {
            checkKeysOf(entry->menu()->actions());
        }
    }
    CAPTURE(keys.join(u' ').toStdString());
    CHECK(keys.removeDuplicates() == 0);
}

} // namespace

TEST_CASE("Every text of the window is translated", "[translation]") {
    for (const Message& message : messagesOfSource()) {
        if (!message.state.isEmpty()) {
            FAIL_CHECK(message.state.toStdString() + ": " + nameOf(message));
        }
    }
}

TEST_CASE("A translation has the placeholders of its source and no others", "[translation]") {
    for (const Message& message : shippedMessages()) {
        for (const QString& form : message.forms) {
            CAPTURE(nameOf(message), form.toStdString());
            CHECK(placeholdersOf(form) == placeholdersOf(message.source));
        }
    }
}

TEST_CASE("A counted text has the three forms of Ukrainian, any other has one", "[translation]") {
    for (const Message& message : shippedMessages()) {
        CAPTURE(nameOf(message));
        CHECK(message.forms.size() == (message.isCounted ? 3 : 1));
        CHECK(message.isCounted == placeholdersOf(message.source).contains(QStringLiteral("%n")));
        CHECK(std::ranges::none_of(message.forms, &QString::isEmpty));
    }
}

TEST_CASE("A text has a key of its own in Ukrainian where it has one in English", "[translation]") {
    for (const Message& message : shippedMessages()) {
        for (const QString& form : message.forms) {
            CAPTURE(nameOf(message), form.toStdString());
            CHECK(keysOf(form).size() == keysOf(message.source).size());
        }
    }
}

TEST_CASE("No two entries of a menu have the same key", "[translation]") {
    for (const char* language : {"uk", "en"}) {
        setWindowLanguage(language);
        const MainWindow window(std::make_unique<DialogPrompts>());
        CAPTURE(language);
        checkKeysOf(window.menuBar()->actions());
    }
    setWindowLanguage("en");
}

TEST_CASE("Ukrainian has its own apostrophe and quotation marks", "[translation]") {
    for (const Message& message : shippedMessages()) {
        for (const QString& form : message.forms) {
            CAPTURE(nameOf(message), form.toStdString());
            CHECK_FALSE(hasForeignMarks(form));
        }
    }
    CHECK(hasForeignMarks(QStringLiteral("об'єкт")));
    CHECK(hasForeignMarks(QStringLiteral("об’єкт")));
    CHECK(hasForeignMarks(QStringLiteral("файл \"звіт\"")));
    CHECK_FALSE(hasForeignMarks(QStringLiteral("обʼєкт «звіт»")));
}

TEST_CASE("What the program says in Ukrainian has Ukrainian marks too", "[translation]") {
    for (const char* folder : {"core", "app"}) {
        for (const SourceText& text : textsBelow(kSource / folder)) {
            if (text.calls.empty() || text.calls.back().name != "say" ||
                text.calls.back().argument != 1) {
                continue;
            }
            CAPTURE(text.file.string(), text.line, text.text);
            CHECK_FALSE(hasForeignMarks(QString::fromStdString(text.text)));
        }
    }
}

TEST_CASE("Qt's dialog for files speaks Ukrainian in a Ukrainian window", "[translation]") {
    setWindowLanguage("uk");
    const QString folder =
        QCoreApplication::translate("QAbstractFileIconProvider", "Folder", "All other platforms");
    const QString lookIn = QCoreApplication::translate("QFileDialog", "Look in:");
    setWindowLanguage("en");

    CHECK(folder == QStringLiteral("Тека"));
    CHECK(lookIn == QStringLiteral("Перегляд в:"));
}
