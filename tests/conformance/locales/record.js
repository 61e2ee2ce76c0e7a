// Asks the Node that runs it what Intl knows of each locale, and writes engine/builtins/locales/<locale>.json, with names.json
// (of regions, languages and currencies in English) and zones.json:
//
//     node tests/conformance/locales/record.js [FOLDER]
//
// Node 24 adds to zones.json only what it knows otherwise.
// Dates are patterns: {d} is the day, {dd} with two digits, {M3} the month by the list of names number 3. In what stands around
// a number "#" is the number.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const more = require("./more.js");

const locales = [
    "en-US", "en-GB", "en-CA", "en-AU", "en-IN", "hi-IN", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-CA", "es-ES", "es-MX",
    "it-IT", "pt-BR", "pt-PT", "nl-NL", "sv-SE", "da-DK", "nb-NO", "fi-FI", "pl-PL", "cs-CZ", "ru-RU", "uk-UA", "tr-TR",
    "ja-JP", "zh-CN", "zh-TW", "ko-KR", "id-ID", "en-NZ", "en-IE", "en-ZA", "en-SG", "fr-BE", "nl-BE", "es-AR", "es-CO",
    "hu-HU", "ro-RO", "el-GR", "sk-SK", "bg-BG", "hr-HR", "sl-SI", "et-EE", "lv-LV", "lt-LT", "ca-ES", "vi-VN", "he-IL",
];
// Those whose ranges of dates and display names are recorded, too.
const usualLocales = [
    "en-US", "en-GB", "en-CA", "en-AU", "en-IN", "de-DE", "fr-FR", "es-ES", "es-MX", "it-IT", "pt-BR", "nl-NL", "sv-SE", "pl-PL", "ru-RU",
    "ja-JP", "zh-CN", "ko-KR",
];
const currencies = (
    "USD EUR GBP JPY CNY INR KRW BRL CAD AUD MXN CHF SEK NOK DKK PLN CZK RUB TRY ZAR NZD SGD HKD TWD THB IDR ILS UAH HUF PHP VND " +
    "SAR AED EGP ARS CLP COP PEN NGN KES PKR MYR RON ISK"
).split(" ");
const namedCurrencies = "USD EUR GBP JPY INR CHF CAD CNY KRW BRL AUD MXN SEK RUB".split(" ");
const units = (
    "kilometer meter centimeter millimeter mile foot inch yard kilogram gram pound ounce liter milliliter gallon celsius fahrenheit percent " +
    "degree bit byte kilobyte megabyte gigabyte terabyte millisecond second minute hour day week month year " +
    "acre hectare fluid-ounce stone mile-scandinavian microsecond nanosecond petabyte kilobit megabit gigabit terabit " +
    "kilometer-per-hour mile-per-hour meter-per-second megabyte-per-second mile-per-gallon byte-per-second kilobyte-per-second " +
    "gigabyte-per-second megabit-per-second liter-per-hour liter-per-kilometer"
).split(" ");
// All names of zones: those of the system's tz database and those that Intl lists, and ICU's own, which no TZ can name.
const zoneFolder = "/usr/share/zoneinfo";
const zones = [...new Set([
    ...fs.readdirSync(zoneFolder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
        .map((entry) => path.relative(zoneFolder, path.join(entry.parentPath ?? entry.path, entry.name))),
    ...Intl.supportedValuesOf("timeZone"),
])].filter((name) => /^[A-Z]/.test(name) && !name.includes(".") && name !== "Factory" && canonicalZone(name) !== undefined).sort();

const icuZones = "ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(" ");

function canonicalZone(name) {
    try {
        return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    } catch {
        return undefined;
    }
}

// A list whose entries have numbers.
class Numbers {
    list = [];
    known = new Map();
    of(entry) {
        const text = JSON.stringify(entry);
        if (!this.known.has(text)) this.known.set(text, this.list.push(entry) - 1);
        return this.known.get(text);
    }
}

const sample = Date.UTC(2003, 4, 4, 7, 8, 9, 123);
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2003, month, 4, 7, 8, 9, 123));
const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2003, 4, 4 + day, 7, 8, 9, 123));

const cycles = [{}, ...["h11", "h12", "h23", "h24"].map((hourCycle) => ({ hourCycle }))];

class DatesOf {
    constructor(locale) {
        this.locale = locale;
        this.names = new Numbers();
        this.patterns = new Numbers();
    }
    part(options, type, time) {
        const parts = new Intl.DateTimeFormat(this.locale, { timeZone: "UTC", ...options }).formatToParts(time);
        return parts.find((part) => part.type === type)?.value;
    }
    hourToken(options) {
        const at = (hour) => this.part(options, "hour", Date.UTC(2003, 4, 4, hour, 8, 9));
        const [midnight, seven, noon, three] = [at(0), at(7), at(12), at(15)];
        const letter = three === "15" ? (Number(midnight) === 24 ? "k" : "H") : Number(noon) === 0 ? "K" : "h";
        return seven.length === 2 ? letter + letter : letter;
    }
    // The names of the two halves of a day, or of each hour where there are more.
    halves(options) {
        const names = Array.from({ length: 24 }, (_, hour) => this.part(options, "dayPeriod", Date.UTC(2003, 4, 4, hour, 8)));
        return names.every((name, hour) => name === names[hour < 12 ? 7 : 15]) ? [names[7], names[15]] : names;
    }
    token(part, options) {
        const number = (letter, plain) => (part.value === plain ? letter : letter + letter);
        switch (part.type) {
            case "literal": return part.value;
            case "year": return part.value === "2003" ? "{y}" : "{yy}";
            case "month":
                if (part.value === "5" || part.value === "05") return `{${number("m", "5")}}`;
                return `{M${this.names.of(this.monthNames(options))}}`;
            case "weekday": return `{W${this.names.of(this.weekdayNames(options))}}`;
            case "day": return `{${number("d", "4")}}`;
            case "hour": return `{${this.hourToken(options)}}`;
            case "minute": return `{${number("n", "8")}}`;
            case "second": return `{${number("s", "9")}}`;
            case "fractionalSecond": return "{f}";
            case "dayPeriod":
                return `{A${this.names.of(this.halves(options))}}`;
            case "timeZoneName": return "{z}";
            default: throw new Error(`${this.locale}: a part ${part.type}`);
        }
    }
    monthNames(options) {
        return months.map((time) => this.part(options, "month", time));
    }
    weekdayNames(options) {
        return weekdays.map((time) => this.part(options, "weekday", time));
    }
    parts(options) {
        return new Intl.DateTimeFormat(this.locale, { timeZone: "UTC", ...options }).formatToParts(sample);
    }
    pattern(options) {
        return this.patterns.of(this.parts(options).map((part) => this.token(part, options)).join(""));
    }
    // How a date {1} and a time {0} stand together.
    between(date, time) {
        const text = (options) => new Intl.DateTimeFormat(this.locale, { timeZone: "UTC", ...options }).format(sample);
        const whole = text({ ...date, ...time });
        const [day, clock] = [text(date), text(time)];
        const template = whole.replace(clock, "{0}").replace(day, "{1}");
        return template.includes("{0}") && template.includes("{1}") ? template : null;
    }
    record() {
        const weekday = [undefined, "short", "long", "narrow"];
        const year = [undefined, "numeric", "2-digit"];
        const month = [undefined, "numeric", "2-digit", "short", "long", "narrow"];
        const plain = [undefined, "numeric", "2-digit"];
        const dates = [];
        const glue = new Numbers();
        const glues = [];
        for (const w of weekday) for (const y of year) for (const m of month) for (const d of plain) {
            const options = { weekday: w, year: y, month: m, day: d };
            const none = !w && !y && !m && !d;
            dates.push(none ? -1 : this.pattern(options));
            if (y !== "2-digit" && d !== "2-digit") glues.push(none ? -1 : glue.of(this.between(options, { hour: "2-digit", minute: "2-digit" })));
        }
        const times = [];
        for (const cycle of cycles) for (const h of plain) for (const n of plain) for (const s of plain) for (const f of [undefined, 3]) {
            const none = !h && !n && !s && !f;
            times.push(none ? -1 : this.pattern({ hour: h, minute: n, second: s, fractionalSecondDigits: f, ...cycle }));
        }
        const styles = ["full", "long", "medium", "short"];
        const dateStyles = styles.map((dateStyle) => this.pattern({ dateStyle }));
        const timeStyles = cycles.map((cycle) => styles.map((timeStyle) => this.pattern({ timeStyle, ...cycle })));
        const styleGlues = styles.map((dateStyle) => glue.of(this.between({ dateStyle }, { timeStyle: "short" })));
        // The name of a zone is a part of the pattern, and the pattern may be another one with it.
        const zoneTimes = [];
        for (const cycle of cycles) for (const h of plain) for (const n of plain) for (const s of plain) {
            const options = { hour: h, minute: n, second: s, timeZoneName: "short", ...cycle };
            zoneTimes.push(!h && !n && !s ? -1 : this.pattern(options));
        }
        return {
            names: this.names.list, patterns: this.patterns.list, dates, times, glue: glue.list, glues, dateStyles, timeStyles, styleGlues,
            zoneTimes,
            cycle: new Intl.DateTimeFormat(this.locale, { hour: "numeric" }).resolvedOptions().hourCycle,
            utc: ["short", "long"].map((timeZoneName) => this.part({ timeZoneName }, "timeZoneName", sample)),
        };
    }
}

const numberTypes = ["integer", "group", "decimal", "fraction", "exponentSeparator", "exponentInteger", "exponentMinusSign", "nan", "infinity"];

// A number as "#" with what stands around it.
function around(format, value) {
    const parts = format.formatToParts(value);
    const isNumber = (part) => numberTypes.includes(part.type);
    const first = parts.findIndex(isNumber);
    const last = parts.findLastIndex(isNumber);
    // Two days may be one word.
    if (first < 0) return format.format(value);
    const join = (list) => list.map((part) => part.value).join("");
    return `${join(parts.slice(0, first))}#${join(parts.slice(last + 1))}`;
}

// One text for all plural categories, or a text for each.
function byCategory(samples, make) {
    const texts = mapValues(samples, make);
    const all = Object.values(texts);
    return all.every((text) => text === all[0]) ? all[0] : texts;
}

// Numbers of which some plural category holds, behind the point as well.
function samplesOf(locale) {
    const rules = new Intl.PluralRules(locale);
    const found = {};
    for (const value of [1, 2, 3, 5, 7, 10, 11, 20, 21, 22, 25, 100, 101, 1.5, 0, 1000000]) found[rules.select(value)] ??= value;
    return found;
}

function mapValues(object, make) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value, key)]));
}

function recordNumbers(locale) {
    const part = (value, type, options) => new Intl.NumberFormat(locale, options).formatToParts(value).find((each) => each.type === type)?.value;
    const groups = new Intl.NumberFormat(locale).formatToParts(12345678).filter((each) => each.type === "integer").map((each) => each.value.length);
    const numbers = {
        decimal: part(1.5, "decimal"), group: part(1234567, "group"), secondary: groups[1],
        currencyDecimal: part(1.5, "decimal", { style: "currency", currency: "EUR" }), currencyGroup: part(1234567, "group", { style: "currency", currency: "EUR" }),
        least: part(1234, "group") === undefined ? 2 : 1,
        minus: part(-1, "minusSign"), plus: part(1, "plusSign", { signDisplay: "always" }), nan: part(NaN, "nan"), infinity: part(Infinity, "infinity"),
        exponent: part(1e9, "exponentSeparator", { notation: "scientific" }),
        percent: [around(new Intl.NumberFormat(locale, { style: "percent" }), 0.5), around(new Intl.NumberFormat(locale, { style: "percent" }), -0.5)],
    };
    const before = new Intl.NumberFormat(locale).formatToParts(-1)[0];
    if (before.type === "literal") numbers.minusMark = before.value;
    const affixes = new Numbers();
    numbers.currencies = {};
    for (const currency of currencies) {
        const row = [];
        for (const currencyDisplay of ["symbol", "narrowSymbol", "code"]) {
            const standard = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay });
            const accounting = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay, currencySign: "accounting" });
            row.push(affixes.of([around(standard, 5), around(standard, -5), around(accounting, 5), around(accounting, -5)]));
        }
        if (namedCurrencies.includes(currency)) {
            const options = { style: "currency", currency, currencyDisplay: "name", maximumFractionDigits: 1, minimumFractionDigits: 0 };
            row.push(byCategory(samplesOf(locale), (value) => around(new Intl.NumberFormat(locale, options), value)));
        }
        numbers.currencies[currency] = row;
    }
    numbers.affixes = affixes.list;
    return numbers;
}

// Numbers of so many digits, of which each plural category holds.
const samplesOfDigits = [
    [1, 2, 3, 5, 7, 1.5, 2.1, 9.9, 0], [10, 11, 12, 20, 21, 22, 23, 25, 41, 99, 10.1, 21.5, 45.2], [100, 101, 102, 103, 111, 121, 122, 125, 222, 500, 100.5, 224.1],
    [1000, 1001, 1002, 1021, 1100, 1234, 5000, 1000.5],
];

function recordCompact(locale) {
    const compact = {};
    for (const compactDisplay of ["short", "long"]) {
        const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay, maximumFractionDigits: 1 });
        compact[compactDisplay] = Array.from({ length: 19 }, (_, index) => {
            const power = index + 3;
            const row = {};
            const digits = format.formatToParts(2 * 10 ** power).filter((part) => part.type === "integer").map((part) => part.value).join("").length;
            for (const sample of samplesOfDigits[Math.min(digits, 4) - 1].filter((each) => each > 0)) {
                const value = Number(`${sample}e${power + 1 - Math.min(digits, 4)}`);
                // A thousand that is one word has no number.
                const isWord = format.formatToParts(value).every((part) => part.type !== "integer");
                const text = isWord ? format.format(value) : around(format, value);
                const shown = digits > 4 ? Number(`${sample}e${digits - 4}`) : sample;
                row[isWord ? "=1" : new Intl.PluralRules(locale, { maximumFractionDigits: 1 }).select(shown)] ??= text;
            }
            if (digits > 3) {
                const half = 10 ** (digits - 1) + 0.5;
                row[new Intl.PluralRules(locale, { maximumFractionDigits: 1 }).select(half)] ??= around(format, half * 10 ** (power + 1 - digits));
            }
            const texts = Object.values(row);
            return [power + 1 - digits, texts.every((text) => text === texts[0]) ? texts[0] : row];
        });
    }
    return compact;
}

function recordUnits(locale) {
    const samples = samplesOf(locale);
    const rows = units.map((unit) => [unit, ["short", "long", "narrow"].map((unitDisplay) =>
        byCategory(samples, (value) => around(new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay }), value)))]);
    return Object.fromEntries(rows);
}

function recordLists(locale) {
    const lists = {};
    for (const type of ["conjunction", "disjunction", "unit"]) {
        lists[type] = ["long", "short", "narrow"].map((style) => {
            const format = new Intl.ListFormat(locale, { type, style });
            const between = (text) => text.split(/[A-D]/).slice(1, -1);
            const four = between(format.format(["A", "B", "C", "D"]));
            return [between(format.format(["A", "B"]))[0], ...four];
        });
    }
    return lists;
}

function recordRelative(locale) {
    const relative = {};
    for (const unit of ["second", "minute", "hour", "day", "week", "month", "quarter", "year"]) {
        relative[unit] = ["long", "short", "narrow"].map((style) => {
            const words = {};
            const auto = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style });
            const always = new Intl.RelativeTimeFormat(locale, { style });
            for (const value of [-2, -1, 0, 1, 2]) {
                if (auto.format(value, unit) !== always.format(value, unit)) words[value] = auto.format(value, unit);
            }
            const ways = [-1, 1].map((sign) => byCategory(samplesOf(locale), (value) => {
                const parts = always.formatToParts(sign * value, unit);
                const first = parts.findIndex((part) => part.type !== "literal");
                const last = parts.findLastIndex((part) => part.type !== "literal");
                return [parts.slice(0, first), parts.slice(last + 1)].map((list) => list.map((part) => part.value).join("")).join("#");
            }));
            return [words, ...ways];
        });
    }
    return relative;
}

function recordNames() {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const two = [...letters].flatMap((first) => [...letters].map((second) => first + second));
    const names = { region: {}, language: {}, currency: {}, script: {} };
    const note = (type, code) => {
        const name = new Intl.DisplayNames("en", { type, fallback: "none" }).of(code);
        if (name !== undefined && name !== code) names[type][code] = name;
    };
    for (const code of two) {
        note("region", code.toUpperCase());
        note("language", code);
    }
    for (const code of ["419", "001", "150"]) note("region", code);
    for (const code of Intl.supportedValuesOf("currency")) note("currency", code);
    for (const code of ["Latn", "Cyrl", "Arab", "Hans", "Hant", "Jpan", "Kore", "Grek", "Hebr", "Deva", "Thai"]) note("script", code);
    return names;
}

// The languages that Node knows.
function recordLanguages() {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const codes = letters.flatMap((first) => letters.flatMap((second) => [first + second, ...letters.map((third) => first + second + third)]));
    return codes.filter((code) => Intl.NumberFormat.supportedLocalesOf([code]).length > 0);
}

// What Intl.supportedValuesOf gives.
function recordValues() {
    const keys = ["calendar", "collation", "currency", "numberingSystem", "timeZone", "unit"];
    return Object.fromEntries(keys.map((key) => [key, Intl.supportedValuesOf(key)]));
}

// What Date says in the zone that the process stands in: [seconds from UTC, name]. Before 1970 V8 takes the name from another year.
function clockAt(time) {
    const date = new Date(time);
    const local = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds());
    const seconds = (local - time) / 1000;
    return time < 0 ? [seconds] : [seconds, /\((.*)\)$/.exec(String(date))[1]];
}

// `clock`: the names of standard and of summer time in Date's text. `kinds`: [seconds from UTC, which name]. `begins`: in
// seconds, the first since 1970, the others since the one before. `periods`: the kind of each, one more than there are begins.
function recordZone(zone) {
    process.env.TZ = zone;
    const end = Date.UTC(2038, 0, 1);
    const step = 3 * 86400000;
    const clock = [];
    const kinds = new Numbers();
    const kindAt = (time) => JSON.stringify(clockAt(time));
    let kind = kindAt(Date.UTC(1835, 0, 1));
    const seen = [kind];
    const begins = [];
    for (let time = Date.UTC(1835, 0, 1); time < end; time += step) {
        const next = kindAt(time + step);
        if (next !== kind) {
            let low = time;
            let high = time + step;
            while (high - low > 1000) {
                const middle = low + Math.floor((high - low) / 2000) * 1000;
                if (kindAt(middle) === kind) low = middle;
                else high = middle;
            }
            kind = next;
            seen.push(kind);
            begins.push(high / 1000);
        }
    }
    const name = (time, timeZoneName) => new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName }).formatToParts(time).find((part) => part.type === "timeZoneName").value;
    const year = [0, 6].map((month) => Date.UTC(2024, month, 15));
    const names = ["short", "long"].map((length) => year.map((time) => name(time, length)));
    const standard = year.map((time) => clockAt(time)[0]);
    const periods = seen.map((text) => {
        const [seconds, called] = JSON.parse(text);
        if (called === undefined) return kinds.of([seconds, 0]);
        if (!clock.includes(called)) clock.push(called);
        return kinds.of([seconds, clock.indexOf(called)]);
    });
    return { standard, names, clock, kinds: kinds.list, begins: begins.map((begin, index) => begin - (begins[index - 1] ?? 0)), periods };
}

// Zones that differ in nothing but their name are recorded once: by the name in lower case [canonical name, name of the row, name].
function recordZones() {
    const rows = {};
    const list = {};
    const recorded = new Map();
    for (const zone of zones) {
        const canonical = canonicalZone(zone);
        const row = recordZone(zone);
        const text = JSON.stringify(row);
        if (!recorded.has(text)) {
            recorded.set(text, zone);
            rows[zone] = row;
        }
        list[zone.toLowerCase()] = [canonical, recorded.get(text), zone];
    }
    for (const zone of icuZones) {
        const canonical = canonicalZone(zone);
        list[zone.toLowerCase()] = [canonical, list[canonical.toLowerCase()][1]];
    }
    return { ...list, ...rows };
}

const folder = process.argv[2] ?? path.join(__dirname, "..", "..", "..", "engine", "builtins", "locales");
function write(name, parts) {
    const lines = Object.entries(parts).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    fs.writeFileSync(path.join(folder, `${name}.json`), `{\n${lines.join(",\n")}\n}\n`);
}

// Another Node than the one that the tables come from adds the zones that it knows otherwise.
function recordNewerZones() {
    const before = JSON.parse(fs.readFileSync(path.join(folder, "zones.json"), "utf8"));
    const known = Object.fromEntries(Object.entries(before).filter(([key]) => !key.endsWith(" 24")));
    const newer = Object.entries(recordZones()).filter(([key, row]) => JSON.stringify(row) !== JSON.stringify(known[key]));
    write("zones", { ...known, ...Object.fromEntries(newer.map(([key, row]) => [`${key} 24`, row])) });
}

if (process.version.startsWith("v24.")) {
    recordNewerZones();
    process.exit();
}
for (const locale of locales) {
    const recorder = new DatesOf(locale);
    const dates = recorder.record();
    const shortZones = dates.zoneTimes.map((number) => dates.patterns[number]);
    const zonePatterns = more.recordZonePatterns(recorder, Numbers, cycles, shortZones);
    const weekdayTimes = more.recordWeekdayTimes(recorder, dates, Numbers, cycles);
    const usual = usualLocales.includes(locale) ? {
        ranges: more.recordRanges(locale, recorder, Numbers), displayNames: more.recordDisplayNames(locale),
    } : {};
    write(locale, {
        dates, numbers: recordNumbers(locale), compact: recordCompact(locale), units: recordUnits(locale),
        lists: recordLists(locale), relative: recordRelative(locale), numberRanges: more.recordNumberRanges(locale, samplesOf(locale)),
        periods: more.recordPeriods(locale, recorder, Numbers, cycles), zones: more.recordZoneNames(locale), zonePatterns, weekdayTimes, ...usual,
    });
}
write("names", { ...recordNames(), languages: recordLanguages(), values: recordValues() });
write("zones", recordZones());
