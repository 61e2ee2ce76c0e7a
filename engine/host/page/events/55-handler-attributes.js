// Event handlers that are written as attributes, and timers of code in a string. SPEC: HTML sections 8.1.8.1 and 8.6.

function IsWordUnit(unit) {
    return (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z") || unit === "_" || unit === "$" || IsDigit(unit);
}

function FunctionOfText(text, parameters = []) {
    const list = CopyList(parameters);
    %push(list, text);
    try {
        return %construct(FunctionConstructor, list, FunctionConstructor);
    } catch {
        %refuse("code in a string that is no program is not supported by Loopscope");
    }
}

// ---- the scope of a handler: its element, form and document come before the globals ----

// Members of elements and documents that such a scope does not show. SPEC: WebIDL, [Unscopable].
const kUnscopables = ["after", "append", "before", "prepend", "remove", "replaceChildren", "replaceWith", "slot"];

// The name of the scope object that a free word of a handler means; undefined for a global one.
function ScopeOfWord(inside, word) {
    if (ListHas(kUnscopables, word) || ListHas(kKeptWords, word)) return undefined;
    if (word in inside.object) return "$element";
    const form = FormOf(inside);
    if (form !== undefined && word in form.object) return "$form";
    return word !== "location" && word in inside.document.object ? "$document" : undefined;
}
const kKeptWords = ["event", "this", "arguments"];

// Where a piece of code that is no word ends: a string, a comment or a regular expression; a template ends at its next expression.
function EndOfPiece(code, at, mayBeExpression) {
    const unit = code[at];
    const next = code[at + 1];
    if (unit === "/" && next === "/") return EndOfPart(code, "\n", at);
    if (unit === "/" && next === "*") return EndOfPart(code, "*/", at + 2);
    if (unit !== "'" && unit !== '"' && unit !== "`" && !(unit === "/" && mayBeExpression)) return at;
    for (let end = at + 1; end < code.length; end += 1) {
        if (code[end] === "\\") end += 1;
        else if (code[end] === unit) return end + 1;
        else if (unit === "`" && code[end] === "$" && code[end + 1] === "{") %refuse("a template with an expression in an event handler of markup is not supported by Loopscope: use addEventListener");
    }
    return code.length;
}

function EndOfPart(code, mark, from) {
    const end = %string_find(code, mark, from);
    return end < 0 ? code.length : end + mark.length;
}

// The words of a handler: [word, where it is, the unit before it, the unit behind it, …].
function WordsOfHandler(code) {
    const words = [];
    let at = 0;
    let before = "";
    while (at < code.length) {
        const unit = code[at];
        const isOperand = before !== "" && (IsWordUnit(before) || before === ")" || before === "]" || before === "}");
        const end = EndOfPiece(code, at, !isOperand);
        if (end > at) {
            if (unit !== "/" || !isOperand) before = code[at + 1] === "/" || code[at + 1] === "*" ? before : "]";
            at = end;
        } else if (IsWordUnit(unit)) {
            let last = at;
            while (last < code.length && IsWordUnit(code[last])) last += 1;
            let behind = last;
            while (behind < code.length && HasUnitOf(code[behind], " \n\t")) behind += 1;
            if (before !== "." && !IsDigit(unit)) {
                const shown = code[behind] === "=" && code[behind + 1] === ">" ? "=>" : code[behind] ?? "";
                AppendTo(words, [%string_slice(code, at, last), at, before, shown]);
            }
            before = unit;
            at = last;
        } else {
            if (!HasUnitOf(unit, " \n\t")) before = unit === "." && code[at - 1] === "." ? "" : unit;
            at += 1;
        }
    }
    return words;
}

// Words that the code declares itself.
function DeclaredWords(words) {
    const declared = [];
    for (let index = 0; index < words.length; index += 4) {
        if (index > 0 && ListHas(kDeclaringWords, words[index - 4])) %push(declared, words[index]);
        if (words[index + 3] === "=>") %push(declared, words[index]);
    }
    return declared;
}

function ScopedHandler(inside, text) {
    const words = WordsOfHandler(text);
    const declared = DeclaredWords(words);
    let code = "";
    let from = 0;
    for (let index = 0; index < words.length; index += 4) {
        const word = words[index];
        const scope = ListHas(declared, word) ? undefined : ScopeOfWord(inside, word);
        const isKey = (words[index + 2] === "{" || words[index + 2] === ",") && words[index + 3] === ":";
        if (scope === undefined || isKey) continue;
        code += `${%string_slice(text, from, words[index + 1])}${scope}.${word}`;
        from = words[index + 1] + word.length;
    }
    return code + %string_slice(text, from, text.length);
}

// Get the current value of the event handler: its text becomes a function when it is first asked for, or null when it is no program.
// RUNTIME: the function shows the text that was written.
function HandlerOfText(inside, type, text) {
    const whole = `(function on${type}(event) {\n${text}\n})`;
    try {
        %check_function_text(whole);
    } catch (error) {
        const place = %mistake_in_text(whole, "");
        ReportUnstarted(error, "<anonymous>", place[0] - 1, place[1]);
        return null;
    }
    if (inside.isWindow) {
        const names = type === "error" ? "event, source, lineno, colno, error" : "event";
        return FunctionOfText(`return function on${type}(${names}) {\n${text}\n}`)();
    }
    const code = ScopedHandler(inside, text);
    const body = `return function on${type}(event) {\n${code}\n}`;
    if (code === text) return FunctionOfText(body)();
    const make = FunctionOfText(body, ["$element", "$form", "$document"]);
    const handler = make(inside.object, ObjectOf(FormOf(inside)), inside.document.object);
    const shown = { toString() { return `function on${type}(event) {\n${text}\n}`; } };
    %put(handler, "toString", shown.toString, 5);
    return handler;
}

// Handlers of body that are the window's. SPEC: HTML section 8.1.8.2.
function IsWindowHandler(type) {
    return ListHas(["blur", "error", "focus", "load", "resize", "scroll"], type) || (ListHas(kWindowHandlers, type) && !ListHas(["rejectionhandled", "unhandledrejection"], type));
}

// RUNTIME: handlers that Chromium has as attributes alone.
const kAttributeHandlers = ["focusin", "focusout"];

// An attribute of a handler is set, or goes.
function NoteHandlerAttribute(inside, name, text) {
    if (%string_slice(name, 0, 2) !== "on" || !IsPageDocument(inside.document)) return;
    const type = %string_slice(name, 2, name.length);
    const isOfWindow = inside.localName === "body" && IsWindowHandler(type);
    if (!isOfWindow && !ListHas(kElementHandlers, type) && !ListHas(kClipboardHandlers, type) && !ListHas(kAttributeHandlers, type)) return;
    const target = isOfWindow ? InsideOf(PageGlobal) : inside;
    SetHandler(target, type, text === null ? null : NoAfter);
    if (text !== null) target.handlers[type].text = text;
}

function CallbackOfHandler(handler, inside, type) {
    if (handler.text !== undefined) {
        handler.callback = HandlerOfText(inside, type, handler.text);
        handler.text = undefined;
    }
    return handler.callback;
}

// What comes from a document without a window gets its handlers, and its image is loaded.
function NoteAdoptedAttributes(inside) {
    for (let index = 0; index < inside.attributes.length; index += 1) NoteHandlerAttribute(inside, inside.attributes[index].name, inside.attributes[index].value);
    if (inside.localName === "img" && AttributeOf(inside, "src") !== null) LoadImage(inside);
}

// What markup and clones mean by the attributes that they came with.
function NoteWrittenAttributes(inside) {
    for (let index = 0; index < inside.attributes.length; index += 1) NoteHandlerAttribute(inside, inside.attributes[index].name, inside.attributes[index].value);
    if (inside.localName === "img" && AttributeOf(inside, "src") !== null) LoadImage(inside);
    if (inside.localName === "details") NoteFieldAttribute(inside, "open", AttributeOf(inside, "open"));
}

const kDeclaringWords = ["var", "let", "const", "class", "function", "import"];

// Code in a string for a timer: it runs as a script of its own.
function TimerOfText(text) {
    try {
        return %unit_function(%compile_text(text, "<anonymous>"));
    } catch (error) {
        return () => ReportMistake(error, text, "");
    }
}
