#include "app/present/arrangement.h"

#include "app/panels/view_state.h"
#include "tests/engine/catch.h"

namespace loopscope::present {

namespace {

constexpr ArrangementName kNames[] = {ArrangementName::Student, ArrangementName::Presenter,
                                      ArrangementName::Debugger};

}  // namespace

TEST_CASE("An arrangement survives being written and read", "[arrangement]") {
    for (const ArrangementName name : kNames) {
        Arrangement arrangement = make_arrangement(name);
        apply_toggle_panel(arrangement, Panel::Console);
        apply_show_panel(arrangement, Panel::Heap);
        const auto read = parse_arrangement(describe(arrangement), arrangement.zoom);
        REQUIRE(read.has_value());
        CHECK(*read == arrangement);
    }
}

TEST_CASE("A text that is no arrangement is refused", "[arrangement]") {
    for (const char* text :
         {"", "source", "row() hidden()", "row(10 source", "row(10 source 10 source) hidden()",
          "row(x source) hidden()", "row(0 source) hidden()", "row(10 sauce) hidden()",
          "row(10 source) hidden(sauce)", "row(10 source) hidden() more", "row(9999999 source) hidden()",
          "row(1 row(1 row(1 row(1 row(1 row(1 row(1 row(1 source)))))))) hidden()", "source| hidden()"}) {
        INFO(text);
        CHECK_FALSE(parse_arrangement(text, 1).has_value());
    }
    CHECK(parse_arrangement("row(10 source 20 console*|timeline) hidden(timeline)", 1).has_value());
}

TEST_CASE("What a viewer has arranged is remembered, and nonsense is not", "[arrangement]") {
    Arrangements arrangements;
    arrangements.current = ArrangementName::Debugger;
    apply_toggle_panel(arrangements.now(), Panel::Heap);
    const Arrangements read = parse_arrangements(describe(arrangements));
    CHECK(read.current == ArrangementName::Debugger);
    CHECK(read.all == arrangements.all);
    for (const char* text : {"", ";;;", "Nobody;row(1 source", "Debugger"}) {
        CHECK(parse_arrangements(text).all == Arrangements().all);
    }
    CHECK(parse_arrangements("Debugger").current == ArrangementName::Debugger);
}

TEST_CASE("A panel is hidden, brought back and brought to the front", "[arrangement]") {
    Arrangement arrangement = make_arrangement(ArrangementName::Student);
    CHECK(is_seen(arrangement, Panel::Promises));
    CHECK_FALSE(is_seen(arrangement, Panel::Heap));
    apply_show_panel(arrangement, Panel::Heap);
    CHECK(is_seen(arrangement, Panel::Heap));
    CHECK_FALSE(is_seen(arrangement, Panel::Promises));
    apply_toggle_panel(arrangement, Panel::Heap);
    CHECK(is_seen(arrangement, Panel::Promises));
    CHECK_FALSE(is_seen(arrangement, Panel::Heap));
    apply_toggle_panel(arrangement, Panel::Heap);
    CHECK(is_seen(arrangement, Panel::Heap));
}

TEST_CASE("What a key asks for is brought to the front", "[arrangement]") {
    panels::ViewState view;
    CHECK_FALSE(is_seen(view.arrangements.now(), Panel::Inspector));
    // The command goes on to the session.
    CHECK_FALSE(panels::apply_view_command(view, plain_command(CommandKind::ClearSelection)));
    CHECK(is_seen(view.arrangements.now(), Panel::Inspector));
    CHECK_FALSE(is_seen(view.arrangements.now(), Panel::Timeline));
    CHECK_FALSE(panels::apply_view_command(view, plain_command(CommandKind::ZoomTimelineIn)));
    CHECK(is_seen(view.arrangements.now(), Panel::Timeline));
}

TEST_CASE("Every panel can be shown in every arrangement", "[arrangement]") {
    for (const ArrangementName name : kNames) {
        for (std::size_t index = 0; index < kPanelCount; ++index) {
            Arrangement arrangement = make_arrangement(name);
            apply_show_panel(arrangement, static_cast<Panel>(index));
            CHECK(is_seen(arrangement, static_cast<Panel>(index)));
        }
    }
}

}  // namespace loopscope::present
