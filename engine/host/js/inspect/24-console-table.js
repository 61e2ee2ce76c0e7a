// What console.table draws: rows and columns with box characters. RUNTIME: Node 20 lib/internal/cli_table.js.

function CellText(value) {
    const isRecord = value !== null && typeof value === "object" && !IsArray(value) && %class_of(value) !== "TypedArray";
    const depth = isRecord && EnumerableNames(value).length > 2 ? -1 : 0;
    if (kIsNode24) NoteColors();
    return InspectValue(value, { __proto__: null, maxArrayLength: 3, breakLength: Infinity, depth });
}

function TableText(data, properties) {
    const kind = %class_of(data);
    if (kind === "Map" || kind === "Set") return CollectionTable(data, kind);
    if (CollectionIteratorName(data) !== undefined) return IteratorTable(data, CollectionIteratorName(data));
    const columns = [];
    const rows = [];
    const rowNames = [];
    let hasValues = false;
    const keys = EnumerableNames(data);
    for (let index = 0; index < keys.length; index += 1) {
        const row = data[keys[index]];
        %push(rowNames, keys[index]);
        const cells = { __proto__: null };
        const isPrimitive = !%is_object(row);
        if (isPrimitive && properties === undefined) {
            hasValues = true;
            %push(rows, { __proto__: null, cells, value: CellText(row) });
            continue;
        }
        const names = properties === undefined ? EnumerableNames(row) : properties;
        for (let column = 0; column < names.length; column += 1) {
            const name = `${names[column]}`;
            if (ListIndexOf(columns, name) < 0) %push(columns, name);
            cells[name] = !isPrimitive && HasOwn(row, name) ? CellText(row[name]) : "";
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

// What an iterator of a map or set has still to give, and without taking it.
function IteratorTable(iterator, name) {
    const pairs = %slot(iterator, 2) === kindEntries;
    const entries = RemainingEntries(iterator, name, pairs);
    const keyed = pairs && name === "Map";
    const width = keyed ? 2 : 1;
    const lines = [];
    for (let index = 0; index < entries.length; index += width) {
        const line = [`${index / width}`, CellText(entries[index])];
        if (keyed) %push(line, CellText(entries[index + 1]));
        %push(lines, line);
    }
    return DrawTable(keyed ? ["(iteration index)", "Key", "Values"] : ["(iteration index)", "Values"], lines);
}

function EnumerableNames(object) {
    if (%is_proxy(object)) return EnumerableOwnKeys(object);
    const keys = %own_keys(object);
    const names = [];
    for (let index = 0; index < keys.length; index += 1) {
        if (typeof keys[index] === "string" && %own_descriptor(object, keys[index]).enumerable) %push(names, keys[index]);
    }
    return names;
}

// RUNTIME: Node 10 lib/internal/cli_table.js, countSymbols, does not know of wide characters.
function CellWidth(text) {
    return kIsOldNode ? %normalize(%strip_escape_codes(text), "NFC").length : %text_width(text, false);
}

function DrawTable(head, lines) {
    const widths = [];
    for (let column = 0; column < head.length; column += 1) {
        let width = CellWidth(head[column]);
        for (let index = 0; index < lines.length; index += 1) {
            width = %math_max(width, CellWidth(lines[index][column]));
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
            const free = widths[column] - CellWidth(cells[column]);
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
