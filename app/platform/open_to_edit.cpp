#include "app/platform/open_to_edit.h"

#include <QThread>

#include "app/platform/paths.h"

#include <utility>

namespace kordon {

namespace {

constexpr unsigned long kPauseMilliseconds = 50;
constexpr int kAttempts = 60; // three seconds

Opening openingFrom(EditLock::Taking taking) {
    return {.takenFrom = taking.takenFrom ? signOf(*taking.takenFrom) : std::string(),
            .hold = std::move(taking.lock)};
}

Opening readingBeside(const Holder& holder) {
    return {.whyOnlyRead = fill(say("open for editing: %1; close it there to edit it here",
                                    "відкрито для редагування: %1; щоб редагувати тут, закрийте "
                                    "його там"),
                                {nameOf(holder)})};
}

Error refusedHeld(const std::filesystem::path& file, const Holder& holder) {
    const std::string name = textOf(file).toStdString();
    if (presenceOf(holder.process) == Presence::Running) {
        return {ErrorCode::Busy,
                fill(say("%1: open for editing: %2; it can be read meanwhile; to edit, close it "
                         "there and try again",
                         "%1: відкрито для редагування: %2; тим часом його можна читати; щоб "
                         "редагувати, закрийте його там і спробуйте ще раз"),
                     {verbatim(name), nameOf(holder)})};
    }
    return {ErrorCode::Busy,
            fill(say("%1: open for editing: %2; it can be read meanwhile; to edit, close it there "
                     "and try again, or, where that program has certainly ended, take the file "
                     "over: `kordon take-over %1`",
                     "%1: відкрито для редагування: %2; тим часом його можна читати; щоб "
                     "редагувати, закрийте його там і спробуйте ще раз або, якщо та програма "
                     "напевно завершилася, переберіть файл: `kordon take-over %1`"),
                 {verbatim(name), nameOf(holder)})};
}

// What is no file of ours gets no lock beside it either.
bool isThere(const std::filesystem::path& file) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored);
}

EditLock::Taking takeFor(const std::filesystem::path& file, HolderKind kind, TakeOver takeOver) {
    return isThere(file) ? EditLock::take(file, kind, takeOver) : EditLock::Taking{};
}

// A verb has done in a moment what a window may take a day for: it is waited for, as SQLite would.
bool isAnotherVerb(const std::optional<Holder>& holder) {
    return holder && holder->kind == HolderKind::CommandLine &&
           presenceOf(holder->process) == Presence::Running;
}

} // namespace

Result<Workspace> openToEdit(const std::filesystem::path& file, TakeOver takeOver) {
    EditLock::Taking taking = takeFor(file, HolderKind::CommandLine, takeOver);
    for (int i = 0; i < kAttempts && isAnotherVerb(taking.heldBy); ++i) {
        QThread::msleep(kPauseMilliseconds);
        taking = takeFor(file, HolderKind::CommandLine, takeOver);
    }
    if (taking.heldBy) {
        return refusedHeld(file, *taking.heldBy);
    }
    return Workspace::open(file, openingFrom(std::move(taking)));
}

Result<std::shared_ptr<void>> holdAlone(const std::filesystem::path& file, HolderKind kind) {
    EditLock::Taking taking = takeFor(file, kind, TakeOver::WhereGone);
    if (taking.heldBy) {
        return refusedHeld(file, *taking.heldBy);
    }
    return std::shared_ptr<void>(std::move(taking.lock));
}

Result<OpenedFile> openToEditOrRead(const std::filesystem::path& file, TakeOver takeOver) {
    EditLock::Taking taking = takeFor(file, HolderKind::Window, takeOver);
    const std::optional<Holder> heldBy = taking.heldBy;
    Result<Workspace> workspace =
        Workspace::open(file, heldBy ? readingBeside(*heldBy) : openingFrom(std::move(taking)));
    if (!workspace) {
        return workspace.error();
    }
    return OpenedFile{*std::move(workspace), heldBy};
}

} // namespace kordon
