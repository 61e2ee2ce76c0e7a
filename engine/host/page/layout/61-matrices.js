// Points, matrices and quadrilaterals that a program reckons with. SPEC: Geometry Interfaces. A matrix is 16 numbers, column by column.
// SIMPLIFIED: turning round any axis and the inverse of what leaves the plane are refused.

const MatrixArrays = { __proto__: null, single: PageGlobal.Float32Array, double: PageGlobal.Float64Array };
const kMatrixNames = ["m11", "m12", "m13", "m14", "m21", "m22", "m23", "m24", "m31", "m32", "m33", "m34", "m41", "m42", "m43", "m44"];
const kPlaneNames = ["a", "b", "c", "d", "e", "f"];
const kPlanePlaces = [0, 1, 4, 5, 12, 13];

// Numbers that a matrix of the plane has as every one.
function IsOfSpace(place) {
    return !ListHas(kPlanePlaces, place);
}

function UnitNumbers() {
    return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
}

function UnitNumber(place) {
    return place % 5 === 0 ? 1 : 0;
}

function FromPlane(numbers) {
    const all = UnitNumbers();
    for (let index = 0; index < 6; index += 1) all[kPlanePlaces[index]] = numbers[index];
    return all;
}

function MakeMatrix(kind, numbers, is2D) {
    const matrix = %new_object(kind.prototype);
    SetInside(matrix, { __proto__: null, isMatrix: true, numbers, is2D });
    return matrix;
}

function CloneOfMatrix(matrix) {
    const { numbers, is2D } = InsideOf(matrix);
    return MakeMatrix(OrdinaryHasInstance(DOMMatrix, matrix) ? DOMMatrix : DOMMatrixReadOnly, CopyList(numbers), is2D);
}

function MatrixInside(value) {
    return Receiver(value, "isMatrix");
}

// `other` is applied first.
function ProductOfNumbers(one, other) {
    const product = [];
    for (let column = 0; column < 16; column += 4) {
        for (let row = 0; row < 4; row += 1) {
            %push(product, one[row] * other[column] + one[row + 4] * other[column + 1] + one[row + 8] * other[column + 2] + one[row + 12] * other[column + 3]);
        }
    }
    return product;
}

function MultiplyInside(inside, numbers, is2D) {
    inside.numbers = ProductOfNumbers(inside.numbers, numbers);
    inside.is2D = inside.is2D && is2D;
}

// ---- what a matrix is made of ----

// SPEC: section 6.1, validate and fixup: { numbers, is2D }.
function MatrixOfInit(init, method, owner) {
    const numbers = UnitNumbers();
    const inside = InsideOf(init);
    if (inside !== undefined && inside.isMatrix) return { __proto__: null, numbers: CopyList(inside.numbers), is2D: inside.is2D };
    if (init !== undefined && init !== null && !%is_object(init)) {
        %throw_type_error(`Failed to execute '${method}' on '${owner}': The provided value is not of type 'DOMMatrixInit'.`);
    }
    let is2D = true;
    for (let index = 0; %is_object(init) && index < 16; index += 1) {
        const plane = PlaceInList(kPlanePlaces, index);
        const short = plane < 0 ? undefined : init[kPlaneNames[plane]];
        const long = init[kMatrixNames[index]];
        if (short !== undefined && long !== undefined && ToNumber(short) !== ToNumber(long)) {
            %throw_type_error(`Failed to execute '${method}' on '${owner}': Property mismatch on matrix initialization.`);
        }
        if (short === undefined && long === undefined) continue;
        numbers[index] = ToNumber(long ?? short);
        if (plane < 0 && numbers[index] !== UnitNumber(index)) is2D = false;
    }
    if (!%is_object(init) || init.is2D === undefined) return { __proto__: null, numbers, is2D };
    if (init.is2D && !is2D) %refuse("a DOMMatrixInit that says it is 2D and is not is not supported by Loopscope");
    return { __proto__: null, numbers, is2D: !!init.is2D };
}

function TurnedNumbers(degrees, from, to) {
    const numbers = UnitNumbers();
    const sine = SineOf(degrees, false);
    const cosine = SineOf(degrees, true);
    numbers[from * 5] = cosine;
    numbers[to * 5] = cosine;
    numbers[from * 4 + to] = sine;
    numbers[to * 4 + from] = -sine;
    return numbers;
}

function ScaledNumbers(x, y, z) {
    return [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1];
}

function ShiftedNumbers(x, y, z) {
    return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
}

const kSpaceFunctions = ["translate3d", "translateZ", "scale3d", "scaleZ", "rotateX", "rotateY", "matrix3d"];

function ParsedMatrix(text, mistake) {
    const whole = Trimmed(text);
    let numbers = UnitNumbers();
    let is2D = true;
    const words = whole === "" || whole === "none" ? [] : StyleWords(%replace_all(%replace_all(whole, ", ", ","), ")", ") "));
    for (let index = 0; index < words.length; index += 1) {
        const open = %string_find(words[index], "(", 0);
        if (open < 0 || words[index][words[index].length - 1] !== ")") mistake(`Failed to parse '${text}'.`);
        const name = %string_slice(words[index], 0, open);
        const given = %split_text(%string_slice(words[index], open + 1, words[index].length - 1), ",");
        numbers = ProductOfNumbers(numbers, ParsedFunction(name, given, text, mistake));
        if (ListHas(kSpaceFunctions, name)) is2D = false;
    }
    return { __proto__: null, numbers, is2D };
}

function ParsedFunction(name, given, text, mistake) {
    const fail = () => mistake(`Failed to parse '${text}'.`);
    const parts = [];
    for (let index = 0; index < given.length; index += 1) {
        const part = Dimension(Trimmed(given[index]));
        if (part === undefined) fail();
        if (part.unit === "%" || ListHas(["em", "rem", "ex", "ch", "vw", "vh", "lh"], part.unit)) mistake("Values must be resolvable at parse time");
        %push(parts, part);
    }
    const length = (part) => (part === undefined || part.number === 0 ? 0 : part.unit === "px" ? part.number : part.unit === "" ? fail() : %refuse(`a DOMMatrix of a length in ${part.unit} is not supported by Loopscope`));
    const angle = (part) => (part.number === 0 ? 0 : kDegreesOf[part.unit] === undefined ? fail() : part.number * kDegreesOf[part.unit]);
    const number = (part, usual) => (part === undefined ? usual : part.unit === "" ? part.number : fail());
    const [one, two, three] = parts;
    if (name === "matrix" || name === "matrix3d") {
        if (parts.length !== (name === "matrix" ? 6 : 16)) fail();
        const numbers = [];
        for (let index = 0; index < parts.length; index += 1) %push(numbers, number(parts[index], 0));
        return name === "matrix" ? FromPlane(numbers) : numbers;
    }
    if (name === "translate" && parts.length <= 2) return ShiftedNumbers(length(one), length(two), 0);
    if (name === "translate3d" && parts.length === 3) return ShiftedNumbers(length(one), length(two), length(three));
    if (name === "scale" && parts.length <= 2) return ScaledNumbers(number(one, 1), number(two, number(one, 1)), 1);
    if (name === "scale3d" && parts.length === 3) return ScaledNumbers(number(one, 1), number(two, 1), number(three, 1));
    if (name === "skew" && parts.length <= 2) return FromPlane([1, TangentOf(two === undefined ? 0 : angle(two)), TangentOf(angle(one)), 1, 0, 0]);
    if (parts.length !== 1) return fail();
    if (name === "translateX") return ShiftedNumbers(length(one), 0, 0);
    if (name === "translateY") return ShiftedNumbers(0, length(one), 0);
    if (name === "translateZ") return ShiftedNumbers(0, 0, length(one));
    if (name === "scaleX") return ScaledNumbers(number(one), 1, 1);
    if (name === "scaleY") return ScaledNumbers(1, number(one), 1);
    if (name === "scaleZ") return ScaledNumbers(1, 1, number(one));
    if (name === "rotate" || name === "rotateZ") return TurnedNumbers(angle(one), 0, 1);
    if (name === "rotateX") return TurnedNumbers(angle(one), 1, 2);
    if (name === "rotateY") return TurnedNumbers(angle(one), 2, 0);
    if (name === "skewX") return FromPlane([1, 0, TangentOf(angle(one)), 1, 0, 0]);
    if (name === "skewY") return FromPlane([1, TangentOf(angle(one)), 0, 1, 0, 0]);
    if (ListHas(["rotate3d", "perspective"], name)) %refuse(`a DOMMatrix of ${name}() is not supported by Loopscope`);
    return fail();
}

function MatrixOfSequence(list, where) {
    if (list.length !== 6 && list.length !== 16) {
        %throw_type_error(`Failed to ${where}: The sequence must contain 6 elements for a 2D matrix or 16 elements for a 3D matrix.`);
    }
    const numbers = [];
    for (let index = 0; index < list.length; index += 1) %push(numbers, ToNumber(list[index]));
    return { __proto__: null, numbers: list.length === 6 ? FromPlane(numbers) : numbers, is2D: list.length === 6 };
}

function FillMatrix(matrix, init, owner) {
    let found = { __proto__: null, numbers: UnitNumbers(), is2D: true };
    if (%is_object(init) && init[%intrinsic("SymbolIterator")] !== undefined) {
        found = MatrixOfSequence(ArraySpread([], init), `construct '${owner}'`);
    } else if (init !== undefined) {
        found = ParsedMatrix(`${init}`, (why) => {
            throw MakeDomException(`Failed to construct '${owner}': ${why}`, "SyntaxError");
        });
    }
    SetInside(matrix, { __proto__: null, isMatrix: true, numbers: found.numbers, is2D: found.is2D });
}

// ---- what a program does with one ----

function IsUnitMatrix({ numbers }) {
    for (let index = 0; index < 16; index += 1) {
        if (numbers[index] !== UnitNumber(index)) return false;
    }
    return true;
}

function OrNumber(value, usual) {
    return value === undefined ? usual : ToNumber(value);
}

const kMatrixSteps = {
    __proto__: null,
    translate(inside, [x, y, z]) {
        const far = OrNumber(z, 0);
        MultiplyInside(inside, ShiftedNumbers(OrNumber(x, 0), OrNumber(y, 0), far), far === 0);
    },
    scale(inside, [x, y, z, originX, originY, originZ]) {
        const [wide, deep] = [OrNumber(x, 1), OrNumber(z, 1)];
        const origin = [OrNumber(originX, 0), OrNumber(originY, 0), OrNumber(originZ, 0)];
        ScaleInside(inside, [wide, OrNumber(y, wide), deep], origin);
    },
    scale3d(inside, [size, originX, originY, originZ]) {
        const all = OrNumber(size, 1);
        const origin = [OrNumber(originX, 0), OrNumber(originY, 0), OrNumber(originZ, 0)];
        if (all !== 1) ScaleInside(inside, [all, all, all], origin);
    },
    rotate(inside, [x, y, z]) {
        const isOne = y === undefined && z === undefined;
        const turns = isOne ? [0, 0, OrNumber(x, 0)] : [OrNumber(x, 0), OrNumber(y, 0), OrNumber(z, 0)];
        if (turns[0] !== 0 || turns[1] !== 0) inside.is2D = false;
        if (turns[2] !== 0) MultiplyInside(inside, TurnedNumbers(turns[2], 0, 1), true);
        if (turns[1] !== 0) MultiplyInside(inside, TurnedNumbers(turns[1], 2, 0), true);
        if (turns[0] !== 0) MultiplyInside(inside, TurnedNumbers(turns[0], 1, 2), true);
    },
    rotateFromVector(inside, [x, y]) {
        const degrees = %call(TransformMath.atan2, undefined, OrNumber(y, 0), OrNumber(x, 0)) * kHalfTurn / kPi;
        if (degrees !== 0) MultiplyInside(inside, TurnedNumbers(degrees, 0, 1), true);
    },
    rotateAxisAngle(inside, [x, y, z, angle]) {
        const axis = [OrNumber(x, 0), OrNumber(y, 0), OrNumber(z, 0)];
        const isRound = (place) => axis[place] > 0 && axis[(place + 1) % 3] === 0 && axis[(place + 2) % 3] === 0;
        const place = isRound(0) ? 0 : isRound(1) ? 1 : isRound(2) ? 2 : %refuse("rotateAxisAngle round another axis than x, y or z is not supported by Loopscope");
        MultiplyInside(inside, TurnedNumbers(OrNumber(angle, 0), (place + 1) % 3, (place + 2) % 3), place === 2);
    },
    skewX(inside, [angle]) { MultiplyInside(inside, FromPlane([1, 0, TangentOf(OrNumber(angle, 0)), 1, 0, 0]), true); },
    skewY(inside, [angle]) { MultiplyInside(inside, FromPlane([1, TangentOf(OrNumber(angle, 0)), 0, 1, 0, 0]), true); },
    multiply(inside, [other]) {
        const { numbers, is2D } = MatrixOfInit(other, "multiply", "DOMMatrixReadOnly");
        MultiplyInside(inside, numbers, is2D);
    },
    preMultiply(inside, [other]) {
        const { numbers, is2D } = MatrixOfInit(other, "preMultiplySelf", "DOMMatrix");
        inside.numbers = ProductOfNumbers(numbers, inside.numbers);
        inside.is2D = inside.is2D && is2D;
    },
    inverse(inside) { InvertInside(inside); },
};

function ScaleInside(inside, [x, y, z], origin) {
    const isMoved = origin[0] !== 0 || origin[1] !== 0 || origin[2] !== 0;
    const is2D = z === 1 && origin[2] === 0;
    if (isMoved) MultiplyInside(inside, ShiftedNumbers(origin[0], origin[1], origin[2]), is2D);
    MultiplyInside(inside, ScaledNumbers(x, y, z), is2D);
    if (isMoved) MultiplyInside(inside, ShiftedNumbers(-origin[0], -origin[1], -origin[2]), is2D);
}

// A matrix that has no inverse becomes one of no numbers.
function InvertInside(inside) {
    const [a, b, , , c, d, , , , , , , e, f] = inside.numbers;
    for (let index = 0; index < 16; index += 1) {
        if (IsOfSpace(index) && inside.numbers[index] !== UnitNumber(index)) %refuse("the inverse of a matrix that leaves the plane is not supported by Loopscope");
    }
    const area = a * d - b * c;
    if (area === 0 || area - area !== 0) {
        inside.is2D = false;
        for (let index = 0; index < 16; index += 1) inside.numbers[index] = NaN;
        return;
    }
    const part = 1 / area;
    inside.numbers = FromPlane([d * part, -b * part, -c * part, a * part, (c * f - d * e) * part, (b * e - a * f) * part]);
}

function MatrixCopy(value) {
    const { numbers, is2D } = MatrixInside(value);
    return MakeMatrix(DOMMatrix, CopyList(numbers), is2D);
}

function ChangedCopy(value, step, list) {
    const copy = MatrixCopy(value);
    kMatrixSteps[step](InsideOf(copy), list);
    return copy;
}

function ChangedSelf(value, step, list) {
    kMatrixSteps[step](MatrixInside(value), list);
    return value;
}

class DOMMatrixReadOnly {
    constructor(init) {
        FillMatrix(this, init, "DOMMatrixReadOnly");
    }
}

class DOMMatrix extends DOMMatrixReadOnly {
    constructor(init) {
        super();
        FillMatrix(this, init, "DOMMatrix");
    }
}

// The numbers of a matrix by name, of which those in the plane have two.
function DefineMatrixNumber(name, place) {
    const accessor = {
        get value() { return MatrixInside(this).numbers[place]; },
        set value(value) {
            const inside = MatrixInside(this);
            const number = ToNumber(value);
            inside.numbers[place] = number;
            if (IsOfSpace(place) && number !== UnitNumber(place)) inside.is2D = false;
        },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(DOMMatrixReadOnly.prototype, name, pair.get, undefined);
    DefineAccessor(DOMMatrix.prototype, name, pair.get, pair.set);
}
for (let index = 0; index < 6; index += 1) DefineMatrixNumber(kPlaneNames[index], kPlanePlaces[index]);
for (let index = 0; index < 16; index += 1) DefineMatrixNumber(kMatrixNames[index], index);
DefinePageFunctions(DOMMatrixReadOnly.prototype, {
    get is2D() { return MatrixInside(this).is2D; },
    get isIdentity() { return IsUnitMatrix(MatrixInside(this)); },
    flipX() { return ChangedCopy(this, "scale", [-1, 1]); },
    flipY() { return ChangedCopy(this, "scale", [1, -1]); },
    inverse() { return ChangedCopy(this, "inverse", []); },
    multiply(...list) { return ChangedCopy(this, "multiply", list); },
    rotate(...list) { return ChangedCopy(this, "rotate", list); },
    rotateAxisAngle(...list) { return ChangedCopy(this, "rotateAxisAngle", list); },
    rotateFromVector(...list) { return ChangedCopy(this, "rotateFromVector", list); },
    scale(...list) { return ChangedCopy(this, "scale", list); },
    scale3d(...list) { return ChangedCopy(this, "scale3d", list); },
    scaleNonUniform(x, y) { return ChangedCopy(this, "scale", [OrNumber(x, 1), OrNumber(y, 1)]); },
    skewX(...list) { return ChangedCopy(this, "skewX", list); },
    skewY(...list) { return ChangedCopy(this, "skewY", list); },
    toFloat32Array() { return new MatrixArrays.single(CopyList(MatrixInside(this).numbers)); },
    toFloat64Array() { return new MatrixArrays.double(CopyList(MatrixInside(this).numbers)); },
    toJSON() {
        const { numbers, is2D } = MatrixInside(this);
        const plain = {};
        for (let index = 0; index < 6; index += 1) plain[kPlaneNames[index]] = numbers[kPlanePlaces[index]];
        for (let index = 0; index < 16; index += 1) plain[kMatrixNames[index]] = numbers[index];
        plain.is2D = is2D;
        plain.isIdentity = IsUnitMatrix(MatrixInside(this));
        return plain;
    },
    transformPoint(point) { return PointThrough(PointOfInit(point), MatrixInside(this).numbers); },
    translate(...list) { return ChangedCopy(this, "translate", list); },
    toString() {
        const { numbers, is2D } = MatrixInside(this);
        const shown = [];
        for (let index = 0; index < 16; index += 1) {
            if (numbers[index] - numbers[index] !== 0) {
                throw MakeDomException("Failed to execute 'toString' on 'DOMMatrixReadOnly': DOMMatrix cannot be serialized with NaN or Infinity values.", "InvalidStateError");
            }
            if (!is2D || !IsOfSpace(index)) %push(shown, `${numbers[index]}`);
        }
        return `${is2D ? "matrix" : "matrix3d"}(${%join_texts(shown, ", ")})`;
    },
});
DefinePageFunctions(DOMMatrix.prototype, {
    invertSelf() { return ChangedSelf(this, "inverse", []); },
    multiplySelf(...list) { return ChangedSelf(this, "multiply", list); },
    preMultiplySelf(...list) { return ChangedSelf(this, "preMultiply", list); },
    rotateAxisAngleSelf(...list) { return ChangedSelf(this, "rotateAxisAngle", list); },
    rotateFromVectorSelf(...list) { return ChangedSelf(this, "rotateFromVector", list); },
    rotateSelf(...list) { return ChangedSelf(this, "rotate", list); },
    scale3dSelf(...list) { return ChangedSelf(this, "scale3d", list); },
    scaleSelf(...list) { return ChangedSelf(this, "scale", list); },
    skewXSelf(...list) { return ChangedSelf(this, "skewX", list); },
    skewYSelf(...list) { return ChangedSelf(this, "skewY", list); },
    translateSelf(...list) { return ChangedSelf(this, "translate", list); },
    setMatrixValue(...list) {
        const inside = MatrixInside(this);
        NeedArguments(list, 1, "setMatrixValue", "DOMMatrix");
        const found = ParsedMatrix(`${list[0]}`, (why) => {
            throw MakeDomException(`Failed to execute 'setMatrixValue' on 'DOMMatrix': ${why}`, "SyntaxError");
        });
        inside.numbers = found.numbers;
        inside.is2D = found.is2D;
        return this;
    },
});
DefineInterface(DOMMatrixReadOnly);
DefineInterface(DOMMatrix);
%put(PageGlobal, "WebKitCSSMatrix", DOMMatrix, 5);

function DefineMatrixMakers(kind) {
    const owner = kind.name;
    const ofArray = (method, list, needed) => {
        NeedArguments(list, 1, method, owner);
        if (!%is_object(list[0]) || %call(TypedArrayTag, list[0]) !== needed) WrongParameter(1, needed, method, owner);
        const { numbers, is2D } = MatrixOfSequence(list[0], `execute '${method}' on '${owner}'`);
        return MakeMatrix(kind, numbers, is2D);
    };
    DefinePageFunctions(kind, {
        fromFloat32Array(...list) { return ofArray("fromFloat32Array", list, "Float32Array"); },
        fromFloat64Array(...list) { return ofArray("fromFloat64Array", list, "Float64Array"); },
        fromMatrix(other) {
            const { numbers, is2D } = MatrixOfInit(other, "fromMatrix", owner);
            return MakeMatrix(kind, numbers, is2D);
        },
    });
}

const TypedArrayTag = %own_descriptor(%get_prototype(PageGlobal.Uint8Array.prototype), %intrinsic("SymbolToStringTag")).get;
DefineMatrixMakers(DOMMatrixReadOnly);
DefineMatrixMakers(DOMMatrix);
