// ECMA-402: the constructors of Intl for numbers, dates, order and plurals. SIMPLIFIED: the places of engine/builtins/locales; other
// places, options and services are refused.

const IntlObject = {};
%put(IntlObject, %intrinsic("SymbolToStringTag"), "Intl", 4);
%put(GlobalObject, "Intl", IntlObject, 5);

const brandIntl = 130;  // 0 the service's name, 1 its settings
const brandLocale = 131;  // 0 what ReadLocaleTag gives, 1 its options
const kDateTimeFormat = "Intl.DateTimeFormat";

// A constructor of Intl; `make` reads its locales and options.
function DefineIntl(name, needsNew, make, methods) {
    const prototype = %new_object(%intrinsic("ObjectPrototype"));
    function Service(locales, options) {
        "constructor";
        if (new.target === undefined && needsNew) %throw_type_error(`Constructor Intl.${name} requires 'new'`);
        const target = new.target === undefined ? prototype : new.target.prototype;
        return %slots(%is_object(target) ? target : prototype, brandIntl, name, make(locales, options));
    }
    %set_name(Service, name);
    %set_length(Service, 0);
    %put(Service, "prototype", prototype, 0);
    %put(prototype, "constructor", Service, 5);
    %put(prototype, %intrinsic("SymbolToStringTag"), `Intl.${name}`, 4);
    // Of the methods resolvedOptions is listed first.
    %put(prototype, "resolvedOptions", undefined, 5);
    %define_methods(prototype, methods);
    %define_methods(Service, {
        supportedLocalesOf(locales, options = undefined) {
            const list = CanonicalLocales(locales);
            const known = [];
            for (let index = 0; index < list.length; index++) {
                if (IsKnownLanguage(ReadLocaleTag(list[index]).language)) %push(known, list[index]);
            }
            return known;
        },
    });
    %put(IntlObject, name, Service, 5);
}

function IntlSettings(value, name, method) {
    if (!%has_brand(value, brandIntl) || %slot(value, 0) !== name) {
        ThrowIncompatible(`Intl.${name}.prototype.${method}`, value);
    }
    return %slot(value, 1);
}

// RUNTIME: how V8 calls its getters; what Node 10 and older say is the name alone.
function CheckIntlGetter(value, name, method, label) {
    if (!%has_brand(value, brandIntl) || %slot(value, 0) !== name) ThrowIncompatible(kHasOneLocale ? method : label, value);
}

// A getter that gives a function bound to the object, as `format` and `compare` are: always the same one.
function BoundUse(settings, use) {
    if (settings.bound === undefined) {
        const holder = {
            [""](first, second) { return use(first, second); },
        };
        settings.bound = holder[""];
    }
    return settings.bound;
}

const kEndsOfNumbers = ["start", "end"];

DefineIntl("NumberFormat", false, (locales, options) => NumberSettings(locales, options, kNumberFormat), {
    resolvedOptions() {
        return ResolvedNumberOptions(IntlSettings(this, "NumberFormat", "resolvedOptions"));
    },
    formatToParts(value) {
        const settings = IntlSettings(this, "NumberFormat", "formatToParts");
        return PartObjects(NumberParts(ToLocaleNumber(value), settings));
    },
    get format() {
        if (!%has_brand(this, brandIntl)) ThrowIncompatible("UnwrapNumberFormat", undefined);
        const settings = IntlSettings(this, "NumberFormat", "format");
        const holder = BoundUse(settings, (value) => NumberText(ToLocaleNumber(value), settings));
        %set_length(holder, 1);
        return holder;
    },
    formatRange(start, end) {
        const settings = IntlSettings(this, "NumberFormat", "formatRange");
        const [from, to] = NumbersOfRange(start, end, kEndsOfNumbers);
        return JoinLocaleParts(NumberRangeParts(from, to, settings));
    },
    formatRangeToParts(start, end) {
        const settings = IntlSettings(this, "NumberFormat", "formatRangeToParts");
        const [from, to] = NumbersOfRange(start, end, kEndsOfNumbers);
        return RangePartsToShow(from, to, settings);
    },
});

function OldResolvedNumberOptions(settings) {
    const { style, digits } = settings;
    const options = { locale: ShownLocale(settings.locale), numberingSystem: "latn", style, useGrouping: settings.grouping !== false };
    options.minimumIntegerDigits = settings.leastInteger;
    options.minimumFractionDigits = digits.kind === "fraction" ? digits.least : settings.fewest;
    options.maximumFractionDigits = digits.kind === "fraction" ? digits.most : settings.most;
    if (style === "currency") {
        options.currency = settings.currency;
        options.currencyDisplay = settings.currencyDisplay;
    }
    if (digits.kind === "significant") {
        options.minimumSignificantDigits = digits.leastSignificant;
        options.maximumSignificantDigits = digits.mostSignificant;
    }
    return options;
}

function ResolvedNumberOptions(settings) {
    if (kIsOldNode) return OldResolvedNumberOptions(settings);
    const options = { locale: ShownLocale(settings.locale), numberingSystem: "latn", style: settings.style };
    if (settings.style === "currency") {
        options.currency = settings.currency;
        options.currencyDisplay = settings.currencyDisplay;
        options.currencySign = settings.currencySign;
    }
    if (settings.style === "unit") {
        options.unit = settings.unit;
        options.unitDisplay = settings.unitDisplay;
    }
    AddResolvedDigits(options, settings);
    options.useGrouping = settings.grouping;
    options.notation = settings.notation;
    if (settings.notation === "compact") options.compactDisplay = settings.compactDisplay;
    options.signDisplay = settings.signDisplay;
    AddResolvedRounding(options, settings);
    return options;
}

function AddResolvedDigits(options, settings) {
    const digits = settings.digits;
    options.minimumIntegerDigits = settings.leastInteger;
    const isNewer = kNodeMajor >= 22 || kNodeMajor === 0;
    if (isNewer) AddResolvedFraction(options, digits);
    if (digits.kind !== "fraction") {
        options.minimumSignificantDigits = digits.kind === "compact" ? 1 : digits.leastSignificant;
        options.maximumSignificantDigits = digits.kind === "compact" ? 2 : digits.mostSignificant;
    }
    if (!isNewer) AddResolvedFraction(options, digits);
}

function AddResolvedFraction(options, digits) {
    if (digits.kind === "significant") return;
    options.minimumFractionDigits = digits.kind === "compact" ? 0 : digits.least;
    options.maximumFractionDigits = digits.kind === "compact" ? 0 : digits.most;
}

function AddResolvedRounding(options, settings) {
    const isNewer = kNodeMajor >= 22 || kNodeMajor === 0;
    if (isNewer) options.roundingIncrement = 1;
    options.roundingMode = settings.roundingMode;
    if (!isNewer) options.roundingIncrement = 1;
    const priority = settings.digits.kind === "compact" ? "morePrecision" : "auto";
    if (isNewer) options.roundingPriority = priority;
    options.trailingZeroDisplay = settings.trailingZeros;
    if (!isNewer) options.roundingPriority = priority;
}

function TimeToFormat(value) {
    const time = value === undefined ? %call(DateConstructor.now, DateConstructor) : ToNumber(value);
    if (time !== time) %throw_range_error("Invalid time value");
    return time;
}

DefineIntl("DateTimeFormat", false, (locales, options) => DateSettings(locales, options, true, true, true, false, kDateTimeFormat),
    {
        resolvedOptions() {
            const format = IntlSettings(this, "DateTimeFormat", "resolvedOptions");
            const locale = ShownLocale(format.locale);
            const timeZone = format.zone.name;
            if (kIsOldNode) {
                const options = { locale, numberingSystem: "latn", calendar: "gregory", timeZone };
                AddOldResolvedFields(options, format);
                return options;
            }
            const options = { locale, calendar: "gregory", numberingSystem: "latn", timeZone };
            AddResolvedFields(options, format);
            return options;
        },
        formatToParts(value) {
            const format = IntlSettings(this, "DateTimeFormat", "formatToParts");
            return PartObjects(DateParts(TimeToFormat(value), format));
        },
        get format() {
            CheckIntlGetter(this, "DateTimeFormat", "format", "UnwrapDateTimeFormat");
            const format = %slot(this, 1);
            const holder = BoundUse(format, (value) => LocaleDateText(TimeToFormat(value), format));
            %set_length(holder, 1);
            return holder;
        },
        formatRange(start, end) {
            const format = IntlSettings(this, "DateTimeFormat", "formatRange");
            const [from, to] = TimesOfRange(start, end);
            return DateRangeText(from, to, format);
        },
        formatRangeToParts(start, end) {
            const format = IntlSettings(this, "DateTimeFormat", "formatRangeToParts");
            const [from, to] = TimesOfRange(start, end);
            return PartsWithSources(DateRangeParts(from, to, format));
        },
    });

DefineIntl("Collator", false, (locales, options) => CollationSettings(locales, options, "Intl.Collator"), {
    get compare() {
        CheckIntlGetter(this, "Collator", "compare", "get Intl.Collator.prototype.compare");
        const settings = %slot(this, 1);
        const holder = BoundUse(settings, (first, second) => CompareInOrder(ToString(first), ToString(second), settings));
        %set_length(holder, 2);
        return holder;
    },
    resolvedOptions() {
        const settings = IntlSettings(this, "Collator", "resolvedOptions");
        return {
            locale: CollationTag(settings.tag), usage: "sort", sensitivity: settings.sensitivity, ignorePunctuation: settings.ignorePunctuation, collation: "default",
            numeric: settings.numeric, caseFirst: settings.caseFirst,
        };
    },
});

DefineIntl("PluralRules", true, (locales, given) => {
    const options = given === undefined ? { __proto__: null } : ToObject(given);
    const settings = { __proto__: null, locale: LocaleFor(locales, "plurals"), fewest: 0, most: 3 };
    settings.type = LocaleOption(options, "type", ["cardinal", "ordinal"], "cardinal", "Intl.PluralRules");
    ReadDigits(settings, options, false);
    return settings;
}, {
    resolvedOptions() {
        const settings = IntlSettings(this, "PluralRules", "resolvedOptions");
        const options = { locale: kHasOneLocale ? ShownLocale(settings.locale) : PluralLanguage(settings.locale), type: settings.type };
        AddResolvedDigits(options, settings);
        options.pluralCategories = PluralCategories(settings);
        if (kNodeMajor < 22 && kNodeMajor !== 0) return options;
        options.roundingIncrement = 1;
        options.roundingMode = "halfExpand";
        options.roundingPriority = "auto";
        options.trailingZeroDisplay = "auto";
        return options;
    },
    select(value) {
        const settings = IntlSettings(this, "PluralRules", "select");
        return PluralOf(ToNumber(value), settings);
    },
    selectRange(start, end) {
        const settings = IntlSettings(this, "PluralRules", "selectRange");
        const [from, to] = NumbersOfRange(start, end, ["startRange", "endRange"]);
        return RangeCategory(PluralOf(from, settings), PluralOf(to, settings), LocaleTable(settings.locale.table, "numberRanges"));
    },
});

function PluralOf(number, settings) {
    const quantity = QuantityOf(number);
    if (quantity.special !== "") return "other";
    const least = RoundBySettings(quantity, settings.digits, "halfExpand");
    const split = SplitQuantity(quantity, settings.leastInteger, least);
    const operands = PluralOperands(split[0], split[1], 0);
    const language = PluralLanguage(settings.locale);
    return settings.type === "ordinal" ? OrdinalCategory(language, operands) : CardinalCategory(language, operands);
}

function PluralCategories(settings) {
    const language = PluralLanguage(settings.locale);
    const isOrdinal = settings.type === "ordinal";
    const list = (isOrdinal ? ordinalCategories : cardinalCategories)[language];
    const known = list !== undefined ? list : isOrdinal ? ["other"] : ["one", "other"];
    if (kNodeMajor < 22 && kNodeMajor !== 0) return CopyList(known);
    // RUNTIME: V8 13 lists them in CLDR's order.
    const ordered = [];
    const order = ["zero", "one", "two", "few", "many", "other"];
    for (let index = 0; index < order.length; index++) if (ListHas(known, order[index])) %push(ordered, order[index]);
    return ordered;
}
