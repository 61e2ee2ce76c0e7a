// ECMA-402 section 11.5.9: two dates as a place writes what is from one to the other. SIMPLIFIED: the choices of fields in "ranges"
// of engine/builtins/locales; others are refused.

const fieldsOfRangeKeys = ["weekday", "year", "month", "day", "hour", "minute", "second"];

// As keyOfRange in tests/conformance/locales/more.js makes it.
function KeyOfRange(format) {
    const values = [];
    for (let index = 0; index < fieldsOfRangeKeys.length; index++) {
        const value = format[fieldsOfRangeKeys[index]];
        %push(values, value === undefined ? "" : value === "numeric" ? "n" : value === "2-digit" ? "2" : value);
    }
    const hasCycle = (format.hour !== undefined || format.timeStyle !== undefined) && format.cycle !== format.rows.cycle;
    %push(values, hasCycle ? format.cycle : "");
    %push(values, format.dateStyle === undefined ? "" : format.dateStyle);
    %push(values, format.timeStyle === undefined ? "" : format.timeStyle);
    let last = values.length;
    while (last > 0 && values[last - 1] === "") last--;
    let key = "";
    for (let index = 0; index < last; index++) key += (index === 0 ? "" : " ") + values[index];
    return key;
}

function LocalFields(time, format) {
    return %date_fields(time + ZoneOffset(format.zone, time) * 60000);
}

// Which of year, month, day, half of the day, hour, minute and second is the first that differs; 7 is none.
function LargestDifference(start, end) {
    if ((start[0] > 0) !== (end[0] > 0)) %refuse("a range of dates before and after the year 1 is not supported by Loopscope");
    for (let index = 0; index < 3; index++) if (start[index] !== end[index]) return index;
    if ((start[3] < 12) !== (end[3] < 12)) return 3;
    for (let index = 3; index < 6; index++) if (start[index] !== end[index]) return index + 1;
    return 7;
}

function RefuseRange() {
    %refuse("a range of dates with this choice of fields or locale is not supported by Loopscope: format both dates");
}

// The pieces of a range, each the letter of its source and a pattern; null where one date is all that is shown.
function PiecesOfRange(startFields, endFields, format) {
    const difference = LargestDifference(startFields, endFields);
    if (difference === 7) return null;
    const isOdd = format.era !== undefined || format.dayPeriod !== undefined || format.fraction !== undefined || format.zoneName !== undefined;
    const table = LocaleTable(format.locale.table, "ranges");
    const key = KeyOfRange(format);
    // RUNTIME: Chromium's Korean ranges are those of a later CLDR.
    if (kNodeMajor === 0 && format.locale.table === "ko-KR") RefuseRange();
    if (isOdd || table === null || !HasOwn(table.rows, key) || table.rows[key][difference] < 0) RefuseRange();
    const pieces = table.patterns[table.rows[key][difference]];
    return pieces.length === 1 ? null : pieces;
}

// SPEC: 11.5.9 PartitionDateTimeRangePattern: parts, each [type, value, source].
function DateRangeParts(start, end, format) {
    const startFields = LocalFields(start, format);
    const endFields = LocalFields(end, format);
    const pieces = PiecesOfRange(startFields, endFields, format);
    if (pieces === null) return DateParts(start, format);
    const parts = [];
    for (let index = 0; index < pieces.length; index++) {
        const isEnd = pieces[index][0] === ">";
        const source = isEnd ? "endRange" : pieces[index][0] === "<" ? "startRange" : "shared";
        const pattern = %string_part(pieces[index], 1, pieces[index].length);
        const piece = PartsOfPattern(pattern, isEnd ? endFields : startFields, isEnd ? end : start, format);
        for (let each = 0; each < piece.length; each++) %push(parts, [piece[each][0], piece[each][1], source]);
    }
    return parts;
}

// RUNTIME: V8 writes a narrow space as a plain one where one date is all that is shown.
function DateRangeText(start, end, format) {
    const parts = DateRangeParts(start, end, format);
    const text = JoinLocaleParts(parts);
    return parts[0].length === 2 ? WithPlainSpaces(text) : text;
}

// What formatRangeToParts gives.
function PartsWithSources(parts) {
    const list = PartObjects(parts);
    for (let index = 0; index < list.length; index++) list[index].source = parts[index].length > 2 ? parts[index][2] : "shared";
    return list;
}

// The two times of a range, as numbers.
function TimesOfRange(start, end) {
    if (start === undefined || end === undefined) %throw_type_error("Invalid time value");
    const from = ToNumber(start);
    const to = ToNumber(end);
    const isTime = (time) => time >= -8.64e15 && time <= 8.64e15;
    if (!isTime(from) || !isTime(to)) %throw_range_error("Invalid time value");
    return [from, to];
}
