// Steps that pass over the code of packages.

#include <string>
#include <vector>

#include "app/session/session.h"
#include "engine/timeline/place.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope::session {

namespace {

class Opened {
  public:
    Opened() {
        folder_.write("main.js",
                      "const twice = require('twice');\n"
                      "function own(x) {\n"
                      "  return x + 1;\n"
                      "}\n"
                      "const a = twice(own, 1);\n"
                      "console.log(a);\n");
        folder_.write("node_modules/twice/index.js",
                      "module.exports = function twice(f, x) {\n"
                      "  const once = f(x);\n"
                      "  return f(once);\n"
                      "};\n");
        REQUIRE(session.load_file(folder_.path("main.js")));
        session.apply_run_to_end();
        settle();
        session.apply_seek(0);
    }

    /// Where steps of a kind stop, from here to the end of the main script: "5", or "index.js:2".
    std::vector<std::string> stops(timeline::StepKind kind, timeline::Direction direction) {
        std::vector<std::string> places;
        while (true) {
            session.apply_step(kind, direction);
            settle();
            const std::uint64_t tick = session.tick();
            if (tick == 0 || tick == session.length() || session.timeline().depth_at(tick) == 0)
                return places;
            const timeline::Place place =
                timeline::place_of(*session.program().setup.program, session.timeline().record(tick).site);
            const std::string line = std::to_string(place.position.line);
            places.push_back(place.file.empty() ? line : place.file + ":" + line);
        }
    }

    void settle() {
        while (session.activity() != Activity::Still) session.advance(0);
    }

  private:
    tests::TemporaryFolder folder_;

  public:
    Session session;
};

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("Steps pass over the code of packages, until one wants to see it", "[session]") {
    Opened opened;
    CHECK(opened.stops(timeline::StepKind::Statement, timeline::Direction::Forward) ==
          Places{"1", "5", "3", "3", "6"});
    CHECK(opened.stops(timeline::StepKind::Statement, timeline::Direction::Backward) ==
          Places{"6", "3", "3", "5", "1"});
    opened.session.apply_seek(0);
    opened.session.apply_toggle_packages();
    CHECK(opened.stops(timeline::StepKind::Statement, timeline::Direction::Forward) ==
          Places{"1", "index.js:1", "5", "index.js:2", "3", "index.js:3", "3", "6"});
}

TEST_CASE("A step over the end of a function that a package has called comes out in the program's own code",
          "[session]") {
    Opened opened;
    for (int statement = 0; statement < 3; ++statement) {
        opened.session.apply_step(timeline::StepKind::Statement, timeline::Direction::Forward);
        opened.settle();
    }
    const std::uint64_t first_call = opened.session.tick();
    CHECK(opened.stops(timeline::StepKind::Over, timeline::Direction::Forward) == Places{"3", "5", "6"});
    opened.session.apply_seek(first_call);
    CHECK(opened.stops(timeline::StepKind::Out, timeline::Direction::Backward) == Places{"5"});
}

}  // namespace loopscope::session
