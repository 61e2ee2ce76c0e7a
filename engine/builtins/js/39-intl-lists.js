// ECMA-402: lists, spans of time, names and tags of places.

function ListSettings(locales, given) {
    const options = given === undefined ? { __proto__: null } : given;
    if (!%is_object(options)) %throw_type_error("Incorrect ListFormat information provided");
    const settings = { __proto__: null, locale: LocaleFor(locales, "lists") };
    settings.type = LocaleOption(options, "type", ["conjunction", "disjunction", "unit"], "conjunction", "Intl.ListFormat");
    settings.style = LocaleOption(options, "style", ["long", "short", "narrow"], "long", "Intl.ListFormat");
    return settings;
}

function StyleColumn(style) {
    return style === "long" ? 0 : style === "short" ? 1 : 2;
}

function TextsOfList(list) {
    const items = [];
    if (list === undefined) return items;
    ArraySpread(items, list);
    for (let index = 0; index < items.length; index++) {
        if (typeof items[index] !== "string") %throw_type_error(`Iterable yielded ${%describe(items[index])} which is not a string`);
    }
    return items;
}

// SPEC: 14.5.2 CreatePartsFromList.
function ListParts(items, settings) {
    const rows = LocaleTable(settings.locale.table, "lists")[settings.type][StyleColumn(settings.style)];
    const parts = [];
    for (let index = 0; index < items.length; index++) {
        if (index > 0) {
            const isLast = index === items.length - 1;
            if (isLast) RefuseSpanishSounds(items[index], settings);
            AddLocalePart(parts, "literal", items.length === 2 ? rows[0] : index === 1 ? rows[1] : isLast ? rows[3] : rows[2]);
        }
        %push(parts, ["element", items[index]]);
    }
    return parts;
}

// Spanish says "e" and "u" before words that begin with the same sound.
function RefuseSpanishSounds(item, settings) {
    if (settings.type === "unit" || !StartsWithText(settings.locale.tag, "es")) return;
    const first = %to_lower(item[0] === undefined ? "" : item[0]);
    const second = %to_lower(item[1] === undefined ? "" : item[1]);
    const letter = first === "h" ? second : first;
    if (letter === "i" || letter === "\u00ed" || letter === "o" || letter === "\u00f3" || letter === "8" || letter === "1") {
        %refuse("a Spanish list that ends with such a word is not supported by Loopscope");
    }
}

DefineIntl("ListFormat", true, ListSettings, {
    format(list) {
        const settings = IntlSettings(this, "ListFormat", "format");
        return JoinLocaleParts(ListParts(TextsOfList(list), settings));
    },
    formatToParts(list) {
        const settings = IntlSettings(this, "ListFormat", "formatToParts");
        return PartObjects(ListParts(TextsOfList(list), settings));
    },
    resolvedOptions() {
        const settings = IntlSettings(this, "ListFormat", "resolvedOptions");
        return { locale: ShownLocale(settings.locale), type: settings.type, style: settings.style };
    },
});

// ---- spans of time ----

const relativeUnits = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];

function RelativeSettings(locales, given) {
    const options = given === undefined ? { __proto__: null } : ToObject(given);
    const locale = LocaleFor(locales, "spans of time");
    RefuseNumberingSystem(options);
    const settings = NumberSettings(undefined, undefined, "Intl.RelativeTimeFormat");
    settings.locale = locale;
    settings.textStyle = LocaleOption(options, "style", ["long", "short", "narrow"], "long", "Intl.RelativeTimeFormat");
    settings.numeric = LocaleOption(options, "numeric", ["always", "auto"], "always", "Intl.RelativeTimeFormat");
    return settings;
}

// SPEC: 18.5.3 PartitionRelativeTimePattern. `unit` of a part of the number is the unit.
function RelativeParts(value, unit, settings, method) {
    const number = ToNumber(value);
    const given = ToString(unit);
    const name = given[given.length - 1] === "s" ? %string_part(given, 0, given.length - 1) : given;
    if (!ListHas(relativeUnits, name)) %throw_range_error(`Invalid unit argument for Intl.RelativeTimeFormat.prototype.${method}() '${given}'`);
    if (!%number_is_finite(number)) %throw_range_error(`Value need to be finite number for Intl.RelativeTimeFormat.prototype.${method}()`);
    const row = LocaleTable(settings.locale.table, "relative")[name][StyleColumn(settings.textStyle)];
    const key = %to_string(number);
    if (settings.numeric === "auto" && HasOwn(row[0], key)) return [["literal", row[0][key]]];
    const isPast = number < 0 || %same_value(number, -0);
    const quantity = QuantityOf(isPast ? -number : number);
    const rows = LocaleTable(settings.locale.table, "numbers");
    const shown = ShownNumber(quantity, settings, rows);
    const text = TextOfCategory(row[isPast ? 1 : 2], shown.category);
    const at = %string_find(text, "#", 0);
    const parts = [];
    AddLocalePart(parts, "literal", %string_part(text, 0, at));
    for (let index = 0; index < shown.parts.length; index++) %push(parts, [shown.parts[index][0], shown.parts[index][1], name]);
    AddLocalePart(parts, "literal", %string_part(text, at + 1, text.length));
    return parts;
}

DefineIntl("RelativeTimeFormat", true, RelativeSettings, {
    format(value, unit) {
        const settings = IntlSettings(this, "RelativeTimeFormat", "format");
        return JoinLocaleParts(RelativeParts(value, unit, settings, "format"));
    },
    formatToParts(value, unit) {
        const settings = IntlSettings(this, "RelativeTimeFormat", "formatToParts");
        const parts = RelativeParts(value, unit, settings, "formatToParts");
        const list = PartObjects(parts);
        for (let index = 0; index < list.length; index++) if (parts[index].length > 2) list[index].unit = parts[index][2];
        return list;
    },
    resolvedOptions() {
        const settings = IntlSettings(this, "RelativeTimeFormat", "resolvedOptions");
        return { locale: ShownLocale(settings.locale), style: settings.textStyle, numeric: settings.numeric, numberingSystem: "latn" };
    },
});

// ---- names ----

DefineIntl("DisplayNames", true, (locales, options) => {
    const locale = LocaleFor(locales, "names");
    if (!%is_object(options)) %throw_type_error("invalid_argument");
    const settings = { __proto__: null, locale };
    settings.style = LocaleOption(options, "style", ["narrow", "short", "long"], "long", "Intl.DisplayNames");
    settings.type = LocaleOption(options, "type", ["language", "region", "script", "currency", "calendar", "dateTimeField"], undefined, "Intl.DisplayNames");
    if (settings.type === undefined) %throw_type_error("Required option \"type\" must not be undefined");
    settings.fallback = LocaleOption(options, "fallback", ["code", "none"], "code", "Intl.DisplayNames");
    settings.languageDisplay = LocaleOption(options, "languageDisplay", ["dialect", "standard"], "dialect", "Intl.DisplayNames");
    return settings;
}, {
    of(code) {
        const settings = IntlSettings(this, "DisplayNames", "of");
        const text = ToString(code);
        const canonical = CheckedCode(text, settings.type);
        const known = KnownDisplayName(canonical, settings);
        if (known !== undefined) return known;
        const isEnglish = settings.locale.table === "en-US" && settings.style === "long";
        const names = isEnglish ? LocaleTable("names", settings.type) : null;
        if (names === null) %refuse(`the name of ${text} in this locale and style is not supported by Loopscope`);
        if (HasOwn(names, canonical)) return names[canonical];
        if (settings.type === "language" || settings.type === "region") %refuse(`the name of ${text} is not supported by Loopscope`);
        return settings.fallback === "code" ? canonical : undefined;
    },
    resolvedOptions() {
        const settings = IntlSettings(this, "DisplayNames", "resolvedOptions");
        const options = { locale: settings.locale.tag, style: settings.style, type: settings.type, fallback: settings.fallback };
        if (settings.type === "language") options.languageDisplay = settings.languageDisplay;
        return options;
    },
});

// What is recorded of a code, by its style; a shorter style says only what it says otherwise.
function KnownDisplayName(code, settings) {
    const table = LocaleTable(settings.locale.table, "displayNames");
    if (table === null) return undefined;
    const isStandard = settings.type === "language" && settings.languageDisplay === "standard" && HasOwn(table["language standard"][0], code);
    const rows = table[isStandard ? "language standard" : settings.type];
    if (!HasOwn(rows[0], code)) return undefined;
    const row = rows[StyleColumn(settings.style)];
    return HasOwn(row, code) ? row[code] : rows[0][code];
}

const fieldsWithNames = ["era", "year", "quarter", "month", "weekOfYear", "weekday", "day", "dayPeriod", "hour", "minute", "second", "timeZoneName"];

// SPEC: 12.5.1 CanonicalCodeForDisplayNames.
function CheckedCode(text, type) {
    switch (type) {
        case "region":
            if (!IsLetters(text, 2, 2) && !IsAllDigits(text, 3)) %throw_range_error("invalid_argument");
            return %to_upper(text);
        case "currency":
            if (!IsLetters(text, 3, 3)) %throw_range_error("invalid_argument");
            return %to_upper(text);
        case "script":
            if (!IsLetters(text, 4, 4)) %throw_range_error("invalid_argument");
            return %to_upper(text[0]) + %to_lower(%string_part(text, 1, 4));
    }
    if (type === "dateTimeField") {
        if (!ListHas(fieldsWithNames, text)) %throw_range_error("invalid_argument");
        return text;
    }
    if (type === "calendar") {
        const parts = %split_text(text, "-", 99);
        for (let index = 0; index < parts.length; index++) if (parts[index].length < 3 || !IsTagPart(parts[index])) %throw_range_error("invalid_argument");
        return %to_lower(text);
    }
    return LocaleTagText(ReadLocaleTag(text));
}

// ---- Intl.Locale ----

const LocalePrototype = %new_object(%intrinsic("ObjectPrototype"));

// SPEC: 10.1.3.
function LocaleConstructor(tag, options) {
    "constructor";
    if (new.target === undefined) %throw_type_error("Constructor Intl.Locale requires 'new'");
    if (typeof tag !== "string" && !%is_object(tag)) %throw_type_error("First argument to Intl.Locale constructor can't be empty or missing");
    const read = ReadLocaleTag(%has_brand(tag, brandLocale) ? LocaleTagText(%slot(tag, 0)) : ToString(tag));
    if (read.rest !== "") %refuse("Intl.Locale with extensions is not supported by Loopscope");
    const settings = { __proto__: null };
    if (options !== undefined) {
        const given = ToObject(options);
        if (given.language !== undefined) read.language = ToString(given.language);
        if (given.script !== undefined) read.script = ToString(given.script);
        if (given.region !== undefined) read.region = ToString(given.region);
        RefuseOptions(given, ["calendar", "collation", "hourCycle", "caseFirst", "numeric", "numberingSystem"]);
    }
    const checked = ReadLocaleTag(LocaleTagText(read));
    const prototype = new.target.prototype;
    return %slots(%is_object(prototype) ? prototype : LocalePrototype, brandLocale, checked, settings);
}
%set_name(LocaleConstructor, "Locale");
%put(LocaleConstructor, "prototype", LocalePrototype, 0);
%put(LocalePrototype, "constructor", LocaleConstructor, 5);
%put(LocalePrototype, %intrinsic("SymbolToStringTag"), "Intl.Locale", 4);

function LocaleParts(value, method) {
    if (!%has_brand(value, brandLocale)) ThrowIncompatible(`Intl.Locale.prototype.${method}`, value);
    return %slot(value, 0);
}

%define_methods(LocalePrototype, {
    toString() { return LocaleTagText(LocaleParts(this, "toString")); },
    maximize() { %refuse("Intl.Locale.prototype.maximize is not supported by Loopscope"); },
    minimize() { %refuse("Intl.Locale.prototype.minimize is not supported by Loopscope"); },
    get language() { return LocaleParts(this, "language").language; },
    get script() { return LocaleParts(this, "script").script; },
    get region() { return LocaleParts(this, "region").region; },
    get baseName() { return LocaleTagText(LocaleParts(this, "baseName")); },
    get calendar() { return LocaleParts(this, "calendar").missing; },
    get collation() { return LocaleParts(this, "collation").missing; },
    get hourCycle() { return LocaleParts(this, "hourCycle").missing; },
    get caseFirst() { return LocaleParts(this, "caseFirst").missing; },
    get numberingSystem() { return LocaleParts(this, "numberingSystem").missing; },
    get numeric() { return LocaleParts(this, "numeric").language === ""; },
});
%put(IntlObject, "Locale", LocaleConstructor, 5);

// RUNTIME: Chromium comes with a part of ICU's data.
const valuesNotInPages = ["SLE", "XCG", "ZWG", "dict", "phonetic"];

function ListWithout(list, others) {
    const kept = [];
    for (let index = 0; index < list.length; index++) if (!ListHas(others, list[index])) %push(kept, list[index]);
    return kept;
}

%define_methods(IntlObject, {
    getCanonicalLocales(locales) {
        return CanonicalLocales(locales);
    },
    supportedValuesOf(key) {
        const text = ToString(key);
        const values = LocaleTable("names", "values");
        if (!HasOwn(values, text)) %throw_range_error(`Invalid key : ${text}`);
        const known = CopyList(values[text]);
        return kNodeMajor > 0 ? known : ListWithout(known, valuesNotInPages);
    },
});
