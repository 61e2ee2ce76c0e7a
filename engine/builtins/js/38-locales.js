// How numbers and plain dates are written in other places than the United States. SIMPLIFIED: the places and currencies in
// these tables; what else is asked for is refused. RUNTIME: the ICU of Node v20.20.2.

const nbsp = "\u00a0";

// Between thousands, before fractions, the least digits before the first group, after per cents, how a currency stands
// ("sn": symbol and number), the minus sign, and the symbols of USD, EUR, GBP, JPY and INR.
const localeNumbers = {
    __proto__: null,
    "en-GB": [",", ".", 1, "%", "sn", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "en-CA": [",", ".", 1, "%", "sn", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "en-AU": [",", ".", 1, "%", "sn", "-", `USD${nbsp}`, `EUR${nbsp}`, `GBP${nbsp}`, `JPY${nbsp}`, `INR${nbsp}`],
    "en-IN": ["lakh", ".", 1, "%", "sn", "-", "$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "hi-IN": ["lakh", ".", 1, "%", "sn", "-", "$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "de-DE": [".", ",", 1, `${nbsp}%`, "n s", "-", "$", "\u20ac", "\u00a3", "\u00a5", "\u20b9"],
    "fr-FR": ["\u202f", ",", 1, `${nbsp}%`, "n s", "-", "$US", "\u20ac", "\u00a3GB", "JPY", "\u20b9"],
    "es-ES": [".", ",", 2, `${nbsp}%`, "n s", "-", "US$", "\u20ac", "GBP", "JPY", "INR"],
    "es-MX": [",", ".", 1, "%", "sn", "-", `USD${nbsp}`, `EUR${nbsp}`, `GBP${nbsp}`, `JPY${nbsp}`, `INR${nbsp}`],
    "it-IT": [".", ",", 2, "%", "n s", "-", "USD", "\u20ac", "\u00a3", "JPY", "INR"],
    "pt-BR": [".", ",", 1, "%", "s n", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "pt-PT": [nbsp, ",", 2, "%", "n s", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "nl-NL": [".", ",", 1, "%", "s -n", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "sv-SE": [nbsp, ",", 1, `${nbsp}%`, "n s", "\u2212", "US$", "\u20ac", "GBP", "JPY", "INR"],
    "da-DK": [".", ",", 1, `${nbsp}%`, "n s", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "nb-NO": [nbsp, ",", 1, `${nbsp}%`, "n s", "\u2212", "USD", "\u20ac", "\u00a3", "JPY", "INR"],
    "fi-FI": [nbsp, ",", 1, `${nbsp}%`, "n s", "\u2212", "$", "\u20ac", "\u00a3", "\u00a5", "INR"],
    "pl-PL": [nbsp, ",", 2, "%", "n s", "-", "USD", "\u20ac", "GBP", "JPY", "INR"],
    "cs-CZ": [nbsp, ",", 1, `${nbsp}%`, "n s", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "INR"],
    "ru-RU": [nbsp, ",", 1, `${nbsp}%`, "n s", "-", "$", "\u20ac", "\u00a3", "\u00a5", "\u20b9"],
    "uk-UA": [nbsp, ",", 1, "%", "n s", "-", "USD", "EUR", "GBP", "\u00a5", "INR"],
    "ja-JP": [",", ".", 1, "%", "sn", "-", "$", "\u20ac", "\u00a3", "\uffe5", "\u20b9"],
    "zh-CN": [",", ".", 1, "%", "sn", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "ko-KR": [",", ".", 1, "%", "sn", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", "\u20b9"],
    "id-ID": [".", ",", 1, "%", "sn", "-", "US$", "\u20ac", "\u00a3", "JP\u00a5", `Rs${nbsp}`],
};
const localeCurrencies = ["USD", "EUR", "GBP", "JPY", "INR"];
const localeOfLanguage = {
    __proto__: null, de: "de-DE", fr: "fr-FR", es: "es-ES", it: "it-IT", pt: "pt-BR", nl: "nl-NL", sv: "sv-SE", da: "da-DK", nb: "nb-NO",
    no: "nb-NO", fi: "fi-FI", pl: "pl-PL", cs: "cs-CZ", ru: "ru-RU", uk: "uk-UA", ja: "ja-JP", zh: "zh-CN", ko: "ko-KR", hi: "hi-IN", id: "id-ID",
};

// Days, months and years (d, dd, m, mm, y), times (h: without a leading zero), and what stands between the two.
const localeDates = {
    __proto__: null,
    "en-GB": ["dd/mm/y", "hh:", ", "], "en-CA": ["y-mm-dd", "a.m.", ", "], "en-AU": ["dd/mm/y", "am", ", "], "en-IN": ["d/m/y", "am", ", "],
    "hi-IN": ["d/m/y", "am", ", "], "de-DE": ["d.m.y", "hh:", ", "], "fr-FR": ["dd/mm/y", "hh:", " "], "es-ES": ["d/m/y", "h:", ", "],
    "es-MX": ["d/m/y", "a.m.", ", "], "it-IT": ["dd/mm/y", "hh:", ", "], "pt-BR": ["dd/mm/y", "hh:", ", "], "pt-PT": ["dd/mm/y", "hh:", ", "],
    "nl-NL": ["d-m-y", "hh:", ", "], "sv-SE": ["y-mm-dd", "hh:", " "], "da-DK": ["d.m.y", "hh.", ", "], "nb-NO": ["d.m.y", "hh:", ", "],
    "fi-FI": ["d.m.y", "h.", " klo "], "pl-PL": ["d.mm.y", "hh:", ", "], "cs-CZ": ["d. m. y", "h:", " "], "ru-RU": ["dd.mm.y", "hh:", ", "],
    "uk-UA": ["dd.mm.y", "hh:", ", "], "ja-JP": ["y/m/d", "h:", " "], "zh-CN": ["y/m/d", "hh:", " "], "id-ID": ["d/m/y", "hh.", ", "],
};

// The name in these tables of the first locale that is asked for; undefined for the United States.
function KnownLocale(locales, what) {
    const tag = %is_object(locales) ? locales[0] : locales;
    if (tag === undefined) return undefined;
    if (typeof tag !== "string") %throw_type_error("Incorrect locale information provided");
    if (tag === "en-US" || tag === "en" || tag === "und") return undefined;
    const known = localeOfLanguage[tag] === undefined ? tag : localeOfLanguage[tag];
    if (localeNumbers[known] === undefined) %refuse(`${what} for the locale "${tag}" is not supported by Loopscope: en-US is`);
    return known;
}

// A number that is written for en-US, as another place writes it.
function NumberForLocale(text, locale) {
    const row = localeNumbers[locale];
    let begin = 0;
    let minus = "";
    if (text[0] === "-") {
        begin = 1;
        minus = row[5];
    }
    let digits = "";
    let end = begin;
    for (; end < text.length && text[end] !== "."; end++) {
        if (text[end] !== ",") digits += text[end];
    }
    const rest = end < text.length ? row[1] + %string_part(text, end + 1, text.length) : "";
    const grouped = end - begin > digits.length && digits.length > 2 + row[2];
    return minus + (grouped ? GroupForLocale(digits, row[0]) : digits) + rest;
}

function GroupForLocale(digits, group) {
    let result = %string_part(digits, digits.length - 3, digits.length);
    const size = group === "lakh" ? 2 : 3;
    const between = group === "lakh" ? "," : group;
    for (let end = digits.length - 3; end > 0; end -= size) {
        result = %string_part(digits, end > size ? end - size : 0, end) + between + result;
    }
    return result;
}

// The symbol of a currency there; undefined where it is not known.
function CurrencySymbolIn(locale, code) {
    for (let index = 0; index < localeCurrencies.length; index++) {
        if (localeCurrencies[index] === code) return localeNumbers[locale][6 + index];
    }
    return undefined;
}

function CurrencyForLocale(text, symbol, locale) {
    const row = localeNumbers[locale];
    const minus = text[0] === row[5] ? row[5] : "";
    const number = %string_part(text, minus.length, text.length);
    if (row[4] === "n s") return `${minus}${number}${nbsp}${symbol}`;
    if (row[4] === "s n") return `${minus}${symbol}${nbsp}${number}`;
    return row[4] === "sn" ? `${minus}${symbol}${number}` : `${symbol}${nbsp}${minus}${number}`;
}

function DateForLocale(fields, locale, wantsDate, wantsTime) {
    const row = localeDates[locale];
    if (row === undefined) %refuse(`dates for the locale "${locale}" are not supported by Loopscope: en-US is`);
    const date = wantsDate ? FillDatePattern(fields, row[0]) : "";
    const time = wantsTime ? TimeForLocale(fields, row[1]) : "";
    return date === "" || time === "" ? date + time : date + row[2] + time;
}

function FillDatePattern(fields, pattern) {
    let text = "";
    for (let index = 0; index < pattern.length; index++) {
        const letter = pattern[index];
        const isDouble = pattern[index + 1] === letter;
        if (letter === "y") {
            text += %to_string(fields[0]);
        } else if (letter === "d" || letter === "m") {
            const number = letter === "d" ? fields[2] : fields[1] + 1;
            text += isDouble ? PadNumber(number, 2) : %to_string(number);
            if (isDouble) index++;
        } else {
            text += letter;
        }
    }
    return text;
}

function TimeForLocale(fields, pattern) {
    const hour = fields[3];
    if (pattern[0] === "a") {
        const half = hour < 12 ? pattern : pattern === "am" ? "pm" : "p.m.";
        return `${%to_string(hour % 12 === 0 ? 12 : hour % 12)}:${PadNumber(fields[4], 2)}:${PadNumber(fields[5], 2)} ${half}`;
    }
    const between = pattern[pattern.length - 1];
    const shown = pattern.length === 3 ? PadNumber(hour, 2) : %to_string(hour);
    return `${shown}${between}${PadNumber(fields[4], 2)}${between}${PadNumber(fields[5], 2)}`;
}
