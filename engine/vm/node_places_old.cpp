#include <array>
#include <string>

#include "engine/vm/node_lines_tables.h"

// The library names the places of Node 20 in its own sources. RUNTIME: what stands there in older Nodes.

namespace loopscope::vm {

namespace {

/// Node 20's text, and those of Node 10, 8, 6 and 4: lines divided by '|', or what is printed in front of an
/// error. '*' is the type of the receiver.
struct OldPlace {
    std::u16string_view newer;
    std::array<std::string_view, 4> older;
};

constexpr OldPlace kPlaces[] = {
    // clang-format off
    {u"FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:68:3)",
     {"FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:53:3)",
      "FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:511:3)",
      "FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:447:3)",
      "FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:380:3)"}},
    {u"suppressedCallback (node:fs:257:5)|FSReqCallback.oncomplete (node:fs:187:23)",
     {"suppressedCallback (fs.js:199:5)|FSReqWrap.args [as oncomplete] (fs.js:140:20)",
      "FSReqWrap.cb [as oncomplete] (fs.js:312:19)", "FSReqWrap.cb [as oncomplete] (fs.js:259:19)",
      "FSReqWrap.cb [as oncomplete] (fs.js:212:19)"}},
    {u"at node:fs:2339:7", {"fs.open (fs.js:1174:7)", "at fs.js:1279:7", "at fs.js:1328:7", "at fs.js:1134:7"}},
    {u"FSReqCallback.oncomplete (node:fs:198:5)",
     {"FSReqWrap.oncomplete (fs.js:154:5)", "FSReqWrap.oncomplete (fs.js:153:5)",
      "FSReqWrap.oncomplete (fs.js:123:15)", "FSReqWrap.oncomplete (fs.js:82:15)"}},
    {u"FSReqCallback.oncomplete (node:fs:197:21)",
     {"FSReqWrap.oncomplete (fs.js:153:21)", "FSReqWrap.oncomplete (fs.js:152:21)",
      "FSReqWrap.oncomplete (fs.js:123:15)", "FSReqWrap.oncomplete (fs.js:82:15)"}},
    {u"FSReqCallback.wrapper [as oncomplete] (node:fs:682:5)",
     {"FSReqWrap.wrapper [as oncomplete] (fs.js:467:17)", "FSReqWrap.wrapper [as oncomplete] (fs.js:658:17)",
      "FSReqWrap.wrapper [as oncomplete] (fs.js:683:17)", "FSReqWrap.wrapper [as oncomplete] (fs.js:576:17)"}},
    {u"FSReqCallback.wrapper [as oncomplete] (node:fs:824:5)",
     {"FSReqWrap.wrapper [as oncomplete] (fs.js:509:5)", "FSReqWrap.wrapper [as oncomplete] (fs.js:685:5)",
      "FSReqWrap.wrapper [as oncomplete] (fs.js:749:5)", "FSReqWrap.wrapper [as oncomplete] (fs.js:619:5)"}},
    {u"FSReqCallback.readFileAfterOpen [as oncomplete] (node:fs:299:13)",
     {"FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:237:13)",
      "FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:420:13)",
      "FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:367:13)",
      "FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:303:13)"}},
    {u"FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:52:12)",
     {"FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:37:12)",
      "FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:495:12)",
      "FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:432:12)",
      "FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:368:12)"}},
    {u"FSReqCallback.oncomplete (node:fs:187:23)",
     {"FSReqWrap.args [as oncomplete] (fs.js:140:20)", "FSReqWrap.oncomplete (fs.js:135:15)",
      "FSReqWrap.oncomplete (fs.js:123:15)", "FSReqWrap.oncomplete (fs.js:82:15)"}},
    // Older ones than Node 10 have no module vm here.
    {u"getRunInContextArgs (node:vm:166:3)", {"getRunInContextArgs (vm.js:179:11)", "", "", ""}},
    {u"getRunInContextArgs (node:vm:172:5)", {"getRunInContextArgs (vm.js:186:11)", "", "", ""}},
    {u"node:vm:79:3", {"vm.js:237:11", "", "", ""}},
    {u"node:vm:90:7", {"vm.js:49:13", "", "", ""}},
    {u"node:vm:103:5", {"vm.js:63:13", "", "", ""}},
    {u"node:vm:117:7", {"vm.js:83:7", "", "", ""}},
    {u"node:vm:133:37", {"vm.js:118:37", "", "", ""}},
    {u"node:vm:137:12", {"vm.js:122:20", "", "", ""}},
    {u"node:vm:269:10", {"vm.js:277:10", "", "", ""}},
    {u"node:vm:317:10", {"vm.js:329:10", "", "", ""}},
    {u"node:vm:317:38", {"vm.js:329:38", "", "", ""}},
    {u"node:events:524:28", {"events.js:198:13", "", "", ""}},
    {u"node:events:536:35", {"events.js:203:15", "", "", ""}},
    {u"Object.onceWrapper (node:events:638:28)",
     {"Object.onceWrapper (events.js:286:20)", "Object.onceWrapper (events.js:313:30)",
      "*.g (events.js:292:16)", "*.g (events.js:260:16)"}},
    {u"Object.onceWrapper (node:events:639:26)",
     {"Object.onceWrapper (events.js:286:20)", "Object.onceWrapper (events.js:315:30)",
      "*.g (events.js:292:16)", "*.g (events.js:260:16)"}},
    {u"node:events:502\n", {"events.js:174\n", "events.js:183\n", "events.js:160\n", "events.js:141\n"}},
    {u"node:events:515\n    throw err; // Unhandled 'error' event\n    ^",
     {"events.js:189\n    throw err; // Unhandled 'error' event\n    ^", "events.js:188\n      throw err;\n      ^",
      "events.js:165\n      throw err;\n      ^", "events.js:146\n      throw err;\n      ^"}},
    {u"wrapSafe (node:internal/modules/cjs/loader:1464:18)|"
     u"Module._compile (node:internal/modules/cjs/loader:1495:20)|"
     u"Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|"
     u"Module.load (node:internal/modules/cjs/loader:1266:32)|"
     u"Module._load (node:internal/modules/cjs/loader:1091:12)",
     {"Module._compile (internal/modules/cjs/loader.js:723:23)|"
      "Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)|"
      "Module.load (internal/modules/cjs/loader.js:653:32)|"
      "tryModuleLoad (internal/modules/cjs/loader.js:593:12)|"
      "Function.Module._load (internal/modules/cjs/loader.js:585:3)",
      "createScript (vm.js:80:10)|"
      "Object.runInThisContext (vm.js:139:10)|"
      "Module._compile (module.js:617:28)|"
      "Object.Module._extensions..js (module.js:664:10)|"
      "Module.load (module.js:566:32)|"
      "tryModuleLoad (module.js:506:12)|"
      "Function.Module._load (module.js:498:3)",
      "createScript (vm.js:56:10)|"
      "Object.runInThisContext (vm.js:97:10)|"
      "Module._compile (module.js:549:28)|"
      "Object.Module._extensions..js (module.js:586:10)|"
      "Module.load (module.js:494:32)|"
      "tryModuleLoad (module.js:453:12)|"
      "Function.Module._load (module.js:445:3)",
      "exports.runInThisContext (vm.js:53:16)|"
      "Module._compile (module.js:373:25)|"
      "Object.Module._extensions..js (module.js:416:10)|"
      "Module.load (module.js:343:32)|"
      "Function.Module._load (module.js:300:12)"}},
    {u"Module._compile (node:internal/modules/cjs/loader:1521:14)|"
     u"Module._extensions..js (node:internal/modules/cjs/loader:1623:10)|"
     u"Module.load (node:internal/modules/cjs/loader:1266:32)|"
     u"Module._load (node:internal/modules/cjs/loader:1091:12)",
     {"Module._compile (internal/modules/cjs/loader.js:778:30)|"
      "Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)|"
      "Module.load (internal/modules/cjs/loader.js:653:32)|"
      "tryModuleLoad (internal/modules/cjs/loader.js:593:12)|"
      "Function.Module._load (internal/modules/cjs/loader.js:585:3)",
      "Module._compile (module.js:653:30)|"
      "Object.Module._extensions..js (module.js:664:10)|"
      "Module.load (module.js:566:32)|"
      "tryModuleLoad (module.js:506:12)|"
      "Function.Module._load (module.js:498:3)",
      "Module._compile (module.js:577:32)|"
      "Object.Module._extensions..js (module.js:586:10)|"
      "Module.load (module.js:494:32)|"
      "tryModuleLoad (module.js:453:12)|"
      "Function.Module._load (module.js:445:3)",
      "Module._compile (module.js:409:26)|"
      "Object.Module._extensions..js (module.js:416:10)|"
      "Module.load (module.js:343:32)|"
      "Function.Module._load (module.js:300:12)"}},
    {u"Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)",
     {"Function.Module._resolveFilename (internal/modules/cjs/loader.js:636:15)",
      "Function.Module._resolveFilename (module.js:548:15)", "Function.Module._resolveFilename (module.js:476:15)",
      "Function.Module._resolveFilename (module.js:325:15)"}},
    {u"Module._load (node:internal/modules/cjs/loader:1038:27)",
     {"Function.Module._load (internal/modules/cjs/loader.js:562:25)", "Function.Module._load (module.js:475:25)",
      "Function.Module._load (module.js:424:25)", "Function.Module._load (module.js:276:25)"}},
    {u"Module.require (node:internal/modules/cjs/loader:1289:19)",
     {"Module.require (internal/modules/cjs/loader.js:692:17)", "Module.require (module.js:597:17)",
      "Module.require (module.js:504:17)", "Module.require (module.js:353:17)"}},
    {u"node:internal/modules/cjs/loader:1210\n  throw err;\n  ^",
     {"internal/modules/cjs/loader.js:638\n    throw err;\n    ^", "module.js:550\n    throw err;\n    ^",
      "module.js:478\n    throw err;\n    ^", "module.js:327\n    throw err;\n    ^"}},
    {u"node:internal/modules/helpers:182:18",
     {"internal/modules/cjs/helpers.js:25:18", "internal/module.js:11:18", "internal/module.js:20:19",
      "internal/module.js:12:17"}},
    {u"parserOnIncoming (node:_http_server:1139:12)",
     {"parserOnIncoming (_http_server.js:695:12)", "parserOnIncoming (_http_server.js:660:12)",
      "HTTPParser.parserOnIncoming [as onIncoming] (_http_server.js:585:12)",
      "HTTPParser.parserOnIncoming [as onIncoming] (_http_server.js:539:12)"}},
    {u"HTTPParser.parserOnHeadersComplete (node:_http_common:118:17)",
     {"HTTPParser.parserOnHeadersComplete (_http_common.js:111:17)",
      "HTTPParser.parserOnHeadersComplete (_http_common.js:119:17)",
      "HTTPParser.parserOnHeadersComplete (_http_common.js:99:23)",
      "HTTPParser.parserOnHeadersComplete (_http_common.js:97:23)"}},
    {u"addChunk (node:internal/streams/readable:561:12)|readableAddChunkPushByteMode (node:internal/streams/readable:512:3)",
     {"addChunk (_stream_readable.js:288:12)|readableAddChunk (_stream_readable.js:269:11)",
      "addChunk (_stream_readable.js:263:12)|readableAddChunk (_stream_readable.js:250:11)",
      "readableAddChunk (_stream_readable.js:176:18)", "readableAddChunk (_stream_readable.js:153:18)"}},
    {u"Readable.push (node:internal/streams/readable:392:5)",
     {"*.Readable.push (_stream_readable.js:224:10)", "*.Readable.push (_stream_readable.js:208:10)",
      "*.Readable.push (_stream_readable.js:134:10)", "*.Readable.push (_stream_readable.js:111:10)"}},
    {u"TCP.onStreamRead (node:internal/stream_base_commons:191:23)",
     {"TCP.onStreamRead [as onread] (internal/stream_base_commons.js:94:17)", "TCP.onread (net.js:601:20)",
      "TCP.onread (net.js:559:20)", "TCP.onread (net.js:540:20)"}},
    {u"lazyFs.open (internal/fs/streams.js:115:12)", {"", "at fs.js:2001:12", "at fs.js:1970:12", "at fs.js:1678:12"}},
    {u"lazyFs.open (internal/fs/streams.js:120:10)", {"", "at fs.js:2006:10", "at fs.js:1975:10", "at fs.js:1683:10"}},
    {u"lazyFs.open (internal/fs/streams.js:121:10)", {"", "at fs.js:2007:10", "", ""}},
    {u"lazyFs.open (internal/fs/streams.js:277:12)",
     {"", "fs.open (fs.js:2165:12)", "WriteStream.<anonymous> (fs.js:2139:12)", "WriteStream.<anonymous> (fs.js:1837:12)"}},
    {u"lazyFs.open (internal/fs/streams.js:282:10)",
     {"", "fs.open (fs.js:2170:10)", "WriteStream.<anonymous> (fs.js:2144:10)", "WriteStream.<anonymous> (fs.js:1842:10)"}},
    {u"lazyFs.open (internal/fs/streams.js:283:10)", {"", "fs.open (fs.js:2171:10)", "", ""}},
    {u"lazyFs.close (internal/fs/streams.js:207:14)", {"", "fs.close (fs.js:2095:12)", "at fs.js:2067:14", "at fs.js:1772:14"}},
    {u"lazyFs.read (internal/fs/streams.js:165:12)", {"", "fs.read (fs.js:2051:12)", "onread (fs.js:2026:12)", "onread (fs.js:1733:12)"}},
    {u"lazyFs.read (internal/fs/streams.js:181:12)", {"", "fs.read (fs.js:2059:12)", "onread (fs.js:2034:12)", "onread (fs.js:1739:12)"}},
    {u"FSReqWrap.wrapper [as oncomplete] (fs.js:467:17)",
     {"", "FSReqWrap.wrapper [as oncomplete] (fs.js:658:17)", "FSReqWrap.wrapper [as oncomplete] (fs.js:683:17)",
      "FSReqWrap.wrapper [as oncomplete] (fs.js:576:17)"}},
    {u"at internal/fs/streams.js:353:5|FSReqWrap.wrapper [as oncomplete] (internal/fs/streams.js:319:5)",
     {"", "at fs.js:2239:5|FSReqWrap.wrapper [as oncomplete] (fs.js:2205:5)",
      "at fs.js:2211:5|FSReqWrap.wrapper [as oncomplete] (fs.js:2178:5)",
      "at fs.js:1907:5|FSReqWrap.wrapper [as oncomplete] (fs.js:1874:5)"}},
    {u"lazyFs.write (internal/fs/streams.js:308:5)|FSReqWrap.wrapper [as oncomplete] (fs.js:509:5)",
     {"", "fs.write (fs.js:2194:5)|FSReqWrap.wrapper [as oncomplete] (fs.js:685:5)",
      "at fs.js:2167:5|FSReqWrap.wrapper [as oncomplete] (fs.js:749:5)",
      "at fs.js:1863:5|FSReqWrap.wrapper [as oncomplete] (fs.js:619:5)"}},
    // clang-format on
};

constexpr std::u16string_view kEmit = u"emit:";

std::u16string wide(std::string_view text) {
    return {text.begin(), text.end()};
}

/// "emit:N" is the place in emit of Node 8 and older, which has a function for each number of arguments:
/// "emit:N:one" or "emit:N:list". RUNTIME: lib/events.js, emitNone to emitMany.
std::u16string text_of_emit(std::uint16_t major, std::u16string_view text) {
    constexpr std::string_view kNames[] = {"None", "One", "Two", "Three", "Many"};
    const int count = text[kEmit.size()] - u'0';
    const bool is_many = count == 4;
    if (text.size() == kEmit.size() + 1) {
        const int call = (major >= 8 ? 208 : major >= 6 ? 185 : 166) + (is_many ? 16 : 3 * count);
        return wide("events.js:" + std::to_string(call) + ":7");
    }
    const bool is_one = text.ends_with(u"one");
    const int listener = (major >= 8 ? 106 : major >= 6 ? 86 : 67) + 10 * count + (is_many ? 1 : 0);
    const std::string name(kNames[static_cast<std::size_t>(count)]);
    return wide("emit" + name + " (events.js:" + std::to_string(is_one ? listener : listener + 5) +
                (is_one ? ":13)" : ":20)"));
}

}  // namespace

std::u16string text_of_old_node(std::uint16_t major, std::u16string_view text) {
    if (text.starts_with(kEmit)) return text_of_emit(major, text);
    const std::size_t column = major >= 10 ? 0 : major >= 8 ? 1 : major >= 6 ? 2 : 3;
    std::u16string result(text);
    for (const OldPlace& place : kPlaces) {
        const std::size_t at = result.find(place.newer);
        if (at != result.npos && !place.older[column].empty())
            result.replace(at, place.newer.size(), wide(place.older[column]));
    }
    return result;
}

}  // namespace loopscope::vm
