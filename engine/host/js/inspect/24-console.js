// The console, and consoles that a program makes. RUNTIME: Node 20 lib/internal/console/constructor.js and global.js.

const kConsoleParts = %new_symbol("kConsoleParts");
const kIsConsole = %new_symbol("kIsConsole");

// What a console keeps. The streams are undefined for the process's own.
function MakeConsoleParts(stdout, stderr, ignoreErrors, width, options) {
    return {
        __proto__: null, streams: [undefined, stdout, stderr], ignoreErrors, width, options, indentation: "",
        counts: { __proto__: null }, timers: { __proto__: null },
    };
}

function PrintLine(parts, descriptor, text) {
    const line = `${IndentConsole(parts, text)}\n`;
    const stream = parts.streams[descriptor];
    if (stream === undefined) {
        WriteStandard(descriptor, line);
    } else if (!parts.ignoreErrors) {
        stream.write(line);
    } else {
        WriteQuietly(stream, line);
    }
}

// The console does not throw what its stream throws.
function WriteQuietly(stream, text) {
    const ignoreLater = (error) => {
        if (error !== null && error !== undefined && !stream._writableState.errorEmitted && stream.listenerCount("error") === 0) stream.once("error", NoOperation);
    };
    try {
        if (stream.listenerCount("error") === 0) stream.once("error", NoOperation);
        stream.write(text, ignoreLater);
    } catch {
        // Nobody is told.
    } finally {
        stream.removeListener("error", NoOperation);
    }
}

function IndentConsole(parts, text) {
    const indentation = parts.indentation;
    if (indentation === "") return text;
    return `${indentation}${%string_find(text, "\n", 0) < 0 ? text : %replace_all(text, "\n", `\n${indentation}`)}`;
}

function IsTerminal(parts, descriptor) {
    const stream = parts.streams[descriptor];
    return (stream !== undefined ? stream : descriptor === 1 ? StandardOutput : StandardError).isTTY;
}

function PrintCodes(parts, codes) {
    if (parts.streams[1] === undefined) WriteStandard(1, codes);
    else parts.streams[1].write(codes);
}

// How a console shows values on one of its streams: with what it was made with, and with colours where it has them.
function ShownOptions(parts, descriptor) {
    const options = parts.options;
    if (kIsOldNode && kNodeMajor < 10) return options.given;
    let colors = options.colorMode;
    if (colors === "auto") {
        const stream = parts.streams[descriptor];
        const target = stream !== undefined ? stream : descriptor === 1 ? StandardOutput : StandardError;
        colors = target.isTTY && (typeof target.getColorDepth === "function" ? target.getColorDepth() > 2 : true);
    }
    let given = options.given;
    // RUNTIME: Node 24 takes a map with the options for each stream.
    if (kIsNode24 && given !== undefined && %class_of(given) === "Map") given = %table_get(given, parts.streams[descriptor]);
    if (given === undefined || given === null) return colors ? { __proto__: null, colors: true } : undefined;
    if (given.colors === undefined) given.colors = colors;
    return given;
}

function PrintFormatted(parts, descriptor, list) {
    if (SeenUses["console.log"] !== true) FirstUse("console.log");
    if (list.length !== 1 || typeof list[0] !== "string") NoteConsoleColors(parts, descriptor);
    PrintLine(parts, descriptor, FormatList(ShownOptions(parts, descriptor), list));
}

// RUNTIME: in Node 24 each of them has a channel.
function PrintTold(channel, parts, descriptor, list) {
    if (kIsNode24) TellChannel(channel, () => list);
    PrintFormatted(parts, descriptor, list);
}

function LabelOf(list) {
    return list[0] === undefined ? "default" : ToString(list[0]);
}

function ElapsedText(milliseconds) {
    let ms = milliseconds;
    if (ms < 1000) return `${RoundTo(ms, 3)}ms`;
    const seconds = ms / 1000;
    if (seconds < 60) return `${FixedThree(seconds)}s`;
    const minutes = %math_floor(seconds / 60);
    if (minutes < 60) return `${minutes}:${TwoDigits(seconds - minutes * 60)} (m:ss.mmm)`;
    const hours = %math_floor(minutes / 60);
    return `${hours}:${TwoDigits(minutes - hours * 60)}:${TwoDigits(seconds - minutes * 60)} (h:mm:ss.mmm)`;
}

function RoundTo(number, digits) {
    const scale = 10 ** digits;
    return %math_floor(number * scale + 0.5) / scale;
}

function FixedThree(number) {
    const thousandths = `${%math_floor(number * 1000 + 0.5)}`;
    const padded = `${%string_repeat("0", %math_max(0, 4 - thousandths.length))}${thousandths}`;
    return `${%string_slice(padded, 0, padded.length - 3)}.${%string_slice(padded, padded.length - 3, padded.length)}`;
}

function TwoDigits(number) {
    const text = FixedThree(number);
    return number < 10 ? `0${text}` : text;
}

function LogElapsed(name, self, parts, list) {
    const key = LabelOf(list);
    if (!HasOwn(parts.timers, key)) {
        EmitWarning(`No such label '${key}' for console.${name}()`);
        return false;
    }
    const shown = ["%s: %s", key, ElapsedText(%uptime_ms() - parts.timers[key])];
    for (let index = 1; index < list.length; index += 1) %push(shown, list[index]);
    %apply(self.log, self, shown);
    return true;
}

// What each method does, with the console, its parts, the arguments and the function that was called. A method that prints by
// way of another calls that of the console, which a program may have replaced.
const ConsoleWork = {
    __proto__: null,
    log: (self, parts, list) => PrintTold("console.log", parts, 1, list),
    info: (self, parts, list) => PrintTold("console.info", parts, 1, list),
    debug: (self, parts, list) => PrintTold("console.debug", parts, 1, list),
    warn: (self, parts, list) => PrintTold("console.warn", parts, 2, list),
    error: (self, parts, list) => PrintTold("console.error", parts, 2, list),
    dir: (self, parts, list) => {
        NoteConsoleColors(parts, 1);
        const base = MergedOptions({ __proto__: null, customInspect: false }, ShownOptions(parts, 1));
        PrintLine(parts, 1, InspectValue(list[0], MergedOptions(base, %is_object(list[1]) ? list[1] : { __proto__: null })));
    },
    time: (self, parts, list) => {
        const key = LabelOf(list);
        if (HasOwn(parts.timers, key)) {
            EmitWarning(`Label '${key}' already exists for console.time()`);
            return;
        }
        parts.timers[key] = %uptime_ms();
    },
    timeEnd: (self, parts, list) => {
        if (LogElapsed("timeEnd", self, parts, [list[0]])) %delete_own(parts.timers, LabelOf(list));
    },
    timeLog: (self, parts, list) => {
        LogElapsed("timeLog", self, parts, list);
    },
    trace: (self, parts, list, called) => {
        const error = { __proto__: null };
        %put(error, "stack", undefined, 5);
        %capture_stack(error, called);
        const message = FormatList(ShownOptions(parts, 2), list);
        const stack = `${error.stack}`;
        const begin = %string_find(stack, "\n", 0);
        %call(self.error, self, `Trace${message === "" ? "" : `: ${message}`}${begin < 0 ? "" : %string_slice(stack, begin, stack.length)}`);
    },
    assert: (self, parts, list) => {
        const rest = [];
        for (let index = 1; index < list.length; index += 1) %push(rest, list[index]);
        // RUNTIME: Node 8 lib/console.js throws what fails.
        if (kIsOldNode && kNodeMajor < 10) {
            if (!list[0]) RequireBuiltin("assert").ok(false, FormatList(undefined, rest) || undefined);
            return;
        }
        AssertOn(self, list[0], rest);
    },
    clear: (self, parts) => {
        if (kIsOldNode || !IsTerminal(parts, 1) || Process.env.TERM === "dumb") return;
        PrintCodes(parts, "\u001b[1;1H\u001b[0J");
    },
    count: (self, parts, list) => {
        const key = LabelOf(list);
        const count = HasOwn(parts.counts, key) ? parts.counts[key] + 1 : 1;
        parts.counts[key] = count;
        %call(self.log, self, `${key}: ${count}`);
    },
    countReset: (self, parts, list) => {
        const key = LabelOf(list);
        if (HasOwn(parts.counts, key)) %delete_own(parts.counts, key);
        else if (!kIsOldNode) EmitWarning(`Count for '${key}' does not exist`);
    },
    group: (self, parts, list) => {
        if (list.length > 0) %apply(self.log, self, list);
        parts.indentation += %string_repeat(" ", parts.width);
    },
    groupEnd: (self, parts) => {
        parts.indentation = %string_slice(parts.indentation, 0, %math_max(0, parts.indentation.length - parts.width));
    },
    table: (self, parts, list) => {
        if (kNodeMajor === 8) return; // RUNTIME: there it speaks to the inspector only
        const data = list[0];
        const properties = list[1];
        if (properties !== undefined && !IsArray(properties)) throw ArgumentTypeError("properties", "an instance of Array", properties);
        %call(self.log, self, data === null || typeof data !== "object" ? data : TableText(data, properties));
    },
};
const ConsoleAliases = ["dirxml", "log", "groupCollapsed", "group"];
for (let index = 0; index < ConsoleAliases.length; index += 2) ConsoleWork[ConsoleAliases[index]] = ConsoleWork[ConsoleAliases[index + 1]];

// The process's own console: its functions know it, whatever they are called on.
const GlobalConsole = {};
const GlobalConsoleParts = MakeConsoleParts(undefined, undefined, true, 2, { __proto__: null, colorMode: "auto", given: undefined });
const ConsoleFunctions = {
    log(...list) { ConsoleWork.log(GlobalConsole, GlobalConsoleParts, list); },
    warn(...list) { ConsoleWork.warn(GlobalConsole, GlobalConsoleParts, list); },
    dir(...list) { ConsoleWork.dir(GlobalConsole, GlobalConsoleParts, list); },
    time(...list) { ConsoleWork.time(GlobalConsole, GlobalConsoleParts, list); },
    timeEnd(...list) { ConsoleWork.timeEnd(GlobalConsole, GlobalConsoleParts, list); },
    timeLog(...list) { ConsoleWork.timeLog(GlobalConsole, GlobalConsoleParts, list); },
    trace(...list) { ConsoleWork.trace(GlobalConsole, GlobalConsoleParts, list, ConsoleFunctions.trace); },
    assert(...list) { ConsoleWork.assert(GlobalConsole, GlobalConsoleParts, list); },
    clear(...list) { ConsoleWork.clear(GlobalConsole, GlobalConsoleParts, list); },
    count(...list) { ConsoleWork.count(GlobalConsole, GlobalConsoleParts, list); },
    countReset(...list) { ConsoleWork.countReset(GlobalConsole, GlobalConsoleParts, list); },
    group(...list) { ConsoleWork.group(GlobalConsole, GlobalConsoleParts, list); },
    groupEnd(...list) { ConsoleWork.groupEnd(GlobalConsole, GlobalConsoleParts, list); },
    table(...list) { ConsoleWork.table(GlobalConsole, GlobalConsoleParts, list); },
    debug(...list) { ConsoleWork.debug(GlobalConsole, GlobalConsoleParts, list); },
    info(...list) { ConsoleWork.info(GlobalConsole, GlobalConsoleParts, list); },
    dirxml(...list) { ConsoleWork.log(GlobalConsole, GlobalConsoleParts, list); },
    error(...list) { ConsoleWork.error(GlobalConsole, GlobalConsoleParts, list); },
    groupCollapsed(...list) { ConsoleWork.group(GlobalConsole, GlobalConsoleParts, list); },
};
const ConsoleNames = %own_keys(ConsoleFunctions);
for (let index = 0; index < ConsoleNames.length; index += 1) %put(GlobalConsole, ConsoleNames[index], ConsoleFunctions[ConsoleNames[index]], 7);

const ConsoleLengths = { __proto__: null, dir: 2, table: 2, assert: 1 };

function WithConsoleLength(method, name) {
    if (ConsoleLengths[name] !== undefined) %set_length(method, ConsoleLengths[name]);
    return method;
}

function AssertOn(self, condition, list) {
    if (condition) return;
    const isNewer = kIsNode24 && list.length > 0 && typeof list[0] !== "string";
    const shown = [list.length === 0 || isNewer ? "Assertion failed" : `Assertion failed: ${list[0]}`];
    if (isNewer) %push(shown, list[0]);
    for (let index = 1; index < list.length; index += 1) %push(shown, list[index]);
    %apply(self.warn, self, shown);
}

function ConsoleConstructor(...list) {
    "constructor";
    const given = list[0];
    const options = !given || typeof given.write === "function" ? { stdout: given, stderr: list[1], ignoreErrors: list[2] } : given;
    const stdout = options.stdout;
    const stderr = options.stderr === undefined ? stdout : options.stderr;
    if (!stdout || typeof stdout.write !== "function") throw NodeTypeError("ERR_CONSOLE_WRITABLE_STREAM", "Console expects a writable stream instance for stdout");
    if (!stderr || typeof stderr.write !== "function") throw NodeTypeError("ERR_CONSOLE_WRITABLE_STREAM", "Console expects a writable stream instance for stderr");
    const width = options.groupIndentation === undefined ? 2 : options.groupIndentation;
    ValidateInteger(width, "groupIndentation", 0, 1000);
    const shown = ReadConsoleColors(options);
    const self = %new_object(PrototypeOfNew(new.target === undefined ? ConsoleConstructor : new.target, ConsolePrototype));
    const parts = MakeConsoleParts(stdout, stderr, options.ignoreErrors === undefined ? true : !!options.ignoreErrors, width, shown);
    for (let index = 0; index < ConsoleNames.length; index += 1) {
        const name = ConsoleNames[index];
        const inherited = self[name];
        const holder = {
            [name](...values) {
                return %apply(inherited, self, values);
            },
        };
        %put(self, name, WithConsoleLength(holder[name], name), 7);
    }
    %put(self, "_stdout", stdout, 5);
    %put(self, "_stderr", stderr, 5);
    MarkConsole(self, parts);
    return self;
}
const ConsolePrototype = %new_object(%intrinsic("ObjectPrototype"));
%set_name(ConsoleConstructor, "Console");
%set_length(ConsoleConstructor, 1);
%put(ConsoleConstructor, "prototype", ConsolePrototype, 1);
%put(ConsolePrototype, "constructor", ConsoleConstructor, 5);
for (let index = 0; index < ConsoleNames.length; index += 1) {
    const work = ConsoleWork[ConsoleNames[index]];
    const holder = {
        [ConsoleNames[index]](...list) {
            return work(this, this[kConsoleParts], list, holder[ConsoleNames[index]]);
        },
    };
    %put(ConsolePrototype, ConsoleNames[index], WithConsoleLength(holder[ConsoleNames[index]], ConsoleNames[index]), 7);
}
%define_methods(ConsoleConstructor, {
    [%intrinsic("SymbolHasInstance")](instance) {
        return instance[kIsConsole];
    },
});

// How a console shows values: the options it was made with, and colours when it was told to have them.
function ReadConsoleColors(options) {
    const mode = options.colorMode === undefined ? "auto" : options.colorMode;
    if (mode !== "auto" && mode !== true && mode !== false) {
        throw NodeTypeError("ERR_INVALID_ARG_VALUE", `The argument 'colorMode' must be one of: 'auto', true, false. Received ${InspectBriefly(mode)}`);
    }
    const given = options.inspectOptions;
    if (given === undefined) return { __proto__: null, colorMode: mode, given };
    ValidateObject(given, "options.inspectOptions");
    if (given.colors !== undefined && options.colorMode !== undefined) {
        throw NodeTypeError("ERR_INCOMPATIBLE_OPTION_PAIR", 'Option "options.inspectOptions.color" cannot be used in combination with option "colorMode"');
    }
    return { __proto__: null, colorMode: mode, given };
}

function MarkConsole(self, parts) {
    %put(self, kConsoleParts, parts, 5);
    %put(self, kIsConsole, true, 5);
    %put(self, %intrinsic("SymbolToStringTag"), "console", 4);
}

MarkConsole(GlobalConsole, GlobalConsoleParts);
const ConsoleStreams = {
    get _stdout() { return StreamOfConsole(1); },
    set _stdout(stream) { GlobalConsoleParts.streams[1] = stream; },
    get _stderr() { return StreamOfConsole(2); },
    set _stderr(stream) { GlobalConsoleParts.streams[2] = stream; },
};
function StreamOfConsole(descriptor) {
    const given = GlobalConsoleParts.streams[descriptor];
    return given !== undefined ? given : descriptor === 1 ? StandardOutput : StandardError;
}
const ConsoleStreamNames = %own_keys(ConsoleStreams);
for (let index = 0; index < ConsoleStreamNames.length; index += 1) {
    const pair = %own_descriptor(ConsoleStreams, ConsoleStreamNames[index]);
    %put_accessor(GlobalConsole, ConsoleStreamNames[index], pair.get, pair.set, 4);
}
%put(GlobalConsole, "Console", ConsoleConstructor, 7);
// RUNTIME: V8 6.8 src/inspector/v8-console.cc has more of them.
const ProfilerFunctions = kIsOldNode ? { markTimeline() {}, profile() {}, profileEnd() {}, timeline() {}, timelineEnd() {}, timeStamp() {}, context() { %refuse("console.context is not supported by Loopscope"); } } : { profile() {}, profileEnd() {}, timeStamp() {} };
CopyDataProperties(GlobalConsole, ProfilerFunctions, undefined);
AddRefused(GlobalConsole, "console", kIsOldNode ? ["createTask"] : ["context", "createTask"]);
// RUNTIME: the order in Node 24.
if (kIsNode24) SetKeyOrder(GlobalConsole, ["log", "info", "debug", "warn", "error"]);
%put(%intrinsic("GlobalObject"), "console", GlobalConsole, 5);
DefineModule("console", () => GlobalConsole);
