// Long and short words for powers of ten, with their plurals, units and currencies of more kinds.
for (const locale of ["en-US", "ru-RU", "pl-PL", "cs-CZ", "ja-JP", "de-DE", "fr-FR", "es-ES", "he-IL"]) {
    for (const compactDisplay of ["short", "long"]) {
        const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay, maximumFractionDigits: 2 });
        console.log(locale, compactDisplay, [999, 1e3, 2345, 99006, 14668.66, 224006066082, 43051315.3, 1e6, 5e6, 1.5e9, 2e12, 1e18, 123456789012345680000, -1234].map((n) => format.format(n)).join(" | "));
    }
}
const show = (locale, options, ...list) => console.log(locale, list.map((n) => new Intl.NumberFormat(locale, options).format(n)).join(" | "));
for (const currency of ["SAR", "AED", "EGP", "CLP", "NGN"]) for (const locale of ["en-US", "de-DE", "fr-FR"]) show(locale, { style: "currency", currency }, 1234.5, -7);
for (const unit of ["acre", "stone", "microsecond", "petabyte", "terabit", "kilobyte-per-second", "liter-per-kilometer"]) {
    for (const locale of ["en-US", "de-DE", "ja-JP"]) for (const unitDisplay of ["short", "long"]) show(locale, { style: "unit", unit, unitDisplay }, 1, 5, 1.5);
}
show("en-US", { style: "currency", currency: "INR", notation: "compact", currencySign: "accounting" }, -0.32, -5000);
show("he-IL", {}, -5, -1234.5);
show("en-US", { style: "currency", currency: "CNY", currencyDisplay: "name" }, 1, 2);
