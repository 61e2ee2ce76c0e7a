// What the animations of style sheets make of a property. SPEC: CSS Animations sections 3 and 4.3; Web Animations section 5.3.3.

// [{ computed, easing, values: [name, text, …] }, …] in the order of their offsets; of one offset what is said later counts.
function FramesOfKeyframes(keyframes, easing) {
    const frames = [];
    for (let index = 0; index < keyframes.rules.length; index += 1) {
        const { name, declarations } = keyframes.rules[index];
        const offsets = SplitStyle(name, ",");
        for (let each = 0; each < offsets.length; each += 1) {
            const offset = OffsetOfKeyframe(Trimmed(%to_lower(offsets[each])));
            if (offset !== undefined) SayInFrame(FrameAt(frames, offset, easing), declarations);
        }
    }
    return frames;
}

function OffsetOfKeyframe(text) {
    if (text === "from" || text === "to") return text === "from" ? 0 : 1;
    const dimension = Dimension(text);
    return dimension !== undefined && dimension.unit === "%" && dimension.number >= 0 && dimension.number <= 100 ? dimension.number / 100 : undefined;
}

function FrameAt(frames, offset, easing) {
    let at = 0;
    while (at < frames.length && frames[at].computed < offset) at += 1;
    if (frames[at]?.computed !== offset) InsertInList(frames, at, { __proto__: null, computed: offset, easing, values: [] });
    return frames[at];
}

function SayInFrame(frame, declarations) {
    for (let index = 0; index < declarations.length; index += 1) {
        const { name, value, important } = declarations[index];
        if (important) continue; // SPEC: section 3.1: such a declaration does not count.
        const place = PlaceOfValue(frame, name);
        if (name === "animation-timing-function") frame.easing = value;
        else if (place >= 0) frame.values[place + 1] = value;
        else AppendTo(frame.values, [name, value]);
    }
}

// Whether it has an effect at this moment.
function IsShowing(animation) {
    const { part } = animation;
    const timing = TimingOfSheet(part);
    const time = TimeOfSheet(animation);
    if (IsBeforeActive(timing, time, false)) return part.fill === "backwards" || part.fill === "both";
    return !IsAfterActive(timing, time, false) || part.fill === "forwards" || part.fill === "both";
}

function TimeOfSheet({ start }) {
    return start === undefined ? 0 : %frame_ms() - start;
}

function TimingOfSheet({ delay, duration, count, direction }) {
    return { __proto__: null, delay, duration, iterations: count, direction, easing: "linear", iterationStart: 0, endDelay: 0 };
}

// A text, or undefined when none has to do with the property now.
function SheetAnimationValue(inside, name) {
    for (let index = CssAnimations.list.length - 1; index >= 0; index -= 1) {
        const animation = CssAnimations.list[index];
        if (animation.inside !== inside || !ListHas(animation.names, name) || !IsShowing(animation)) continue;
        if (!IsFollowed(animation)) RefuseComputed(name);
        const effect = { __proto__: null, frames: WholeFrames(animation, name), timing: TimingOfSheet(animation.part) };
        const now = AnimationValueNow({ __proto__: null, effect, hold: TimeOfSheet(animation), start: null, rate: 1 }, name) ?? RefuseComputed(name);
        return %string_find(name, "color", 0) < 0 ? now : ComputedColour(now, name);
    }
    return undefined;
}

// What moves a property of an element now, whatever it is: a text, or undefined. SPEC: Web Animations section 5.4.2.
function ValueInMotion(inside, name) {
    return AnimatedValue(inside, name) ?? SheetAnimationValue(inside, name) ?? MovingValue(inside, name);
}

// SPEC: section 3: where the first or the last keyframe says nothing of a property, it is what the element has without the animation.
function WholeFrames({ inside, frames, part }, name) {
    const whole = CopyList(frames);
    const styled = StyledValue(inside, name);
    const usual = styled === "" ? kUsualMoving[name] : styled;
    const neutral = (computed) => ({ __proto__: null, computed, easing: part.easing, values: [name, usual ?? RefuseComputed(name)] });
    if (frames.length === 0 || frames[0].computed > 0 || PlaceOfValue(frames[0], name) < 0) InsertInList(whole, 0, neutral(0));
    const last = frames[frames.length - 1];
    if (last === undefined || last.computed < 1 || PlaceOfValue(last, name) < 0) %push(whole, neutral(1));
    return whole;
}

function SheetsMove(isMeant) {
    for (let index = 0; index < CssAnimations.list.length; index += 1) {
        const animation = CssAnimations.list[index];
        for (let each = 0; each < animation.names.length; each += 1) {
            if (isMeant(animation.names[each], animation) && IsShowing(animation)) return true;
        }
    }
    return false;
}

// What getKeyframes() shows. RUNTIME: of several properties Chromium's order is not known.
function KeyframesOfSheet(animation) {
    const { names } = animation;
    for (let index = 1; index < names.length; index += 1) {
        if (names[index] !== names[0]) %refuse("getKeyframes() of an animation of a style sheet that moves several properties is not supported by Loopscope");
    }
    const shown = [];
    const frames = names.length === 0 ? [] : WholeFrames(animation, names[0]);
    for (let index = 0; index < frames.length; index += 1) {
        const { computed, easing, values } = frames[index];
        const place = PlaceOfValue(frames[index], names[0]);
        const frame = { offset: computed, easing, composite: PlaceInList(animation.frames, frames[index]) < 0 ? "replace" : "auto" };
        if (place >= 0) frame[CamelName(names[0])] = %string_find(names[0], "color", 0) < 0 ? values[place + 1] : ComputedColour(values[place + 1], names[0]);
        frame.computedOffset = computed;
        %push(shown, frame);
    }
    return shown;
}
