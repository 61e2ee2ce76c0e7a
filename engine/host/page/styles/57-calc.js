// calc() of pixels and percentages. SPEC: CSS Values section 10. SIMPLIFIED: other units in it are refused.

// A length of calc() as the style says it afterwards; undefined for what is none.
function CalcValue(text, name) {
    const sum = CalcSum(text, name);
    if (sum === undefined) return undefined;
    const { px, percent } = sum;
    if (sum.hasPercent && sum.hasPixels) return `calc(${StyleNumber(percent)}% ${px < 0 ? "-" : "+"} ${StyleNumber(px < 0 ? -px : px)}px)`;
    return sum.hasPercent ? `calc(${StyleNumber(percent)}%)` : `calc(${StyleNumber(px)}px)`;
}

// { px, percent, hasPixels, hasPercent } of what stands in the brackets.
function CalcSum(text, name) {
    const reader = { __proto__: null, text: %to_lower(text), at: 5, name };
    const sum = CalcTerms(reader);
    const isWhole = sum !== undefined && reader.text[reader.at] === ")" && reader.at + 1 === reader.text.length;
    return isWhole && !sum.isNumber ? sum : undefined;
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
        if (other === undefined || other.isNumber !== sum.isNumber) return undefined;
        const factor = sign === "+" ? 1 : -1;
        sum = {
            __proto__: null, px: sum.px + factor * other.px, percent: sum.percent + factor * other.percent, isNumber: sum.isNumber,
            hasPixels: sum.hasPixels || other.hasPixels, hasPercent: sum.hasPercent || other.hasPercent,
        };
    }
}

function CalcFactors(reader) {
    let product = CalcPart(reader);
    for (;;) {
        SkipCalcBlanks(reader);
        const sign = reader.text[reader.at];
        if (product === undefined || (sign !== "*" && sign !== "/")) return product;
        reader.at += 1;
        const other = CalcPart(reader);
        if (other === undefined || (!other.isNumber && (sign === "/" || !product.isNumber))) return undefined;
        const scaled = other.isNumber ? product : other;
        const factor = other.isNumber ? (sign === "*" ? other.px : 1 / other.px) : product.px;
        product = { __proto__: null, px: scaled.px * factor, percent: scaled.percent * factor, isNumber: scaled.isNumber, hasPixels: scaled.hasPixels, hasPercent: scaled.hasPercent };
    }
}

// A number keeps its value in `px`.
function CalcPart(reader) {
    SkipCalcBlanks(reader);
    const { text } = reader;
    if (text[reader.at] === "(" || %string_slice(text, reader.at, reader.at + 5) === "calc(") {
        reader.at += text[reader.at] === "(" ? 1 : 5;
        const inner = CalcTerms(reader);
        SkipCalcBlanks(reader);
        if (text[reader.at] !== ")") return undefined;
        reader.at += 1;
        return inner;
    }
    let end = reader.at;
    while (end < text.length && !HasUnitOf(text[end], " )*/") && !(end > reader.at && HasUnitOf(text[end], "+-") && text[end - 1] !== "e")) end += 1;
    const dimension = Dimension(%string_slice(text, reader.at, end));
    if (dimension === undefined) RefuseStyleValue(reader.name, text);
    reader.at = end;
    const { number, unit } = dimension;
    if (unit !== "" && unit !== "px" && unit !== "%") RefuseStyleValue(reader.name, text);
    return { __proto__: null, px: unit === "%" ? 0 : number, percent: unit === "%" ? number : 0, isNumber: unit === "", hasPixels: unit === "px", hasPercent: unit === "%" };
}
