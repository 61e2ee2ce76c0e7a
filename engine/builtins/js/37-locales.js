// ECMA-402 sections 6.2 and 9: names of locales, and what is recorded of each (engine/builtins/locales). SIMPLIFIED: the places
// in these tables, without extensions; what else Node knows is refused. RUNTIME: the ICU of Node 20 and 24.

const localeOfLanguage = {
    __proto__: null, en: "en-US", hi: "hi-IN", de: "de-DE", fr: "fr-FR", es: "es-ES", it: "it-IT", pt: "pt-BR", nl: "nl-NL", sv: "sv-SE",
    da: "da-DK", nb: "nb-NO", no: "nb-NO", fi: "fi-FI", pl: "pl-PL", cs: "cs-CZ", ru: "ru-RU", uk: "uk-UA", tr: "tr-TR", ja: "ja-JP",
    zh: "zh-CN", ko: "ko-KR", id: "id-ID", hu: "hu-HU", ro: "ro-RO", el: "el-GR", sk: "sk-SK", bg: "bg-BG", hr: "hr-HR", sl: "sl-SI",
    et: "et-EE", lv: "lv-LV", lt: "lt-LT", ca: "ca-ES", vi: "vi-VN", he: "he-IL",
};
const localeTables = { __proto__: null };

// A part of what is recorded of a place: "dates", "numbers".
function LocaleTable(name, key) {
    const full = `${name} ${key}`;
    if (localeTables[full] === undefined) {
        const text = %locale_text(name, key);
        localeTables[full] = text === undefined ? null : %json_parse(text);
    }
    return localeTables[full];
}

function IsLetters(text, least, most) {
    if (text.length < least || text.length > most) return false;
    for (let index = 0; index < text.length; index++) {
        const letter = text[index];
        if (!((letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z"))) return false;
    }
    return true;
}

function IsAllDigits(text, length) {
    if (text.length !== length) return false;
    for (let index = 0; index < length; index++) if (text[index] < "0" || text[index] > "9") return false;
    return true;
}

function ThrowWrongLocale() {
    %throw_range_error("Incorrect locale information provided");
}

// SPEC: 6.2.2 and 6.2.3: a tag as language, script, region and what follows, in the case that is usual.
function ReadLocaleTag(tag) {
    const parts = %split_text(tag, "-", 99);
    if (!IsLetters(parts[0], 2, 3) && !IsLetters(parts[0], 5, 8)) ThrowWrongLocale();
    if (parts.length > 1 && parts[parts.length - 1] === "") %throw_range_error(`Invalid language tag: ${%to_lower(tag)}`);
    const read = { __proto__: null, language: %to_lower(parts[0]), script: undefined, region: undefined, rest: "" };
    let next = 1;
    if (next < parts.length && IsLetters(parts[next], 4, 4)) {
        read.script = %to_upper(parts[next][0]) + %to_lower(%string_part(parts[next], 1, 4));
        next++;
    }
    if (next < parts.length && (IsLetters(parts[next], 2, 2) || IsAllDigits(parts[next], 3))) {
        read.region = %to_upper(parts[next]);
        next++;
    }
    let isExtended = false;
    for (; next < parts.length; next++) {
        const isSingle = parts[next].length === 1;
        isExtended = isExtended || isSingle;
        if (!IsTagPart(parts[next]) || (!isExtended && !IsVariant(parts[next]))) ThrowWrongLocale();
        if (isSingle && next === parts.length - 1) %throw_range_error(`Invalid language tag: ${%to_lower(tag)}`);
        read.rest += `-${%to_lower(parts[next])}`;
    }
    return read;
}

function IsVariant(part) {
    return part.length >= 5 || (part.length === 4 && IsAllDigits(part[0], 1));
}

function IsTagPart(part) {
    if (part.length < 1 || part.length > 8) return false;
    for (let index = 0; index < part.length; index++) {
        if (!IsLetters(part[index], 1, 1) && !IsAllDigits(part[index], 1)) return false;
    }
    return true;
}

function LocaleTagText(read) {
    return read.language + (read.script === undefined ? "" : `-${read.script}`) + (read.region === undefined ? "" : `-${read.region}`) + read.rest;
}

// SPEC: 9.2.1 CanonicalizeLocaleList.
function CanonicalLocales(locales) {
    if (locales === undefined) return [];
    if (locales === null) %throw_type_error("Cannot convert undefined or null to object");
    const given = typeof locales === "string" || %has_brand(locales, brandLocale) ? [locales] : ToObject(locales);
    const length = ToLength(given.length);
    const list = [];
    for (let index = 0; index < length; index++) {
        if (!(index in given)) continue;
        const tag = given[index];
        if (typeof tag !== "string" && !%is_object(tag)) %throw_type_error("Incorrect locale information provided");
        const text = %has_brand(tag, brandLocale) ? LocaleTagText(%slot(tag, 0)) : LocaleTagText(ReadLocaleTag(ToString(tag)));
        if (!ListHas(list, text)) %push(list, text);
    }
    return list;
}

// Whether Node knows a language at all; else the next locale that is asked for counts.
function IsKnownLanguage(language) {
    if (kHasOneLocale) return language === "en";
    return localeOfLanguage[language] !== undefined || ListHas(LocaleTable("names", "languages"), language);
}

// The table of a place, and what the place is called; what Node knows and we do not is refused.
function FindLocale(tag, what) {
    const read = ReadLocaleTag(tag);
    if (!IsKnownLanguage(read.language)) return undefined;
    const plain = read.region === undefined ? read.language : `${read.language}-${read.region}`;
    const table = read.region === undefined ? localeOfLanguage[plain] : plain;
    if (read.script !== undefined || read.rest !== "" || table === undefined || LocaleTable(table, "numbers") === null) {
        %refuse(`${what} for the locale "${tag}" is not supported by Loopscope: en-US is`);
    }
    return { __proto__: null, table, tag: plain };
}

const americanLocale = { __proto__: null, table: "en-US", tag: "en-US" };
// RUNTIME: Node before 13 comes with the locale data of English only.
const kHasOneLocale = kNodeMajor > 0 && kNodeMajor < 13;
const kOnlyLocale = kNodeMajor >= 10 ? "en" : kNodeMajor === 8 ? "und" : "en-US"; // what it calls the one that nobody asked for

function OnlyLocaleFor(list) {
    for (let index = 0; index < list.length; index++) {
        if (ReadLocaleTag(list[index]).language === "en") return "en";
    }
    return kOnlyLocale;
}

// SPEC: 9.2.7 ResolveLocale. `what` is what a refusal names.
function LocaleFor(locales, what) {
    if (locales === undefined && !kHasOneLocale) return americanLocale;
    const list = CanonicalLocales(locales);
    if (kHasOneLocale) return { __proto__: null, table: "en-US", tag: "en-US", shown: OnlyLocaleFor(list) };
    for (let index = 0; index < list.length; index++) {
        if (list[index] === "und") return americanLocale;
        const found = FindLocale(list[index], what);
        if (found !== undefined) return found;
    }
    return americanLocale;
}

// What resolvedOptions calls a place: Norwegian has one name in most services.
function ShownLocale(locale) {
    if (kHasOneLocale) return locale.shown;
    return locale.tag === "nb-NO" ? "nb" : locale.tag;
}

// SPEC: 9.2.12 GetOption of a string.
function LocaleOption(options, name, allowed, fallback, service) {
    const value = options[name];
    if (value === undefined) return fallback;
    const text = ToString(value);
    if (allowed !== undefined && !ListHas(allowed, text)) {
        %throw_range_error(`Value ${text} out of range for ${kIsOldNode ? OldServiceName(service) : service} options property ${name}`);
    }
    return text;
}

// RUNTIME: the Intl of older Nodes was a library of its own in V8, without what came to ECMA-402 later.
function OldServiceName(service) {
    if (%string_find(service, "Date", 0) >= 0) return "dateformat";
    return %string_find(service, "Number", 0) >= 0 ? "numberformat" : service;
}

// An option that the older Intl does not read.
function LaterLocaleOption(options, name, allowed, fallback, service) {
    return kIsOldNode ? fallback : LocaleOption(options, name, allowed, fallback, service);
}

// SPEC: 9.2.13 GetOption of a number, within its range.
function LocaleNumber(options, name, least, most, fallback) {
    const value = options[name];
    if (value === undefined) return fallback;
    const number = ToNumber(value);
    if (!(number >= least && number <= most)) %throw_range_error(`${name} value is out of range.`);
    return number - number % 1;
}

function RefuseOption(name, value) {
    %refuse(`the option ${%key_text(name)}: ${%describe(value)} of a locale's formatting is not supported by Loopscope`);
}

function RefuseOptions(options, names) {
    for (let index = 0; index < names.length; index++) {
        if (options[names[index]] !== undefined) RefuseOption(names[index], options[names[index]]);
    }
}

// ---- what formatToParts gives ----

function AddLocalePart(parts, type, value) {
    if (value !== "") %push(parts, [type, value]);
}

function JoinLocaleParts(parts) {
    let text = "";
    for (let index = 0; index < parts.length; index++) text += parts[index][1];
    return text;
}

function PartObjects(parts) {
    const list = [];
    for (let index = 0; index < parts.length; index++) %push(list, { type: parts[index][0], value: parts[index][1] });
    return list;
}
