// ECMA-262 section 22.1: String and String.prototype. Methods without program code in the middle: string.cpp. Those that
// take regular expressions: 27-string-matching.js.

const StringPrototype = %intrinsic("StringPrototype");

// Brands of objects with internal slots: 200 to 299 are this part's.
const brandStringIterator = 200;  // 0 string or undefined when done, 1 position, 2 next
const brandRegExpStringIterator = 201;  // 0 matcher, 1 string, 2 global, 3 unicode, 4 done
const brandTextEncoder = 202;
const brandTextDecoder = 203;  // 0 encoding, 1 fatal, 2 ignore BOM, 3 bytes kept, 4 BOM seen

// SPEC: 22.1.1.1 String.
function StringConstructor(...values) {
    "constructor";
    let text = "";
    if (values.length > 0) {
        const value = values[0];
        if (new.target === undefined && typeof value === "symbol") {
            const description = %symbol_description(value);
            return `Symbol(${description === undefined ? "" : description})`;
        }
        text = ToString(value);
    }
    if (new.target === undefined) return text;
    return %set_primitive_value(%new_object(PrototypeFrom(new.target, "StringPrototype"), "String"), text);
}

%set_constructor(StringConstructor, StringPrototype, "String", 1);

%define_methods(StringConstructor, {
    // SPEC: 22.1.2.1.
    fromCharCode(...codes) {
        if (!%all_numbers(codes)) {
            for (let index = 0; index < codes.length; index++) codes[index] = ToNumber(codes[index]);
        }
        return %string_from_units(codes);
    },
    // SPEC: 22.1.2.2.
    fromCodePoint(...points) {
        let text = "";
        for (let index = 0; index < points.length; index++) {
            const point = ToNumber(points[index]);
            if (!%number_is_integer(point) || point < 0 || point > 1114111) {
                %throw_range_error(`Invalid code point ${ToString(point)}`);
            }
            text += %code_point_text(point);
        }
        return text;
    },
    // SPEC: 22.1.2.4.
    raw(template, ...substitutions) {
        const cooked = ToObject(template);
        const literals = ToObject(cooked.raw);
        const count = LengthOfArrayLike(literals);
        let text = "";
        for (let index = 0; index < count; index++) {
            text += ToString(literals[index]);
            if (index + 1 < count && index < substitutions.length) text += ToString(substitutions[index]);
        }
        return text;
    },
});
%set_length(StringConstructor.fromCharCode, 1);
%set_length(StringConstructor.fromCodePoint, 1);

function ThisStringValue(value, name) {
    if (typeof value === "string") return value;
    if (%class_of(value) === "String") return %primitive_value(value);
    %throw_type_error(`String.prototype.${name} requires that 'this' be a String`);
}

// RequireObjectCoercible and ToString of a method's `this`.
function ThisText(value, name) {
    if (typeof value === "string") return value;
    if (value === undefined || value === null) {
        %throw_type_error(`String.prototype.${name} called on null or undefined`);
    }
    return ToString(value);
}

// What startsWith and its like look for.
function SearchText(value, name) {
    if (IsRegExp(value)) {
        %throw_type_error(`First argument to String.prototype.${name} must not be a regular expression`);
    }
    return ToString(value);
}

// SPEC: 22.1.3.17.1 StringPad.
function StringPad(text, maxLength, fill, atStart) {
    const length = ToLength(maxLength);
    if (length <= text.length) return text;
    const filler = fill === undefined ? " " : ToString(fill);
    if (filler === "") return text;
    if (length > 536870888) %throw_range_error("Invalid string length");
    const padding = %string_fill(filler, length - text.length);
    return atStart ? padding + text : text + padding;
}

// SPEC: B.2.2.2.1 CreateHTML.
function CreateHtml(value, tag, name, attribute, attributeValue) {
    const text = ThisText(value, name);
    let start = `<${tag}`;
    if (attribute !== "") {
        const parts = %split_text(ToString(attributeValue), "\"", 4294967295);
        start += ` ${attribute}="${%join_texts(parts, "&quot;")}"`;
    }
    return `${start}>${text}</${tag}>`;
}

%define_methods(StringPrototype, {
    anchor(name) {
        return CreateHtml(this, "a", "anchor", "name", name);
    },
    big() {
        return CreateHtml(this, "big", "big", "");
    },
    blink() {
        return CreateHtml(this, "blink", "blink", "");
    },
    bold() {
        return CreateHtml(this, "b", "bold", "");
    },
    concat(...values) {
        let text = ThisText(this, "concat");
        for (let index = 0; index < values.length; index++) text += ToString(values[index]);
        return text;
    },
    endsWith(search, position = undefined) {
        const text = ThisText(this, "endsWith");
        const part = SearchText(search, "endsWith");
        const end = position === undefined ? text.length
                                              : RelativeIndexFromStart(ToIntegerOrInfinity(position), text.length);
        const start = end - part.length;
        return start >= 0 && %string_part(text, start, end) === part;
    },
    fontcolor(color) {
        return CreateHtml(this, "font", "fontcolor", "color", color);
    },
    fontsize(size) {
        return CreateHtml(this, "font", "fontsize", "size", size);
    },
    fixed() {
        return CreateHtml(this, "tt", "fixed", "");
    },
    includes(search, position = undefined) {
        const text = ThisText(this, "includes");
        const part = SearchText(search, "includes");
        return %string_find(text, part, ToIntegerOrInfinity(position)) >= 0;
    },
    italics() {
        return CreateHtml(this, "i", "italics", "");
    },
    link(address) {
        return CreateHtml(this, "a", "link", "href", address);
    },
    normalize(form = undefined) {
        const text = ThisText(this, "normalize");
        const result = %normalize(text, form === undefined ? "NFC" : ToString(form));
        if (result === undefined) {
            %throw_range_error("The normalization form should be one of NFC, NFD, NFKC, NFKD.");
        }
        return result;
    },
    padEnd(maxLength, fill = undefined) {
        return StringPad(ThisText(this, "padEnd"), maxLength, fill, false);
    },
    padStart(maxLength, fill = undefined) {
        return StringPad(ThisText(this, "padStart"), maxLength, fill, true);
    },
    small() {
        return CreateHtml(this, "small", "small", "");
    },
    strike() {
        return CreateHtml(this, "strike", "strike", "");
    },
    sub() {
        return CreateHtml(this, "sub", "sub", "");
    },
    sup() {
        return CreateHtml(this, "sup", "sup", "");
    },
    startsWith(search, position = undefined) {
        const text = ThisText(this, "startsWith");
        const part = SearchText(search, "startsWith");
        const start = RelativeIndexFromStart(ToIntegerOrInfinity(position), text.length);
        const end = start + part.length;
        return end <= text.length && %string_part(text, start, end) === part;
    },
    toString() {
        return ThisStringValue(this, "toString");
    },
    toLocaleLowerCase(locales = undefined) {
        const text = ThisText(this, "toLocaleLowerCase");
        return %to_lower(HasDotlessI(locales, "toLocaleLowerCase", "lt") ? DottedLower(text) : text);
    },
    toLocaleUpperCase(locales = undefined) {
        const text = ThisText(this, "toLocaleUpperCase");
        return %to_upper(HasDotlessI(locales, "toLocaleUpperCase", "lt", "el") ? DottedUpper(text) : text);
    },
    toLowerCase() {
        return %to_lower(ThisText(this, "toLowerCase"));
    },
    toUpperCase() {
        return %to_upper(ThisText(this, "toUpperCase"));
    },
    valueOf() {
        return ThisStringValue(this, "valueOf");
    },
});
%put(StringPrototype, "trimLeft", StringPrototype.trimStart, 5);
%put(StringPrototype, "trimRight", StringPrototype.trimEnd, 5);
%set_length(StringPrototype.concat, 1);

function RelativeIndexFromStart(position, length) {
    if (position <= 0) return 0;
    return position < length ? position : length;
}

// The language of the first locale that is asked for; undefined when none is.
function LanguageOf(locales) {
    if (locales === undefined) return undefined;
    const tag = %is_object(locales) ? locales[0] : locales;
    if (tag === undefined) return undefined;
    if (typeof tag !== "string") %throw_type_error("Incorrect locale information provided");
    return %to_lower(%split_text(tag, "-", 1)[0]);
}

// Case is that of the root locale everywhere but in the languages that are refused here, and where i and I are two letters.
function HasDotlessI(locales, name, refused, alsoRefused = undefined) {
    const language = LanguageOf(locales);
    if (language !== undefined && (language === refused || language === alsoRefused)) {
        %refuse(`${name} for the locale "${language}" is not supported by Loopscope: en-US is`);
    }
    return language === "tr" || language === "az";
}

// SPEC: Unicode's SpecialCasing.txt, tr and az: a capital I without a dot stays without one, one with a dot keeps nothing else of it.
function DottedLower(text) {
    let result = "";
    for (let i = 0; i < text.length; i++) {
        const letter = text[i];
        if (letter === "\u0130") {
            result += "i";
        } else if (letter !== "I") {
            result += letter;
        } else if (text[i + 1] === "\u0307") {
            result += "i";
            i++;
        } else {
            result += "\u0131";
        }
    }
    return result;
}
function DottedUpper(text) {
    let result = "";
    for (let i = 0; i < text.length; i++) result += text[i] === "i" ? "\u0130" : text[i];
    return result;
}

// ---- String iterators (section 22.1.5) ----

const StringIteratorPrototype = %new_object(%intrinsic("IteratorPrototype"));

%define_methods(StringIteratorPrototype, {
    next() {
        if (!%has_brand(this, brandStringIterator)) ThrowIncompatible("String Iterator.prototype.next", this);
        const text = %slot(this, 0);
        if (text === undefined) return { value: undefined, done: true };
        const position = %slot(this, 1);
        if (position >= text.length) {
            %set_slot(this, 0, undefined);
            return { value: undefined, done: true };
        }
        const end = %code_point_after(text, position);
        %set_slot(this, 1, end);
        return { value: %string_part(text, position, end), done: false };
    },
});
%put(StringIteratorPrototype, %intrinsic("SymbolToStringTag"), "String Iterator", 4);
// In the last slot of each iterator: by it the interpreter knows that nobody has replaced it.
const StringIteratorNext = StringIteratorPrototype.next;
