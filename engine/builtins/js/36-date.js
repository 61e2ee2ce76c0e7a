// ECMA-262 section 21.4: Date. The simulated machine stands in UTC, so that local time is UTC.

const DatePrototype = %intrinsic("DatePrototype");

// SPEC: 21.4.2.1 Date.
function DateConstructor(...values) {
    "constructor";
    if (new.target === undefined) return DateText(TimeNow());
    const time = values.length === 0 ? TimeNow() : values.length === 1 ? TimeFromValue(values[0]) : TimeFromFields(values);
    const date = %new_object(PrototypeFrom(new.target, "DatePrototype"), "Date");
    %set_date_time(date, time);
    return date;
}

%set_constructor(DateConstructor, DatePrototype, "Date", 7);

function TimeNow() {
    return %to_integer(%wall_ms());
}

function TimeFromValue(value) {
    if (%class_of(value) === "Date") return %date_time(value);
    const primitive = ToPrimitive(value, "default");
    return typeof primitive === "string" ? ParseDate(primitive) : %to_number(primitive);
}

function ParseDate(text) {
    %refuse("a Date from text is not supported by Loopscope yet");
}

// The arguments of Date and Date.UTC. SPEC: 21.4.2.1 step 5, 21.4.3.4.
function TimeFromFields(values) {
    const fields = [0 / 0, 0, 1, 0, 0, 0, 0];
    const count = values.length < 7 ? values.length : 7;
    for (let index = 0; index < count; index++) fields[index] = ToNumber(values[index]);
    const year = %to_integer(fields[0]);
    if (fields[0] === fields[0] && year >= 0 && year <= 99) fields[0] = 1900 + year;
    return %make_time(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
}

// ---- Text (section 21.4.4.41) ----

const weekdayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function PadNumber(number, width) {
    let text = %to_string(number);
    while (text.length < width) text = `0${text}`;
    return text;
}

function YearText(year) {
    return year < 0 ? `-${PadNumber(-year, 6)}` : PadNumber(year, 4);
}

function DayText(fields) {
    return `${weekdayNames[fields[7]]} ${monthNames[fields[1]]} ${PadNumber(fields[2], 2)} ${YearText(fields[0])}`;
}

function ClockText(fields) {
    return `${PadNumber(fields[3], 2)}:${PadNumber(fields[4], 2)}:${PadNumber(fields[5], 2)}`;
}

function ZonedClockText(fields) {
    return `${ClockText(fields)} GMT+0000 (Coordinated Universal Time)`;
}

function DateText(time) {
    if (time !== time) return "Invalid Date";
    const fields = %date_fields(time);
    return `${DayText(fields)} ${ZonedClockText(fields)}`;
}

%define_methods(DateConstructor, {
    now() {
        return TimeNow();
    },
    parse(text) {
        return ParseDate(ToString(text));
    },
    UTC(...values) {
        return %clip_time(TimeFromFields(values));
    },
});
%set_length(DateConstructor.UTC, 7);
