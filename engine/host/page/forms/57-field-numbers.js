// What inputs of numbers, dates and times hold as numbers, and their steps. SPEC: HTML sections 4.10.5.1.7 to 4.10.5.1.14 and 4.10.5.4.

const kDayInMs = 86400000;

// Days from 1970-01-01 to a day of the Gregorian calendar.
function DaysOfDate(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = %math_floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = %math_floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + yearOfEra * 365 + %math_floor(yearOfEra / 4) - %math_floor(yearOfEra / 100) + dayOfYear - 719468;
}

function DateOfDays(days) {
    const shifted = days + 719468;
    const era = %math_floor(shifted / 146097);
    const dayOfEra = shifted - era * 146097;
    const yearOfEra = %math_floor((dayOfEra - %math_floor(dayOfEra / 1460) + %math_floor(dayOfEra / 36524) - %math_floor(dayOfEra / 146096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + %math_floor(yearOfEra / 4) - %math_floor(yearOfEra / 100));
    const shiftedMonth = %math_floor((5 * dayOfYear + 2) / 153);
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return { __proto__: null, year, month, day: dayOfYear - %math_floor((153 * shiftedMonth + 2) / 5) + 1 };
}

function DaysInMonth(year, month) {
    return month === 12 ? 31 : DaysOfDate(year, month + 1, 1) - DaysOfDate(year, month, 1);
}

// The Monday that a year's first week begins with (ISO 8601).
function FirstMonday(year) {
    const days = DaysOfDate(year, 1, 4);
    return days - Modulo(days + 3, 7);
}

function Modulo(number, divisor) {
    return number - %math_floor(number / divisor) * divisor;
}

function WeeksInYear(year) {
    return (FirstMonday(year + 1) - FirstMonday(year)) / 7;
}

function Padded(number, size) {
    let text = `${number}`;
    while (text.length < size) text = `0${text}`;
    return text;
}

// ---- texts to numbers; NaN for what is no value of the type ----

function MonthOfText(text) {
    if (!MatchesPattern("^\\d{4,}-(0[1-9]|1[0-2])$", text)) return undefined;
    const dash = %string_last_index_of(text, "-", text.length);
    const year = ToNumber(%string_slice(text, 0, dash));
    return year === 0 ? undefined : { __proto__: null, year, month: ToNumber(%string_slice(text, dash + 1, text.length)) };
}

function DateOfText(text) {
    if (!MatchesPattern("^\\d{4,}-\\d\\d-\\d\\d$", text)) return NaN;
    const month = MonthOfText(%string_slice(text, 0, text.length - 3));
    const day = ToNumber(%string_slice(text, text.length - 2, text.length));
    if (month === undefined || day < 1 || day > DaysInMonth(month.year, month.month)) return NaN;
    return DaysOfDate(month.year, month.month, day) * kDayInMs;
}

function TimeOfText(text) {
    if (!MatchesPattern("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?$", text)) return NaN;
    const parts = %split_text(text, ":");
    const seconds = parts[2] === undefined ? 0 : ToNumber(parts[2]);
    return ToNumber(parts[0]) * 3600000 + ToNumber(parts[1]) * 60000 + %math_floor(seconds * 1000 + 0.5);
}

function WeekOfText(text) {
    if (!MatchesPattern("^\\d{4,}-W\\d\\d$", text)) return NaN;
    const year = ToNumber(%string_slice(text, 0, text.length - 4));
    const week = ToNumber(%string_slice(text, text.length - 2, text.length));
    return year === 0 || week < 1 || week > WeeksInYear(year) ? NaN : (FirstMonday(year) + (week - 1) * 7) * kDayInMs;
}

function MomentOfText(text) {
    const parts = %split_text(%replace_all(text, "T", " "), " ");
    return parts.length === 2 ? DateOfText(parts[0]) + TimeOfText(parts[1]) : NaN;
}

function NumberOfText(type, text) {
    if (type === "date") return DateOfText(text);
    if (type === "time") return TimeOfText(text);
    if (type === "week") return WeekOfText(text);
    if (type === "datetime-local") return MomentOfText(text);
    if (type === "month") {
        const found = MonthOfText(text);
        return found === undefined ? NaN : (found.year - 1970) * 12 + found.month - 1;
    }
    return (type === "number" || type === "range") && IsFloatText(text) ? ToNumber(text) : NaN;
}

// ---- numbers to texts ----

function TextOfTime(ms) {
    const seconds = Modulo(%math_floor(ms / 1000), 60);
    const rest = Modulo(ms, 1000);
    const minutes = `${Padded(%math_floor(ms / 3600000), 2)}:${Padded(Modulo(%math_floor(ms / 60000), 60), 2)}`;
    if (seconds === 0 && rest === 0) return minutes;
    if (rest === 0) return `${minutes}:${Padded(seconds, 2)}`;
    let part = Padded(rest, 3);
    while (part[part.length - 1] === "0") part = %string_slice(part, 0, part.length - 1);
    return `${minutes}:${Padded(seconds, 2)}.${part}`;
}

function TextOfDate(ms) {
    const { year, month, day } = DateOfDays(%math_floor(ms / kDayInMs));
    return `${Padded(year, 4)}-${Padded(month, 2)}-${Padded(day, 2)}`;
}

function TextOfWeek(ms) {
    const days = %math_floor(ms / kDayInMs);
    let { year } = DateOfDays(days);
    if (days < FirstMonday(year)) year -= 1;
    else if (days >= FirstMonday(year + 1)) year += 1;
    return `${Padded(year, 4)}-W${Padded(%math_floor((days - FirstMonday(year)) / 7) + 1, 2)}`;
}

function TextOfNumber(type, number) {
    if (type === "date") return TextOfDate(number);
    if (type === "time") return TextOfTime(Modulo(number, kDayInMs));
    if (type === "week") return TextOfWeek(number);
    if (type === "datetime-local") return `${TextOfDate(number)}T${TextOfTime(Modulo(number, kDayInMs))}`;
    if (type === "month") return `${Padded(1970 + %math_floor(number / 12), 4)}-${Padded(Modulo(number, 12) + 1, 2)}`;
    return `${number}`;
}

// ---- steps: of each type the default step, the unit of a step, and where steps count from ----

const kSteps = {
    __proto__: null, number: [1, 1, 0], range: [1, 1, 0], date: [1, kDayInMs, 0], month: [1, 1, 0], week: [1, 7 * kDayInMs, -259200000], time: [60, 1000, 0],
    "datetime-local": [60, 1000, 0],
};

// The allowed step; undefined when any value is.
function AllowedStep(inside, type) {
    const text = AttributeOf(inside, "step");
    if (text !== null && %to_lower(text) === "any") return undefined;
    const number = text !== null && IsFloatText(text) ? ToNumber(text) : NaN;
    return (number > 0 ? number : kSteps[type][0]) * kSteps[type][1];
}

function StepBase(inside, type) {
    const least = NumberOfText(type, AttributeOf(inside, "min") ?? "");
    if (least === least) return least;
    const usual = NumberOfText(type, AttributeOf(inside, "value") ?? "");
    return usual === usual ? usual : kSteps[type][2];
}

// What a range of an input goes from and to; an infinity where it has no end.
function RangeEndOf(inside, type, name) {
    const usual = type === "range" ? (name === "min" ? 0 : 100) : name === "min" ? -Infinity : Infinity;
    const number = NumberOfText(type, AttributeOf(inside, name) ?? "");
    return number === number ? number : usual;
}

// Numbers of ten digits behind the point, as decimal steps would give them.
function WithoutNoise(number) {
    return ToNumber(%call(NumberToPrecision, number, 15));
}

function StepMistake(method, what) {
    throw MakeDomException(`Failed to execute '${method}' on 'HTMLInputElement': ${what}`, "InvalidStateError");
}

// SPEC: HTML section 4.10.5.4, stepUp and stepDown.
function StepInput(inside, count, method) {
    const type = InputType(inside);
    if (kSteps[type] === undefined) StepMistake(method, "This form element is not steppable.");
    const step = AllowedStep(inside, type);
    if (step === undefined) StepMistake(method, "This form element does not have an allowed value step.");
    const least = RangeEndOf(inside, type, "min");
    const most = RangeEndOf(inside, type, "max");
    if (least > most) return;
    const base = StepBase(inside, type);
    const known = NumberOfText(type, FieldValue(inside));
    const before = known === known ? known : 0;
    const steps = WithoutNoise((before - base) / step);
    const isOff = %math_floor(steps) !== steps;
    let value = WithoutNoise(before + step * count);
    if (isOff && count !== 0) {
        const near = count > 0 ? %math_floor(steps) : -%math_floor(-steps);
        value = WithoutNoise(base + (near + count) * step);
    }
    if (value < least) value = WithoutNoise(base - %math_floor(WithoutNoise((base - least) / step)) * step);
    if (value > most) value = WithoutNoise(base + %math_floor(WithoutNoise((most - base) / step)) * step);
    if ((count > 0 && value < before) || (count < 0 && value > before)) return;
    SetFieldValue(inside, TextOfNumber(type, value));
}

function NumberMistakeOf(inside, what) {
    return `Failed to set the '${what}' property on 'HTMLInputElement': `;
}

DefinePageFunctions(InputElement.prototype, {
    get valueAsNumber() { return NumberOfText(InputType(NodeInside(this)), FieldValue(NodeInside(this))); },
    set valueAsNumber(value) {
        const inside = NodeInside(this);
        const number = ToNumber(value);
        if (kSteps[InputType(inside)] === undefined) throw MakeDomException(`${NumberMistakeOf(inside, "valueAsNumber")}This input element does not support Number values.`, "InvalidStateError");
        if (number === Infinity || number === -Infinity) %throw_type_error(`${NumberMistakeOf(inside, "valueAsNumber")}The value provided is infinite.`);
        SetFieldValue(inside, number === number ? TextOfNumber(InputType(inside), number) : "");
    },
    get valueAsDate() {
        const inside = NodeInside(this);
        const type = InputType(inside);
        const number = ListHas(kDateTypes, type) ? NumberOfText(type, FieldValue(inside)) : NaN;
        if (number !== number) return null;
        const ms = type === "month" ? DaysOfDate(1970 + %math_floor(number / 12), Modulo(number, 12) + 1, 1) * kDayInMs : number;
        return %construct(DateOfPage, [ms], DateOfPage);
    },
    set valueAsDate(value) {
        const inside = NodeInside(this);
        const type = InputType(inside);
        const where = NumberMistakeOf(inside, "valueAsDate");
        if (value !== null && value !== undefined && %class_of(value) !== "Date") %throw_type_error(`${where}Failed to convert value to 'object'.`);
        if (!ListHas(kDateTypes, type)) throw MakeDomException(`${where}This input element does not support Date values.`, "InvalidStateError");
        const ms = value === null || value === undefined ? NaN : %date_time(value);
        if (ms !== ms) {
            SetFieldValue(inside, "");
            return;
        }
        const date = DateOfDays(%math_floor(ms / kDayInMs));
        SetFieldValue(inside, TextOfNumber(type, type === "month" ? (date.year - 1970) * 12 + date.month - 1 : ms));
    },
    stepUp(count = 1) { StepInput(NodeInside(this), %to_integer(ToNumber(count)), "stepUp"); },
    stepDown(count = 1) { StepInput(NodeInside(this), -%to_integer(ToNumber(count)), "stepDown"); },
});
const kDateTypes = ["date", "month", "week", "time"];
const DateOfPage = PageGlobal.Date;
