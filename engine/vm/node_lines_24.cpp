#include <algorithm>
#include <iterator>

#include "engine/base/source_text.h"
#include "engine/vm/node_lines.h"
#include "engine/vm/node_lines_tables.h"

// The library names the places of Node 20 in its own sources. RUNTIME: what stands there in Node v24.21.0.

namespace loopscope::vm {

namespace {

struct Replacement {
    std::string_view before;
    std::string_view now;
};

/// Whole lines, several divided by '|', and texts that are printed in front of an error.
constexpr Replacement kLines[] = {
    // clang-format off
    {"Module._compile (node:internal/modules/cjs/loader:1521:14)|"
     "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|"
     "Module.load (node:internal/modules/cjs/loader:1266:32)|"
     "Module._load (node:internal/modules/cjs/loader:1091:12)",
     "Module._compile (node:internal/modules/cjs/loader:1929:14)|"
     "Object..js (node:internal/modules/cjs/loader:2060:10)|"
     "Module.load (node:internal/modules/cjs/loader:1651:32)|"
     "Module._load (node:internal/modules/cjs/loader:1443:12)|"
     "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)"},
    {"wrapSafe (node:internal/modules/cjs/loader:1464:18)|"
     "Module._compile (node:internal/modules/cjs/loader:1495:20)|"
     "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|"
     "Module.load (node:internal/modules/cjs/loader:1266:32)|"
     "Module._load (node:internal/modules/cjs/loader:1091:12)",
     "wrapSafe (node:internal/modules/cjs/loader:1861:18)|"
     "Module._compile (node:internal/modules/cjs/loader:1903:20)|"
     "Object..js (node:internal/modules/cjs/loader:2060:10)|"
     "Module.load (node:internal/modules/cjs/loader:1651:32)|"
     "Module._load (node:internal/modules/cjs/loader:1443:12)|"
     "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)"},
    {"Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)",
     "Module._resolveFilename (node:internal/modules/cjs/loader:1564:15)|"
     "wrapResolveFilename (node:internal/modules/cjs/loader:1118:27)|"
     "resolveForCJSWithHooks (node:internal/modules/cjs/loader:1169:12)"},
    {"Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)|"
     "Module._load (node:internal/modules/cjs/loader:1038:27)",
     "Module._resolveFilename (node:internal/modules/cjs/loader:1564:15)|"
     "wrapResolveFilename (node:internal/modules/cjs/loader:1118:27)|"
     "defaultResolveImplForCJSLoading (node:internal/modules/cjs/loader:1142:10)|"
     "resolveForCJSWithHooks (node:internal/modules/cjs/loader:1169:12)|"
     "Module._load (node:internal/modules/cjs/loader:1341:5)|"
     "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)"},
    {"async ModuleLoader.import (node:internal/modules/esm/loader:606:24)",
     "async node:internal/modules/esm/loader:647:26"},
    {"ModuleJob._instantiate (node:internal/modules/esm/module_job:213:21)",
     "#asyncInstantiate (node:internal/modules/esm/module_job:455:21)"},
    {"async ModuleJob.run (node:internal/modules/esm/module_job:320:5)",
     "async ModuleJob.run (node:internal/modules/esm/module_job:553:5)"},
    {"compileSourceTextModule (node:internal/modules/esm/utils:346:16)|"
     "ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)|"
     "#translate (node:internal/modules/esm/loader:497:12)|"
     "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:544:27)|"
     "async ModuleJob._link (node:internal/modules/esm/module_job:148:19)",
     "compileSourceTextModule (node:internal/modules/esm/utils:319:16)|"
     "ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:89:18)|"
     "#translate (node:internal/modules/esm/loader:438:20)|"
     "afterLoad (node:internal/modules/esm/loader:506:29)|"
     "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:511:12)|"
     "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:564:36)|"
     "afterResolve (node:internal/modules/esm/loader:611:52)|"
     "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)|"
     "node:internal/modules/esm/loader:636:32|"
     "TracingChannel.tracePromise (node:diagnostics_channel:362:14)"},
    {"finalizeResolution (node:internal/modules/esm/resolve:283:11)|"
     "moduleResolve (node:internal/modules/esm/resolve:952:10)|"
     "defaultResolve (node:internal/modules/esm/resolve:1188:11)|"
     "ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)|"
     "#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)|"
     "ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)|"
     "ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)|"
     "ModuleJob._link (node:internal/modules/esm/module_job:168:49)",
     "finalizeResolution (node:internal/modules/esm/resolve:272:11)|"
     "moduleResolve (node:internal/modules/esm/resolve:879:10)|"
     "defaultResolve (node:internal/modules/esm/resolve:1006:11)|"
     "#cachedDefaultResolve (node:internal/modules/esm/loader:705:20)|"
     "#resolveAndMaybeBlockOnLoaderThread (node:internal/modules/esm/loader:725:38)|"
     "ModuleLoader.resolveSync (node:internal/modules/esm/loader:763:56)|"
     "#resolve (node:internal/modules/esm/loader:687:17)|"
     "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:607:35)|"
     "node:internal/modules/esm/loader:636:32|"
     "TracingChannel.tracePromise (node:diagnostics_channel:362:14)"},
    {"* (node:events:513:17)",
     "getUnhandledErrorException (node:events:477:15)|"
     "* (node:events:502:16)"},
    {"node:events:502\n      throw er; // Unhandled 'error' event\n      ^",
     "node:events:505\n    throw er; // Unhandled 'error' event\n    ^"},
    {"node:events:515\n    throw err; // Unhandled 'error' event\n    ^",
     "node:events:505\n    throw er; // Unhandled 'error' event\n    ^"},
    {"Module._extensions..js (node:internal/modules/cjs/loader:1623:10)",
     "Object..js (node:internal/modules/cjs/loader:2060:10)"},
    // clang-format on
};

/// Places, sorted.
constexpr Replacement kPlaces[] = {
    // clang-format off
    {"node:_http_client:101:11", "node:_http_client:114:11"},
    {"node:_http_client:504:5", "node:_http_client:766:5"},
    {"node:_http_common:117:17", "node:_http_common:124:17"},
    {"node:_http_server:1153:12", "node:_http_server:1307:12"},
    {"node:assert:309:11", "node:assert:388:11"},
    {"node:assert:496:3", "node:assert:609:3"},
    {"node:assert:498:5", "node:assert:611:5"},
    {"node:assert:644:24", "node:assert:759:24"},
    {"node:assert:664:32", "node:assert:779:32"},
    {"node:assert:739:11", "node:assert:855:11"},
    {"node:assert:780:3", "node:assert:897:3"},
    {"node:assert:90", "node:assert:152"},
    {"node:buffer:1276:11", "node:buffer:1398:11"},
    {"node:buffer:1280:11", "node:buffer:1402:11"},
    {"node:buffer:1287:11", "node:buffer:1409:11"},
    {"node:buffer:1294:13", "node:buffer:1416:13"},
    {"node:buffer:1296:13", "node:buffer:1418:13"},
    {"node:buffer:392:3", "node:buffer:441:3"},
    {"node:crypto:139:10", "node:crypto:146:10"},
    {"node:dns:109:26", "node:dns:110:26"},
    {"node:dns:122:26", "node:dns:123:26"},
    {"node:events:275:3", "node:events:266:3"},
    {"node:events:420:3", "node:events:405:3"},
    {"node:events:502", "node:events:505"},
    {"node:events:513:17", "node:events:477:15"},
    {"node:events:515", "node:events:505"},
    {"node:events:524:28", "node:events:514:28"},
    {"node:events:536:35", "node:events:526:24"},
    {"node:events:658:3", "node:events:652:3"},
    {"node:fs:1032", "node:fs:1073"},
    {"node:fs:1032:11", "node:fs:1073:11"},
    {"node:fs:1214", "node:fs:1236"},
    {"node:fs:1214:11", "node:fs:1236:11"},
    {"node:fs:1386", "node:fs:1410"},
    {"node:fs:1386:26", "node:fs:1410:26"},
    {"node:fs:1521", "node:fs:1630"},
    {"node:fs:1521:26", "node:fs:1630:26"},
    {"node:fs:1597:14", "node:fs:1711:14"},
    {"node:fs:1681", "node:fs:1794"},
    {"node:fs:1681:25", "node:fs:1794:25"},
    {"node:fs:1889", "node:fs:2000"},
    {"node:fs:1889:11", "node:fs:2000:11"},
    {"node:fs:198:5", "node:fs:199:5"},
    {"node:fs:2310:3", "node:fs:2412:3"},
    {"node:fs:2380", "node:fs:2482"},
    {"node:fs:2380:20", "node:fs:2482:20"},
    {"node:fs:2388:5", "node:fs:2491:5"},
    {"node:fs:2461:6", "node:fs:2564:6"},
    {"node:fs:3047", "node:fs:3200"},
    {"node:fs:3047:11", "node:fs:3200:11"},
    {"node:fs:365:3", "node:fs:360:3"},
    {"node:fs:452:35", "node:fs:487:35"},
    {"node:fs:571:10", "node:fs:622:5"},
    {"node:fs:573", "node:fs:621"},
    {"node:fs:573:18", "node:fs:621:18"},
    {"node:internal/abort_controller:111:11", "node:internal/abort_controller:137:11"},
    {"node:internal/abort_controller:129:9", "node:internal/abort_controller:210:9"},
    {"node:internal/abort_controller:160:5", "node:internal/abort_controller:271:5"},
    {"node:internal/abort_controller:177:14", "node:internal/abort_controller:289:14"},
    {"node:internal/abort_controller:391:18", "node:internal/abort_controller:572:18"},
    {"node:internal/assert/assertion_error:454:5", "node:internal/assert/assertion_error:380:5"},
    {"node:internal/bootstrap/node:123:9", "node:internal/bootstrap/node:119:9"},
    {"node:internal/bootstrap/switches/does_own_process_state:130", "node:internal/bootstrap/switches/does_own_process_state:128"},
    {"node:internal/bootstrap/switches/does_own_process_state:130:14", "node:internal/bootstrap/switches/does_own_process_state:128:14"},
    {"node:internal/console/constructor:130:11", "node:internal/console/constructor:129:11"},
    {"node:internal/console/constructor:502:7", "node:internal/console/constructor:557:7"},
    {"node:internal/crypto/hash:101", "node:internal/crypto/hash:114"},
    {"node:internal/crypto/hash:101:19", "node:internal/crypto/hash:114:19"},
    {"node:internal/dns/promises:148:17", "node:internal/dns/promises:151:17"},
    {"node:internal/dns/promises:165:17", "node:internal/dns/promises:168:17"},
    {"node:internal/encoding:409:15", "node:internal/encoding:437:13"},
    {"node:internal/errors:541", "node:internal/errors:543"},
    {"node:internal/fs/promises:1022", "node:internal/fs/promises:1734"},
    {"node:internal/fs/promises:1022:18", "node:internal/fs/promises:1734:18"},
    {"node:internal/fs/promises:1033", "node:internal/fs/promises:1743"},
    {"node:internal/fs/promises:1033:18", "node:internal/fs/promises:1743:18"},
    {"node:internal/fs/promises:1067", "node:internal/fs/promises:1775"},
    {"node:internal/fs/promises:1067:10", "node:internal/fs/promises:1775:10"},
    {"node:internal/fs/promises:1219:14", "node:internal/fs/promises:1965:14"},
    {"node:internal/fs/promises:1249:14", "node:internal/fs/promises:1996:14"},
    {"node:internal/fs/promises:551:24", "node:internal/fs/promises:1261:24"},
    {"node:internal/fs/promises:604", "node:internal/fs/promises:1312"},
    {"node:internal/fs/promises:604:10", "node:internal/fs/promises:1312:10"},
    {"node:internal/fs/promises:621", "node:internal/fs/promises:1327"},
    {"node:internal/fs/promises:621:10", "node:internal/fs/promises:1327:10"},
    {"node:internal/fs/promises:637", "node:internal/fs/promises:1345"},
    {"node:internal/fs/promises:637:25", "node:internal/fs/promises:1345:25"},
    {"node:internal/fs/promises:780", "node:internal/fs/promises:1490"},
    {"node:internal/fs/promises:780:10", "node:internal/fs/promises:1490:10"},
    {"node:internal/fs/promises:822", "node:internal/fs/promises:1530"},
    {"node:internal/fs/promises:822:10", "node:internal/fs/promises:1530:10"},
    {"node:internal/fs/promises:856", "node:internal/fs/promises:1564"},
    {"node:internal/fs/promises:856:10", "node:internal/fs/promises:1564:10"},
    {"node:internal/fs/promises:950", "node:internal/fs/promises:1661"},
    {"node:internal/fs/promises:950:18", "node:internal/fs/promises:1661:18"},
    {"node:internal/fs/read/context:68:3", "node:internal/fs/read/context:96:3"},
    {"node:internal/main/run_main_module:28:49", "node:internal/main/run_main_module:33:47"},
    {"node:internal/modules/cjs/loader:1091:12", "node:internal/modules/cjs/loader:1443:12"},
    {"node:internal/modules/cjs/loader:1207:15", "node:internal/modules/cjs/loader:1564:15"},
    {"node:internal/modules/cjs/loader:1210", "node:internal/modules/cjs/loader:1568"},
    {"node:internal/modules/cjs/loader:1266:32", "node:internal/modules/cjs/loader:1651:32"},
    {"node:internal/modules/cjs/loader:1289:19", "node:internal/modules/cjs/loader:1674:12"},
    {"node:internal/modules/cjs/loader:1464:18", "node:internal/modules/cjs/loader:1861:18"},
    {"node:internal/modules/cjs/loader:1495:20", "node:internal/modules/cjs/loader:1903:20"},
    {"node:internal/modules/cjs/loader:1521:14", "node:internal/modules/cjs/loader:1929:14"},
    {"node:internal/modules/cjs/loader:1623:10", "node:internal/modules/cjs/loader:2060:10"},
    {"node:internal/modules/esm/module_job:148:19", "node:internal/modules/esm/module_job:390:19"},
    {"node:internal/modules/esm/module_job:213:21", "node:internal/modules/esm/module_job:455:21"},
    {"node:internal/modules/esm/module_job:325:25", "node:internal/modules/esm/module_job:561:25"},
    {"node:internal/modules/esm/resolve:1188:11", "node:internal/modules/esm/resolve:1006:11"},
    {"node:internal/modules/esm/resolve:283", "node:internal/modules/esm/resolve:272"},
    {"node:internal/modules/esm/resolve:283:11", "node:internal/modules/esm/resolve:272:11"},
    {"node:internal/modules/esm/resolve:952:10", "node:internal/modules/esm/resolve:879:10"},
    {"node:internal/modules/esm/utils:346:16", "node:internal/modules/esm/utils:319:16"},
    {"node:internal/modules/helpers:182:18", "node:internal/modules/helpers:157:16"},
    {"node:internal/modules/helpers:193:19", "node:internal/modules/helpers:175:31"},
    {"node:internal/modules/run_main:117:5", "node:internal/modules/run_main:101:5"},
    {"node:internal/per_context/domexception:53:5", "node:internal/per_context/domexception:76:18"},
    {"node:internal/process/execution:185:13", "node:internal/process/execution:156:13"},
    {"node:internal/process/execution:188:25", "node:internal/process/execution:159:25"},
    {"node:internal/process/per_thread:179:24", "node:internal/process/per_thread:231:24"},
    {"node:internal/process/promises:389", "node:internal/process/promises:392"},
    {"node:internal/process/promises:389:7", "node:internal/process/promises:392:7"},
    {"node:internal/process/promises:391", "node:internal/process/promises:394"},
    {"node:internal/process/promises:470:17", "node:internal/process/promises:475:17"},
    {"node:internal/process/task_queues:104:3", "node:internal/process/task_queues:114:3"},
    {"node:internal/process/task_queues:137:8", "node:internal/process/task_queues:148:8"},
    {"node:internal/process/task_queues:140:7", "node:internal/process/task_queues:151:7"},
    {"node:internal/process/task_queues:150:3", "node:internal/process/task_queues:161:3"},
    {"node:internal/process/task_queues:64:3", "node:internal/process/task_queues:69:3"},
    {"node:internal/process/task_queues:77:11", "node:internal/process/task_queues:85:11"},
    {"node:internal/process/task_queues:81:21", "node:internal/process/task_queues:89:21"},
    {"node:internal/process/task_queues:82:21", "node:internal/process/task_queues:90:21"},
    {"node:internal/process/task_queues:95:5", "node:internal/process/task_queues:104:5"},
    {"node:internal/process/task_queues:96:32", "node:internal/process/task_queues:106:37"},
    {"node:internal/readline/interface:400:13", "node:internal/readline/interface:450:13"},
    {"node:internal/stream_base_commons:216:20", "node:internal/stream_base_commons:214:20"},
    {"node:internal/streams/destroy:128:3", "node:internal/streams/destroy:129:3"},
    {"node:internal/streams/destroy:169:8", "node:internal/streams/destroy:170:8"},
    {"node:internal/timers:483:21", "node:internal/timers:574:21"},
    {"node:internal/timers:519:7", "node:internal/timers:618:7"},
    {"node:internal/timers:545:9", "node:internal/timers:644:9"},
    {"node:internal/timers:581:17", "node:internal/timers:685:17"},
    {"node:internal/util/parse_args/parse_args:107:13", "node:internal/util/parse_args/parse_args:102:13"},
    {"node:internal/util/parse_args/parse_args:378:3", "node:internal/util/parse_args/parse_args:374:3"},
    {"node:internal/util/parse_args/parse_args:381:9", "node:internal/util/parse_args/parse_args:377:9"},
    {"node:internal/util/parse_args/parse_args:387:15", "node:internal/util/parse_args/parse_args:383:15"},
    {"node:internal/util:409:3", "node:internal/util:460:3"},
    {"node:net:1611:16", "node:net:2021:16"},
    {"node:net:1675:14", "node:net:2085:14"},
    {"node:net:1705:16", "node:net:2115:16"},
    {"node:net:1944:8", "node:net:2416:8"},
    {"node:net:1951:10", "node:net:2423:10"},
    {"node:net:2292:8", "node:net:2827:8"},
    {"node:path:1223:7", "node:path:1257:7"},
    {"node:path:1305:7", "node:path:1339:7"},
    {"node:path:1441:5", "node:path:1475:5"},
    {"node:readline/promises:35:12", "node:readline/promises:31:12"},
    {"node:readline/promises:60:22", "node:readline/promises:56:22"},
    {"node:readline:158:20", "node:readline:160:20"},
    {"node:readline:171:10", "node:readline:173:10"},
    {"node:readline:186:10", "node:readline:188:10"},
    {"node:timers:140:3", "node:timers:124:3"},
    {"node:timers:210:3", "node:timers:168:3"},
    {"node:timers:283:3", "node:timers:216:3"},
    {"node:url:142:13", "node:url:148:13"},
    {"node:url:171:3", "node:url:177:3"},
    {"node:util:327:11", "node:util:348:11"},
    {"node:util:383:3", "node:util:401:3"},
    // clang-format on
};

const Replacement* find_line(std::string_view text) {
    const auto* found = std::find_if(std::begin(kLines), std::end(kLines),
                                     [&](const Replacement& each) { return each.before == text; });
    return found == std::end(kLines) ? nullptr : found;
}

/// "node:fs:573:18" at the end of a line, behind a bracket or alone; or "node:fs:573" before a line break.
std::string with_new_place(std::string_view line) {
    const std::size_t begin = line.find("node:");
    if (begin == line.npos) return std::string(line);
    const std::size_t end = std::min(line.find_first_of(")\n", begin), line.size());
    const std::string_view place = line.substr(begin, end - begin);
    const auto* found = std::lower_bound(
        std::begin(kPlaces), std::end(kPlaces), place,
        [](const Replacement& each, std::string_view wanted) { return each.before < wanted; });
    if (found == std::end(kPlaces) || found->before != place) return std::string(line);
    return std::string(line.substr(0, begin)) + std::string(found->now) + std::string(line.substr(end));
}

}  // namespace

std::string node_24_text(std::string_view text) {
    if (const Replacement* whole = find_line(text)) return std::string(whole->now);
    std::string result;
    for (;;) {
        const std::size_t bar = std::min(text.find('|'), text.size());
        const std::string_view line = text.substr(0, bar);
        const Replacement* known = find_line(line);
        result += known ? std::string(known->now) : with_new_place(line);
        if (bar == text.size()) return result;
        result += '|';
        text.remove_prefix(bar + 1);
    }
}

std::u16string node_text(const Edition& edition, std::u16string_view text) {
    if (edition.node != 0 && edition.node < 12) return text_of_old_node(edition.node, text);
    if (edition.node < 24) return std::u16string(text);
    return base::utf8_to_utf16(node_24_text(base::utf16_to_utf8(text)));
}

}  // namespace loopscope::vm
