// The flat tree: a shadow tree in the place of what is in its host, and what is in the host in the slots that show it. Styles inherit
// along it, and boxes lie in it. SPEC: CSS Scoping section 3.4.

// What a node is in: null at the top, undefined for a node that is not shown by any slot.
function FlatParent(inside) {
    const { parent } = inside;
    if (parent === null || ShadowTrees.count === 0) return parent;
    if (parent.isShadow) return parent.host;
    if (parent.shadow !== undefined) return FoundOnce(inside, "slot", SlotOf) ?? undefined;
    return parent.localName === "slot" && FoundOnce(parent, "assigned", AssignedTo).length > 0 ? undefined : parent;
}

function FlatChildren(inside) {
    if (inside.shadow !== undefined) return inside.shadow.children;
    if (inside.localName !== "slot") return inside.children;
    const assigned = FoundOnce(inside, "assigned", AssignedTo);
    return assigned.length > 0 ? assigned : inside.children;
}

// The element in whose box that of a node lies: what is shown as its contents has none. The document at the top.
function BoxParent(inside) {
    let node = FlatParent(inside);
    while (node?.type === kElementNode && BoxKindOf(node).hasNoBox) node = FlatParent(node);
    return node ?? PageDocument.inside;
}

function BoxChildren(inside, found = []) {
    const children = FlatChildren(inside);
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type === kElementNode && BoxKindOf(child).hasNoBox) BoxChildren(child, found);
        else %push(found, child);
    }
    return found;
}

// All elements of a document or below a node, those of shadow trees among them, each before what is in it.
function ElementsWithShadows(inside, found = []) {
    for (let index = 0; index < inside.children.length; index += 1) {
        const child = inside.children[index];
        if (child.type !== kElementNode) continue;
        %push(found, child);
        if (child.shadow !== undefined) ElementsWithShadows(child.shadow, found);
        ElementsWithShadows(child, found);
    }
    return found;
}

function IsInFlatTree(inside) {
    let node = inside;
    while (node !== null && node !== undefined) node = FlatParent(node);
    return node === null;
}
