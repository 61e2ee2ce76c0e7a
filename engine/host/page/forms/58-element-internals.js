// attachInternals: what an element of a page's own is to forms and selectors. SPEC: HTML sections 4.13.7 (element internals) and 4.10.18.3
// (form owners). `internals` of an element's record holds what the program has said of it.

function IsFormAssociated(inside) {
    return inside.definition?.isFormAssociated === true;
}

function InternalsInside(value) {
    return Receiver(value, "isInternals").inside;
}

// The element of internals of which forms know; `method` is the member that was used.
function AssociatedElement(value, method, isReading) {
    const inside = InternalsInside(value);
    if (!IsFormAssociated(inside)) {
        const how = isReading ? `read the '${method}' property from` : `execute '${method}' on`;
        throw MakeDomException(`Failed to ${how} 'ElementInternals': The target element is not a form-associated custom element.`, "NotSupportedError");
    }
    return inside;
}

class ElementInternals {
    constructor() {
        IllegalConstructor("ElementInternals");
    }
    get shadowRoot() { return InternalsInside(this).shadow?.object ?? null; }
    setFormValue(...list) {
        const inside = AssociatedElement(this, "setFormValue", false);
        NeedArguments(list, 1, "setFormValue", "ElementInternals");
        inside.internals.value = FormValueOf(list[0]);
    }
    get form() { return ObjectOf(AssociatedElement(this, "form", true).knownForm ?? null); }
    setValidity(...list) {
        const inside = AssociatedElement(this, "setValidity", false);
        const flags = DictionaryOf(list[0], 1, "ValidityStateFlags", "setValidity", "ElementInternals");
        const mistakes = [];
        for (let index = 0; index < kMistakes.length; index += 1) {
            if (flags[kMistakes[index]]) %push(mistakes, kMistakes[index]);
        }
        const message = list[1] === undefined ? "" : `${list[1]}`;
        if (mistakes.length > 0 && message === "") {
            %throw_type_error("Failed to execute 'setValidity' on 'ElementInternals': The second argument should not be empty if one or more flags in the first argument are true.");
        }
        inside.internals.mistakes = mistakes;
        inside.internals.message = mistakes.length > 0 ? message : "";
    }
    get willValidate() { return IsValidated(AssociatedElement(this, "willValidate", true)); }
    get validity() { return ValidityOf(AssociatedElement(this, "validity", true).object); }
    get validationMessage() { return AssociatedElement(this, "validationMessage", true).internals.message; }
    checkValidity() { return CheckField(AssociatedElement(this, "checkValidity", false)); }
    reportValidity() {
        const inside = AssociatedElement(this, "reportValidity", false);
        const isValid = CheckField(inside);
        if (!isValid) MoveFocus(inside);
        return isValid;
    }
    get labels() { return LiveList(AssociatedElement(this, "labels", true), "labels", NodeList, LabelsOf); }
    get states() {
        const { internals } = InternalsInside(this);
        if (internals.states === undefined) {
            internals.states = %new_object(CustomStateSet.prototype);
            SetInside(internals.states, { __proto__: null, isStateSet: true, names: [] });
        }
        return internals.states;
    }
}
DefineInterface(ElementInternals);
SetLengths(ElementInternals.prototype, { __proto__: null, setFormValue: 1 });

// SPEC: the states that :state() matches, a set of texts.
class CustomStateSet {
    constructor() {
        IllegalConstructor("CustomStateSet");
    }
    get size() { return StatesOf(this).length; }
    add(...list) {
        NeedArguments(list, 1, "add", "CustomStateSet");
        if (PlaceInList(StatesOf(this), `${list[0]}`) < 0) %push(StatesOf(this), `${list[0]}`);
        NoteSheetChange(); // RUNTIME: Chromium's gives nothing back.
    }
    clear() {
        %array_set_length(StatesOf(this), 0);
        NoteSheetChange();
    }
    delete(...list) {
        NeedArguments(list, 1, "delete", "CustomStateSet");
        NoteSheetChange();
        return DropFromList(StatesOf(this), `${list[0]}`);
    }
    has(...list) {
        NeedArguments(list, 1, "has", "CustomStateSet");
        return PlaceInList(StatesOf(this), `${list[0]}`) >= 0;
    }
    entries() { return StateIterator(this, (name) => [name, name]); }
    forEach(callback, thisArg = undefined) {
        NeedFunction(callback, 1, "forEach", "CustomStateSet");
        const names = StatesOf(this);
        for (let index = 0; index < names.length; index += 1) %call(callback, thisArg, names[index], names[index], this);
    }
    keys() { return StateIterator(this, (name) => name); }
    values() { return StateIterator(this, (name) => name); }
}
DefineInterface(CustomStateSet);
SetLengths(CustomStateSet.prototype, { __proto__: null, add: 1, delete: 1, has: 1, forEach: 1 });
%put(CustomStateSet.prototype, %intrinsic("SymbolIterator"), CustomStateSet.prototype.values, 5);

function StatesOf(value) {
    return Receiver(value, "isStateSet").names;
}

function StateIterator(value, choose) {
    const names = StatesOf(value);
    const chosen = [];
    for (let index = 0; index < names.length; index += 1) %push(chosen, choose(names[index]));
    return %call(%intrinsic("ArrayProtoValues"), chosen);
}

function HasState(inside, name) {
    const { states } = inside.internals ?? { __proto__: null };
    return states !== undefined && PlaceInList(InsideOf(states).names, name) >= 0;
}

function AttachInternalsMistake(what) {
    throw MakeDomException(`Failed to execute 'attachInternals' on 'HTMLElement': ${what}`, "NotSupportedError");
}

DefinePageFunctions(HTMLElement.prototype, {
    attachInternals() {
        const inside = NodeInside(this);
        if (inside.isName !== undefined) AttachInternalsMistake("Unable to attach ElementInternals to a customized built-in element.");
        const definition = DefinitionOfElement(inside);
        if (definition === undefined) AttachInternalsMistake("Unable to attach ElementInternals to non-custom elements.");
        if (ListHas(definition.disabledFeatures, "internals")) AttachInternalsMistake("ElementInternals is disabled by disabledFeature static field.");
        if (inside.internals !== undefined) AttachInternalsMistake("ElementInternals for the specified element was already attached.");
        if (inside.definition === undefined) AttachInternalsMistake("The attachInternals() function cannot be called prior to the execution of the custom element constructor.");
        inside.internals = { __proto__: null, value: null, mistakes: [], message: "", states: undefined };
        const object = %new_object(ElementInternals.prototype);
        SetInside(object, { __proto__: null, isInternals: true, inside });
        return object;
    },
});

// ---- what a form gets of it ----

// A text, a file, or the entries of a FormData as they are now; null for nothing.
function FormValueOf(value) {
    if (value === null || value === undefined) return null;
    const inside = InsideOf(value);
    if (inside?.isFormData) return { __proto__: null, entries: CopyList(inside.entries) };
    return IsBlob(value) ? EntryValue([undefined, value], "setFormValue") : `${value}`;
}

function AddEntriesOfInternals(entries, field) {
    const value = field.internals?.value ?? null;
    const name = AttributeOf(field, "name") ?? "";
    if (value === null || IsDisabled(field)) return;
    if (%is_object(value) && value.entries !== undefined && InsideOf(value) === undefined) AppendTo(entries, value.entries);
    else if (name !== "") %push(entries, [name, value]);
}

// ---- reactions: the form that it belongs to, and whether it is disabled ----

// Looks at all such elements in a tree that has come or gone, or in which an attribute has changed.
function NoteFormOwners(inside) {
    if (!CustomElements.hasForms) return;
    if (inside.type === kElementNode && IsFormAssociated(inside)) NoteFormOwner(inside);
    for (let index = 0; index < inside.children.length; index += 1) NoteFormOwners(inside.children[index]);
}

// A tree has come into `parent` or gone from it: another legend may be the first of a field set.
function NoteFormOwnersAt(parent, inside) {
    NoteFormOwners(inside);
    if (parent.localName === "fieldset" && inside.localName === "legend") NoteFormOwners(parent);
}

// What names a form in a tree that comes or goes, from beside it.
function FieldsBeside(root, inside) {
    if (!CustomElements.hasForms || inside.type !== kElementNode || !HoldsNamedForm(inside)) return [];
    return Descendants(root, (node) => IsFormAssociated(node) && AttributeOf(node, "form") !== null && !IsInclusiveAncestor(inside, node));
}

function NoteEachFormOwner(fields) {
    for (let index = 0; index < fields.length; index += 1) NoteFormOwner(fields[index]);
}

function HoldsNamedForm(inside) {
    const isNamed = (node) => node.localName === "form" && AttributeOf(node, "id") !== null;
    return isNamed(inside) || Descendants(inside, isNamed).length > 0;
}

// RUNTIME: what an upgraded element says itself, Chromium tells before the form.
function NoteFormOwnerOfUpgraded(inside) {
    if (AttributeOf(inside, "disabled") !== null) NoteDisabled(inside);
    NoteFormOwner(inside);
}

function NoteFormOwner(inside) {
    const form = FormOf(inside) ?? null;
    if (form !== (inside.knownForm ?? null)) {
        inside.knownForm = form;
        QueueCallback(inside, "formAssociatedCallback", [ObjectOf(form)]);
    }
    NoteDisabled(inside);
}

function NoteDisabled(inside) {
    const isDisabled = IsDisabled(inside);
    if (isDisabled === (inside.isKnownDisabled ?? false)) return;
    inside.isKnownDisabled = isDisabled;
    QueueCallback(inside, "formDisabledCallback", [isDisabled]);
}

function NoteFormAttribute(inside, name) {
    if (!CustomElements.hasForms) return;
    if (name === "disabled" && (inside.localName === "fieldset" || IsFormAssociated(inside))) NoteFormOwners(inside);
    else if (name === "form" && IsFormAssociated(inside)) NoteFormOwner(inside);
    else if (name === "id" && inside.localName === "form") NoteFormOwners(RootOf(inside));
}
