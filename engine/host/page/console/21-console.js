// The console of a page. What the developer tools would show is written to standard output, errors and warnings to standard
// error. SPEC: Console.

const PageConsole = { __proto__: null, depth: 0, counts: { __proto__: null }, timers: { __proto__: null } };

function PrintInConsole(stream, text) {
    if (WorkerScope.isShared) return; // It has a console of its own.
    const indentation = %string_repeat("  ", PageConsole.depth);
    const lines = indentation === "" ? text : %replace_all(text, "\n", `\n${indentation}`);
    %write_output(stream, `${indentation}${lines}\n`);
}

function LabelOf(label) {
    return label === undefined ? "default" : `${label}`;
}

// RUNTIME: V8 (ConsoleHelper::reportCall) says nothing of a call without arguments.
function PrintList(stream, list) {
    if (list.length > 0) PrintInConsole(stream, ConsoleMessage(list));
}

const PageConsoleFunctions = {
    debug(...list) { PrintList(1, list); },
    error(...list) { PrintList(2, list); },
    info(...list) { PrintList(1, list); },
    log(...list) { PrintList(1, list); },
    warn(...list) { PrintList(2, list); },
    dir(...list) {
        if (list.length > 0) PrintInConsole(1, ConsoleValue(list[0]));
    },
    dirxml(...list) { PrintList(1, list); },
    // RUNTIME: a table has the columns that a list names; the text shows the data only.
    table(...list) {
        NextPreview.isTable = %is_object(list[0]);
        PrintList(1, IsArray(list[1]) && %is_object(list[0]) ? [list[0]] : list);
        NextPreview.isTable = false;
    },
    trace(...list) {
        const text = ConsoleMessage(list);
        PrintInConsole(2, text === "" ? "Trace" : `Trace: ${text}`);
    },
    group(...list) {
        PrintInConsole(1, list.length === 0 ? "console.group" : ConsoleMessage(list));
        PageConsole.depth += 1;
    },
    groupCollapsed(...list) {
        PrintInConsole(1, list.length === 0 ? "console.groupCollapsed" : ConsoleMessage(list));
        PageConsole.depth += 1;
    },
    groupEnd() {
        PageConsole.depth = %math_max(0, PageConsole.depth - 1);
    },
    clear() {},
    count(label) {
        const name = LabelOf(label);
        const count = HasOwn(PageConsole.counts, name) ? PageConsole.counts[name] + 1 : 1;
        PageConsole.counts[name] = count;
        PrintInConsole(1, `${name}: ${count}`);
    },
    countReset(label) {
        const name = LabelOf(label);
        if (HasOwn(PageConsole.counts, name)) {
            %delete_own(PageConsole.counts, name);
        } else {
            PrintInConsole(2, `Count for '${name}' does not exist`);
        }
    },
    assert(condition, ...list) {
        if (condition) return;
        const text = ConsoleMessage(list);
        PrintInConsole(2, text === "" ? "Assertion failed" : `Assertion failed: ${text}`);
    },
    profile() {},
    profileEnd() {},
    time(label) {
        const name = LabelOf(label);
        if (HasOwn(PageConsole.timers, name)) {
            PrintInConsole(2, `Timer '${name}' already exists`);
        } else {
            PageConsole.timers[name] = %uptime_ms();
        }
    },
    timeLog(label, ...list) {
        PrintTimer(LabelOf(label), list);
    },
    timeEnd(label) {
        const name = LabelOf(label);
        PrintTimer(name, []);
        %delete_own(PageConsole.timers, name);
    },
    timeStamp() {},
    context() {},
    createTask(name) {
        return { run(task) { return task(); } };
    },
};

function PrintTimer(name, list) {
    if (!HasOwn(PageConsole.timers, name)) {
        PrintInConsole(2, `Timer '${name}' does not exist`);
        return;
    }
    const elapsed = `${name}: ${%uptime_ms() - PageConsole.timers[name]} ms`;
    PrintInConsole(1, list.length === 0 ? elapsed : `${elapsed} ${ConsoleMessage(list)}`);
}

const ConsoleObject = {};
DefinePageFunctions(ConsoleObject, PageConsoleFunctions);
%put(ConsoleObject, %intrinsic("SymbolToStringTag"), "console", 4);
%put(PageGlobal, "console", ConsoleObject, 5);
RefuseReading(ConsoleObject, "console", ["memory"]);
