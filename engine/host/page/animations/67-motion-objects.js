// What programs see of a transition or of an animation of a style sheet: an Animation that getAnimations() makes when it is first asked for.
// SPEC: CSS Transitions Level 2, CSS Animations Level 2; Web Animations section 5.7.2 for the order.

class CSSTransition extends Animation {
    constructor() {
        IllegalConstructor("CSSTransition");
    }
    get transitionProperty() { return Receiver(this, "isTransition").source.name; }
}
DefineInterface(CSSTransition);

class CSSAnimation extends Animation {
    constructor() {
        IllegalConstructor("CSSAnimation");
    }
    get animationName() { return Receiver(this, "isSheetAnimation").source.name; }
}
DefineInterface(CSSAnimation);

// `source` is the transition or the sheet's animation that it stands for: that one says when it begins and ends.
function MotionObject(source, kind, frames, timing) {
    if (source.shown !== undefined) return source.shown.object;
    const object = %new_object(kind.prototype);
    const effect = MakeEffect(source.inside.object, frames, timing, "");
    const animation = FillAnimation(object, effect);
    animation.source = source;
    animation.isTransition = kind === CSSTransition;
    animation.isSheetAnimation = kind === CSSAnimation;
    source.shown = animation;
    if (source.start === undefined) {
        animation.hold = 0;
        NewReady(animation);
        animation.pending = "play";
    } else {
        animation.start = source.start;
    }
    AskForMotion();
    return object;
}

function TransitionObject(transition) {
    const camel = CamelName(transition.name);
    const { duration, delay, easing } = transition;
    return MotionObject(transition, CSSTransition, [{ offset: 0, [camel]: transition.from }, { offset: 1, [camel]: transition.to }], { __proto__: null, duration, delay, easing, fill: "backwards" });
}

function SheetAnimationObject(animation) {
    const { duration, delay, count, direction, fill } = animation.part;
    const object = MotionObject(animation, CSSAnimation, [], { __proto__: null, duration, delay, iterations: count, direction, fill });
    animation.shown.effect.sheetAnimation = animation;
    return object;
}

// Transitions come first, then the animations of sheets: those of one element in the order of their names and of its style.
function AddSheetMotion(shown, isWanted) {
    for (let index = 0; index < Transitions.list.length; index += 1) {
        if (isWanted(Transitions.list[index].inside)) %push(shown, TransitionObject(Transitions.list[index]));
    }
    for (let index = 0; index < CssAnimations.list.length; index += 1) {
        if (isWanted(CssAnimations.list[index].inside)) %push(shown, SheetAnimationObject(CssAnimations.list[index]));
    }
}

// The transition or the sheet's animation is cancelled: so is what programs have of it.
function CancelShown(source) {
    if (source.shown === undefined) return;
    const animation = source.shown;
    source.shown = undefined;
    CancelAnimation(animation);
}

// A program cancels what it has of one.
function CancelSource(animation) {
    const { source } = animation;
    if (source?.shown !== animation) return;
    source.shown = undefined;
    if (animation.isTransition) CancelTransition(source);
    else CancelCssAnimation(source);
    NoteVisibleChange(source.inside);
}

// A program ends it early: it is at its end in the next frame.
function FinishSource(animation) {
    if (animation.source?.shown === animation) animation.source.start = %frame_ms() - EndOfEffect(animation);
}

function NeedOwnMotion(animation, what) {
    if (animation.source !== undefined) %refuse(`${what} of a transition or of an animation of a style sheet is not supported by Loopscope`);
}
