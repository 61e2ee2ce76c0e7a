// What shadow trees mean for the tree of nodes and for the way of an event. SPEC: DOM sections 2.5, 2.9 and 4.8.

const ShadowTrees = { __proto__: null, count: 0, signalled: [] };

// The document or the top of what is not in one, over all shadow trees between.
function ShadowIncludingRoot(inside) {
    let root = RootOf(inside);
    while (root.host !== undefined) root = RootOf(root.host);
    return root;
}

function IsShadowAncestor(ancestor, inside) {
    for (let node = inside; node !== null && node !== undefined; node = node.parent ?? node.host) {
        if (node === ancestor) return true;
    }
    return false;
}

// Retarget (section 4.8): a node as it looks from where `place` is.
function Retargeted(inside, place) {
    let node = inside;
    for (;;) {
        const root = RootOf(node);
        if (!root.isShadow || (place.isNode && IsShadowAncestor(root, place))) return node;
        node = root.host;
    }
}

// Whether an event goes from one node to another inside of the same host: nobody outside is told.
function IsWithinHost(host, event) {
    const related = RelatedNode(event);
    return related !== undefined && Retargeted(related, host) === host;
}

// Get the parent (sections 4.2.2, 4.8): by way of the slot, and from a shadow tree to its host. Null at the end of the way.
function ParentOfEvent(inside, target, event) {
    if (inside.isShadow) return (event.composed || RootOf(target) !== inside) && !IsWithinHost(inside.host, event) ? inside.host : null;
    return SlotOf(inside) ?? inside.parent;
}

// The nodes of a path that somebody at `place` may see.
function VisiblePath(path, place) {
    const seen = [];
    for (let index = 0; index < path.length; index += 1) {
        if (!path[index].isNode || IsVisibleFrom(path[index], place)) %push(seen, path[index].object);
    }
    return seen;
}

// Whether none of the shadow trees around a node is closed to somebody at `place`.
function IsVisibleFrom(node, place) {
    let root = RootOf(node);
    while (root.isShadow && !(place.isNode && IsShadowAncestor(root, place))) {
        if (root.mode === "closed") return false;
        root = RootOf(root.host);
    }
    return true;
}
