// Ranges of dates and of numbers, parts of a day, names of zones in many languages, and what Intl knows.
const start = Date.UTC(2024, 0, 15, 9, 30), later = Date.UTC(2024, 0, 15, 17, 5), days = Date.UTC(2024, 0, 18), months = Date.UTC(2024, 2, 3), years = Date.UTC(2025, 5, 1);
const choices = [
    {}, { dateStyle: "long" }, { month: "short", day: "numeric" }, { dateStyle: "medium", timeStyle: "short" }, { hour: "numeric", minute: "2-digit" },
];
for (const locale of ["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "ja-JP", "pt-BR"]) {
    for (const options of choices) {
        const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
        console.log(locale, [later, days, months, years].map((end) => format.formatRange(start, end)).join(" | "));
    }
}
console.log(new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).formatRangeToParts(start, days));
for (const bad of [[], [start], [NaN, start], [start, "x"]]) {
    try {
        console.log(new Intl.DateTimeFormat("en-US").formatRange(...bad));
    } catch (error) {
        console.log(`${error}`);
    }
}
const money = (currency, more) => ({ style: "currency", currency, ...more });
const numbers = [
    ["en-US", {}], ["en-US", money("USD")], ["en-US", money("USD", { maximumFractionDigits: 0 })], ["de-DE", money("EUR")], ["ja-JP", money("JPY")],
    ["en-US", { style: "unit", unit: "hour", unitDisplay: "long" }], ["en-US", { style: "percent" }], ["en-US", { notation: "compact" }],
];
for (const [locale, options] of numbers) {
    const format = new Intl.NumberFormat(locale, options);
    console.log(locale, format.formatRange(3, 5), format.formatRange(2.9, 3.1), format.formatRange(1000, 25000));
}
console.log(new Intl.NumberFormat("de-DE", money("EUR")).formatRangeToParts(3, 5));
console.log(new Intl.PluralRules("en").selectRange(0, 1), new Intl.PluralRules("ru").selectRange(1, 2), new Intl.PluralRules("fr").selectRange(0, 1));
for (const locale of ["en-US", "de-DE", "fr-FR", "ja-JP", "es-ES"]) {
    for (const hour of [0, 6, 9, 12, 15, 20, 23]) {
        const time = Date.UTC(2024, 0, 15, hour);
        console.log(locale, hour, ["short", "long", "narrow"].map((dayPeriod) =>
            new Date(time).toLocaleTimeString(locale, { hour: "numeric", hour12: true, dayPeriod, timeZone: "UTC" })).join(" | "));
    }
    for (const timeZoneName of ["short", "long", "shortOffset", "longOffset", "longGeneric"]) {
        const texts = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata"].map((timeZone) =>
            new Date(start).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit", timeZone, timeZoneName }));
        console.log(locale, timeZoneName, texts.join(" | "));
    }
    console.log(new Date(start).toLocaleString(locale, { weekday: "long", hour: "2-digit", timeZone: "UTC" }));
}
for (const key of ["calendar", "collation", "currency", "numberingSystem", "timeZone", "unit"]) {
    const values = Intl.supportedValuesOf(key);
    console.log(key, values.length, values.slice(0, 4).join(), values.slice(-2).join());
}
const nameOf = (locale, options, code) => new Intl.DisplayNames(locale, options).of(code);
console.log(nameOf("de", { type: "region" }, "US"), nameOf("en", { type: "region", style: "short" }, "GB"), nameOf("fr", { type: "currency" }, "USD"));
console.log(nameOf("en", { type: "language" }, "fr-CA"), nameOf("en", { type: "language", languageDisplay: "standard" }, "fr-CA"), nameOf("es", { type: "language" }, "en-GB"));
console.log(nameOf("en", { type: "dateTimeField" }, "weekOfYear"), nameOf("ja", { type: "script" }, "Latn"), nameOf("en", { type: "currency", style: "narrow" }, "EUR"));
