// Timing functions: how they are written, and what they make of a progress. SPEC: CSS Easing sections 2 and 3.

const kEasings = ["ease", "linear", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end"];
const kEasingCurves = { __proto__: null, ease: [0.25, 0.1, 0.25, 1], "ease-in": [0.42, 0, 1, 1], "ease-out": [0, 0, 0.58, 1], "ease-in-out": [0.42, 0, 0.58, 1] };

// A timing function as the style says it afterwards; undefined for anything else. linear() and steps() are refused.
function EasingValue(text, name) {
    const lower = %to_lower(text);
    if (ListHas(kEasings, lower)) return lower;
    if (!IsFunctionValue(text)) return undefined;
    const numbers = CurveOfText(lower);
    if (numbers === undefined) RefuseStyleValue(name, text);
    const written = [];
    for (let index = 0; index < 4; index += 1) %push(written, StyleNumber(numbers[index]));
    return `cubic-bezier(${%join_texts(written, ", ")})`;
}

// The four numbers of cubic-bezier(…).
function CurveOfText(text) {
    if (%string_slice(text, 0, 13) !== "cubic-bezier(" || text[text.length - 1] !== ")") return undefined;
    const parts = %split_text(%string_slice(text, 13, text.length - 1), ",");
    const numbers = [];
    for (let index = 0; index < parts.length; index += 1) {
        const part = Trimmed(parts[index]);
        const number = part === "" ? NaN : ToNumber(part);
        if (number !== number || (index % 2 === 0 && (number < 0 || number > 1))) return undefined;
        %push(numbers, number);
    }
    return numbers.length === 4 ? numbers : undefined;
}

// steps(): how many steps of how many jumps there have been (section 2.3.1).
function SteppedProgress(easing, progress) {
    const words = %split_text(%string_slice(easing, 6, easing.length - 1), ",");
    const count = ToNumber(words[0]);
    const kind = Trimmed(words[1] ?? "end");
    const isAtStart = kind === "start" || kind === "jump-start" || kind === "jump-both";
    const jumps = kind === "jump-none" ? count - 1 : kind === "jump-both" ? count + 1 : count;
    const step = %math_floor(progress * count) + (isAtStart ? 1 : 0);
    return %math_max(0, %math_min(jumps, step)) / jumps;
}

function EasedProgress(easing, progress) {
    if (%string_slice(easing, 0, 6) === "steps(") return SteppedProgress(easing, progress);
    if (easing === "linear" || progress <= 0 || progress >= 1) return easing === "step-start" ? 1 : progress;
    if (easing === "step-start" || easing === "step-end") return easing === "step-start" ? 1 : 0;
    const curve = kEasingCurves[easing] ?? CurveOfText(easing);
    const at = (time, first, second) => 3 * (1 - time) * (1 - time) * time * first + 3 * (1 - time) * time * time * second + time * time * time;
    let low = 0;
    let high = 1;
    for (let turn = 0; turn < 60; turn += 1) {
        const middle = (low + high) / 2;
        if (at(middle, curve[0], curve[2]) < progress) low = middle;
        else high = middle;
    }
    return at((low + high) / 2, curve[1], curve[3]);
}
