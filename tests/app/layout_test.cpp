#include "app/panels/layout.h"

#include <algorithm>
#include <cmath>
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

// The same border in another layout: its place among the others may change.
const Sash& find_sash(const Layout& layout, const Sash& wanted) {
    const auto found = std::find_if(layout.sashes.begin(), layout.sashes.end(), [&](const Sash& sash) {
        return sash.path == wanted.path && sash.before == wanted.before;
    });
    REQUIRE(found != layout.sashes.end());
    return *found;
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

TEST_CASE(
    "A border follows the pointer until a neighbour has no more room, also beside a panel without a place",
    "[layout]") {
    const theme::Sizes size = theme::sizes(1);
    for (const ArrangementName name : kNames) {
        for (const bool has_all : {true, false}) {
            const Arrangement before = make_arrangement(name);
            PanelSet available = all_panels();
            available.set(present::index_of(Panel::Network), has_all);
            const Layout old = compute_layout(1600, 900, size, before, available);
            for (std::size_t index = 0; index < old.sashes.size(); ++index) {
                for (const float by : {-30.0F, 40.0F}) {
                    INFO(title_of(name) << ", border " << index << ", by " << by);
                    Arrangement dragged = before;
                    // Where a border is, and where it is after it was dragged once more.
                    std::vector<float> places;
                    for (int times = 0; times < 3; ++times) {
                        const Layout now = compute_layout(1600, 900, size, dragged, available);
                        const Sash& sash = find_sash(now, old.sashes[index]);
                        places.push_back(sash.upright ? sash.area.x : sash.area.y);
                        drag_sash(dragged, sash, by, size);
                    }
                    const float way = places[1] - places[0];
                    const bool follows = way == Approx(by).margin(2);
                    const bool has_no_more_room = places[2] == Approx(places[1]).margin(2);
                    CHECK((follows || has_no_more_room));
                    CHECK(way * by >= -2 * std::abs(by));
                    CHECK(std::abs(way) <= std::abs(by) + 2);
                }
            }
        }
    }
}

TEST_CASE("Panels of a column that is too low for them share a place, and the one that is wanted is seen",
          "[layout]") {
    const theme::Sizes size = theme::sizes(1);
    for (const ArrangementName name : kNames) {
        Arrangement arrangement = make_arrangement(name);
        const auto compute = [&] { return compute_layout(900, 520, size, arrangement, all_panels()); };
        const Layout layout = compute();
        check_layout(layout, 900, 520);
        std::size_t count = 0;
        for (const PanelSlot& slot : layout.slots) {
            INFO(title_of(name) << ": " << present::words_of(slot.panel).name);
            count += slot.tabs.empty() ? 1 : slot.tabs.size();
            if (name == ArrangementName::Debugger) continue;  // it is never given so little
            CHECK(slot.area.height >= size.card_title + size.row + size.gap);
        }
        CHECK(count == compute_layout(3840, 2160, size, arrangement, all_panels()).slots.size() +
                           (name == ArrangementName::Student     ? 3U
                            : name == ArrangementName::Presenter ? 4U
                                                                 : 0U));
        for (const Panel panel : {Panel::Microtasks, Panel::NextTicks, Panel::Loop}) {
            present::apply_show_panel(arrangement, panel);
            CHECK(compute().find(panel) != nullptr);
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
