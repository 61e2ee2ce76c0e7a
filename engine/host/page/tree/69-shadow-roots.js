// Shadow trees: a tree of an element's own beside its children, and slots that show the children in it. SPEC: DOM sections 4.2.2, 4.8.

const kShadowHosts = ["article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "p", "section", "span"];

class ShadowRoot extends DocumentFragment {
    constructor() {
        IllegalConstructor("ShadowRoot");
    }
    get mode() { return ShadowInside(this).mode; }
    get host() { return ShadowInside(this).host.object; }
    get delegatesFocus() { return ShadowInside(this).delegatesFocus; }
    get slotAssignment() { return ShadowInside(this).isManual ? "manual" : "named"; }
    get clonable() { return false; }
    get serializable() { return ShadowInside(this).serializable; }
    get activeElement() {
        const inside = ShadowInside(this);
        const { focused } = PageDocument;
        return focused !== null && IsShadowAncestor(inside, focused) ? Retargeted(focused, inside).object : null;
    }
    get innerHTML() { return MarkupInside(ShadowInside(this)); }
    set innerHTML(value) {
        const inside = ShadowInside(this);
        ReplaceAll(inside, ParseMarkupFor(inside.host, value === null ? "" : `${value}`));
    }
}
DefineInterface(ShadowRoot);
DefineSheetsOfRoot(ShadowRoot, "ShadowRoot");
DefinePageFunctions(ShadowRoot.prototype, {
    getAnimations() {
        const inside = ShadowInside(this);
        return ShownAnimations((target) => RootOf(target) === inside);
    },
});
DefineHandlers(ShadowRoot.prototype, ["slotchange"]);

function ShadowInside(value) {
    return Receiver(value, "isShadow");
}

function AttachMistake(what) {
    throw MakeDomException(`Failed to execute 'attachShadow' on 'Element': ${what}`, "NotSupportedError");
}

function MakeShadow(host, mode, delegatesFocus, serializable) {
    const shadow = NodeObject(ShadowRoot, kFragmentNode, "#document-fragment");
    shadow.isShadow = true;
    shadow.host = host;
    shadow.mode = mode;
    shadow.delegatesFocus = delegatesFocus;
    shadow.serializable = serializable;
    shadow.isManual = false;
    host.shadow = shadow;
    ShadowTrees.count += 1;
    NoteVisibleChange(host);
    return shadow;
}

// SPEC: DOM section 4.9, attach a shadow root, step 4: one that markup has made is emptied and taken, once.
function TakeDeclared(shadow, mode) {
    if (shadow.mode !== mode) %refuse("attachShadow() with another mode than that of the shadow tree in the markup is not supported by Loopscope");
    shadow.isDeclared = false;
    ReplaceAll(shadow, []);
    return shadow.object;
}

// SPEC: HTML section 13.2.6.4.4: a template that says shadowrootmode becomes the shadow tree of the element that it is in.
function DeclareShadows(inside) {
    const children = CopyList(inside.children);
    for (let index = 0; index < children.length; index += 1) {
        const child = children[index];
        if (child.type !== kElementNode) continue;
        const mode = child.localName === "template" ? DeclaredMode(child) : undefined;
        const isHost = inside.type === kElementNode && (ListHas(kShadowHosts, inside.localName) || IsCustomName(inside.localName));
        if (mode !== undefined && isHost && inside.shadow === undefined) DeclareShadow(inside, child, mode);
        else if (child.content !== undefined) CheckContent(child.content);
        else DeclareShadows(child);
    }
}

function DeclaredMode(template) {
    const mode = %to_lower(AttributeOf(template, "shadowrootmode") ?? "");
    return mode === "open" || mode === "closed" ? mode : undefined;
}

function DeclareShadow(host, template, mode) {
    const says = (name) => AttributeOf(template, `shadowroot${name}`) !== null;
    if (says("clonable")) %refuse("a shadow tree that is cloned with its host is not supported by Loopscope");
    const shadow = MakeShadow(host, mode, says("delegatesfocus"), says("serializable"));
    shadow.isDeclared = true;
    DropFromList(host.children, template);
    const nodes = CopyList(template.content.children);
    for (let index = 0; index < nodes.length; index += 1) DetachNode(nodes[index], true);
    InsertNodes(shadow, nodes, null, true);
    DeclareShadows(shadow);
}

function CheckContent(content) {
    const isDeclaring = (element) => element.localName === "template" && DeclaredMode(element) !== undefined;
    if (Descendants(content, isDeclaring).length > 0) %refuse("a shadow tree in the markup of a template is not supported by Loopscope");
}

function MarkupOfShadow(shadow, isTaken) {
    const more = `${shadow.delegatesFocus ? ' shadowrootdelegatesfocus=""' : ""}${shadow.serializable ? ' shadowrootserializable=""' : ""}`;
    return `<template shadowrootmode="${shadow.mode}"${more}>${MarkupInside(shadow, isTaken)}</template>`;
}

function SetMarkupUnsafe(inside, context, text) {
    const held = HeldIn(inside);
    if (held !== inside || inside.document.isXml) %refuse("setHTMLUnsafe on a template or in an XML document is not supported by Loopscope");
    const nodes = ParseMarkup(text, context);
    for (let index = 0; index < nodes.length; index += 1) {
        if (nodes[index].type !== kElementNode) continue;
        if (nodes[index].content !== undefined) CheckContent(nodes[index].content);
        else DeclareShadows(nodes[index]);
    }
    for (let index = 0; IsPageDocument(inside.document) && index < nodes.length; index += 1) QueueUpgrades(nodes[index]);
    ReplaceAll(inside, nodes);
}

// SPEC: HTML section 8.5.3: which shadow trees getHTML() writes.
function MarkupByOptions(inside, options) {
    const given = %is_object(options) ? options : { __proto__: null };
    const takesAll = !!given.serializableShadowRoots;
    const named = given.shadowRoots === undefined ? [] : SequenceOf(given.shadowRoots, "Failed to execute 'getHTML' on 'Element': Failed to read the 'shadowRoots' property from 'GetHTMLOptions': ");
    const isTaken = (shadow) => (takesAll && shadow.serializable) || PlaceInList(named, shadow.object) >= 0;
    return inside.document.isXml ? XmlInside(inside, null) : MarkupInside(inside, isTaken);
}

const MarkupMembers = {
    getHTML(options = undefined) { return MarkupByOptions(NodeInside(this), options); },
    setHTMLUnsafe(...list) {
        const inside = NodeInside(this);
        NeedArguments(list, 1, "setHTMLUnsafe", inside.isShadow ? "ShadowRoot" : "Element");
        if (%is_object(list[1])) %refuse("options of setHTMLUnsafe are not supported by Loopscope");
        SetMarkupUnsafe(inside, inside.isShadow ? inside.host : inside, `${list[0]}`);
    },
};
DefinePageFunctions(Element.prototype, MarkupMembers);
DefinePageFunctions(ShadowRoot.prototype, MarkupMembers);

DefinePageFunctions(Element.prototype, {
    attachShadow(...list) {
        const host = NodeInside(this);
        NeedArguments(list, 1, "attachShadow", "Element");
        if (!%is_object(list[0])) %throw_type_error("Failed to execute 'attachShadow' on 'Element': The provided value is not of type 'ShadowRootInit'.");
        const given = list[0].mode;
        if (given === undefined) %throw_type_error("Failed to execute 'attachShadow' on 'Element': Failed to read the 'mode' property from 'ShadowRootInit': Required member is undefined.");
        const mode = `${given}`;
        if (mode !== "open" && mode !== "closed") %throw_type_error(`Failed to execute 'attachShadow' on 'Element': Failed to read the 'mode' property from 'ShadowRootInit': The provided value '${mode}' is not a valid enum value of type ShadowRootMode.`);
        const assignment = list[0].slotAssignment === undefined ? "named" : `${list[0].slotAssignment}`;
        if (assignment !== "manual" && assignment !== "named") %throw_type_error(`Failed to execute 'attachShadow' on 'Element': Failed to read the 'slotAssignment' property from 'ShadowRootInit': The provided value '${assignment}' is not a valid enum value of type SlotAssignmentMode.`);
        if (list[0].clonable) %refuse("a shadow tree that is cloned with its host is not supported by Loopscope");
        if (!ListHas(kShadowHosts, host.localName) && !IsCustomName(host.localName)) AttachMistake("This element does not support attachShadow");
        if (host.shadow?.isDeclared === true) return TakeDeclared(host.shadow, mode);
        if (host.shadow !== undefined) AttachMistake("Shadow root cannot be created on a host which already hosts a shadow tree.");
        const shadow = MakeShadow(host, mode, !!list[0].delegatesFocus, !!list[0].serializable);
        shadow.isManual = assignment === "manual";
        return shadow.object;
    },
    get shadowRoot() {
        const { shadow } = NodeInside(this);
        return shadow !== undefined && shadow.mode === "open" ? shadow.object : null;
    },
    get assignedSlot() {
        const slot = SlotOf(NodeInside(this));
        return slot !== null && RootOf(slot).mode === "open" ? slot.object : null;
    },
});
DefinePageFunctions(Text.prototype, {
    get assignedSlot() {
        const slot = SlotOf(NodeInside(this));
        return slot !== null && RootOf(slot).mode === "open" ? slot.object : null;
    },
});

// ---- slots ----

function SlotsIn(shadow) {
    return Descendants(shadow, (element) => element.localName === "slot");
}

function SlotName(slot) {
    return AttributeOf(slot, "name") ?? "";
}

// Find a slot (section 4.2.2.3): the first one of the name that a child of a host asks for.
function SlotOf(inside) {
    const host = inside.parent;
    if (host === null || host.shadow === undefined || (inside.type !== kElementNode && inside.type !== kTextNode)) return null;
    if (host.shadow.isManual) return inside.manualSlot !== undefined && RootOf(inside.manualSlot) === host.shadow ? inside.manualSlot : null;
    const name = inside.type === kElementNode ? AttributeOf(inside, "slot") ?? "" : "";
    const slots = SlotsIn(host.shadow);
    for (let index = 0; index < slots.length; index += 1) {
        if (SlotName(slots[index]) === name) return slots[index];
    }
    return null;
}

function AssignedTo(slot) {
    const root = RootOf(slot);
    const found = [];
    if (root.isShadow && root.isManual) {
        for (let index = 0; slot.manual !== undefined && index < slot.manual.length; index += 1) {
            if (slot.manual[index].parent === root.host) %push(found, slot.manual[index]);
        }
        return found;
    }
    for (let index = 0; root.isShadow && index < root.host.children.length; index += 1) {
        if (SlotOf(root.host.children[index]) === slot) %push(found, root.host.children[index]);
    }
    return found;
}

function FlattenedIn(slot) {
    const assigned = AssignedTo(slot);
    const nodes = assigned.length > 0 || !RootOf(slot).isShadow ? assigned : slot.children;
    const found = [];
    for (let index = 0; index < nodes.length; index += 1) {
        const isSlot = nodes[index].localName === "slot" && RootOf(nodes[index]).isShadow;
        const inner = isSlot ? FlattenedIn(nodes[index]) : [nodes[index]];
        for (let each = 0; each < inner.length; each += 1) {
            if (inner[each].type !== kCommentNode) %push(found, inner[each]);
        }
    }
    return found;
}

function ObjectsOf(nodes) {
    const objects = [];
    for (let index = 0; index < nodes.length; index += 1) %push(objects, nodes[index].object);
    return objects;
}

// SPEC: HTML section 4.12.4, assign: each node is in one slot only, and slots are signalled that show something else than before.
function AssignToSlot(slot, nodes) {
    const root = RootOf(slot);
    const slots = root.isShadow ? SlotsIn(root) : [slot];
    const before = [];
    for (let index = 0; index < slots.length; index += 1) %push(before, AssignedTo(slots[index]));
    const old = slot.manual ?? [];
    for (let index = 0; index < old.length; index += 1) old[index].manualSlot = undefined;
    slot.manual = [];
    for (let index = 0; index < nodes.length; index += 1) {
        if (nodes[index].manualSlot !== undefined) DropFromList(nodes[index].manualSlot.manual, nodes[index]);
        nodes[index].manualSlot = slot;
        %push(slot.manual, nodes[index]);
    }
    if (!root.isShadow || !root.isManual) return;
    NoteVisibleChange(root.host);
    for (let index = 0; index < slots.length; index += 1) {
        if (!SameItems(before[index], AssignedTo(slots[index]))) SignalSlot(slots[index]);
    }
}

function SameItems(one, other) {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) {
        if (one[index] !== other[index]) return false;
    }
    return true;
}

const SlotElement = DefineTags("HTMLSlotElement", ["slot"], ["name"], []);
DefinePageFunctions(SlotElement.prototype, {
    assign(...list) {
        const slot = NodeInside(this);
        const nodes = [];
        for (let index = 0; index < list.length; index += 1) {
            const node = InsideOf(list[index]);
            if (node?.type !== kElementNode && node?.type !== kTextNode) %throw_type_error("Failed to execute 'assign' on 'HTMLSlotElement': The provided value is not of type '(Element or Text)'.");
            if (PlaceInList(nodes, node) < 0) %push(nodes, node);
        }
        AssignToSlot(slot, nodes);
    },
    assignedNodes(options = undefined) {
        const slot = NodeInside(this);
        return ObjectsOf(%is_object(options) && options.flatten ? FlattenedIn(slot) : AssignedTo(slot));
    },
    assignedElements(options = undefined) {
        const slot = NodeInside(this);
        return ObjectsOf(ElementsIn(%is_object(options) && options.flatten ? FlattenedIn(slot) : AssignedTo(slot)));
    },
});

// Signal a slot change (section 4.2.2.5): told with the mutation observers.
function SignalSlot(slot) {
    if (slot === null) return;
    if (PlaceInList(ShadowTrees.signalled, slot) < 0) %push(ShadowTrees.signalled, slot);
    if (MutationQueue.queued) return;
    MutationQueue.queued = true;
    %enqueue_callback_job(NotifyMutationObservers);
}

function SignalSlotsIn(inside) {
    if (!RootOf(inside).isShadow) return;
    const slots = inside.localName === "slot" ? [inside] : SlotsIn(inside);
    for (let index = 0; index < slots.length; index += 1) {
        if (AssignedTo(slots[index]).length > 0) SignalSlot(slots[index]);
    }
}

// What is assigned to each slot, before the name of one changes or that which an element asks for.
function SlotsBefore(inside) {
    const host = inside.localName === "slot" && RootOf(inside).isShadow ? RootOf(inside).host : inside.parent;
    const found = [];
    for (let index = 0; host !== null && host.shadow !== undefined && index < host.children.length; index += 1) %push(found, SlotOf(host.children[index]));
    return { __proto__: null, host, found };
}

// RUNTIME: Chromium signals the slot that loses before the one that gets.
function SignalChangedSlots(inside, before) {
    const { host, found } = before;
    for (let index = 0; index < found.length; index += 1) {
        const slot = SlotOf(host.children[index]);
        if (slot === found[index]) continue;
        SignalSlot(found[index]);
        SignalSlot(slot);
    }
}

function TellOfSlots() {
    const slots = ShadowTrees.signalled;
    ShadowTrees.signalled = [];
    for (let index = 0; index < slots.length; index += 1) {
        DispatchNow(slots[index], EventInside(MakeTrustedEvent(Event, "slotchange", { __proto__: null, bubbles: true })));
    }
}
