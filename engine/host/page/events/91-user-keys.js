// What a key of a US keyboard is to a page: its code, its number, the text that it types. SPEC: UI Events, KeyboardEvent.

const kNamedKeys = {
    __proto__: null, Enter: 13, Tab: 9, Escape: 27, Backspace: 8, Delete: 46, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Home: 36, End: 35,
    PageUp: 33, PageDown: 34,
};
const kDigitSigns = ")!@#$%^&*(";
// Of each other key: its sign, the sign with Shift, its code, its number.
const kSignKeys = [
    ["`", "~", "Backquote", 192], ["-", "_", "Minus", 189], ["=", "+", "Equal", 187], ["[", "{", "BracketLeft", 219], ["]", "}", "BracketRight", 221],
    ["\\", "|", "Backslash", 220], [";", ":", "Semicolon", 186], ["'", "\"", "Quote", 222], [",", "<", "Comma", 188], [".", ">", "Period", 190],
    ["/", "?", "Slash", 191],
];

// The key as { key, code, number, text, shift }; undefined when the keyboard has none.
function KeyOf(name) {
    const number = kNamedKeys[name];
    if (number !== undefined) return { __proto__: null, key: name, code: name, number, text: name === "Enter" ? "\r" : "", shift: false };
    if (name === " " || name === "Space") return { __proto__: null, key: " ", code: "Space", number: 32, text: " ", shift: false };
    if (name.length !== 1) return undefined;
    const upper = %to_upper(name);
    if (upper >= "A" && upper <= "Z") return TypingKey(name, `Key${upper}`, CodeOfSign(upper), name === upper);
    if (name >= "0" && name <= "9") return TypingKey(name, `Digit${name}`, CodeOfSign(name), false);
    const digit = %string_find(kDigitSigns, name, 0);
    if (digit >= 0) return TypingKey(name, `Digit${digit}`, 48 + digit, true);
    for (let index = 0; index < kSignKeys.length; index += 1) {
        const row = kSignKeys[index];
        if (row[0] === name || row[1] === name) return TypingKey(name, row[2], row[3], row[1] === name);
    }
    return undefined;
}

const kSigns = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

function CodeOfSign(sign) {
    return sign === "\r" ? 13 : 32 + %string_find(kSigns, sign, 0);
}

function TypingKey(key, code, number, shift) {
    return { __proto__: null, key, code, number, text: key, shift };
}

const kShiftKey = { __proto__: null, key: "Shift", code: "ShiftLeft", number: 16, text: "", shift: false, location: 1 };

function MakeKeyEvent(type, key, shiftKey) {
    const isPress = type === "keypress";
    const number = isPress ? CodeOfSign(key.text) : key.number;
    return EventInside(MakeTrustedEvent(KeyboardEvent, type, {
        __proto__: null, bubbles: true, cancelable: true, composed: true, view: PageGlobal, key: key.key, code: key.code, keyCode: number,
        charCode: isPress ? number : 0, shiftKey, location: key.location ?? 0,
    }));
}
