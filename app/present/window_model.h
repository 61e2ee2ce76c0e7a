#pragma once
// Everything that one frame of the window shows, as plain text and numbers. Nothing here knows the engine,
// ImGui or OpenGL; the panels draw it and decide nothing.

#include "app/present/bookmarks_model.h"
#include "app/present/compare_model.h"
#include "app/present/heap_model.h"
#include "app/present/inspector_model.h"
#include "app/present/key_map.h"
#include "app/present/lesson_model.h"
#include "app/present/list_model.h"
#include "app/present/loop_model.h"
#include "app/present/moves.h"
#include "app/present/outputs_model.h"
#include "app/present/panel.h"
#include "app/present/prediction_model.h"
#include "app/present/source_model.h"
#include "app/present/stack_model.h"
#include "app/present/threads_model.h"
#include "app/present/timeline_model.h"
#include "app/present/transport_model.h"

namespace loopscope::present {

struct WindowModel {
    std::string title;      // the file's name
    bool modified = false;  // it has changes that are not saved
    std::string warning;    // short, when what is shown is not of the text in the editor
    std::string runtime;    // "Node 20"; empty while nothing runs
    std::string subtitle;   // what the program is about, if it says so
    StatusModel status;
    ThreadsModel threads;
    ExplanationModel explanation;
    SourceModel source;
    StackModel stack;
    LoopModel loop;
    QueueModel next_ticks;
    QueueModel microtasks;
    std::vector<QueueModel> tasks;   // callbacks that are ready: a queue for each phase, in the loop's order
    std::vector<TimerModel> timers;  // the first due first; at most what a person can look at
    std::uint64_t timer_count = 0;
    PoolModel pool;
    NetworkModel network;
    PromiseListModel promises;
    HeapModel heap;
    ConsoleModel console;
    std::vector<Move> moves;        // what has moved since the position that was shown before
    std::uint64_t shown_count = 0;  // positions that were shown, this one among them
    TransportModel transport;
    TimelineModel timeline;
    InspectorModel inspector;
    ListModel list;
    QuestionModel question;
    KeyFocus focus = KeyFocus::Window;
    PanelUse use;
    PredictionModel prediction;
    CompareModel compare;
    OutputsModel outputs;
    BookmarksModel bookmarks;
    LessonModel lesson;
};

// Sets `fresh` and `changed` on what `now` has and `before` has not. Cost: linear in what is shown.
void mark_changes(const WindowModel& before, WindowModel& now);

}  // namespace loopscope::present
