// Keys as a terminal sends them, told one by one: readline.emitKeypressEvents. RUNTIME: Node 20
// lib/internal/readline/emitKeypressEvents.js and utils.js.

const kEscape = "\u001b";
const kEscapeTimeout = 500;
const kKeypressState = %new_symbol("keypress-decoder");

// What follows an escape sign, and the key that it is.
const kSequenceNames = { __proto__: null };
function NameSequences(prefix, letters, suffix, names) {
    const list = %split_text(names, " ");
    for (let index = 0; index < list.length; index += 1) {
        kSequenceNames[`${prefix}${%split_text(letters, " ")[index]}${suffix}`] = list[index];
    }
}
NameSequences("[", "P Q R S", "", "f1 f2 f3 f4");
NameSequences("O", "P Q R S", "", "f1 f2 f3 f4");
NameSequences("[[", "A B C D E", "", "f1 f2 f3 f4 f5");
NameSequences("[", "11 12 13 14 15 17 18 19 20 21 23 24", "~", "f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12");
NameSequences("[", "200 201", "~", "paste-start paste-end");
NameSequences("[", "A B C D E F H Z", "", "up down right left clear end home tab");
NameSequences("O", "A B C D E F H", "", "up down right left clear end home");
NameSequences("[", "1 2 3 4 5 6 7 8", "~", "home insert delete end pageup pagedown home end");
NameSequences("[[", "5 6", "~", "pageup pagedown");
NameSequences("[", "a b c d e", "", "up down right left clear");
NameSequences("O", "a b c d e", "", "up down right left clear");
NameSequences("[", "2 3 5 6 7 8", "$", "insert delete pageup pagedown home end");
NameSequences("[", "2 3 5 6 7 8", "^", "insert delete pageup pagedown home end");

function IsDigitSign(sign) {
    return sign !== undefined && sign >= "0" && sign <= "9" && sign.length === 1;
}

function IsLetterSign(sign) {
    return sign !== undefined && sign.length === 1 && ((sign >= "a" && sign <= "z") || (sign >= "A" && sign <= "Z"));
}

// Where the sequence begins behind its one or two escape signs.
function AfterEscapes(text) {
    return text[1] === kEscape ? 2 : 1;
}

// Whether what has come is a whole key, or the next sign belongs to it, too.
function IsWholeKey(text) {
    if (text[0] !== kEscape) return true;
    const first = AfterEscapes(text);
    const kind = text[first];
    if (kind === undefined) return false;
    if (kind === "O") return text.length > first + (IsDigitSign(text[first + 1]) ? 2 : 1);
    if (kind !== "[") return true;
    let place = first + 1;
    if (text[place] === "[") place += 1;
    for (let count = 0; count < 3 && IsDigitSign(text[place]); count += 1) place += 1;
    if (text[place] === ";") place += IsDigitSign(text[place + 1]) ? 2 : 1;
    return text.length > place;
}

// "[1;5H" is [H with the modifier 5, "[24;5~" [24~ with it: { code, modifier }.
function ReadSequence(text, first) {
    if (text[first] === "O") {
        const hasDigit = IsDigitSign(text[first + 1]);
        return { __proto__: null, code: `O${%string_slice(text, first + (hasDigit ? 2 : 1), text.length)}`, modifier: hasDigit ? ToNumber(text[first + 1]) - 1 : 0 };
    }
    const start = first + (text[first + 1] === "[" ? 2 : 1);
    const head = %string_slice(text, first, start);
    let place = start;
    while (IsDigitSign(text[place])) place += 1;
    const digits = %string_slice(text, start, place);
    const hasSecond = text[place] === ";" && IsDigitSign(text[place + 1]);
    const end = %string_slice(text, hasSecond ? place + 2 : place, text.length);
    const second = hasSecond ? ToNumber(text[place + 1]) : 1;
    if (digits.length > 0 && digits.length < 3 && (end === "~" || end === "^" || end === "$")) return { __proto__: null, code: `${head}${digits}${end}`, modifier: second - 1 };
    const isPlain = !hasSecond && digits.length < 2;
    if (IsLetterSign(end) && (isPlain || (hasSecond && digits.length === 1))) {
        return { __proto__: null, code: `${head}${end}`, modifier: hasSecond ? second - 1 : digits.length === 1 ? ToNumber(digits) - 1 : 0 };
    }
    return { __proto__: null, code: `${head}${%string_slice(text, start, text.length)}`, modifier: 0 };
}

const kPlainNames = { __proto__: null, "\r": "return", "\n": "enter", "\t": "tab", "\b": "backspace", "\u007f": "backspace", [kEscape]: "escape", " ": "space" };
const kControlLetters = "abcdefghijklmnopqrstuvwxyz";
const kControlSigns = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a";

function KeyOfText(text) {
    const key = { sequence: text, name: undefined, ctrl: false, meta: false, shift: false };
    const isEscaped = text[0] === kEscape;
    const first = isEscaped ? AfterEscapes(text) : 0;
    const sign = text[first];
    if (isEscaped && text.length > first && (sign === "O" || sign === "[")) {
        const { code, modifier } = ReadSequence(text, first);
        key.ctrl = (modifier & 4) !== 0;
        key.meta = (modifier & 10) !== 0;
        key.shift = (modifier & 1) !== 0;
        key.code = code;
        key.name = kSequenceNames[code] ?? "undefined";
        const last = code[code.length - 1];
        const isSmall = code.length === 2 && last >= "a" && last <= "e";
        if (last === "$" || code === "[Z" || (isSmall && code[0] === "[")) key.shift = key.name !== "undefined" || key.shift;
        if (last === "^" || (isSmall && code[0] === "O")) key.ctrl = key.name !== "undefined" || key.ctrl;
        return key;
    }
    const control = sign === undefined ? -1 : %string_find(kControlSigns, sign, 0);
    if (sign !== undefined && kPlainNames[sign] !== undefined) {
        key.name = kPlainNames[sign];
        key.meta = isEscaped;
    } else if (!isEscaped && (control >= 0 || sign === "\u0000")) {
        key.name = control < 0 ? "`" : kControlLetters[control];
        key.ctrl = true;
    } else if (sign !== undefined && text.length === first + 1 && (IsLetterSign(sign) || IsDigitSign(sign))) {
        key.name = %string_to_lower(sign);
        key.shift = key.name !== sign;
        key.meta = isEscaped;
    } else if (isEscaped) {
        key.name = sign === undefined ? "escape" : undefined;
        key.meta = true;
    }
    return key;
}

function EmitKey(stream, text) {
    const isEscaped = text[0] === kEscape;
    const key = KeyOfText(text);
    stream.emit("keypress", isEscaped ? undefined : text, key);
}

function EmitKeypressEvents(stream) {
    if (stream[kKeypressState]) return;
    const state = { __proto__: null, decoder: %construct(StringDecoderConstructor, ["utf8"], StringDecoderConstructor), pending: "", timer: undefined };
    stream[kKeypressState] = state;
    const take = () => {
        const text = state.pending;
        state.pending = "";
        EmitKey(stream, text);
    };
    const onData = (input) => {
        if (stream.listenerCount("keypress") === 0) {
            stream.removeListener("data", onData);
            stream.on("newListener", onNewListener);
            return;
        }
        const text = state.decoder.write(input);
        if (text === "") return;
        if (state.timer !== undefined) TimerFunctions.clearTimeout(state.timer);
        for (let place = 0; place < text.length;) {
            const size = %code_point_after(text, place) - place;
            state.pending += %string_slice(text, place, place + size);
            place += size;
            if (IsWholeKey(state.pending)) {
                take();
            } else if (place === text.length && text[place - 1] === kEscape) {
                state.timer = TimerFunctions.setTimeout(take, kEscapeTimeout);
            }
        }
    };
    const onNewListener = (event) => {
        if (event !== "keypress") return;
        stream.on("data", onData);
        stream.removeListener("newListener", onNewListener);
    };
    if (stream.listenerCount("keypress") > 0) {
        stream.on("data", onData);
    } else {
        stream.on("newListener", onNewListener);
    }
}
