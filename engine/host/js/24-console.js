// The console. RUNTIME: Node 20 lib/internal/console/constructor.js and lib/internal/cli_table.js.

const ConsoleState = { __proto__: null, indentation: "", counts: { __proto__: null }, timers: { __proto__: null } };

function PrintLine(stream, text) {
    WriteStandard(stream, `${IndentConsole(text)}\n`);
}

function IndentConsole(text) {
    const indentation = ConsoleState.indentation;
    if (indentation === "") return text;
    return `${indentation}${%string_index_of(text, "\n", 0) < 0 ? text : %replace_all(text, "\n", `\n${indentation}`)}`;
}

function ConsoleOptions() {
    return undefined;
}

function PrintFormatted(stream, list) {
    PrintLine(stream, FormatList(ConsoleOptions(), list));
}

function CountLabel(label) {
    return label === undefined ? "default" : ToString(label);
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

function WithTimer(name, label, use) {
    const key = `${label}`;
    if (!HasOwn(ConsoleState.timers, key)) {
        EmitWarning(`No such label '${key}' for console.${name}()`);
        return;
    }
    use(key, ElapsedText(%uptime_ms() - ConsoleState.timers[key]));
}

function PrintDirectory(value, options) {
    PrintLine(1, InspectValue(value, MergedOptions({ customInspect: false }, %is_object(options) ? options : { __proto__: null })));
}

const Console = {};
const ConsoleFunctions = {
    log(...list) { PrintFormatted(1, list); },
    warn(...list) { PrintFormatted(2, list); },
    dir(value, options) { PrintDirectory(value, options); },
    time(label = "default") {
        const key = `${label}`;
        if (HasOwn(ConsoleState.timers, key)) {
            EmitWarning(`Label '${key}' already exists for console.time()`);
            return;
        }
        ConsoleState.timers[key] = %uptime_ms();
    },
    timeEnd(label = "default") {
        WithTimer("timeEnd", label, (key, elapsed) => {
            PrintLine(1, `${key}: ${elapsed}`);
            %delete_own(ConsoleState.timers, key);
        });
    },
    timeLog(label = "default", ...list) {
        WithTimer("timeLog", label, (key, elapsed) => {
            PrintLine(1, list.length === 0 ? `${key}: ${elapsed}` : `${key}: ${elapsed} ${FormatList(undefined, list)}`);
        });
    },
    trace(...list) {
        const error = { __proto__: null };
        %put(error, "stack", undefined, 5);
        %capture_stack(error, ConsoleFunctions.trace);
        const message = FormatList(undefined, list);
        const stack = `${error.stack}`;
        const begin = %string_index_of(stack, "\n", 0);
        PrintLine(2, `Trace${message === "" ? "" : `: ${message}`}${begin < 0 ? "" : %string_slice(stack, begin, stack.length)}`);
    },
    assert(condition, ...list) {
        if (condition) return;
        const first = list.length === 0 ? "Assertion failed" : `Assertion failed: ${list[0]}`;
        list[0] = first;
        PrintFormatted(2, list);
    },
    clear() {},
    count(label = "default") {
        const key = `${label}`;
        const count = HasOwn(ConsoleState.counts, key) ? ConsoleState.counts[key] + 1 : 1;
        ConsoleState.counts[key] = count;
        PrintLine(1, `${key}: ${count}`);
    },
    countReset(label = "default") {
        const key = `${label}`;
        if (!HasOwn(ConsoleState.counts, key)) {
            EmitWarning(`Count for '${key}' does not exist`);
            return;
        }
        %delete_own(ConsoleState.counts, key);
    },
    group(...list) {
        if (list.length > 0) PrintFormatted(1, list);
        ConsoleState.indentation += "  ";
    },
    groupEnd() {
        ConsoleState.indentation = %string_slice(ConsoleState.indentation, 0, ConsoleState.indentation.length - 2);
    },
    table(data, properties) {
        if (kNodeMajor === 8) return; // RUNTIME: there it speaks to the inspector only
        if (!%is_object(data)) {
            PrintFormatted(1, [data]);
            return;
        }
        PrintLine(1, TableText(data, properties));
    },
    debug(...list) { PrintFormatted(1, list); },
    info(...list) { PrintFormatted(1, list); },
    dirxml(...list) { PrintFormatted(1, list); },
    error(...list) { PrintFormatted(2, list); },
    groupCollapsed(...list) {
        if (list.length > 0) PrintFormatted(1, list);
        ConsoleState.indentation += "  ";
    },
};
const ConsoleFunctionNames = %own_keys(ConsoleFunctions);
for (let index = 0; index < ConsoleFunctionNames.length; index += 1) {
    const name = ConsoleFunctionNames[index];
    %put(Console, name, ConsoleFunctions[name], 7);
}
%put(Console, %intrinsic("SymbolToStringTag"), "console", 4);
%put(%intrinsic("GlobalObject"), "console", Console, 5);
DefineModule("console", () => Console);

// console.table: rows and columns drawn with box characters.

function CellText(value) {
    return InspectValue(value, {
        __proto__: null, maxArrayLength: 3, breakLength: Infinity,
        depth: value !== null && typeof value === "object" && !IsArray(value) && %own_keys(value).length > 2 ? -1 : 0,
    });
}

function TableText(data, properties) {
    const kind = %class_of(data);
    if (kind === "Map" || kind === "Set") return CollectionTable(data, kind);
    const columns = [];
    const rows = [];
    const rowNames = [];
    let hasValues = false;
    const keys = EnumerableNames(data);
    for (let index = 0; index < keys.length; index += 1) {
        const row = data[keys[index]];
        %push(rowNames, keys[index]);
        const cells = { __proto__: null };
        if (!%is_object(row)) {
            cells.value = CellText(row);
            hasValues = true;
            %push(rows, { __proto__: null, cells: { __proto__: null }, value: cells.value });
            continue;
        }
        const names = properties === undefined ? EnumerableNames(row) : properties;
        for (let column = 0; column < names.length; column += 1) {
            const name = `${names[column]}`;
            if (ListIndexOf(columns, name) < 0) %push(columns, name);
            cells[name] = HasOwn(row, name) ? CellText(row[name]) : "";
        }
        %push(rows, { __proto__: null, cells, value: undefined });
    }
    const head = ["(index)"];
    const ordered = OrderedAsProperties(columns);
    for (let column = 0; column < ordered.length; column += 1) %push(head, ordered[column]);
    if (hasValues) %push(head, "Values");
    const lines = [];
    for (let index = 0; index < rows.length; index += 1) {
        const line = [rowNames[index]];
        for (let column = 0; column < ordered.length; column += 1) {
            const cell = rows[index].cells[ordered[column]];
            %push(line, cell === undefined ? "" : cell);
        }
        if (hasValues) %push(line, rows[index].value === undefined ? "" : rows[index].value);
        %push(lines, line);
    }
    return DrawTable(head, lines);
}

// Node keeps the columns as properties of an object: indices come first.
function OrderedAsProperties(names) {
    const record = { __proto__: null };
    for (let index = 0; index < names.length; index += 1) record[names[index]] = true;
    return %own_keys(record);
}

function CollectionTable(table, kind) {
    const lines = [];
    let position = 0;
    for (let index = 0; index < %table_size(table); index += 1) {
        const line = [`${index}`, CellText(%table_key(table, position))];
        if (kind === "Map") %push(line, CellText(%table_value(table, position)));
        %push(lines, line);
        position = %table_after(table, position);
    }
    return DrawTable(kind === "Map" ? ["(iteration index)", "Key", "Values"] : ["(iteration index)", "Values"], lines);
}

function EnumerableNames(object) {
    const keys = %own_keys(object);
    const names = [];
    for (let index = 0; index < keys.length; index += 1) {
        if (typeof keys[index] === "string" && %own_descriptor(object, keys[index]).enumerable) %push(names, keys[index]);
    }
    return names;
}

function DrawTable(head, lines) {
    const widths = [];
    for (let column = 0; column < head.length; column += 1) {
        let width = %text_width(head[column], false);
        for (let index = 0; index < lines.length; index += 1) {
            width = %math_max(width, %text_width(lines[index][column], false));
        }
        %push(widths, width + 2);
    }
    const rule = (left, middle, right) => {
        let text = left;
        for (let column = 0; column < widths.length; column += 1) {
            text += `${%string_repeat("─", widths[column])}${column === widths.length - 1 ? right : middle}`;
        }
        return text;
    };
    const row = (cells) => {
        let text = "│";
        for (let column = 0; column < widths.length; column += 1) {
            const free = widths[column] - %text_width(cells[column], false);
            // RUNTIME: Node 19 and older set each cell in the middle.
            const before = kNodeMajor > 0 && kNodeMajor < 20 ? %math_floor(free / 2) : 1;
            text += `${%string_repeat(" ", before)}${cells[column]}${%string_repeat(" ", free - before)}│`;
        }
        return text;
    };
    let result = `${rule("┌", "┬", "┐")}\n${row(head)}\n${rule("├", "┼", "┤")}\n`;
    for (let index = 0; index < lines.length; index += 1) result += `${row(lines[index])}\n`;
    return `${result}${rule("└", "┴", "┘")}`;
}
