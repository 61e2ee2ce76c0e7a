// Intl.DurationFormat: styles, places, parts, signs, digits of a clock and what is no duration.
const all = { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7, milliseconds: 8, microseconds: 9, nanoseconds: 10 };
for (const locale of ["en", "de", "fr", "es", "ja", "pt-BR"]) {
    for (const style of ["long", "short", "narrow", "digital"]) {
        const format = new Intl.DurationFormat(locale, { style });
        console.log(locale, style, format.format({ hours: 1, minutes: 46, seconds: 40 }), "|", format.format(all));
    }
}
const show = (options, duration) => {
    try {
        console.log(new Intl.DurationFormat("en", options).format(duration));
    } catch (error) {
        console.log(error.name);
    }
};
show({ style: "digital", fractionalDigits: 2 }, { hours: 1, minutes: 2, seconds: 3, milliseconds: 456 });
show({ style: "digital" }, { days: 2, hours: 30, minutes: 5, seconds: 3 });
show({ style: "digital" }, { hours: -1, minutes: -2 });
show({ hours: "numeric", minutes: "2-digit" }, { hours: 3, minutes: 5 });
show({ minutesDisplay: "always" }, { hours: 1 });
show({ style: "short", milliseconds: "numeric" }, { seconds: 5, milliseconds: 12 });
show({}, { hours: -1, minutes: -5 });
show({}, { hours: 0 });
show({ style: "long" }, { hours: 1000000, minutes: 1 });
for (const wrong of [{ style: "x" }, { hours: "numeric", minutes: "long" }]) show(wrong, { hours: 1 });
console.log(new Intl.DurationFormat("en", { style: "digital" }).resolvedOptions());
console.log(new Intl.DurationFormat("en", { style: "long" }).formatToParts({ hours: 1, minutes: 2 }));
console.log(Object.getOwnPropertyNames(Intl).at(-1), Intl.DurationFormat.supportedLocalesOf(["en", "xx"]));
