// select and option, and FormData. SPEC: HTML sections 4.10.7, 4.10.10 and 4.10.22.4; XMLHttpRequest section 4 for FormData.

const SelectPrototype = PageGlobal.HTMLSelectElement.prototype;
const OptionPrototype = PageGlobal.HTMLOptionElement.prototype;

function OptionsOf(select) {
    return Descendants(select, (element) => element.localName === "option");
}

function SelectOf(option) {
    for (let node = option.parent; node !== null; node = node.parent) {
        if (node.localName === "select") return node;
    }
    return null;
}

// Whether an option is chosen: what was set last counts; without it the last one that says `selected`, else the first that can be.
function IsChosen(option) {
    const select = SelectOf(option);
    if (option.form.selected !== undefined || select === null || AttributeOf(select, "multiple") !== null) {
        return option.form.selected ?? AttributeOf(option, "selected") !== null;
    }
    return ChosenOption(select) === option;
}

function ChosenOption(select) {
    const options = OptionsOf(select);
    let chosen = null;
    let usual = null;
    let isSettled = false;
    for (let index = 0; index < options.length; index += 1) {
        const option = options[index];
        isSettled = isSettled || option.form.selected !== undefined;
        if (option.form.selected ?? (!isSettled && AttributeOf(option, "selected") !== null)) chosen = option;
        if (usual === null && AttributeOf(option, "disabled") === null) usual = option;
    }
    return chosen ?? (isSettled ? null : usual);
}

function Choose(select, chosen) {
    const options = OptionsOf(select);
    for (let index = 0; index < options.length; index += 1) options[index].form.selected = options[index] === chosen;
}

function OptionValue(option) {
    return AttributeOf(option, "value") ?? OptionText(option);
}

function OptionText(option) {
    return %join_texts(TokensWithRepeats(TextOf(option)), " ");
}

function TokensWithRepeats(text) {
    const tokens = [];
    const parts = %split_text(%replace_all(%replace_all(%replace_all(%replace_all(text, "\n", " "), "\t", " "), "\r", " "), "\f", " "), " ");
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index] !== "") %push(tokens, parts[index]);
    }
    return tokens;
}

function ChosenOptions(select) {
    const options = OptionsOf(select);
    const chosen = [];
    for (let index = 0; index < options.length; index += 1) {
        if (IsChosen(options[index])) %push(chosen, options[index]);
    }
    return chosen;
}

DefinePageFunctions(SelectPrototype, {
    get value() {
        const chosen = ChosenOptions(NodeInside(this));
        return chosen.length === 0 ? "" : OptionValue(chosen[0]);
    },
    set value(value) {
        const select = NodeInside(this);
        const options = OptionsOf(select);
        let found = null;
        for (let index = 0; found === null && index < options.length; index += 1) {
            if (OptionValue(options[index]) === `${value}`) found = options[index];
        }
        Choose(select, found);
    },
    get selectedIndex() {
        const select = NodeInside(this);
        const chosen = ChosenOptions(select);
        return chosen.length === 0 ? -1 : PlaceInList(OptionsOf(select), chosen[0]);
    },
    set selectedIndex(value) {
        const select = NodeInside(this);
        Choose(select, OptionsOf(select)[%to_integer(ToNumber(value))] ?? null);
    },
    get selectedOptions() { return LiveList(NodeInside(this), "selectedOptions", HTMLCollection, ChosenOptions); },
    get type() { return AttributeOf(NodeInside(this), "multiple") === null ? "select-one" : "select-multiple"; },
});
DefinePageFunctions(OptionPrototype, {
    get value() { return OptionValue(NodeInside(this)); },
    set value(value) { SetAttribute(NodeInside(this), "value", `${value}`); },
    get text() { return OptionText(NodeInside(this)); },
    set text(value) { SetTextContent(NodeInside(this), `${value}`); },
    get selected() { return IsChosen(NodeInside(this)); },
    set selected(value) {
        const option = NodeInside(this);
        const select = SelectOf(option);
        if (value && select !== null && AttributeOf(select, "multiple") === null) Choose(select, option);
        else option.form.selected = !!value;
        if (!value && select !== null && AttributeOf(select, "multiple") === null && ChosenOptions(select).length === 0) ChooseUsual(select);
    },
    get defaultSelected() { return AttributeOf(NodeInside(this), "selected") !== null; },
    set defaultSelected(value) { SetFlag(NodeInside(this), "selected", value); },
    get form() {
        const select = SelectOf(NodeInside(this));
        return select === null ? null : ObjectOf(FormOf(select) ?? null);
    },
    get label() { return AttributeOf(NodeInside(this), "label") ?? OptionText(NodeInside(this)); },
    set label(value) { SetAttribute(NodeInside(this), "label", `${value}`); },
    get index() {
        const select = SelectOf(NodeInside(this));
        return select === null ? 0 : PlaceInList(OptionsOf(select), NodeInside(this));
    },
});

// ---- FormData: pairs of texts ----

// The fields that may send their direction, too. SPEC: HTML section 4.10.19.2.
const kTypesWithDirection = ["text", "hidden", "search", "tel", "url", "email", "password"];

// RUNTIME: Chromium takes an empty name for one.
function AddDirection(entries, field) {
    const name = AttributeOf(field, "dirname");
    if (name !== null) %push(entries, [name, DirectionOfField(field)]);
}

// SPEC: HTML section 3.2.6.4: a telephone number is not written as what is around it.
function DirectionOfField(field) {
    const text = %to_lower(AttributeOf(field, "dir") ?? "");
    if (InputType(field) === "tel" && !ListHas(["ltr", "rtl", "auto"], text)) return "ltr";
    return text === "auto" ? DirectionOfText(FieldValue(field)) : DirectionOf(field);
}

// The direction of the first letter. SPEC: UAX #9, P2 and P3.
// SIMPLIFIED: the letters of Latin, Hebrew and Arabic are known.
function DirectionOfText(text) {
    for (let index = 0; index < text.length; index += 1) {
        const code = %code_point_at(text, index);
        if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return "ltr";
        if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return "ltr";
        if ((code >= 0x5d0 && code <= 0x5ea) || (code >= 0x620 && code <= 0x64a)) return "rtl";
        if (code > 0x7f) %refuse("the direction of this text is not supported by Loopscope");
    }
    return "ltr";
}

// Constructing the entry list (HTML section 4.10.22.4); a button is among the entries only when it submits the form.
function EntriesOfForm(form, submitter) {
    const fields = FieldsOfForm(form);
    const entries = [];
    for (let index = 0; index < fields.length; index += 1) {
        const field = fields[index];
        const name = AttributeOf(field, "name") ?? "";
        const type = InputType(field);
        if (IsFormAssociated(field)) {
            AddEntriesOfInternals(entries, field);
            continue;
        }
        if (type === "submit" && name !== "" && !IsDisabled(field)) AddDirection(entries, field);
        if (field === submitter && name !== "") {
            %push(entries, [name, FieldValue(field)]);
            continue;
        }
        if (name === "" || IsDisabled(field) || ListHas(["button", "fieldset", "output"], field.localName)) continue;
        if (ListHas(["submit", "reset", "button", "image"], type) || (ListHas(["checkbox", "radio"], type) && !IsChecked(field))) continue;
        if (type === "file") {
            AddFileEntries(entries, name, field);
            continue;
        }
        if (field.localName !== "select") {
            const isCharset = type === "hidden" && %to_lower(name) === "_charset_";
            %push(entries, [name, isCharset ? "UTF-8" : FieldValue(field)]);
            if (isCharset) continue;
            if (field.localName === "textarea" || ListHas(kTypesWithDirection, type)) AddDirection(entries, field);
            continue;
        }
        const chosen = ChosenOptions(field);
        for (let each = 0; each < chosen.length; each += 1) {
            if (AttributeOf(chosen[each], "disabled") === null) %push(entries, [name, OptionValue(chosen[each])]);
        }
    }
    return entries;
}

// RUNTIME: a field without a file gives an empty one.
function AddFileEntries(entries, name, field) {
    const files = field.form.files ?? [];
    for (let index = 0; index < files.length; index += 1) %push(entries, [name, files[index].object]);
    if (files.length === 0) %push(entries, [name, new File([], "", { type: "application/octet-stream" })]);
}

function FormEntries(value) {
    return Receiver(value, "isFormData").entries;
}

// The value of an entry: a file, or a text. SPEC: HTML section 4.10.22.4, create an entry.
function EntryValue(list, method) {
    const value = list[1];
    if (list.length > 2 && !IsBlob(value)) WrongParameter(2, "Blob", method, "FormData");
    if (!IsBlob(value)) return `${value}`;
    const inside = InsideOf(value);
    if (inside.isFile && list[2] === undefined) return value;
    return new File([value], list[2] === undefined ? "blob" : `${list[2]}`, { type: inside.type });
}

class FormData {
    constructor(form = undefined, submitter = null) {
        let entries = [];
        if (form !== undefined) {
            const inside = InsideOf(form);
            if (inside === undefined || inside.localName !== "form") WrongParameter(1, "HTMLFormElement", undefined, "FormData");
            const isButton = submitter === null || submitter === undefined || IsSubmitButton(InsideOf(submitter));
            if (!isButton) %throw_type_error("Failed to construct 'FormData': The specified element is not a submit button.");
            const button = submitter === null || submitter === undefined ? undefined : InsideOf(submitter);
            if (button !== undefined && FormOf(button) !== inside) throw MakeDomException("Failed to construct 'FormData': The specified element is not owned by this form element", "NotFoundError");
            if (inside.isMakingEntries) throw MakeDomException("Failed to construct 'FormData': The form is constructing entry list.", "InvalidStateError");
            entries = EntriesOfForm(inside, button);
            SetInside(this, { __proto__: null, isFormData: true, entries });
            TellFormData(inside, this);
            return;
        }
        SetInside(this, { __proto__: null, isFormData: true, entries });
    }
    append(...list) {
        NeedArguments(list, 2, "append", "FormData");
        %push(FormEntries(this), [`${list[0]}`, EntryValue(list, "append")]);
    }
    delete(...list) {
        NeedArguments(list, 1, "delete", "FormData");
        const inside = Receiver(this, "isFormData");
        const kept = [];
        for (let index = 0; index < inside.entries.length; index += 1) {
            if (inside.entries[index][0] !== `${list[0]}`) %push(kept, inside.entries[index]);
        }
        inside.entries = kept;
    }
    get(...list) {
        NeedArguments(list, 1, "get", "FormData");
        return ValuesOfField(FormEntries(this), `${list[0]}`)[0] ?? null;
    }
    getAll(...list) {
        NeedArguments(list, 1, "getAll", "FormData");
        return ValuesOfField(FormEntries(this), `${list[0]}`);
    }
    has(...list) {
        NeedArguments(list, 1, "has", "FormData");
        return ValuesOfField(FormEntries(this), `${list[0]}`).length > 0;
    }
    set(...list) {
        NeedArguments(list, 2, "set", "FormData");
        const inside = Receiver(this, "isFormData");
        const value = EntryValue(list, "set");
        const kept = [];
        let isSet = false;
        for (let index = 0; index < inside.entries.length; index += 1) {
            const entry = inside.entries[index];
            if (entry[0] !== `${list[0]}`) %push(kept, entry);
            else if (!isSet) %push(kept, [entry[0], value]);
            isSet = isSet || entry[0] === `${list[0]}`;
        }
        if (!isSet) %push(kept, [`${list[0]}`, value]);
        inside.entries = kept;
    }
    entries() { return FormIterator(this, (entry) => [entry[0], entry[1]]); }
    keys() { return FormIterator(this, (entry) => entry[0]); }
    values() { return FormIterator(this, (entry) => entry[1]); }
    forEach(callback, thisArg = undefined) {
        NeedFunction(callback, 1, "forEach", "FormData");
        const entries = FormEntries(this);
        for (let index = 0; index < entries.length; index += 1) %call(callback, thisArg, entries[index][1], entries[index][0], this);
    }
}
DefineInterface(FormData);
%put(FormData.prototype, %intrinsic("SymbolIterator"), FormData.prototype.entries, 5);

// SPEC: HTML section 4.10.22.4: who listens may change the entries.
function TellFormData(form, data) {
    form.isMakingEntries = true;
    DispatchNow(form, EventInside(MakeTrustedEvent(FormDataEvent, "formdata", { __proto__: null, bubbles: true, formData: data })));
    form.isMakingEntries = false;
}
const FormDataEvent = DefineEventKind("FormDataEvent", Event, { __proto__: null, formData: null });

function ValuesOfField(entries, name) {
    const values = [];
    for (let index = 0; index < entries.length; index += 1) {
        if (entries[index][0] === name) %push(values, entries[index][1]);
    }
    return values;
}

const kFormIterators = PairIteratorPrototype("FormData");

function FormIterator(form, choose) {
    FormEntries(form);
    return MakePairIterator(kFormIterators, () => FormEntries(form), choose);
}
