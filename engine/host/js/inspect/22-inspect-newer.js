// What util.inspect of Node 24 does otherwise than that of Node 20. RUNTIME: Node v24.21.0 lib/internal/util/inspect.js.

const ObjectPrototypeToString = %intrinsic("ObjectPrototype").toString;

// An object's tag is shown unless a word of the class's name is it already. SPEC: getPrefix.
function TagIsNews(constructor, tag) {
    if (!kIsNode24) return constructor !== tag;
    const place = %string_find(constructor, tag, 0);
    if (place < 0) return true;
    const next = constructor[place + tag.length];
    return next !== undefined && next === %string_to_lower(next);
}

function NewerKeyText(context, key, enumerable) {
    const text = typeof key === "symbol" ? Styled(context, %escape_text(SymbolText(key)), "symbol") :
        key === "__proto__" ? "['__proto__']" :
        %is_plain_key(key) ? Styled(context, key, "name") : Styled(context, %quote_string(key), "string");
    return enumerable ? text : `[${text}]`;
}

// "[byteLength]: 4": what the getters of a buffer or a view give, as if it were a part of it.
function ExtraPart(context, value, depth, key, isBrief) {
    context.indentation += 2;
    const part = value[key];
    const text = isBrief && %class_of(part) === "ArrayBuffer" ? BriefBuffer(context, part) : FormatValue(context, part, depth);
    context.indentation -= 2;
    return `${Styled(context, `[${key}]`, "string")}: ${text}`;
}

function BriefBuffer(context, buffer) {
    return `${buffer.constructor.name} { [byteLength]: ${FormatNumber(context, buffer.byteLength)} }`;
}

function AddExtraParts(context, value, depth, keys, isBrief, parts) {
    for (let index = 0; index < keys.length; index += 1) %push(parts, ExtraPart(context, value, depth, keys[index], isBrief));
    return parts;
}

function NewerGetterText(context, value, depth, descriptor, label) {
    const open = Styled(context, `[${label}:`, "special");
    const close = Styled(context, "]", "special");
    context.indentation += 2;
    let text;
    try {
        const result = %at("formatProperty (node:internal/util/inspect:2302:21)|formatRaw (node:internal/util/inspect:1174:9)|formatValue (node:internal/util/inspect:930:10)",
            %call(descriptor.get, value));
        if (result === null) {
            text = `${open} ${Styled(context, "null", "null")}${close}`;
        } else if (%is_object(result)) {
            text = `${Styled(context, `[${label}]`, "special")} ${FormatValue(context, result, depth)}`;
        } else {
            text = `${open} ${FormatPrimitive(context, result)}${close}`;
        }
    } catch (error) {
        text = `${open} <Inspection threw (${FormatValue(context, error, depth)})>${close}`;
    }
    context.indentation -= 2;
    return text;
}

// ---- Errors ----

function NewerStackOf(context, error) {
    let stack;
    try {
        stack = error.stack;
    } catch {
        // An error that does not tell its stack has none.
    }
    if (!stack) return %call(ErrorPrototype.toString, error);
    if (typeof stack === "string") return stack;
    %push(context.seen, error);
    context.indentation += 4;
    const text = FormatValue(context, stack, 0 / 0);
    context.indentation -= 4;
    %array_set_length(context.seen, context.seen.length - 1);
    return `${%call(ErrorPrototype.toString, error)}\n    ${text}`;
}

// [value, whether it could be read].
function ReadQuietly(object, key) {
    try {
        return [object[key], true];
    } catch {
        return [undefined, false];
    }
}

function DropKey(keys, key) {
    const place = ListIndexOf(keys, key);
    if (place < 0) return;
    for (let next = place + 1; next < keys.length; next += 1) keys[next - 1] = keys[next];
    %array_set_length(keys, keys.length - 1);
}

function IsToldByStack(value, stack) {
    return typeof value !== "string" || %string_find(stack, value, 0) >= 0;
}

function NewerErrorBase(context, error, constructor, tag, keys) {
    let stack;
    try {
        stack = NewerStackOf(context, error);
    } catch {
        return %call(ObjectPrototypeToString, error);
    }
    const message = ReadQuietly(error, "message");
    const name = ReadQuietly(error, "name");
    if (!context.showHidden && keys.length !== 0) {
        DropKey(keys, "stack");
        if (message[1] && IsToldByStack(message[0], stack)) DropKey(keys, "message");
        if (name[1] && IsToldByStack(name[0], stack)) DropKey(keys, "name");
    }
    if (HasOwn(error, "cause") && ListIndexOf(keys, "cause") < 0) %push(keys, "cause");
    if (IsArray(ReadQuietly(error, "errors")[0]) && HasOwn(error, "errors") && ListIndexOf(keys, "errors") < 0) %push(keys, "errors");
    stack = NewerStackWithClass(stack, constructor, name[0] ?? "Error", tag);
    return IndentLines(StackWithShortFrames(context, error, stack, message[0]), context.indentation);
}

function NewerStackWithClass(stack, constructor, name, tag) {
    if (typeof name === "string") return StackWithClass(stack, constructor, name, tag);
    const prefix = PrefixOf(constructor, tag, "Error", "");
    const text = `${name}`;
    const place = %string_find(stack, text, 0);
    if (place < 0) return stack;
    const end = place + text.length;
    return `${%string_slice(stack, 0, end)} [${%string_slice(prefix, 0, prefix.length - 1)}]${%string_slice(stack, end, stack.length)}`;
}

function StackWithShortFrames(context, error, stack, message) {
    let place = message ? %string_find(stack, message, 0) : -1;
    if (place === 0) place = -1;
    if (place !== -1) place += message.length;
    const frames = %string_find(stack, "\n    at", place);
    if (frames < 0) return `[${stack}]`;
    const lines = DropFramesOfCause(context, error, %split_text(%string_slice(stack, frames + 1, stack.length), "\n"));
    const shown = lines.length > 10 ? CollapseRepeats(context, lines) : lines;
    return `${%string_slice(stack, 0, frames)}\n${JoinStackLines(context, shown)}`;
}

// ---- Lines of a stack that repeat ----

// [place, length, times] of each block of lines that stands there so many times more. RUNTIME: getDuplicateErrorFrameRanges.
function RepeatedBlocks(lines) {
    const blocks = [];
    const places = { __proto__: null };
    let different = 0;
    for (let index = 0; index < lines.length; index += 1) {
        if (places[lines[index]] === undefined) {
            places[lines[index]] = [];
            different += 1;
        }
        %push(places[lines[index]], index);
    }
    if (lines.length - different <= 3) return blocks;
    for (let index = 0; index < lines.length - 3; index += 1) {
        const same = places[lines[index]];
        const next = ListIndexOf(same, index) + 1;
        if (next >= same.length || same[same.length - 1] - index < 3) continue;
        const block = RepeatsFrom(lines, index, same, next);
        if (block.length * block.times < 3) continue;
        %push(blocks, [index + block.length, block.length, block.times]);
        index += block.length * (block.times + 1) - 1;
    }
    return blocks;
}

// The steps between places of a line that a block of lines could have: the greatest common divisor, and others to try.
function StepsBetween(index, places, next) {
    if (next + 1 >= places.length) return { __proto__: null, step: places[places.length - 1] - index, others: [] };
    let step = 0;
    const others = [];
    for (let place = next; place < places.length; place += 1) {
        let distance = places[place] - index;
        while (distance !== 0) {
            const rest = step % distance;
            if (step !== 0 && ListIndexOf(others, step) < 0) %push(others, step);
            step = distance;
            distance = rest;
        }
        if (step === 1) break;
    }
    DropKey(others, step);
    return { __proto__: null, step, others };
}

function RepeatsFrom(lines, index, places, next) {
    let { step: length, others } = StepsBetween(index, places, next);
    let most = { __proto__: null, length, times: 0 };
    let times = 0;
    for (let start = index + length; ; start += length) {
        let equal = 0;
        while (equal < length && lines[index + equal] === lines[start + equal]) equal += 1;
        if (equal === length) {
            times += 1;
            continue;
        }
        if (others.length === 0) break;
        if (times !== 0 && most.length * most.times < length * times) most = { __proto__: null, length, times };
        length = others[others.length - 1];
        %array_set_length(others, others.length - 1);
        start = index;
        times = 0;
    }
    return most.times !== 0 && most.length * most.times >= length * times ? most : { __proto__: null, length, times };
}

function CollapseRepeats(context, lines) {
    const blocks = RepeatedBlocks(lines);
    const shown = [];
    let index = 0;
    for (let block = 0; block < blocks.length; block += 1) {
        const place = blocks[block][0];
        const length = blocks[block][1];
        const times = blocks[block][2];
        while (index < place) {
            %push(shown, lines[index]);
            index += 1;
        }
        const what = times > 1 ? `${length} lines ${times} times...` : "lines ...";
        %push(shown, Styled(context, `    ... collapsed ${length * times} duplicate lines matching above ${what}`, "undefined"));
        index += length * times;
    }
    while (index < lines.length) {
        %push(shown, lines[index]);
        index += 1;
    }
    return shown;
}

// With no width to keep to, all that has no line break goes on one line.
function HasNoLineBreak(parts, base) {
    if (base !== "" && %string_find(base, "\n", 0) >= 0) return false;
    for (let index = 0; index < parts.length; index += 1) {
        if (%string_find(parts[index], "\n", 0) >= 0) return false;
    }
    return true;
}
