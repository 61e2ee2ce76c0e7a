// How AssertionError words what differs. RUNTIME: Node 20 lib/internal/assert/assertion_error.js.
// SIMPLIFIED: without colours and for 80 columns, as Node words it when standard error is no terminal.

const kAssertionWords = {
    __proto__: null,
    deepStrictEqual: "Expected values to be strictly deep-equal:",
    strictEqual: "Expected values to be strictly equal:",
    strictEqualObject: "Expected \"actual\" to be reference-equal to \"expected\":",
    partialDeepStrictEqual: "Expected values to be partially and strictly deep-equal:",
    deepEqual: "Expected values to be loosely deep-equal:",
    notDeepStrictEqual: "Expected \"actual\" not to be strictly deep-equal to:",
    notStrictEqual: "Expected \"actual\" to be strictly unequal to:",
    notStrictEqualObject: "Expected \"actual\" not to be reference-equal to \"expected\":",
    notDeepEqual: "Expected \"actual\" not to be loosely deep-equal to:",
    notIdentical: "Values have same structure but are not reference-equal:",
    notDeepEqualUnequal: "Expected values not to be loosely deep-equal:",
};

const kDiffInspection = {
    __proto__: null, compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false,
    showProxy: false, sorted: true, getters: true,
};

function InspectForDiff(value) {
    return InspectValue(value, kDiffInspection);
}

function SplitLines(text) {
    const lines = [];
    let start = 0;
    for (let end = %string_find(text, "\n", 0); end >= 0; end = %string_find(text, "\n", start)) {
        %push(lines, %string_slice(text, start, end));
        start = end + 1;
    }
    %push(lines, %string_slice(text, start, text.length));
    return lines;
}

function DropLast(list) {
    %array_set_length(list, list.length - 1);
}

// A long value is shown up to its 46th line.
function LimitLines(lines) {
    if (lines.length <= 50) return;
    %array_set_length(lines, 47);
    lines[46] = "...";
}

// Two short primitives on one line: "1 !== 2"; undefined when the lines have to be compared.
function ShortComparison(actual, expected, actualLine, expectedLine, words) {
    if (%is_object(actual) && typeof actual !== "function") return undefined;
    if (%is_object(expected) && typeof expected !== "function") return undefined;
    if (actual === 0 && expected === 0) return undefined;
    return `${words}\n\n${actualLine} !== ${expectedLine}\n`;
}

// A mark below the first character in which two single lines differ, when that is not among the first three.
function MismatchMark(actualLine, expectedLine) {
    let index = 0;
    while (actualLine[index] === expectedLine[index]) index += 1;
    return index > 2 ? `\n  ${%string_repeat(" ", index)}^` : "";
}

// Takes the equal lines off both ends and says how they are shown after the difference.
function TakeCommonEnd(actualLines, expectedLines) {
    const taken = { __proto__: null, text: "", count: 0, skipped: false };
    let beyond = "";
    while (actualLines.length > 0 && expectedLines.length > 0) {
        const line = actualLines[actualLines.length - 1];
        if (line !== expectedLines[expectedLines.length - 1]) break;
        if (taken.count < 3) taken.text = `\n  ${line}${taken.text}`;
        else beyond = line;
        taken.count += 1;
        DropLast(actualLines);
        DropLast(expectedLines);
    }
    if (taken.count >= 5) {
        taken.text = `\n...${taken.text}`;
        taken.skipped = true;
    }
    if (beyond !== "") taken.text = `\n  ${beyond}${taken.text}`;
    return taken;
}

function AddLine(diff, mark, line) {
    diff.text += `\n${mark} ${line}`;
    diff.printed += 1;
}

// The last equal lines before a difference; the first two are there already.
function ShowEqualLinesBefore(diff, lines, index) {
    if (diff.equal === 5) {
        AddLine(diff, " ", lines[index - 3]);
    } else if (diff.equal > 5) {
        diff.text += "\n...";
        diff.skipped = true;
    }
    if (diff.equal > 3) AddLine(diff, " ", lines[index - 2]);
    if (diff.equal > 2) AddLine(diff, " ", lines[index - 1]);
    diff.equal = 0;
}

function WithoutComma(line) {
    return line[line.length - 1] === "," ? %string_slice(line, 0, line.length - 1) : undefined;
}

function ComparePair(diff, actualLines, expectedLines, index) {
    const actualLine = actualLines[index];
    const expectedLine = expectedLines[index];
    const addsComma = actualLine !== expectedLine && WithoutComma(expectedLine) === actualLine;
    if (actualLine === expectedLine || addsComma || WithoutComma(actualLine) === expectedLine) {
        diff.text += diff.waiting;
        diff.waiting = "";
        diff.equal += 1;
        if (diff.equal <= 2) AddLine(diff, " ", addsComma ? `${actualLine},` : actualLine);
        return;
    }
    ShowEqualLinesBefore(diff, actualLines, index);
    AddLine(diff, "+", actualLine);
    diff.waiting += `\n- ${expectedLine}`;
    diff.printed += 1;
}

function AddUnpaired(diff, actualLines, expectedLines, index) {
    const lines = actualLines.length > index ? actualLines : expectedLines;
    ShowEqualLinesBefore(diff, lines, index);
    if (lines === actualLines) {
        AddLine(diff, "+", lines[index]);
    } else {
        diff.waiting += `\n- ${lines[index]}`;
        diff.printed += 1;
    }
}

function CompareLines(actualLines, expectedLines, words, end, mark) {
    const diff = { __proto__: null, text: "", waiting: "", printed: 0, equal: 0, skipped: end.skipped };
    const head = `${words}\n+ actual - expected`;
    const longest = %math_max(actualLines.length, expectedLines.length);
    const shortest = %math_min(actualLines.length, expectedLines.length);
    for (let index = 0; index < longest; index += 1) {
        if (index < shortest) ComparePair(diff, actualLines, expectedLines, index);
        else AddUnpaired(diff, actualLines, expectedLines, index);
        if (diff.printed > 50 && index < longest - 2) {
            return `${head} ... Lines skipped\n${diff.text}\n...${diff.waiting}\n...`;
        }
    }
    return `${head}${diff.skipped ? " ... Lines skipped" : ""}\n${diff.text}${diff.waiting}${end.text}${mark}`;
}

function BothReferences(first, second) {
    if (typeof first === "function") return typeof second === "function";
    return %is_object(first) && %is_object(second) && typeof second !== "function";
}

// What strictEqual and deepStrictEqual say.
function DescribeDifference(actual, expected, operator, message) {
    if (kIsNode24) return NewerDescribeDifference(actual, expected, operator, message);
    const byReference = operator === "strictEqual" && BothReferences(actual, expected);
    const words = message ? message : kAssertionWords[byReference ? "strictEqualObject" : operator];
    const whole = InspectForDiff(actual);
    const actualLines = SplitLines(whole);
    const expectedLines = SplitLines(InspectForDiff(expected));
    let mark = "";
    if (actualLines.length === 1 && expectedLines.length === 1 && actualLines[0] !== expectedLines[0]) {
        const width = actualLines[0].length + expectedLines[0].length;
        if (width <= 12) {
            const short = ShortComparison(actual, expected, actualLines[0], expectedLines[0], ShownText(words));
            if (short !== undefined) return short;
        } else if (!byReference && width < 80) {
            mark = MismatchMark(actualLines[0], expectedLines[0]);
        }
    }
    const end = TakeCommonEnd(actualLines, expectedLines);
    if (actualLines.length === 0 && expectedLines.length === 0) {
        const lines = SplitLines(whole);
        LimitLines(lines);
        return `${kAssertionWords.notIdentical}\n\n${JoinList(lines, "\n")}\n`;
    }
    return CompareLines(actualLines, expectedLines, ShownText(words), end, mark);
}

// What notStrictEqual and notDeepStrictEqual say.
function DescribeUnwantedEquality(actual, operator) {
    const byReference = operator === "notStrictEqual" && %is_object(actual);
    const words = kAssertionWords[byReference ? "notStrictEqualObject" : operator];
    const lines = SplitLines(InspectForDiff(actual));
    LimitLines(lines);
    if (lines.length === 1) return `${words}${lines[0].length > 5 ? "\n\n" : " "}${lines[0]}`;
    return `${words}\n\n${JoinList(lines, "\n")}\n`;
}

function CutText(text, limit) {
    return text.length > limit ? `${%string_slice(text, 0, limit - 3)}...` : text;
}

// What every other operator says.
function DescribeOperands(actual, expected, operator) {
    const actualText = InspectForDiff(actual);
    const expectedText = InspectForDiff(expected);
    const words = kAssertionWords[operator];
    if (operator === "notDeepEqual" && actualText === expectedText) return CutText(`${words}\n\n${actualText}`, 1024);
    const left = CutText(actualText, 512);
    const right = CutText(expectedText, 512);
    if (operator === "deepEqual") return `${words}\n\n${left}\n\nshould loosely deep-equal\n\n${right}`;
    if (operator === "notDeepEqual") {
        return `${kAssertionWords.notDeepEqualUnequal}\n\n${left}\n\nshould not loosely deep-equal\n\n${right}`;
    }
    return `${left} ${ShownText(operator)} ${right}`;
}

function ShownText(value) {
    return typeof value === "string" ? value : ToString(value);
}
