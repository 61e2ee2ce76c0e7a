// ECMA-402 section 11: the text of a Date for a locale. SIMPLIFIED: the Gregorian calendar; eras in American English only.

const localeFields = ["weekday", "era", "year", "month", "day", "dayPeriod", "hour", "minute", "second"];
const plainWidths = ["numeric", "2-digit"];
const fieldWidths = {
    __proto__: null, weekday: ["short", "long", "narrow"], era: ["short", "long", "narrow"], year: plainWidths, month: ["numeric", "2-digit", "short", "long", "narrow"],
    day: plainWidths, dayPeriod: ["narrow", "short", "long"], hour: plainWidths, minute: plainWidths, second: plainWidths,
};
const dateStyleNames = ["full", "long", "medium", "short"];
const zoneNames = kIsOldNode ? ["short", "long"] : ["short", "long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"];
const hourCycles = ["h11", "h12", "h23", "h24"];

function DateToLocale(time, locales, options, wantsDate, wantsTime, service) {
    const format = DateSettings(locales, options, wantsDate, wantsTime, wantsDate, wantsTime, service);
    return time !== time ? "Invalid Date" : LocaleDateText(time, format);
}

// RUNTIME: V8 writes a narrow space as a plain one, but for formatToParts.
function LocaleDateText(time, format) {
    return WithPlainSpaces(JoinLocaleParts(DateParts(time, format)));
}

function WithPlainSpaces(text) {
    const narrow = %string_find(text, "\u202f", 0) < 0 ? text : %join_texts(%split_text(text, "\u202f"), " ");
    return kNodeMajor > 0 || %string_find(narrow, "\u2009", 0) < 0 ? narrow : %join_texts(%split_text(narrow, "\u2009"), " ");
}

// SPEC: 11.1.2 CreateDateTimeFormat: the fields to show, each with its width. The first pair says which fields must be there, the
// second which come when none is.
function DateSettings(locales, given, needsDate, needsTime, defaultsDate, defaultsTime, service) {
    const format = { __proto__: null, locale: LocaleFor(locales, "dates") };
    const options = given === undefined ? { __proto__: null } : given === null ? ToObject(given) : ToObject(given);
    RefuseNumberingSystem(options);
    if (options.calendar !== undefined && options.calendar !== "gregory") RefuseOption("calendar", options.calendar);
    const hour12 = options.hour12;
    const cycle = LaterLocaleOption(options, "hourCycle", hourCycles, undefined, service);
    format.zone = ZoneOf(options.timeZone);
    for (let index = 0; index < localeFields.length; index++) {
        const name = localeFields[index];
        const isLater = kIsOldNode && name === "dayPeriod";
        format[name] = isLater ? undefined : LocaleOption(options, name, fieldWidths[name], undefined, service);
    }
    format.fraction = kIsOldNode ? undefined : LocaleNumber(options, "fractionalSecondDigits", 1, 3, undefined);
    format.zoneName = LocaleOption(options, "timeZoneName", zoneNames, undefined, service);
    format.dateStyle = LaterLocaleOption(options, "dateStyle", dateStyleNames, undefined, service);
    format.timeStyle = LaterLocaleOption(options, "timeStyle", dateStyleNames, undefined, service);
    const namesHour = format.hour !== undefined || format.timeStyle !== undefined;
    if (format.dateStyle !== undefined || format.timeStyle !== undefined) {
        CheckStyles(format, needsDate, needsTime);
    } else {
        AddDefaultFields(format, needsDate, needsTime, defaultsDate, defaultsTime);
    }
    format.rows = LocaleTable(format.locale.table, "dates");
    format.cycle = CycleOf(format, hour12, namesHour ? cycle : UsualCycle(format, cycle));
    return format;
}

function CheckStyles(format, needsDate, needsTime) {
    for (let index = 0; index < localeFields.length; index++) {
        if (format[localeFields[index]] !== undefined) ThrowFieldWithStyle(localeFields[index], format);
    }
    if (format.fraction !== undefined) ThrowFieldWithStyle("fractionalSecondDigits", format);
    if (format.zoneName !== undefined) ThrowFieldWithStyle("timeZoneName", format);
    if (format.dateStyle !== undefined && needsTime && !needsDate) %throw_type_error("Invalid option : dateStyle");
    if (format.timeStyle !== undefined && needsDate && !needsTime) %throw_type_error("Invalid option : timeStyle");
}

function ThrowFieldWithStyle(name, format) {
    if (kNodeMajor >= 22 || kNodeMajor === 0) %throw_type_error("Invalid option : option");
    %throw_type_error(`Can't set option ${name} when ${format.dateStyle !== undefined ? "dateStyle" : "timeStyle"} is used`);
}

function HasDateField(format) {
    return format.weekday !== undefined || format.year !== undefined || format.month !== undefined || format.day !== undefined;
}

function HasTimeField(format) {
    return format.dayPeriod !== undefined || format.hour !== undefined || format.minute !== undefined || format.second !== undefined || format.fraction !== undefined;
}

function AddDefaultFields(format, needsDate, needsTime, defaultsDate, defaultsTime) {
    if ((needsDate && HasDateField(format)) || (needsTime && HasTimeField(format))) return;
    if (defaultsDate) {
        format.year = "numeric";
        format.month = "numeric";
        format.day = "numeric";
    }
    if (defaultsTime) {
        format.hour = "numeric";
        format.minute = "numeric";
        format.second = "numeric";
    }
}

// RUNTIME: V8 13 takes the usual one of two cycles for an hour that comes by default.
function UsualCycle(format, cycle) {
    if (kNodeMajor < 22 && kNodeMajor !== 0) return cycle;
    return cycle === "h24" ? "h23" : cycle === "h11" && format.locale.table !== "ja-JP" ? "h12" : cycle;
}

// RUNTIME: V8 11.3 takes the other half of the day's cycles by the locale's own cycle; V8 13 takes what is usual there.
function CycleOf(format, hour12, cycle) {
    const usual = format.rows.cycle;
    if (hour12 === undefined) return cycle === undefined ? usual : cycle;
    if (kNodeMajor >= 22 || kNodeMajor <= 10) return !hour12 ? "h23" : format.locale.table === "ja-JP" ? "h11" : "h12";
    const isZeroBased = usual === "h11" || usual === "h23";
    if (hour12) return isZeroBased ? "h11" : "h12";
    return isZeroBased ? "h23" : "h24";
}

// ---- patterns ----

function WidthIndex(widths, width) {
    if (width === undefined) return 0;
    let index = 0;
    while (widths[index] !== width) index++;
    return index + 1;
}

function CycleIndex(format) {
    return format.cycle === format.rows.cycle ? 0 : WidthIndex(hourCycles, format.cycle);
}

function DatePattern(format) {
    if (format.dateStyle !== undefined) return format.rows.patterns[format.rows.dateStyles[WidthIndex(dateStyleNames, format.dateStyle) - 1]];
    const row = (WidthIndex(fieldWidths.weekday, format.weekday) * 3 + WidthIndex(plainWidths, format.year)) * 6 + WidthIndex(fieldWidths.month, format.month);
    const number = format.rows.dates[row * 3 + WidthIndex(plainWidths, format.day)];
    return number < 0 ? "" : format.rows.patterns[number];
}

function TimePattern(format) {
    if (format.timeStyle !== undefined) {
        return format.rows.patterns[format.rows.timeStyles[CycleIndex(format)][WidthIndex(dateStyleNames, format.timeStyle) - 1]];
    }
    const cycle = format.hour === undefined ? 0 : CycleIndex(format);
    const row = ((cycle * 3 + WidthIndex(plainWidths, format.hour)) * 3 + WidthIndex(plainWidths, format.minute)) * 3 + WidthIndex(plainWidths, format.second);
    if (format.dayPeriod !== undefined) return PeriodPattern(format, row);
    const number = format.rows.times[row * 2 + (format.fraction === undefined ? 0 : 1)];
    const pattern = number < 0 ? "" : format.rows.patterns[number];
    if (format.zoneName === undefined || format.fraction !== undefined || pattern === "") return pattern;
    // RUNTIME: since ICU 74 an hour of 24 alone is written before a zone as it is without one.
    const isHourAlone = format.minute === undefined && format.second === undefined && %string_find(pattern, "{A", 0) < 0;
    const isNewer = kNodeMajor >= 22 || kNodeMajor === 0;
    if (isNewer && format.hour !== undefined && format.minute === undefined && format.second !== undefined) RefuseOption("timeZoneName", format.zoneName);
    if (isHourAlone && isNewer) {
        if (format.zoneName !== "short" && format.zoneName !== "long") RefuseOption("timeZoneName", format.zoneName);
        if (%string_find("bg-BG es-CO hr-HR it-IT ru-RU uk-UA zh-CN", format.locale.table, 0) >= 0) RefuseOption("timeZoneName", format.zoneName);
        return `${pattern} {z}`;
    }
    if (format.zoneName !== "short") {
        const other = LocaleTable(format.locale.table, "zonePatterns");
        if (HasOwn(other.kinds[format.zoneName], %to_string(row))) return other.patterns[other.kinds[format.zoneName][row]];
    }
    return format.rows.patterns[format.rows.zoneTimes[row]];
}

// The time with the part of the day that it is in; alone, the part of the day.
function PeriodPattern(format, row) {
    if (format.fraction !== undefined || format.zoneName !== undefined) RefuseOption("dayPeriod", format.dayPeriod);
    const periods = LocaleTable(format.locale.table, "periods");
    return periods.patterns[periods.times[format.dayPeriod][row]];
}

// RUNTIME: ICU says noon and midnight where the pattern shows no minutes or seconds that are past them.
function PeriodName(names, fields, format) {
    const pattern = TimePattern(format);
    const isPast = (token, value) => value > 0 && %string_find(pattern, token, 0) >= 0;
    const isExact = !isPast("{n", fields[4]) && !isPast("{s", fields[5]);
    if (isExact && fields[3] === 12) return names[24];
    return isExact && fields[3] === 0 ? names[25] : names[fields[3]];
}

// A weekday and a time that stand together in a way of their own.
function OddWeekdayPattern(format) {
    if (format.weekday === undefined || format.year !== undefined || format.month !== undefined || format.day !== undefined) return undefined;
    if (!HasTimeField(format) || kIsOldNode) return undefined;
    const zone = format.zoneName === undefined ? 0 : 1;
    if (zone === 1 && format.zoneName !== "short") RefuseOption("timeZoneName", format.zoneName);
    if (format.fraction !== undefined || format.dayPeriod !== undefined) return undefined;
    const cycle = format.hour === undefined ? 0 : CycleIndex(format);
    const widths = [
        WidthIndex(fieldWidths.weekday, format.weekday) - 1, cycle, WidthIndex(plainWidths, format.hour), WidthIndex(plainWidths, format.minute),
        WidthIndex(plainWidths, format.second), zone,
    ];
    let key = "";
    for (let index = 0; index < widths.length; index++) key += %to_string(widths[index]);
    const table = LocaleTable(format.locale.table, "weekdayTimes");
    return HasOwn(table.odd, key) ? table.patterns[table.odd[key]] : undefined;
}

// How the date {1} and the time {0} stand together.
function DateTimeTemplate(format) {
    if (kIsOldNode) return "{1}, {0}";
    if (format.dateStyle !== undefined) return format.rows.glue[format.rows.styleGlues[WidthIndex(dateStyleNames, format.dateStyle) - 1]];
    const row = (WidthIndex(fieldWidths.weekday, format.weekday) * 2 + (format.year === undefined ? 0 : 1)) * 6 + WidthIndex(fieldWidths.month, format.month);
    // A weekday stands closer to hours and minutes than to other times.
    const onlyWeekday = format.year === undefined && format.month === undefined && format.day === undefined;
    const isOddTime = onlyWeekday && format.hour === undefined;
    const template = format.rows.glue[format.rows.glues[row * 2 + (format.day === undefined && !isOddTime ? 0 : 1)]];
    if (template === null) %refuse("this choice of a date's and a time's fields is not supported by Loopscope");
    return template;
}

// RUNTIME: what Node 8 calls "und" is written as ICU's root has it.
function RootPattern(format) {
    const { year, month, day, hour, minute, second } = format;
    const hasDate = year === "numeric" && month === "numeric" && day === "numeric";
    const hasTime = hour === "numeric" && minute === "numeric" && second === "numeric" && format.cycle === format.rows.cycle;
    const isWhole = (hasDate || (year === undefined && month === undefined && day === undefined)) &&
        (hasTime || (hour === undefined && minute === undefined && second === undefined));
    if (!isWhole || format.weekday !== undefined || format.fraction !== undefined || format.zoneName !== undefined) {
        %refuse("this choice of a date's fields without the name of a locale is not supported by Loopscope here: name en-US");
    }
    return `${hasDate ? "{y}-{m}-{d}" : ""}${hasDate && hasTime ? " " : ""}${hasTime ? "{HH}:{nn}:{ss}" : ""}`;
}

const eraNames = {
    __proto__: null, short: ["BC", "AD"], long: ["Before Christ", "Anno Domini"], narrow: ["B", "A"],
};

// RUNTIME: in American English the era follows the rest of the date, where that is one whose parts belong together.
function EraPattern(format) {
    if (format.era === undefined) return "";
    const isOddDate = format.day === undefined ? format.weekday !== undefined : format.month === undefined;
    if (format.locale.table !== "en-US" || format.year === undefined || isOddDate) RefuseOption("era", format.era);
    return " {G}";
}

function WholePattern(format) {
    if (format.locale.shown === "und") return RootPattern(format);
    const odd = OddWeekdayPattern(format);
    if (odd !== undefined) return odd;
    const date = DatePattern(format) + EraPattern(format);
    const time = TimePattern(format);
    let whole = date + time;
    if (date !== "" && time !== "") whole = FillTemplate(DateTimeTemplate(format), date, time);
    RefuseOddFields(format);
    if (format.zoneName === undefined) return whole;
    if (%string_find(date, "(", 0) >= 0) RefuseOption("timeZoneName", format.zoneName);
    // The name of a zone is a part of the time: alone, it is joined to the date as a time is.
    if (time === "") return FillTemplate(DateTimeTemplate(format), date, "{z}");
    if (format.fraction === undefined) return whole;
    if (format.locale.table !== "en-US") RefuseOption("timeZoneName", format.zoneName);
    return `${whole} {z}`;
}

// Choices that ICU writes in a way of their own.
function RefuseOddFields(format) {
    const isPartOfTime = format.second === undefined || (format.hour !== undefined && format.minute === undefined);
    if (format.fraction !== undefined && isPartOfTime) RefuseOption("fractionalSecondDigits", format.fraction);
}

function FillTemplate(template, date, time) {
    let whole = "";
    for (let index = 0; index < template.length; index++) {
        const isPlace = template[index] === "{";
        whole += !isPlace ? template[index] : template[index + 1] === "0" ? time : date;
        if (isPlace) index += 2;
    }
    return whole;
}

// SPEC: 11.5.5 FormatDateTimePattern: the parts of a date, each [type, value].
function DateParts(time, format) {
    const fields = %date_fields(time + ZoneOffset(format.zone, time) * 60000);
    if (format.timeStyle === "full" || format.timeStyle === "long") format.zoneName = format.timeStyle === "full" ? "long" : "short";
    const isStyled = format.timeStyle !== undefined;
    const whole = isStyled ? StyledPattern(format) : WholePattern(format);
    const pattern = kIsOldNode ? WithPlainSpaces(whole) : whole;
    return PartsOfPattern(pattern, fields, time, format);
}

// RUNTIME: Chromium's own data has plain spaces instead of narrow and thin ones.
function PartsOfPattern(given, fields, time, format) {
    const pattern = kNodeMajor === 0 ? WithPlainSpaces(given) : given;
    const parts = [];
    let literal = "";
    for (let index = 0; index < pattern.length; index++) {
        if (pattern[index] !== "{") {
            literal += pattern[index];
            continue;
        }
        AddLocalePart(parts, "literal", literal);
        literal = "";
        const end = %string_find(pattern, "}", index);
        %push(parts, FieldPart(%string_part(pattern, index + 1, end), fields, time, format));
        index = end;
    }
    AddLocalePart(parts, "literal", literal);
    return parts;
}

function StyledPattern(format) {
    const date = format.dateStyle === undefined ? "" : DatePattern(format);
    return date === "" ? TimePattern(format) : FillTemplate(DateTimeTemplate(format), date, TimePattern(format));
}

function FieldPart(token, fields, time, format) {
    const width = token.length;
    const list = () => format.rows.names[%to_number(%string_part(token, 1, width))];
    const number = (value) => width === 2 ? PadNumber(value, 2) : %to_string(value);
    const hour = fields[3];
    switch (token[0]) {
        case "y": return ["year", LocaleYearText(fields[0], width)];
        case "G": return ["era", eraNames[format.era][fields[0] > 0 ? 1 : 0]];
        case "m": return ["month", number(fields[1] + 1)];
        case "M": return ["month", list()[fields[1]]];
        case "W": return ["weekday", list()[fields[7]]];
        case "d": return ["day", number(fields[2])];
        case "H": return ["hour", number(hour)];
        case "k": return ["hour", number(hour === 0 ? 24 : hour)];
        case "h": return ["hour", number(hour % 12 === 0 ? 12 : hour % 12)];
        case "K": return ["hour", number(hour % 12)];
        case "n": return ["minute", number(fields[4])];
        case "s": return ["second", number(fields[5])];
        case "f": return ["fractionalSecond", %string_part(PadNumber(fields[6], 3), 0, format.fraction)];
        case "A": return [kIsOldNode ? "dayperiod" : "dayPeriod", HalfOfDay(hour, list(), format)];
        case "B": return ["dayPeriod", PeriodName(LocaleTable(format.locale.table, "periods").names[%to_number(%string_part(token, 1, width))], fields, format)];
        case "z": return ["timeZoneName", ZoneName(format.zone, time, format)];
    }
}

// The halves of a day, or a name for each hour. RUNTIME: Node 20 has no Korean names for the halves.
function HalfOfDay(hour, names, format) {
    const isKorean = format.locale.table === "ko-KR" && (kNodeMajor >= 22 || kNodeMajor === 0);
    if (isKorean) return hour < 12 ? "\uc624\uc804" : "\uc624\ud6c4";
    const name = names.length === 2 ? names[hour < 12 ? 0 : 1] : names[hour];
    return kNodeMajor > 0 ? name : WithPlainSpaces(name);
}

function LocaleYearText(year, width) {
    const shown = year > 0 ? year : 1 - year;
    return width === 2 ? PadNumber(shown % 100, 2) : %to_string(shown);
}

// What stands for a field in a pattern where its width is "numeric" or "2-digit".
const fieldLetters = { __proto__: null, year: "y", month: "m", day: "d", hour: "HhKk", minute: "n", second: "s", weekday: "", era: "", dayPeriod: "" };

// The width of a field as its pattern shows it.
function ShownWidth(pattern, letters, fallback) {
    for (let index = 0; index < letters.length; index++) {
        if (%string_find(pattern, `{${letters[index]}${letters[index]}}`, 0) >= 0) return "2-digit";
        if (%string_find(pattern, `{${letters[index]}}`, 0) >= 0) return "numeric";
    }
    return fallback;
}

// RUNTIME: in the older Intl the fields stand in another order.
function AddOldResolvedFields(options, format) {
    const pattern = WholePattern(format);
    const order = ["era", "year", "month", "day", "weekday", "hour", "minute", "second"];
    const isLonely = format.weekday === "short" && format.year === undefined && format.month === undefined && format.day === undefined;
    if (format.zoneName !== undefined) options.timeZoneName = format.zoneName;
    for (let index = 0; index < order.length; index++) {
        const name = order[index];
        const value = format[name];
        if (value === undefined || (name === "weekday" && isLonely && format.hour !== undefined)) continue;
        if (name === "hour") options.hour12 = format.cycle === "h11" || format.cycle === "h12";
        options[name] = ShownWidth(pattern, fieldLetters[name], value);
    }
}

// SPEC: 11.3.7: what resolvedOptions adds to the locale, the calendar and the zone.
function AddResolvedFields(options, format) {
    const pattern = format.dateStyle !== undefined || format.timeStyle !== undefined ? StyledPattern(format) : WholePattern(format);
    if (%string_find(pattern, "(", 0) >= 0 || (format.month === "narrow" && ShownWidth(pattern, "m", undefined) !== undefined)) {
        %refuse("resolvedOptions of this choice of fields is not supported by Loopscope");
    }
    if (ShownWidth(pattern, "HhKk", undefined) !== undefined) {
        options.hourCycle = format.cycle;
        options.hour12 = format.cycle === "h11" || format.cycle === "h12";
    }
    if (format.dateStyle === undefined && format.timeStyle === undefined) {
        for (let index = 0; index < localeFields.length; index++) {
            const name = localeFields[index];
            if (name === "dayPeriod" && %string_find(pattern, "{B", 0) < 0) continue;
            if (format[name] !== undefined) options[name] = ShownWidth(pattern, fieldLetters[name], format[name]);
        }
        if (format.fraction !== undefined) options.fractionalSecondDigits = format.fraction;
        if (format.zoneName !== undefined) options.timeZoneName = format.zoneName;
    }
    if (format.dateStyle !== undefined) options.dateStyle = format.dateStyle;
    if (format.timeStyle !== undefined) options.timeStyle = format.timeStyle;
}
