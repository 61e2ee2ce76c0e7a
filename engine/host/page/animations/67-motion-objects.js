// What programs see of a transition or of an animation of a style sheet: an Animation. SPEC: CSS Transitions Level 2, CSS Animations Level 2.

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

// `source` is what the style says: { inside, name, phase, iteration, animation, … }.
function MotionOf(source, kind, frames, timing) {
    const object = %new_object(kind.prototype);
    const effect = MakeEffect(source.inside.object, [], undefined, "");
    effect.frames = frames;
    effect.timing = timing;
    effect.isOfSource = true;
    const animation = FillAnimation(object, effect);
    animation.source = source;
    PlayAnimation(animation, true);
    return animation;
}

// It is cancelled, by its style or by a program: the style has no more to do with it. Its event comes behind that of the object.
function ForgetSource(animation, active) {
    const { source } = animation;
    if (animation.isOrphan) return;
    animation.isOrphan = true;
    DropFromList(Motion.animations, animation);
    DropFromList(animation.isTransition ? Transitions.list : CssAnimations.list, source);
    if (source.phase !== "idle" && source.phase !== "after") TellOfMotion(animation, "cancel", active);
    source.phase = "idle";
    NoteVisibleChange(source.inside);
}

// ---- commitStyles (Web Animations section 6.4.4) ----

function CommitStyles(animation) {
    const target = animation.effect?.target ?? null;
    const fail = (what, kind) => {
        throw MakeDomException(`Failed to execute 'commitStyles' on 'Animation': ${what}`, kind);
    };
    if (target === null) fail("Animation does not have a target element", "InvalidStateError");
    LookAtStylesNow();
    if (!IsConnected(target) || IsUnshown(target)) fail("Target element is not rendered.", "InvalidStateError");
    const names = NamesInHashOrder(NamesOfFrames(animation.effect.frames));
    const declarations = CopyDeclarations(DeclarationsOf(target));
    for (let index = 0; index < names.length; index += 1) Keep(declarations, names[index], ValueToCommit(target, names[index], animation), false);
    StoreDeclarations(target, declarations);
}

// What the animation and those below it make of a property, as if it filled and were not replaced.
function ValueToCommit(target, name, animation) {
    const { replaceState, effect } = animation;
    const { fill } = effect.timing;
    animation.replaceState = "active";
    effect.timing.fill = "both";
    const saying = AnimationsSaying(target, name);
    const place = PlaceInList(saying, animation);
    const text = place < 0 ? UnmovedValue(target, name) : ValueOfStack(target, name, saying, place + 1);
    animation.replaceState = replaceState;
    effect.timing.fill = fill;
    if (name === "transform" && %string_find(text, "matrix(", 0) >= 0) return CommittedMatrix(text);
    return %string_find(name, "color", 0) < 0 ? text : ComputedColour(text, name);
}

// RUNTIME: Chromium writes the matrix between functions that are not alike as one in space.
function CommittedMatrix(text) {
    const isWhole = %string_slice(text, 0, 7) === "matrix(" && %string_find(text, ")", 0) === text.length - 1;
    if (!isWhole) %refuse("committing a transform of a matrix and other functions is not supported by Loopscope");
    const numbers = MatrixNumbers(%split_text(%string_slice(text, 7, text.length - 1), ","));
    for (let index = 0; index < 6; index += 1) numbers[index] = StyleNumber(numbers[index]);
    const [a, b, c, d, x, y] = numbers;
    return `matrix3d(${a}, ${b}, 0, 0, ${c}, ${d}, 0, 0, 0, 0, 1, 0, ${x}, ${y}, 0, 1)`;
}
