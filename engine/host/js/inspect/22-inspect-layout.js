// util.inspect: how the parts of a value are put on lines.

function TextWidth(context, text) {
    return %text_width(text, !!context.colors);
}

function JoinList(list, gap) {
    return %join_texts(list, gap);
}

function JoinParts(context, parts, base, braces, kind, depth, value) {
    const before = base === "" ? "" : `${base} `;
    if (context.compact === true) {
        if (FitsOneLine(context, parts, 0, base)) {
            return `${braces[0]}${base === "" ? "" : ` ${base}`} ${JoinList(parts, ", ")} ${braces[1]}`;
        }
        const indentation = `\n${%string_repeat(" ", context.indentation)}`;
        const head = base === "" && braces[0].length === 1 ? " " : `${base === "" ? "" : ` ${base}`}\n${%string_repeat(" ", context.indentation)}  `;
        return `${braces[0]}${head}${JoinList(parts, `,${indentation}  `)} ${braces[1]}`;
    }
    let lines = parts;
    if (typeof context.compact === "number" && context.compact >= 1) {
        if (kind === kPartsOfArrayExtras && parts.length > 6) lines = GroupParts(context, parts, value);
        if (context.currentDepth - depth < context.compact && lines.length === parts.length) {
            const start = lines.length + context.indentation + braces[0].length + base.length + 10;
            if (FitsOneLine(context, lines, start, base)) {
                const joined = JoinList(lines, ", ");
                if (%string_find(joined, "\n", 0) < 0) return `${before}${braces[0]} ${joined} ${braces[1]}`;
            }
        }
    }
    const indentation = `\n${%string_repeat(" ", context.indentation)}`;
    return `${before}${braces[0]}${indentation}  ${JoinList(lines, `,${indentation}  `)}${indentation}${braces[1]}`;
}

function FitsOneLine(context, parts, start, base) {
    if (kIsNode24 && context.breakLength === Infinity) return HasNoLineBreak(parts, base);
    let total = parts.length + start;
    if (total + parts.length > context.breakLength) return false;
    for (let index = 0; index < parts.length; index += 1) {
        total += context.colors ? TextWidth(context, parts[index]) : parts[index].length;
        if (total > context.breakLength) return false;
    }
    return base === "" || %string_find(base, "\n", 0) < 0;
}

// More than six short elements are set in columns, as wide as a square of them would be.
function GroupParts(context, parts, value) {
    const hasRest = context.maxArrayLength < parts.length;
    const count = hasRest ? parts.length - 1 : parts.length;
    const widths = [];
    let total = 0;
    let longest = 0;
    for (let index = 0; index < count; index += 1) {
        const width = TextWidth(context, parts[index]);
        %push(widths, width);
        total += width + 2;
        if (width > longest) longest = width;
    }
    const cell = longest + 2;
    if (cell * 3 + context.indentation >= context.breakLength || (total / cell <= 5 && longest > 6)) return parts;
    const bias = (cell - total / parts.length) ** 0.5;
    const biased = %math_max(cell - 3 - bias, 1);
    let columns = %math_floor((2.5 * biased * count) ** 0.5 / biased + 0.5);
    columns = %math_min(columns, %math_floor((context.breakLength - context.indentation) / cell));
    columns = %math_min(columns, %math_min(context.compact * 4, 15));
    if (columns <= 1) return parts;
    const columnWidths = [];
    for (let column = 0; column < columns; column += 1) {
        let width = 0;
        for (let index = column; index < count; index += columns) {
            if (widths[index] > width) width = widths[index];
        }
        %push(columnWidths, width + 2);
    }
    const alignRight = value !== undefined && AllNumbers(value, parts.length);
    const lines = [];
    for (let begin = 0; begin < count; begin += columns) {
        const end = %math_min(begin + columns, count);
        let line = "";
        for (let index = begin; index < end; index += 1) {
            const isLast = index === end - 1;
            const text = isLast ? parts[index] : `${parts[index]}, `;
            const width = columnWidths[index - begin] - (isLast ? 2 : 0);
            const padding = %string_repeat(" ", %math_max(0, width - widths[index] - (isLast ? 0 : 2)));
            line += alignRight ? `${padding}${text}` : isLast ? text : `${text}${padding}`;
        }
        %push(lines, line);
    }
    if (hasRest) %push(lines, parts[count]);
    return lines;
}

function AllNumbers(value, count) {
    for (let index = 0; index < count; index += 1) {
        if (typeof value[index] !== "number" && typeof value[index] !== "bigint") return false;
    }
    return true;
}
