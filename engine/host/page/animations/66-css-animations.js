// Animations that style sheets make of @keyframes. SPEC: CSS Animations sections 3 and 4. Their events are in 66-phases.js, their keyframes in
// 66-sheet-keyframes.js.

const CssAnimations = { __proto__: null, list: [] };

const kCssTimings = { __proto__: null, "animation-name": "none", "animation-duration": "0s", "animation-delay": "0s", "animation-iteration-count": "1", "animation-fill-mode": "none", "animation-direction": "normal", "animation-play-state": "running", "animation-timing-function": "ease" };

// What a style says of its animations: [{ name, duration, delay, count, direction, fill, easing, isPaused }, …], times in ms.
function AnimationParts(declarations) {
    const whole = ValueIn(declarations, "animation");
    const parts = [];
    if (whole !== "") {
        const each = SplitStyle(whole, ",");
        for (let index = 0; index < each.length; index += 1) {
            const words = StyleWords(each[index]);
            const written = { __proto__: null, duration: words[0] === "auto" ? "0s" : words[0], delay: words[2], count: words[3], direction: words[4], fill: words[5], state: words[6], name: words[7], easing: words[1] };
            if (written.name !== "none" && written.name !== undefined) %push(parts, AnimationPart(written));
        }
        return parts;
    }
    const said = (name) => {
        const text = ValueIn(declarations, name);
        return text === "" ? kCssTimings[name] : text;
    };
    const names = SplitStyle(said("animation-name"), ",");
    for (let index = 0; index < names.length; index += 1) {
        const turn = (name) => {
            const each = SplitStyle(said(name), ",");
            return Trimmed(each[index % each.length]);
        };
        if (Trimmed(names[index]) === "none") continue;
        %push(parts, AnimationPart({
            __proto__: null, name: Trimmed(names[index]), duration: turn("animation-duration"), delay: turn("animation-delay"), count: turn("animation-iteration-count"),
            direction: turn("animation-direction"), fill: turn("animation-fill-mode"), state: turn("animation-play-state"), easing: turn("animation-timing-function"),
        }));
    }
    return parts;
}

// Which word of `animation` is which of its parts, as AnimationValue has them.
const kPartsOfAnimation = [
    "animation-duration", "animation-timing-function", "animation-delay", "animation-iteration-count", "animation-direction", "animation-fill-mode",
    "animation-play-state", "animation-name",
];

// One part is about to be said anew: what `animation` says of the others is kept by them.
function SplitAnimationValue(declarations) {
    const whole = FindDeclaration(declarations, "animation");
    if (whole === undefined || whole.isUnknown || ListHas(kGlobalWords, whole.value) || %string_find(whole.value, "var(", 0) >= 0) return;
    const each = SplitStyle(whole.value, ",");
    DropFromList(declarations, whole);
    for (let place = 0; place < kPartsOfAnimation.length; place += 1) {
        const said = [];
        for (let index = 0; index < each.length; index += 1) %push(said, StyleWords(each[index])[place] ?? kCssTimings[kPartsOfAnimation[place]]);
        if (kPartsOfAnimation[place] === "animation-duration") {
            for (let index = 0; index < said.length; index += 1) said[index] = said[index] === "auto" ? "0s" : said[index];
        }
        %push(declarations, { __proto__: null, name: kPartsOfAnimation[place], value: %join_texts(said, ", "), important: whole.important });
    }
}

function AnimationPart(written) {
    const { name, duration, delay, count, direction, fill, state, easing } = written;
    return { __proto__: null, name, duration: TimeInMs(duration), delay: TimeInMs(delay), count: count === "infinite" ? Infinity : ToNumber(count), direction, fill, easing, isPaused: state === "paused" };
}

// Of the tree in which an element is, else of one around it. SPEC: CSS Scoping section 3.5.
function KeyframesNamed(name, inside) {
    for (let root = RootOf(inside); root !== undefined; root = root.host === undefined ? undefined : RootOf(root.host)) {
        const { keyframes } = RulesOf(root);
        for (let index = keyframes.length - 1; index >= 0; index -= 1) {
            if (keyframes[index].name === name) return keyframes[index];
        }
    }
    return undefined;
}

// What an element's style says of animations has been looked at: those that are new begin, those that it says no more end.
function LookAtAnimations(inside, declarations) {
    const parts = declarations === undefined ? [] : AnimationParts(declarations);
    const running = inside.cssAnimations ?? [];
    if (running.length === 0 && parts.length === 0) return;
    const kept = [];
    for (let index = 0; index < parts.length; index += 1) {
        let known;
        for (let each = 0; each < running.length; each += 1) {
            if (running[each].name === parts[index].name) known = running[each];
        }
        const keyframes = KeyframesNamed(parts[index].name, inside);
        if (known === undefined && keyframes !== undefined) known = StartCssAnimation(inside, parts[index], keyframes);
        else if (known !== undefined) ChangePart(known, parts[index], keyframes);
        if (known !== undefined) %push(kept, known);
    }
    inside.cssAnimations = kept;
    for (let index = 0; index < running.length; index += 1) {
        if (PlaceInList(kept, running[index]) < 0) CancelCssAnimation(running[index]);
    }
}

// The style says something else of one that runs: it goes on from where it is. SPEC: Level 2 section 2: what a program has set stays.
function ChangePart(source, part, keyframes) {
    const { animation, part: before } = source;
    source.part = part;
    if (animation.isOrphan) return;
    const { effect } = animation;
    if (part.isPaused !== before.isPaused && !animation.ignoresState) {
        if (part.isPaused) PauseAnimation(animation);
        else PlayAnimation(animation, false);
    }
    if (effect.isOwnTiming) return;
    if (part.easing !== before.easing && keyframes !== undefined && !effect.isOwnFrames) effect.frames = FramesOfKeyframes(keyframes, part.easing);
    effect.timing = TimingOfSheet(part);
    UpdateFinished(animation, false, false);
    AskForMotion();
}

function TimingOfSheet({ delay, duration, count, direction, fill }) {
    return { __proto__: null, delay, duration, iterations: count, direction, fill, easing: "linear", iterationStart: 0, endDelay: 0 };
}

function StartCssAnimation(inside, part, keyframes) {
    const source = { __proto__: null, inside, name: part.name, part, phase: "idle", iteration: 0, animation: undefined };
    source.animation = MotionOf(source, CSSAnimation, FramesOfKeyframes(keyframes, part.easing), TimingOfSheet(part));
    source.animation.isSheetAnimation = true;
    source.animation.effect.sheetAnimation = source;
    if (part.isPaused) PauseAnimation(source.animation);
    %push(CssAnimations.list, source);
    return source;
}

function CancelCssAnimation(source) {
    CancelAnimation(source.animation);
}

// Those of elements that have left the page end without a word.
function ForgetUnconnected() {
    const list = CopyList(CssAnimations.list);
    for (let index = 0; index < list.length; index += 1) {
        const source = list[index];
        if (IsConnected(source.inside)) continue;
        source.inside.cssAnimations = undefined;
        source.phase = "idle";
        CancelAnimation(source.animation);
    }
}

// One that never ends, and of which nobody hears, is not followed from frame to frame.
function IsFollowed({ part, inside }) {
    return part.count < Infinity || IsHeard(inside, "animationiteration");
}

// Whether somebody listens to an event of an element, there or around it.
function IsHeard(inside, type) {
    for (let node = inside; node !== null && node !== undefined; node = node.parent ?? node.host) {
        if (HasListenerOf(node, type)) return true;
    }
    return HasListenerOf(InsideOf(PageGlobal), type);
}

function HasListenerOf({ listeners }, type) {
    for (let index = 0; index < listeners.length; index += 1) {
        if (listeners[index].type === type) return true;
    }
    return false;
}
