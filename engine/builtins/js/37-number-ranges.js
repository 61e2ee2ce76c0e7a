// ECMA-402 section 15.5.19: two numbers as a place writes what is from one to the other.

function SplitAtDigits(parts) {
    const isDigit = (part) => ListHas(partsOfDigits, part[0]);
    let first = 0;
    while (first < parts.length && !isDigit(parts[first])) first++;
    let last = parts.length;
    while (last > first && !isDigit(parts[last - 1])) last--;
    return [first, last];
}

const partsOfDigits = ["integer", "group", "decimal", "fraction", "exponentSeparator", "exponentInteger", "exponentMinusSign", "nan", "infinity"];

function TextBetween(parts, from, to) {
    let text = "";
    for (let index = from; index < to; index++) text += parts[index][1];
    return text;
}

function AddWithSource(list, parts, from, to, source) {
    for (let index = from; index < to; index++) %push(list, [parts[index][0], parts[index][1], source]);
}

// RUNTIME: ICU 78 number_range_formatter: what both numbers have around their digits is written once where it is longer than one
// letter; else spaces stand around the sign of the range.
function NumberRangeParts(start, end, settings) {
    const from = NumberMiddle(start, settings);
    const to = NumberMiddle(end, settings);
    const ranges = LocaleTable(settings.locale.table, "numberRanges");
    RefuseOddRanges(settings);
    if (JoinLocaleParts(from.parts) === JoinLocaleParts(to.parts)) return AboutParts(start, settings, ranges);
    const [fromFirst, fromLast] = SplitAtDigits(from.parts);
    const [toFirst, toLast] = SplitAtDigits(to.parts);
    const around = TextBetween(from.parts, 0, fromFirst) + TextBetween(from.parts, fromLast, from.parts.length);
    const isSame = TextBetween(from.parts, 0, fromFirst) === TextBetween(to.parts, 0, toFirst) && TextBetween(from.parts, fromLast, from.parts.length) === TextBetween(to.parts, toLast, to.parts.length);
    const isOnce = isSame && CountOfPoints(around) > 1;
    const hasSpaces = !isOnce && around !== "";
    const parts = [];
    AddWithSource(parts, from.parts, 0, fromFirst, isOnce ? "shared" : "startRange");
    AddWithSource(parts, from.parts, fromFirst, isOnce ? fromLast : from.parts.length, "startRange");
    %push(parts, ["literal", hasSpaces ? ` ${ranges.between} ` : ranges.between, "shared"]);
    AddWithSource(parts, to.parts, isOnce ? toFirst : 0, isOnce ? toLast : to.parts.length, "endRange");
    if (isOnce) AddWithSource(parts, to.parts, toLast, to.parts.length, "shared");
    const category = RangeCategory(from.category, to.category, ranges);
    return OuterParts(parts, category, settings);
}

// SIMPLIFIED: marks of direction around signs.
function RefuseOddRanges(settings) {
    if (settings.currencyDisplay === "name" && settings.locale.table === "tr-TR") RefuseOption("currencyDisplay", "name");
    if (settings.locale.table === "he-IL") %refuse("a range of numbers in Hebrew is not supported by Loopscope");
}

// RUNTIME: ICU 78 counts the space that it sets behind letters of a currency to the wrong number.
function RangePartsToShow(start, end, settings) {
    const parts = NumberRangeParts(start, end, settings);
    for (let index = 1; index < parts.length; index++) {
        if (parts[index - 1][0] === "currency" && parts[index][0] === "literal" && parts[index][2] === "shared" && parts[index][1] === "\u00a0") {
            if (index + 1 < parts.length && parts[index + 1][2] === "startRange") %refuse("the parts of this range of sums are not supported by Loopscope: formatRange is");
        }
    }
    return PartsWithSources(parts);
}

function CountOfPoints(text) {
    let count = 0;
    for (let index = 0; index < text.length; index++) if (!(text[index] >= "\udc00" && text[index] <= "\udfff")) count++;
    return count;
}

// What number_range_formatter and the plural rules say of a range: by the categories of its ends.
function RangeCategory(first, second, ranges) {
    if (typeof ranges.categories === "string") return ranges.categories;
    const key = `${first} ${second}`;
    if (!HasOwn(ranges.categories, key)) %refuse("the plural of this range is not supported by Loopscope");
    return ranges.categories[key];
}

// Two numbers that are written alike: about so much.
function AboutParts(value, settings, ranges) {
    const middle = NumberMiddle(value, { __proto__: settings, signDisplay: "always" });
    const negative = NumberMiddle(value, settings);
    const isShortSum = settings.style === "currency" && settings.notation === "compact";
    if (ranges.about === undefined || isShortSum || settings.signDisplay !== "auto" || JoinLocaleParts(negative.parts) === JoinLocaleParts(middle.parts)) {
        %refuse("a range of equal numbers with a sign is not supported by Loopscope: format one of them");
    }
    const parts = [];
    for (let index = 0; index < middle.parts.length; index++) {
        const isSign = middle.parts[index][0] === "plusSign";
        %push(parts, isSign ? ["approximatelySign", ranges.about, "shared"] : [middle.parts[index][0], middle.parts[index][1], "shared"]);
    }
    return OuterParts(parts, middle.category, settings);
}

// SPEC: 15.5.19 PartitionNumberRangePattern, steps 1 to 2, and the arguments of formatRange.
function NumbersOfRange(start, end, names) {
    if (start === undefined) %throw_type_error(`Invalid ${names[0]} : undefined`);
    if (end === undefined) %throw_type_error(`Invalid ${names[1]} : undefined`);
    const from = ToLocaleNumber(start);
    const to = ToLocaleNumber(end);
    if (from !== from) %throw_range_error(`Invalid ${names[0]} : ${ToDisplay(start)}`);
    if (to !== to) %throw_range_error(`Invalid ${names[1]} : ${ToDisplay(end)}`);
    return [from, to];
}
