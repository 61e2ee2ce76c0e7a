// The text of a URLPattern's component: tokens, parts, the regular expression and the normal text. SPEC: URL Pattern Standard, section 2.
// A fault is thrown as kPatternFault; who asked says it in words. RUNTIME: Chromium's words are its message.

const kPatternFault = { __proto__: null, message: "" };

function PatternFault(message) {
    kPatternFault.message = message;
    return kPatternFault;
}

// SPEC: tokenize. A token: its kind, where it begins and its value.
function PatternTokens(text, isLenient) {
    const run = { __proto__: null, text, at: 0, tokens: [], isLenient };
    while (run.at < text.length) {
        const begin = run.at;
        const letter = text[begin];
        if (letter === "*") AddToken(run, "asterisk", begin + 1, begin, begin + 1);
        else if (letter === "+" || letter === "?") AddToken(run, "modifier", begin + 1, begin, begin + 1);
        else if (letter === "{") AddToken(run, "open", begin + 1, begin, begin + 1);
        else if (letter === "}") AddToken(run, "close", begin + 1, begin, begin + 1);
        else if (letter === ":") TakeNameToken(run, begin);
        else if (letter === "(") TakeRegexpToken(run, begin);
        else if (letter !== "\\") AddToken(run, "char", LetterEnd(text, begin), begin, LetterEnd(text, begin));
        else if (begin === text.length - 1) FaultyToken(run, begin + 1, begin, `Trailing escape character at index ${begin}.`);
        else AddToken(run, "escaped", LetterEnd(text, begin + 1), begin + 1, LetterEnd(text, begin + 1));
    }
    AddToken(run, "end", run.at, run.at, run.at);
    return run.tokens;
}

function AddToken(run, kind, next, begin, end) {
    %push(run.tokens, { __proto__: null, kind, index: run.at, value: %string_slice(run.text, begin, end) });
    run.at = next;
}

function FaultyToken(run, next, begin, message) {
    if (!run.isLenient) throw PatternFault(message);
    AddToken(run, "invalid", next, begin, next);
}

// Behind the code point that begins there.
function LetterEnd(text, at) {
    const isPair = text[at] >= "\ud800" && text[at] <= "\udbff" && at + 1 < text.length && text[at + 1] >= "\udc00" && text[at + 1] <= "\udfff";
    return at + (isPair ? 2 : 1);
}

let namePatterns;

function IsNameLetter(letter, isFirst) {
    if (letter === "") return false;
    if (IsLetter(letter) || letter === "$" || letter === "_") return true;
    if (letter < "\x80") return !isFirst && letter >= "0" && letter <= "9";
    if (namePatterns === undefined) {
        namePatterns = [
            %construct(RegExpConstructor, ["^[\\p{ID_Continue}\\u200c\\u200d]$", "u"], RegExpConstructor),
            %construct(RegExpConstructor, ["^\\p{ID_Start}$", "u"], RegExpConstructor),
        ];
    }
    return RegExpBuiltinExec(namePatterns[isFirst ? 1 : 0], letter) !== null;
}

function TakeNameToken(run, begin) {
    let end = begin + 1;
    while (end < run.text.length) {
        const next = LetterEnd(run.text, end);
        if (!IsNameLetter(%string_slice(run.text, end, next), end === begin + 1)) break;
        end = next;
    }
    if (end === begin + 1) FaultyToken(run, end, begin, `Missing parameter name at index ${begin}.`);
    else AddToken(run, "name", end, begin + 1, end);
}

// A regular expression in brackets: ASCII only, and its own brackets begin no group that is captured.
function TakeRegexpToken(run, begin) {
    const text = run.text;
    const fault = (message) => FaultyToken(run, begin + 1, begin, message);
    const isForeign = (at) => text[at] >= "\x80";
    const foreign = (at) => fault(`Invalid non-ASCII character 0x${%number_to_radix(%code_point_at(text, at), 16)} at index ${at}.`);
    let depth = 1;
    let at = begin + 1;
    for (; depth > 0 && at < text.length; at += 1) {
        const letter = text[at];
        if (isForeign(at)) return foreign(at);
        if (at === begin + 1 && letter === "?") return fault(`Regex cannot start with '?' at index ${at}`);
        if (letter === "\\") {
            at += 1;
            if (at === text.length) return fault(`Trailing escape character at index ${at - 1}.`);
            if (isForeign(at)) return foreign(at);
        } else if (letter === ")") {
            depth -= 1;
        } else if (letter === "(") {
            depth += 1;
            if (at === text.length - 1) return fault(`Unbalanced regex at index ${at}.`);
            if (text[at + 1] !== "?") return fault(`Unnamed capturing groups are not allowed at index ${at + 1}.`);
        }
    }
    if (depth > 0) return fault(`Unbalanced regex at index ${begin}.`);
    if (at === begin + 2) return fault(`Missing regex at index ${begin}.`);
    AddToken(run, "regexp", at, begin + 1, at - 1);
}

const kPlainOptions = { __proto__: null, delimiter: "", prefix: "" };
const kHostOptions = { __proto__: null, delimiter: ".", prefix: "" };
const kPathOptions = { __proto__: null, delimiter: "/", prefix: "/" };

function EscapeLetters(text, letters) {
    let escaped = "";
    for (let index = 0; index < text.length; index += 1) escaped += %string_find(letters, text[index], 0) >= 0 ? `\\${text[index]}` : text[index];
    return escaped;
}

function EscapeRegexpText(text) {
    return EscapeLetters(text, ".+*?^${}()[]|/\\");
}

function EscapePatternText(text) {
    return EscapeLetters(text, "+*?:{}()\\");
}

function SegmentRegexp(options) {
    return `[^${EscapeRegexpText(options.delimiter)}]+?`;
}

// SPEC: parse a pattern string. A part: its kind ("fixed", "regexp", "segment", "all"), value, modifier, name, prefix and suffix.
function PatternParts(text, options, encode) {
    const run = { __proto__: null, tokens: PatternTokens(text, false), at: 0, parts: [], fixed: "", number: 0, options, encode };
    while (run.at < run.tokens.length) {
        const char = TryToken(run, "char");
        const name = TryToken(run, "name");
        const regexp = TryRegexpToken(run, name);
        if (name !== undefined || regexp !== undefined) {
            let prefix = char === undefined ? "" : char;
            if (prefix !== "" && prefix !== options.prefix) {
                run.fixed += prefix;
                prefix = "";
            }
            AddFixedPart(run);
            AddPatternPart(run, prefix, name, regexp, "", TryModifier(run));
            continue;
        }
        const fixed = char === undefined ? TryToken(run, "escaped") : char;
        if (fixed !== undefined) {
            run.fixed += fixed;
        } else if (TryToken(run, "open") !== undefined) {
            AddPatternGroup(run);
        } else {
            AddFixedPart(run);
            NeedToken(run, "end");
        }
    }
    return run.parts;
}

function AddPatternGroup(run) {
    const prefix = TakePatternText(run);
    const name = TryToken(run, "name");
    const regexp = TryRegexpToken(run, name);
    const suffix = TakePatternText(run);
    NeedToken(run, "close");
    AddPatternPart(run, prefix, name, regexp, suffix, TryModifier(run));
}

function TryToken(run, kind) {
    const token = run.tokens[run.at];
    if (token === undefined || token.kind !== kind) return undefined;
    run.at += 1;
    return token.value;
}

const kTokenNames = {
    __proto__: null, open: "'{'", close: "'}'", regexp: "regex group", name: "named group", char: "character", escaped: "escaped character", modifier: "modifier",
    asterisk: "asterisk", end: "end of pattern", invalid: "invalid character",
};

function NeedToken(run, kind) {
    if (TryToken(run, kind) !== undefined) return;
    const { kind: found, value, index } = run.tokens[run.at];
    throw PatternFault(`Unexpected ${kTokenNames[found]} '${value}' at index ${index}, expected ${kTokenNames[kind]}.`);
}

// What stands for a value: a regular expression, or where no name stands before it, an asterisk.
function TryRegexpToken(run, name) {
    const regexp = TryToken(run, "regexp");
    if (regexp !== undefined) return regexp;
    return name === undefined && TryToken(run, "asterisk") !== undefined ? ".*" : undefined;
}

function TryModifier(run) {
    const modifier = TryToken(run, "modifier");
    if (modifier !== undefined) return modifier;
    return TryToken(run, "asterisk") !== undefined ? "*" : "";
}

function TakePatternText(run) {
    let text = "";
    for (;;) {
        let letter = TryToken(run, "char");
        if (letter === undefined) letter = TryToken(run, "escaped");
        if (letter === undefined) return text;
        text += letter;
    }
}

function AddFixedPart(run) {
    if (run.fixed === "") return;
    %push(run.parts, { __proto__: null, kind: "fixed", value: run.encode(run.fixed), modifier: "", name: "", prefix: "", suffix: "" });
    run.fixed = "";
}

function AddPatternPart(run, prefix, name, regexp, suffix, modifier) {
    if (name === undefined && regexp === undefined && modifier === "") {
        run.fixed += prefix;
        return;
    }
    AddFixedPart(run);
    if (name === undefined && regexp === undefined) {
        if (prefix === "") return;
        %push(run.parts, { __proto__: null, kind: "fixed", value: run.encode(prefix), modifier, name: "", prefix: "", suffix: "" });
        return;
    }
    const isSegment = regexp === undefined || regexp === SegmentRegexp(run.options);
    const kind = isSegment ? "segment" : regexp === ".*" ? "all" : "regexp";
    const ownName = name === undefined ? `${run.number}` : name;
    if (name === undefined) run.number += 1;
    for (let index = 0; index < run.parts.length; index += 1) {
        if (run.parts[index].name === ownName) throw PatternFault(`Duplicate group name '${ownName}' at index ${run.tokens[run.at].index}.`);
    }
    %push(run.parts, {
        __proto__: null, kind, value: kind === "regexp" ? regexp : "", modifier, name: ownName, prefix: run.encode(prefix), suffix: run.encode(suffix),
    });
}

// SPEC: generate a regular expression and name list.
function PatternRegexpText(parts, options) {
    let text = "^";
    for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index];
        const modifier = part.modifier;
        if (part.kind === "fixed") {
            const value = EscapeRegexpText(part.value);
            text += modifier === "" ? value : `(?:${value})${modifier}`;
            continue;
        }
        const value = part.kind === "segment" ? SegmentRegexp(options) : part.kind === "all" ? ".*" : part.value;
        const prefix = EscapeRegexpText(part.prefix);
        const suffix = EscapeRegexpText(part.suffix);
        const isOnce = modifier === "" || modifier === "?";
        if (prefix === "" && suffix === "") text += isOnce ? `(${value})${modifier}` : `((?:${value})${modifier})`;
        else if (isOnce) text += `(?:${prefix}(${value})${suffix})${modifier}`;
        else text += `(?:${prefix}((?:${value})(?:${suffix}${prefix}(?:${value}))*)${suffix})${modifier === "*" ? "?" : ""}`;
    }
    return `${text}$`;
}

function HasOwnName(part) {
    return part.name !== "" && !(part.name[0] >= "0" && part.name[0] <= "9");
}

function FirstLetter(text) {
    return %string_slice(text, 0, %math_min(text.length, LetterEnd(text, 0)));
}

// SPEC: generate a pattern string.
function NormalPatternText(parts, options) {
    let text = "";
    for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index];
        if (part.kind === "fixed") {
            const value = EscapePatternText(part.value);
            text += part.modifier === "" ? value : `{${value}}${part.modifier}`;
            continue;
        }
        const groups = NeedsGroup(parts, index, options);
        const isNamed = HasOwnName(part);
        text += `${groups ? "{" : ""}${EscapePatternText(part.prefix)}${isNamed ? `:${part.name}` : ""}`;
        if (part.kind === "regexp") text += `(${part.value})`;
        else if (part.kind === "segment" && !isNamed) text += `(${SegmentRegexp(options)})`;
        else if (part.kind === "all") text += IsStar(parts, index, groups) ? "*" : "(.*)";
        if (part.kind === "segment" && isNamed && IsNameLetter(FirstLetter(part.suffix), false)) text += "\\";
        text += `${EscapePatternText(part.suffix)}${groups ? "}" : ""}${part.modifier}`;
    }
    return text;
}

function IsStar(parts, index, groups) {
    const part = parts[index];
    const previous = parts[index - 1];
    if (HasOwnName(part)) return false;
    return index === 0 || previous.kind === "fixed" || previous.modifier !== "" || groups || part.prefix !== "";
}

function NeedsGroup(parts, index, options) {
    const part = parts[index];
    const next = parts[index + 1];
    const previous = parts[index - 1];
    if (part.suffix !== "" || (part.prefix !== "" && part.prefix !== options.prefix)) return true;
    if (HasOwnName(part) && part.kind === "segment" && part.modifier === "" && next !== undefined && next.prefix === "" && next.suffix === "") {
        if (next.kind === "fixed" ? IsNameLetter(FirstLetter(next.value), false) : !HasOwnName(next)) return true;
    }
    return part.prefix === "" && previous !== undefined && previous.kind === "fixed" && previous.value[previous.value.length - 1] === options.prefix;
}

// SPEC: compile a component: its regular expression, the names of its groups and its normal text.
function CompilePattern(text, encode, options, ignoresCase) {
    const parts = PatternParts(text, options, encode);
    const names = [];
    let hasRegexp = false;
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index].kind !== "fixed") %push(names, parts[index].name);
        hasRegexp = hasRegexp || parts[index].kind === "regexp";
    }
    let regexp;
    try {
        regexp = %construct(RegExpConstructor, [PatternRegexpText(parts, options), ignoresCase ? "iv" : "v"], RegExpConstructor);
    } catch {
        throw PatternFault(`Custom regular expression group '${FaultyGroup(parts)}' is invalid.`);
    }
    return { __proto__: null, text: NormalPatternText(parts, options), regexp, names, hasRegexp };
}

// The first regular expression of the parts that is none.
function FaultyGroup(parts) {
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index].kind !== "regexp") continue;
        try {
            %construct(RegExpConstructor, [parts[index].value, "v"], RegExpConstructor);
        } catch {
            return parts[index].value;
        }
    }
    return "";
}
