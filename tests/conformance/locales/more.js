// What record.js asks of each locale beside dates, numbers and lists: ranges of both, parts of a day, and names of time zones.
"use strict";

// No place writes January or February as long in a short form as in the long one.
const mondayInJanuary = Date.UTC(2003, 0, 6, 7, 8, 9);
// An end for each largest field that differs: year, month, day, half of the day, hour, minute, second.
const endsOfRanges = [
    Date.UTC(2004, 1, 7, 8, 9, 7), Date.UTC(2003, 1, 7, 8, 9, 7), Date.UTC(2003, 0, 7, 8, 9, 7), Date.UTC(2003, 0, 6, 15, 9, 7),
    Date.UTC(2003, 0, 6, 8, 9, 7), Date.UTC(2003, 0, 6, 7, 9, 7), Date.UTC(2003, 0, 6, 7, 8, 10),
];
const styleNames = ["full", "long", "medium", "short"];
const ordinaryZones = (
    "UTC America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu America/Detroit " +
    "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Regina America/Halifax America/St_Johns America/Mexico_City " +
    "America/Tijuana America/Cancun America/Bogota America/Lima America/Caracas America/La_Paz America/Guayaquil America/Santiago " +
    "America/Sao_Paulo America/Manaus America/Buenos_Aires America/Montevideo America/Havana America/Panama America/Puerto_Rico " +
    "America/Jamaica America/Costa_Rica America/Guatemala Europe/London Europe/Dublin Europe/Lisbon Atlantic/Reykjavik Europe/Paris " +
    "Europe/Berlin Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Brussels Europe/Luxembourg Europe/Vienna Europe/Zurich " +
    "Europe/Stockholm Europe/Oslo Europe/Copenhagen Europe/Helsinki Europe/Warsaw Europe/Prague Europe/Bratislava Europe/Budapest " +
    "Europe/Athens Europe/Bucharest Europe/Sofia Europe/Belgrade Europe/Zagreb Europe/Ljubljana Europe/Riga Europe/Vilnius Europe/Tallinn " +
    "Europe/Kiev Europe/Minsk Europe/Moscow Europe/Istanbul Asia/Jerusalem Asia/Beirut Asia/Baghdad Asia/Riyadh Asia/Kuwait Asia/Qatar " +
    "Asia/Dubai Asia/Tehran Asia/Kabul Asia/Karachi Asia/Tashkent Asia/Almaty Asia/Calcutta Asia/Colombo Asia/Katmandu Asia/Dhaka " +
    "Asia/Rangoon Asia/Bangkok Asia/Saigon Asia/Jakarta Asia/Singapore Asia/Kuala_Lumpur Asia/Manila Asia/Hong_Kong Asia/Shanghai " +
    "Asia/Taipei Asia/Seoul Asia/Tokyo Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok Australia/Perth Australia/Adelaide " +
    "Australia/Darwin Australia/Brisbane Australia/Sydney Australia/Melbourne Australia/Hobart Pacific/Auckland Pacific/Fiji Pacific/Guam " +
    "Africa/Cairo Africa/Johannesburg Africa/Lagos Africa/Nairobi Africa/Accra Africa/Algiers Africa/Tunis Africa/Casablanca Africa/Addis_Ababa"
).split(" ");

// The choices of fields whose ranges are recorded, each with the hour cycles that are asked for: undefined is the locale's own.
function choicesOfRanges() {
    const numeric = "numeric";
    const dates = [
        { year: numeric, month: numeric, day: numeric }, { year: numeric, month: "2-digit", day: "2-digit" }, { year: "2-digit", month: numeric, day: numeric },
        { month: numeric, day: numeric }, { month: "2-digit", day: "2-digit" }, { year: numeric }, { day: numeric }, { year: numeric, month: numeric },
        ...["short", "long"].flatMap((month) => [
            { month }, { month, day: numeric }, { year: numeric, month }, { year: numeric, month, day: numeric }, { year: numeric, month, day: "2-digit" },
            ...["short", "long"].flatMap((weekday) => [{ weekday, month, day: numeric }, { weekday, year: numeric, month, day: numeric }]),
        ]),
        { weekday: "short" }, { weekday: "long" }, { weekday: "short", year: numeric, month: numeric, day: numeric },
    ];
    const times = [
        { hour: numeric }, { hour: numeric, minute: numeric }, { hour: numeric, minute: "2-digit" }, { hour: "2-digit", minute: "2-digit" },
        { hour: numeric, minute: numeric, second: numeric }, { hour: "2-digit", minute: "2-digit", second: "2-digit" },
    ];
    const cycles = [undefined, "h11", "h12", "h23", "h24"];
    const timed = (list) => list.flatMap((options) => cycles.map((hourCycle) => ({ ...options, hourCycle })));
    const dayed = [dates[0], dates[3], ...dates.filter((each) => each.month?.length > 3 && each.day === numeric && each.weekday === undefined), { weekday: "short" }];
    return [
        ...dates, ...timed(times), ...timed(dayed.flatMap((date) => times.slice(1, 4).map((time) => ({ ...date, ...time })))),
        ...timed([{ ...dates[0], ...times[4] }]),
        ...styleNames.map((dateStyle) => ({ dateStyle })), ...timed(styleNames.slice(2).map((timeStyle) => ({ timeStyle }))),
        ...timed(styleNames.flatMap((dateStyle) => [{ dateStyle, timeStyle: "short" }, { dateStyle, timeStyle: "medium" }])),
    ];
}

const fieldsOfKeys = ["weekday", "year", "month", "day", "hour", "minute", "second", "hourCycle", "dateStyle", "timeStyle"];

// As KeyOfRange in 37-date-ranges.js makes it.
function keyOfRange(options) {
    return fieldsOfKeys.map((field) => options[field] ?? "").map((value) => (value === "numeric" ? "n" : value === "2-digit" ? "2" : value)).join(" ").trimEnd();
}

// A part of a range as a token of record.js: `shown` are the fields of the date that it belongs to.
function tokenOfRange(dates, part, options, shown, hasDay) {
    const number = (letter, plain) => (part.value === plain ? letter : letter + letter);
    const isListed = (list, index) => list[index] === part.value;
    switch (part.type) {
        case "year": return part.value === shown.year ? "{y}" : "{yy}";
        case "day": return `{${number("d", shown.day)}}`;
        case "minute": return `{${number("n", shown.minute)}}`;
        case "second": return `{${number("s", shown.second)}}`;
        case "hour": {
            const letter = dates.hourToken(options)[0];
            return `{${part.value.length === 2 ? letter + letter : letter}}`;
        }
        case "dayPeriod": return `{A${dates.names.of(dates.halves(options))}}`;
        case "month": {
            if (Number(part.value) === Number(shown.month)) return `{${number("m", shown.month)}}`;
            // Beside a day a month may have another form, which January and February need not show.
            const lists = ["short", "long"].flatMap((month) => [{ month, day: "numeric" }, { month }, { year: "numeric", month }]).map((each) => dates.monthNames(each));
            if (!hasDay) lists.push(...lists.splice(0, 1), ...lists.splice(2, 1));
            const list = lists.find((each) => isListed(each, Number(shown.month) - 1));
            return list && `{M${dates.names.of(list)}}`;
        }
        case "weekday": {
            const lists = ["short", "long"].flatMap((weekday) => [{ weekday }, { weekday, day: "numeric", month: "short" }]).map((each) => dates.weekdayNames(each));
            const list = lists.find((each) => isListed(each, shown.weekday));
            return list && `{W${dates.names.of(list)}}`;
        }
    }
}

function fieldsOf(time) {
    const date = new Date(time);
    return {
        year: String(date.getUTCFullYear()), month: String(date.getUTCMonth() + 1), day: String(date.getUTCDate()), weekday: date.getUTCDay(),
        minute: String(date.getUTCMinutes()), second: String(date.getUTCSeconds()),
    };
}

// A range as a list of pieces: the letter of its source and a pattern; null where a part is unknown.
function patternOfRange(dates, format, options, end) {
    const pieces = [];
    const hasDay = format.formatRangeToParts(mondayInJanuary, end).some((part) => part.type === "day");
    for (const part of format.formatRangeToParts(mondayInJanuary, end)) {
        // What both share is written as the start has it, which is not told apart from the end where the order is turned.
        const token = part.type === "literal" ? part.value : tokenOfRange(dates, part, options, fieldsOf(part.source === "endRange" ? end : mondayInJanuary), hasDay);
        if (token === undefined) return null;
        const letter = { startRange: "<", endRange: ">", shared: "=" }[part.source];
        if (pieces.at(-1)?.[0] === letter) pieces[pieces.length - 1] += token;
        else pieces.push(letter + token);
    }
    return pieces;
}

// {patterns, rows: by the key of a choice, the number of the pattern for each end}.
function recordRanges(locale, dates, Numbers) {
    const patterns = new Numbers();
    const rows = {};
    for (const options of choicesOfRanges()) {
        const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
        const numbers = endsOfRanges.map((end) => {
            const pattern = patternOfRange(dates, format, options, end);
            return pattern === null ? -1 : patterns.of(pattern);
        });
        rows[keyOfRange(options)] = numbers;
    }
    return { patterns: patterns.list, rows };
}

// What stands between the numbers of a range, before a number that two are rounded to, and the plural category of two.
function recordNumberRanges(locale, samples) {
    const format = new Intl.NumberFormat(locale);
    const rules = new Intl.PluralRules(locale);
    const between = format.formatRangeToParts(1, 2).find((part) => part.source === "shared").value;
    const about = format.formatRangeToParts(1, 1).find((part) => part.type === "approximatelySign")?.value;
    const categories = {};
    for (const [first, start] of Object.entries(samples)) for (const [second, end] of Object.entries(samples)) categories[`${first} ${second}`] = rules.selectRange(start, end);
    const all = Object.values(categories);
    return { between, about, categories: all.every((each) => each === all[0]) ? all[0] : categories };
}

// The names of the parts of a day: of each hour, of noon and of midnight.
function namesOfPeriods(dates, options) {
    const at = (hour, minute) => dates.part(options, "dayPeriod", Date.UTC(2003, 4, 4, hour, minute, minute));
    return [...Array.from({ length: 24 }, (_, hour) => at(hour, 30)), at(12, 0), at(0, 0)];
}

// {names, patterns, times: by the width, then as the times of a locale are}.
function recordPeriods(locale, dates, Numbers, cycles) {
    const names = new Numbers();
    const patterns = new Numbers();
    const plain = [undefined, "numeric", "2-digit"];
    const times = {};
    for (const dayPeriod of ["short", "long", "narrow"]) {
        times[dayPeriod] = cycles.flatMap((cycle) => plain.flatMap((hour) => plain.flatMap((minute) => plain.map((second) => {
            const options = { hour, minute, second, dayPeriod, ...cycle };
            const tokens = dates.parts(options).map((part) =>
                part.type === "dayPeriod" ? `{B${names.of(namesOfPeriods(dates, options))}}` : dates.token(part, options));
            return patterns.of(tokens.join(""));
        }))));
    }
    return { names: names.list, patterns: patterns.list, times };
}

const samplesOfOffsets = { plus: ["Asia/Tokyo", "9"], plusMinutes: ["Asia/Kolkata", "5", "30"], minus: ["America/Sao_Paulo", "3"], minusMinutes: ["America/St_Johns", "3", "30"] };

// {offsets: how a distance from UTC is written, names, rows: the numbers of [short, long] in winter and summer and the generic ones}.
// -1 is the offset's own text, -2 a name that changed within the last years.
function recordZoneNames(locale) {
    const kinds = {};
    const nameAt = (timeZone, timeZoneName, time) => {
        const key = `${timeZone} ${timeZoneName}`;
        kinds[key] ??= new Intl.DateTimeFormat(locale, { timeZone, timeZoneName });
        return kinds[key].formatToParts(time).find((part) => part.type === "timeZoneName").value;
    };
    const winter = Date.UTC(2024, 0, 15);
    const offsets = { short: { zero: nameAt("UTC", "shortOffset", winter) }, long: { zero: nameAt("UTC", "longOffset", winter) } };
    for (const [key, [zone, hours, minutes]] of Object.entries(samplesOfOffsets)) {
        const short = nameAt(zone, "shortOffset", winter).replace(hours, "H");
        offsets.short[key] = minutes === undefined ? short : short.replace(minutes, "M");
        offsets.long[key] = nameAt(zone, "longOffset", winter).replace(hours.padStart(2, "0"), "H").replace(minutes ?? "00", "M");
    }
    const names = [];
    const numberOf = (name) => names.indexOf(name) < 0 ? names.push(name) - 1 : names.indexOf(name);
    const rows = {};
    const summer = Date.UTC(2024, 6, 15);
    const years = Array.from({ length: 23 }, (_, year) => [0, 3, 6, 9].map((month) => Date.UTC(2015 + year, month, 15))).flat();
    for (const zone of ordinaryZones) {
        rows[zone] = ["short", "long"].flatMap((kind) => [winter, summer].map((time) => {
            const name = nameAt(zone, kind, time);
            return name === nameAt(zone, `${kind}Offset`, time) ? -1 : numberOf(name);
        }));
        for (const kind of ["shortGeneric", "longGeneric"]) {
            const found = new Set(years.map((time) => nameAt(zone, kind, time)));
            rows[zone].push(found.size === 1 ? numberOf([...found][0]) : -2);
        }
    }
    return { offsets, names, rows };
}

// The patterns of times with each kind of a zone's name but the short one, where they are others.
function recordZonePatterns(dates, Numbers, cycles, shortOnes) {
    const plain = [undefined, "numeric", "2-digit"];
    const patterns = new Numbers();
    const kinds = {};
    for (const timeZoneName of ["long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"]) {
        const list = cycles.flatMap((cycle) => plain.flatMap((hour) => plain.flatMap((minute) => plain.map((second) => {
            if (!hour && !minute && !second) return -1;
            const options = { hour, minute, second, timeZoneName, ...cycle };
            return dates.parts(options).map((part) => dates.token(part, options)).join("");
        }))));
        const others = {};
        list.forEach((text, index) => {
            if (text !== -1 && text !== shortOnes[index]) others[index] = patterns.of(text);
        });
        kinds[timeZoneName] = others;
    }
    return { patterns: patterns.list, kinds };
}

// The patterns of a weekday with a time that are not the two put together: "weekday cycle hour minute second zone" as numbers.
function recordWeekdayTimes(dates, recorded, Numbers, cycles) {
    const kinds = [undefined, "short"];
    const plain = [undefined, "numeric", "2-digit"];
    const patterns = new Numbers();
    const odd = {};
    const timeAt = (row, kind) => recorded.patterns[kind === undefined ? recorded.times[row * 2] : recorded.zoneTimes[row]];
    ["short", "long", "narrow"].forEach((weekday, w) => cycles.forEach((cycle, c) => plain.forEach((hour, h) => plain.forEach((minute, n) => plain.forEach((second, s) => {
        if (!hour && !minute && !second) return;
        const glue = recorded.glue[recorded.glues[(w + 1) * 24 + (hour ? 0 : 1)]];
        kinds.forEach((timeZoneName, z) => {
            const options = { weekday, hour, minute, second, ...cycle, timeZoneName };
            const text = dates.parts(options).map((part) => dates.token(part, options)).join("");
            const row = ((c * 3 + h) * 3 + n) * 3 + s;
            const composed = glue?.replace("{0}", () => "\0").replace("{1}", () => recorded.patterns[recorded.dates[(w + 1) * 54]]).replace("\0", () => timeAt(row, timeZoneName));
            if (text !== composed) odd[[w, c, h, n, s, z].join("")] = patterns.of(text);
        });
    })))));
    return { patterns: patterns.list, odd };
}

// Names of ordinary regions, languages, scripts and currencies, of fields and calendars.
const ordinaryNames = {
    region: (
        "US GB CA AU NZ IE IN ZA DE AT CH FR BE NL LU ES PT IT GR SE NO DK FI IS PL CZ SK HU RO BG HR SI RS UA RU BY EE LV LT TR IL EG MA NG KE " +
        "SA AE IR PK BD LK TH VN ID MY SG PH CN HK TW JP KR BR AR CL CO MX PE VE CU UN EU 419 001 150"
    ).split(" "),
    language: (
        "en de fr es it pt nl sv da nb no fi pl cs sk hu ro bg hr sl sr uk ru el tr he ar fa hi bn ta ur th vi id ms zh ja ko ca et lv lt ga sw la " +
        "en-US en-GB en-AU en-CA en-IN fr-CA fr-FR fr-CH fr-BE de-DE de-AT de-CH es-ES es-MX es-419 es-AR pt-BR pt-PT it-IT nl-NL nl-BE ja-JP ko-KR " +
        "zh-CN zh-TW zh-HK zh-Hans zh-Hant zh-Hans-CN zh-Hant-TW sr-Latn sr-Cyrl ru-RU pl-PL sv-SE tr-TR uk-UA ar-EG hi-IN"
    ).split(" "),
    script: "Latn Cyrl Arab Hans Hant Jpan Kore Grek Hebr Deva Thai".split(" "),
    currency: (
        "USD EUR GBP JPY CNY INR KRW BRL CAD AUD MXN CHF SEK NOK DKK PLN CZK RUB TRY ZAR NZD SGD HKD TWD THB IDR ILS UAH HUF PHP VND AED SAR EGP ARS CLP COP"
    ).split(" "),
    calendar: "buddhist chinese gregory hebrew indian islamic iso8601 japanese persian roc".split(" "),
    dateTimeField: ["era", "year", "quarter", "month", "weekOfYear", "weekday", "day", "dayPeriod", "hour", "minute", "second", "timeZoneName"],
};

// By type and style; a shorter style has only what it calls otherwise. "language standard" is the other way to name a dialect.
function recordDisplayNames(locale) {
    const names = {};
    const note = (key, codes, options) => {
        const rows = ["long", "short", "narrow"].map((style) => {
            const display = new Intl.DisplayNames(locale, { ...options, style, fallback: "none" });
            return Object.fromEntries(codes.map((code) => [code, display.of(code)]));
        });
        const others = (row, base) => Object.fromEntries(Object.entries(row).filter(([code, name]) => base[code] !== name));
        names[key] = [rows[0], others(rows[1], rows[0]), others(rows[2], rows[0])];
    };
    for (const [type, codes] of Object.entries(ordinaryNames)) note(type, codes, { type });
    const dialects = ordinaryNames.language.filter((code) => code.includes("-"));
    note("language standard", dialects, { type: "language", languageDisplay: "standard" });
    return names;
}

module.exports = {
    recordDisplayNames, recordWeekdayTimes,
    recordRanges, recordNumberRanges, recordPeriods, recordZoneNames, recordZonePatterns,
};
