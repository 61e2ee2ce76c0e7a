// Effects of animations: keyframes and their timing. SPEC: Web Animations sections 5 and 6.5 to 6.8.

class AnimationEffect {
    constructor() {
        IllegalConstructor("AnimationEffect");
    }
    getTiming() { return PlainTiming(Receiver(this, "isEffect").timing); }
    getComputedTiming() { return ComputedTiming(Receiver(this, "isEffect")); }
    updateTiming(given = undefined) {
        const effect = Receiver(this, "isEffect");
        effect.timing = ReadTiming(given, effect.timing, "execute 'updateTiming' on 'AnimationEffect'");
    }
}
DefineInterface(AnimationEffect);

function PlainTiming(timing) {
    const plain = {};
    for (let index = 0; index < kTimingNames.length; index += 1) plain[kTimingNames[index]] = timing[kTimingNames[index]];
    return plain;
}

function AnimationOfEffect(effect) {
    for (let index = 0; index < Motion.animations.length; index += 1) {
        if (Motion.animations[index].effect === effect) return Motion.animations[index];
    }
    return undefined;
}

function ComputedTiming(effect) {
    const { timing } = effect;
    const animation = AnimationOfEffect(effect);
    const localTime = animation === undefined ? null : CurrentTime(animation);
    const isBackwards = animation !== undefined && animation.rate < 0;
    const fill = timing.fill === "auto" ? "none" : timing.fill;
    const activeDuration = ActiveDuration(timing);
    const isBefore = localTime !== null && IsBeforeActive(timing, localTime, isBackwards);
    const isOver = localTime !== null && IsAfterActive(timing, localTime, isBackwards);
    const isShown = localTime !== null && !(isBefore && fill !== "backwards" && fill !== "both") && !(isOver && fill !== "forwards" && fill !== "both");
    const place = isShown ? PlaceInIterations(timing, localTime, isOver) : undefined;
    if (isShown && place === undefined) %refuse("getComputedTiming of such an animation is not supported by Loopscope");
    const duration = timing.duration === "auto" ? 0 : timing.duration;
    return {
        activeDuration, currentIteration: isShown ? place.turn : null, delay: timing.delay, direction: timing.direction, duration,
        easing: timing.easing, endDelay: timing.endDelay, endTime: %math_max(0, timing.delay + activeDuration + timing.endDelay), fill, iterationStart: timing.iterationStart,
        iterations: timing.iterations, localTime, progress: isShown ? EasedProgress(timing.easing, place.part) : null,
    };
}

const kFrameSettings = ["offset", "computedOffset", "easing", "composite"];

// A frame: { offset, easing, values: [name, text, …] }.
function ReadFrame(given) {
    const frame = { __proto__: null, offset: given.offset ?? null, easing: given.easing === undefined ? "linear" : `${given.easing}`, values: [] };
    const names = %own_enumerable_keys(given);
    for (let index = 0; index < names.length; index += 1) {
        if (!ListHas(kFrameSettings, names[index])) AddFrameValue(frame, names[index], given[names[index]]);
    }
    return frame;
}

function AddFrameValue(frame, key, value) {
    const name = StyleNameOf(key === "cssOffset" ? "offset" : key);
    if (!IsStyleProperty(name)) return;
    const text = `${value}`;
    if (StyleGroups[name] !== undefined) {
        const values = ValuesOfGroup(name, text);
        for (let index = 0; values !== undefined && index < values.length; index += 1) AppendTo(frame.values, [StyleGroups[name][index], values[index]]);
        return;
    }
    const known = StyleValueOf(name, text);
    if (known !== undefined) AppendTo(frame.values, [name, known]);
}

function ReadFrames(given) {
    if (given === null || given === undefined) return [];
    if (!%is_object(given)) WrongParameter(1, "object", "animate", "Element");
    const frames = [];
    if (%is_callable(given[%intrinsic("SymbolIterator")])) {
        const list = ArraySpread([], given);
        for (let index = 0; index < list.length; index += 1) %push(frames, ReadFrame(list[index] ?? {}));
        CheckOffsets(frames);
    } else {
        ReadFrameLists(given, frames);
    }
    SpaceFrames(frames);
    return frames;
}

function CheckOffsets(frames) {
    let last = 0;
    for (let index = 0; index < frames.length; index += 1) {
        const { offset } = frames[index];
        if (offset === null) continue;
        if (typeof offset !== "number") %refuse("the offset of a keyframe that is no number is not supported by Loopscope");
        if (!(offset >= 0 && offset <= 1)) %throw_type_error("Failed to execute 'animate' on 'Element': Offsets must be null or in the range [0,1].");
        if (offset < last) %throw_type_error("Failed to execute 'animate' on 'Element': Offsets must be monotonically non-decreasing.");
        last = offset;
    }
}

// { opacity: [0, 1], … }: a list of values for each property, which share the time.
function ReadFrameLists(given, frames) {
    const names = %own_enumerable_keys(given);
    for (let index = 0; index < names.length; index += 1) {
        if (ListHas(kFrameSettings, names[index])) continue;
        const values = %is_array(given[names[index]]) ? given[names[index]] : [given[names[index]]];
        for (let place = 0; place < values.length; place += 1) {
            const offset = values.length === 1 ? 1 : place / (values.length - 1);
            let at = 0;
            while (at < frames.length && frames[at].offset < offset) at += 1;
            if (frames[at]?.offset !== offset) InsertInList(frames, at, { __proto__: null, offset, easing: "linear", values: [] });
            AddFrameValue(frames[at], names[index], values[place]);
        }
    }
    if (given.offset !== undefined || given.easing !== undefined) %refuse("offset or easing beside lists of keyframe values is not supported by Loopscope: write a list of keyframes");
}

// SPEC: Web Animations section 5.3.2, compute missing keyframe offsets.
function SpaceFrames(frames) {
    for (let index = 0; index < frames.length; index += 1) frames[index].computed = frames[index].offset;
    if (frames.length > 0 && frames[frames.length - 1].computed === null) frames[frames.length - 1].computed = 1;
    if (frames.length > 1 && frames[0].computed === null) frames[0].computed = 0;
    for (let index = 1; index < frames.length; index += 1) {
        if (frames[index].computed !== null) continue;
        let next = index;
        while (frames[next].computed === null) next += 1;
        const from = frames[index - 1].computed;
        frames[index].computed = from + (frames[next].computed - from) / (next - index + 1);
    }
}

class KeyframeEffect extends AnimationEffect {
    constructor(...list) {
        return MakeEffect(list[0], list[1], list[2], "construct 'KeyframeEffect'").object;
    }
    get target() { return ObjectOf(Receiver(this, "isEffect").target); }
    get pseudoElement() {
        Receiver(this, "isEffect");
        return null;
    }
    get composite() {
        Receiver(this, "isEffect");
        return "replace";
    }
    getKeyframes() {
        const { frames, sheetAnimation } = Receiver(this, "isEffect");
        if (sheetAnimation !== undefined) return KeyframesOfSheet(sheetAnimation);
        const shown = [];
        for (let index = 0; index < frames.length; index += 1) {
            const frame = { offset: frames[index].offset, easing: frames[index].easing, composite: "auto" };
            for (let each = 0; each < frames[index].values.length; each += 2) frame[CamelName(frames[index].values[each])] = frames[index].values[each + 1];
            frame.computedOffset = frames[index].computed;
            %push(shown, frame);
        }
        return shown;
    }
    setKeyframes(given) { Receiver(this, "isEffect").frames = ReadFrames(given); }
}
DefineInterface(KeyframeEffect);

function MakeEffect(target, frames, options, where) {
    const element = target === null || target === undefined ? null : NodeInside(target);
    const object = %new_object(KeyframeEffect.prototype);
    return SetInside(object, { __proto__: null, isEffect: true, object, target: element, frames: ReadFrames(frames), timing: ReadTiming(options, kUsualTiming, where) });
}

// ---- elements ----

DefinePageFunctions(Element.prototype, {
    animate(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "animate", "Element");
        const effect = MakeEffect(this, list[0], list[1], "execute 'animate' on 'Element'");
        const animation = FillAnimation(%new_object(Animation.prototype), effect);
        if (%is_object(list[1]) && list[1].id !== undefined) animation.id = `${list[1].id}`;
        if (%is_object(list[1]) && list[1].timeline !== undefined && list[1].timeline !== PageTimeline) %refuse("an animation with another timeline than that of the document is not supported by Loopscope");
        NoteVisibleChange(inside);
        PlayAnimation(animation, true);
        return animation.object;
    },
    getAnimations(options = undefined) {
        const inside = NodeInside(this);
        const isDeep = %is_object(options) && options.subtree;
        return ShownAnimations((target) => target === inside || (isDeep && IsInclusiveAncestor(inside, target)));
    },
});
DefinePageFunctions(Document.prototype, {
    getAnimations() { return ShownAnimations((target) => RootOf(target) === PageDocument.inside); },
    get timeline() { return PageTimeline; },
});

// The animations that still have an effect: they run, wait or fill.
function ShownAnimations(isWanted) {
    LookAtStylesNow();
    const shown = [];
    AddSheetMotion(shown, isWanted);
    for (let index = 0; index < Motion.animations.length; index += 1) {
        const animation = Motion.animations[index];
        const target = animation.effect?.target ?? null;
        if (target !== null && animation.source === undefined && isWanted(target) && IsInEffect(animation)) %push(shown, animation.object);
    }
    return shown;
}

function IsInEffect(animation) {
    const state = PlayState(animation);
    if (state === "idle") return false;
    return state !== "finished" || ListHas(["forwards", "both"], animation.effect.timing.fill);
}

// Whether an animation makes something of its target at its current time: it is active, or fills where it is. SPEC: Web Animations section 4.8.3.
function HasValueNow(animation) {
    const { timing } = animation.effect;
    const time = CurrentTime(animation);
    if (time === null) return false;
    const isBackwards = animation.rate < 0;
    if (IsBeforeActive(timing, time, isBackwards)) return timing.fill === "backwards" || timing.fill === "both";
    return !IsAfterActive(timing, time, isBackwards) || timing.fill === "forwards" || timing.fill === "both";
}

// What an animation makes of a property of an element: a text, or undefined when none has to do with it.
function AnimatedValue(inside, name) {
    for (let index = Motion.animations.length - 1; index >= 0; index -= 1) {
        const animation = Motion.animations[index];
        if (animation.effect === null || animation.source !== undefined || animation.effect.target !== inside || !HasValueNow(animation)) continue;
        const { frames, timing } = animation.effect;
        const isSaid = PlaceOfValue(frames[0], name) >= 0 || PlaceOfValue(frames[frames.length - 1], name) >= 0;
        if (!isSaid) continue;
        const isOver = PlayState(animation) === "finished";
        const isAtStart = CurrentTime(animation) === 0 && timing.delay === 0;
        const now = AnimationValueNow(animation, name);
        if (now !== undefined) return %string_find(name, "color", 0) < 0 ? now : ComputedColour(now, name);
        if ((!isOver && !isAtStart) || timing.direction !== "normal") RefuseComputed(name);
        const frame = isOver ? frames[frames.length - 1] : frames[0];
        const place = PlaceOfValue(frame, name);
        if (place < 0) RefuseComputed(name);
        return frame.values[place + 1];
    }
    return undefined;
}

function PlaceOfValue(frame, name) {
    for (let index = 0; frame !== undefined && index < frame.values.length; index += 2) {
        if (frame.values[index] === name) return index;
    }
    return -1;
}
