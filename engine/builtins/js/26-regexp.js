// ECMA-262 section 22.2: RegExp and RegExp.prototype. Syntax and matching: regexp.cpp. What strings do with it:
// 27-string-matching.js.

const RegExpPrototype = %intrinsic("RegExpPrototype");

// SPEC: 22.2.3.2 RegExpAlloc, 22.2.3.3 RegExpInitialize.
function RegExpCreate(prototype, pattern, flags) {
    const regexp = %new_object(prototype, "RegExp");
    %put(regexp, "lastIndex", 0, 1);
    return RegExpInitialize(regexp, pattern, flags);
}

function RegExpInitialize(regexp, pattern, flags) {
    const source = pattern === undefined ? "" : ToString(pattern);
    %regexp_initialize(regexp, source, flags === undefined ? "" : ToString(flags));
    regexp.lastIndex = 0;
    return regexp;
}

// SPEC: 22.2.4.1 RegExp.
function RegExpConstructor(pattern, flags) {
    "constructor";
    const patternIsRegExp = IsRegExp(pattern);
    if (new.target === undefined && patternIsRegExp && flags === undefined
        && pattern.constructor === RegExpConstructor) {
        return pattern;
    }
    let source = pattern;
    let letters = flags;
    if (%class_of(pattern) === "RegExp") {
        source = %regexp_source(pattern);
        if (flags === undefined) letters = %regexp_flags(pattern);
    } else if (patternIsRegExp) {
        source = pattern.source;
        if (flags === undefined) letters = pattern.flags;
    }
    return RegExpCreate(PrototypeFrom(new.target, "RegExpPrototype"), source, letters);
}

%set_constructor(RegExpConstructor, RegExpPrototype, "RegExp", 2);

// What RegExp.$1 and its kin tell of: the last match that succeeded. RUNTIME: V8's legacy statics, which Annex B leaves out.
let LastMatchInput = "";
let LastMatchText = "";
let LastMatchPlaces = [0, 0];

function LastMatchPart(begin, end) {
    return begin < 0 ? "" : %string_part(LastMatchText, begin, end);
}

function LastCapture(number) {
    const at = 2 * number;
    return at + 1 < LastMatchPlaces.length ? LastMatchPart(LastMatchPlaces[at], LastMatchPlaces[at + 1]) : "";
}

function DefineLegacyStatic(names, get, set) {
    for (let index = 0; index < names.length; index++) {
        const name = names[index];
        const accessors = {
            get [name]() {
                return get();
            },
            set [name](value) {
                set(value);
            },
        };
        %define_methods(RegExpConstructor, accessors);
    }
}

function IgnoreLegacyStatic() {
}

DefineLegacyStatic(["input", "$_"], function () {
    return LastMatchInput;
}, function (value) {
    LastMatchInput = ToString(value);
});
DefineLegacyStatic(["lastMatch", "$&"], function () {
    return LastCapture(0);
}, IgnoreLegacyStatic);
DefineLegacyStatic(["lastParen", "$+"], function () {
    const groups = LastMatchPlaces.length / 2 - 1;
    return groups === 0 ? "" : LastCapture(groups);
}, IgnoreLegacyStatic);
DefineLegacyStatic(["leftContext", "$`"], function () {
    return LastMatchPart(0, LastMatchPlaces[0]);
}, IgnoreLegacyStatic);
DefineLegacyStatic(["rightContext", "$'"], function () {
    return LastMatchPart(LastMatchPlaces[1], LastMatchText.length);
}, IgnoreLegacyStatic);
for (let number = 1; number <= 9; number++) {
    DefineLegacyStatic([`$${number}`], function () {
        return LastCapture(number);
    }, IgnoreLegacyStatic);
}

%define_methods(RegExpConstructor, {
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});

function RequireRegExp(value, name) {
    if (%class_of(value) !== "RegExp") ThrowIncompatible(`RegExp.prototype.${name}`, value);
}

// V8 does not print what test and @@replace were called on.
function RequireObject(value, name) {
    if (%is_object(value)) return;
    ThrowIncompatible(`RegExp.prototype.${name}`, !kHasNewestLanguage && (name === "test" || name === "@@replace") ? undefined : value);
}

function HasLetter(letters, letter) {
    return %string_find(letters, letter, 0) >= 0;
}

// SPEC: 22.2.6.4.1 RegExpHasFlag.
function RegExpHasFlag(value, letter, name) {
    if (%class_of(value) === "RegExp") return HasLetter(%regexp_flags(value), letter);
    if (value === RegExpPrototype) return undefined;
    %throw_type_error(`RegExp.prototype.${name} getter called on non-RegExp object`);
}

function NoteLastMatch(text, places) {
    LastMatchInput = text;
    LastMatchText = text;
    LastMatchPlaces = places;
}

// SPEC: 22.2.7.2 RegExpBuiltinExec, up to the places of the match: an array of them, or null.
function RegExpPlaces(regexp, text) {
    const known = %regexp_places(regexp, text);
    const places = known === undefined ? PlacesFromAnyIndex(regexp, text) : known;
    if (places !== null) NoteLastMatch(text, places);
    return places;
}

function PlacesFromAnyIndex(regexp, text) {
    const lastIndex = ToLength(regexp.lastIndex);
    const flags = %regexp_flags(regexp);
    const moves = HasLetter(flags, "g") || HasLetter(flags, "y");
    const from = moves ? lastIndex : 0;
    const places = from > text.length ? null : %regexp_match(regexp, text, from);
    if (places === null) {
        if (moves) regexp.lastIndex = 0;
        return null;
    }
    if (moves) regexp.lastIndex = places[1];
    return places;
}

function RegExpBuiltinExec(regexp, text) {
    const places = RegExpPlaces(regexp, text);
    return places === null ? null : %regexp_result(regexp, text, places);
}

// SPEC: 22.2.7.1 RegExpExec.
function RegExpExec(regexp, text) {
    return RegExpExecBy(regexp.exec, regexp, text);
}

function RegExpExecBy(exec, regexp, text) {
    if (exec === RegExpPrototypeExec && %class_of(regexp) === "RegExp") return RegExpBuiltinExec(regexp, text);
    if (%is_callable(exec)) {
        const result = %call(exec, regexp, text);
        if (result !== null && !%is_object(result)) {
            %throw_type_error("RegExp exec method returned something other than an Object or null");
        }
        return result;
    }
    RequireRegExp(regexp, "exec");
    return RegExpBuiltinExec(regexp, text);
}

// SPEC: 22.2.7.3 AdvanceStringIndex.
function AdvanceStringIndex(text, index, unicode) {
    if (!unicode || index + 1 >= text.length) return index + 1;
    return %code_point_after(text, index);
}

%define_methods(RegExpPrototype, {
    exec(string) {
        RequireRegExp(this, "exec");
        return RegExpBuiltinExec(this, ToString(string));
    },
    get dotAll() {
        return RegExpHasFlag(this, "s", "dotAll");
    },
    // SPEC: 22.2.6.4.
    get flags() {
        if (!%is_object(this)) %throw_type_error(`RegExp.prototype.flags getter called on non-object ${%describe(this)}`);
        let letters = "";
        if (this.hasIndices) letters += "d";
        if (this.global) letters += "g";
        if (this.ignoreCase) letters += "i";
        if (this.multiline) letters += "m";
        if (this.dotAll) letters += "s";
        if (this.unicode) letters += "u";
        if (this.unicodeSets) letters += "v";
        if (this.sticky) letters += "y";
        return letters;
    },
    get global() {
        return RegExpHasFlag(this, "g", "global");
    },
    get hasIndices() {
        return RegExpHasFlag(this, "d", "hasIndices");
    },
    get ignoreCase() {
        return RegExpHasFlag(this, "i", "ignoreCase");
    },
    get multiline() {
        return RegExpHasFlag(this, "m", "multiline");
    },
    get source() {
        if (%class_of(this) === "RegExp") return %regexp_escaped_source(this);
        if (this === RegExpPrototype) return "(?:)";
        %throw_type_error("RegExp.prototype.source getter called on non-RegExp object");
    },
    get sticky() {
        return RegExpHasFlag(this, "y", "sticky");
    },
    get unicode() {
        return RegExpHasFlag(this, "u", "unicode");
    },
    // SPEC: B.2.4.1.
    compile(pattern, flags) {
        RequireRegExp(this, "compile");
        if (%class_of(pattern) !== "RegExp") return RegExpInitialize(this, pattern, flags);
        if (flags !== undefined) %throw_type_error("Invalid flags supplied to RegExp constructor");
        return RegExpInitialize(this, %regexp_source(pattern), %regexp_flags(pattern));
    },
    toString() {
        RequireObject(this, "toString");
        return `/${ToString(this.source)}/${FlagsOf(this)}`;
    },
    test(string) {
        RequireObject(this, "test");
        const text = ToString(string);
        const exec = this.exec;
        if (exec === RegExpPrototypeExec && %class_of(this) === "RegExp") return RegExpPlaces(this, text) !== null;
        return RegExpExecBy(exec, this, text) !== null;
    },
    get unicodeSets() {
        return RegExpHasFlag(this, "v", "unicodeSets");
    },
    // SPEC: 22.2.6.8.
    [%intrinsic("SymbolMatch")](string) {
        RequireObject(this, "@@match");
        const text = ToString(string);
        const flags = FlagsOf(this);
        if (!HasLetter(flags, "g")) return RegExpExec(this, text);
        if (IsPristineRegExp(this)) {
            const last = [];
            const matches = %regexp_match_all(this, text, last);
            if (matches !== undefined) return NotedMatches(text, last, matches);
        }
        return MatchEverywhere(this, text, IsUnicode(flags));
    },
    // SPEC: 22.2.6.9.
    [%intrinsic("SymbolMatchAll")](string) {
        RequireObject(this, "@@matchAll");
        const text = ToString(string);
        const constructor = SpeciesConstructor(this, RegExpConstructor);
        const flags = FlagsOf(this);
        const matcher = %construct(constructor, [this, flags], constructor);
        matcher.lastIndex = ToLength(this.lastIndex);
        return %slots(RegExpStringIteratorPrototype, brandRegExpStringIterator, matcher, text,
            HasLetter(flags, "g"), IsUnicode(flags), false);
    },
    // SPEC: 22.2.6.11.
    [%intrinsic("SymbolReplace")](string, replacement) {
        RequireObject(this, "@@replace");
        const text = ToString(string);
        const replace = %is_callable(replacement) ? replacement : ToString(replacement);
        const flags = FlagsOf(this);
        if (HasLetter(flags, "g") && IsPristineRegExp(this)) {
            const replaced = ReplaceEverywhere(this, text, replace);
            if (replaced !== undefined) return replaced;
        }
        const results = ResultsToReplace(this, text, HasLetter(flags, "g"), IsUnicode(flags));
        return ReplaceResults(text, results, replace);
    },
    // SPEC: 22.2.6.12.
    [%intrinsic("SymbolSearch")](string) {
        RequireObject(this, "@@search");
        const text = ToString(string);
        const previous = this.lastIndex;
        if (!%same_value(previous, 0)) this.lastIndex = 0;
        const result = RegExpExec(this, text);
        if (!%same_value(this.lastIndex, previous)) this.lastIndex = previous;
        return result === null ? -1 : result.index;
    },
    // SPEC: 22.2.6.14.
    [%intrinsic("SymbolSplit")](string, limit) {
        RequireObject(this, "@@split");
        const text = ToString(string);
        const constructor = SpeciesConstructor(this, RegExpConstructor);
        const flags = FlagsOf(this);
        const splitter = %construct(constructor,
            [this, HasLetter(flags, "y") ? flags : `${flags}y`], constructor);
        const most = limit === undefined ? 4294967295 : ToUint32(limit);
        // Nobody can see how the library's own RegExp is asked.
        if (constructor === RegExpConstructor && text !== "" && IsPristineRegExp(splitter)) {
            const last = [];
            return NotedMatches(text, last, %regexp_split(splitter, text, most, last));
        }
        return SplitByRegExp(splitter, text, most, IsUnicode(flags));
    },
});

const RegExpPrototypeExec = RegExpPrototype.exec;
// What tells that no program code runs, see %regexp_is_pristine.
const PristineRegExp = ["exec", RegExpPrototypeExec];
const FlagNames = ["flags", "hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets",
    "sticky"];
for (let index = 0; index < FlagNames.length; index++) {
    %push(PristineRegExp, FlagNames[index]);
    %push(PristineRegExp, %own_descriptor(RegExpPrototype, FlagNames[index]).get);
}

function IsPristineRegExp(value) {
    return %regexp_is_pristine(value, PristineRegExp);
}

function FlagsOf(regexp) {
    // RUNTIME: V8 4.5 has no property of that name.
    const isOldest = kNodeMajor === 4 && %class_of(regexp) === "RegExp";
    return isOldest || IsPristineRegExp(regexp) ? %regexp_flags(regexp) : ToString(regexp.flags);
}

function IsUnicode(flags) {
    return HasLetter(flags, "u") || HasLetter(flags, "v");
}

// What came of all matches of a text at once; `last` has the places of the last one, if there was one.
function NotedMatches(text, last, result) {
    if (last.length > 0) NoteLastMatch(text, last);
    return result;
}

// All matches of a global expression that no program code is asked about; undefined when lastIndex cannot be written or
// the groups have names in the replacement.
function ReplaceEverywhere(regexp, text, replace) {
    const last = [];
    if (!%is_callable(replace)) return NotedMatches(text, last, %regexp_replace_all(regexp, text, replace, last));
    const calls = %regexp_replacer_calls(regexp, text, last);
    if (calls === undefined) return undefined;
    NotedMatches(text, last, undefined);
    const parts = %new_array();
    let next = 0;
    for (let index = 0; index < calls.length; index += 3) {
        %push(parts, %string_part(text, next, calls[index]));
        %push(parts, ToString(%apply(replace, undefined, calls[index + 2])));
        next = calls[index + 1];
    }
    %push(parts, %string_part(text, next, text.length));
    return %join_texts(parts, "");
}

function MatchEverywhere(regexp, text, unicode) {
    regexp.lastIndex = 0;
    const matches = [];
    for (;;) {
        const result = RegExpExec(regexp, text);
        if (result === null) return matches.length === 0 ? null : matches;
        const matched = ToString(result[0]);
        %push(matches, matched);
        if (matched === "") regexp.lastIndex = AdvanceStringIndex(text, ToLength(regexp.lastIndex), unicode);
    }
}

function ResultsToReplace(regexp, text, global, unicode) {
    const results = %new_array();
    if (global) regexp.lastIndex = 0;
    for (;;) {
        const result = RegExpExec(regexp, text);
        if (result === null) return results;
        %push(results, result);
        if (!global) return results;
        if (ToString(result[0]) === "") {
            regexp.lastIndex = AdvanceStringIndex(text, ToLength(regexp.lastIndex), unicode);
        }
    }
}

function ReplaceResults(text, results, replace) {
    const parts = %new_array();
    let next = 0;
    for (let index = 0; index < results.length; index++) {
        const result = results[index];
        const length = LengthOfArrayLike(result);
        const matched = ToString(result[0]);
        const place = ToIntegerOrInfinity(result.index);
        const position = place > text.length ? text.length : place > 0 ? place : 0;
        const captures = %new_array();
        for (let number = 1; number < length; number++) {
            const capture = result[number];
            %push(captures, capture === undefined ? undefined : ToString(capture));
        }
        const groups = result.groups;
        let piece;
        if (%is_callable(replace)) {
            const list = [matched];
            for (let number = 0; number < captures.length; number++) %push(list, captures[number]);
            %push(list, position);
            %push(list, text);
            if (groups !== undefined) %push(list, groups);
            piece = ToString(%apply(replace, undefined, list));
        } else {
            piece = GetSubstitution(matched, text, position, captures,
                groups === undefined ? undefined : ToObject(groups), replace);
        }
        if (position >= next) {
            %push(parts, %string_part(text, next, position));
            %push(parts, piece);
            next = position + matched.length;
        }
    }
    if (next < text.length) %push(parts, %string_part(text, next, text.length));
    return %join_texts(parts, "");
}

// SPEC: 22.1.3.19.1 GetSubstitution. References by name need the groups; between them the rest is done at once.
function GetSubstitution(matched, text, position, captures, groups, template) {
    if (groups === undefined) return %get_substitution(matched, text, position, captures, template);
    let result = "";
    let done = 0;
    let at = %string_find(template, "$", 0);
    while (at >= 0) {
        const end = template[at + 1] === "<" ? %string_find(template, ">", at) : -1;
        if (end >= 0) {
            result += %get_substitution(matched, text, position, captures, %string_part(template, done, at));
            const capture = groups[%string_part(template, at + 2, end)];
            if (capture !== undefined) result += ToString(capture);
            done = end + 1;
            at = %string_find(template, "$", done);
        } else {
            at = %string_find(template, "$", at + (template[at + 1] === "$" ? 2 : 1));
        }
    }
    return result + %get_substitution(matched, text, position, captures,
        %string_part(template, done, template.length));
}

function SplitByRegExp(splitter, text, limit, unicode) {
    const parts = [];
    if (limit === 0) return parts;
    if (text === "") {
        if (RegExpExec(splitter, text) === null) %push(parts, text);
        return parts;
    }
    let begin = 0;
    let at = 0;
    while (at < text.length) {
        splitter.lastIndex = at;
        const result = RegExpExec(splitter, text);
        const reached = result === null ? 0 : ToLength(splitter.lastIndex);
        const end = reached < text.length ? reached : text.length;
        if (result === null || end === begin) {
            at = AdvanceStringIndex(text, at, unicode);
            continue;
        }
        %push(parts, %string_part(text, begin, at));
        if (parts.length === limit) return parts;
        begin = end;
        const count = LengthOfArrayLike(result);
        for (let number = 1; number < count; number++) {
            %push(parts, result[number]);
            if (parts.length === limit) return parts;
        }
        at = begin;
    }
    %push(parts, %string_part(text, begin, text.length));
    return parts;
}

// ---- RegExp string iterators (section 22.2.9) ----

const RegExpStringIteratorPrototype = %new_object(%intrinsic("IteratorPrototype"));

%define_methods(RegExpStringIteratorPrototype, {
    next() {
        if (!%has_brand(this, brandRegExpStringIterator)) {
            ThrowIncompatible("%RegExpStringIterator%.prototype.next", this);
        }
        if (%slot(this, 4)) return { value: undefined, done: true };
        const matcher = %slot(this, 0);
        const text = %slot(this, 1);
        const result = RegExpExec(matcher, text);
        if (result === null || !%slot(this, 2)) %set_slot(this, 4, true);
        if (result === null) return { value: undefined, done: true };
        if (%slot(this, 2) && ToString(result[0]) === "") {
            matcher.lastIndex = AdvanceStringIndex(text, ToLength(matcher.lastIndex), %slot(this, 3));
        }
        return { value: result, done: false };
    },
});
%put(RegExpStringIteratorPrototype, %intrinsic("SymbolToStringTag"), "RegExp String Iterator", 4);
