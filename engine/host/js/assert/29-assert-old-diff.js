// How Node 10 shows in which lines two values differ: what was there with a minus sign, what was wanted with a plus. RUNTIME: Node 10
// lib/internal/assert.js, createErrDiff and AssertionError.

const kOldMostShown = 20;  // lines, before the rest is left out
const kOldMostWhole = 30;  // lines of a value that is shown alone

function OldDifference(actual, expected, operator) {
    const left = SplitLines(InspectForDiff(actual));
    const right = SplitLines(InspectForDiff(expected));
    const state = {
        __proto__: null, left, right, skipped: false, text: "", wanted: "", shown: 0, last: 0, identical: 0, end: "",
    };
    DropEqualEnds(state);
    const count = %math_max(left.length, right.length);
    const head = `${kOldOperators[operator]}:\n+ expected - actual`;
    for (let index = 0; index < count; index += 1) {
        ShowOldLine(state, index);
        if (state.shown > kOldMostShown && index < count - 2) return `${head} ... Lines skipped\n${state.text}\n...${state.wanted}\n...`;
    }
    if (state.identical === count) {
        const base = operator === "strictEqual" ? "Input objects identical but not reference equal:" : "Input objects not identical:";
        return `${base}\n\n${JoinList(OldWhole(actual), "\n")}\n`;
    }
    return `${head}${state.skipped ? " ... Lines skipped" : ""}\n${state.text}${state.wanted}${state.end}`;
}

// The lines of a value, without what is too much of them.
function OldWhole(value) {
    const lines = SplitLines(InspectForDiff(value));
    if (lines.length > kOldMostWhole) {
        lines[26] = "...";
        %array_set_length(lines, 27);
    }
    return lines;
}

// Of the lines that both end with, the last two are kept, and the first of them.
function DropEqualEnds(state) {
    let dropped = 0;
    let first = "";
    while (state.left.length > 0 && state.right.length > 0) {
        const line = state.left[state.left.length - 1];
        if (line !== state.right[state.right.length - 1]) break;
        if (dropped < 2) state.end = `\n  ${line}${state.end}`;
        else first = line;
        dropped += 1;
        %array_set_length(state.left, state.left.length - 1);
        %array_set_length(state.right, state.right.length - 1);
    }
    if (dropped > 3) {
        state.end = `\n...${state.end}`;
        state.skipped = true;
    }
    if (first !== "") state.end = `\n  ${first}${state.end}`;
}

function ShowOldLine(state, index) {
    const hasLeft = index < state.left.length;
    const hasRight = index < state.right.length;
    const since = index - state.last;
    if (hasLeft && hasRight && state.left[index] === state.right[index]) {
        state.text += state.wanted;
        state.wanted = "";
        if (since === 1 || index === 0) {
            state.text += `\n  ${state.left[index]}`;
            state.shown += 1;
        }
        state.identical += 1;
        return;
    }
    ShowLinesBefore(state, hasLeft ? state.left : state.right, index, since);
    state.last = index;
    if (hasLeft) state.text += `\n- ${state.left[index]}`;
    if (hasRight) state.wanted += `\n+ ${state.right[index]}`;
    state.shown += hasLeft && hasRight ? 2 : 1;
}

// Equal lines just before one that differs.
function ShowLinesBefore(state, lines, index, since) {
    if (since <= 1 || index <= 2) return;
    if (since > 4) {
        state.text += "\n...";
        state.skipped = true;
    } else if (since > 3) {
        state.text += `\n  ${lines[index - 2]}`;
        state.shown += 1;
    }
    state.text += `\n  ${lines[index - 1]}`;
    state.shown += 1;
}

// What a value is that should have been another one.
function OldUnwanted(actual, operator) {
    const lines = OldWhole(actual);
    const base = `Identical input passed to ${operator}:`;
    return lines.length === 1 ? `${base} ${lines[0]}` : `${base}\n\n${JoinList(lines, "\n")}\n`;
}
