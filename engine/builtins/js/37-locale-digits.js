// Decimal numbers as digits, rounded as ECMA-402 section 15.5 says.

// {negative, digits without zeros around them, point: how many of them stand before it, special}.
function QuantityOf(value) {
    const quantity = { __proto__: null, negative: false, digits: "", point: 0, special: "" };
    let text = typeof value === "number" ? %to_string(value) : %to_string(value);
    if (typeof value === "number" && %same_value(value, -0)) quantity.negative = true;
    if (text[0] === "-") {
        quantity.negative = true;
        text = %string_part(text, 1, text.length);
    }
    if (text === "NaN" || text === "Infinity") {
        quantity.special = text;
        return quantity;
    }
    const exponent = %string_find(text, "e", 0);
    let shift = 0;
    if (exponent >= 0) {
        shift = %to_number(%string_part(text, exponent + 1, text.length));
        text = %string_part(text, 0, exponent);
    }
    const point = %string_find(text, ".", 0);
    quantity.digits = point < 0 ? text : %string_part(text, 0, point) + %string_part(text, point + 1, text.length);
    quantity.point = (point < 0 ? text.length : point) + shift;
    return TrimQuantity(quantity);
}

function TrimQuantity(quantity) {
    const digits = quantity.digits;
    let begin = 0;
    let end = digits.length;
    while (begin < end && digits[begin] === "0") begin++;
    while (end > begin && digits[end - 1] === "0") end--;
    quantity.point = begin === end ? 0 : quantity.point - begin;
    quantity.digits = %string_part(digits, begin, end);
    return quantity;
}

// -1, 0 or 1: what would be cut off, compared with one half of the last digit that stays.
function CompareWithHalf(digits, keep) {
    if (keep < 0 || digits[keep] < "5") return -1;
    return digits[keep] > "5" || digits.length > keep + 1 ? 1 : 0;
}

function RoundsAway(quantity, keep, mode) {
    const half = CompareWithHalf(quantity.digits, keep);
    const isOdd = keep > 0 && (%to_number(quantity.digits[keep - 1]) & 1) === 1;
    switch (mode) {
        case "ceil": return !quantity.negative;
        case "floor": return quantity.negative;
        case "expand": return true;
        case "trunc": return false;
        case "halfCeil": return half > 0 || (half === 0 && !quantity.negative);
        case "halfFloor": return half > 0 || (half === 0 && quantity.negative);
        case "halfTrunc": return half > 0;
        case "halfEven": return half > 0 || (half === 0 && isOdd);
        case "halfExpand": return half >= 0;
    }
}

// Keeps so many digits; a negative count is that far in front of the first one.
function RoundQuantity(quantity, keep, mode) {
    const digits = quantity.digits;
    if (keep >= digits.length) return quantity;
    const away = RoundsAway(quantity, keep, mode);
    const kept = keep > 0 ? %string_part(digits, 0, keep) : "";
    quantity.digits = kept;
    if (away && keep < 0) {
        quantity.digits = "1";
        quantity.point += 1 - keep;
    } else if (away) {
        quantity.digits = AddOne(kept);
        quantity.point += quantity.digits.length - kept.length;
    }
    return TrimQuantity(quantity);
}

function AddOne(digits) {
    let index = digits.length - 1;
    let nines = "";
    while (index >= 0 && digits[index] === "9") {
        nines += "0";
        index--;
    }
    if (index < 0) return `1${nines}`;
    return %string_part(digits, 0, index) + %to_string(%to_number(digits[index]) + 1) + nines;
}

function Zeros(count) {
    let zeros = "";
    for (let index = 0; index < count; index++) zeros += "0";
    return zeros;
}

// The digits before the point and those behind it, filled up to the least counts.
function SplitQuantity(quantity, leastInteger, leastFraction) {
    const digits = quantity.digits;
    const point = quantity.point;
    let integer = "";
    let fraction = digits;
    if (point > 0) {
        integer = digits.length >= point ? %string_part(digits, 0, point) : digits + Zeros(point - digits.length);
        fraction = digits.length > point ? %string_part(digits, point, digits.length) : "";
    } else if (digits !== "") {
        fraction = Zeros(-point) + digits;
    }
    return [Zeros(leastInteger - integer.length) + integer, fraction + Zeros(leastFraction - fraction.length)];
}

// The least number of digits behind the point that makes up the least number of significant ones.
function MissingDigits(quantity, rules) {
    return rules.leastSignificant - (quantity.digits === "" ? 1 : quantity.point);
}

// SPEC: 15.5.3: rounds as the settings of a number say, and gives the least number of digits behind the point.
function RoundBySettings(quantity, rules, mode) {
    if (rules.kind === "significant") {
        RoundQuantity(quantity, rules.mostSignificant, mode);
        return MissingDigits(quantity, rules);
    }
    if (rules.kind === "compact") {
        const digits = quantity.point >= 2 ? quantity.point : 2;
        RoundQuantity(quantity, digits, mode);
        return 0;
    }
    RoundQuantity(quantity, quantity.point + rules.most, mode);
    return rules.least;
}
