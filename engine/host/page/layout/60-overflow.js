// How far what is in a box reaches beyond it, where positions and transforms have moved it. SPEC: CSS Overflow section 2.2, scrollable
// overflow. What lies in the flow is in 59-layout.js (DeepReach).

// The lowest edge of what is moved in an element, from its upper edge, or the one furthest to the right; -Infinity where nothing is moved,
// NaN for what is not known.
function MovedReach(inside, isUpright) {
    const reach = ReachOfMoved(inside, inside, false, undefined, isUpright);
    if (reach === -Infinity) return reach;
    return reach - (isUpright ? TopOf(inside) + TranslationOf(inside, false) : LeftOf(inside) + TranslationOf(inside, true));
}

// `isMoved`: whether something between the two moves what is in it; `clip`: an element between them that cuts off what lies in it.
function ReachOfMoved(root, outer, isMoved, clip, isUpright) {
    const children = BoxChildren(outer);
    let reach = -Infinity;
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type !== kElementNode || !BoxKindOf(child).isShown || PositionOf(child) === "fixed") continue;
        const isOut = IsOutOfFlow(child);
        const place = isOut ? PositionedAncestor(child) : undefined;
        if (isOut && !HoldsPositioned(root, place)) continue;
        const isCut = clip !== undefined && !(isOut && place !== clip && (place === undefined || IsInclusiveAncestor(place, clip)));
        const moves = isMoved || isOut || IsMovedBox(child);
        if (moves && !isCut) reach = MostOf(reach, EdgeOfMoved(child, isUpright));
        const inner = isCut ? clip : IsClipping(child) ? child : undefined;
        reach = MostOf(reach, ReachOfMoved(root, child, moves, inner, isUpright));
    }
    return reach;
}

// What is positioned by the page itself lies in the overflow of nothing but the page.
function HoldsPositioned(root, place) {
    return root.localName === "html" || (place !== undefined && IsInclusiveAncestor(root, place));
}

function IsMovedBox(inside) {
    return PositionOf(inside) === "relative" || HasTransform(inside);
}

// A box without a size does not count.
function EdgeOfMoved(inside, isUpright) {
    const isEmpty = BorderBoxHeight(inside) === 0 || BorderBoxWidth(inside) === 0;
    if (isEmpty && (!isUpright || !IsPlainBlock(inside) || IsFlexContainer(inside) || DeepReach(inside) === undefined)) return -Infinity;
    if (!isUpright) return (LeftOf(inside) ?? NaN) + (TranslationOf(inside, true) ?? NaN) + (BorderBoxWidth(inside) ?? NaN);
    const height = BorderBoxHeight(inside) ?? NaN;
    const reach = IsPlainBlock(inside) && !IsClipping(inside) && !IsFlexContainer(inside) ? DeepReach(inside) : undefined;
    return (TopOf(inside) ?? NaN) + (TranslationOf(inside, false) ?? NaN) + (reach === undefined ? height : MostOf(height, reach));
}
