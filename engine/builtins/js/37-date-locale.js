// ECMA-402 section 21.4: the text of a Date for a locale.
// SIMPLIFIED: en-US with the Gregorian calendar in UTC; what else a locale's options ask for is refused.

const fullMonthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];
const fullWeekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const localeFields = ["weekday", "year", "month", "day", "hour", "minute", "second"];
const dateStyles = {
    __proto__: null,
    short: { __proto__: null, year: "2-digit", month: "numeric", day: "numeric" },
    medium: { __proto__: null, year: "numeric", month: "short", day: "numeric" },
    long: { __proto__: null, year: "numeric", month: "long", day: "numeric" },
    full: { __proto__: null, weekday: "long", year: "numeric", month: "long", day: "numeric" },
};
const timeStyles = {
    __proto__: null,
    short: { __proto__: null, hour: "numeric", minute: "2-digit" },
    medium: { __proto__: null, hour: "numeric", minute: "2-digit", second: "2-digit" },
};
const fieldWidths = {
    __proto__: null, weekday: ["long", "short"], year: ["numeric", "2-digit"],
    month: ["numeric", "2-digit", "long", "short"], day: ["numeric", "2-digit"], hour: ["numeric", "2-digit"],
    minute: ["numeric", "2-digit"], second: ["numeric", "2-digit"],
};

function DateToLocale(time, locales, options, wantsDate, wantsTime) {
    const format = DateFormat(options === undefined ? undefined : ToObject(options), wantsDate, wantsTime, KnownLocale(locales, "dates"));
    return time !== time ? "Invalid Date" : FormatForLocale(%date_fields(time), format);
}

// The fields to show, each with its width.
function DateFormat(options, wantsDate, wantsTime, locale) {
    const format = { __proto__: null };
    if (locale !== undefined) {
        if (options !== undefined) {
            RequireKnownOptions(options, ["timeZone"], "toLocaleString");
            RequireZone(options.timeZone);
        }
        format.locale = locale;
        format.date = wantsDate;
        format.time = wantsTime;
        return format;
    }
    let styled = false;
    if (options !== undefined) {
        RequireKnownOptions(options, ["weekday", "year", "month", "day", "hour", "minute", "second", "hour12",
            "hourCycle", "timeZone", "dateStyle", "timeStyle"], "toLocaleString");
        RequireZone(options.timeZone);
        styled = ReadStyles(format, options, wantsDate, wantsTime);
        ReadFields(format, options, styled);
        ReadCycle(format, options);
    }
    if (!styled) AddDefaultFields(format, wantsDate, wantsTime);
    return format;
}

function RequireZone(zone) {
    if (zone === undefined || zone === "UTC" || zone === "GMT" || zone === "Etc/UTC") return;
    %refuse(`the time zone ${%describe(zone)} is not supported by Loopscope: UTC is`);
}

function ReadFields(format, options, styled) {
    for (let index = 0; index < localeFields.length; index++) {
        const name = localeFields[index];
        if (options[name] === undefined) continue;
        const width = ToString(options[name]);
        if (styled) {
            %throw_type_error(`Can't set option ${name} when ${
                options.dateStyle !== undefined ? "dateStyle" : "timeStyle"} is used`);
        }
        if (!ListHas(fieldWidths[name], width)) RefuseOption(name, width);
        format[name] = width;
    }
}

function ReadCycle(format, options) {
    if (options.hourCycle !== undefined && options.hourCycle !== "h12" && options.hourCycle !== "h23") {
        RefuseOption("hourCycle", options.hourCycle);
    }
    if (options.hour12 !== undefined) {
        format.cycle = options.hour12 ? "h12" : "h24";
    } else if (options.hourCycle !== undefined) {
        format.cycle = options.hourCycle;
    }
}

function ReadStyles(format, options, wantsDate, wantsTime) {
    const dateStyle = options.dateStyle;
    const timeStyle = options.timeStyle;
    if (dateStyle !== undefined) {
        if (!wantsDate) %throw_type_error("Invalid option : dateStyle");
        if (dateStyles[ToString(dateStyle)] === undefined) RefuseOption("dateStyle", dateStyle);
        CopyFields(format, dateStyles[ToString(dateStyle)]);
    }
    if (timeStyle !== undefined) {
        if (!wantsTime) %throw_type_error("Invalid option : timeStyle");
        if (timeStyles[ToString(timeStyle)] === undefined) RefuseOption("timeStyle", timeStyle);
        CopyFields(format, timeStyles[ToString(timeStyle)]);
    }
    return dateStyle !== undefined || timeStyle !== undefined;
}

function CopyFields(format, fields) {
    const keys = %own_keys(fields);
    for (let index = 0; index < keys.length; index++) format[keys[index]] = fields[keys[index]];
}

// SPEC: ECMA-402 11.1.2 ToDateTimeOptions: what is shown when no field of the kind is named.
function AddDefaultFields(format, wantsDate, wantsTime) {
    const hasDate = format.weekday !== undefined || format.year !== undefined || format.month !== undefined ||
        format.day !== undefined;
    const hasTime = format.hour !== undefined || format.minute !== undefined || format.second !== undefined;
    if (wantsDate && !hasDate && !(wantsTime && hasTime)) {
        format.year = "numeric";
        format.month = "numeric";
        format.day = "numeric";
    }
    if (wantsTime && !hasTime && !(wantsDate && hasDate)) {
        format.hour = "numeric";
        format.minute = "2-digit";
        format.second = "2-digit";
    }
}

function FormatForLocale(fields, format) {
    if (format.locale !== undefined) return DateForLocale(fields, format.locale, format.date, format.time);
    const date = LocaleDate(fields, format);
    const time = LocaleTime(fields, format);
    if (date === "" || time === "") return `${date}${time}`;
    if (format.month === "long") return `${date} at ${time}`;
    const onlyWeekday = format.year === undefined && format.month === undefined && format.day === undefined;
    return `${date}${onlyWeekday ? " " : ", "}${time}`;
}

function WidthText(number, width) {
    return width === "2-digit" ? PadNumber(number % 100, 2) : %to_string(number);
}

function LocaleDate(fields, format) {
    const month = format.month;
    let weekday = "";
    if (format.weekday !== undefined) weekday = (format.weekday === "long" ? fullWeekdayNames : weekdayNames)[fields[7]];
    const shownYear = fields[0] > 0 ? fields[0] : 1 - fields[0];
    const year = format.year === undefined ? "" : WidthText(shownYear, format.year);
    const day = format.day === undefined ? "" : WidthText(fields[2], format.day);
    if (month === undefined && (weekday !== "") + (year !== "") + (day !== "") > 1) {
        %refuse("this choice of a date's fields is not supported by Loopscope: name the month as well");
    }
    if (month === undefined) return `${weekday}${year}${day}`;
    const isWord = month === "long" || month === "short";
    if (day === "" && weekday !== "") {
        %refuse("this choice of a date's fields is not supported by Loopscope: name the day as well");
    }
    const prefix = weekday === "" ? "" : `${weekday}, `;
    if (!isWord) {
        const start = WidthText(fields[1] + 1, month);
        return `${prefix}${start}${day === "" ? "" : `/${day}`}${year === "" ? "" : `/${year}`}`;
    }
    const name = (month === "long" ? fullMonthNames : monthNames)[fields[1]];
    if (day === "") return year === "" ? name : `${name} ${year}`;
    return `${prefix}${name} ${day}${year === "" ? "" : `, ${year}`}`;
}

function LocaleTime(fields, format) {
    if (format.hour === undefined) return LocaleMinutes(fields, format);
    if (format.minute === undefined && format.second !== undefined) {
        %refuse("hours and seconds without minutes are not supported by Loopscope: name the minute as well");
    }
    const minute = format.minute === undefined ? "" : `:${PadNumber(fields[4], 2)}`;
    const second = format.second === undefined ? "" : `:${PadNumber(fields[5], 2)}`;
    const hour = fields[3];
    if (format.cycle === "h24" || format.cycle === "h23") {
        return `${PadNumber(hour === 0 && format.cycle === "h24" ? 24 : hour, 2)}${minute}${second}`;
    }
    const clock = hour % 12 === 0 ? 12 : hour % 12;
    return `${WidthText(clock, format.hour)}${minute}${second} ${hour < 12 ? "AM" : "PM"}`;
}

function LocaleMinutes(fields, format) {
    if (format.minute !== undefined && format.second !== undefined) {
        return `${PadNumber(fields[4], 2)}:${PadNumber(fields[5], 2)}`;
    }
    if (format.minute !== undefined) return %to_string(fields[4]);
    return format.second === undefined ? "" : %to_string(fields[5]);
}
