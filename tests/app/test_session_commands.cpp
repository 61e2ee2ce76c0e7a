#include <cmath>
#include <filesystem>
#include <fstream>

#include "app/session/session.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using session::Activity;
using session::Direction;
using session::Session;
using session::SessionOptions;
using session::StepKind;
using timeline::Progress;

constexpr const char* kLines = "console.log('one');\nconsole.log('two');\nconsole.log('three');\n";
constexpr const char* kEndless = "let i = 0;\nwhile (true) i++;\n";

/// Goes on until nothing is under way.
void settle(Session& session) {
    for (int frame = 0; frame < 100'000 && session.activity() != Activity::Still; ++frame)
        session.advance(0.016);
}

/// A file that is gone when the test is over.
class TemporaryFile {
  public:
    explicit TemporaryFile(const std::string& text) { write(text); }
    ~TemporaryFile() { std::filesystem::remove(path_); }
    void write(const std::string& text) const { std::ofstream(path_, std::ios::binary) << text; }
    const std::string& path() const { return path_; }

  private:
    std::string path_ = (std::filesystem::temp_directory_path() / "loopscope-session-test.js").string();
};

}  // namespace

TEST_CASE("a session without a program does nothing when it is told to") {
    Session session;
    CHECK_FALSE(session.has_program());
    session.apply_step(StepKind::Tick, Direction::Forward);
    session.apply_seek(5);
    session.apply_play();
    session.apply_run_to_end();
    session.apply_toggle_breakpoint(3);
    CHECK_FALSE(session.advance(1));
    CHECK(std::isinf(session.seconds_until_advance()));
    CHECK(session.activity() == Activity::Still);
}

TEST_CASE("a short program is known to its end when it is opened, and stands at its start") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kLines));
    CHECK(session.tick() == 0);
    CHECK(session.progress() == Progress::Ended);
    CHECK(session.can_go_forward());
    CHECK_FALSE(session.can_go_back());
    CHECK_FALSE(session.sentence().empty());
}

TEST_CASE("a session steps, seeks and knows its ends") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kLines));
    session.apply_step(StepKind::ConsoleLine, Direction::Forward);
    CHECK(session.machine().host.output.size() == 1);
    session.apply_step(StepKind::ConsoleLine, Direction::Forward);
    CHECK(session.machine().host.output.size() == 2);
    CHECK(session.sentence() == "\"two\" is written to standard output.");
    session.apply_step(StepKind::Tick, Direction::Backward);
    CHECK(session.machine().host.output.size() == 1);
    session.apply_run_to_end();
    CHECK(session.tick() == session.length());
    CHECK_FALSE(session.can_go_forward());
    session.apply_go_to_start();
    CHECK(session.tick() == 0);
    session.apply_seek(1'000'000);
    CHECK(session.tick() == session.length());
}

TEST_CASE("playing moves by the clock, faster and slower, and stops at the end") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kLines));
    const double speed = session.ticks_per_second();
    session.apply_play();
    CHECK(session.is_playing());
    CHECK(session.seconds_until_advance() == Approx(1 / speed));
    CHECK_FALSE(session.advance(0.5 / speed));
    CHECK(session.tick() == 0);
    CHECK(session.advance(0.6 / speed));
    CHECK(session.tick() == 1);
    session.apply_faster();
    CHECK(session.ticks_per_second() > speed);
    session.apply_slower();
    session.apply_slower();
    CHECK(session.ticks_per_second() < speed);
    session.apply_toggle_play();
    CHECK_FALSE(session.is_playing());
    CHECK_FALSE(session.advance(10));
    CHECK(session.tick() == 1);
    session.apply_toggle_play();
    session.advance(10'000);
    CHECK(session.tick() == session.length());
    CHECK_FALSE(session.is_playing());
    session.apply_play();
    CHECK_FALSE(session.is_playing());
}

TEST_CASE("an endless program is recorded ahead of the cursor, in slices, up to its limit") {
    SessionOptions options;
    options.max_ticks = 200'000;
    Session session(options);
    REQUIRE(session.load_text("/tmp/a.js", kEndless));
    CHECK(session.progress() == Progress::Open);
    const std::uint64_t first = session.length();
    CHECK(first > 0);
    CHECK(first < options.max_ticks);
    session.apply_seek(first + 5000);
    CHECK(session.activity() == Activity::Seeking);
    CHECK(session.seconds_until_advance() == 0);
    settle(session);
    CHECK(session.tick() == first + 5000);
    session.apply_run_to_end();
    session.advance(0.016);
    session.apply_pause();
    CHECK(session.activity() == Activity::Still);
    CHECK(session.tick() == first + 5000);
    session.apply_run_to_end();
    settle(session);
    CHECK(session.tick() == options.max_ticks);
    CHECK(session.progress() == Progress::Limit);
    session.apply_step(StepKind::Statement, Direction::Backward);
    CHECK(session.tick() < options.max_ticks);
}

TEST_CASE("a step that finds nothing at once goes on in slices") {
    SessionOptions options;
    options.max_ticks = 300'000;
    Session session(options);
    REQUIRE(session.load_text("/tmp/a.js", kEndless));
    session.apply_step(StepKind::ConsoleLine, Direction::Forward);
    CHECK(session.activity() == Activity::Searching);
    settle(session);
    CHECK(session.tick() == options.max_ticks);
}

TEST_CASE("a session stops at breakpoints") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kLines));
    session.apply_toggle_breakpoint(3);
    session.apply_toggle_breakpoint(2);
    CHECK(session.breakpoints() == std::vector<std::uint32_t>{2, 3});
    session.apply_run_to_breakpoint(Direction::Forward);
    CHECK(session.machine().host.output.size() == 1);
    session.apply_run_to_breakpoint(Direction::Forward);
    CHECK(session.machine().host.output.size() == 2);
    session.apply_run_to_breakpoint(Direction::Backward);
    CHECK(session.machine().host.output.size() == 1);
    session.apply_toggle_breakpoint(2);
    CHECK(session.breakpoints() == std::vector<std::uint32_t>{3});
}

TEST_CASE("a program that cannot run is told, and is no program") {
    Session session;
    CHECK_FALSE(session.load_text("/tmp/a.js", "let let = 1;"));
    CHECK_FALSE(session.has_program());
    CHECK(session.load_result().diagnostics.size() == 1);
    CHECK_FALSE(session.load_file("/there/is/no/such.js"));
    CHECK(session.load_result().problem == "there is no file /there/is/no/such.js");
    CHECK_FALSE(session.load_file(std::filesystem::temp_directory_path().string()));
    CHECK(session.load_result().problem.find("is a folder") != std::string::npos);
    CHECK_FALSE(session.load_text("/tmp/a.js", std::string("\x7f\x45\x4c\x46\0\1", 6)));
    CHECK(machine::render(session.load_result()).find("binary file") != std::string::npos);
    CHECK_FALSE(session.load_text("/tmp/a.js", "let a = '\xff';"));
    CHECK(machine::render(session.load_result()).find("not UTF-8") != std::string::npos);
    CHECK(session.load_text("/tmp/a.js", ""));
    CHECK(machine::render(session.load_result()).find("the file is empty") != std::string::npos);
}

TEST_CASE("a reload goes on where the cursor was; one that fails keeps the last good run") {
    const TemporaryFile file(kLines);
    Session session;
    REQUIRE(session.load_file(file.path()));
    session.apply_step(StepKind::ConsoleLine, Direction::Forward);
    const std::uint64_t tick = session.tick();
    file.write("console.log('one'");
    CHECK_FALSE(session.apply_reload());
    CHECK(session.has_program());
    CHECK(session.tick() == tick);
    CHECK(session.machine().host.output[0].text == "one\n");
    CHECK(session.load_result().diagnostics.size() == 1);
    file.write("console.log('uno');\nconsole.log('due');\n");
    CHECK(session.apply_reload());
    CHECK(session.tick() == tick);
    CHECK(session.machine().host.output[0].text == "uno\n");
    CHECK(session.load_result().diagnostics.empty());
}

}  // namespace loopscope::tests
