// Transitions of what an element's own style says, with their events. SPEC: CSS Transitions sections 3 to 6.
// What a property is on its way is in 66-values-on-the-way.js.

const TransitionEvent = DefineEventKind("TransitionEvent", Event, { __proto__: null, propertyName: "", elapsedTime: 0, pseudoElement: "" });
const AnimationEvent = DefineEventKind("AnimationEvent", Event, { __proto__: null, animationName: "", elapsedTime: 0, pseudoElement: "" });

const Transitions = { __proto__: null, list: [], changed: [], isAsked: false, forced: 0 };

// How many times the styles have been looked at: once in a frame, and whenever a program reads one.
function StyleEpoch() {
    return %style_frames() + Transitions.forced;
}

// An element's own style is about to change: what it was when the styles were last looked at is kept.
function NoteStyleChange(inside, old) {
    if (Sheets.isUsed) return;
    const epoch = StyleEpoch();
    if (inside.styleEpoch !== epoch || inside.styleBefore === undefined) {
        inside.styleEpoch = epoch;
        inside.styleBefore = old;
        inside.isStyleNoted = false;
    }
}

function NoteStyleChanged(inside, declarations) {
    if (Sheets.isUsed || inside.isStyleNoted || !IsConnected(inside) || !MayTransition(inside, declarations)) return;
    inside.isStyleNoted = true;
    %push(Transitions.changed, inside);
    AskToLook();
}

function AskToLook() {
    if (Transitions.isAsked) return;
    Transitions.isAsked = true;
    %frame_step(function LookForTransitions() {
        Transitions.isAsked = false;
        if (Sheets.isUsed) LookAtSheets();
        else LookAtStyles();
        CancelUnshown();
        %frame_step(BeginPending, true);
    }, true);
}

function SaysTransition(declarations) {
    for (let index = 0; index < declarations.length; index += 1) {
        if (%string_slice(declarations[index].name, 0, 10) === "transition") return true;
    }
    return false;
}

function MayTransition(inside, declarations) {
    return SaysTransition(declarations) || RunningTransitions(inside).length > 0;
}

function RunningTransitions(inside) {
    const running = [];
    for (let index = 0; index < Transitions.list.length; index += 1) {
        if (Transitions.list[index].inside === inside) %push(running, Transitions.list[index]);
    }
    return running;
}

// A program reads a style or the layout: the styles are looked at before.
function LookAtStylesNow() {
    if (Sheets.isUsed) LookAtSheets();
    else if (Transitions.changed.length > 0) LookAtStyles();
    Transitions.forced += 1;
    CancelUnshown();
}

// What has left the page, or is not shown any more, is cancelled.
function CancelUnshown() {
    const list = CopyList(Transitions.list);
    for (let index = 0; index < list.length; index += 1) {
        const { inside } = list[index];
        if (IsConnected(inside) && !IsUnshown(inside)) continue;
        CancelTogether(RunningTransitions(inside));
    }
}

function CancelTogether(gone) {
    const ordered = InHashOrder(gone);
    for (let index = 0; index < ordered.length; index += 1) CancelTransition(ordered[index]);
}

// The place of the part that is about a property, or a negative number.
function PartAbout(parts, name) {
    let found = -4;
    for (let each = 0; each < parts.length; each += 4) {
        if (parts[each] === "all" || parts[each] === name || StyleProperties[name]?.group === parts[each]) found = each;
    }
    return found;
}

// SPEC: section 3: what the style does not name any more as something to move is cancelled.
function CancelUnnamed(inside, parts) {
    const gone = [];
    const running = RunningTransitions(inside);
    for (let index = 0; index < running.length; index += 1) {
        if (PartAbout(parts, running[index].name) < 0) %push(gone, running[index]);
    }
    CancelTogether(gone);
}

function LookAtStyles() {
    const { changed } = Transitions;
    Transitions.changed = [];
    for (let index = 0; index < changed.length; index += 1) {
        const inside = changed[index];
        const before = inside.styleBefore;
        inside.styleBefore = undefined;
        inside.isStyleNoted = false;
        if (IsConnected(inside) && inside.insertedAt !== undefined && inside.insertedAt < inside.styleEpoch) StartTransitions(inside, before, DeclarationsOf(inside));
    }
}

const kPartsOfTransition = ["transition-property", "transition-duration", "transition-delay", "transition-timing-function"];

// One part is about to be said anew: what `transition` says of the others is kept by them.
function SplitTransitionValue(declarations) {
    const whole = FindDeclaration(declarations, "transition");
    if (whole === undefined || whole.isUnknown || ListHas(kGlobalWords, whole.value) || %string_find(whole.value, "var(", 0) >= 0) return;
    DropFromList(declarations, whole);
    const each = whole.value === "none" ? [] : SplitStyle(whole.value, ",");
    for (let place = 0; place < kPartsOfTransition.length; place += 1) {
        const name = kPartsOfTransition[place];
        const said = [];
        for (let index = 0; index < each.length; index += 1) %push(said, PartOfTransitionText(each[index], name));
        const value = said.length > 0 ? %join_texts(said, ", ") : name === "transition-property" ? "none" : kMotionUsual[name];
        %push(declarations, { __proto__: null, name, value, important: whole.important });
    }
}

// [property, duration, delay, timing function, …], times in ms.
function TransitionParts(declarations) {
    const parts = [];
    const whole = ValueIn(declarations, "transition");
    if (whole !== "" && whole !== "none") {
        const each = SplitStyle(whole, ",");
        for (let index = 0; index < each.length; index += 1) {
            const found = MotionParts(each[index], "transition");
            AppendTo(parts, [found.names[0] ?? "all", TimeInMs(found.times[0] ?? "0s"), TimeInMs(found.times[1] ?? "0s"), found.easing]);
        }
    }
    if (FindDeclaration(declarations, "transition-duration") === undefined) return parts;
    const names = SplitStyle(SaidOfTransition(declarations, "transition-property"), ",");
    for (let index = 0; index < names.length; index += 1) {
        if (Trimmed(names[index]) === "none") continue;
        const turn = (name) => {
            const each = SplitStyle(SaidOfTransition(declarations, name), ",");
            return Trimmed(each[index % each.length]);
        };
        AppendTo(parts, [Trimmed(names[index]), TimeInMs(turn("transition-duration")), TimeInMs(turn("transition-delay")), turn("transition-timing-function")]);
    }
    return parts;
}

function SaidOfTransition(declarations, name) {
    const text = ValueIn(declarations, name);
    return text === "" ? kMotionUsual[name] : text;
}

function TimeInMs(text) {
    const { number, unit } = Dimension(text);
    return unit === "s" ? number * 1000 : number;
}

function StartTransitions(inside, before, after) {
    const parts = TransitionParts(after);
    CancelUnnamed(inside, parts);
    const names = [];
    const note = (declarations) => {
        for (let index = 0; index < declarations.length; index += 1) {
            const { name } = declarations[index];
            if (PlaceInList(names, name) >= 0) continue;
            let place = names.length;
            while (place > 0 && names[place - 1] > name) place -= 1; // SPEC: Level 2 section 6: so they are composed, and so events of one moment are sorted.
            InsertInList(names, place, name);
        }
    };
    note(before);
    note(after);
    const begun = [];
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        const found = PartAbout(parts, name);
        if (found < 0) continue;
        const timing = { __proto__: null, duration: parts[found + 1], delay: parts[found + 2], easing: parts[found + 3] };
        const transition = StartTransition(inside, name, ValueForTransition(before, name), ValueForTransition(after, name), timing);
        if (transition !== undefined) %push(begun, transition);
    }
    const ordered = InHashOrder(begun);
    for (let index = 0; index < ordered.length; index += 1) TellOfBeginning(ordered[index]);
}

// Values that styles have without saying them, of properties that move between numbers or colours.
const kUsualMoving = {
    __proto__: null, opacity: "1", transform: "none", filter: "none", "box-shadow": "none", visibility: "visible", "background-color": "rgba(0, 0, 0, 0)", "flex-grow": "0", "flex-shrink": "1",
    width: "auto", height: "auto", "max-width": "auto", "max-height": "auto", left: "auto", top: "auto", right: "auto", bottom: "auto",
};
for (let index = 0; index < 4; index += 1) {
    kUsualMoving[`margin-${kSides[index]}`] = "0px";
    kUsualMoving[`padding-${kSides[index]}`] = "0px";
    kUsualMoving[StyleGroups["border-radius"][index]] = "0px";
}

function ValueForTransition(declarations, name) {
    const found = FindDeclaration(declarations, name);
    if (found?.isUnknown) %refuse(`a transition of ${name} from or to "${found.value}" is not supported by Loopscope`);
    return found?.value ?? kUsualMoving[name];
}

const kNeverMoving = ["display", "position", "transition", "transition-duration", "transition-delay", "transition-property", "transition-timing-function", "animation", "content", "cursor", "font-family"];

function StartTransition(inside, name, from, to, { duration, delay, easing }) {
    if (from === to || ListHas(kNeverMoving, name)) return undefined;
    const running = TransitionOf(inside, name);
    if (running !== undefined && running.to === to) return undefined;
    if (duration + delay <= 0) {
        if (running !== undefined) CancelTransition(running);
        return undefined;
    }
    if (name !== "visibility" && (!CanMove(from) || !CanMove(to))) {
        if (from === undefined || to === undefined) %refuse(`a transition of ${name} from or to a value that the style does not say is not supported by Loopscope`);
        return undefined;
    }
    const factor = running !== undefined && running.from === to ? ReversingFactor(running) : 1;
    // What turns round begins at a value between the two.
    const begin = running === undefined ? from : TransitionValueNow(running);
    if (running !== undefined) CancelTransition(running);
    if (factor * duration + delay <= 0) return undefined;
    const transition = { __proto__: null, inside, name, from, to, factor, phase: "idle", iteration: 0, animation: undefined };
    const frames = [FrameOfTransition(0, name, begin), FrameOfTransition(1, name, to)];
    const timing = { __proto__: null, duration: duration * factor, delay: delay < 0 ? delay * factor : delay, easing, fill: "backwards" };
    for (let index = 0; index < kTimingNames.length; index += 1) timing[kTimingNames[index]] ??= kUsualTiming[kTimingNames[index]];
    transition.animation = MotionOf(transition, CSSTransition, frames, timing);
    transition.animation.isTransition = true;
    %push(Transitions.list, transition);
    return transition;
}

function FrameOfTransition(offset, name, value) {
    return { __proto__: null, offset, computed: offset, easing: "linear", composite: "auto", values: [name, value], written: [name, value] };
}

// Events of what has just begun are sent in the next frame.
function TellOfBeginning(transition) {
    const { timing } = transition.animation.effect;
    const skipped = IntervalStart(timing, ActiveSeconds(timing));
    TellTransition(transition, "transitionrun", skipped);
    transition.phase = timing.delay > 0 ? "before" : "active";
    if (timing.delay <= 0) TellTransition(transition, "transitionstart", skipped);
}

// How much shorter than it is written the way back is, when a transition is turned round (section 3.1, reversing shortening factor).
function ReversingFactor(running) {
    const factor = ProgressOfTransition(running) * running.factor + 1 - running.factor;
    return %math_max(0, %math_min(1, factor < 0 ? -factor : factor));
}

// Lengths, numbers, colours and lists of functions move; words do not.
function CanMove(value) {
    if (value === undefined) return false;
    return Dimension(value) !== undefined || value === "none" || IsFunctionValue(value) || ListHas(kColourNames, value);
}

function TransitionOf(inside, name) {
    for (let index = 0; index < Transitions.list.length; index += 1) {
        if (Transitions.list[index].inside === inside && Transitions.list[index].name === name) return Transitions.list[index];
    }
    return undefined;
}

function TellTransition(transition, type, seconds) {
    QueueMotionEvent(transition.inside, MakeTrustedEvent(TransitionEvent, type, { __proto__: null, bubbles: true, cancelable: type === "transitionend", propertyName: transition.name, elapsedTime: seconds }));
}

function CancelTransition(transition) {
    CancelAnimation(transition.animation);
}

// It has come to its end.
function EndTransition(transition) {
    DropFromList(Transitions.list, transition);
    transition.animation.isOrphan = true;
    DropFromList(Motion.animations, transition.animation);
    NoteVisibleChange(transition.inside);
}

// RUNTIME: Chromium goes through elements as they lie in memory, which is how they were made.
function InOrderOfElements(moving) {
    const list = [];
    for (let index = 0; index < moving.length; index += 1) {
        let place = list.length;
        while (place > 0 && list[place - 1].inside.number > moving[index].inside.number) place -= 1;
        InsertInList(list, place, moving[index]);
    }
    return list;
}

// Properties that 59-layout.js follows while they move.
const kFollowedMoving = [
    "width", "height", "min-width", "min-height", "max-width", "max-height", "left", "top", "right", "bottom", "transform", "row-gap", "column-gap", "flex-grow", "flex-shrink",
    "flex-basis", "font-size", "margin-left", "margin-top", "margin-right", "margin-bottom", "padding-left", "padding-top", "padding-right", "padding-bottom",
];
const kOnlyPainted = ["opacity", "color", "background-color", "visibility", "z-index", "filter", "box-shadow", "border-color", "outline-color"];

function IsLayoutMoving() {
    return Moves((name) => !ListHas(kOnlyPainted, name));
}

// Something moves that is not followed.
function IsLayoutUnknown() {
    return Moves((name, animation) => !ListHas(kOnlyPainted, name) && (!ListHas(kFollowedMoving, name) || !IsFollowedMotion(animation)));
}

function IsFollowedMotion(animation) {
    return !animation.isSheetAnimation || IsFollowed(animation.source);
}

function Moves(isMeant) {
    for (let index = 0; index < Motion.animations.length; index += 1) {
        const animation = Motion.animations[index];
        const { effect } = animation;
        if (effect === null || effect.target === null || !HasValueNow(animation)) continue;
        const names = NamesOfFrames(effect.frames);
        for (let each = 0; each < names.length; each += 1) {
            if (isMeant(names[each], animation)) return true;
        }
    }
    return false;
}
