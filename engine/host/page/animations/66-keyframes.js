// Effects of animations: keyframes and their timing. SPEC: Web Animations sections 5 and 6.5 to 6.8.

class AnimationEffect {
    constructor() {
        IllegalConstructor("AnimationEffect");
    }
    getTiming() { return PlainTiming(StyledEffect(this).timing); }
    getComputedTiming() { return ComputedTiming(StyledEffect(this)); }
    updateTiming(given = undefined) {
        const effect = Receiver(this, "isEffect");
        effect.timing = ReadTiming(given, effect.timing, "execute 'updateTiming' on 'AnimationEffect'");
        effect.isOwnTiming = true;
        const animation = AnimationOfEffect(effect);
        if (effect.target !== null) NoteVisibleChange(effect.target);
        if (animation === undefined) return;
        UpdateFinished(animation, false, false);
        GoOnMoving();
    }
}
DefineInterface(AnimationEffect);

function StyledEffect(value) {
    const effect = Receiver(value, "isEffect");
    if (effect.isOfSource) LookAtStylesNow();
    return effect;
}

function PlainTiming(timing) {
    const plain = {};
    for (let index = 0; index < kTimingNames.length; index += 1) {
        const name = kTimingNames[index];
        const isTime = ListHas(["delay", "duration", "endDelay"], name) && typeof timing[name] === "number";
        plain[name] = isTime ? InSecondsAndBack(timing[name]) : timing[name];
    }
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
    const activeDuration = ActiveSeconds(timing) * 1000;
    const isBefore = localTime !== null && IsBeforeActive(timing, localTime, isBackwards);
    const isOver = localTime !== null && IsAfterActive(timing, localTime, isBackwards);
    const isShown = localTime !== null && !(isBefore && fill !== "backwards" && fill !== "both") && !(isOver && fill !== "forwards" && fill !== "both");
    const place = isShown ? PlaceInIterations(timing, localTime, isOver) : undefined;
    const duration = timing.duration === "auto" ? 0 : InSecondsAndBack(timing.duration);
    return {
        delay: InSecondsAndBack(timing.delay), direction: timing.direction, duration, easing: timing.easing, endDelay: InSecondsAndBack(timing.endDelay), fill,
        iterationStart: timing.iterationStart, iterations: timing.iterations, activeDuration, currentIteration: isShown ? place.turn : null,
        endTime: EndOfTiming(timing), localTime, progress: isShown ? EasedProgress(timing.easing, place.part) : null,
    };
}

const kFrameSettings = ["offset", "computedOffset", "easing", "composite"];

// A frame: { offset, easing, values: [name, text, …] }.
function ReadFrame(given) {
    const easing = ReadEasing(given.easing === undefined ? "linear" : `${given.easing}`, "execute 'animate' on 'Element'");
    const composite = given.composite === undefined ? "auto" : FrameComposite(given.composite, "BaseKeyframe");
    const frame = { __proto__: null, offset: given.offset ?? null, easing, composite, values: [], written: [] };
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
        if (values !== undefined) AppendTo(frame.written, [name, GroupText(values, name)]);
        for (let index = 0; values !== undefined && index < values.length; index += 1) AppendTo(frame.values, [StyleGroups[name][index], values[index]]);
        return;
    }
    const known = StyleValueOf(name, text);
    if (known === undefined) return;
    AppendTo(frame.values, [name, known]);
    AppendTo(frame.written, [name, known]);
}

function ReadComposite(given) {
    return CompositeOf(given, "KeyframeEffectOptions", "CompositeOperation", []);
}

function FrameComposite(given, owner) {
    return CompositeOf(given, owner, "CompositeOperationOrAuto", ["auto"]);
}

function CompositeOf(given, owner, type, others) {
    const text = `${given}`;
    if (!ListHas(["replace", "add", "accumulate"], text) && !ListHas(others, text)) %throw_type_error(`Failed to execute 'animate' on 'Element': Failed to read the 'composite' property from '${owner}': The provided value '${text}' is not a valid enum value of type ${type}.`);
    return text;
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
        return frames;
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
            AddFrameValue(FrameAt(frames, offset, null, "linear"), names[index], values[place]);
        }
    }
    PlaceFrames(frames, ValuesOfSetting(given.offset));
    const composites = ValuesOfSetting(given.composite);
    for (let index = 0; index < composites.length; index += 1) composites[index] = FrameComposite(composites[index], "BasePropertyIndexedKeyframe");
    for (let index = 0; index < frames.length && composites.length > 0; index += 1) frames[index].composite = composites[index % composites.length];
    const easings = ValuesOfSetting(given.easing);
    for (let index = 0; index < frames.length && easings.length > 0; index += 1) frames[index].easing = ReadEasing(`${easings[index % easings.length]}`, "execute 'animate' on 'Element'");
}

const ValuesOfSetting = (given) => given === undefined ? [] : %is_array(given) ? CopyList(given) : [given];

// The offsets given beside lists of values belong to the frames that the lists made, one each.
function PlaceFrames(frames, offsets) {
    if (offsets.length === 0) return;
    for (let index = 0; index < frames.length && index < offsets.length; index += 1) frames[index].offset = offsets[index] ?? null;
    CheckOffsets(frames);
    SpaceFrames(frames);
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
    get composite() { return Receiver(this, "isEffect").composite; }
    set composite(value) {
        const effect = Receiver(this, "isEffect");
        effect.composite = ReadComposite(value);
        if (effect.target !== null) NoteVisibleChange(effect.target);
    }
    getKeyframes() {
        const { frames, sheetAnimation, isOwnFrames } = Receiver(this, "isEffect");
        if (sheetAnimation !== undefined && !isOwnFrames) return KeyframesOfSheet(sheetAnimation);
        const shown = [];
        for (let index = 0; index < frames.length; index += 1) {
            const frame = { offset: frames[index].offset, easing: frames[index].easing, composite: frames[index].composite };
            const { written } = frames[index];
            const names = [];
            for (let each = 0; each < written.length; each += 2) %push(names, written[each]);
            const ordered = NamesInHashOrder(names);
            for (let each = 0; each < ordered.length; each += 1) frame[KeyOfStyle(ordered[each])] = written[PlaceOfText(written, ordered[each]) + 1];
            frame.computedOffset = frames[index].computed;
            %push(shown, frame);
        }
        return shown;
    }
    setKeyframes(given) {
        const effect = Receiver(this, "isEffect");
        effect.frames = ReadFrames(given);
        effect.isOwnFrames = true;
        if (effect.target !== null) NoteVisibleChange(effect.target);
    }
}
DefineInterface(KeyframeEffect);

function KeyOfStyle(name) {
    return name === "float" ? "cssFloat" : name === "offset" ? "cssOffset" : %string_slice(name, 0, 2) === "--" ? name : CamelName(name);
}

function MakeEffect(target, frames, options, where) {
    const element = InsideOf(target) ?? null;
    if (target !== null && target !== undefined && element?.type !== kElementNode) %throw_type_error("Failed to construct 'KeyframeEffect': parameter 1 is not of type 'Element'.");
    const object = %new_object(KeyframeEffect.prototype);
    const composite = %is_object(options) && options.composite !== undefined ? ReadComposite(options.composite) : "replace";
    return SetInside(object, { __proto__: null, isEffect: true, object, target: element, frames: ReadFrames(frames), timing: ReadTiming(options, kUsualTiming, where), composite, sheetAnimation: undefined, isOfSource: false, isOwnTiming: false, isOwnFrames: false });
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
    ForgetUnconnected();
    const shown = [];
    const list = AnimationsBehind(Transitions.list, CssAnimations.list);
    for (let index = 0; index < list.length; index += 1) {
        const target = list[index].effect?.target ?? null;
        if (target !== null && isWanted(target) && IsInEffect(list[index])) %push(shown, list[index].object);
    }
    return shown;
}

function IsInEffect(animation) {
    const state = PlayState(animation);
    if (state === "idle" || animation.replaceState === "removed") return false;
    return state !== "finished" || HasValueNow(animation);
}

// Whether an animation makes something of its target at its current time: it is active, or fills where it is. SPEC: Web Animations section 4.8.3.
function HasValueNow(animation) {
    const { timing } = animation.effect;
    const time = CurrentTime(animation);
    if (time === null || animation.replaceState === "removed") return false;
    const isBackwards = animation.rate < 0;
    if (IsBeforeActive(timing, time, isBackwards)) return timing.fill === "backwards" || timing.fill === "both";
    return !IsAfterActive(timing, time, isBackwards) || timing.fill === "forwards" || timing.fill === "both";
}
