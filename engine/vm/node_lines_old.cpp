#include "engine/vm/node_lines_tables.h"

// The lines of Node 10 and older.
namespace loopscope::vm {

namespace {

// RUNTIME: Node 10 lib/internal/modules/cjs/loader.js, lib/timers.js, lib/internal/process/next_tick.js,
// lib/fs.js.
constexpr const char* kMain10[] = {"Module._compile (internal/modules/cjs/loader.js:778:30)",
                                   "Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)",
                                   "Module.load (internal/modules/cjs/loader.js:653:32)",
                                   "tryModuleLoad (internal/modules/cjs/loader.js:593:12)",
                                   "Function.Module._load (internal/modules/cjs/loader.js:585:3)",
                                   "Function.Module.runMain (internal/modules/cjs/loader.js:831:12)",
                                   "startup (internal/bootstrap/node.js:283:19)",
                                   "bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)"};
constexpr const char* kTimer10[] = {"ontimeout (timers.js:436:11)", "tryOnTimeout (timers.js:300:5)",
                                    "listOnTimeout (timers.js:263:5)",
                                    "Timer.processTimers (timers.js:223:10)"};
constexpr const char* kImmediate10[] = {"runCallback (timers.js:705:18)", "tryOnImmediate (timers.js:676:5)",
                                        "processImmediate (timers.js:658:5)"};
constexpr const char* kNextTick10[] = {"process._tickCallback (internal/process/next_tick.js:61:11)"};
constexpr const char* kNextTickMany10[] = {"process._tickCallback (internal/process/next_tick.js:63:19)"};
constexpr const char* kTickMicrotask10[] = {"process._tickCallback (internal/process/next_tick.js:68:7)"};
constexpr const char* kFile10[] = {"FSReqWrap.oncomplete (fs.js:154:5)"};
constexpr const char* kFileRead10[] = {
    "FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:53:3)"};
constexpr const char* kAfterMain10[] = {"Function.Module.runMain (internal/modules/cjs/loader.js:834:11)",
                                        "startup (internal/bootstrap/node.js:283:19)",
                                        "bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)"};
constexpr LinesOfNode kNode10{kMain10,
                              kTimer10,
                              kImmediate10,
                              kNextTick10,
                              kNextTickMany10,
                              kNextTickMany10,
                              kNextTickMany10,
                              kNextTickMany10,
                              kNextTickMany10,
                              kTickMicrotask10,
                              kFile10,
                              kFileRead10,
                              {},
                              kAfterMain10,
                              {}};

// RUNTIME: Node 8 lib/module.js, lib/timers.js, lib/internal/process/next_tick.js, lib/fs.js.
constexpr const char* kMain8[] = {
    "Module._compile (module.js:653:30)",      "Object.Module._extensions..js (module.js:664:10)",
    "Module.load (module.js:566:32)",          "tryModuleLoad (module.js:506:12)",
    "Function.Module._load (module.js:498:3)", "Function.Module.runMain (module.js:694:10)",
    "startup (bootstrap_node.js:204:16)",      "bootstrap_node.js:625:3"};
constexpr const char* kTimer8[] = {"ontimeout (timers.js:498:11)", "tryOnTimeout (timers.js:323:5)",
                                   "Timer.listOnTimeout (timers.js:290:5)"};
constexpr const char* kImmediate8[] = {"runCallback (timers.js:810:20)", "tryOnImmediate (timers.js:768:5)",
                                       "processImmediate [as _immediateCallback] (timers.js:745:5)"};
constexpr const char* kNextTick8[] = {"_combinedTickCallback (internal/process/next_tick.js:132:7)",
                                      "process._tickCallback (internal/process/next_tick.js:181:9)"};
constexpr const char* kNextTickOne8[] = {"_combinedTickCallback (internal/process/next_tick.js:136:11)",
                                         "process._tickCallback (internal/process/next_tick.js:181:9)"};
constexpr const char* kNextTickTwo8[] = {"_combinedTickCallback (internal/process/next_tick.js:139:11)",
                                         "process._tickCallback (internal/process/next_tick.js:181:9)"};
constexpr const char* kNextTickThree8[] = {"_combinedTickCallback (internal/process/next_tick.js:142:11)",
                                           "process._tickCallback (internal/process/next_tick.js:181:9)"};
constexpr const char* kNextTickMany8[] = {"_combinedTickCallback (internal/process/next_tick.js:145:20)",
                                          "process._tickCallback (internal/process/next_tick.js:181:9)"};
constexpr const char* kTickMicrotask8[] = {"<anonymous>",
                                           "process._tickCallback (internal/process/next_tick.js:189:7)"};
constexpr const char* kFile8[] = {"FSReqWrap.oncomplete (fs.js:153:5)"};
constexpr const char* kFileRead8[] = {"FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:511:3)"};
constexpr const char* kMicrotask8[] = {"<anonymous>"};
constexpr const char* kAfterMain8[] = {"Function.Module.runMain (module.js:696:11)",
                                       "startup (bootstrap_node.js:204:16)", "bootstrap_node.js:625:3"};
constexpr const char* kAskedMicrotask8[] = {"<anonymous>",
                                            "runMicrotasksCallback (internal/process/next_tick.js:122:5)",
                                            "_combinedTickCallback (internal/process/next_tick.js:132:7)",
                                            "process._tickCallback (internal/process/next_tick.js:181:9)"};
constexpr LinesOfNode kNode8{kMain8,         kTimer8,         kImmediate8,     kNextTick8,
                             kNextTickOne8,  kNextTickTwo8,   kNextTickThree8, kNextTickMany8,
                             kNextTickMany8, kTickMicrotask8, kFile8,          kFileRead8,
                             kMicrotask8,    kAfterMain8,     kAskedMicrotask8};

// RUNTIME: Node 6 the same.
constexpr const char* kMain6[] = {"Module._compile (module.js:577:32)",
                                  "Object.Module._extensions..js (module.js:586:10)",
                                  "Module.load (module.js:494:32)",
                                  "tryModuleLoad (module.js:453:12)",
                                  "Function.Module._load (module.js:445:3)",
                                  "Module.runMain (module.js:611:10)",
                                  "run (bootstrap_node.js:394:7)",
                                  "startup (bootstrap_node.js:160:9)",
                                  "bootstrap_node.js:507:3"};
constexpr const char* kTimer6[] = {"ontimeout (timers.js:386:11)", "tryOnTimeout (timers.js:250:5)",
                                   "Timer.listOnTimeout (timers.js:214:5)"};
constexpr const char* kImmediate6[] = {"runCallback (timers.js:672:20)", "tryOnImmediate (timers.js:645:5)",
                                       "processImmediate [as _immediateCallback] (timers.js:617:5)"};
constexpr const char* kNextTick6[] = {"_combinedTickCallback (internal/process/next_tick.js:73:7)",
                                      "process._tickCallback (internal/process/next_tick.js:104:9)"};
constexpr const char* kNextTickOne6[] = {"_combinedTickCallback (internal/process/next_tick.js:77:11)",
                                         "process._tickCallback (internal/process/next_tick.js:104:9)"};
constexpr const char* kNextTickTwo6[] = {"_combinedTickCallback (internal/process/next_tick.js:80:11)",
                                         "process._tickCallback (internal/process/next_tick.js:104:9)"};
constexpr const char* kNextTickThree6[] = {"_combinedTickCallback (internal/process/next_tick.js:83:11)",
                                           "process._tickCallback (internal/process/next_tick.js:104:9)"};
constexpr const char* kNextTickMany6[] = {"_combinedTickCallback (internal/process/next_tick.js:86:20)",
                                          "process._tickCallback (internal/process/next_tick.js:104:9)"};
constexpr const char* kTickMicrotask6[] = {"process._tickCallback (internal/process/next_tick.js:109:7)"};
constexpr const char* kFile6[] = {"FSReqWrap.oncomplete (fs.js:123:15)"};
constexpr const char* kFileRead6[] = {"FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:447:3)"};
constexpr const char* kAfterMain6[] = {"Module.runMain (module.js:613:11)", "run (bootstrap_node.js:394:7)",
                                       "startup (bootstrap_node.js:160:9)", "bootstrap_node.js:507:3"};
constexpr const char* kAskedMicrotask6[] = {"runMicrotasksCallback (internal/process/next_tick.js:64:5)",
                                            "_combinedTickCallback (internal/process/next_tick.js:73:7)",
                                            "process._tickCallback (internal/process/next_tick.js:104:9)"};
constexpr LinesOfNode kNode6{kMain6,
                             kTimer6,
                             kImmediate6,
                             kNextTick6,
                             kNextTickOne6,
                             kNextTickTwo6,
                             kNextTickThree6,
                             kNextTickMany6,
                             kNextTickMany6,
                             kTickMicrotask6,
                             kFile6,
                             kFileRead6,
                             {},
                             kAfterMain6,
                             kAskedMicrotask6};

// RUNTIME: Node 4 lib/module.js, lib/timers.js, src/node.js, lib/fs.js.
constexpr const char* kMain4[] = {"Module._compile (module.js:409:26)",
                                  "Object.Module._extensions..js (module.js:416:10)",
                                  "Module.load (module.js:343:32)",
                                  "Function.Module._load (module.js:300:12)",
                                  "Function.Module.runMain (module.js:441:10)",
                                  "startup (node.js:140:18)",
                                  "node.js:1043:3"};
constexpr const char* kTimer4[] = {"Timer.listOnTimeout (timers.js:92:15)"};
constexpr const char* kImmediate4[] = {"processImmediate [as _immediateCallback] (timers.js:396:17)"};
constexpr const char* kNextTick4[] = {"nextTickCallbackWith0Args (node.js:489:9)",
                                      "process._tickCallback (node.js:418:13)"};
constexpr const char* kNextTickOne4[] = {"nextTickCallbackWith1Arg (node.js:500:9)",
                                         "process._tickCallback (node.js:422:17)"};
constexpr const char* kNextTickTwo4[] = {"nextTickCallbackWith2Args (node.js:511:9)",
                                         "process._tickCallback (node.js:425:17)"};
constexpr const char* kNextTickThree4[] = {"nextTickCallbackWith3Args (node.js:522:9)",
                                           "process._tickCallback (node.js:428:17)"};
constexpr const char* kNextTickMany4[] = {"nextTickCallbackWithManyArgs (node.js:533:18)",
                                          "process._tickCallback (node.js:431:17)"};
constexpr const char* kTickMicrotask4[] = {"process._tickCallback (node.js:438:9)"};
constexpr const char* kFile4[] = {"FSReqWrap.oncomplete (fs.js:82:15)"};
constexpr const char* kFileRead4[] = {"FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:380:3)"};
constexpr const char* kAfterMain4[] = {"Function.Module.runMain (module.js:443:11)",
                                       "startup (node.js:140:18)", "node.js:1043:3"};
constexpr const char* kAskedMicrotask4[] = {"runMicrotasksCallback (node.js:396:7)",
                                            "nextTickCallbackWith0Args (node.js:489:9)",
                                            "process._tickCallback (node.js:418:13)"};
constexpr LinesOfNode kNode4{kMain4,
                             kTimer4,
                             kImmediate4,
                             kNextTick4,
                             kNextTickOne4,
                             kNextTickTwo4,
                             kNextTickThree4,
                             kNextTickMany4,
                             kNextTickMany4,
                             kTickMicrotask4,
                             kFile4,
                             kFileRead4,
                             {},
                             kAfterMain4,
                             kAskedMicrotask4};

}  // namespace

const LinesOfNode& lines_of_old_node(std::uint16_t major) {
    return major >= 10 ? kNode10 : major >= 8 ? kNode8 : major >= 6 ? kNode6 : kNode4;
}

}  // namespace loopscope::vm
