// The events of transitions and of the animations of style sheets: which of them are due when one of their objects comes into another phase,
// whoever has brought it there. SPEC: CSS Transitions Level 2 section 6; CSS Animations Level 2 section 4.

// Before, while and after it is active; "idle" without a time (Web Animations section 4.6.5).
function PhaseOf(animation) {
    const time = CurrentTime(animation);
    if (time === null) return "idle";
    const isBackwards = animation.rate < 0;
    if (IsBeforeActive(animation.effect.timing, time, isBackwards)) return "before";
    return IsAfterActive(animation.effect.timing, time, isBackwards) ? "after" : "active";
}

// RUNTIME: Chromium core/animation/animation.h, IsEventDispatchAllowed: what waits to begin has not come into a phase.
function MayTell(animation) {
    return !animation.isOrphan && (animation.start !== null || PlayState(animation) === "paused");
}

function IsPhaseUntold(animation) {
    return MayTell(animation) && PhaseOf(animation) !== animation.source.phase;
}

// The interval of a phase, in seconds.
function IntervalStart({ delay }, active) {
    return %math_max(0, %math_min(-delay / 1000, active));
}

function IntervalEnd(timing, active) {
    return timing.endDelay >= 0 ? active : %math_max(0, %math_min((EndOfTiming(timing) - timing.delay) / 1000, active));
}

function ActiveTimeOf(animation) {
    const time = CurrentTime(animation);
    if (time === null) return 0;
    const { timing } = animation.effect;
    return %math_max(0, %math_min(ActiveSeconds(timing), (time - timing.delay) / 1000));
}

// An animation has another time than when its phase was last looked at.
function TellPhases(animation) {
    if (!MayTell(animation)) return;
    const { source } = animation;
    const { timing } = animation.effect;
    const before = source.phase;
    const now = PhaseOf(animation);
    const iteration = now === "active" ? PlaceInIterations(timing, CurrentTime(animation), false)?.turn ?? 0 : 0;
    source.phase = now;
    if (before === now) {
        if (now === "active" && iteration !== source.iteration && animation.isSheetAnimation) TellIteration(animation, source.iteration, iteration);
        source.iteration = iteration;
        return;
    }
    source.iteration = iteration;
    const active = ActiveSeconds(timing);
    const isForwards = before === "idle" || before === "before" || (before === "active" && now === "after");
    const first = isForwards ? IntervalStart(timing, active) : IntervalEnd(timing, active);
    const last = isForwards ? IntervalEnd(timing, active) : IntervalStart(timing, active);
    if (before === "after" || (before !== "active" && now !== "before")) TellOfMotion(animation, "start", first);
    if (now === "after" || (now === "before" && before !== "idle")) TellOfMotion(animation, "end", last);
    if (animation.isTransition && now === "after") EndTransition(source);
    else if (now === "after") NoteVisibleChange(source.inside);
}

function TellIteration(animation, before, now) {
    const { timing } = animation.effect;
    const boundary = before > now ? now + 1 : now; // RUNTIME: Chromium, IterationElapsedTime in css_animations.cc.
    TellOfMotion(animation, "iteration", boundary * (timing.duration / 1000));
}

function TellOfMotion(animation, what, seconds) {
    const { source } = animation;
    if (animation.isTransition) {
        TellTransition(source, `transition${what}`, seconds);
    } else {
        const event = MakeTrustedEvent(AnimationEvent, `animation${what}`, { __proto__: null, bubbles: true, cancelable: true, animationName: source.name, elapsedTime: 0 });
        EventInside(event).more.elapsedTime = seconds; // The end of one that never ends is one, too, which a program cannot say.
        QueueMotionEvent(source.inside, event);
    }
}
