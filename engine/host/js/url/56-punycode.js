// Punycode. SPEC: RFC 3492. RUNTIME: Node 20 lib/punycode.js, for what goes wrong.

const kMostPunycode = 2147483647;
const kPunycodeBase = 36;
const kPunycodeLeast = 1;
const kPunycodeMost = 26;
const kPunycodeSkew = 38;
const kPunycodeDamp = 700;
const kPunycodeFirstBias = 72;
const kPunycodeFirst = 128;

function PunycodeError(text) {
    return %construct(RangeErrorConstructor, [text], RangeErrorConstructor);
}

// Section 6.1: how the bias adapts after a delta.
function AdaptPunycodeBias(given, points, isFirst) {
    let delta = isFirst ? %math_floor(given / kPunycodeDamp) : given >> 1;
    delta += %math_floor(delta / points);
    let bias = 0;
    while (delta > ((kPunycodeBase - kPunycodeLeast) * kPunycodeMost) >> 1) {
        delta = %math_floor(delta / (kPunycodeBase - kPunycodeLeast));
        bias += kPunycodeBase;
    }
    return %math_floor(bias + ((kPunycodeBase - kPunycodeLeast + 1) * delta) / (delta + kPunycodeSkew));
}

function PunycodeThreshold(place, bias) {
    if (place <= bias) return kPunycodeLeast;
    return place >= bias + kPunycodeMost ? kPunycodeMost : place - bias;
}

function PunycodeLetter(digit) {
    return %code_point_text(digit < 26 ? digit + 97 : digit + 22);
}

function PunycodeDigit(unit) {
    if (unit >= 48 && unit < 58) return unit - 22;
    if (unit >= 65 && unit < 91) return unit - 65;
    return unit >= 97 && unit < 123 ? unit - 97 : kPunycodeBase;
}

// The code points of a text; half a pair stands for itself.
function CodePointsOf(text) {
    const points = [];
    for (let index = 0; index < text.length; index = %code_point_after(text, index)) %push(points, %code_point_at(text, index));
    return points;
}

function TextOfCodePoints(points) {
    const parts = [];
    for (let index = 0; index < points.length; index += 1) {
        const point = ToNumber(points[index]);
        if (!(%is_integer(point) && point >= 0 && point <= 0x10FFFF)) throw PunycodeError(`Invalid code point ${point}`);
        %push(parts, %code_point_text(point));
    }
    return %join_texts(parts, "");
}

// Section 6.2.
function DecodePunycode(input) {
    const output = [];
    const units = CodePointsOf(input);
    let basic = units.length - 1;
    while (basic > 0 && units[basic] !== 45) basic -= 1;
    if (basic < 0) basic = 0;
    for (let index = 0; index < basic; index += 1) {
        if (units[index] >= 0x80) throw PunycodeError("Illegal input >= 0x80 (not a basic code point)");
        %push(output, units[index]);
    }
    let at = basic > 0 ? basic + 1 : 0;
    let point = kPunycodeFirst;
    let place = 0;
    let bias = kPunycodeFirstBias;
    while (at < units.length) {
        const before = place;
        for (let weight = 1, step = kPunycodeBase; ; step += kPunycodeBase) {
            if (at >= units.length) throw PunycodeError("Invalid input");
            const digit = PunycodeDigit(units[at]);
            at += 1;
            if (digit >= kPunycodeBase) throw PunycodeError("Invalid input");
            if (digit > %math_floor((kMostPunycode - place) / weight)) throw PunycodeError("Overflow: input needs wider integers to process");
            place += digit * weight;
            const threshold = PunycodeThreshold(step, bias);
            if (digit < threshold) break;
            if (weight > %math_floor(kMostPunycode / (kPunycodeBase - threshold))) throw PunycodeError("Overflow: input needs wider integers to process");
            weight *= kPunycodeBase - threshold;
        }
        const count = output.length + 1;
        bias = AdaptPunycodeBias(place - before, count, before === 0);
        if (%math_floor(place / count) > kMostPunycode - point) throw PunycodeError("Overflow: input needs wider integers to process");
        point += %math_floor(place / count);
        place %= count;
        InsertAt(output, place, point);
        place += 1;
    }
    return TextOfCodePoints(output);
}

function InsertAt(list, place, value) {
    %push(list, value);
    for (let index = list.length - 1; index > place; index -= 1) list[index] = list[index - 1];
    list[place] = value;
}

// The digits of a delta, the least one first.
function PunycodeDelta(given, bias) {
    let text = "";
    let rest = given;
    for (let step = kPunycodeBase; ; step += kPunycodeBase) {
        const threshold = PunycodeThreshold(step, bias);
        if (rest < threshold) return text + PunycodeLetter(rest);
        const more = rest - threshold;
        text += PunycodeLetter(threshold + (more % (kPunycodeBase - threshold)));
        rest = %math_floor(more / (kPunycodeBase - threshold));
    }
}

function LeastPointFrom(points, point) {
    let least = kMostPunycode;
    for (let index = 0; index < points.length; index += 1) {
        if (points[index] >= point && points[index] < least) least = points[index];
    }
    return least;
}

// Section 6.3.
function EncodePunycode(input) {
    const points = CodePointsOf(input);
    let text = "";
    for (let index = 0; index < points.length; index += 1) {
        if (points[index] < 0x80) text += %code_point_text(points[index]);
    }
    const basic = text.length;
    let handled = basic;
    if (basic > 0) text += "-";
    let point = kPunycodeFirst;
    let delta = 0;
    let bias = kPunycodeFirstBias;
    while (handled < points.length) {
        const least = LeastPointFrom(points, point);
        if (least - point > %math_floor((kMostPunycode - delta) / (handled + 1))) throw PunycodeError("Overflow: input needs wider integers to process");
        delta += (least - point) * (handled + 1);
        point = least;
        for (let index = 0; index < points.length; index += 1) {
            if (points[index] < point) delta += 1;
            if (points[index] !== point) continue;
            text += PunycodeDelta(delta, bias);
            bias = AdaptPunycodeBias(delta, handled + 1, handled === basic);
            delta = 0;
            handled += 1;
        }
        delta += 1;
        point += 1;
    }
    return text;
}

function IsBasicText(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] > "\u007f") return false;
    }
    return true;
}
