// form.elements, and several fields of one name as a list. SPEC: HTML sections 2.6.2.3 and 2.6.2.4.

class HTMLFormControlsCollection extends HTMLCollection {
    constructor() {
        IllegalConstructor("HTMLFormControlsCollection");
    }
    namedItem(...list) {
        const { form } = Receiver(this, "isList");
        NeedArguments(list, 1, "namedItem", "HTMLFormControlsCollection");
        return NamedInForm(form, `${list[0]}`) ?? null;
    }
}
DefineInterface(HTMLFormControlsCollection);
SetLengths(HTMLFormControlsCollection.prototype, { __proto__: null, namedItem: 1 });
IterateAsArray(HTMLFormControlsCollection.prototype);

class RadioNodeList extends NodeList {
    constructor() {
        IllegalConstructor("RadioNodeList");
    }
    get value() {
        const items = ItemsOf(this);
        for (let index = 0; index < items.length; index += 1) {
            if (InputType(items[index]) === "radio" && IsChecked(items[index])) return FieldValue(items[index]);
        }
        return "";
    }
    set value(value) {
        const items = ItemsOf(this);
        for (let index = 0; index < items.length; index += 1) {
            if (InputType(items[index]) !== "radio" || FieldValue(items[index]) !== `${value}`) continue;
            TurnOver(items[index], "radio");
            return;
        }
    }
}
DefineInterface(RadioNodeList);
IterateAsArray(RadioNodeList.prototype);

IterateAsArray(PageGlobal.HTMLFormElement.prototype);

function FieldsNamed(form, name) {
    const fields = FieldsOfForm(form);
    const named = [];
    for (let index = 0; index < fields.length; index += 1) {
        if (name === "") break;
        if (AttributeOf(fields[index], "id") === name || AttributeOf(fields[index], "name") === name) %push(named, fields[index]);
    }
    return named;
}

// One field stands for itself, several are a list.
function NamedInForm(form, name) {
    const named = FieldsNamed(form, name);
    if (named.length < 2) return named[0]?.object;
    return LiveList(form, `named ${name}`, RadioNodeList, () => FieldsNamed(form, name));
}

function FormControls(form) {
    if (form.listCache.elements !== undefined) return form.listCache.elements;
    const list = MakeList(HTMLFormControlsCollection, () => FieldsOfForm(form), true, (name) => NamedInForm(form, name));
    InsideOf(list).form = form;
    form.listCache.elements = list;
    return list;
}
