// How AssertionError of Node 24 words what differs. RUNTIME: Node v24.21.0 lib/internal/assert/assertion_error.js and
// lib/internal/assert/myers_diff.js. SIMPLIFIED: without colours and for 80 columns, as the other one.

const kLineGone = -1;
const kLineStays = 0;
const kLineNew = 1;
const kShownEqualLines = 5;

function NewerDescribeDifference(actual, expected, operator, message) {
    const byReference = operator === "strictEqual" && BothReferences(actual, expected);
    const words = message ? ShownText(message) : kAssertionWords[byReference ? "strictEqualObject" : operator];
    const actualText = InspectForDiff(actual);
    const expectedText = InspectForDiff(expected);
    const actualLines = SplitLines(actualText);
    const expectedLines = SplitLines(expectedText);
    const isPlain = (value) => value === null || !%is_object(value) || typeof value === "function";
    if (actualLines.length === 1 && expectedLines.length === 1 && (isPlain(actual) || isPlain(expected))) {
        return SimpleDifference(actual, actualText, expected, expectedText, words);
    }
    if (actualText === expectedText) {
        const same = message ? words : kAssertionWords.notIdentical;
        if (actualLines.length <= 50) return `${same}\n\n${actualText}\n`;
        %array_set_length(actualLines, 50);
        return `${same}\n\n... Skipped lines\n${JoinList(actualLines, "\n")}\n...}\n`;
    }
    const steps = ShortestEdit(actualLines, expectedLines, %is_object(actual) && typeof actual !== "function");
    const shown = ShowEdit(steps);
    return `${words}\n+ actual - expected${shown.skipped ? "\n... Skipped lines" : ""}\n\n${shown.text}\n`;
}

// Two values of one line each.
function SimpleDifference(actual, actualText, expected, expectedText, words) {
    const quotes = (typeof actual === "string" ? 2 : 0) + (typeof expected === "string" ? 2 : 0);
    const length = actualText.length + expectedText.length;
    if (length - quotes <= 12 && (actual !== 0 || expected !== 0)) return `${words}\n\n${actualText} !== ${expectedText}\n`;
    let mark = "";
    if (length <= 80) {
        let index = 0;
        while (index < actualText.length && actualText[index] === expectedText[index]) index += 1;
        if (index >= 3 && index < actualText.length) mark = `\n${%string_repeat(" ", index + 2)}^`;
    }
    return `${words}\n+ actual - expected\n\n+ ${actualText}\n- ${expectedText}${mark}\n`;
}

function LinesAreEqual(one, other, ignoresComma) {
    return one === other || (ignoresComma && (`${one},` === other || one === `${other},`));
}

// SPEC: myersDiff: [what happens to it, the line] from the last line to the first.
function ShortestEdit(actual, expected, ignoresComma) {
    const most = actual.length + expected.length;
    let reached = [];
    for (let index = 0; index <= 2 * most + 1; index += 1) %push(reached, 0);
    const trace = [];
    for (let level = 0; level <= most; level += 1) {
        %push(trace, CopyOf(reached));
        for (let diagonal = -level; diagonal <= level; diagonal += 2) {
            let x = ComesFromAbove(reached, diagonal, level, most) ? reached[diagonal + 1 + most] : reached[diagonal - 1 + most] + 1;
            let y = x - diagonal;
            while (x < actual.length && y < expected.length && LinesAreEqual(actual[x], expected[y], ignoresComma)) {
                x += 1;
                y += 1;
            }
            reached[diagonal + most] = x;
            if (x >= actual.length && y >= expected.length) return WayBack(trace, actual, expected, ignoresComma);
        }
    }
    return [];
}

function ComesFromAbove(reached, diagonal, level, most) {
    return diagonal === -level || (diagonal !== level && reached[diagonal - 1 + most] < reached[diagonal + 1 + most]);
}

function WayBack(trace, actual, expected, ignoresComma) {
    const most = actual.length + expected.length;
    const steps = [];
    let x = actual.length;
    let y = expected.length;
    for (let level = trace.length - 1; level >= 0; level -= 1) {
        const diagonal = x - y;
        const before = ComesFromAbove(trace[level], diagonal, level, most) ? diagonal + 1 : diagonal - 1;
        const beforeX = trace[level][before + most];
        const beforeY = beforeX - before;
        while (x > beforeX && y > beforeY) {
            const line = actual[x - 1];
            %push(steps, [kLineStays, ignoresComma && !EndsWith(line, ",") ? expected[y - 1] : line]);
            x -= 1;
            y -= 1;
        }
        if (level === 0) break;
        if (x > beforeX) {
            x -= 1;
            %push(steps, [kLineNew, actual[x]]);
        } else {
            y -= 1;
            %push(steps, [kLineGone, expected[y]]);
        }
    }
    return steps;
}

// SPEC: printMyersDiff.
function ShowEdit(steps) {
    const lines = [];
    let skipped = false;
    let equal = 0;
    for (let index = steps.length - 1; index >= 0; index -= 1) {
        const operation = steps[index][0];
        const isAfterEqual = index < steps.length - 1 && steps[index + 1][0] === kLineStays;
        if (isAfterEqual && operation !== kLineStays) {
            if (equal >= kShownEqualLines + 3) {
                %push(lines, "...");
                skipped = true;
            } else if (equal === kShownEqualLines + 2) {
                %push(lines, `  ${steps[index + 2][1]}`);
            }
            if (equal > kShownEqualLines) %push(lines, `  ${steps[index + 1][1]}`);
            equal = 0;
        }
        if (operation === kLineStays) equal += 1;
        if (operation === kLineStays && equal > kShownEqualLines) continue;
        const mark = operation === kLineNew ? "+" : operation === kLineGone ? "-" : " ";
        %push(lines, `${mark} ${steps[index][1]}`);
    }
    return { __proto__: null, text: TrimmedEnd(JoinList(lines, "\n")), skipped };
}

function TrimmedEnd(text) {
    let end = text.length;
    while (end > 0 && %strip_white_space(text[end - 1]) === "") end -= 1;
    return %string_slice(text, 0, end);
}
