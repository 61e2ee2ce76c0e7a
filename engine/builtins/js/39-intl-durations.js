// ECMA-402: Intl.DurationFormat. RUNTIME: V8 13 of Node 24 and Chromium. SIMPLIFIED: durations are objects; digital ones in places that
// write times with colons.

const durationUnits = ["years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];
const kDurationFormat = "Intl.DurationFormat";
const stylesOfDays = ["long", "short", "narrow"];
const stylesOfParts = ["long", "short", "narrow", "numeric"];
const stylesOfClock = ["long", "short", "narrow", "numeric", "2-digit"];
const colonlessPlaces = ["da-DK", "fi-FI", "id-ID"];

function SingularUnit(unit) {
    return %string_part(unit, 0, unit.length - 1);
}

function IsPartOfSecond(unit) {
    return ListHas(["milliseconds", "microseconds", "nanoseconds"], unit);
}

function IsNumericStyle(style) {
    return style === "numeric" || style === "2-digit" || style === "fractional";
}

// SPEC: 13.1.6 GetDurationUnitOptions.
function DurationUnitStyle(unit, options, base, before) {
    const isClock = unit === "hours" || unit === "minutes" || unit === "seconds";
    const allowed = isClock ? stylesOfClock : IsPartOfSecond(unit) ? stylesOfParts : stylesOfDays;
    let style = LocaleOption(options, unit, allowed, undefined, kDurationFormat);
    let display = "always";
    if (style === undefined && base === "digital") {
        display = isClock ? "always" : "auto";
        style = isClock || IsPartOfSecond(unit) ? "numeric" : "short";
    } else if (style === undefined) {
        const follows = IsNumericStyle(before);
        display = follows && (unit === "minutes" || unit === "seconds") ? "always" : "auto";
        style = follows ? "numeric" : base;
    }
    if (style === "numeric" && IsPartOfSecond(unit)) {
        style = "fractional";
        display = "auto";
    }
    display = LocaleOption(options, `${unit}Display`, ["auto", "always"], display, kDurationFormat);
    const isWrong = (display === "always" && style === "fractional") || (before === "fractional" && style !== "fractional") ||
        (IsNumericStyle(before) && !IsNumericStyle(style));
    if (isWrong) %throw_range_error("Invalid object : #<Object>");
    if (IsNumericStyle(before) && (unit === "minutes" || unit === "seconds")) style = "2-digit";
    return { __proto__: null, unit, style, display };
}

function DurationSettings(locales, given) {
    const options = given === undefined ? { __proto__: null } : given;
    if (!%is_object(options)) %throw_type_error(`Incorrect ${kDurationFormat} information provided`);
    RefuseNumberingSystem(options);
    const settings = { __proto__: null, locale: LocaleFor(locales, "durations"), locales, units: [] };
    settings.style = LocaleOption(options, "style", ["long", "short", "narrow", "digital"], "short", kDurationFormat);
    let before = "";
    for (let index = 0; index < durationUnits.length; index++) {
        const row = DurationUnitStyle(durationUnits[index], options, settings.style, before);
        before = index < 4 ? "" : row.style;
        %push(settings.units, row);
    }
    settings.fractionalDigits = LocaleNumber(options, "fractionalDigits", 0, 9, undefined);
    return settings;
}

// SPEC: 13.1.3 ToDurationRecord: the numbers of the ten units.
function DurationNumbers(duration) {
    if (typeof duration === "string") {
        if (kNodeMajor === 0) %refuse("a text as a duration is not supported by Loopscope: give an object");
        %throw_range_error(`Invalid object : ${duration}`);
    }
    if (!%is_object(duration)) ThrowOfDuration("a duration that is no object", 7856);
    const numbers = [];
    let isGiven = false;
    let sign = 0;
    // They are read in the order of their names.
    const order = [3, 4, 8, 7, 5, 1, 9, 6, 2, 0];
    for (let index = 0; index < order.length; index++) {
        const value = duration[durationUnits[order[index]]];
        isGiven = isGiven || value !== undefined;
        const number = value === undefined ? 0 : ToNumber(value);
        if (number !== number && kNodeMajor === 0) %refuse("a duration that is no number is not supported by Loopscope");
        numbers[order[index]] = number !== number ? 0 : number + 0;
    }
    if (!isGiven) ThrowOfDuration("a duration without units", 7905);
    for (let index = 0; index < 10; index++) {
        const number = numbers[index];
        if (number % 1 !== 0 || number > 4294967295 || number < -4294967295) {
            if (kNodeMajor === 0 || number % 1 === 0) %refuse("a duration with broken or huge numbers is not supported by Loopscope");
            %throw_range_error("Invalid time value for Temporal ../deps/v8/src/objects/js-temporal-objects.cc:2593");
        }
        const its = number < 0 ? -1 : number > 0 ? 1 : 0;
        if (its !== 0 && sign !== 0 && its !== sign) %throw_range_error(`Invalid object : ${%describe(duration)}`);
        if (its !== 0) sign = its;
    }
    return { __proto__: null, numbers, sign };
}

function ThrowOfDuration(what, line) {
    if (kNodeMajor === 0) %refuse(`${what} is not supported by Loopscope`);
    %throw_type_error(`Invalid argument for Temporal ../deps/v8/src/objects/js-temporal-objects.cc:${%to_string(line)}`);
}

// Seconds, or what is less, with all that is less yet behind the point.
function WithFraction(numbers, at) {
    // RUNTIME: V8 13.6 adds them up as floating-point numbers, the least first.
    if (kNodeMajor > 0) {
        let sum = 0;
        let unit = at === 6 ? 1e9 : at === 7 ? 1e6 : 1e3;
        for (let index = 9; index > at; index--, unit /= 1000) sum += numbers[index] / unit;
        return sum + numbers[at];
    }
    let parts = 0;
    let size = 1;
    for (let index = 9; index > at; index--) {
        parts += numbers[index] * size;
        size *= 1000;
    }
    const negative = parts < 0 || numbers[at] < 0;
    if (negative) parts = -parts;
    const rest = parts % size;
    const whole = (numbers[at] < 0 ? -numbers[at] : numbers[at]) + (parts - rest) / size;
    return `${negative ? "-" : ""}${%to_string(whole)}.${PadNumber(rest, 3 * (9 - at))}`;
}

function IsShownUnit(row, value, separated, settings, numbers) {
    if (value !== 0 || row.display === "always") return true;
    if (row.unit !== "minutes" || !separated) return false;
    return settings.units[6].display === "always" || numbers[6] !== 0 || numbers[7] !== 0 || numbers[8] !== 0 || numbers[9] !== 0;
}

// SPEC: 13.1.10 PartitionDurationFormatPattern: groups of parts, of which the list is made.
function DurationGroups(record, settings) {
    const groups = [];
    let isFirst = true;
    let separated = false;
    let wordBefore = false;
    for (let index = 0; index < 10; index++) {
        const row = settings.units[index];
        const isSplit = index >= 6 && index < 9 && settings.units[index + 1].style === "fractional";
        const value = isSplit ? WithFraction(record.numbers, index) : record.numbers[index];
        if (IsShownUnit(row, %to_number(value), separated, settings, record.numbers)) {
            const parts = DurationUnitParts(row, value, record.sign < 0 && isFirst, isSplit, settings);
            const isNumeric = IsNumericStyle(row.style);
            if (isNumeric && wordBefore && index >= 5) %refuse("a duration with words before digits of a clock is not supported by Loopscope");
            isFirst = false;
            if (separated && isNumeric) {
                const last = groups[groups.length - 1];
                %push(last, ["literal", ":", undefined]);
                for (let each = 0; each < parts.length; each++) %push(last, parts[each]);
            } else {
                %push(groups, parts);
            }
            separated = isNumeric;
            wordBefore = !isNumeric;
        }
        if (isSplit) break;
    }
    return groups;
}

function DurationUnitParts(row, value, isNegative, isSplit, settings) {
    const isNumeric = IsNumericStyle(row.style);
    if (isNumeric && ListHas(colonlessPlaces, settings.locale.table)) %refuse("a digital duration in this locale is not supported by Loopscope");
    const options = { __proto__: null, signDisplay: isNegative ? "auto" : "never" };
    if (isNumeric) {
        options.useGrouping = false;
        if (row.style === "2-digit") options.minimumIntegerDigits = 2;
    } else {
        options.style = "unit";
        options.unit = SingularUnit(row.unit);
        options.unitDisplay = row.style;
    }
    if (isSplit) {
        const { fractionalDigits } = settings;
        options.maximumFractionDigits = fractionalDigits === undefined ? 9 : fractionalDigits;
        options.minimumFractionDigits = fractionalDigits === undefined ? 0 : fractionalDigits;
        options.roundingMode = "trunc";
    }
    const shown = isNegative && value === 0 ? -0 : value;
    const parts = NumberParts(shown, NumberSettings(settings.locale.tag, options, kNumberFormat));
    for (let index = 0; index < parts.length; index++) parts[index] = [parts[index][0], parts[index][1], SingularUnit(row.unit)];
    return parts;
}

function DurationParts(duration, settings) {
    const groups = DurationGroups(DurationNumbers(duration), settings);
    const style = settings.style === "digital" ? "short" : settings.style;
    const rows = LocaleTable(settings.locale.table, "lists").unit[StyleColumn(style)];
    const parts = [];
    for (let index = 0; index < groups.length; index++) {
        const isLast = index === groups.length - 1;
        if (index > 0) AddLocalePart(parts, "literal", groups.length === 2 ? rows[0] : index === 1 ? rows[1] : isLast ? rows[3] : rows[2]);
        for (let each = 0; each < groups[index].length; each++) %push(parts, groups[index][each]);
    }
    return parts;
}

if (kNodeMajor === 0 || kNodeMajor >= 24) DefineIntl("DurationFormat", true, DurationSettings, {
    resolvedOptions() {
        const settings = IntlSettings(this, "DurationFormat", "resolvedOptions");
        const options = { locale: ShownLocale(settings.locale), numberingSystem: "latn", style: settings.style };
        for (let index = 0; index < 10; index++) {
            const { unit, style, display } = settings.units[index];
            options[unit] = style === "fractional" ? "numeric" : style;
            options[`${unit}Display`] = display;
        }
        if (settings.fractionalDigits !== undefined) options.fractionalDigits = settings.fractionalDigits;
        return options;
    },
    format(duration) {
        const settings = IntlSettings(this, "DurationFormat", "format");
        return JoinLocaleParts(DurationParts(duration, settings));
    },
    formatToParts(duration) {
        const settings = IntlSettings(this, "DurationFormat", "formatToParts");
        const parts = DurationParts(duration, settings);
        const list = PartObjects(parts);
        for (let index = 0; index < list.length; index++) if (parts[index][2] !== undefined) list[index].unit = parts[index][2];
        return list;
    },
});
