// The keyframes of style sheets. SPEC: CSS Animations section 3.

// [{ computed, easing, values: [name, text, …] }, …] in the order of their offsets; of one offset what is said later counts.
function FramesOfKeyframes(keyframes, easing) {
    const frames = [];
    for (let index = 0; index < keyframes.rules.length; index += 1) {
        const { name, declarations } = keyframes.rules[index];
        const offsets = SplitStyle(name, ",");
        for (let each = 0; each < offsets.length; each += 1) {
            const offset = OffsetOfKeyframe(Trimmed(%to_lower(offsets[each])));
            if (offset !== undefined) SayInFrame(FrameAt(frames, offset, offset, easing), declarations);
        }
    }
    return frames;
}

function OffsetOfKeyframe(text) {
    if (text === "from" || text === "to") return text === "from" ? 0 : 1;
    const dimension = Dimension(text);
    return dimension !== undefined && dimension.unit === "%" && dimension.number >= 0 && dimension.number <= 100 ? dimension.number / 100 : undefined;
}

// `offset` is what a new one says of itself.
function FrameAt(frames, computed, offset, easing) {
    let at = 0;
    while (at < frames.length && frames[at].computed < computed) at += 1;
    if (frames[at]?.computed !== computed) InsertInList(frames, at, { __proto__: null, offset, computed, easing, composite: "auto", values: [], written: [] });
    return frames[at];
}

function SayInFrame(frame, declarations) {
    for (let index = 0; index < declarations.length; index += 1) {
        const { name, value, important } = declarations[index];
        if (important) continue; // SPEC: section 3.1: such a declaration does not count.
        const place = PlaceOfText(frame.values, name);
        if (name === "animation-timing-function") frame.easing = value;
        else if (place >= 0) frame.values[place + 1] = value;
        else AppendTo(frame.values, [name, value]);
    }
}

// What getKeyframes() shows: what an element has without the animation stands in the first and in the last one.
function KeyframesOfSheet(source) {
    const { frames } = source.animation.effect;
    const whole = CopyList(frames);
    const neutral = (offset) => ({ __proto__: null, offset, computed: offset, easing: source.part.easing, composite: "replace", values: [] });
    if (frames.length === 0 || frames[0].computed > 0) InsertInList(whole, 0, neutral(0));
    if (whole[whole.length - 1].computed < 1) %push(whole, neutral(1));
    const all = NamesOfFrames(frames);
    const shown = [];
    for (let index = 0; index < whole.length; index += 1) {
        const { offset, easing, composite, values } = whole[index];
        const frame = { offset, easing, composite };
        AddShownValues(frame, source.inside, values, index === 0 || index === whole.length - 1 ? all : []);
        frame.computedOffset = offset;
        %push(shown, frame);
    }
    return shown;
}

function AddShownValues(frame, inside, values, needed) {
    const said = [];
    for (let index = 0; index < values.length; index += 2) %push(said, values[index]);
    for (let index = 0; index < needed.length; index += 1) {
        if (!ListHas(said, needed[index])) %push(said, needed[index]);
    }
    const names = NamesInHashOrder(said);
    for (let index = 0; index < names.length; index += 1) {
        const place = PlaceOfText(values, names[index]);
        frame[KeyOfStyle(names[index])] = ShownInKeyframe(names[index], place < 0 ? UnmovedValue(inside, names[index]) : values[place + 1], inside);
    }
}

function ShownInKeyframe(name, text, inside) {
    if (%string_find(name, "color", 0) >= 0) return ComputedColour(text, name);
    return LengthInPixels(text, inside) ?? RefuseComputed(name);
}
