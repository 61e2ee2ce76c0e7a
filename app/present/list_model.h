#pragma once
// What lies over the window: a list to choose from, a question to answer.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/present/command.h"
#include "app/present/source_model.h"

namespace loopscope::present {

enum class ListKind : std::uint8_t {
    None,
    Palette,
    Gallery,
    OpenFile,
    SaveFile,
    RunTo,
    SearchRun,
    Runtime,
    Compare,
    SaveRun,
    Act,
    Files,
    Bookmarks,
    Note
};

struct ListRow {
    std::string badge;    // "C2"; empty: none
    std::string title;    // a command, a file, a scenario
    std::string detail;   // more about it
    std::string note;     // at the right end: keys, a level
    std::string section;  // the heading above it, where another one begins
    std::string path;     // the file it stands for
    bool is_folder = false;
    Command command;  // of the palette
};

struct ListModel {
    ListKind kind = ListKind::None;
    std::string title;
    std::string hint;     // what to type into the field
    std::string keys;     // what the keys do
    std::string nothing;  // instead of rows
    FieldModel field;
    std::shared_ptr<const std::vector<ListRow>> rows;  // null: none
    std::uint32_t selected = 0;
    std::uint64_t version = 0;  // another number for other rows

    [[nodiscard]] bool any() const { return kind != ListKind::None; }
};

struct QuestionModel {
    std::string text;  // empty: nothing is asked
    std::string detail;
    std::vector<std::string> answers;
    std::uint32_t selected = 0;

    [[nodiscard]] bool any() const { return !text.empty(); }
};

}  // namespace loopscope::present
