// Attributes that are properties as they are written: numbers, ARIA, and fields' more. SPEC: HTML section 2.6.1; WAI-ARIA section 10.

const kAriaNames = [
    "Atomic", "AutoComplete", "BrailleLabel", "BrailleRoleDescription", "Busy", "Checked", "ColCount", "ColIndex", "ColIndexText", "ColSpan", "Current", "Description",
    "Disabled", "Expanded", "HasPopup", "Hidden", "Invalid", "KeyShortcuts", "Label", "Level", "Live", "Modal", "MultiLine", "MultiSelectable", "Orientation",
    "Placeholder", "PosInSet", "Pressed", "ReadOnly", "Relevant", "Required", "RoleDescription", "RowCount", "RowIndex", "RowIndexText", "RowSpan", "Selected",
    "SetSize", "Sort", "ValueMax", "ValueMin", "ValueNow", "ValueText",
];

// A property that is null when there is no attribute.
function DefineNullable(prototype, name, attribute) {
    const accessor = {
        get value() { return AttributeOf(NodeInside(this), attribute); },
        set value(value) {
            if (value === null || value === undefined) RemoveAttribute(NodeInside(this), attribute);
            else SetAttribute(NodeInside(this), attribute, `${value}`);
        },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(prototype, name, pair.get, pair.set);
}
for (let index = 0; index < kAriaNames.length; index += 1) DefineNullable(Element.prototype, `aria${kAriaNames[index]}`, `aria-${%to_lower(kAriaNames[index])}`);
DefineNullable(Element.prototype, "role", "role");

function DefineNumber(prototype, name, usual) {
    const attribute = %to_lower(name);
    const accessor = {
        get value() {
            const text = AttributeOf(NodeInside(this), attribute);
            const number = text === null || Trimmed(text) === "" ? NaN : %to_integer(ToNumber(text));
            return number === number && number >= 0 ? number : usual;
        },
        set value(value) { SetAttribute(NodeInside(this), attribute, `${%to_integer(ToNumber(value))}`); },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(prototype, name, pair.get, pair.set);
}
DefineNumber(InputElement.prototype, "maxLength", -1);
DefineNumber(InputElement.prototype, "minLength", -1);
DefineNumber(InputElement.prototype, "size", 20);
DefineNumber(TextAreaElement.prototype, "maxLength", -1);
DefineNumber(TextAreaElement.prototype, "minLength", -1);
DefineNumber(TextAreaElement.prototype, "rows", 2);
DefineNumber(TextAreaElement.prototype, "cols", 20);

// The labels of a field: those around it, and those that name it.
function LabelsOf(field) {
    const id = AttributeOf(field, "id");
    return Descendants(RootOf(field), (element) => {
        if (element.localName !== "label") return false;
        const named = AttributeOf(element, "for");
        return named === null ? Descendants(element, HasDisabled)[0] === field : id !== null && named === id;
    });
}

const FieldMembers = {
    get form() { return ObjectOf(FormOf(NodeInside(this)) ?? null); },
    get labels() { return LiveList(NodeInside(this), "labels", NodeList, LabelsOf); },
};
const kFieldKinds = ["HTMLInputElement", "HTMLTextAreaElement", "HTMLSelectElement", "HTMLButtonElement"];
for (let index = 0; index < kFieldKinds.length; index += 1) DefinePageFunctions(PageGlobal[kFieldKinds[index]].prototype, FieldMembers);
DefinePageFunctions(PageGlobal.HTMLLabelElement.prototype, {
    get control() {
        const id = AttributeOf(NodeInside(this), "for");
        if (id === null) return ObjectOf(Descendants(NodeInside(this), HasDisabled)[0] ?? null);
        return FindById(RootOf(NodeInside(this)), id);
    },
});
DefinePageFunctions(TextAreaElement.prototype, {
    get type() { return "textarea"; },
    get textLength() { return FieldValue(NodeInside(this)).length; },
    get defaultValue() { return TextOf(NodeInside(this)); },
    set defaultValue(value) { SetTextContent(NodeInside(this), value); },
});

DefinePageFunctions(PageGlobal.HTMLProgressElement.prototype, {
    get value() { return %math_max(0, %math_min(this.max, NumberAttribute(NodeInside(this), "value", 0))); },
    set value(value) { SetAttribute(NodeInside(this), "value", `${ToNumber(value)}`); },
    get max() {
        const most = NumberAttribute(NodeInside(this), "max", 1);
        return most > 0 ? most : 1;
    },
    set max(value) { SetAttribute(NodeInside(this), "max", `${ToNumber(value)}`); },
    get position() { return AttributeOf(NodeInside(this), "value") === null ? -1 : this.value / this.max; },
});

// output: what it shows is its value.
const OutputElement = DefineTags("HTMLOutputElement", ["output"], ["name"], []);
DefinePageFunctions(OutputElement.prototype, {
    get type() { return "output"; },
    get value() { return TextOf(NodeInside(this)); },
    set value(value) { SetTextContent(NodeInside(this), `${value}`); },
});

const OptionConstructor = {
    Option(text = "", value = undefined, isDefault = false, isSelected = false) {
        "constructor";
        const inside = MakeElement("option");
        if (`${text}` !== "") SetTextContent(inside, `${text}`);
        if (value !== undefined) PutAttribute(inside, "value", `${value}`);
        if (isDefault) PutAttribute(inside, "selected", "");
        inside.form.selected = !!isSelected;
        return inside.object;
    },
}.Option;
%set_length(OptionConstructor, 0);
%put(OptionConstructor, "prototype", PageGlobal.HTMLOptionElement.prototype, 0);
%put(PageGlobal, "Option", OptionConstructor, 5);
DefinePageFunctions(SelectPrototype, {
    add(...list) {
        NeedArguments(list, 1, "add", "HTMLSelectElement");
        const select = NodeInside(this);
        const before = typeof list[1] === "number" ? OptionsOf(select)[list[1]] ?? null : InsideOf(list[1]) ?? null;
        InsertBefore(before === null ? select : before.parent, NodeInside(list[0]), before, "insertBefore");
    },
    item(index) { return ObjectOf(OptionsOf(NodeInside(this))[%to_integer(ToNumber(index))] ?? null); },
});

// ---- what is selected in a field (HTML section 4.10.20) ----

function HasSelection(inside) {
    return inside.localName === "textarea" || ListHas(["text", "search", "url", "tel", "password"], InputType(inside));
}

function ChangeSelection(inside, start, end) {
    const size = FieldValue(inside).length;
    const last = %math_max(0, %math_min(size, end));
    SelectText(inside, %math_min(last, %math_max(0, start)), last);
    %page_task(kDomSource, kNormalPriority, () => FireInSteps(inside.object, "select", { __proto__: null, bubbles: true }, undefined), [], 0);
}

const SelectionMembers = {
    get selectionStart() { return HasSelection(NodeInside(this)) ? SelectionOf(NodeInside(this)).start : null; },
    set selectionStart(value) {
        const { end } = SelectionOf(NodeInside(this));
        ChangeSelection(NodeInside(this), ToNumber(value), %math_max(end, ToNumber(value)));
    },
    get selectionEnd() { return HasSelection(NodeInside(this)) ? SelectionOf(NodeInside(this)).end : null; },
    set selectionEnd(value) { ChangeSelection(NodeInside(this), SelectionOf(NodeInside(this)).start, ToNumber(value)); },
    get selectionDirection() { return HasSelection(NodeInside(this)) ? "forward" : null; },
    select() {
        const inside = NodeInside(this);
        if (!HasSelection(inside) && InputType(inside) !== "email") return;
        MoveFocus(inside);
        ChangeSelection(inside, 0, FieldValue(inside).length);
    },
    setSelectionRange(start, end, direction = undefined) {
        const inside = NodeInside(this);
        if (!HasSelection(inside)) {
            throw MakeDomException(`Failed to execute 'setSelectionRange' on 'HTMLInputElement': The input element's type ('${InputType(inside)}') does not support selection.`, "InvalidStateError");
        }
        ChangeSelection(inside, ToNumber(start), ToNumber(end));
    },
};
DefinePageFunctions(InputElement.prototype, SelectionMembers);
DefinePageFunctions(TextAreaElement.prototype, SelectionMembers);
