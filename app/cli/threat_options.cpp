#include "app/cli/threat_options.h"

#include "core/exchange/threats_csv.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <vector>

namespace kordon::cli {

namespace {

struct FieldOption {
    const char* column;
    const char* type;
    Text help;
};

const std::vector<FieldOption>& options() {
    static const std::vector<FieldOption> all{
        {"title",
         "TEXT",
         say("What it is called; else as the pack calls it", "Назва; якщо немає – як у пакеті")},
        {"kind",
         "KIND",
         say("current or potential", "current (поточна) або potential (потенційна)")},
        {"trigger",
         "TEXT",
         say("What would set a potential threat off", "Передумова потенційної загрози")},
        {"category",
         "TEXT",
         say("A category of the pack, or words of your own", "Категорія пакета або власні слова")},
        {"likelihood", "1-5", say("How likely it is", "Імовірність")},
        {"magnitude",
         "1-5",
         say("How large it is; counts in no figure", "Масштаб; на показники не впливає")},
        {"impact", "1-5", say("How grave its effect is", "Вплив")},
        {"trend",
         "TREND",
         say("rising, steady or falling",
             "rising (зростає), steady (без змін) або falling (спадає)")},
        {"sections", "TEXT", say("Sections of the border", "Ділянки кордону")},
        {"components",
         "IDS",
         say("What it bears on, ids divided by “;”", "Компоненти, яких стосується, через «;»")},
        {"actors",
         "IDS",
         say("Whom it concerns, ids divided by “;”", "Субʼєкти, яких стосується, через «;»")},
        {"source", "TEXT", say("Where this is known from", "Джерело відомостей")},
        {"review_date",
         "DATE",
         say("The day by which to review it, such as 2025-09-01",
             "День, до якого переглянути, наприклад 2025-09-01")},
        {"marking", "TEXT", say("Marking of restricted content", "Гриф обмеження доступу")},
    };
    return all;
}

std::string optionOf(std::string column) {
    std::ranges::replace(column, '_', '-');
    return "--" + column;
}

} // namespace

std::shared_ptr<ThreatFields> addThreatOptions(CLI::App& verb, const Terminal& terminal) {
    auto fields = std::make_shared<ThreatFields>();
    for (const FieldOption& option : options()) {
        verb.add_option_function<std::string>(
                optionOf(option.column),
                [fields, column = std::string(option.column)](const std::string& value) {
                    (*fields)[column] = value;
                },
                terminal(option.help))
            ->type_name(option.type);
    }
    return fields;
}

Status setFields(Threat& threat, const ThreatFields& fields) {
    for (const auto& [column, text] : fields) {
        if (const Status set = setField(threat, column, text); !set) {
            return Error{
                ErrorCode::InvalidInput,
                fill(say("%1: %2", "%1: %2"), {verbatim(optionOf(column)), set.error().message})};
        }
    }
    return Done{};
}

} // namespace kordon::cli
