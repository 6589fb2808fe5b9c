#include "app/cli/verb.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace kordon::cli {

std::string Terminal::operator()(const Text& text) const {
    return text.in(language);
}

std::string Terminal::operator()(const char* english, const char* ukrainian) const {
    return say(english, ukrainian).in(language);
}

int Terminal::refuse(const Text& message) const {
    err << "kordon: " << message.in(language) << '\n';
    return kRefused;
}

int Terminal::refuse(const Error& error) const {
    return refuse(error.message);
}

int Terminal::misuse(const Text& message) const {
    refuse(message);
    return kMisuse;
}

void addLanguageOption(CLI::App& verb, const Terminal& terminal) {
    verb.add_option_function<std::string>(
            "--lang",
            [](const std::string& /*read before parsing*/) {},
            terminal("Language of what is printed: uk or en", "Мова виводу: uk або en"))
        ->type_name("uk|en");
}

} // namespace kordon::cli
