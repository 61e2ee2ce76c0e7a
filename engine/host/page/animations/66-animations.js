// Animations that a program makes: element.animate, Animation, KeyframeEffect. SPEC: Web Animations sections 4.4, 4.5 and 6.
// Transitions and the animations of style sheets are such animations, too: `source` is what a style says of them.

const Motion = { __proto__: null, animations: [], events: [], replaced: [], isAsked: false, isSending: false };

const AnimationPlaybackEvent = DefineEventKind("AnimationPlaybackEvent", Event, { __proto__: null, currentTime: null, timelineTime: null });

// ---- timing ----

const kUsualTiming = { __proto__: null, delay: 0, direction: "normal", duration: "auto", easing: "linear", endDelay: 0, fill: "auto", iterationStart: 0, iterations: 1 };
const kTimingNames = %own_keys(kUsualTiming);
const kFills = ["none", "forwards", "backwards", "both", "auto"];
const kDirections = ["normal", "reverse", "alternate", "alternate-reverse"];

// The members of a dictionary of timing that are given; `known` holds those from before.
function ReadTiming(given, known, where) {
    const timing = { __proto__: null };
    const options = typeof given === "number" ? { __proto__: null, duration: given } : given ?? { __proto__: null };
    for (let index = 0; index < kTimingNames.length; index += 1) {
        const name = kTimingNames[index];
        const value = options[name];
        const isText = ListHas(["direction", "easing", "fill"], name);
        timing[name] = value === undefined ? known[name] : isText || (name === "duration" && typeof value === "string") ? `${value}` : ToNumber(value);
    }
    if (timing.duration !== "auto" && !(timing.duration >= 0)) %throw_type_error(`Failed to ${where}: duration must be non-negative or auto`);
    if (!(timing.iterations >= 0)) %throw_type_error(`Failed to ${where}: iterationCount must be non-negative`);
    if (!ListHas(kFills, timing.fill)) %throw_type_error(`Failed to ${where}: Failed to read the 'fill' property from 'EffectTiming': The provided value '${timing.fill}' is not a valid enum value of type FillMode.`);
    if (!ListHas(kDirections, timing.direction)) {
        %throw_type_error(`Failed to ${where}: Failed to read the 'direction' property from 'EffectTiming': The provided value '${timing.direction}' is not a valid enum value of type PlaybackDirection.`);
    }
    if (!(timing.iterationStart >= 0)) %throw_type_error(`Failed to ${where}: iterationStart must be non-negative`);
    timing.easing = ReadEasing(timing.easing, where);
    return timing;
}

function ReadEasing(text, where) {
    const value = EasingValue(text, "easing");
    if (value === undefined) %throw_type_error(`Failed to ${where}: '${text}' is not a valid value for easing`);
    return EasingAsFunction(value);
}

// RUNTIME: Chromium keeps times in seconds, whose last bits a program sees.
function InSecondsAndBack(ms) {
    return (ms / 1000) * 1000;
}

function ActiveSeconds(timing) {
    const duration = timing.duration === "auto" ? 0 : timing.duration;
    return duration === 0 || timing.iterations === 0 ? 0 : (duration / 1000) * timing.iterations;
}

function EndOfActive(timing) {
    return (timing.delay / 1000 + ActiveSeconds(timing)) * 1000;
}

function EndOfTiming(timing) {
    return %math_max(0, (timing.delay / 1000 + ActiveSeconds(timing) + timing.endDelay / 1000) * 1000);
}

function EndOfEffect(animation) {
    return animation.effect === null ? 0 : EndOfTiming(animation.effect.timing);
}

// The rate that has been asked for, whether the animation has it already or waits for it.
function EffectiveRate(animation) {
    return animation.nextRate ?? animation.rate;
}

function TakeNextRate(animation) {
    animation.rate = EffectiveRate(animation);
    animation.nextRate = undefined;
}

function CurrentTime(animation) {
    if (animation.hold !== null) return animation.hold;
    return animation.start === null ? null : (%frame_ms() - animation.start) * animation.rate + 0; // Never a zero below zero.
}

function PlayState(animation) {
    const time = CurrentTime(animation);
    if (time === null && animation.pending === "") return "idle";
    if (animation.pending === "pause" || (animation.start === null && animation.pending === "")) return "paused";
    const rate = EffectiveRate(animation);
    if (time !== null && ((rate > 0 && time >= EndOfEffect(animation)) || (rate < 0 && time <= 0))) return "finished";
    return "running";
}

// ---- frames: the times go on, then the events are sent (HTML section 8.1.7.3, update animations and send events) ----

function AskForMotion() {
    if (Motion.isAsked) return;
    Motion.isAsked = true;
    %frame_step(UpdateMotion, false);
    %frame_step(SendMotionEvents, false);
    %frame_step(BeginPending, true);
}

// One of a style sheet that never ends, and of which nobody hears, asks for no frames.
function IsMoving(animation) {
    if (animation.pending !== "") return true;
    if (PlayState(animation) !== "running") return animation.source !== undefined && IsPhaseUntold(animation);
    if (EndOfEffect(animation) < Infinity) return true;
    return animation.isSheetAnimation && (animation.source.phase !== "active" || IsFollowed(animation.source));
}

// RUNTIME: what somebody asks for who hears of an animation comes in Chromium's next frame, unlike what a listener of scrolling asks for.
function UpdateMotion() {
    Motion.isAsked = false;
    Motion.isSending = true;
    CancelUnshown();
    ForgetUnconnected();
    const list = InCompositeOrder();
    for (let index = 0; index < list.length; index += 1) {
        if (list[index].source !== undefined) TellPhases(list[index]);
        if (list[index].pending === "") UpdateFinished(list[index], false, false);
    }
    RemoveReplaced(list);
    if (IsLayoutMoving()) LookAtLayout();
}

// SPEC: Web Animations section 5.4.2; the animations of sheets of one element come in the order of its style.
function InCompositeOrder() {
    return AnimationsBehind(InOrderOfElements(Transitions.list), InOrderOfElements(CssAnimations.list));
}

// Those of transitions and of style sheets, then those that are a program's own.
function AnimationsBehind(transitions, ofSheets) {
    const list = [];
    for (let index = 0; index < transitions.length; index += 1) %push(list, transitions[index].animation);
    for (let index = 0; index < ofSheets.length; index += 1) {
        if (!ofSheets[index].animation.isOrphan) %push(list, ofSheets[index].animation);
    }
    for (let index = 0; index < Motion.animations.length; index += 1) {
        const animation = Motion.animations[index];
        if (animation.source === undefined || animation.isOrphan) %push(list, animation);
    }
    return list;
}

// ---- replaced animations (sections 5.5.1 and 5.5.2) ----

function IsReplaceable(animation) {
    const { effect } = animation;
    if (animation.replaceState !== "active" || (animation.source !== undefined && !animation.isOrphan)) return false;
    return effect !== null && effect.target !== null && PlayState(animation) === "finished" && HasValueNow(animation);
}

function RemoveReplaced(list) {
    for (let index = 0; index < list.length; index += 1) {
        if (!IsReplaceable(list[index]) || !IsCovered(list[index], list, index + 1)) continue;
        list[index].replaceState = "removed";
        NoteVisibleChange(list[index].effect.target);
        if (HasListenerOf(InsideOf(list[index].object), "remove")) %push(Motion.replaced, list[index]);
    }
}

// Whether others above it say all that it says.
function IsCovered(animation, list, from) {
    const names = NamesOfFrames(animation.effect.frames);
    for (let name = 0; name < names.length; name += 1) {
        let isSaid = false;
        for (let index = from; index < list.length; index += 1) {
            const { effect } = list[index];
            isSaid = isSaid || (effect?.target === animation.effect.target && IsReplaceable(list[index]) && ListHas(NamesOfFrames(effect.frames), names[name]));
        }
        if (!isSaid) return false;
    }
    return true;
}

function NamesOfFrames(frames) {
    const names = [];
    for (let index = 0; index < frames.length; index += 1) {
        const { values } = frames[index];
        for (let each = 0; each < values.length; each += 2) {
            if (!ListHas(names, values[each])) %push(names, values[each]);
        }
    }
    return names;
}

function SendMotionEvents() {
    const { events, replaced } = Motion;
    Motion.events = [];
    Motion.replaced = [];
    for (let index = 0; index < replaced.length; index += 1) {
        const target = InsideOf(replaced[index].object);
        const event = MakeTrustedEvent(AnimationPlaybackEvent, "remove", { __proto__: null, currentTime: CurrentTime(replaced[index]), timelineTime: %frame_ms() });
        %push(events, { __proto__: null, target, event: EventInside(event) });
    }
    let index = 0;
    const next = () => {
        if (index === events.length) {
            Motion.isSending = false;
            GoOnMoving();
            return;
        }
        const { target, event } = events[index];
        index += 1;
        DispatchInSteps(target, event, next);
    };
    next();
}

function GoOnMoving() {
    let isMoving = Motion.events.length > 0;
    for (let index = 0; index < Motion.animations.length; index += 1) isMoving = isMoving || IsMoving(Motion.animations[index]);
    if (isMoving) AskForMotion();
}

// The end of a frame: what was started since the last one begins with its time.
function BeginPending() {
    for (let index = 0; index < Motion.animations.length; index += 1) {
        const animation = Motion.animations[index];
        if (animation.pending === "play") BeginPlaying(animation);
        else if (animation.pending === "pause") BeginPause(animation);
    }
    GoOnMoving();
}

function BeginPlaying(animation) {
    animation.pending = "";
    if (animation.hold !== null) {
        TakeNextRate(animation);
        animation.start = animation.rate === 0 ? %frame_ms() : %frame_ms() - animation.hold / animation.rate;
        if (animation.rate !== 0) animation.hold = null;
    } else if (animation.start !== null && animation.nextRate !== undefined) {
        const time = CurrentTime(animation);
        TakeNextRate(animation);
        if (animation.rate === 0) animation.hold = time;
        animation.start = animation.rate === 0 ? %frame_ms() : %frame_ms() - time / animation.rate;
    }
    ResolvePromise(animation.ready, animation.object);
    UpdateFinished(animation, false, false);
}

function BeginPause(animation) {
    animation.pending = "";
    if (animation.start !== null && animation.hold === null) animation.hold = CurrentTime(animation);
    TakeNextRate(animation);
    animation.start = null;
    ResolvePromise(animation.ready, animation.object);
    UpdateFinished(animation, false, false);
}

// SPEC: Web Animations section 4.4.12, update an animation's finished state.
function UpdateFinished(animation, didSeek, isSync) {
    const end = EndOfEffect(animation);
    const time = didSeek || animation.hold === null ? CurrentTime(animation) : animation.start === null ? null : (%frame_ms() - animation.start) * animation.rate;
    if (time !== null && animation.start !== null && animation.pending === "") {
        if (animation.rate > 0 && time >= end) {
            animation.hold = didSeek ? time : end;
        } else if (animation.rate < 0 && time <= 0) {
            animation.hold = didSeek ? time : 0;
        } else if (animation.rate !== 0) {
            if (didSeek && animation.hold !== null) animation.start = %frame_ms() - animation.hold / animation.rate;
            animation.hold = null;
        }
    }
    const isFinished = PlayState(animation) === "finished";
    if (isFinished && !animation.isFinished) {
        if (isSync) {
            FinishSteps(animation);
        } else if (!animation.isNotified) {
            animation.isNotified = true;
            %enqueue_callback_job(() => {
                if (animation.isNotified) FinishSteps(animation);
            });
        }
    } else if (!isFinished && animation.isFinished) {
        animation.isFinished = false;
        animation.finished = NewPromise();
    }
}

function FinishSteps(animation) {
    animation.isNotified = false;
    if (PlayState(animation) !== "finished" || animation.isFinished) return;
    animation.isFinished = true;
    ResolvePromise(animation.finished, animation.object);
    TellPlayback(animation, "finish", CurrentTime(animation));
}

// RUNTIME: Chromium core/animation/animation.cc, QueueFinishedEvent and QueueCancelledEvent: who listens later hears nothing.
function TellPlayback(animation, type, currentTime) {
    const target = InsideOf(animation.object);
    if (HasListenerOf(target, type)) QueueMotionEvent(target, MakeTrustedEvent(AnimationPlaybackEvent, type, { __proto__: null, currentTime, timelineTime: %frame_ms() }));
}

function QueueMotionEvent(target, event) {
    %push(Motion.events, { __proto__: null, target, event: EventInside(event) });
    AskForMotion();
}

// ---- playing (sections 4.4.8 to 4.4.17) ----

function NewReady(animation) {
    if (animation.pending === "") animation.ready = NewPromise();
}

function PlayAnimation(animation, isRewinding) {
    const end = EndOfEffect(animation);
    const time = CurrentTime(animation);
    const isAbortingPause = animation.pending === "pause";
    const rate = EffectiveRate(animation);
    let seek;
    if (isRewinding && rate >= 0 && (time === null || time < 0 || time >= end)) seek = 0;
    if (isRewinding && rate < 0 && (time === null || time <= 0 || time > end)) {
        if (end === Infinity) throw MakeDomException("Failed to execute 'play' on 'Animation': Cannot play reversed Animation with infinite target effect end.", "InvalidStateError");
        seek = end;
    }
    if (seek === undefined && animation.start === null && time === null) seek = 0;
    if (seek !== undefined) animation.hold = seek;
    if (animation.hold === null && seek === undefined && !isAbortingPause && animation.nextRate === undefined) return;
    if (animation.hold !== null) animation.start = null;
    if (PlaceInList(Motion.animations, animation) < 0) %push(Motion.animations, animation);
    NewReady(animation);
    animation.pending = "play";
    UpdateFinished(animation, false, false);
    AskForMotion();
}

function PauseAnimation(animation) {
    if (animation.pending === "pause" || PlayState(animation) === "paused") return;
    if (CurrentTime(animation) === null) {
        const end = EndOfEffect(animation);
        if (animation.rate < 0 && end === Infinity) throw MakeDomException("Failed to execute 'pause' on 'Animation': Cannot play reversed Animation with infinite target effect end.", "InvalidStateError");
        animation.hold = animation.rate >= 0 ? 0 : end;
    }
    NewReady(animation);
    animation.pending = "pause";
    UpdateFinished(animation, false, false);
    AskForMotion();
}

function FinishAnimation(animation) {
    const end = EndOfEffect(animation);
    if (EffectiveRate(animation) === 0) throw MakeDomException("Failed to execute 'finish' on 'Animation': Cannot finish Animation with a playbackRate of 0.", "InvalidStateError");
    if (EffectiveRate(animation) > 0 && end === Infinity) throw MakeDomException("Failed to execute 'finish' on 'Animation': Cannot finish Animation with an infinite target effect end.", "InvalidStateError");
    TakeNextRate(animation);
    const limit = animation.rate > 0 ? end : 0;
    SeekAnimation(animation, limit);
    if (animation.start === null) animation.start = %frame_ms() - limit / animation.rate;
    if (animation.pending !== "") {
        if (animation.pending === "pause") animation.hold = null;
        animation.pending = "";
        ResolvePromise(animation.ready, animation.object);
    }
    UpdateFinished(animation, true, true);
    if (animation.source !== undefined) AskForMotion();
}

function SeekAnimation(animation, time) {
    if (animation.hold !== null || animation.start === null || animation.rate === 0) animation.hold = time;
    else animation.start = %frame_ms() - time / animation.rate;
}

function CancelAnimation(animation) {
    const active = animation.source === undefined ? 0 : ActiveTimeOf(animation);
    if (PlayState(animation) !== "idle") {
        if (animation.pending !== "") {
            const before = animation.ready;
            animation.pending = "";
            RejectNow(before, AbortErrorOfMotion());
            %promise_mark_handled(before);
            animation.ready = NewPromise();
            ResolvePromise(animation.ready, animation.object);
            TakeNextRate(animation);
        }
        if (!animation.isFinished) RejectNow(animation.finished, AbortErrorOfMotion());
        %promise_mark_handled(animation.finished);
        animation.finished = NewPromise();
        animation.isFinished = false;
        animation.isNotified = false;
        TellPlayback(animation, "cancel", null);
    }
    animation.hold = null;
    animation.start = null;
    if (animation.source !== undefined) ForgetSource(animation, active);
}

// RUNTIME: Chromium makes it outside of the program, so that it has no stack.
function AbortErrorOfMotion() {
    return new DOMException("The user aborted a request.", "AbortError");
}

// ---- what programs see ----

class AnimationTimeline {
    constructor() {
        IllegalConstructor("AnimationTimeline");
    }
    get currentTime() { return %math_floor(%frame_ms() * 10 + 0.001) / 10; }
    get duration() { return null; }
}
DefineInterface(AnimationTimeline);

class DocumentTimeline extends AnimationTimeline {
    constructor() {
        %refuse("new DocumentTimeline() is not supported by Loopscope");
    }
}
DefineInterface(DocumentTimeline);
const PageTimeline = %new_object(DocumentTimeline.prototype);

function AnimationInside(value) {
    return Receiver(value, "isAnimation");
}

// What a style says of one that is its own counts at once for who asks.
function StyledAnimation(value) {
    const animation = AnimationInside(value);
    if (animation.source !== undefined) LookAtStylesNow();
    return animation;
}

function FillAnimation(object, effect) {
    const animation = NewTargetInside(object, {
        __proto__: null, isAnimation: true, object, effect, start: null, hold: null, rate: 1, pending: "", ready: NewPromise(), finished: NewPromise(), isFinished: false,
        isNotified: false, id: "", nextRate: undefined, replaceState: "active", source: undefined, isTransition: false, isSheetAnimation: false, isOrphan: false, ignoresState: false,
    });
    ResolvePromise(animation.ready, object);
    %push(Motion.animations, animation);
    return animation;
}

class Animation extends EventTarget {
    constructor(effect = null, timeline = PageTimeline) {
        super();
        const effectInside = InsideOf(effect);
        if (effect !== null && effect !== undefined && effectInside?.isEffect !== true) %throw_type_error("Failed to construct 'Animation': parameter 1 is not of type 'AnimationEffect'.");
        if (timeline !== null && !(timeline instanceof AnimationTimeline)) %throw_type_error("Failed to construct 'Animation': parameter 2 is not of type 'AnimationTimeline'.");
        if (timeline !== PageTimeline) %refuse("an animation with another timeline than that of the document is not supported by Loopscope");
        FillAnimation(this, effectInside ?? null);
    }
    get id() { return AnimationInside(this).id; }
    set id(value) { AnimationInside(this).id = `${value}`; }
    get effect() { return AnimationInside(this).effect?.object ?? null; }
    set effect(value) { %refuse("setting Animation.effect is not supported by Loopscope"); }
    get timeline() {
        AnimationInside(this);
        return PageTimeline;
    }
    get startTime() { return StyledAnimation(this).start; }
    set startTime(value) {
        const animation = AnimationInside(this);
        const time = value === null || value === undefined ? null : FiniteDouble(value, "Failed to set the 'startTime' property on 'Animation': ");
        const before = CurrentTime(animation);
        TakeNextRate(animation);
        animation.start = time;
        animation.hold = animation.start !== null && animation.rate !== 0 ? null : before;
        if (animation.pending !== "") {
            animation.pending = "";
            ResolvePromise(animation.ready, animation.object);
        }
        animation.ignoresState = true;
        UpdateFinished(animation, true, false);
        GoOnMoving();
    }
    get currentTime() { return CurrentTime(StyledAnimation(this)); }
    set currentTime(value) {
        const animation = AnimationInside(this);
        if (value === null || value === undefined) {
            if (CurrentTime(animation) !== null) %throw_type_error("Failed to set the 'currentTime' property on 'Animation': currentTime may not be changed from resolved to unresolved");
            return;
        }
        const time = InSecondsAndBack(FiniteDouble(value, "Failed to set the 'currentTime' property on 'Animation': "));
        SeekAnimation(animation, time);
        if (animation.pending === "pause") {
            animation.hold = time;
            TakeNextRate(animation);
            animation.start = null;
            animation.pending = "";
            ResolvePromise(animation.ready, animation.object);
        }
        UpdateFinished(animation, true, false);
        if (animation.source !== undefined) AskForMotion();
        GoOnMoving();
    }
    get playbackRate() { return AnimationInside(this).rate; }
    set playbackRate(value) {
        const animation = AnimationInside(this);
        const rate = FiniteDouble(value, "Failed to set the 'playbackRate' property on 'Animation': ");
        animation.nextRate = undefined;
        const time = CurrentTime(animation);
        animation.rate = rate;
        if (time !== null) this.currentTime = time;
    }
    get playState() { return PlayState(StyledAnimation(this)); }
    get pending() { return StyledAnimation(this).pending !== ""; }
    get replaceState() { return AnimationInside(this).replaceState; }
    get ready() { return StyledAnimation(this).ready; }
    get finished() { return StyledAnimation(this).finished; }
    cancel() { CancelAnimation(AnimationInside(this)); }
    finish() { FinishAnimation(AnimationInside(this)); }
    play() {
        const animation = AnimationInside(this);
        animation.ignoresState = true;
        PlayAnimation(animation, true);
    }
    pause() {
        const animation = AnimationInside(this);
        animation.ignoresState = true;
        PauseAnimation(animation);
    }
    reverse() {
        const animation = AnimationInside(this);
        const before = animation.nextRate;
        animation.nextRate = -EffectiveRate(animation); // SPEC: section 4.4.18: the new rate waits as the animation does.
        try {
            PlayAnimation(animation, true);
        } catch (error) {
            animation.nextRate = before;
            throw error;
        }
        animation.ignoresState = true;
    }
    updatePlaybackRate(...list) {
        const animation = AnimationInside(this);
        NeedArguments(list, 1, "updatePlaybackRate", "Animation");
        const state = PlayState(animation);
        animation.nextRate = FiniteDouble(list[0], "Failed to execute 'updatePlaybackRate' on 'Animation': ");
        if (animation.pending !== "") return;
        if (state === "idle" || state === "paused") {
            TakeNextRate(animation);
        } else if (state === "finished") {
            const time = animation.start === null ? CurrentTime(animation) : (%frame_ms() - animation.start) * animation.rate;
            animation.start = animation.nextRate === 0 ? null : %frame_ms() - time / animation.nextRate;
            TakeNextRate(animation);
            UpdateFinished(animation, false, false);
            GoOnMoving();
        } else {
            PlayAnimation(animation, false);
        }
    }
    persist() {
        const animation = AnimationInside(this);
        if (animation.replaceState !== "persisted") NoteVisibleChange(animation.effect?.target ?? PageDocument.inside);
        animation.replaceState = "persisted";
    }
    commitStyles() { CommitStyles(AnimationInside(this)); }
}
DefineInterface(Animation);
DefineHandlers(Animation.prototype, ["finish", "cancel", "remove"]);
