// Boxes that transforms scale and turn, and which element is at a point. SPEC: CSS Transforms section 6; CSSOM View section 5.

const SinglePrecision = PageGlobal.Math.fround;

function IsTurned(inside) {
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        if (OwnTranslation(node, true) === undefined) return true;
    }
    return false;
}

const kOriginWords = { __proto__: null, left: "0%", top: "0%", center: "50%", right: "100%", bottom: "100%" };

// Where the origin of a transform is in a box; NaN for what is not known.
function TransformOrigin(inside, box) {
    const text = StyledValue(inside, "transform-origin");
    const words = text === "" ? ["50%", "50%"] : StyleWords(text);
    if (words.length === 1) %push(words, "center");
    if (words[0] === "top" || words[0] === "bottom" || words[1] === "left" || words[1] === "right") return [NaN, NaN];
    return [PixelsOf(kOriginWords[words[0]] ?? words[0], inside, box.width) ?? NaN, PixelsOf(kOriginWords[words[1]] ?? words[1], inside, box.height) ?? NaN];
}

// RUNTIME: of what has a box in pixels, with the depth where it says one.
function ComputedOrigin(inside) {
    if (inside.namespace !== kHtmlNamespace) RefuseComputed("transform-origin");
    const text = StyledValue(inside, "transform-origin");
    if (ListHas(kGlobalWords, text)) RefuseComputed("transform-origin");
    if (HasNoBox(inside)) {
        const words = text === "" ? ["50%", "50%"] : StyleWords(text);
        for (let index = 0; index < words.length; index += 1) words[index] = kOriginWords[words[index]] ?? (Dimension(words[index])?.unit === "%" ? words[index] : `${StyleNumber(ExactPixels(words[index], inside) ?? RefuseComputed("transform-origin"))}px`);
        return %join_texts(words, " ");
    }
    LayOutNow();
    if (DisplayOf(inside) === "inline" && !ListHas(kAtomicTags, inside.localName) && !IsOutOfFlow(inside)) return text === "" ? "0px 0px" : RefuseComputed("transform-origin");
    const box = BoxOf(inside);
    const words = text === "" ? ["50%", "50%"] : StyleWords(text);
    const part = (word, size) => {
        const shown = kOriginWords[word] ?? word;
        const pixels = Dimension(shown)?.unit === "%" ? size * Dimension(shown).number / 100 : ExactPixels(shown, inside);
        return pixels === undefined || pixels !== pixels ? RefuseComputed("transform-origin") : `${StyleNumber(pixels)}px`;
    };
    return `${part(words[0], box.width)} ${part(words[1], box.height)}`;
}

// The rectangle around what becomes of a box. RUNTIME: Chromium computes it in numbers of single precision.
function TurnedRect(inside) {
    const box = BoxOf(inside);
    let corners = [[box.left, box.top], [box.left + box.width, box.top], [box.left + box.width, box.top + box.height], [box.left, box.top + box.height]];
    for (let node = inside; node?.type === kElementNode; node = FlatParent(node)) {
        const text = UsedValue(node, "transform");
        if (text === "" || text === "none") continue;
        const own = BoxOf(node);
        const matrix = MatrixOfTransform(text, node) ?? [NaN, NaN, NaN, NaN, NaN, NaN];
        const origin = TransformOrigin(node, own);
        const left = own.left + origin[0];
        const top = own.top + origin[1];
        const moved = [];
        for (let index = 0; index < 4; index += 1) {
            const x = corners[index][0] - left;
            const y = corners[index][1] - top;
            %push(moved, [matrix[0] * x + matrix[2] * y + matrix[4] + left, matrix[1] * x + matrix[3] * y + matrix[5] + top]);
        }
        corners = moved;
    }
    return RectAround(corners, ScrollAround(inside) > 0 ? NaN : PageScroll.top);
}

function RectAround(corners, scrolled) {
    const across = [];
    const down = [];
    for (let index = 0; index < 4; index += 1) {
        %push(across, %call(SinglePrecision, undefined, corners[index][0]));
        %push(down, %call(SinglePrecision, undefined, corners[index][1] - scrolled));
    }
    const left = LeastOf(across[0], across[1], across[2], across[3]);
    const top = LeastOf(down[0], down[1], down[2], down[3]);
    const width = %call(SinglePrecision, undefined, MostOf(across[0], across[1], across[2], across[3]) - left);
    const height = %call(SinglePrecision, undefined, MostOf(down[0], down[1], down[2], down[3]) - top);
    const isKnown = left === left && top === top && width === width && height === height;
    return isKnown ? MakeRect(DOMRect, left, top, width, height) : MakeRect(DOMRect, undefined, undefined, undefined, undefined);
}

// ---- which element is at a point ----

// The elements at a point, the uppermost first: of what is in the flow those that are later lie over those before and around them, and positioned
// ones over them all. SIMPLIFIED: what text may cover is not known, and stacking by more than z-index and the order of the tree is refused.
function ElementsAt(x, y) {
    if (!(x >= 0 && y >= 0 && x < kViewport.width && y < kViewport.height)) return [];
    const html = ElementsIn(PageDocument.inside.children)[0];
    const found = [];
    FindAt(html, x, y, 0, false, found);
    const sorted = [];
    for (let index = 0; index < found.length; index += 1) {
        let place = sorted.length;
        while (place > 0 && sorted[place - 1].layer > found[index].layer) place -= 1;
        InsertInList(sorted, place, found[index]);
    }
    const elements = [];
    for (let index = sorted.length - 1; index >= 0; index -= 1) %push(elements, sorted[index].inside);
    return elements;
}

const kCannotPlace = "the element at a point of this page is not supported by Loopscope: ";

function FindAt(inside, x, y, layer, isPositioned, found) {
    if (DisplayOf(inside) === "none") return;
    if (inside.shadow !== undefined || DisplayOf(inside) === "contents") %refuse(`${kCannotPlace}it has a shadow tree or an element without a box`);
    let own = layer;
    let isOwnPositioned = isPositioned;
    if (PositionOf(inside) !== "static") {
        const index = StyledValue(inside, "z-index");
        const number = index === "" || index === "auto" ? 0 : ToNumber(index);
        if (isPositioned && number !== 0) %refuse(`${kCannotPlace}layers lie in layers`);
        own = number < 0 ? number : MostOf(layer, number + 0.5);
        isOwnPositioned = true;
    }
    if (UsedValue(inside, "transform") !== "" || (StyledValue(inside, "opacity") !== "" && isPositioned === false && PositionOf(inside) === "static")) own = MostOf(own, 0.5);
    const events = InheritedOf(inside, "pointer-events", "auto");
    const isSeen = InheritedOf(inside, "visibility", "visible") === "visible" && events !== "none";
    if (inside.localName === "html") {
        %push(found, { __proto__: null, inside, layer: -Infinity });
    } else {
        const rect = InsideOf(BoundingRect(inside));
        if (rect.x === undefined || rect.width === undefined || rect.y === undefined || rect.height === undefined) %refuse(`${kCannotPlace}not all of it is laid out`);
        const isIn = x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
        if (isIn && isSeen) %push(found, { __proto__: null, inside, layer: own });
        if (!isIn && IsClipping(inside) && inside.localName !== "body") return;
    }
    for (let index = 0; index < inside.children.length; index += 1) {
        const child = inside.children[index];
        if (child.type === kElementNode) FindAt(child, x, y, own, isOwnPositioned, found);
        else if (child.type === kTextNode && Trimmed(child.data) !== "" && inside.localName !== "button") CheckTextAt(inside, x, y);
    }
}

// Text that reaches out of its box would be hit there.
function CheckTextAt(inside, x, y) {
    const rect = InsideOf(BoundingRect(inside));
    const isIn = x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
    if (!isIn && !IsClipping(inside)) %refuse(`${kCannotPlace}text may reach there`);
}

function PointArguments(list, method) {
    NeedArguments(list, 2, method, "Document");
    const point = [ToNumber(list[0]), ToNumber(list[1])];
    if (point[0] - point[0] !== 0 || point[1] - point[1] !== 0) %throw_type_error(`Failed to execute '${method}' on 'Document': The provided double value is non-finite.`);
    return point;
}

DefinePageFunctions(Document.prototype, {
    elementFromPoint(...list) {
        NodeInside(this);
        const [x, y] = PointArguments(list, "elementFromPoint");
        return ObjectOf(ElementsAt(x, y)[0] ?? null);
    },
    elementsFromPoint(...list) {
        NodeInside(this);
        const [x, y] = PointArguments(list, "elementsFromPoint");
        const elements = ElementsAt(x, y);
        for (let index = 0; index < elements.length; index += 1) elements[index] = ObjectOf(elements[index]);
        return elements;
    },
});
SetLengths(Document.prototype, { elementFromPoint: 2, elementsFromPoint: 2 });
