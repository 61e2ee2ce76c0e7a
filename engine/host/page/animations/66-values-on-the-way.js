// What a property is while it moves: numbers, lengths in pixels, plain colours and transforms between two values, and what a style says of its
// transitions and animations as a computed value. SPEC: CSS Values section 4 and Web Animations sections 4.7 to 5.3.
// SIMPLIFIED: other values on their way are refused.

// The text between two others; undefined for what is not known.
function ValueBetween(name, from, to, part) {
    if (part === 0) return from;
    if (part === 1) return to;
    if (name === "transform") return TransformBetween(from, to, part);
    if (name === "opacity") {
        const number = ToNumber(from) + (ToNumber(to) - ToNumber(from)) * part;
        return number === number ? StyleNumber(%math_max(0, %math_min(1, number))) : undefined;
    }
    const one = Dimension(from);
    const other = Dimension(to);
    if (one !== undefined && other !== undefined && one.unit === "px" && other.unit === "px") return `${StyleNumber(one.number + (other.number - one.number) * part)}px`;
    return ColourBetween(from, to, part);
}

function ColourBetween(from, to, part) {
    const one = OpaqueParts(from);
    const other = OpaqueParts(to);
    if (one === undefined || other === undefined) return undefined;
    const mixed = [];
    for (let index = 0; index < 3; index += 1) {
        const number = one[index] + (other[index] - one[index]) * part;
        %push(mixed, `${%math_max(0, %math_min(255, %math_floor(number + 0.5)))}`);
    }
    return `rgb(${%join_texts(mixed, ", ")})`;
}

function OpaqueParts(colour) {
    const numbers = kColours[colour] ?? (%string_slice(colour, 0, 4) === "rgb(" ? %string_slice(colour, 4, colour.length - 1) : undefined);
    if (numbers === undefined) return undefined;
    const parts = %split_text(numbers, ", ");
    return [ToNumber(parts[0]), ToNumber(parts[1]), ToNumber(parts[2])];
}

// ---- transitions ----

// The progress of a transition that has begun.
function PartOfTransition({ start, delay, duration, easing }) {
    const time = %frame_ms() - start - delay;
    return time <= 0 ? 0 : EasedProgress(easing, %math_min(1, time / duration));
}

// What a transition makes of its property now; undefined for what is not known.
function TransitionValueNow(transition) {
    const { start, begin, to, name } = transition;
    if (start === undefined) return begin;
    return begin === undefined ? undefined : ValueBetween(name, begin, to, PartOfTransition(transition));
}

// ---- animations ----

const kTurnsBack = { __proto__: null, normal: () => false, reverse: () => true, alternate: (turn) => turn % 2 === 1, "alternate-reverse": (turn) => turn % 2 === 0 };

// Before and after the active phase (section 4.6.5).
function IsBeforeActive(timing, time, isBackwards) {
    return time < timing.delay || (isBackwards && time === timing.delay);
}

function IsAfterActive(timing, time, isBackwards) {
    const end = timing.delay + ActiveDuration(timing);
    return time > end || (!isBackwards && time === end);
}

// Which iteration it is and where in it, in the direction that it has (sections 4.8 to 4.10); undefined for what is not known.
function PlaceInIterations(timing, time, isOver) {
    const active = ActiveDuration(timing);
    if (timing.iterationStart !== 0 || (timing.iterations === Infinity && isOver) || !IsSmooth(timing.easing)) return undefined;
    // RUNTIME: Chromium reckons in seconds.
    const within = %math_max(0, %math_min(active / 1000, time / 1000 - timing.delay / 1000));
    const whole = active === 0 ? (isOver ? timing.iterations : 0) : within / (timing.duration / 1000);
    const isAtEnd = within === active / 1000 && whole > 0 && whole % 1 === 0;
    const turn = isAtEnd ? whole - 1 : %math_floor(whole);
    const part = isAtEnd ? 1 : whole - turn;
    return { __proto__: null, turn, part: kTurnsBack[timing.direction](turn) ? 1 - part : part };
}

// Where an animation is between its first and its last keyframe.
function DirectedProgress(animation) {
    const { timing } = animation.effect;
    const time = CurrentTime(animation);
    return PlaceInIterations(timing, time, IsAfterActive(timing, time, animation.rate < 0))?.part;
}

function IsSmooth(easing) {
    return easing === "linear" || kEasingCurves[easing] !== undefined || ListHas(["cubic-bezier(", "steps("], %string_slice(easing, 0, %string_find(easing, "(", 0) + 1));
}

// Of the keyframes that say something of a property, those before and behind the progress.
function AnimationValueNow(animation, name) {
    const { frames, timing } = animation.effect;
    const progress = DirectedProgress(animation);
    if (progress === undefined) return undefined;
    const at = EasedProgress(timing.easing, progress);
    let before;
    let after;
    for (let index = 0; index < frames.length; index += 1) {
        if (PlaceOfValue(frames[index], name) < 0) continue;
        if (before === undefined || (frames[index].computed <= at && frames[index].computed < 1)) before = frames[index];
        after = frames[index];
        if (after !== before && after.computed > at) break;
    }
    if (before === undefined || before === after || before.computed > at || !IsSmooth(before.easing)) return undefined;
    const part = EasedProgress(before.easing, (at - before.computed) / (after.computed - before.computed));
    return ValueBetween(name, before.values[PlaceOfValue(before, name) + 1], after.values[PlaceOfValue(after, name) + 1], part);
}

// ---- what a style says of them ----

const kMotionUsual = {
    __proto__: null, "transition-property": "all", "transition-duration": "0s", "transition-delay": "0s", "transition-timing-function": "ease",
    "animation-name": "none", "animation-duration": "0s", "animation-delay": "0s", "animation-timing-function": "ease", "animation-iteration-count": "1",
    "animation-direction": "normal", "animation-fill-mode": "none", "animation-play-state": "running",
};
// The place of each part in what AnimationValue writes.
const kAnimationPlaces = {
    __proto__: null, "animation-duration": 0, "animation-timing-function": 1, "animation-delay": 2, "animation-iteration-count": 3, "animation-direction": 4,
    "animation-fill-mode": 5, "animation-play-state": 6, "animation-name": 7,
};

function ComputedMotion(inside, name) {
    const isTransition = name[0] === "t";
    const declarations = StyledDeclarations(inside);
    const whole = FindDeclaration(declarations, isTransition ? "transition" : "animation")?.value ?? "";
    const own = FindDeclaration(declarations, name)?.value ?? "";
    if (%string_find(whole + own, "var(", 0) >= 0 || ListHas(kGlobalWords, whole) || ListHas(kGlobalWords, own)) RefuseComputed(name);
    if (own !== "" && whole !== "") RefuseComputed(name);
    if (own !== "") return InSeconds(own, name);
    if (whole === "" || whole === "none") return kMotionUsual[name];
    const parts = SplitStyle(whole, ",");
    const said = [];
    for (let index = 0; index < parts.length; index += 1) %push(said, InSeconds(isTransition ? PartOfTransitionText(parts[index], name) : PartOfAnimationText(parts[index], name), name));
    return %join_texts(said, ", ");
}

function PartOfTransitionText(text, name) {
    const found = MotionParts(text, "transition");
    if (name === "transition-property") return found.names[0] ?? "all";
    if (name === "transition-timing-function") return found.easing;
    return found.times[name === "transition-duration" ? 0 : 1] ?? "0s";
}

function PartOfAnimationText(text, name) {
    const word = StyleWords(text)[kAnimationPlaces[name]];
    return word === "auto" && name === "animation-duration" ? "0s" : word;
}

// Times are written in seconds.
function InSeconds(text, name) {
    if (%string_find(name, "duration", 0) < 0 && %string_find(name, "delay", 0) < 0) return text;
    const times = SplitStyle(text, ",");
    for (let index = 0; index < times.length; index += 1) times[index] = `${StyleNumber(TimeInMs(Trimmed(times[index])) / 1000)}s`;
    return %join_texts(times, ", ");
}
