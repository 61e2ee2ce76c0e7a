#include "app/present/mark_strip.h"

#include "tests/engine/catch.h"

namespace loopscope::present {

TEST_CASE("A short run keeps every mark", "[marks]") {
    MarkStrip strip;
    for (const std::uint64_t tick : {3U, 100U, 500U}) strip.add(tick, MarkKind::ConsoleLine);
    strip.add(100, MarkKind::Iteration);
    const std::vector<MarkModel> marks = strip.marks();
    REQUIRE(marks.size() == 4);
    CHECK(marks[0].tick == 3);
    CHECK(marks[1].tick == 100);
    CHECK(marks[3].tick == 500);
}

TEST_CASE("A long run is thinned evenly and keeps the first mark of each part", "[marks]") {
    MarkStrip strip;
    for (std::uint64_t tick = 0; tick < 1'000'000; tick += 10) strip.add(tick, MarkKind::ConsoleLine);
    strip.add(999'999, MarkKind::Failure);
    const std::vector<MarkModel> marks = strip.marks();
    CHECK(marks.size() <= MarkStrip::kBuckets + 1);
    CHECK(marks.size() > MarkStrip::kBuckets / 2 - 30);
    CHECK(marks.front().tick == 0);
    CHECK(marks.back().kind == MarkKind::Failure);
    CHECK(marks.back().tick == 999'999);
}

TEST_CASE("Marks may come in any order and can be taken back", "[marks]") {
    MarkStrip strip;
    strip.add(100'000, MarkKind::Iteration);
    strip.add(5, MarkKind::Iteration);
    CHECK(strip.marks().size() == 2);
    strip.clear();
    CHECK(strip.marks().empty());
}

}  // namespace loopscope::present
