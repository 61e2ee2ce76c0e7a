// Points and quadrilaterals. SPEC: Geometry Interfaces sections 2 and 5.

const kPointNames = ["x", "y", "z", "w"];

function PointInside(value) {
    return Receiver(value, "isPoint");
}

function MakePoint(kind, numbers) {
    const point = %new_object(kind.prototype);
    SetInside(point, { __proto__: null, isPoint: true, numbers });
    return point;
}

function CloneOfPoint(point) {
    return MakePoint(OrdinaryHasInstance(DOMPoint, point) ? DOMPoint : DOMPointReadOnly, CopyList(InsideOf(point).numbers));
}

function PointOfInit(init) {
    if (!%is_object(init)) return [0, 0, 0, 1];
    return [OrNumber(init.x, 0), OrNumber(init.y, 0), OrNumber(init.z, 0), OrNumber(init.w, 1)];
}

function PointThrough(point, numbers) {
    const moved = [];
    for (let row = 0; row < 4; row += 1) %push(moved, numbers[row] * point[0] + numbers[row + 4] * point[1] + numbers[row + 8] * point[2] + numbers[row + 12] * point[3]);
    return MakePoint(DOMPoint, moved);
}

class DOMPointReadOnly {
    constructor(x = 0, y = 0, z = 0, w = 1) {
        SetInside(this, { __proto__: null, isPoint: true, numbers: [ToNumber(x), ToNumber(y), ToNumber(z), ToNumber(w)] });
    }
    matrixTransform(matrix) { return PointThrough(PointInside(this).numbers, MatrixOfInit(matrix, "matrixTransform", "DOMPointReadOnly").numbers); }
    toJSON() {
        const { numbers } = PointInside(this);
        const plain = {};
        for (let index = 0; index < 4; index += 1) plain[kPointNames[index]] = numbers[index];
        return plain;
    }
}

class DOMPoint extends DOMPointReadOnly {
    constructor(x = 0, y = 0, z = 0, w = 1) {
        super(x, y, z, w);
    }
}

function DefinePointNumber(name, place) {
    const accessor = {
        get value() { return PointInside(this).numbers[place]; },
        set value(value) { PointInside(this).numbers[place] = ToNumber(value); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(DOMPointReadOnly.prototype, name, pair.get, undefined);
    DefineAccessor(DOMPoint.prototype, name, pair.get, pair.set);
}
for (let index = 0; index < 4; index += 1) DefinePointNumber(kPointNames[index], index);
DefineInterface(DOMPointReadOnly);
DefineInterface(DOMPoint);
DefinePageFunctions(DOMPointReadOnly, { fromPoint(other) { return MakePoint(DOMPointReadOnly, PointOfInit(other)); } });
DefinePageFunctions(DOMPoint, { fromPoint(other) { return MakePoint(DOMPoint, PointOfInit(other)); } });

// ---- rectangles from others ----

function RectOfInit(init) {
    if (!%is_object(init)) return [0, 0, 0, 0];
    return [OrNumber(init.x, 0), OrNumber(init.y, 0), OrNumber(init.width, 0), OrNumber(init.height, 0)];
}

function RectFrom(kind, init) {
    const [x, y, width, height] = RectOfInit(init);
    return MakeRect(kind, x, y, width, height);
}
DefinePageFunctions(DOMRectReadOnly, { fromRect(other) { return RectFrom(DOMRectReadOnly, other); } });
DefinePageFunctions(DOMRect, { fromRect(other) { return RectFrom(DOMRect, other); } });

// ---- quadrilaterals ----

const kCornerNames = ["p1", "p2", "p3", "p4"];

function MakeQuad(points) {
    const quad = %new_object(DOMQuad.prototype);
    FillQuad(quad, points);
    return quad;
}

function FillQuad(quad, points) {
    const corners = [];
    for (let index = 0; index < 4; index += 1) %push(corners, MakePoint(DOMPoint, points[index]));
    SetInside(quad, { __proto__: null, isQuad: true, corners });
}

class DOMQuad {
    constructor(one, two, three, four) {
        FillQuad(this, [PointOfInit(one), PointOfInit(two), PointOfInit(three), PointOfInit(four)]);
    }
    get p1() { return Receiver(this, "isQuad").corners[0]; }
    get p2() { return Receiver(this, "isQuad").corners[1]; }
    get p3() { return Receiver(this, "isQuad").corners[2]; }
    get p4() { return Receiver(this, "isQuad").corners[3]; }
    getBounds() {
        const { corners } = Receiver(this, "isQuad");
        const edge = (place, pick) => {
            let found = PointInside(corners[0]).numbers[place];
            for (let index = 1; index < 4; index += 1) found = pick(found, PointInside(corners[index]).numbers[place]);
            return found;
        };
        const least = (one, other) => %math_min(one, other);
        const most = (one, other) => %math_max(one, other);
        const [left, top] = [edge(0, least), edge(1, least)];
        return MakeRect(DOMRect, left, top, edge(0, most) - left, edge(1, most) - top);
    }
    toJSON() {
        const { corners } = Receiver(this, "isQuad");
        const plain = {};
        for (let index = 0; index < 4; index += 1) plain[kCornerNames[index]] = corners[index];
        return plain;
    }
}
DefineInterface(DOMQuad);
DefinePageFunctions(DOMQuad, {
    fromRect(other) {
        const [x, y, width, height] = RectOfInit(other);
        return MakeQuad([[x, y, 0, 1], [x + width, y, 0, 1], [x + width, y + height, 0, 1], [x, y + height, 0, 1]]);
    },
    fromQuad(other) {
        const init = %is_object(other) ? other : {};
        return MakeQuad([PointOfInit(init.p1), PointOfInit(init.p2), PointOfInit(init.p3), PointOfInit(init.p4)]);
    },
});
