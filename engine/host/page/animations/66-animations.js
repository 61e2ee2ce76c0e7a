// Animations that a program makes: element.animate, Animation, KeyframeEffect. SPEC: Web Animations sections 4.4, 4.5 and 6.
// SIMPLIFIED: what an element looks like while an animation runs is not computed: reading it is refused.

const Motion = { __proto__: null, animations: [], events: [], isAsked: false, isTiming: false, isSending: false };

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
    if (!ListHas(kEasings, timing.easing) && !IsFunctionValue(timing.easing)) %throw_type_error(`Failed to ${where}: '${timing.easing}' is not a valid value for easing`);
    return timing;
}

function ActiveDuration(timing) {
    const duration = timing.duration === "auto" ? 0 : timing.duration;
    return duration === 0 || timing.iterations === 0 ? 0 : duration * timing.iterations;
}

function EndOfEffect(animation) {
    const { effect } = animation;
    return effect === null ? 0 : %math_max(0, effect.timing.delay + ActiveDuration(effect.timing) + effect.timing.endDelay);
}

function CurrentTime(animation) {
    if (animation.hold !== null) return animation.hold;
    return animation.start === null ? null : (%frame_ms() - animation.start) * animation.rate + 0; // Never a zero below zero.
}

function PlayState(animation) {
    const time = CurrentTime(animation);
    if (time === null && animation.pending === "") return "idle";
    if (animation.pending === "pause" || (animation.start === null && animation.pending === "")) return "paused";
    if (time !== null && ((animation.rate > 0 && time >= EndOfEffect(animation)) || (animation.rate < 0 && time <= 0))) return "finished";
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

function IsMoving(animation) {
    return animation.pending !== "" || (PlayState(animation) === "running" && EndOfEffect(animation) < Infinity);
}

// RUNTIME: what somebody asks for who hears of an animation comes in Chromium's next frame, unlike what a listener of scrolling asks for.
function UpdateMotion() {
    Motion.isAsked = false;
    Motion.isSending = true;
    for (let index = 0; index < Motion.animations.length; index += 1) {
        const animation = Motion.animations[index];
        if (animation.pending === "") UpdateFinished(animation, false, false);
    }
    UpdateTransitions();
    UpdateCssAnimations();
}

function SendMotionEvents() {
    const { events } = Motion;
    Motion.events = [];
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
    let isMoving = Motion.events.length > 0 || HasTransitions();
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
    BeginTransitions();
    GoOnMoving();
}

function BeginPlaying(animation) {
    animation.pending = "";
    animation.rateBefore = undefined;
    if (animation.hold !== null) {
        animation.start = animation.rate === 0 ? %frame_ms() : %frame_ms() - animation.hold / animation.rate;
        if (animation.rate !== 0) animation.hold = null;
    }
    ResolvePromise(animation.ready, animation.object);
    UpdateFinished(animation, false, false);
}

function BeginPause(animation) {
    animation.pending = "";
    if (animation.start !== null && animation.hold === null) animation.hold = CurrentTime(animation);
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
    NeedOwnMotion(animation, "play()");
    const end = EndOfEffect(animation);
    const time = CurrentTime(animation);
    const isAbortingPause = animation.pending === "pause";
    let seek;
    if (isRewinding && animation.rate >= 0 && (time === null || time < 0 || time >= end)) seek = 0;
    if (isRewinding && animation.rate < 0 && (time === null || time <= 0 || time > end)) {
        if (end === Infinity) throw MakeDomException("Failed to execute 'play' on 'Animation': Cannot play reversed Animation with infinite target effect end.", "InvalidStateError");
        seek = end;
    }
    if (seek === undefined && animation.start === null && time === null) seek = 0;
    if (seek !== undefined) animation.hold = seek;
    if (animation.hold === null && seek === undefined && !isAbortingPause) return;
    if (animation.hold !== null) animation.start = null;
    NewReady(animation);
    animation.pending = "play";
    UpdateFinished(animation, false, false);
    AskForMotion();
}

function PauseAnimation(animation) {
    if (animation.pending === "pause" || PlayState(animation) === "paused") return;
    NeedOwnMotion(animation, "pause()");
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
    if (animation.rate === 0) throw MakeDomException("Failed to execute 'finish' on 'Animation': Cannot finish Animation with a playbackRate of 0.", "InvalidStateError");
    if (animation.rate > 0 && end === Infinity) throw MakeDomException("Failed to execute 'finish' on 'Animation': Cannot finish Animation with an infinite target effect end.", "InvalidStateError");
    const limit = animation.rate > 0 ? end : 0;
    SeekAnimation(animation, limit);
    if (animation.start === null) animation.start = %frame_ms() - limit / animation.rate;
    if (animation.pending !== "") {
        if (animation.pending === "pause") animation.hold = null;
        animation.pending = "";
        ResolvePromise(animation.ready, animation.object);
    }
    FinishSource(animation);
    UpdateFinished(animation, true, true);
}

function SeekAnimation(animation, time) {
    if (animation.hold !== null || animation.start === null || animation.rate === 0) animation.hold = time;
    else animation.start = %frame_ms() - time / animation.rate;
}

function CancelAnimation(animation) {
    if (PlayState(animation) !== "idle") {
        if (animation.pending !== "") {
            const before = animation.ready;
            animation.pending = "";
            RejectNow(before, AbortErrorOfMotion());
            %promise_mark_handled(before);
            animation.ready = NewPromise();
            ResolvePromise(animation.ready, animation.object);
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
    CancelSource(animation);
}

function AbortErrorOfMotion() {
    return MakeDomException("The user aborted a request.", "AbortError");
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

function FillAnimation(object, effect) {
    const animation = NewTargetInside(object, {
        __proto__: null, isAnimation: true, object, effect, start: null, hold: null, rate: 1, pending: "", ready: NewPromise(), finished: NewPromise(), isFinished: false,
        isNotified: false, id: "", rateBefore: undefined,
    });
    ResolvePromise(animation.ready, object);
    %push(Motion.animations, animation);
    return animation;
}

class Animation extends EventTarget {
    constructor(effect = null, timeline = PageTimeline) {
        super();
        if (timeline !== PageTimeline) %refuse("an animation with another timeline than that of the document is not supported by Loopscope");
        FillAnimation(this, effect === null ? null : Receiver(effect, "isEffect"));
    }
    get id() { return AnimationInside(this).id; }
    set id(value) { AnimationInside(this).id = `${value}`; }
    get effect() { return AnimationInside(this).effect?.object ?? null; }
    set effect(value) { %refuse("setting Animation.effect is not supported by Loopscope"); }
    get timeline() {
        AnimationInside(this);
        return PageTimeline;
    }
    get startTime() { return AnimationInside(this).start; }
    set startTime(value) { %refuse("setting Animation.startTime is not supported by Loopscope: set its currentTime"); }
    get currentTime() { return CurrentTime(AnimationInside(this)); }
    set currentTime(value) {
        const animation = AnimationInside(this);
        if (value === null) {
            if (CurrentTime(animation) !== null) %throw_type_error("Failed to set the 'currentTime' property on 'Animation': currentTime may not be changed from resolved to unresolved");
            return;
        }
        NeedOwnMotion(animation, "setting currentTime");
        SeekAnimation(animation, ToNumber(value));
        if (animation.pending === "pause") {
            animation.hold = ToNumber(value);
            animation.start = null;
            animation.pending = "";
            ResolvePromise(animation.ready, animation.object);
        }
        UpdateFinished(animation, true, false);
        GoOnMoving();
    }
    get playbackRate() {
        const { pending, rate, rateBefore } = AnimationInside(this);
        return pending !== "" && rateBefore !== undefined ? rateBefore : rate;
    }
    set playbackRate(value) {
        const animation = AnimationInside(this);
        const time = CurrentTime(animation);
        NeedOwnMotion(animation, "setting playbackRate");
        animation.rate = ToNumber(value);
        if (time !== null) this.currentTime = time;
    }
    get playState() { return PlayState(AnimationInside(this)); }
    get pending() { return AnimationInside(this).pending !== ""; }
    get replaceState() {
        AnimationInside(this);
        return "active";
    }
    get ready() { return AnimationInside(this).ready; }
    get finished() { return AnimationInside(this).finished; }
    cancel() { CancelAnimation(AnimationInside(this)); }
    finish() { FinishAnimation(AnimationInside(this)); }
    play() { PlayAnimation(AnimationInside(this), true); }
    pause() { PauseAnimation(AnimationInside(this)); }
    reverse() {
        const animation = AnimationInside(this);
        const time = CurrentTime(animation);
        NeedOwnMotion(animation, "reverse()");
        const { rate } = animation;
        animation.rate = -rate;
        if (time !== null) SeekAnimation(animation, time);
        PlayAnimation(animation, true);
        animation.rateBefore = animation.pending === "" ? undefined : rate; // SPEC: section 4.4.18: the new rate waits as the animation does.
    }
    updatePlaybackRate(rate) { %refuse("Animation.updatePlaybackRate is not supported by Loopscope: set playbackRate"); }
    persist() { AnimationInside(this); }
    commitStyles() { %refuse("Animation.commitStyles is not supported by Loopscope"); }
}
DefineInterface(Animation);
DefineHandlers(Animation.prototype, ["finish", "cancel", "remove"]);
