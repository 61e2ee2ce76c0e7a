// calc(), min(), max() and clamp() of lengths and percentages. SPEC: CSS Values sections 10 and 10.12. A sum is { terms, parts, number }: lengths by
// unit, functions that are no more than kept, and a plain number where it is one. SIMPLIFIED: other functions
// in it, and most factors of those that are kept, are refused.

const kComparisons = ["min", "max", "clamp"];
const kCalculations = ["calc", ...kComparisons];

function IsCalculation(text) {
    const open = %string_find(text, "(", 0);
    return open > 0 && ListHas(kCalculations, %to_lower(%string_slice(text, 0, open)));
}

// What the style says of it afterwards; undefined for what is no length.
function CalcValue(text, name) {
    const sum = CalcSum(text, name);
    if (sum === undefined) return undefined;
    const isAlone = sum.terms.length === 0 && sum.parts.length === 1 && sum.parts[0].factor === 1;
    return isAlone ? CalcPartText(sum.parts[0]) : `calc(${CalcText(sum)})`;
}

function CalcSum(text, name) {
    const reader = { __proto__: null, text: %to_lower(text), at: 0, name };
    const sum = CalcPart(reader);
    return sum !== undefined && reader.at === reader.text.length && sum.number === undefined ? sum : undefined;
}

function CalcText(sum) {
    if (sum.number !== undefined) return StyleNumber(sum.number);
    let written = "";
    const terms = SortedTerms(sum.terms);
    for (let index = 0; index < terms.length; index += 1) {
        const { number, unit } = terms[index];
        if (index === 0) written = StyleNumber(number) + unit;
        else written += ` ${number < 0 ? "-" : "+"} ${StyleNumber(number < 0 ? -number : number)}${unit}`;
    }
    for (let index = 0; index < sum.parts.length; index += 1) {
        const { factor } = sum.parts[index];
        const isSign = factor === 1 || (factor === -1 && written !== "");
        if (written !== "") written += factor === -1 ? " - " : " + ";
        written += `${isSign ? "" : `${StyleNumber(factor)} * `}${CalcPartText(sum.parts[index])}`;
    }
    return written;
}

function CalcPartText({ name, list }) {
    const written = [];
    for (let index = 0; index < list.length; index += 1) %push(written, CalcText(list[index]));
    return `${name}(${%join_texts(written, ", ")})`;
}

// SPEC: CSS Values section 10.13: percentages first, then units by the alphabet.
function SortedTerms(terms) {
    const sorted = [];
    for (let index = 0; index < terms.length; index += 1) {
        const { unit } = terms[index];
        let at = sorted.length;
        for (; at > 0 && sorted[at - 1].unit !== "%" && (unit === "%" || unit < sorted[at - 1].unit); at -= 1) sorted[at] = sorted[at - 1];
        sorted[at] = terms[index];
    }
    return sorted;
}

// In pixels; NaN for what is not known.
function CalcPixels(sum, inside, base) {
    let pixels = 0;
    for (let index = 0; index < sum.terms.length; index += 1) {
        const { number, unit } = sum.terms[index];
        if (unit === "%") pixels += base === undefined ? NaN : base * number / 100;
        else pixels += number * (PixelsPerUnit(unit, inside) ?? NaN);
    }
    for (let index = 0; index < sum.parts.length; index += 1) {
        const { name, list, factor } = sum.parts[index];
        const sizes = [];
        for (let each = 0; each < list.length; each += 1) %push(sizes, CalcPixels(list[each], inside, base));
        pixels += factor * Compared(name, sizes);
    }
    return pixels;
}

function Compared(name, sizes) {
    if (name === "clamp") return MostOf(sizes[0], LeastOf(sizes[1], sizes[2]));
    return name === "min" ? LeastOf(...sizes) : MostOf(...sizes);
}

function SkipCalcBlanks(reader) {
    while (reader.text[reader.at] === " ") reader.at += 1;
}

function CalcTerms(reader) {
    let sum = CalcFactors(reader);
    for (;;) {
        SkipCalcBlanks(reader);
        const sign = reader.text[reader.at];
        if (sum === undefined || (sign !== "+" && sign !== "-")) return sum;
        if (reader.text[reader.at - 1] !== " " || reader.text[reader.at + 1] !== " ") return undefined;
        reader.at += 1;
        const other = CalcFactors(reader);
        if (other === undefined || (other.number === undefined) !== (sum.number === undefined)) return undefined;
        sum = SumWith(sum, TimesNumber(other, sign === "+" ? 1 : -1, reader));
        // A function times something in a sum stands in brackets.
        const isTimes = FirstWhere(sum.parts, (part) => part.factor !== 1 && part.factor !== -1) !== undefined;
        if (isTimes) RefuseStyleValue(reader.name, reader.text);
    }
}

function SumWith(one, other) {
    const sum = { __proto__: null, terms: [], parts: [], number: one.number === undefined ? undefined : one.number + other.number };
    const add = ({ terms, parts }) => {
        for (let index = 0; index < terms.length; index += 1) {
            const same = FirstWhere(sum.terms, (term) => term.unit === terms[index].unit);
            if (same === undefined) %push(sum.terms, { __proto__: null, number: terms[index].number, unit: terms[index].unit });
            else same.number += terms[index].number;
        }
        for (let index = 0; index < parts.length; index += 1) %push(sum.parts, parts[index]);
    };
    add(one);
    add(other);
    return sum;
}

function FirstWhere(list, isIt) {
    for (let index = 0; index < list.length; index += 1) {
        if (isIt(list[index])) return list[index];
    }
    return undefined;
}

function TimesNumber(sum, factor, reader) {
    if (factor === 1) return sum;
    const isMixed = sum.parts.length > 1 || (sum.parts.length > 0 && sum.terms.length > 0);
    if (isMixed || !(factor > -Infinity && factor < Infinity)) RefuseStyleValue(reader.name, reader.text);
    const terms = [];
    const parts = [];
    for (let index = 0; index < sum.terms.length; index += 1) %push(terms, { __proto__: null, number: sum.terms[index].number * factor, unit: sum.terms[index].unit });
    for (let index = 0; index < sum.parts.length; index += 1) %push(parts, { __proto__: null, name: sum.parts[index].name, list: sum.parts[index].list, factor: sum.parts[index].factor * factor });
    return { __proto__: null, terms, parts, number: sum.number === undefined ? undefined : sum.number * factor };
}

function CalcFactors(reader) {
    let product = CalcPart(reader);
    for (;;) {
        SkipCalcBlanks(reader);
        const sign = reader.text[reader.at];
        if (product === undefined || (sign !== "*" && sign !== "/")) return product;
        reader.at += 1;
        const other = CalcPart(reader);
        if (other === undefined || (other.number === undefined && (sign === "/" || product.number === undefined))) return undefined;
        if (sign === "/") product = TimesNumber(product, 1 / other.number, reader);
        else product = other.number === undefined ? TimesNumber(other, product.number, reader) : TimesNumber(product, other.number, reader);
    }
}

function CalcPart(reader) {
    SkipCalcBlanks(reader);
    const { text } = reader;
    const rest = %string_slice(text, reader.at, reader.at + 6);
    if (rest[0] === "(" || %string_slice(rest, 0, 5) === "calc(") {
        reader.at += rest[0] === "(" ? 1 : 5;
        const inner = CalcTerms(reader);
        return IsClosed(reader) ? inner : undefined;
    }
    for (let index = 0; index < kComparisons.length; index += 1) {
        const name = kComparisons[index];
        if (%string_slice(rest, 0, name.length + 1) === `${name}(`) return CalcComparison(reader, name);
    }
    let end = reader.at;
    while (end < text.length && !HasUnitOf(text[end], " ,)*/") && !(end > reader.at && HasUnitOf(text[end], "+-") && text[end - 1] !== "e")) end += 1;
    const dimension = Dimension(%string_slice(text, reader.at, end));
    if (dimension === undefined) RefuseStyleValue(reader.name, text);
    reader.at = end;
    const { number, unit } = dimension;
    if (unit === "") return { __proto__: null, terms: [], parts: [], number };
    if (unit !== "%" && !ListHas(kLengthUnits, unit)) RefuseStyleValue(reader.name, text);
    const isAbsolute = kAbsoluteUnits[unit] !== undefined;
    return { __proto__: null, terms: [{ __proto__: null, number: isAbsolute ? number * kAbsoluteUnits[unit] : number, unit: isAbsolute ? "px" : unit }], parts: [], number: undefined };
}

const kAbsoluteUnits = { __proto__: null, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6 };

function IsClosed(reader) {
    SkipCalcBlanks(reader);
    reader.at += 1;
    return reader.text[reader.at - 1] === ")";
}

// Of pixels only, it is what it comes to.
function CalcComparison(reader, name) {
    reader.at += name.length + 1;
    const list = [];
    for (;;) {
        const sum = CalcTerms(reader);
        if (sum === undefined || (list.length > 0 && (sum.number === undefined) !== (list[0].number === undefined))) return undefined;
        %push(list, sum);
        SkipCalcBlanks(reader);
        if (reader.text[reader.at] !== ",") break;
        reader.at += 1;
    }
    if (!IsClosed(reader) || (name === "clamp" && list.length !== 3)) return undefined;
    const sizes = [];
    let unit = "px";
    for (let index = 0; index < list.length; index += 1) {
        const { terms, parts, number } = list[index];
        if (parts.length > 0 || (number === undefined && (terms.length !== 1 || terms[0].unit !== "px"))) unit = null;
        else %push(sizes, number ?? terms[0].number);
    }
    if (unit === null) return { __proto__: null, terms: [], parts: [{ __proto__: null, name, list, factor: 1 }], number: undefined };
    const number = Compared(name, sizes);
    if (list[0].number !== undefined) return { __proto__: null, terms: [], parts: [], number };
    return { __proto__: null, terms: [{ __proto__: null, number, unit }], parts: [], number: undefined };
}
