#pragma once
// What the timeline shows: rows of boxes along the run. Places are in the units of the axis: ticks or ns of
// virtual time; the panel maps them to pixels. Made for one view, so its size depends on the width of the
// panel and not on the length of the run.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/present/thing.h"

namespace loopscope::present {

// What a box stands for: it decides colour and shape.
enum class BoxKind : std::uint8_t {
    Running,  // a thread's states
    Blocked,
    Idle,
    Loop,
    Step,  // one tick, where there is room to tell them apart
    Phase,
    MainScript,
    Timer,
    Immediate,
    Completion,
    Close,
    Hook,
    NextTick,
    Microtask,
    Call,         // a function of the program
    BuiltInCall,  // a built-in one
    Work,         // on a worker
    Wait,         // of a timer
    Transfer,     // on its way to a socket
};

// One sentence, for a box that stands for nothing in particular.
[[nodiscard]] std::string_view words_of(BoxKind kind);

struct TimelineBox {
    double from = 0;
    double to = 0;
    BoxKind kind = BoxKind::Running;
    std::uint32_t count = 1;  // that many are too narrow to be told apart
    float share = 1;          // a thread's state: how much of the pixel
    Thing thing;              // what a click selects
    std::string label;        // empty where there is no room for one
};

enum class TimelineRowKind : std::uint8_t {
    Thread,  // its states
    Steps,
    Phases,
    Tasks,
    Jobs,
    Turns,  // tasks and jobs of a thread beside the main one
    Calls,
    Worker,
    Network,
    Timers
};

struct TimelineRow {
    TimelineRowKind kind = TimelineRowKind::Thread;
    std::string name;
    std::uint32_t thread = 0;  // whose clock it goes by
    std::vector<TimelineBox> boxes;
};

// From where something was scheduled to where it ran. Rows count from 0; -1 for a row that is not shown.
struct TimelineArrow {
    double from = 0;
    double to = 0;
    int from_row = -1;
    int to_row = -1;
    BoxKind kind = BoxKind::Timer;
    bool strong = false;  // of what is selected or pointed at
};

enum class TimelineMarkKind : std::uint8_t {
    Output,
    ErrorOutput,
    Breakpoint,
    Iteration,
    Failure,
    Hit,
    Doubt,
    Bookmark
};

struct TimelineMark {
    double at = 0;
    TimelineMarkKind kind = TimelineMarkKind::Output;
    std::uint64_t tick = 0;
};

struct TimelineLabel {
    double at = 0;
    std::string text;
};

// "running your code 12 ms, 4 %"
struct TimelineTotal {
    BoxKind kind = BoxKind::Running;
    std::string name;
    std::string amount;
    std::string share;
};

struct TimelineStatistic {
    std::string name;
    std::string value;
    std::uint64_t tick = 0;  // where it was so; 0: nowhere in particular
};

// What is below the pointer.
struct TimelineHover {
    std::string title;  // empty: nothing
    std::string text;
};

// A place that the search found.
struct TimelineHit {
    std::uint64_t tick = 0;
    std::string text;
    std::string where;  // "console", "function"
};

struct TimelineSearch {
    std::string query;
    std::vector<TimelineHit> hits;  // in order; at most what a person can look at
    std::uint64_t total = 0;
    std::size_t current = 0;  // of hits, the one at or after the cursor
};

struct TimelineModel {
    bool in_time = false;  // else in ticks
    double from = 0;       // what is looked at
    double to = 1;
    double begin = 0;  // all there is
    double end = 1;
    double cursor = 0;
    bool recording = false;
    std::vector<TimelineRow> rows;
    std::vector<TimelineArrow> arrows;
    std::vector<TimelineMark> marks;
    std::vector<TimelineLabel> labels;
    std::vector<TimelineTotal> totals;  // of what is looked at
    std::vector<TimelineStatistic> statistics;
    TimelineHover hover;
    TimelineSearch search;
    // The boxes of the thing that is selected and of what runs at the cursor.
    double selected_from = 0, selected_to = 0;
    int selected_row = -1;
};

}  // namespace loopscope::present
