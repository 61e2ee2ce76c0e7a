// Transforms in the plane: the matrix that a list of functions is, and the list between two others. SPEC: CSS Transforms sections 8 to 12.
// SIMPLIFIED: what leaves the plane is not known, nor are different functions on their way to each other that turn an element half round or slant it.

const TransformMath = { __proto__: null, sin: PageGlobal.Math.sin, cos: PageGlobal.Math.cos, tan: PageGlobal.Math.tan, atan2: PageGlobal.Math.atan2, hypot: PageGlobal.Math.hypot };
const kHalfTurn = 180;
const kPi = PageGlobal.Math.PI;
const kDegreesOf = { __proto__: null, deg: 1, grad: 0.9, turn: 360, rad: kHalfTurn / kPi };
// The function that stands for others when they move, and which of its values they say; undefined for both.
const kWiderFunctions = {
    __proto__: null, translateX: ["translate", 0], translateY: ["translate", 1], translate: ["translate"], scaleX: ["scale", 0], scaleY: ["scale", 1], scale: ["scale"],
    rotate: ["rotate"], rotateZ: ["rotate"], skewX: ["skewX"], skewY: ["skewY"], skew: ["skew"],
    matrix: ["matrix"], translate3d: ["translate"], translateZ: ["translate"],
};

// [{ name, values, written, place }, …] in the wider functions, with the name that is written; undefined for what is not known.
function TransformFunctions(text) {
    const words = text === "none" || text === "" ? [] : StyleWords(%replace_all(text, ", ", ","));
    const functions = [];
    for (let index = 0; index < words.length; index += 1) {
        const open = %string_find(words[index], "(", 0);
        const given = %split_text(%string_slice(words[index], open + 1, words[index].length - 1), ",");
        const written = %string_slice(words[index], 0, open);
        const wider = kWiderFunctions[written];
        if (wider === undefined || open < 0) return undefined;
        if ((written === "translate3d" && !IsNoLength(given[2])) || (written === "translateZ" && !IsNoLength(given[0]))) return undefined;
        %push(functions, { __proto__: null, name: wider[0], values: WiderValues(wider, given, written), written, place: wider[1] });
    }
    return functions;
}

function IsNoLength(text) {
    return Dimension(text)?.number === 0;
}

function WiderValues([name, place], given, written) {
    if (written === "translateZ") return ["0px", "0px"];
    if (name === "translate") return place === 1 ? ["0px", given[0]] : [given[0], given[1] ?? "0px"];
    if (name === "scale") return place === undefined ? [given[0], given[1] ?? given[0]] : place === 0 ? [given[0], "1"] : ["1", given[0]];
    return name === "skew" ? [given[0], given[1] ?? "0deg"] : given;
}

function DegreesOf(text) {
    const { number, unit } = Dimension(text) ?? { __proto__: null, number: NaN, unit: "" };
    return number === 0 ? 0 : number * (kDegreesOf[unit] ?? NaN);
}

// RUNTIME: Chromium asks for angles up to an eighth of a turn; others are those seen from another side.
function SineOf(degrees, isCosine) {
    const turned = (degrees % 360 + 360) % 360 + (isCosine ? 90 : 0);
    const quarter = %math_floor(turned / 90) % 4;
    const rest = turned % 90;
    const fromAxis = quarter % 2 === 1 ? 90 - rest : rest;
    const size = fromAxis >= 45 ? UpToEighth(90 - fromAxis, "cos") : UpToEighth(fromAxis, "sin");
    return quarter >= 2 && size !== 0 ? -size : size;
}

function UpToEighth(degrees, name) {
    return %call(TransformMath[name], undefined, degrees * kPi / kHalfTurn);
}

function TangentOf(degrees) {
    return %call(TransformMath.tan, undefined, degrees * kPi / kHalfTurn);
}

// A length is not rounded as those of a layout are.
function ShiftInPixels(text, inside, sizeOf) {
    const { number, unit } = Dimension(text) ?? { __proto__: null, number: NaN, unit: "" };
    if (unit === "px" || number === 0) return number;
    return unit === "%" ? sizeOf(inside) * number / 100 : PixelsOf(text, inside, sizeOf(inside));
}

function MatrixOfFunction({ name, values }, inside) {
    if (name === "translate") return [1, 0, 0, 1, ShiftInPixels(values[0], inside, BorderBoxWidth), ShiftInPixels(values[1], inside, BorderBoxHeight)];
    if (name === "scale") return [ToNumber(values[0]), 0, 0, ToNumber(values[1]), 0, 0];
    if (name === "skewX") return [1, 0, TangentOf(DegreesOf(values[0])), 1, 0, 0];
    if (name === "skewY") return [1, TangentOf(DegreesOf(values[0])), 0, 1, 0, 0];
    if (name === "skew") return [1, TangentOf(DegreesOf(values[1])), TangentOf(DegreesOf(values[0])), 1, 0, 0];
    if (name === "matrix") return MatrixNumbers(values);
    const degrees = DegreesOf(values[0]);
    const sine = SineOf(degrees, false);
    const cosine = SineOf(degrees, true);
    return [cosine, sine, -sine, cosine, 0, 0];
}

function MatrixNumbers(values) {
    const numbers = [];
    for (let index = 0; index < 6; index += 1) %push(numbers, ToNumber(values[index]));
    return numbers;
}

// `other` is applied first.
function ProductOfMatrices(one, other) {
    return [
        one[0] * other[0] + one[2] * other[1], one[1] * other[0] + one[3] * other[1], one[0] * other[2] + one[2] * other[3], one[1] * other[2] + one[3] * other[3],
        one[0] * other[4] + one[2] * other[5] + one[4], one[1] * other[4] + one[3] * other[5] + one[5],
    ];
}

// The matrix of a list of functions; undefined for what is not known.
function MatrixOfTransform(text, inside) {
    const functions = TransformFunctions(text);
    if (functions === undefined) return undefined;
    let matrix = [1, 0, 0, 1, 0, 0];
    for (let index = 0; index < functions.length; index += 1) matrix = ProductOfMatrices(matrix, MatrixOfFunction(functions[index], inside));
    return matrix;
}

// The computed value of a transform that is said; undefined for what is not known.
function MatrixText(text, inside) {
    if (text === "" || text === "none") return "none";
    const matrix = MatrixOfTransform(text, inside);
    if (matrix === undefined) return undefined;
    const numbers = [];
    for (let index = 0; index < matrix.length; index += 1) {
        if (!(matrix[index] - matrix[index] === 0)) return undefined;
        %push(numbers, StyleNumber(matrix[index]));
    }
    return `matrix(${%join_texts(numbers, ", ")})`;
}

// ---- on the way ----

const kNoMatrix = ["1", "0", "0", "1", "0", "0"];

// What comes behind a list that is shorter than another one: the functions of that one, which do nothing.
function WithUnmoved(functions, others) {
    const all = CopyList(functions);
    for (let index = functions.length; index < others.length; index += 1) {
        const { name, values, written, place } = others[index];
        const rest = name === "translate" ? "0px" : name === "scale" ? "1" : "0deg";
        %push(all, { __proto__: null, name, values: name === "matrix" ? kNoMatrix : values.length === 1 ? [rest] : [rest, rest], written, place });
    }
    return all;
}

// Whether two transforms are lists of the same functions.
function AreAlike(from, to) {
    const first = TransformFunctions(from);
    const last = TransformFunctions(to);
    if (first === undefined || last === undefined || first.length !== last.length) return from === to;
    for (let index = 0; index < first.length; index += 1) {
        if (first[index].name !== last[index].name || (first[index].name === "matrix" && from !== to)) return false;
    }
    return true;
}

// The list of functions between two others; undefined for what is not known. SPEC: section 11.
function TransformBetween(from, to, part) {
    const first = TransformFunctions(from);
    const last = TransformFunctions(to);
    if (first === undefined || last === undefined) return undefined;
    const one = WithUnmoved(first, last);
    const other = WithUnmoved(last, first);
    const written = [];
    for (let index = 0; index < one.length; index += 1) {
        const moved = one[index].name === other[index].name && one[index].name !== "matrix" ? FunctionBetween(one[index], other[index], part) : MatrixBetween(one, other, index, part);
        if (moved === undefined) return undefined;
        %push(written, moved);
        if (%string_slice(moved, 0, 7) === "matrix(") break;
    }
    return written.length === 0 ? "none" : %join_texts(written, " ");
}

function FunctionBetween(one, other, part) {
    const values = [];
    for (let index = 0; index < one.values.length; index += 1) {
        const value = MovedValue(one.values[index], other.values[index], part);
        if (value === undefined) return undefined;
        %push(values, value);
    }
    const isNarrow = one.place !== undefined && one.written === other.written;
    // RUNTIME: of two sizes that are the same one is written.
    if (one.name === "scale" && one.written === "scale" && other.written === "scale" && values[0] === values[1]) return `scale(${values[0]})`;
    return isNarrow ? `${one.written}(${values[one.place]})` : `${one.name}(${%join_texts(values, ", ")})`;
}

// Functions that are not alike are, with all behind them, one matrix each. SPEC: section 12: shift, turn and size move by themselves.
function MatrixBetween(one, other, from, part) {
    const first = PartsOfMatrix(one, from);
    const last = PartsOfMatrix(other, from);
    if (first === undefined || last === undefined) return undefined;
    const turn = last.turn - first.turn;
    const shortest = turn > kPi ? turn - 2 * kPi : turn < -kPi ? turn + 2 * kPi : turn;
    if (Magnitude(shortest) > kPi - 0.000001) return undefined;
    const between = (name) => first[name] + (last[name] - first[name]) * part;
    const turned = (first.turn + shortest * part) * kHalfTurn / kPi;
    const degrees = Magnitude(turned) < 0.000000001 ? 0 : turned;
    // What Chromium's quaternions leave of a zero is not known.
    if (degrees !== 0 && Magnitude(SineOf(degrees * 2, false)) < 0.000000001) return undefined;
    const [sine, cosine] = [SineOf(degrees, false), SineOf(degrees, true)];
    const [width, height] = [between("width"), between("height")];
    return `matrix(${cosine * width}, ${sine * width}, ${-sine * height}, ${cosine * height}, ${between("x")}, ${between("y")})`;
}

function Magnitude(number) {
    return number < 0 ? -number : number;
}

function PartsOfMatrix(functions, from) {
    let matrix = [1, 0, 0, 1, 0, 0];
    for (let index = from; index < functions.length; index += 1) {
        if (functions[index].name === "translate" && HasUnknownShift(functions[index].values)) return undefined;
        matrix = ProductOfMatrices(matrix, MatrixOfFunction(functions[index], undefined));
    }
    const [a, b, c, d, x, y] = matrix;
    const isUpright = a * d - b * c > 0 && Magnitude(a * c + b * d) < 0.000000001;
    if (!isUpright) return undefined;
    return { __proto__: null, turn: %call(TransformMath.atan2, undefined, b, a), width: %call(TransformMath.hypot, undefined, a, b), height: %call(TransformMath.hypot, undefined, c, d), x, y };
}

function HasUnknownShift(values) {
    for (let index = 0; index < values.length; index += 1) {
        const { number, unit } = Dimension(values[index]) ?? { __proto__: null, number: NaN, unit: "" };
        if (number !== 0 && unit !== "px") return true;
    }
    return false;
}

// Two lengths in one unit, two angles, two numbers.
function MovedValue(from, to, part) {
    const one = Dimension(from);
    const other = Dimension(to);
    if (one === undefined || other === undefined) return undefined;
    const isAngle = kDegreesOf[one.unit] !== undefined || kDegreesOf[other.unit] !== undefined;
    if (isAngle) return `${DegreesOf(from) + (DegreesOf(to) - DegreesOf(from)) * part}deg`;
    const unit = one.number === 0 ? other.unit : one.unit;
    if (one.number !== 0 && other.number !== 0 && one.unit !== other.unit) return undefined;
    return `${one.number + (other.number - one.number) * part}${unit}`;
}
