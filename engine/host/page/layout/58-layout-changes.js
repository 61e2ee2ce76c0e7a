// What of the layout still holds when the page has changed: what was found for an element stays as long as nothing has changed in it, nothing
// of the elements that it is in, and nothing that decides their sizes. A page that writes and reads in turn so lays out anew only what it wrote.

// `version` counts all changes, `wholeAt` is the last after which nothing holds; the marks of the tree were looked at at `settledAt`.
const Layout = { __proto__: null, version: 1, wholeAt: 1, settledAt: 1, scrolledLeft: 0, scrolledTop: 0, isMoving: false };

// Something that all boxes depend on has changed.
function NoteLayoutChange() {
    Layout.version += 1;
    Layout.wholeAt = Layout.version;
}

// What an element says itself has changed, or it has come to another place.
function NoteOwnChange(inside) {
    inside.isOwnChange = true;
    NoteChangeIn(inside);
}

// What the sheets say of an element has changed.
function NoteRestyled(inside) {
    inside.isRestyled = true;
    NoteChangeIn(inside);
}

// What is in a node has changed: its children, or a text among them.
function NoteChangeIn(inside) {
    Layout.version += 1;
    inside.isChangeIn = true;
    for (let node = inside; node !== null; node = node.parent) node.hasChange = true;
}

// The marks become the versions at which last changed what nodes say (`ownAt`), what is said of them (`boxAt`), and what is in them (`insideAt`).
// SIMPLIFIED: shadow trees are not followed: with them nothing holds.
function SettleChanges() {
    if (Layout.settledAt === Layout.version) return;
    Layout.settledAt = Layout.version;
    if (ShadowTrees.count > 0) Layout.wholeAt = Layout.version;
    else if (PageDocument.inside.hasChange) SettleIn(PageDocument.inside);
}

// Whether what a node is in has changed with it. What is out of the flow, and was before, does not move what is beside it.
function SettleIn(inside) {
    const { version } = Layout;
    let isChanged = inside.isChangeIn === true;
    if (inside.isOwnChange) inside.ownAt = version;
    if (inside.isOwnChange || inside.isRestyled) inside.boxAt = version;
    inside.hasChange = false;
    inside.isChangeIn = false;
    inside.isOwnChange = false;
    inside.isRestyled = false;
    for (let index = 0; index < inside.children.length; index += 1) {
        const child = inside.children[index];
        if (child.hasChange && SettleIn(child)) isChanged = true;
    }
    if (isChanged) inside.insideAt = version;
    if (inside.type !== kElementNode) return isChanged;
    const wasOut = inside.isOutOfFlow === true;
    inside.isOutOfFlow = IsOutOfFlow(inside);
    return isChanged && !(wasOut && inside.isOutOfFlow);
}

// When something of the elements around one last changed on which it depends: what they say, and in lines, flexible boxes and boxes that are
// as wide as what is in them, what is beside it.
function AroundAt(inside) {
    if (inside.aroundFor === Layout.version) return inside.around;
    const outer = inside.parent;
    let at = 0;
    if (outer?.type === kElementNode) {
        at = %math_max(outer.boxAt ?? 0, AroundAt(outer));
        const kind = BoxKindOf(inside);
        if (kind.isOutOfFlow) at = %math_max(at, PositionedAncestor(inside)?.insideAt ?? 0);
        else if (!kind.isPlain || BoxKindOf(outer).isPacking) at = %math_max(at, outer.insideAt ?? 0);
    }
    inside.aroundFor = Layout.version;
    inside.around = at;
    return at;
}

// What an element's own style makes of it: whether it is out of the flow, a plain block, one of what is shown as its contents, or one that places
// what is in it side by side.
function BoxKindOf(inside) {
    SettleChanges();
    const known = inside.boxKind;
    const declarations = StyledDeclarations(inside);
    if (known !== undefined && known.declarations === declarations && known.at >= Layout.wholeAt && known.at >= (inside.boxAt ?? 0)) return known;
    const display = DisplayOf(inside);
    const isPlain = IsPlainBlock(inside);
    const kind = {
        __proto__: null, at: Layout.version, declarations, isShown: display !== "none", hasNoBox: display === "contents", isOutOfFlow: IsOutOfFlow(inside), isPlain,
        isPacking: !isPlain || IsFlexContainer(inside), isFlowing: isPlain && (IsBlockContainer(inside) || IsFlexContainer(inside) || inside.localName === "img"),
    };
    inside.boxKind = kind;
    return kind;
}

// What `find` says of an element, as long as it holds.
function FoundOnce(inside, name, find) {
    if (inside.laidOutAt !== Layout.version) {
        SettleChanges();
        inside.laidOutAt = Layout.version;
        const since = inside.laidOut?.at ?? 0;
        const holds = since >= Layout.wholeAt && since >= (inside.boxAt ?? 0) && since >= (inside.insideAt ?? 0) && since >= AroundAt(inside);
        if (!holds) inside.laidOut = { __proto__: null, at: Layout.version };
    }
    const known = inside.laidOut;
    if (!(name in known)) known[name] = find(inside);
    return known[name];
}

// The same for what every change may alter: places, which depend on all that comes before.
function FoundNow(inside, name, find) {
    if (inside.placedAt !== Layout.version) {
        inside.placedAt = Layout.version;
        inside.placed = { __proto__: null };
    }
    const known = inside.placed;
    if (!(name in known)) known[name] = find(inside);
    return known[name];
}
