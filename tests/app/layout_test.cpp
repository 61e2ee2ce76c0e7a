#include "app/panels/layout.h"

#include <vector>

#include "tests/engine/catch.h"

namespace loopscope::panels {

namespace {

using present::Arrangement;
using present::ArrangementName;
using present::make_arrangement;

constexpr ArrangementName kNames[] = {ArrangementName::Student, ArrangementName::Presenter,
                                      ArrangementName::Debugger};

PanelSet all_panels() {
    return PanelSet().set();
}

std::vector<Rect> areas_of(const Layout& layout) {
    std::vector<Rect> areas{layout.header, layout.explanation, layout.transport};
    for (const PanelSlot& slot : layout.slots) areas.push_back(slot.area);
    return areas;
}

void check_layout(const Layout& layout, float width, float height) {
    const std::vector<Rect> areas = areas_of(layout);
    for (std::size_t one = 0; one < areas.size(); ++one) {
        CHECK(Rect{0, 0, width, height}.contains(areas[one]));
        for (std::size_t other = one + 1; other < areas.size(); ++other) {
            INFO(one << " and " << other);
            CHECK_FALSE(areas[one].overlaps(areas[other]));
        }
    }
}

Layout student_layout(const Arrangement& arrangement) {
    return compute_layout(1280, 720, theme::sizes(1), arrangement, all_panels());
}

}  // namespace

TEST_CASE("Panels fill the window and never overlap, in every arrangement", "[layout]") {
    for (const ArrangementName name : kNames) {
        for (const float scale : {0.75F, 1.0F, 1.4F, 2.0F}) {
            for (const float width : {800.0F, 1280.0F, 1920.0F, 3840.0F}) {
                if (width / scale < 800) continue;
                INFO(width << " at " << scale);
                check_layout(compute_layout(width, width * 0.5625F, theme::sizes(scale),
                                            make_arrangement(name), all_panels()),
                             width, width * 0.5625F);
            }
        }
    }
}

TEST_CASE("Every panel has room for its title and a row at the smallest supported size", "[layout]") {
    const theme::Sizes size = theme::sizes(1);
    for (const PanelSlot& slot : student_layout(make_arrangement(ArrangementName::Student)).slots) {
        INFO(present::words_of(slot.panel).name);
        CHECK(slot.area.height >= size.card_title + size.row + size.gap);
        CHECK(slot.area.width >= size.narrow_card);
    }
}

TEST_CASE("No drag of a border takes a panel's room away", "[layout]") {
    const Arrangement before = make_arrangement(ArrangementName::Student);
    const Layout layout = student_layout(before);
    CHECK(layout.sashes.size() > 6);
    for (const Sash& sash : layout.sashes) {
        for (const float by : {-5000.0F, -100.0F, 0.0F, 100.0F, 5000.0F}) {
            Arrangement dragged = before;
            drag_sash(dragged, sash, by, theme::sizes(1));
            const Layout after = student_layout(dragged);
            check_layout(after, 1280, 720);
            for (const PanelSlot& slot : after.slots) {
                CHECK(slot.area.width > 100);
                CHECK(slot.area.height > 50);
            }
        }
    }
}

TEST_CASE("A border follows the pointer, also beside a panel that has no place", "[layout]") {
    const Arrangement before = make_arrangement(ArrangementName::Student);
    PanelSet available = all_panels();
    available.reset(present::index_of(Panel::Network));
    available.reset(present::index_of(Panel::Lesson));
    for (const float by : {-30.0F, 40.0F}) {
        const Layout old = compute_layout(1280, 720, theme::sizes(1), before, available);
        for (const Sash& sash : old.sashes) {
            Arrangement dragged = before;
            drag_sash(dragged, sash, by, theme::sizes(1));
            const Layout now = compute_layout(1280, 720, theme::sizes(1), dragged, available);
            const Sash& moved = now.sashes[static_cast<std::size_t>(&sash - old.sashes.data())];
            const float way = sash.upright ? moved.area.x - sash.area.x : moved.area.y - sash.area.y;
            if (way != 0) CHECK(way == Approx(by).margin(16));
        }
    }
}

TEST_CASE("A panel that is hidden gives its room to its neighbours", "[layout]") {
    Arrangement arrangement = make_arrangement(ArrangementName::Student);
    const float before = student_layout(arrangement).find(Panel::Source)->area.height;
    present::apply_toggle_panel(arrangement, Panel::Console);
    present::apply_toggle_panel(arrangement, Panel::Timeline);
    const Layout layout = student_layout(arrangement);
    CHECK(layout.find(Panel::Console) == nullptr);
    CHECK(layout.find(Panel::Timeline) == nullptr);
    CHECK(layout.find(Panel::Source)->area.height > before);
    check_layout(layout, 1280, 720);
}

TEST_CASE("A list that the run never fills folds to its title and gives its room away", "[layout]") {
    const Arrangement arrangement = make_arrangement(ArrangementName::Student);
    present::PanelRows rows = present::endless_rows();
    const theme::Sizes size = theme::sizes(1);
    const Layout before = compute_layout(1280, 720, size, arrangement, all_panels(), rows);
    rows[present::index_of(Panel::NextTicks)] = 0;
    rows[present::index_of(Panel::Microtasks)] = 3;
    const Layout layout = compute_layout(1280, 720, size, arrangement, all_panels(), rows);
    check_layout(layout, 1280, 720);
    CHECK(layout.find(Panel::NextTicks)->folded);
    CHECK(layout.find(Panel::NextTicks)->area.height == size.card_title + size.half);
    CHECK_FALSE(layout.find(Panel::Microtasks)->folded);
    CHECK(layout.find(Panel::Microtasks)->area.height == size.card_title + 3 * size.row + size.gap);
    CHECK(layout.find(Panel::Loop)->area.height > before.find(Panel::Loop)->area.height + 30);
    // The other columns stand still.
    CHECK(layout.find(Panel::Timers)->area == before.find(Panel::Timers)->area);
}

TEST_CASE("A column without use for its room keeps its shares", "[layout]") {
    const Arrangement arrangement = make_arrangement(ArrangementName::Student);
    present::PanelRows rows = present::endless_rows();
    for (const Panel panel : {Panel::Tasks, Panel::Timers, Panel::Pool, Panel::Network})
        rows[present::index_of(panel)] = 0;
    const Layout layout = compute_layout(1280, 720, theme::sizes(1), arrangement, all_panels(), rows);
    CHECK(layout.find(Panel::Timers)->area == student_layout(arrangement).find(Panel::Timers)->area);
    CHECK_FALSE(layout.find(Panel::Timers)->folded);
}

TEST_CASE("A border beside a list begins where it is drawn, and the column stays as it was dragged",
          "[layout]") {
    Arrangement arrangement = make_arrangement(ArrangementName::Student);
    present::PanelRows rows = present::endless_rows();
    rows[present::index_of(Panel::NextTicks)] = 2;
    rows[present::index_of(Panel::Microtasks)] = 0;
    const theme::Sizes size = theme::sizes(1);
    const auto compute = [&] { return compute_layout(1280, 720, size, arrangement, all_panels(), rows); };
    const Layout before = compute();
    const Rect loop = before.find(Panel::Loop)->area;
    for (const Sash& sash : before.sashes) {
        if (sash.area.y != loop.bottom() || sash.area.x != loop.x) continue;
        drag_sash(arrangement, sash, -40, size);
        break;
    }
    CHECK(compute().find(Panel::Loop)->area.height == Approx(loop.height - 40).margin(2));
    CHECK(compute().find(Panel::Microtasks)->area.height ==
          Approx(before.find(Panel::Microtasks)->area.height).margin(2));
    const auto read = present::parse_arrangement(present::describe(arrangement), arrangement.zoom);
    REQUIRE(read.has_value());
    CHECK(compute_layout(1280, 720, size, *read, all_panels(), rows).find(Panel::Loop)->area.height ==
          Approx(loop.height - 40).margin(3));
}

TEST_CASE("A maximised panel stands alone", "[layout]") {
    Arrangement arrangement = make_arrangement(ArrangementName::Student);
    present::apply_maximise(arrangement, Panel::Loop);
    const Layout layout = student_layout(arrangement);
    REQUIRE(layout.slots.size() == 1);
    CHECK(layout.slots[0].panel == Panel::Loop);
    CHECK(layout.slots[0].area.width > 1200);
    present::apply_maximise(arrangement, Panel::Loop);
    CHECK(arrangement == make_arrangement(ArrangementName::Student));
}

}  // namespace loopscope::panels
