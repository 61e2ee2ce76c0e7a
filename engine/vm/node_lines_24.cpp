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
    {"Function._resolveFilename (node:internal/modules/cjs/loader:1207:15)|"
     "Function._load (node:internal/modules/cjs/loader:1038:27)|"
     "Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)|"
     "MessagePort.<anonymous> (node:internal/main/worker_thread:192:26)",
     "Module._resolveFilename (node:internal/modules/cjs/loader:1564:15)|"
     "wrapResolveFilename (node:internal/modules/cjs/loader:1118:27)|"
     "defaultResolveImplForCJSLoading (node:internal/modules/cjs/loader:1142:10)|"
     "resolveForCJSWithHooks (node:internal/modules/cjs/loader:1169:12)|"
     "Module._load (node:internal/modules/cjs/loader:1341:5)|"
     "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)|"
     "Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)|"
     "MessagePort.<anonymous> (node:internal/main/worker_thread:223:26)"},
    {"Module._compile (node:internal/modules/cjs/loader:1521:14)|"
     "Object..js (node:internal/modules/cjs/loader:1623:10)|"
     "Module.load (node:internal/modules/cjs/loader:1266:32)|"
     "Function._load (node:internal/modules/cjs/loader:1091:12)|"
     "Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)|"
     "MessagePort.<anonymous> (node:internal/main/worker_thread:192:26)",
     "Module._compile (node:internal/modules/cjs/loader:1929:14)|"
     "Object..js (node:internal/modules/cjs/loader:2060:10)|"
     "Module.load (node:internal/modules/cjs/loader:1651:32)|"
     "Module._load (node:internal/modules/cjs/loader:1443:12)|"
     "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)|"
     "Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)|"
     "MessagePort.<anonymous> (node:internal/main/worker_thread:223:26)"},
    {"runScriptInThisContext (node:internal/vm:209:10)|"
     "node:internal/process/execution:118:14|"
     "[worker eval]-wrapper:6:24|"
     "runScript (node:internal/process/execution:101:62)|"
     "evalScript (node:internal/process/execution:133:3)|"
     "MessagePort.<anonymous> (node:internal/main/worker_thread:173:9)",
     "runScriptInThisContext (node:internal/vm:219:10)|"
     "node:internal/process/execution:451:12|"
     "[worker eval]-wrapper:6:24|"
     "runScriptInContext (node:internal/process/execution:449:60)|"
     "evalFunction (node:internal/process/execution:283:30)|"
     "evalTypeScript (node:internal/process/execution:295:3)|"
     "MessagePort.<anonymous> (node:internal/main/worker_thread:191:9)"},
    {"Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)|"
     "Module._load (node:internal/modules/cjs/loader:1038:27)",
     "Module._resolveFilename (node:internal/modules/cjs/loader:1564:15)|"
     "wrapResolveFilename (node:internal/modules/cjs/loader:1118:27)|"
     "defaultResolveImplForCJSLoading (node:internal/modules/cjs/loader:1142:10)|"
     "resolveForCJSWithHooks (node:internal/modules/cjs/loader:1169:12)|"
     "Module._load (node:internal/modules/cjs/loader:1341:5)|"
     "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)"},
    {"ModuleJobSync.runSync (node:internal/modules/esm/module_job:433:13)",
     "ModuleJobSync.throwIfAsyncGraph (node:internal/modules/esm/module_job:313:11)|"
     "ModuleJobSync.runSync (node:internal/modules/esm/module_job:662:10)"},
    {"ModuleJobSync.runSync (node:internal/modules/esm/module_job:437:37)",
     "ModuleJobSync.runSync (node:internal/modules/esm/module_job:665:37)"},
    {"ModuleJobSync.runSync (node:internal/modules/esm/module_job:423:37)",
     "ModuleJobSync.runSync (node:internal/modules/esm/module_job:658:17)"},
    {"loadESMFromCJS (node:internal/modules/cjs/loader:1363:24)|"
     "Module._compile (node:internal/modules/cjs/loader:1503:5)|"
     "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|"
     "Module.load (node:internal/modules/cjs/loader:1266:32)|"
     "Module._load (node:internal/modules/cjs/loader:1091:12)",
     "loadESMFromCJS (node:internal/modules/cjs/loader:1747:24)|"
     "Module._compile (node:internal/modules/cjs/loader:1911:5)|"
     "Object..js (node:internal/modules/cjs/loader:2060:10)|"
     "Module.load (node:internal/modules/cjs/loader:1651:32)|"
     "Module._load (node:internal/modules/cjs/loader:1443:12)|"
     "wrapModuleLoad (node:internal/modules/cjs/loader:261:19)"},
    {"compileSourceTextModule (node:internal/modules/esm/utils:346:16)|"
     "ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)|"
     "#translate (node:internal/modules/esm/loader:497:12)|"
     "ModuleLoader.getModuleJobForRequire (node:internal/modules/esm/loader:450:33)|"
     "new ModuleJobSync (node:internal/modules/esm/module_job:375:34)|"
     "ModuleLoader.importSyncForRequire (node:internal/modules/esm/loader:386:11)",
     "compileSourceTextModule (node:internal/modules/esm/utils:319:16)|"
     "ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:89:18)|"
     "#translate (node:internal/modules/esm/loader:438:20)|"
     "ModuleLoader.loadAndTranslateForImportInRequiredESM (node:internal/modules/esm/loader:401:33)|"
     "#getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:562:36)|"
     "afterResolve (node:internal/modules/esm/loader:611:52)|"
     "ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)|"
     "ModuleJobSync.syncLink (node:internal/modules/esm/module_job:276:33)|"
     "ModuleJobSync.link (node:internal/modules/esm/module_job:611:17)|"
     "new ModuleJobSync (node:internal/modules/esm/module_job:601:26)"},
    {"node:internal/modules/esm/translators:273:15|"
     "ModuleWrap.<anonymous> (node:internal/modules/esm/translators:240:7)",
     "loadCJSModuleWithModuleLoad (node:internal/modules/esm/translators:372:15)|"
     "ModuleWrap.<anonymous> (node:internal/modules/esm/translators:244:9)"},
    {"cjsLoader (node:internal/modules/esm/translators:298:15)|"
     "ModuleWrap.<anonymous> (node:internal/modules/esm/translators:240:7)",
     "loadCJSModuleWithModuleLoad (node:internal/modules/esm/translators:372:15)|"
     "ModuleWrap.<anonymous> (node:internal/modules/esm/translators:244:9)"},
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
    {"EventTarget.dispatchEvent (node:internal/event_target:766:26)|"
     "abortSignal (node:internal/abort_controller:370:10)",
     "AbortSignal.dispatchEvent (node:internal/event_target:789:26)|"
     "runAbort (node:internal/abort_controller:554:10)|"
     "abortSignal (node:internal/abort_controller:518:3)"},
    {"EventTarget.eventHandler (node:internal/event_target:1115:12)",
     "AbortSignal.eventHandler (node:internal/event_target:1138:12)"},
    {"EventTarget.abortListener (node:events:1006:14)",
     "AbortSignal.abortListener (node:events:1036:14)"},
    {"onwrite (node:internal/streams/writable:649:7)",
     "onwrite (node:internal/streams/writable:651:7)|"
     "WritableState.onwrite (node:internal/streams/writable:351:26)"},
    {"onwrite (node:internal/streams/writable:653:7)",
     "onwrite (node:internal/streams/writable:655:7)|"
     "WritableState.onwrite (node:internal/streams/writable:351:26)"},
    {"onwrite (node:internal/streams/writable:688:7)",
     "onwrite (node:internal/streams/writable:690:7)|"
     "WritableState.onwrite (node:internal/streams/writable:351:26)"},
    {"MessagePort.<anonymous> (node:internal/worker:268:53)",
     "MessagePort.<anonymous> (node:internal/worker:350:14)"},
    {"node:internal/worker:350:20|"
     "Array.forEach (<anonymous>)|"
     "[kOnMessage] (node:internal/worker:349:9)|"
     "MessagePort.<anonymous> (node:internal/worker:233:57)",
     "[kOnMessage] (node:internal/worker:430:20)|"
     "MessagePort.<anonymous> (node:internal/worker:298:57)"},
    {"Function.once (node:events:977:10)", "EventEmitter.once (node:events:1007:10)"},
    {"EventTarget.abort (node:internal/streams/pipeline:207:16)",
     "AbortSignal.abort (node:internal/streams/pipeline:206:16)"},
    {"=fetch (node:internal/deps/undici/undici:14974:10)|"
     "fetch (node:internal/bootstrap/web/exposed-window-or-worker:72:12)",
     "=fetch (node:internal/deps/undici/undici:17857:10)|"
     "fetch (node:internal/bootstrap/web/exposed-window-or-worker:83:12)"},
    {"fetch (node:internal/deps/undici/undici:10533:25)", "fetch (node:internal/deps/undici/undici:13032:25)"},
    {"fetching (node:internal/deps/undici/undici:10707:7)|"
     "fetch (node:internal/deps/undici/undici:10576:20)",
     "fetching (node:internal/deps/undici/undici:13211:7)|"
     "fetch (node:internal/deps/undici/undici:13075:20)"},
    {"makeNetworkError (node:internal/deps/undici/undici:9495:35)",
     "makeNetworkError (node:internal/deps/undici/undici:11841:35)"},
    {"mainFetch (node:internal/deps/undici/undici:10721:20)",
     "mainFetch (node:internal/deps/undici/undici:13224:22)"},
    {"node:internal/deps/undici/undici:10740:26|mainFetch (node:internal/deps/undici/undici:10759:11)",
     "mainFetch (node:internal/deps/undici/undici:13242:30)"},
    {"schemeFetch (node:internal/deps/undici/undici:10819:34)",
     "schemeFetch (node:internal/deps/undici/undici:13322:34)"},
    {"schemeFetch (node:internal/deps/undici/undici:10879:36)",
     "schemeFetch (node:internal/deps/undici/undici:13382:36)"},
    {"schemeFetch (node:internal/deps/undici/undici:10827:36)",
     "schemeFetch (node:internal/deps/undici/undici:13330:36)"},
    {"schemeFetch (node:internal/deps/undici/undici:10831:36)",
     "schemeFetch (node:internal/deps/undici/undici:13334:36)"},
    {"schemeFetch (node:internal/deps/undici/undici:10891:34)",
     "schemeFetch (node:internal/deps/undici/undici:13394:34)"},
    {"schemeFetch (node:internal/deps/undici/undici:10898:34)",
     "schemeFetch (node:internal/deps/undici/undici:13401:34)"},
    {"=new Request (node:internal/deps/undici/undici:9806:19)",
     "=new Request (node:internal/deps/undici/undici:12109:19)"},
    {"=new URL (node:internal/url:806:29)|new Request (node:internal/deps/undici/undici:9804:25)",
     "=new URL (node:internal/url:895:25)|new Request (node:internal/deps/undici/undici:12107:25)"},
    {"=new Request (node:internal/deps/undici/undici:9809:19)",
     "=new Request (node:internal/deps/undici/undici:12112:19)"},
    {"=new Request (node:internal/deps/undici/undici:9951:21)",
     "=new Request (node:internal/deps/undici/undici:12254:21)"},
    {"=new Request (node:internal/deps/undici/undici:10023:17)",
     "=new Request (node:internal/deps/undici/undici:12316:17)"},
    // clang-format on
};

/// Places that are not found by their text, sorted. The others are in node_places_24.cpp.
constexpr Replacement kPlaces[] = {
    // clang-format off
    {"node:_http_common:117:17", "node:_http_common:124:17"},
    {"node:_http_outgoing:1056:5", "node:_http_outgoing:1178:5"},
    {"node:_http_server:1153:12", "node:_http_server:1307:12"},
    {"node:events:502", "node:events:505"},
    {"node:events:515", "node:events:505"},
    {"node:events:536:35", "node:events:526:24"},
    {"node:events:976:11", "node:events:1006:11"},
    {"node:fs:1214", "node:fs:1236"},
    {"node:fs:1214:11", "node:fs:1236:11"},
    {"node:fs:1597:14", "node:fs:1711:14"},
    {"node:fs:1889", "node:fs:2000"},
    {"node:fs:1889:11", "node:fs:2000:11"},
    {"node:fs:571:10", "node:fs:622:5"},
    {"node:internal/abort_controller:160:5", "node:internal/abort_controller:271:5"},
    {"node:internal/abort_controller:392:5", "node:internal/abort_controller:573:5"},
    {"node:internal/dns/promises:148:17", "node:internal/dns/promises:151:17"},
    {"node:internal/fs/promises:1033", "node:internal/fs/promises:1743"},
    {"node:internal/fs/promises:1033:18", "node:internal/fs/promises:1743:18"},
    {"node:internal/fs/promises:1163", "node:internal/fs/promises:1875"},
    {"node:internal/fs/promises:1163:10", "node:internal/fs/promises:1875:10"},
    {"node:internal/fs/promises:470:11", "node:internal/fs/promises:1126:11"},
    {"node:internal/fs/promises:621", "node:internal/fs/promises:1327"},
    {"node:internal/fs/promises:621:10", "node:internal/fs/promises:1327:10"},
    {"node:internal/main/run_main_module:28:49", "node:internal/main/run_main_module:33:47"},
    {"node:internal/modules/cjs/loader:1207:15", "node:internal/modules/cjs/loader:1564:15"},
    {"node:internal/modules/cjs/loader:1210", "node:internal/modules/cjs/loader:1568"},
    {"node:internal/modules/cjs/loader:1289:19", "node:internal/modules/cjs/loader:1674:12"},
    {"node:internal/modules/cjs/loader:1521:14", "node:internal/modules/cjs/loader:1929:14"},
    {"node:internal/modules/esm/module_job:148:19", "node:internal/modules/esm/module_job:390:19"},
    {"node:internal/modules/helpers:182:18", "node:internal/modules/helpers:157:16"},
    {"node:internal/modules/helpers:193:19", "node:internal/modules/helpers:175:31"},
    {"node:internal/per_context/domexception:53:5", "node:internal/per_context/domexception:76:18"},
    {"node:internal/process/promises:470:17", "node:internal/process/promises:475:17"},
    {"node:internal/process/task_queues:95:5", "node:internal/process/task_queues:104:5"},
    {"node:internal/process/task_queues:96:32", "node:internal/process/task_queues:106:37"},
    {"node:internal/streams/pipeline:416:14", "node:internal/streams/pipeline:422:29"},
    {"node:internal/streams/readable:1009:22", "node:internal/streams/readable:1021:24"},
    {"node:internal/timers:483:21", "node:internal/timers:574:21"},
    {"node:internal/timers:581:17", "node:internal/timers:685:17"},
    {"node:internal/url:806:29", "node:internal/url:895:25"},
    {"node:net:1705:16", "node:net:2115:16"},
    {"node:net:2292:8", "node:net:2827:8"},
    {"node:timers:140:3", "node:timers:124:3"},
    {"node:timers:210:3", "node:timers:168:3"},
    {"node:timers:283:3", "node:timers:216:3"},
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
    const bool is_known = found != std::end(kPlaces) && found->before == place;
    const std::string now = is_known ? std::string(found->now) : place_in_node_24(place);
    if (now.empty()) return std::string(line);
    return std::string(line.substr(0, begin)) + now + std::string(line.substr(end));
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

namespace {

/// What V8 names otherwise in a worker thread, whose modules do not come out of Node's snapshot.
/// RUNTIME: Node v20.20.2 lib/internal/modules/cjs/loader.js.
std::u16string text_in_worker(std::u16string text) {
    constexpr std::u16string_view kNames[][2] = {
        {u"Module._extensions..", u"Object.."},
        {u"Module._load (", u"Function._load ("},
        {u"Module._resolveFilename (", u"Function._resolveFilename ("},
    };
    for (const auto& [before, now] : kNames) {
        for (std::size_t at = text.find(before); at != text.npos; at = text.find(before, at + now.size()))
            text.replace(at, before.size(), now);
    }
    return text;
}

}  // namespace

std::u16string node_text(const Edition& edition, std::u16string_view text) {
    if (edition.node != 0 && edition.node < 12) return text_of_old_node(edition.node, text);
    if (edition.node < 24)
        return edition.in_worker ? text_in_worker(std::u16string(text)) : std::u16string(text);
    return base::utf8_to_utf16(node_24_text(base::utf16_to_utf8(text)));
}

}  // namespace loopscope::vm
