#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/session/bookmarks.h"
#include "app/session/futures.h"
#include "app/session/open_files.h"
#include "engine/machine/load.h"
#include "engine/timeline/condition_search.h"
#include "engine/timeline/timeline.h"

namespace loopscope::session {

using timeline::Direction;
using timeline::StepKind;

struct SessionOptions {
    machine::LoadOptions load;
    std::uint64_t max_ticks = timeline::Timeline::kMaxTicks;
};

/// Lines with a breakpoint, sorted, by the path of their file.
using FileBreakpoints = std::map<std::string, std::vector<std::uint32_t>>;

/// What the session is doing between two commands.
enum class Activity : std::uint8_t {
    Still,
    Playing,
    Searching,  // a step that has not found its end yet
    Seeking,    // on the way to a tick that is not recorded yet
};

/// One program that is looked at: its run, the cursor on it, playing, stepping. Commands (`apply_`) go in,
/// state comes out; no window, no clock. What may take long is done in slices by `advance`, which the caller
/// calls once a frame. There may be no program: then `load_result` says why, and commands do nothing. A
/// reload that fails keeps the last good run, with the new problem beside it.
class Session {
  public:
    explicit Session(SessionOptions options = {});

    /// Opens another program; the cursor stands at position 0. False when it cannot run: then there is no
    /// run.
    bool load_file(const std::string& path);
    /// The same with bytes that are on no disk.
    bool load_text(const std::string& path, std::string_view bytes);
    /// Runs an edited text of the same program and stands where it stood before, as well as that can be said.
    /// Breakpoints move with their lines. `changes` lead from the texts that run to these; without them
    /// lines are taken to be where they were. False when it cannot run, or a changed file is no program: the
    /// last good run stays, with the new problem beside it.
    bool apply_text(const std::string& path, std::string_view bytes, const FileChanges& changes);
    /// What files that a program asks for hold from the next load on, instead of what is on the disk.
    void set_texts(std::map<std::string, std::string> texts) { options_.load.texts = std::move(texts); }
    void set_breakpoints(std::vector<std::uint32_t> lines);
    /// Of the files that the program asks for.
    void set_file_breakpoints(FileBreakpoints breakpoints);
    /// The runtime of what is loaded from now on, by its name; empty: the one that the program names first.
    void set_runtime(std::string name) { options_.load.runtime = std::move(name); }
    /// The same with seed and speed of the main thread; nothing: those of the program.
    void set_choice(std::string runtime, std::optional<std::uint64_t> seed, std::optional<double> speed);
    /// Seed and speed as they were given at the start, and the program's own runtime.
    void forget_choice() { set_choice("", given_.load.seed, given_.load.speed); }
    const SessionOptions& options() const { return options_; }
    /// Reads the file again and goes to where the cursor was. False when it cannot run: the last good run
    /// stays.
    bool apply_reload();

    // Commands. A command ends what was going on before.
    void apply_seek(std::uint64_t tick);  // beyond what is recorded: records up to there, or to the end
    void apply_step(StepKind kind, Direction direction);
    /// Whether steps through code stop in the files of packages, too. At first they pass over them.
    void apply_toggle_packages();
    bool steps_into_packages() const { return step_scope_ == timeline::StepScope::AllCode; }
    void apply_play();
    void apply_pause();
    void apply_toggle_play();
    void apply_faster();
    void apply_slower();
    void apply_go_to_start();
    void apply_run_to_end();  // until the program ends or the limit of ticks is reached; apply_pause stops it
    void apply_toggle_breakpoint(std::uint32_t line);
    /// In a file that the program asks for, by its path.
    void apply_toggle_breakpoint(const std::string& file, std::uint32_t line);
    void apply_run_to_breakpoint(Direction direction);
    /// Sets a bookmark at a tick of the run, or takes it away. False when there are too many, as below.
    bool apply_toggle_bookmark(std::uint64_t tick);
    /// Writes a note on the one at a tick, which is set if it is not yet.
    bool apply_note(std::uint64_t tick, std::string note);
    /// False when there is none in that direction.
    bool apply_next_bookmark(Direction direction);
    /// These and no others.
    void set_bookmarks(const std::vector<Bookmark>& bookmarks);
    /// Goes to the nearest tick that makes a condition come true (engine/timeline/condition.h says how they
    /// are written). What is not understood, cannot be in this program or does not happen leaves the cursor
    /// where it is, with a sentence in run_to_problem.
    void apply_run_to(std::string_view condition, Direction direction);
    /// Does something to the program at the cursor: a new future begins there, and the old one waits.
    void apply_input(machine::Input input);
    /// Goes back to before one of the things that were done in this future, by its number, or the last for a
    /// number beyond: to the future in which it and what came after it were not done, at the same tick. That
    /// they were done stays, in its own future.
    void apply_undo_input(std::size_t number);
    /// Goes over to another future, to where it was left.
    void apply_future(std::size_t number);
    void apply_next_future(int by);
    /// To the next statement that begins on a line, of the main file or of one that the program asks for.
    void apply_run_to_line(std::uint32_t line, Direction direction, const std::string& file = "");
    /// Another future, with these inputs and no others. Their positions are those of this program's run.
    void apply_inputs(std::vector<machine::Input> inputs);
    /// Goes over to the future with these inputs and no others; when there is none, it begins where the first
    /// of them is done, under a label.
    void apply_future_with(std::vector<machine::Input> inputs, std::string label);

    /// Goes on with what takes its time, within the budget; `seconds` have passed since the last call. True
    /// when what is shown has changed.
    bool advance(double seconds, timeline::Budget budget = {});
    /// When advance has something to do: 0 at once, infinity never.
    double seconds_until_advance() const;

    // State.
    bool has_program() const { return timeline_ != nullptr; }
    const std::string& path() const { return path_; }
    /// Grows with every load, good or bad.
    std::uint64_t loads() const { return loads_; }
    /// Of the last load or reload, good or bad.
    const machine::LoadResult& load_result() const { return load_result_; }
    /// What runs. Requires has_program(), as all that follows.
    const machine::LoadedProgram& program() const { return timeline_->program(); }
    const machine::Machine& machine() const { return timeline_->current(); }
    timeline::Timeline& timeline() { return *timeline_; }
    const timeline::Timeline& timeline() const { return *timeline_; }
    std::uint64_t tick() const { return timeline_->current().tick; }
    // Where in the program the tick at the cursor happened; 0: nowhere in particular.
    std::uint32_t site() const { return tick() == 0 ? 0 : timeline().record(tick()).site; }
    std::uint64_t length() const { return timeline_->length(); }
    timeline::Progress progress() const { return timeline_->progress(); }
    bool can_go_back() const { return tick() > 0; }
    bool can_go_forward() const;
    /// The one sentence about the tick that led here.
    const std::string& sentence();

    const Futures& futures() const { return futures_; }

    Activity activity() const { return activity_; }
    bool is_playing() const { return activity_ == Activity::Playing; }
    double ticks_per_second() const;
    /// Why the last run to a condition did not get there; empty when it did or is on its way.
    const std::string& run_to_problem() const { return run_to_problem_; }
    /// The condition that was asked for last.
    const std::string& run_to_text() const { return run_to_text_; }
    const std::vector<std::uint32_t>& breakpoints() const { return breakpoints_; }  // lines, sorted
    /// Of the files that the program asks for; none is empty.
    const FileBreakpoints& file_breakpoints() const { return file_breakpoints_; }
    std::vector<std::uint32_t> breakpoints_of(const std::string& file) const;

    /// Those of the future that is looked at, in the order of their ticks.
    std::vector<Bookmark> bookmarks() const;
    bool has_bookmark(std::uint64_t tick) const {
        return has_program() && bookmarks_.find(*timeline_, tick) != nullptr;
    }
    /// The one at the cursor; null for none.
    const Bookmark* bookmark_here() const;
    /// Another number when they may be others; so may they be in another future.
    std::uint64_t bookmarks_version() const { return bookmarks_.version(); }
    /// Those that had no place in the text that was run last, once.
    std::vector<Bookmark> take_lost_bookmarks() { return std::exchange(lost_bookmarks_, {}); }
    /// The sentence about a recorded tick. Cost: two seeks.
    std::string sentence_at(std::uint64_t tick);

  private:
    bool take(machine::LoadResult result);
    std::unique_ptr<timeline::Timeline> exchange_run(machine::LoadResult result, const FileChanges& changes);
    void follow_bookmarks(const timeline::Timeline& before, const Futures& futures,
                          const FileChanges& changes);
    void stop();
    void place_breakpoints();
    void move_breakpoints(const FileChanges& changes);
    void begin_future(std::vector<machine::Input> inputs);
    void begin_future(std::vector<machine::Input> inputs, std::string label, std::uint64_t tick);
    std::optional<std::size_t> find_future(const std::vector<machine::Input>& inputs) const;
    bool advance_playing(double seconds, timeline::Budget budget);
    bool advance_search(timeline::Budget budget);
    bool advance_condition(timeline::Budget budget);
    bool advance_seeking(timeline::Budget budget);
    bool record_ahead(timeline::Budget budget);

    const SessionOptions given_;
    SessionOptions options_;
    std::string path_;
    machine::LoadResult load_result_;
    std::uint64_t loads_ = 0;
    std::unique_ptr<timeline::Timeline> timeline_;
    Futures futures_;

    Activity activity_ = Activity::Still;
    timeline::Search search_;
    std::optional<timeline::ConditionSearch> condition_;
    std::string run_to_text_;
    std::string run_to_problem_;
    std::uint64_t target_ = 0;
    std::size_t speed_ = 0;
    double owed_ticks_ = 0;
    timeline::StepScope step_scope_ = timeline::StepScope::OwnCode;
    std::vector<std::uint32_t> breakpoints_;
    FileBreakpoints file_breakpoints_;
    Bookmarks bookmarks_;
    std::vector<Bookmark> lost_bookmarks_;
    std::optional<std::uint64_t> sentence_tick_;
    std::string sentence_;
};

}  // namespace loopscope::session
