// ECMA-262 section 21.4: Date. The simulated machine stands in UTC, unless process.env.TZ says otherwise (37-locale-zones.js).

const DatePrototype = %intrinsic("DatePrototype");

// SPEC: 21.4.2.1 Date.
function DateConstructor(...values) {
    "constructor";
    if (new.target === undefined) return LocalDateText(TimeNow());
    const time = values.length === 0 ? TimeNow() : values.length === 1 ? TimeFromValue(values[0]) : TimeOfLocal(TimeFromFields(values));
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
    const time = %parse_date(text);
    return %local_zone() !== undefined && %is_local_date(text) ? %clip_time(TimeOfLocal(time)) : time;
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
    return year < 0 ? `-${PadNumber(-year, 4)}` : PadNumber(year, 4);
}

function DayText(fields) {
    return `${weekdayNames[fields[7]]} ${monthNames[fields[1]]} ${PadNumber(fields[2], 2)} ${YearText(fields[0])}`;
}

function ClockText(fields) {
    return `${PadNumber(fields[3], 2)}:${PadNumber(fields[4], 2)}:${PadNumber(fields[5], 2)}`;
}

// RUNTIME: V8 before 6.8 has the zone's short name.
function ZonedClockText(time, fields) {
    return `${ClockText(fields)} ${kNodeMajor > 0 && kNodeMajor < 10 ? "GMT+0000 (UTC)" : LocalZoneText(time)}`;
}

function LocalDateText(time) {
    if (time !== time) return "Invalid Date";
    const fields = %date_fields(LocalTime(time));
    return `${DayText(fields)} ${ZonedClockText(time, fields)}`;
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

// ---- Date.prototype (section 21.4.4), in V8's order ----

function ThisTime(value) {
    if (%class_of(value) !== "Date") %throw_type_error("this is not a Date object.");
    return %date_time(value);
}

function ThisTimeOf(value, method) {
    if (%class_of(value) !== "Date") ThrowIncompatible(`Date.prototype.${method}`, value);
    return %date_time(value);
}

function UtcField(value, field) {
    const time = ThisTime(value);
    return time !== time ? time : %date_fields(time)[field];
}

function LocalField(value, field) {
    const time = ThisTime(value);
    return time !== time ? time : %date_fields(LocalTime(time))[field];
}

function SetLocalFields(date, method, first, count, values) {
    return SetFields(date, method, first, count, values, LocalTime, TimeOfLocal);
}

function SetUtcFields(date, method, first, count, values) {
    const same = (time) => time;
    return SetFields(date, method, first, count, values, same, same);
}

// Sets up to `count` fields from `first` on to the arguments.
function SetFields(date, method, first, count, values, toFields, fromFields) {
    let time = ThisTimeOf(date, method);
    const numbers = [];
    // RUNTIME: V8 11.3 src/builtins/builtins-date.cc, DateSetHours and its kin: of a date that is none only the first value becomes a number.
    const most = time !== time && first !== 0 && kNodeMajor > 0 && kNodeMajor < 22 ? 1 : count;
    const given = values.length < most ? values.length : most;
    for (let index = 0; index < given; index++) %push(numbers, ToNumber(values[index]));
    if (given === 0) %push(numbers, 0 / 0);
    if (time !== time) {
        if (first !== 0) return time;
        time = 0;
    } else {
        time = toFields(time);
    }
    const fields = %date_fields(time);
    for (let index = 0; index < numbers.length; index++) fields[first + index] = numbers[index];
    return %set_date_time(date, fromFields(
        %make_time(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6])));
}

%define_methods(DatePrototype, {
    toString() {
        return LocalDateText(ThisTimeOf(this, "toString"));
    },
    toDateString() {
        const time = ThisTimeOf(this, "toDateString");
        return time !== time ? "Invalid Date" : DayText(%date_fields(LocalTime(time)));
    },
    toTimeString() {
        const time = ThisTimeOf(this, "toTimeString");
        return time !== time ? "Invalid Date" : ZonedClockText(time, %date_fields(LocalTime(time)));
    },
    toISOString() {
        const time = ThisTimeOf(this, "toISOString");
        if (time !== time) %throw_range_error("Invalid time value");
        const fields = %date_fields(time);
        let year = PadNumber(fields[0], 4);
        if (fields[0] < 0) year = `-${PadNumber(-fields[0], 6)}`;
        if (fields[0] > 9999) year = `+${PadNumber(fields[0], 6)}`;
        return `${year}-${PadNumber(fields[1] + 1, 2)}-${PadNumber(fields[2], 2)}T${ClockText(fields)}.${
            PadNumber(fields[6], 3)}Z`;
    },
    toUTCString() {
        const time = ThisTimeOf(this, "toUTCString");
        if (time !== time) return "Invalid Date";
        const fields = %date_fields(time);
        return `${weekdayNames[fields[7]]}, ${PadNumber(fields[2], 2)} ${monthNames[fields[1]]} ${
            YearText(fields[0])} ${ClockText(fields)} GMT`;
    },
});
%put(DatePrototype, "toGMTString", DatePrototype.toUTCString, 5);

%define_methods(DatePrototype, {
    getDate() {
        return LocalField(this, 2);
    },
    setDate(...values) {
        return SetLocalFields(this, "setDate", 2, 1, values);
    },
    getDay() {
        return LocalField(this, 7);
    },
    getFullYear() {
        return LocalField(this, 0);
    },
    setFullYear(...values) {
        return SetLocalFields(this, "setFullYear", 0, 3, values);
    },
    getHours() {
        return LocalField(this, 3);
    },
    setHours(...values) {
        return SetLocalFields(this, "setHours", 3, 4, values);
    },
    getMilliseconds() {
        return LocalField(this, 6);
    },
    setMilliseconds(...values) {
        return SetLocalFields(this, "setMilliseconds", 6, 1, values);
    },
    getMinutes() {
        return LocalField(this, 4);
    },
    setMinutes(...values) {
        return SetLocalFields(this, "setMinutes", 4, 3, values);
    },
    getMonth() {
        return LocalField(this, 1);
    },
    setMonth(...values) {
        return SetLocalFields(this, "setMonth", 1, 2, values);
    },
    getSeconds() {
        return LocalField(this, 5);
    },
    setSeconds(...values) {
        return SetLocalFields(this, "setSeconds", 5, 2, values);
    },
    getTime() {
        return ThisTime(this);
    },
    setTime(time) {
        ThisTimeOf(this, "setTime");
        return %set_date_time(this, ToNumber(time));
    },
    getTimezoneOffset() {
        const time = ThisTime(this);
        return time !== time ? time : LocalOffset(time);
    },
    getUTCDate() {
        return UtcField(this, 2);
    },
    setUTCDate(...values) {
        return SetUtcFields(this, "setUTCDate", 2, 1, values);
    },
    getUTCDay() {
        return UtcField(this, 7);
    },
    getUTCFullYear() {
        return UtcField(this, 0);
    },
    setUTCFullYear(...values) {
        return SetUtcFields(this, "setUTCFullYear", 0, 3, values);
    },
    getUTCHours() {
        return UtcField(this, 3);
    },
    setUTCHours(...values) {
        return SetUtcFields(this, "setUTCHours", 3, 4, values);
    },
    getUTCMilliseconds() {
        return UtcField(this, 6);
    },
    setUTCMilliseconds(...values) {
        return SetUtcFields(this, "setUTCMilliseconds", 6, 1, values);
    },
    getUTCMinutes() {
        return UtcField(this, 4);
    },
    setUTCMinutes(...values) {
        return SetUtcFields(this, "setUTCMinutes", 4, 3, values);
    },
    getUTCMonth() {
        return UtcField(this, 1);
    },
    setUTCMonth(...values) {
        return SetUtcFields(this, "setUTCMonth", 1, 2, values);
    },
    getUTCSeconds() {
        return UtcField(this, 5);
    },
    setUTCSeconds(...values) {
        return SetUtcFields(this, "setUTCSeconds", 5, 2, values);
    },
    valueOf() {
        return ThisTime(this);
    },
    getYear() {
        const time = ThisTimeOf(this, "getYear");
        return time !== time ? time : %date_fields(LocalTime(time))[0] - 1900;
    },
    // SPEC: B.2.3.2.
    setYear(year) {
        const time = ThisTimeOf(this, "setYear");
        const number = ToNumber(year);
        if (number !== number) return %set_date_time(this, number);
        const whole = %to_integer(number);
        const fields = %date_fields(time !== time ? 0 : LocalTime(time));
        return %set_date_time(this, TimeOfLocal(%make_time(whole >= 0 && whole <= 99 ? 1900 + whole : number,
            fields[1], fields[2], fields[3], fields[4], fields[5], fields[6])));
    },
    toJSON(key) {
        const object = ToObject(this);
        const time = ToPrimitive(object, "number");
        if (typeof time === "number" && !%number_is_finite(time)) return null;
        const method = object.toISOString;
        if (!%is_callable(method)) %throw_type_error("toISOString is not a function");
        return %call(method, object);
    },
    toLocaleString(locales = undefined, options = undefined) {
        return DateToLocale(ThisTimeOf(this, "toLocaleString"), locales, options, true, true, "Date.prototype.toLocaleString");
    },
    toLocaleDateString(locales = undefined, options = undefined) {
        return DateToLocale(ThisTimeOf(this, "toLocaleDateString"), locales, options, true, false, "Date.prototype.toLocaleDateString");
    },
    toLocaleTimeString(locales = undefined, options = undefined) {
        return DateToLocale(ThisTimeOf(this, "toLocaleTimeString"), locales, options, false, true, "Date.prototype.toLocaleTimeString");
    },
    // SPEC: 21.4.4.45.
    [%intrinsic("SymbolToPrimitive")](hint) {
        if (!%is_object(this)) ThrowIncompatible("Date.prototype [ @@toPrimitive ]", this);
        if (hint !== "string" && hint !== "default" && hint !== "number") {
            %throw_type_error(`Invalid hint: ${%describe(hint)}`);
        }
        return OrdinaryToPrimitive(this, hint === "number" ? "number" : "string");
    },
});
%put(DatePrototype, %intrinsic("SymbolToPrimitive"), DatePrototype[%intrinsic("SymbolToPrimitive")], 4);
%set_length(DatePrototype.setDate, 1);
%set_length(DatePrototype.setFullYear, 3);
%set_length(DatePrototype.setHours, 4);
%set_length(DatePrototype.setMilliseconds, 1);
%set_length(DatePrototype.setMinutes, 3);
%set_length(DatePrototype.setMonth, 2);
%set_length(DatePrototype.setSeconds, 2);
%set_length(DatePrototype.setUTCDate, 1);
%set_length(DatePrototype.setUTCFullYear, 3);
%set_length(DatePrototype.setUTCHours, 4);
%set_length(DatePrototype.setUTCMilliseconds, 1);
%set_length(DatePrototype.setUTCMinutes, 3);
%set_length(DatePrototype.setUTCMonth, 2);
%set_length(DatePrototype.setUTCSeconds, 2);
