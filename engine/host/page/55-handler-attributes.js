// Event handlers that are written as attributes, and timers of code in a string. SPEC: HTML sections 8.1.8.1 and 8.6.
// SIMPLIFIED: code that names what it would find in its element, form or document first is refused, as are declarations that would be
// global ones.

// Words of a piece of code that do not follow a point, outside of strings and comments.
function FreeWordsOf(code) {
    const words = [];
    let at = 0;
    while (at < code.length) {
        const unit = code[at];
        if (unit === "'" || unit === '"') {
            const end = %string_index_of(code, unit, at + 1);
            at = end < 0 ? code.length : end + 1;
        } else if (IsWordUnit(unit)) {
            let end = at;
            while (end < code.length && IsWordUnit(code[end])) end += 1;
            if (code[at - 1] !== "." && !IsDigit(unit)) %push(words, %string_slice(code, at, end));
            at = end;
        } else {
            at += 1;
        }
    }
    return words;
}

function IsWordUnit(unit) {
    return (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z") || unit === "_" || unit === "$" || IsDigit(unit);
}

function FunctionOfText(text) {
    try {
        return %construct(FunctionConstructor, [text], FunctionConstructor);
    } catch {
        %refuse("code in a string that is no program is not supported by Loopscope");
    }
}

// Get the current value of the event handler: its text becomes a function when it is first asked for.
function HandlerOfText(inside, type, text) {
    const words = FreeWordsOf(text);
    for (let index = 0; index < words.length; index += 1) {
        const name = words[index];
        const isShadowed = name in inside.object || (name in PageDocument.inside.object && name !== "location");
        if (isShadowed) %refuse(`the name ${name} in an event handler of markup is not supported by Loopscope: use addEventListener`);
    }
    return FunctionOfText(`return function on${type}(event) {\n${text}\n}`)();
}

// An attribute of a handler is set, or goes.
function NoteHandlerAttribute(inside, name, text) {
    const type = %string_slice(name, 2, name.length);
    if (%string_slice(name, 0, 2) !== "on" || !ListHas(kElementHandlers, type)) return;
    if (inside.localName === "body") %refuse("event handlers in the markup of body are not supported by Loopscope: use addEventListener");
    SetHandler(inside, type, text === null ? null : NoAfter);
    if (text !== null) inside.handlers[type].text = text;
}

function CallbackOfHandler(handler, inside, type) {
    if (handler.text !== undefined) {
        handler.callback = HandlerOfText(inside, type, handler.text);
        handler.text = undefined;
    }
    return handler.callback;
}

// What markup and clones mean by the attributes that they came with.
function NoteWrittenAttributes(inside) {
    for (let index = 0; index < inside.attributes.length; index += 1) NoteHandlerAttribute(inside, inside.attributes[index].name, inside.attributes[index].value);
    if (inside.localName === "img" && AttributeOf(inside, "src") !== null) LoadImage(inside);
    if (inside.localName === "details") NoteFieldAttribute(inside, "open", AttributeOf(inside, "open"));
}

// Code in a string for a timer: it would run as a script of its own.
const kDeclaringWords = ["var", "let", "const", "class", "function", "import"];

function TimerOfText(text, name) {
    const words = FreeWordsOf(text);
    for (let index = 0; index < words.length; index += 1) {
        if (ListHas(kDeclaringWords, words[index])) %refuse(`${name} of code in a string with ${words[index]} is not supported by Loopscope: give it a function`);
    }
    return FunctionOfText(text);
}
