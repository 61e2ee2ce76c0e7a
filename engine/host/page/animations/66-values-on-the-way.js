// What a property is while it moves: numbers, lengths in pixels, plain colours and transforms between two values, and what a style says of its
// transitions and animations as a computed value. SPEC: CSS Values section 4 and Web Animations sections 4.7 to 5.3.
// SIMPLIFIED: other values on their way are refused.

// The text between two others; undefined for what is not known.
function ValueBetween(name, from, to, part) {
    // RUNTIME: functions that are not alike are one matrix at the ends, too, and nothing is the functions of the other end, which do nothing.
    const isPaired = name === "transform" && !AreAlike(from, to);
    if (part === 0 && !isPaired) return from;
    if (part === 1 && !isPaired) return to;
    if (name === "transform") return TransformBetween(from, to, part);
    if (name === "opacity") {
        const number = ToNumber(from) + (ToNumber(to) - ToNumber(from)) * part;
        return number === number ? StyleNumber(%math_max(0, %math_min(1, number))) : undefined;
    }
    if (%string_find(name, "color", 0) >= 0) return ColourBetween(from, to, part);
    if (name === "visibility") return from === "visible" || to === "visible" ? "visible" : part < 0.5 ? from : to;
    if (from === "auto" || to === "auto") return part < 0.5 ? from : to;
    const one = Dimension(from);
    const other = Dimension(to);
    if (one !== undefined && other !== undefined && one.unit === "px" && other.unit === "px") return `${StyleNumber(one.number + (other.number - one.number) * part)}px`;
    if (one !== undefined && other !== undefined && one.unit === "" && other.unit === "" && ListHas(kPlainNumbers, name)) return StyleNumber(one.number + (other.number - one.number) * part);
    return undefined;
}
const kPlainNumbers = ["flex-grow", "flex-shrink"];

// SPEC: CSS Color section 12.3: parts count as much as they can be seen.
function ColourBetween(from, to, part) {
    const one = ColourParts(from);
    const other = ColourParts(to);
    if (one === undefined || other === undefined) return undefined;
    const alpha = one[3] + (other[3] - one[3]) * part;
    if (alpha <= 0) return "rgba(0, 0, 0, 0)";
    const mixed = [];
    for (let index = 0; index < 3; index += 1) {
        const number = (one[index] * one[3] + (other[index] * other[3] - one[index] * one[3]) * part) / alpha;
        %push(mixed, %math_max(0, %math_min(255, %math_floor(number + 0.5))));
    }
    if (alpha >= 1) return WrittenColour(mixed, 1);
    return `rgba(${mixed[0]}, ${mixed[1]}, ${mixed[2]}, ${StyleNumber(WrittenAlpha(%math_floor(alpha * 255 + 0.5)))})`;
}

// Red, green and blue up to 255, and how much of it can be seen.
function ColourParts(colour) {
    if (colour === "transparent") return [0, 0, 0, 0];
    const open = %string_find(colour, "(", 0);
    const head = %string_slice(colour, 0, %math_max(open, 0));
    const numbers = kColours[colour] ?? (head === "rgb" || head === "rgba" ? %string_slice(colour, open + 1, colour.length - 1) : undefined);
    if (numbers === undefined) return undefined;
    const parts = %split_text(numbers, ", ");
    // RUNTIME: Chromium keeps how much can be seen in 8 bits.
    const alpha = parts.length > 3 ? %math_floor(ToNumber(parts[3]) * 255 + 0.5) / 255 : 1;
    return [ToNumber(parts[0]), ToNumber(parts[1]), ToNumber(parts[2]), alpha];
}

// ---- transitions ----

// The progress of a transition: none before it has begun.
function ProgressOfTransition({ animation }) {
    const { timing } = animation.effect;
    const time = (CurrentTime(animation) ?? 0) - timing.delay;
    return time <= 0 ? 0 : EasedProgress(timing.easing, %math_min(1, time / timing.duration));
}

// What a transition makes of its property now; undefined for what is not known.
function TransitionValueNow(transition) {
    const { name, animation } = transition;
    const [first, last] = [animation.effect.frames[0].values[1], animation.effect.frames[1].values[1]];
    return first === undefined ? undefined : ValueBetween(name, first, last, ProgressOfTransition(transition));
}

// ---- animations ----

const kTurnsBack = { __proto__: null, normal: () => false, reverse: () => true, alternate: (turn) => turn % 2 === 1, "alternate-reverse": (turn) => turn % 2 === 0 };

// Before and after the active phase (section 4.6.5).
function IsBeforeActive(timing, time, isBackwards) {
    return time < timing.delay || (isBackwards && time === timing.delay);
}

function IsAfterActive(timing, time, isBackwards) {
    const end = EndOfActive(timing);
    return time > end || (!isBackwards && time === end);
}

// Which iteration it is and where in it, in the direction that it has (sections 4.8 to 4.10).
function PlaceInIterations(timing, time, isOver) {
    const active = ActiveSeconds(timing);
    // RUNTIME: Chromium reckons in seconds.
    const within = %math_max(0, %math_min(active, time / 1000 - timing.delay / 1000));
    const duration = timing.duration === "auto" ? 0 : timing.duration / 1000;
    const whole = (duration === 0 ? (isOver ? timing.iterations : 0) : within / duration) + timing.iterationStart;
    const isAtEnd = within === active && (isOver || duration > 0) && timing.iterations > 0 && whole % 1 === 0;
    const isEndless = whole === Infinity;
    const turn = isEndless ? Infinity : isAtEnd ? whole - 1 : %math_floor(whole);
    const part = isEndless ? timing.iterationStart % 1 : isAtEnd ? 1 : whole - turn;
    return { __proto__: null, turn, part: kTurnsBack[timing.direction](isEndless ? 0 : turn) ? 1 - part : part };
}

// Where an animation is between its first and its last keyframe.
function DirectedProgress(animation) {
    const { timing } = animation.effect;
    const time = CurrentTime(animation);
    return PlaceInIterations(timing, time, IsAfterActive(timing, time, animation.rate < 0)).part;
}

function IsSmooth(easing) {
    return ListHas(kEasings, easing) || ListHas(["cubic-bezier(", "steps("], %string_slice(easing, 0, %string_find(easing, "(", 0) + 1));
}

function PlaceOfText(values, name) {
    for (let index = 0; index < values.length; index += 2) {
        if (values[index] === name) return index;
    }
    return -1;
}

// The animations that make something of a property of an element now, the lowest first. SPEC: section 5.4.2.
function AnimationsSaying(inside, name) {
    const found = [];
    const list = AnimationsBehind(RunningTransitions(inside), inside.cssAnimations ?? []);
    for (let index = 0; index < list.length; index += 1) {
        const { effect } = list[index];
        if (effect?.target === inside && HasValueNow(list[index]) && ListHas(NamesOfFrames(effect.frames), name)) %push(found, list[index]);
    }
    return found;
}

// What moves a property of an element now, whatever it is: a text, or undefined.
function ValueInMotion(inside, name) {
    if (Motion.animations.length === 0) return undefined;
    const saying = AnimationsSaying(inside, name);
    return saying.length === 0 ? undefined : ValueOfStack(inside, name, saying, saying.length);
}

// What the lowest of some animations make of a property together.
function ValueOfStack(inside, name, saying, count) {
    if (count === 0) return UnmovedValue(inside, name);
    const animation = saying[count - 1];
    if (!IsFollowedMotion(animation)) RefuseComputed(name);
    const now = AnimationValueNow(animation, name, () => ValueOfStack(inside, name, saying, count - 1)) ?? RefuseComputed(name);
    return %string_find(name, "color", 0) < 0 ? now : ComputedColour(now, name);
}

// What an element has without its animations.
function UnmovedValue(inside, name) {
    if (name === "color") return ComputedWord(inside, name);
    const styled = StyledValue(inside, name);
    return styled !== "" ? styled : kUsualMoving[name] ?? RefuseComputed(name);
}

// Of the keyframes that say something of a property, those before and behind the progress. SPEC: section 5.3.3: where the first or the last one says
// nothing of it, it is what it is without the animation.
function AnimationValueNow(animation, name, below) {
    const { timing, composite } = animation.effect;
    if (!IsSmooth(timing.easing)) return undefined;
    const at = EasedProgress(timing.easing, DirectedProgress(animation));
    const frames = [];
    for (let index = 0; index < animation.effect.frames.length; index += 1) {
        const frame = animation.effect.frames[index];
        const place = PlaceOfText(frame.values, name);
        const isAdding = frame.composite === "auto" ? composite !== "replace" : frame.composite !== "replace";
        if (place >= 0) %push(frames, { __proto__: null, at: frame.computed, easing: frame.easing, text: isAdding ? AddedValue(name, below(), frame.values[place + 1]) : frame.values[place + 1] });
    }
    const neutral = (computed) => ({ __proto__: null, at: computed, easing: animation.isSheetAnimation ? animation.source.part.easing : "linear", text: below() });
    if (frames[0].at > 0) InsertInList(frames, 0, neutral(0));
    if (frames[frames.length - 1].at < 1) %push(frames, neutral(1));
    let last = 1;
    while (last < frames.length - 1 && (frames[last].at <= at || frames[last].at === 0)) last += 1;
    const [before, after] = [frames[last - 1], frames[last]];
    if (before.text === undefined || after.text === undefined || !IsSmooth(before.easing)) return undefined;
    const part = EasedProgress(before.easing, (at - before.at) / (after.at - before.at));
    return ValueBetween(name, InPixels(name, before.text, animation), InPixels(name, after.text, animation), part);
}

// SPEC: section 5.4.5: numbers and lengths are added; lists of functions would be put behind each other.
function AddedValue(name, below, text) {
    const one = Dimension(below);
    const other = Dimension(text);
    if (one === undefined || other === undefined || one.unit !== other.unit || name === "opacity") return undefined;
    return `${StyleNumber(one.number + other.number)}${one.unit}`;
}

// A length of any unit in pixels, undefined where that is not known; percentages are of something else for each property, and stay.
function LengthInPixels(text, inside) {
    const dimension = Dimension(text);
    if (dimension === undefined || ListHas(["", "px", "%"], dimension.unit)) return text;
    const pixels = PixelsOf(text, inside, undefined);
    return pixels === undefined ? undefined : `${StyleNumber(pixels)}px`;
}

function InPixels(name, text, { effect }) {
    return name === "font-size" || name === "transform" ? text : LengthInPixels(text, effect.target) ?? text;
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
    if (own !== "") return AsComputed(own, name);
    if (whole === "" || whole === "none") return kMotionUsual[name];
    const parts = SplitStyle(whole, ",");
    const said = [];
    for (let index = 0; index < parts.length; index += 1) %push(said, AsComputed(isTransition ? PartOfTransitionText(parts[index], name) : PartOfAnimationText(parts[index], name), name));
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

// Times are written in seconds, words for steps as steps.
function AsComputed(text, name) {
    if (%string_find(name, "timing-function", 0) >= 0) {
        const easings = SplitStyle(text, ",");
        for (let index = 0; index < easings.length; index += 1) easings[index] = EasingAsFunction(Trimmed(easings[index]));
        return %join_texts(easings, ", ");
    }
    if (%string_find(name, "duration", 0) < 0 && %string_find(name, "delay", 0) < 0) return text;
    const times = SplitStyle(text, ",");
    for (let index = 0; index < times.length; index += 1) times[index] = `${StyleNumber(TimeInMs(Trimmed(times[index])) / 1000)}s`;
    return %join_texts(times, ", ");
}
