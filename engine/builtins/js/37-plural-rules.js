// The plural categories of CLDR, by the digits that are shown. SIMPLIFIED: the languages of the tables, and Arabic and Hebrew.

// What CLDR calls n, i, v, f, t and e.
function PluralOperands(integer, fraction, exponent) {
    let end = fraction.length;
    while (end > 0 && fraction[end - 1] === "0") end--;
    const shown = %string_part(fraction, 0, end);
    // RUNTIME: ICU's i has 18 digits.
    const whole = integer.length > 18 ? %string_part(integer, integer.length - 18, integer.length) : integer;
    return {
        __proto__: null, n: %to_number(`${integer}.${fraction}0`), i: %to_number(whole), v: fraction.length,
        f: fraction === "" ? 0 : %to_number(fraction), t: shown === "" ? 0 : %to_number(shown), e: exponent,
    };
}

function IsBetween(value, low, high) {
    return value >= low && value <= high;
}

// A million things, in languages that say "of" then.
function IsMillions(o) {
    return (o.e === 0 && o.i !== 0 && o.i % 1000000 === 0 && o.v === 0) || o.e > 5;
}

function SlavicCategory(o, hasOne) {
    if (o.v !== 0) return "other";
    const ten = o.i % 10;
    const hundred = o.i % 100;
    if (hasOne) return "one";
    return IsBetween(ten, 2, 4) && !IsBetween(hundred, 12, 14) ? "few" : "many";
}

function CardinalCategory(language, o) {
    const isOne = o.i === 1 && o.v === 0;
    switch (language) {
        case "ja": case "zh": case "ko": case "id": case "vi": case "th": return "other";
        case "es": return o.n === 1 ? "one" : IsMillions(o) ? "many" : "other";
        case "it": case "ca": return isOne ? "one" : IsMillions(o) ? "many" : "other";
        case "fr": case "pt": return o.i === 0 || o.i === 1 ? "one" : IsMillions(o) ? "many" : "other";
        case "pt-PT": return isOne ? "one" : IsMillions(o) ? "many" : "other";
        case "da": return o.n === 1 || (o.t !== 0 && o.i < 2) ? "one" : "other";
        case "nb": case "no": case "tr": case "hu": case "bg": case "el": return o.n === 1 ? "one" : "other";
        case "hi": return o.i === 0 || o.n === 1 ? "one" : "other";
        case "ru": case "uk": return SlavicCategory(o, o.i % 10 === 1 && o.i % 100 !== 11);
        case "pl": return SlavicCategory(o, o.i === 1);
        case "cs": case "sk": return isOne ? "one" : o.v !== 0 ? "many" : IsBetween(o.i, 2, 4) ? "few" : "other";
        case "he": return isOne || (o.i === 0 && o.v !== 0) ? "one" : o.i === 2 && o.v === 0 ? "two" : "other";
        case "ar": return ArabicCategory(o);
        case "ro": return isOne ? "one" : o.v !== 0 || o.n === 0 || (o.n !== 1 && IsBetween(o.n % 100, 1, 19)) ? "few" : "other";
        case "hr": return CroatianCategory(o);
        case "sl": return o.v !== 0 ? "few" : SlovenianCategory(o.i % 100);
        case "lv": return LatvianCategory(o);
        case "lt": return LithuanianCategory(o);
    }
    return isOne ? "one" : "other";
}

// One, or some, by the last digits: of the whole number where that is all, or of what stands behind the point.
function CroatianCategory(o) {
    const last = o.v === 0 ? o.i : o.f;
    if (last % 10 === 1 && last % 100 !== 11) return "one";
    return IsBetween(last % 10, 2, 4) && !IsBetween(last % 100, 12, 14) ? "few" : "other";
}

function SlovenianCategory(hundred) {
    if (hundred === 1) return "one";
    return hundred === 2 ? "two" : hundred === 3 || hundred === 4 ? "few" : "other";
}

function LatvianCategory(o) {
    if (o.n % 10 === 0 || IsBetween(o.n % 100, 11, 19) || (o.v === 2 && IsBetween(o.f % 100, 11, 19))) return "zero";
    if (o.n % 10 === 1 && o.n % 100 !== 11) return "one";
    return o.f % 10 === 1 && (o.v !== 2 || o.f % 100 !== 11) ? "one" : "other";
}

function LithuanianCategory(o) {
    if (o.f !== 0) return "many";
    if (IsBetween(o.n % 100, 11, 19)) return "other";
    return o.n % 10 === 1 ? "one" : IsBetween(o.n % 10, 2, 9) ? "few" : "other";
}

function ArabicCategory(o) {
    if (o.n === 0) return "zero";
    if (o.n === 1) return "one";
    if (o.n === 2) return "two";
    if (o.t !== 0) return "other";
    return IsBetween(o.n % 100, 3, 10) ? "few" : IsBetween(o.n % 100, 11, 99) ? "many" : "other";
}

function OrdinalCategory(language, o) {
    const ten = o.n % 10;
    const hundred = o.n % 100;
    switch (language) {
        case "en":
            if (ten === 1 && hundred !== 11) return "one";
            if (ten === 2 && hundred !== 12) return "two";
            return ten === 3 && hundred !== 13 ? "few" : "other";
        case "fr": case "vi": case "ro": return o.n === 1 ? "one" : "other";
        case "hu": return o.n === 1 || o.n === 5 ? "one" : "other";
        case "ca": return o.n === 1 || o.n === 3 ? "one" : o.n === 2 ? "two" : o.n === 4 ? "few" : "other";
        case "it": return o.n === 8 || o.n === 11 || o.n === 80 || o.n === 800 ? "many" : "other";
        case "sv": return (ten === 1 || ten === 2) && hundred !== 11 && hundred !== 12 ? "one" : "other";
        case "uk": return ten === 3 && hundred !== 13 ? "few" : "other";
        case "hi": return o.n === 1 ? "one" : o.n === 2 || o.n === 3 ? "two" : o.n === 4 ? "few" : o.n === 6 ? "many" : "other";
    }
    return "other";
}

// In the order in which Node lists them.
const cardinalCategories = {
    __proto__: null, ja: ["other"], zh: ["other"], ko: ["other"], id: ["other"], vi: ["other"], th: ["other"], es: ["many", "one", "other"],
    it: ["many", "one", "other"], fr: ["many", "one", "other"], pt: ["many", "one", "other"], "pt-PT": ["many", "one", "other"],
    ru: ["few", "many", "one", "other"], uk: ["few", "many", "one", "other"], pl: ["few", "many", "one", "other"], cs: ["few", "many", "one", "other"],
    ca: ["many", "one", "other"], ro: ["few", "one", "other"], sk: ["few", "many", "one", "other"], hr: ["few", "one", "other"],
    sl: ["few", "one", "two", "other"], lv: ["one", "zero", "other"], lt: ["few", "many", "one", "other"], he: ["one", "two", "other"], ar: ["few", "many", "one", "two", "zero", "other"],
};
const ordinalCategories = {
    __proto__: null, en: ["few", "one", "two", "other"], fr: ["one", "other"], vi: ["one", "other"], it: ["many", "other"], sv: ["one", "other"], uk: ["few", "other"],
    hi: ["few", "many", "one", "two", "other"], hu: ["one", "other"], ro: ["one", "other"], ca: ["few", "one", "two", "other"],
};

function CategoryOfDigits(locale, integer, fraction, exponent) {
    return CardinalCategory(PluralLanguage(locale), PluralOperands(integer, fraction, exponent));
}

function PluralLanguage(locale) {
    return locale.tag === "pt-PT" ? "pt-PT" : ReadLocaleTag(locale.tag).language;
}

// One text for all categories, or a text for each.
function TextOfCategory(texts, category) {
    if (typeof texts === "string") return texts;
    return HasOwn(texts, category) ? texts[category] : texts.other;
}
