// Timing functions: how they are written, and what they make of a progress. SPEC: CSS Easing sections 2 and 3.

const kEasings = ["ease", "linear", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end"];
const kEasingCurves = { __proto__: null, ease: [0.25, 0.1, 0.25, 1], "ease-in": [0.42, 0, 1, 1], "ease-out": [0, 0, 0.58, 1], "ease-in-out": [0.42, 0, 0.58, 1] };

// A timing function as the style says it afterwards; undefined for anything else. linear() is refused.
function EasingValue(text, name) {
    const lower = %to_lower(Trimmed(text));
    if (ListHas(kEasings, lower)) return lower;
    if (!IsFunctionValue(text)) return undefined;
    if (%string_slice(lower, 0, 6) === "steps(") return StepsValue(lower);
    const numbers = CurveOfText(lower);
    if (numbers === undefined) RefuseStyleValue(name, text);
    const written = [];
    for (let index = 0; index < 4; index += 1) %push(written, StyleNumber(numbers[index]));
    return `cubic-bezier(${%join_texts(written, ", ")})`;
}

const kStepPositions = ["start", "end", "jump-start", "jump-end", "jump-none", "jump-both"];

function StepsValue(text) {
    const parts = %split_text(%string_slice(text, 6, text.length - 1), ",");
    const count = PlainNumber(Trimmed(parts[0]), false);
    const position = parts.length === 1 ? "end" : Trimmed(parts[1]);
    if (parts.length > 2 || count === undefined || ToNumber(count) % 1 !== 0 || ToNumber(count) < (position === "jump-none" ? 2 : 1) || !ListHas(kStepPositions, position)) return undefined;
    return position === "end" || position === "jump-end" ? `steps(${count})` : `steps(${count}, ${position})`;
}

// Words that stand for steps, as they are computed.
function EasingAsFunction(easing) {
    return easing === "step-start" ? "steps(1, start)" : easing === "step-end" ? "steps(1)" : easing;
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
    if (easing === "step-start" || easing === "step-end") return SteppedProgress(EasingAsFunction(easing), progress);
    if (easing === "linear" || progress <= 0 || progress >= 1) return progress;
    return ProgressOnCurve(kEasingCurves[easing] ?? CurveOfText(easing), progress);
}

// RUNTIME: Chromium ui/gfx/geometry/cubic_bezier.cc, SolveCurveX: a guess between samples, made better by Newton's method, else by halving.
const kCurveSamples = 11;
const kCurveEpsilon = 1e-7;
const kMostNewtonSteps = 4;

function IsNothing(number) {
    return number < kCurveEpsilon && number > -kCurveEpsilon;
}

function ProgressOnCurve([firstX, firstY, lastX, lastY], progress) {
    const across = CurveNumbers(firstX, lastX);
    const time = TimeOnCurve(across, progress);
    return PlaceOnCurve(CurveNumbers(firstY, lastY), time);
}

function CurveNumbers(first, last) {
    const c = 3 * first;
    const b = 3 * (last - first) - c;
    return [1 - c - b, b, c];
}

function PlaceOnCurve([a, b, c], time) {
    return ((a * time + b) * time + c) * time;
}

function TimeOnCurve(across, place) {
    const width = 1 / (kCurveSamples - 1);
    let low = 0;
    let high = 1;
    let time = place;
    for (let index = 1; index < kCurveSamples; index += 1) {
        const sample = PlaceOnCurve(across, index * width);
        if (place > sample) continue;
        const before = PlaceOnCurve(across, (index - 1) * width);
        high = width * index;
        low = high - width;
        time = low + ((high - low) * (place - before)) / (sample - before);
        break;
    }
    let off = 0;
    for (let step = 0; step < kMostNewtonSteps; step += 1) {
        off = PlaceOnCurve(across, time) - place;
        if (IsNothing(off)) return time;
        const slope = (3 * across[0] * time + 2 * across[1]) * time + across[2];
        if (IsNothing(slope)) break;
        time -= off / slope;
    }
    if (IsNothing(off)) return time;
    while (low < high) {
        const at = PlaceOnCurve(across, time);
        if (IsNothing(at - place)) return time;
        if (place > at) low = time;
        else high = time;
        time = (high + low) * 0.5;
    }
    return time;
}
