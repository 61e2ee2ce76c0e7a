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

function DefineNumber(prototype, name, usual, isLimited = usual === -1) {
    const attribute = %to_lower(name);
    const accessor = {
        get value() {
            const text = AttributeOf(NodeInside(this), attribute);
            const number = text === null ? NaN : %call(ParseIntOf, undefined, text, 10);
            return number >= 0 && number <= 0x7fffffff ? number : usual;
        },
        set value(value) {
            const number = ToNumber(value) | 0;
            const where = `Failed to set the '${name}' property on '${ConstructorNameOf(this)}': `;
            if (isLimited && number < 0) throw MakeDomException(`${where}The value provided (${number}) is not positive or 0.`, "IndexSizeError");
            if (name === "size" && number === 0) throw MakeDomException(`${where}The value provided is 0, which is an invalid size.`, "IndexSizeError");
            SetAttribute(NodeInside(this), attribute, `${!isLimited && number <= 0 ? usual : number}`);
        },
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

// output: what it shows is its value.
const OutputElement = DefineTags("HTMLOutputElement", ["output"], ["name"], []);
DefinePageFunctions(OutputElement.prototype, {
    get type() { return "output"; },
    get value() { return TextOf(NodeInside(this)); },
    set value(value) {
        const inside = NodeInside(this);
        inside.form.usual = inside.form.usual ?? TextOf(inside);
        SetTextContent(inside, `${value}`);
    },
    get defaultValue() { return NodeInside(this).form.usual ?? TextOf(NodeInside(this)); },
    set defaultValue(value) {
        const inside = NodeInside(this);
        if (inside.form.usual === undefined) SetTextContent(inside, `${value}`);
        else inside.form.usual = `${value}`;
    },
    get htmlFor() { return TokenListOf(NodeInside(this), "for"); },
    set htmlFor(value) { SetAttribute(NodeInside(this), "for", `${value}`); },
    get willValidate() { return false; },
    get validationMessage() { return ""; },
    checkValidity() { return true; },
    reportValidity() { return true; },
});

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
const kFieldKinds = ["HTMLInputElement", "HTMLTextAreaElement", "HTMLSelectElement", "HTMLButtonElement", "HTMLOutputElement"];
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
    get defaultValue() { return ChildTextOf(NodeInside(this)); },
    set defaultValue(value) { SetTextContent(NodeInside(this), `${value}`); },
});

// WebIDL: a double has to be finite.
function SetDouble(element, name, value, owner) {
    const inside = NodeInside(element);
    const number = ToNumber(value);
    if (number - number !== 0) %throw_type_error(`Failed to set the '${name}' property on '${owner}': The provided double value is non-finite.`);
    SetAttribute(inside, name, `${number}`);
}

DefinePageFunctions(PageGlobal.HTMLProgressElement.prototype, {
    get value() { return %math_max(0, %math_min(this.max, NumberAttribute(NodeInside(this), "value", 0))); },
    set value(value) { SetDouble(this, "value", value, "HTMLProgressElement"); },
    get max() {
        const most = NumberAttribute(NodeInside(this), "max", 1);
        return most > 0 ? most : 1;
    },
    set max(value) {
        if (!(ToNumber(value) <= 0)) SetDouble(this, "max", value, "HTMLProgressElement");
    },
    get position() { return AttributeOf(NodeInside(this), "value") === null ? -1 : this.value / this.max; },
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
