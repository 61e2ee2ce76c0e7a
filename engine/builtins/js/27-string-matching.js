// ECMA-262 section 22.1.3: the methods of String.prototype that hand over to what they are given (match, matchAll,
// replace, replaceAll, search, split), and collation.

function CallOrUndefined(value, symbol) {
    return value === undefined || value === null ? undefined : GetMethodPlain(value, symbol);
}

function RequireGlobal(value, name) {
    if (value === undefined || value === null || !IsRegExp(value)) return;
    const flags = value.flags;
    if (flags === undefined || flags === null) {
        %throw_type_error(`String.prototype.${name} called with a non-global RegExp argument`);
    }
    if (HasLetter(ToString(flags), "g")) return;
    %throw_type_error(`String.prototype.${name} called with a non-global RegExp argument`);
}

function RequireTextReceiver(value, name) {
    if (value === undefined || value === null) {
        %throw_type_error(`String.prototype.${name} called on null or undefined`);
    }
}

%define_methods(StringPrototype, {
    match(regexp) {
        RequireTextReceiver(this, "match");
        const method = CallOrUndefined(regexp, %intrinsic("SymbolMatch"));
        if (method !== undefined) return %call(method, regexp, this);
        const text = ToString(this);
        const matcher = RegExpCreate(RegExpPrototype, regexp, undefined);
        return %call(matcher[%intrinsic("SymbolMatch")], matcher, text);
    },
    matchAll(regexp) {
        RequireTextReceiver(this, "matchAll");
        RequireGlobal(regexp, "matchAll");
        const method = CallOrUndefined(regexp, %intrinsic("SymbolMatchAll"));
        if (method !== undefined) return %call(method, regexp, this);
        const text = ToString(this);
        const matcher = RegExpCreate(RegExpPrototype, regexp, "g");
        return %call(matcher[%intrinsic("SymbolMatchAll")], matcher, text);
    },
    replace(pattern, replacement) {
        RequireTextReceiver(this, "replace");
        const method = CallOrUndefined(pattern, %intrinsic("SymbolReplace"));
        if (method !== undefined) return %call(method, pattern, this, replacement);
        const text = ToString(this);
        const part = ToString(pattern);
        const replace = %is_callable(replacement) ? replacement : ToString(replacement);
        const position = %string_find(text, part, 0);
        if (position < 0) return text;
        return ReplacePlaces(text, part, [position], replace);
    },
    // SPEC: 22.1.3.20.
    replaceAll(pattern, replacement) {
        RequireTextReceiver(this, "replaceAll");
        RequireGlobal(pattern, "replaceAll");
        const method = CallOrUndefined(pattern, %intrinsic("SymbolReplace"));
        if (method !== undefined) return %call(method, pattern, this, replacement);
        const text = ToString(this);
        const part = ToString(pattern);
        const replace = %is_callable(replacement) ? replacement : ToString(replacement);
        const step = part.length > 1 ? part.length : 1;
        const places = %new_array();
        let position = %string_find(text, part, 0);
        while (position >= 0) {
            %push(places, position);
            position = position + step > text.length ? -1 : %string_find(text, part, position + step);
        }
        return ReplacePlaces(text, part, places, replace);
    },
    search(regexp) {
        RequireTextReceiver(this, "search");
        const method = CallOrUndefined(regexp, %intrinsic("SymbolSearch"));
        if (method !== undefined) return %call(method, regexp, this);
        const text = ToString(this);
        const searcher = RegExpCreate(RegExpPrototype, regexp, undefined);
        return %call(searcher[%intrinsic("SymbolSearch")], searcher, text);
    },
    // SPEC: 22.1.3.23.
    split(separator, limit) {
        RequireTextReceiver(this, "split");
        const method = CallOrUndefined(separator, %intrinsic("SymbolSplit"));
        if (method !== undefined) return %call(method, separator, this, limit);
        const text = ToString(this);
        const count = limit === undefined ? 4294967295 : ToUint32(limit);
        const part = ToString(separator);
        if (count === 0) return [];
        if (separator === undefined) return [text];
        return %split_text(text, part, count);
    },
    // SPEC: 22.1.3.12.
    localeCompare(that, locales = undefined, options = undefined) {
        const text = ThisText(this, "localeCompare");
        const other = ToString(that);
        if (locales === undefined && options === undefined) return CompareInOrder(text, other, rootCollation);
        return CompareInOrder(text, other, CollationSettings(locales, options, "String.prototype.localeCompare"));
    },
});

SetKeyOrder(StringPrototype, [
    "constructor", "anchor", "at", "big", "blink", "bold", "charAt", "charCodeAt", "codePointAt", "concat",
    "endsWith", "fontcolor", "fontsize", "fixed", "includes", "indexOf", "isWellFormed", "italics", "lastIndexOf",
    "link", "localeCompare", "match", "matchAll", "normalize", "padEnd", "padStart", "repeat", "replace",
    "replaceAll", "search", "slice", "small", "split", "strike", "sub", "substr", "substring", "sup", "startsWith",
    "toString", "toWellFormed", "trim", "trimStart", "trimLeft", "trimEnd", "trimRight", "toLocaleLowerCase",
    "toLocaleUpperCase", "toLowerCase", "toUpperCase", "valueOf",
]);
%define_methods(StringPrototype, {
    // SPEC: 22.1.3.36.
    [%intrinsic("SymbolIterator")]() {
        if (this === undefined || this === null) {
            %throw_type_error("String.prototype[Symbol.iterator] called on null or undefined");
        }
        return %slots(StringIteratorPrototype, brandStringIterator, ToString(this), 0, StringIteratorNext);
    },
});

function ReplacePlaces(text, part, places, replace) {
    const parts = %new_array();
    let end = 0;
    for (let index = 0; index < places.length; index++) {
        const position = places[index];
        %push(parts, %string_part(text, end, position));
        %push(parts, %is_callable(replace)
            ? ToString(%call(replace, undefined, part, position, text))
            : GetSubstitution(part, text, position, [], undefined, replace));
        end = position + part.length;
    }
    %push(parts, %string_part(text, end, text.length));
    return %join_texts(parts, "");
}
