#include "app/panels/layout.h"

#include <vector>

#include "tests/engine/catch.h"

namespace loopscope::panels {

namespace {

std::vector<Rect> panels_of(const Layout& layout) {
    return {layout.header, layout.explanation, layout.source,     layout.stack,  layout.console,
            layout.loop,   layout.next_ticks,  layout.microtasks, layout.timers, layout.tasks,
            layout.pool,   layout.promises,    layout.transport};
}

void check_layout(const Layout& layout, float width, float height) {
    const std::vector<Rect> panels = panels_of(layout);
    for (std::size_t one = 0; one < panels.size(); ++one) {
        CHECK(Rect{0, 0, width, height}.contains(panels[one]));
        for (std::size_t other = one + 1; other < panels.size(); ++other) {
            INFO(one << " and " << other);
            CHECK_FALSE(panels[one].overlaps(panels[other]));
        }
    }
}

}  // namespace

TEST_CASE("Panels fill the window and never overlap", "[layout]") {
    for (const float scale : {0.75F, 1.0F, 1.4F, 2.0F}) {
        for (const float width : {800.0F, 1280.0F, 1920.0F, 3840.0F}) {
            if (width / scale < 800) continue;
            INFO(width << " at " << scale);
            check_layout(compute_layout(width, width * 0.5625F, theme::sizes(scale), {}), width,
                         width * 0.5625F);
        }
    }
}

TEST_CASE("Every panel has room for its title and a row at the smallest supported size", "[layout]") {
    const theme::Sizes size = theme::sizes(1);
    for (const Rect& panel : panels_of(compute_layout(1280, 720, size, {}))) {
        CHECK(panel.height >= size.header);
        CHECK(panel.width >= size.narrow_card);
    }
}

TEST_CASE("No drag of a border takes a panel's room away", "[layout]") {
    for (const Sash sash : {Sash::Source, Sash::Stack, Sash::Console}) {
        for (const float by : {-5000.0F, -100.0F, 0.0F, 100.0F, 5000.0F}) {
            const Splits splits = drag_sash({}, sash, by, 1280, 720);
            const Layout layout = compute_layout(1280, 720, theme::sizes(1), splits);
            check_layout(layout, 1280, 720);
            for (const Rect& panel : {layout.source, layout.stack, layout.loop}) CHECK(panel.width > 150);
            CHECK(layout.console.height > 60);
            CHECK(layout.source.height > 150);
        }
    }
}

TEST_CASE("A border follows the pointer", "[layout]") {
    const Layout before = compute_layout(1280, 720, theme::sizes(1), {});
    const Layout after =
        compute_layout(1280, 720, theme::sizes(1), drag_sash({}, Sash::Source, 60, 1280, 720));
    CHECK(after.source.right() == Approx(before.source.right() + 60).margin(4));
    CHECK(after.stack.right() == Approx(before.stack.right()).margin(2));
}

}  // namespace loopscope::panels
