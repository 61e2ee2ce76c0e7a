// What a select has besides its value: adding and removing options, and the collection of them. SPEC: HTML sections 4.10.7 and 2.6.2.5.

function OptionArgument(list, method, owner) {
    NeedArguments(list, 1, method, owner);
    const option = InsideOf(list[0]);
    if (option === undefined || !ListHas(["option", "optgroup"], option.localName)) {
        %throw_type_error(`Failed to execute '${method}' on '${owner}': The provided value is not of type '(HTMLOptGroupElement or HTMLOptionElement)'.`);
    }
    return option;
}

function AddOption(select, list, owner) {
    const option = OptionArgument(list, "add", owner);
    const before = typeof list[1] === "number" ? OptionsOf(select)[list[1]] ?? null : InsideOf(list[1]) ?? null;
    InsertBefore(before === null ? select : before.parent, option, before, "add", owner);
}

function RemoveOption(select, value) {
    const option = OptionsOf(select)[%to_integer(ToNumber(value))];
    if (option === undefined) return;
    DetachNode(option, false);
    RunReactions();
}

// SPEC: HTML section 2.6.2.5: setting the length adds empty options or takes away what is too much.
function SetOptionCount(select, value) {
    const size = UnsignedLong(value);
    const options = OptionsOf(select);
    for (let index = options.length; index < size; index += 1) InsertBefore(select, MakeElement("option"), null, "appendChild");
    for (let index = options.length - 1; index >= size; index -= 1) RemoveOption(select, index);
}

function SetOptionAt(select, place, value, owner) {
    if (value === null || value === undefined) {
        RemoveOption(select, place);
        return;
    }
    const option = InsideOf(value);
    if (option === undefined || option.localName !== "option") {
        %throw_type_error(`Failed to set an indexed property [${place}] on '${owner}': parameter 2 is not of type 'HTMLOptionElement'.`);
    }
    const options = OptionsOf(select);
    if (place < options.length) {
        ReplaceWithNodes(options[place], NodesToInsert(option));
        return;
    }
    SetOptionCount(select, place);
    InsertBefore(select, option, null, "appendChild");
}

class HTMLOptionsCollection extends HTMLCollection {
    constructor() {
        IllegalConstructor("HTMLOptionsCollection");
    }
    get length() { return ItemsOf(this).length; }
    set length(value) { SetOptionCount(Receiver(this, "isList").select, value); }
    get selectedIndex() { return Receiver(this, "isList").select.object.selectedIndex; }
    set selectedIndex(value) { Receiver(this, "isList").select.object.selectedIndex = value; }
    add(...list) { AddOption(Receiver(this, "isList").select, list, "HTMLOptionsCollection"); }
    remove(index) { RemoveOption(Receiver(this, "isList").select, index); }
}
DefineInterface(HTMLOptionsCollection);
IterateAsArray(HTMLOptionsCollection.prototype);

function OptionsList(select) {
    if (select.listCache.options !== undefined) return select.listCache.options;
    const list = MakeList(HTMLOptionsCollection, () => OptionsOf(select), true, undefined, (place, value) => SetOptionAt(select, place, value, "HTMLOptionsCollection"));
    InsideOf(list).select = select;
    select.listCache.options = list;
    return list;
}

// RUNTIME: when nothing is chosen any more, the first option that can be is.
function ChooseUsual(select) {
    if (NumberAttribute(select, "size", 0) > 1) return;
    const options = OptionsOf(select);
    for (let index = 0; index < options.length; index += 1) {
        if (AttributeOf(options[index], "disabled") !== null) continue;
        Choose(select, options[index]);
        return;
    }
}

function SelectAround(inside) {
    if (inside.localName === "select") return inside;
    return inside.localName === "optgroup" && inside.parent !== null && inside.parent.localName === "select" ? inside.parent : undefined;
}

// Options have come into a select, or left it. SPEC: HTML section 4.10.7, the selectedness setting algorithm.
function NoteOptionsIn(parent, added) {
    const select = SelectAround(parent);
    if (select === undefined || AttributeOf(select, "multiple") !== null) return;
    let chosen;
    for (let index = 0; index < added.length; index += 1) {
        const options = added[index].localName === "option" ? [added[index]] : added[index].type === kElementNode ? OptionsOf(added[index]) : [];
        for (let each = 0; each < options.length; each += 1) {
            if (options[each].form.selected ?? AttributeOf(options[each], "selected") !== null) chosen = options[each];
        }
    }
    if (chosen !== undefined) Choose(select, chosen);
    else if (ChosenOptions(select).length === 0) ChooseUsual(select);
}

function NoteOptionAttribute(inside, name, value) {
    if (name === "multiple" && inside.localName === "select" && value === null) {
        const chosen = ChosenOptions(inside);
        if (chosen.length > 0) Choose(inside, chosen[0]);
        else ChooseUsual(inside);
        return;
    }
    if (name !== "selected" || inside.localName !== "option") return;
    const select = SelectOf(inside);
    const isOne = select !== null && AttributeOf(select, "multiple") === null;
    if (!isOne) {
        inside.form.selected = value !== null;
    } else if (value !== null) {
        Choose(select, inside);
    } else {
        inside.form.selected = false;
        if (ChosenOptions(select).length === 0) ChooseUsual(select);
    }
}

DefinePageFunctions(SelectPrototype, {
    add(...list) { AddOption(NodeInside(this), list, "HTMLSelectElement"); },
    item(index) { return ObjectOf(OptionsOf(NodeInside(this))[%to_integer(ToNumber(index))] ?? null); },
    namedItem(name) { return this.options.namedItem(name); },
    remove(...list) {
        if (list.length > 0) {
            RemoveOption(NodeInside(this), list[0]);
            return;
        }
        DetachNode(NodeInside(this), false);
        RunReactions();
    },
    get options() { return OptionsList(NodeInside(this)); },
    get length() { return OptionsOf(NodeInside(this)).length; },
    set length(value) { SetOptionCount(NodeInside(this), value); },
});
IterateAsArray(SelectPrototype);
