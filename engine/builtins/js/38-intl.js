// ECMA-402: what ordinary programs use of Intl, in en-US.
// SIMPLIFIED: every other locale, option and service is refused.

const IntlObject = {};
%put(IntlObject, %intrinsic("SymbolToStringTag"), "Intl", 4);
%put(GlobalObject, "Intl", IntlObject, 5);

const brandIntl = 130;  // 0 the service's name, 1 its settings

// A constructor of Intl; `make` reads its locale and options.
function DefineIntl(name, needsNew, make, methods) {
    const prototype = %new_object(%intrinsic("ObjectPrototype"));
    function Service(locales, options) {
        "constructor";
        if (new.target === undefined && needsNew) %throw_type_error(`Constructor Intl.${name} requires 'new'`);
        const isTabled = name === "NumberFormat" || name === "DateTimeFormat";
        if (!isTabled) RequirePlainLocale(locales, "toLocaleString");
        const target = new.target === undefined ? prototype : new.target.prototype;
        return %slots(%is_object(target) ? target : prototype, brandIntl, name, make(options, locales));
    }
    %set_name(Service, name);
    %set_length(Service, 0);
    %put(Service, "prototype", prototype, 0);
    %put(prototype, "constructor", Service, 5);
    %put(prototype, %intrinsic("SymbolToStringTag"), `Intl.${name}`, 4);
    %define_methods(prototype, methods);
    %define_methods(Service, {
        supportedLocalesOf(locales) {
            RequirePlainLocale(locales, "toLocaleString");
            return locales === undefined ? [] : IsArray(locales) ? ArrayCopy(locales) : [locales];
        },
    });
    %put(IntlObject, name, Service, 5);
}

function ArrayCopy(list) {
    const copy = [];
    for (let index = 0; index < list.length; index += 1) %push(copy, list[index]);
    return copy;
}

function IntlSettings(value, name, method) {
    if (!%has_brand(value, brandIntl) || %slot(value, 0) !== name) {
        ThrowIncompatible(`Intl.${name}.prototype.${method}`, value);
    }
    return %slot(value, 1);
}

// A getter that gives a function bound to the object, as `format` and `compare` are.
function BoundUse(use) {
    const holder = {
        [""](first, second) { return use(first, second); },
    };
    return holder[""];
}

DefineIntl("NumberFormat", false, NumberFormatOf, {
    get format() {
        const format = IntlSettings(this, "NumberFormat", "format");
        return BoundUse((value) => {
            const number = ToNumeric(value);
            if (typeof number !== "bigint") return NumberInFormat(number, format);
            if (format.style !== "decimal" || format.minimum > 0) %refuse("BigInts with these options are not supported by Loopscope");
            const text = %bigint_to_grouped(number);
            return format.locale === undefined ? text : NumberForLocale(text, format.locale);
        });
    },
    resolvedOptions() {
        const format = IntlSettings(this, "NumberFormat", "resolvedOptions");
        const options = { locale: format.locale === undefined ? "en-US" : format.locale, numberingSystem: "latn", style: format.style };
        if (format.currency !== undefined) {
            options.currency = format.currency;
            options.currencyDisplay = "symbol";
            options.currencySign = "standard";
        }
        options.minimumIntegerDigits = format.integerDigits;
        options.minimumFractionDigits = format.minimum;
        options.maximumFractionDigits = format.maximum;
        options.useGrouping = format.grouping ? "auto" : false;
        options.notation = "standard";
        options.signDisplay = "auto";
        options.roundingIncrement = 1;
        options.roundingMode = "halfExpand";
        options.roundingPriority = "auto";
        options.trailingZeroDisplay = "auto";
        return options;
    },
    formatToParts() {
        %refuse("Intl.NumberFormat.prototype.formatToParts is not supported by Loopscope: use format");
    },
    formatRange() {
        %refuse("Intl.NumberFormat.prototype.formatRange is not supported by Loopscope: use format");
    },
});

// A date's format names a date unless its options name parts of a time.
DefineIntl("DateTimeFormat", false, (options, locales) => {
    const settings = options === undefined ? undefined : ToObject(options);
    const wantsOnlyTime = settings !== undefined && HasTimeField(settings) && !HasDateField(settings);
    return DateFormat(settings, !wantsOnlyTime || settings.dateStyle !== undefined, settings !== undefined && (HasTimeField(settings) || settings.timeStyle !== undefined),
        KnownLocale(locales, "dates"));
}, {
    get format() {
        const format = IntlSettings(this, "DateTimeFormat", "format");
        return BoundUse((value) => {
            const time = value === undefined ? %call(DateConstructor.now, DateConstructor) : ToNumber(value);
            if (time !== time) %throw_range_error("Invalid time value");
            return FormatForLocale(%date_fields(time), format);
        });
    },
    resolvedOptions() {
        const format = IntlSettings(this, "DateTimeFormat", "resolvedOptions");
        return { locale: format.locale === undefined ? "en-US" : format.locale, calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" };
    },
    formatToParts() {
        %refuse("Intl.DateTimeFormat.prototype.formatToParts is not supported by Loopscope: use format");
    },
    formatRange() {
        %refuse("Intl.DateTimeFormat.prototype.formatRange is not supported by Loopscope: use format");
    },
});

function HasDateField(settings) {
    return settings.weekday !== undefined || settings.year !== undefined || settings.month !== undefined ||
        settings.day !== undefined || settings.dateStyle !== undefined;
}

function HasTimeField(settings) {
    return settings.hour !== undefined || settings.minute !== undefined || settings.second !== undefined ||
        settings.timeStyle !== undefined;
}

DefineIntl("Collator", false, (options) => options, {
    get compare() {
        const options = IntlSettings(this, "Collator", "compare");
        return BoundUse((first, second) => %call(StringPrototype.localeCompare, ToString(first), second, "en-US", options));
    },
});

// English has two forms for counting, and four for ranking.
DefineIntl("PluralRules", true, (options) => {
    const settings = options === undefined ? { __proto__: null } : ToObject(options);
    RequireKnownOptions(settings, ["type"], "PluralRules");
    return settings.type === "ordinal" ? "ordinal" : "cardinal";
}, {
    select(value) {
        const type = IntlSettings(this, "PluralRules", "select");
        const number = ToNumber(value);
        const positive = number < 0 ? -number : number;
        if (type === "cardinal") return positive === 1 ? "one" : "other";
        const ten = positive % 10;
        const hundred = positive % 100;
        if (ten === 1 && hundred !== 11) return "one";
        if (ten === 2 && hundred !== 12) return "two";
        return ten === 3 && hundred !== 13 ? "few" : "other";
    },
});

DefineIntl("ListFormat", true, (options) => {
    const settings = options === undefined ? { __proto__: null } : ToObject(options);
    RequireKnownOptions(settings, ["type", "style"], "ListFormat");
    if (settings.style !== undefined && settings.style !== "long") RefuseOption("style", settings.style);
    const type = settings.type === undefined ? "conjunction" : settings.type;
    if (type !== "conjunction" && type !== "disjunction") RefuseOption("type", type);
    return type === "conjunction" ? "and" : "or";
}, {
    format(list) {
        const word = IntlSettings(this, "ListFormat", "format");
        const items = [];
        ArraySpread(items, list);
        let text = "";
        for (let index = 0; index < items.length; index += 1) {
            if (typeof items[index] !== "string") %throw_type_error("Iterable yielded a non-String value");
            const isLast = index > 0 && index === items.length - 1;
            const between = index === 0 ? "" : isLast ? `${items.length > 2 ? "," : ""} ${word} ` : ", ";
            text += between + items[index];
        }
        return text;
    },
});

const relativeUnits = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];
const relativeWords = {
    __proto__: null,
    second: [undefined, "now", undefined], day: ["yesterday", "today", "tomorrow"],
    minute: [undefined, "this minute", undefined], hour: [undefined, "this hour", undefined],
    week: ["last week", "this week", "next week"], month: ["last month", "this month", "next month"],
    quarter: ["last quarter", "this quarter", "next quarter"], year: ["last year", "this year", "next year"],
};

DefineIntl("RelativeTimeFormat", true, (options) => {
    const settings = options === undefined ? { __proto__: null } : ToObject(options);
    RequireKnownOptions(settings, ["numeric", "style"], "RelativeTimeFormat");
    if (settings.style !== undefined && settings.style !== "long") RefuseOption("style", settings.style);
    return settings.numeric === "auto";
}, {
    format(value, unit) {
        const useWords = IntlSettings(this, "RelativeTimeFormat", "format");
        const number = ToNumber(value);
        let name = ToString(unit);
        if (name[name.length - 1] === "s") name = %string_part(name, 0, name.length - 1);
        if (!ListHas(relativeUnits, name)) %throw_range_error(`Invalid unit argument for format() '${ToString(unit)}'`);
        if (useWords && (number === 0 || number === 1 || number === -1)) {
            const word = relativeWords[name][number + 1];
            if (word !== undefined) return word;
        }
        const isPast = number < 0 || %same_value(number, -0);
        const amount = isPast ? -number : number;
        const text = `${%number_to_grouped(amount, 0, 3, true)} ${name}${amount === 1 ? "" : "s"}`;
        return isPast ? `${text} ago` : `in ${text}`;
    },
});

function RefusedIntl(name) {
    function Service() {
        "constructor";
        %refuse(`Intl.${name} is not supported by Loopscope`);
    }
    %set_name(Service, name);
    %set_length(Service, 0);
    %put(IntlObject, name, Service, 5);
}
RefusedIntl("DisplayNames");
RefusedIntl("Locale");
RefusedIntl("Segmenter");
%define_methods(IntlObject, {
    getCanonicalLocales(locales) {
        RequirePlainLocale(locales, "toLocaleString");
        return locales === undefined ? [] : IsArray(locales) ? ArrayCopy(locales) : [locales];
    },
    supportedValuesOf() {
        %refuse("Intl.supportedValuesOf is not supported by Loopscope");
    },
});
