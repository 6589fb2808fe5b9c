#include <QRegularExpression>
#include <QString>

#include "tests/support/source_texts.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace kordon::tests;

namespace {

// What turns a literal into both languages.
const std::vector<std::string> kSayers = {
    "tr", "translate", "QT_TR_NOOP", "QT_TR_N_NOOP", "QT_TRANSLATE_NOOP", "say"};

// What takes a literal that no person reads.
const std::vector<std::string> kMachines = {"setStyleSheet",
                                            "setObjectName",
                                            "setProperty",
                                            "property",
                                            "QKeySequence",
                                            "QRegularExpression",
                                            "QFont",
                                            "setFamily",
                                            "setFamilies",
                                            "static_assert",
                                            "Q_ASSERT_X"};

// What shows a literal to a person, were it only one word.
const std::vector<std::string> kShowers = {"setText",
                                           "setPlainText",
                                           "setHtml",
                                           "setTitle",
                                           "setWindowTitle",
                                           "setToolTip",
                                           "setStatusTip",
                                           "setWhatsThis",
                                           "setAccessibleName",
                                           "setAccessibleDescription",
                                           "setPlaceholderText",
                                           "setPrefix",
                                           "setSuffix",
                                           "setSpecialValueText",
                                           "setHeaderData",
                                           "setHorizontalHeaderLabels",
                                           "addAction",
                                           "addButton",
                                           "addItem",
                                           "addItems",
                                           "addMenu",
                                           "addRow",
                                           "addTab",
                                           "addToolBar",
                                           "showMessage",
                                           "noteWanted",
                                           "errorWanted",
                                           "showNote",
                                           "showError",
                                           "QAction",
                                           "QCheckBox",
                                           "QGroupBox",
                                           "QLabel",
                                           "QListWidgetItem",
                                           "QMenu",
                                           "QPushButton",
                                           "QRadioButton",
                                           "QTableWidgetItem",
                                           "QToolButton"};

bool matches(const QString& text, const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

bool isStyleSheet(const QString& text) {
    return matches(text, QStringLiteral("^[^{}]+\\{[^{}]*\\}\\s*$")) ||
           matches(text, QStringLiteral("^\\s*([a-z-]+:[^;:]+;\\s*)+$"));
}

// Of a day and an hour, as QDateTime reads it.
bool isTimeFormat(const QString& text) {
    return matches(text, QStringLiteral("^[dMyHhmsztAaPp\\W]+$"));
}

bool isFileEnding(const QString& text) {
    return matches(text, QStringLiteral("^\\.\\w+$"));
}

bool isObjectName(const QString& text) {
    return matches(text, QStringLiteral("^[a-z]+([A-Z][a-z0-9]*)+$"));
}

bool isForReader(const SourceText& source) {
    if (isWithin(source, kSayers) || isWithin(source, kMachines)) {
        return false;
    }
    QString text = QString::fromStdString(source.text);
    if (isStyleSheet(text) || isTimeFormat(text) || isFileEnding(text) || isObjectName(text)) {
        return false;
    }
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    text.remove(QStringLiteral("Kordon")); // a name is the same in both languages
    return matches(text, QStringLiteral("\\p{L}{2,}[,:;]? \\p{L}{2,}")) ||
           (isWithin(source, kShowers) && matches(text, QStringLiteral("\\p{L}{3,}")));
}

std::vector<std::string> unsaid(const std::vector<SourceText>& texts) {
    std::vector<std::string> found;
    for (const SourceText& text : texts) {
        if (isForReader(text)) {
            found.push_back(text.file.string() + ":" + std::to_string(text.line) + ": \"" +
                            text.text + "\"");
        }
    }
    return found;
}

std::size_t unsaidIn(const char* source) {
    return unsaid(textsOf(source)).size();
}

} // namespace

TEST_CASE("Every text of the window is said through tr or say", "[translation]") {
    for (const char* folder : {"app/pages", "app/widgets", "app/document"}) {
        const auto texts = textsBelow(std::filesystem::path(KORDON_SOURCE_DIR) / folder);
        REQUIRE_FALSE(texts.empty());
        for (const std::string& text : unsaid(texts)) {
            FAIL_CHECK("a text of the window without tr: " + text);
        }
    }
}

TEST_CASE("A text that forgets tr is found", "[translation]") {
    CHECK(unsaidIn(R"(message(QStringLiteral("The file is gone"));)") == 1);
    CHECK(unsaidIn(R"(label->setText(QStringLiteral("Gaps"));)") == 1);
    CHECK(unsaidIn(R"(auto* label = new QLabel(QStringLiteral("<b>Gaps</b>"), this);)") == 1);
    CHECK(unsaidIn(R"(menu.addAction(u"Розриви"_qs, this, [] {});)") == 1);
    CHECK(unsaidIn(R"(box->addItems({tr("One"), QStringLiteral("Two")});)") == 1);
    CHECK(unsaidIn("constexpr auto kText = \"Not \" // so\n  \"saved yet\";") == 1);
    CHECK(unsaidIn("x = R\"(Не збережено)\";") == 1);
}

TEST_CASE("What no person reads needs no tr", "[translation]") {
    CHECK(unsaidIn(R"(label->setText(tr("The file is gone"));)") == 0);
    CHECK(unsaidIn(R"(label->setText(tr("%1 of %2").arg(QStringLiteral("–")));)") == 0);
    CHECK(unsaidIn(R"(fail(say("Not there", "Немає такого"));)") == 0);
    CHECK(unsaidIn(R"(box->setStyleSheet(QStringLiteral("QLabel { font: bold; }"));)") == 0);
    CHECK(unsaidIn(R"(show(QStringLiteral("background: white; color: black;"));)") == 0);
    CHECK(unsaidIn(R"(day.toString(QStringLiteral("dd MMMM yyyy HH:mm"));)") == 0);
    CHECK(unsaidIn(R"(box->setObjectName(QStringLiteral("gapTable"));)") == 0);
    CHECK(unsaidIn(R"(setWindowTitle(QStringLiteral("%1 – Kordon").arg(file));)") == 0);
    CHECK(unsaidIn(R"(addAction(menu, QKeySequence(QStringLiteral("Ctrl+Shift+E")));)") == 0);
    CHECK(unsaidIn(R"(field->setText(stem + QStringLiteral(".kordon"));)") == 0);
    CHECK(unsaidIn(R"(close->setText(QStringLiteral("✕"));)") == 0);
    CHECK(unsaidIn("// \"The file is gone\"\n#include \"The file is gone\"\n") == 0);
    CHECK(unsaidIn(R"(const int many = 1'000; const char mark = '"'; /* "a file" */)") == 0);
}

TEST_CASE("A literal knows its line and what it is given to", "[translation]") {
    const auto texts = textsOf("f(1,\n  say(\"a\",\n    \"b \"\n    \"c\"));");

    REQUIRE(texts.size() == 2);
    CHECK(texts[1].line == 3);
    CHECK(texts[1].text == "b c");
    REQUIRE(texts[1].calls.size() == 2);
    CHECK(texts[1].calls.back().name == "say");
    CHECK(texts[1].calls.back().argument == 1);
}
