#pragma once
// The files of the program that runs: which of them the source panel shows, and the tabs that lead to the
// others. For sources of this layer only.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/present/source_model.h"

namespace loopscope::bytecode {
struct Program;
}
namespace loopscope::session {
class Session;
}

namespace loopscope::present {

class SourceFiles {
  public:
    // Another program, or another run of it.
    void forget();

    // The file to show at a position, by its number in Program::sources: the one that was chosen there, else
    // the one that runs, else the main one. A choice ends when the position changes.
    [[nodiscard]] std::uint32_t shown(const bytecode::Program& program, std::uint32_t running,
                                      std::uint64_t tick);
    // The viewer looks at a file, perhaps at a line of it. False when that changes nothing.
    bool choose(std::uint32_t source, std::uint32_t line, std::uint64_t tick);
    [[nodiscard]] bool has_choice(std::uint64_t tick) const { return chosen_ && chosen_at_ == tick; }
    // A line that was chosen in the file that is shown; 0: none.
    [[nodiscard]] std::uint32_t line() const { return line_; }

    // Its text, coloured. Built once for each file.
    [[nodiscard]] const std::shared_ptr<const SourceText>& text(const bytecode::Program& program,
                                                                std::uint32_t source);
    // The tabs: the main file, those that the program is made of, and of the packages those that run or are
    // shown. Empty when the main file is the only one.
    [[nodiscard]] std::vector<FileTab> tabs(const session::Session& session, std::uint32_t shown,
                                            std::uint32_t running);

  private:
    void name_files(const bytecode::Program& program);

    std::map<std::uint32_t, std::shared_ptr<const SourceText>> texts_;
    std::vector<FileTab> files_;  // all that were asked for, the main one first
    std::optional<std::uint32_t> chosen_;
    std::uint64_t chosen_at_ = 0;
    std::uint32_t line_ = 0;
};

// The JSON files that the program asks for, of no package. They have no code: their numbers follow no source.
struct DataFile {
    std::uint32_t source = 0;
    std::string path;
    std::shared_ptr<const std::string> text;
};
[[nodiscard]] std::vector<DataFile> data_files(const bytecode::Program& program);

// The path by which a session knows the breakpoints of a file; empty for the main one.
[[nodiscard]] std::string path_of_source(const bytecode::Program& program, std::uint32_t source);
// The other way round; nothing when it is no file of the program.
[[nodiscard]] std::optional<std::uint32_t> source_of_path(const bytecode::Program& program,
                                                          const std::string& path);

}  // namespace loopscope::present
