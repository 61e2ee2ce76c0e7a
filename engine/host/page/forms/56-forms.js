// Values of fields, focus, and what a click on a field does. SPEC: HTML sections 4.10.5, 6.6; DOM section 2.9, activation behavior.

function FieldValue(inside) {
    if (inside.localName === "textarea") return inside.form.value ?? %replace_all(%replace_all(ChildTextOf(inside), "\r\n", "\n"), "\r", "\n");
    if (inside.localName === "output") return TextOf(inside);
    if (inside.localName === "fieldset") return "";
    if (InputType(inside) === "file") return inside.form.files === undefined || inside.form.files.length === 0 ? "" : `C:\\fakepath\\${inside.form.files[0].object.name}`;
    const known = inside.form.value ?? inside.form.kept;
    if (known !== undefined) return SanitizedValue(inside, known);
    const isBox = ListHas(["checkbox", "radio"], InputType(inside));
    return SanitizedValue(inside, AttributeOf(inside, "value") ?? (isBox ? "on" : ""));
}

function InputType(inside) {
    if (inside.localName !== "input") return "";
    const type = %to_lower(AttributeOf(inside, "type") ?? "text");
    return ListHas(kInputTypes, type) ? type : "text";
}
const kInputTypes = [
    "text", "hidden", "search", "tel", "url", "email", "password", "date", "month", "week", "time", "datetime-local", "number", "range", "color", "checkbox", "radio",
    "file", "submit", "image", "reset", "button",
];

// How an input keeps its value (HTML section 4.10.5.4): as the text that somebody put in, as its attribute, or as chosen files.
function ValueMode(inside) {
    const type = InputType(inside);
    if (type === "file") return "filename";
    return ListHas(["hidden", "submit", "image", "reset", "button", "checkbox", "radio"], type) ? "default" : "value";
}

function SetFieldValue(inside, text) {
    const before = HoldsSelection(inside) ? SelectionOf(inside) : undefined;
    StoreFieldValue(inside, text);
    if (before === undefined) return;
    if (FieldValue(inside) === before.value) inside.caret = before; // It stays where it was.
    const { start, end } = SelectionOf(inside);
    if (before.start !== start || before.end !== end) TellOfFieldSelection(inside);
}

function StoreFieldValue(inside, text) {
    if (inside.localName === "textarea") {
        inside.form.value = %replace_all(%replace_all(text, "\r\n", "\n"), "\r", "\n");
        return;
    }
    const mode = ValueMode(inside);
    if (mode === "default") {
        SetAttribute(inside, "value", text);
    } else if (mode === "value") {
        inside.form.value = SanitizedValue(inside, text);
    } else if (text === "") {
        inside.form.files = undefined;
    } else {
        throw MakeDomException("Failed to set the 'value' property on 'HTMLInputElement': This input element accepts a filename, which may only be programmatically set to the empty string.", "InvalidStateError");
    }
}

// SPEC: HTML sections 4.10.5 and 4.10.11, cloning steps.
function CopyFieldState(inside, copy) {
    copy.form.value = inside.form.value;
    copy.form.kept = inside.form.kept;
    copy.form.checked = inside.form.checked;
    copy.form.indeterminate = inside.form.indeterminate;
}

// SPEC: HTML section 4.10.5, when the type of an input changes.
function NoteTypeChange(inside, old, shown) {
    const before = old === null ? "text" : %to_lower(old);
    const wasValue = !ListHas(["hidden", "submit", "image", "reset", "button", "checkbox", "radio", "file"], before);
    if (wasValue && ValueMode(inside) === "default" && inside.form.value !== undefined && inside.form.value !== "") SetAttribute(inside, "value", inside.form.value);
    inside.form.kept = undefined;
    if (InputType(inside) === "radio" && IsChecked(inside)) UncheckOthers(inside);
    if (ValueMode(inside) !== "value") inside.form.value = undefined;
    else if (inside.form.value !== undefined) inside.form.value = SanitizedValue(inside, inside.form.value);
    else if (wasValue) inside.form.kept = SanitizedValue(inside, shown);
}

// RUNTIME: Chromium keeps the value that an input shows when its type or its range changes, and makes it fit; `shown` is that value.
function IsOfShownValue(inside, name) {
    return inside.localName === "input" && (name === "type" || (ListHas(["min", "max", "step"], name) && InputType(inside) === "range"));
}

function NoteShownValue(inside, name, old, shown) {
    if (name === "type") {
        if (AttributeOf(inside, "type") !== old) NoteTypeChange(inside, old, shown);
    } else if (inside.form.value === undefined) {
        inside.form.kept = SanitizedValue(inside, shown);
    } else {
        inside.form.value = SanitizedValue(inside, shown);
    }
}

const ValueAccessor = {
    get value() { return FieldValue(NodeInside(this)); },
    set value(value) {
        SetFieldValue(NodeInside(this), value === null ? "" : `${value}`);
        NodeInside(this).typed = false; // RUNTIME: for Chromium's change event, what a script says was there before.
    },
};
DefinePageFunctions(InputElement.prototype, ValueAccessor);
DefinePageFunctions(TextAreaElement.prototype, ValueAccessor);

DefinePageFunctions(InputElement.prototype, {
    get type() { return InputType(NodeInside(this)); },
    set type(value) { SetAttribute(NodeInside(this), "type", `${value}`); },
    get defaultValue() { return AttributeOf(NodeInside(this), "value") ?? ""; },
    set defaultValue(value) { SetAttribute(NodeInside(this), "value", `${value}`); },
    get checked() { return IsChecked(NodeInside(this)); },
    set checked(value) {
        const inside = NodeInside(this);
        if (value && InputType(inside) === "radio") UncheckOthers(inside);
        inside.form.checked = !!value;
    },
    get defaultChecked() { return AttributeOf(NodeInside(this), "checked") !== null; },
    set defaultChecked(value) { SetFlag(NodeInside(this), "checked", value); },
    get indeterminate() { return NodeInside(this).form.indeterminate === true; },
    set indeterminate(value) { NodeInside(this).form.indeterminate = !!value; },
    get list() {
        const id = AttributeOf(NodeInside(this), "list");
        const found = id === null ? null : InsideOf(FindById(RootOf(NodeInside(this)), id));
        return found?.localName === "datalist" ? found.object : null;
    },
});

function SetFlag(inside, name, value) {
    if (value) SetAttribute(inside, name, "");
    else RemoveAttribute(inside, name);
}
DefinePageFunctions(ButtonElement.prototype, {
    get type() { return ButtonType(NodeInside(this)); },
    set type(value) { SetAttribute(NodeInside(this), "type", `${value}`); },
});
// SPEC: DOM section 4.11, child text content: of the texts that are its children.
function ChildTextOf(inside) {
    let text = "";
    for (let index = 0; index < inside.children.length; index += 1) {
        if (inside.children[index].type === kTextNode) text += inside.children[index].data;
    }
    return text;
}

DefinePageFunctions(PageGlobal.HTMLScriptElement.prototype, {
    get src() {
        const written = AttributeOf(NodeInside(this), "src");
        return written === null ? "" : WholeAddress(written);
    },
    set src(value) { SetAttribute(NodeInside(this), "src", `${value}`); },
    get text() { return ChildTextOf(NodeInside(this)); },
    set text(value) { SetTextContent(NodeInside(this), `${value}`); },
});
DefinePageFunctions(PageGlobal.HTMLTemplateElement.prototype, {
    get content() { return NodeInside(this).content.object; },
});
RefuseInPage(PageGlobal.HTMLFormElement.prototype, "HTMLFormElement", ["submit"]);



// SPEC: HTML section 4.10.6: what is no other word submits.
function ButtonType(inside) {
    const type = %to_lower(AttributeOf(inside, "type") ?? "");
    const isCommand = AttributeOf(inside, "commandfor") !== null || AttributeOf(inside, "command") !== null;
    if (isCommand && type !== "submit" && type !== "reset") return "button";
    return type === "reset" || type === "button" ? type : "submit";
}

function IsSubmitButton(inside) {
    if (inside === undefined || inside.type !== kElementNode) return false;
    return (inside.localName === "button" && ButtonType(inside) === "submit") || ListHas(["submit", "image"], InputType(inside));
}

function UncheckOthers(node) {
    const others = OthersOfGroup(node);
    for (let index = 0; index < others.length; index += 1) others[index].form.checked = false;
}

function IsChecked(inside) {
    return inside.form.checked ?? AttributeOf(inside, "checked") !== null;
}

// Clicking a checkbox turns it over before its listeners run, and back when one of them prevents it. What else a click does is known
// behind them: they may have changed it. `nodes` are those that it may happen to.
function BeginActivation(target, event) {
    if (event.type !== "click" || !target.isNode || !(event.event instanceof MouseEvent)) return undefined;
    const nodes = [];
    for (let node = target; node !== null; node = event.bubbles ? node.parent : null) {
        if (node.type === kElementNode) %push(nodes, node);
    }
    for (let index = 0; index < nodes.length; index += 1) {
        const type = InputType(nodes[index]);
        if (type === "checkbox" || type === "radio") return TurnOver(nodes[index], type);
        if (ActivationOf(nodes[index]) !== undefined) break;
    }
    return { __proto__: null, nodes };
}

// What a click on an element does behind its listeners; undefined for nothing.
function ActivationOf(node) {
    if (node.localName === "button" && FormOf(node) !== undefined && ButtonType(node) !== "button") return { __proto__: null, submitter: node, type: ButtonType(node) };
    if (node.localName === "summary" && DetailsOf(node) !== undefined) return { __proto__: null, details: DetailsOf(node) };
    if (node.localName === "label") return { __proto__: null, label: node };
    if (node.localName === "a" && AttributeOf(node, "href") !== null) return { __proto__: null, link: node };
    const type = InputType(node);
    if (type === "image" && FormOf(node) !== undefined) return { __proto__: null, submitter: node, type: "submit" };
    if ((type === "submit" || type === "reset") && FormOf(node) !== undefined) return { __proto__: null, submitter: node, type };
    return node.localName === "button" || type !== "" ? { __proto__: null, invoker: node } : undefined;
}

function ActivationBehind(nodes) {
    for (let index = 0; index < nodes.length; index += 1) {
        const activation = ActivationOf(nodes[index]);
        if (activation !== undefined) return activation;
    }
    return undefined;
}

DefinePageFunctions(PageGlobal.HTMLFormElement.prototype, {
    requestSubmit(submitter = null) {
        const form = NodeInside(this);
        const button = InsideOf(submitter) ?? null;
        if (button !== null && !IsSubmitButton(button)) %throw_type_error("Failed to execute 'requestSubmit' on 'HTMLFormElement': The specified element is not a submit button.");
        if (button !== null && FormOf(button) !== form) {
            throw MakeDomException("Failed to execute 'requestSubmit' on 'HTMLFormElement': The specified element is not owned by this form element.", "NotFoundError");
        }
        SubmitForm(form, button, FireNow, NoAfter);
    },
    reset() { ResetForm(NodeInside(this), FireNow, RunReactions); },
    get elements() { return FormControls(NodeInside(this)); },
    get length() { return FieldsOfForm(NodeInside(this)).length; },
});

// The submit event; what would send the form has to be prevented by a listener. `fire` is FireNow or DispatchInSteps.
function SubmitForm(form, submitter, fire, after) {
    if (!IsConnected(form) || !MaySubmit(form, submitter)) {
        after();
        return;
    }
    const event = EventInside(MakeTrustedEvent(SubmitEvent, "submit", { __proto__: null, bubbles: true, cancelable: true, submitter: ObjectOf(submitter) }));
    fire(form, event, () => {
        if (!event.canceled) SendForm(form, submitter);
        after();
    });
}

// A form of a dialog closes it (HTML section 4.10.21.3, step 11); any other would load a page.
function SendForm(form, submitter) {
    const own = submitter === null ? null : AttributeOf(submitter, "formmethod");
    if (%to_lower(own ?? AttributeOf(form, "method") ?? "") !== "dialog") {
        %refuse("sending a form is not supported by Loopscope: prevent the default of its submit event");
    }
    const dialog = AncestorTagged(form, ["dialog"]);
    if (dialog !== null) CloseDialog(dialog, submitter === null ? null : AttributeOf(submitter, "value"));
}

function ResetForm(form, fire, after) {
    const event = EventInside(MakeTrustedEvent(Event, "reset", { __proto__: null, bubbles: true, cancelable: true }));
    fire(form, event, () => {
        const fields = event.canceled ? [] : FieldsOfForm(form);
        for (let index = 0; index < fields.length; index += 1) ResetField(fields[index]);
        after();
    });
}

function ResetField(field) {
    if (IsFormAssociated(field)) QueueCallback(field, "formResetCallback", []);
    const parts = field.localName === "select" ? OptionsOf(field) : [field];
    field.form.isTouched = false;
    field.form.isTurnedByUser = false;
    for (let index = 0; index < parts.length; index += 1) {
        const { form } = parts[index];
        form.value = undefined;
        form.kept = undefined;
        form.checked = undefined;
        form.files = undefined;
        form.selected = undefined;
    }
    field.typed = false;
    if (field.localName === "output" && field.form.usual !== undefined) {
        SetTextContent(field, field.form.usual);
        field.form.usual = undefined;
    }
}

// The first field that a label is for; undefined for none.
function LabeledField(label) {
    const id = AttributeOf(label, "for");
    return (id === null ? Descendants(label, HasDisabled) : Descendants(RootOf(label), (element) => AttributeOf(element, "id") === id))[0];
}

// A click on a label moves the focus to what it labels and clicks it.
function ClickLabeled(label, event, fire, after) {
    const field = LabeledField(label);
    if (field === undefined || IsInclusiveAncestor(field, InsideOf(event.target)) || IsDisabled(field)) {
        after();
    } else if (fire === FireNow) {
        MoveFocus(field);
        ClickElement(field, event);
        after();
    } else {
        MoveFocusWith(field, fire, () => fire(field, MakeClick(1, "mouse", 1), after));
    }
}

// The details element that a summary opens and closes.
function DetailsOf(summary) {
    const details = summary.parent;
    return details !== null && details.localName === "details" && ChildrenNamed(details, ["summary"])[0] === summary ? details : undefined;
}

function FormOf(inside) {
    const id = HasDisabled(inside) || inside.localName === "output" ? AttributeOf(inside, "form") : null;
    if (id !== null && IsConnected(inside)) {
        const owner = InsideOf(FindById(RootOf(inside), id));
        return owner !== undefined && owner.localName === "form" ? owner : undefined;
    }
    for (let node = inside.parent; node !== null; node = node.parent) {
        if (node.localName === "form") return node;
    }
    return undefined;
}

function TurnOver(node, type) {
    const before = IsChecked(node);
    const wasIndeterminate = node.form.indeterminate;
    node.form.indeterminate = false;
    const others = type === "radio" ? OthersOfGroup(node) : [];
    const checkedOther = [];
    for (let index = 0; index < others.length; index += 1) {
        if (IsChecked(others[index])) %push(checkedOther, others[index]);
        others[index].form.checked = false;
    }
    node.form.checked = type === "radio" ? true : !before;
    return { __proto__: null, node, before, checkedOther, wasIndeterminate };
}

function OthersOfGroup(node) {
    const name = AttributeOf(node, "name");
    if (name === null || name === "") return [];
    const form = FormOf(node);
    return Descendants(RootOf(node), (other) => other !== node && InputType(other) === "radio" && AttributeOf(other, "name") === name && FormOf(other) === form);
}

function EndActivation(begun, event, fire, after) {
    if (begun !== undefined && begun.node !== undefined) {
        EndTurningOver(begun, event, fire, after);
        return;
    }
    const activation = begun === undefined || event.canceled ? undefined : ActivationBehind(begun.nodes);
    if (activation === undefined) {
        after();
    } else if (activation.link !== undefined) {
        FollowLink(activation.link);
        after();
    } else if (activation.details !== undefined) {
        if (AttributeOf(activation.details, "open") === null) SetAttribute(activation.details, "open", "");
        else RemoveAttribute(activation.details, "open");
        after();
    } else if (activation.label !== undefined) {
        ClickLabeled(activation.label, event, fire, after);
    } else if (activation.invoker !== undefined) {
        Invoke(activation.invoker, fire, after);
    } else if (IsDisabled(activation.submitter)) {
        after();
    } else if (activation.type === "submit") {
        SubmitForm(FormOf(activation.submitter), activation.submitter, fire, after);
    } else if (activation.type === "reset") {
        ResetForm(FormOf(activation.submitter), fire, () => {
            RunReactionsLater();
            after();
        });
    } else {
        after();
    }
}

function EndTurningOver(activation, event, fire, after) {
    const node = activation.node;
    if (event.canceled) {
        node.form.checked = activation.before;
        node.form.indeterminate = activation.wasIndeterminate;
        for (let index = 0; index < activation.checkedOther.length; index += 1) activation.checkedOther[index].form.checked = true;
    }
    if (event.canceled || !IsConnected(node) || IsChecked(node) === activation.before) {
        after();
        return;
    }
    node.form.isTurnedByUser = fire !== FireNow;
    fire(node, EventInside(MakeTrustedEvent(Event, "input", { __proto__: null, bubbles: true, composed: true })), () => {
        fire(node, EventInside(MakeTrustedEvent(Event, "change", { __proto__: null, bubbles: true })), after);
    });
}

// SPEC: HTML section 4.10.19.5: a fieldset disables what is in it, apart from its first legend.
function IsDisabled(inside) {
    if (!HasDisabled(inside)) return false;
    if (AttributeOf(inside, "disabled") !== null) return true;
    let below = inside;
    for (let node = inside.parent; node !== null; node = node.parent) {
        const isExempt = node.localName === "fieldset" && ChildrenNamed(node, ["legend"])[0] === below;
        if (node.localName === "fieldset" && AttributeOf(node, "disabled") !== null && !isExempt && inside.localName !== "option") return true;
        below = node;
    }
    return false;
}

// The click that a mouse makes, or a key (which has no pointer).
function MakeClick(detail, pointerType, pointerId) {
    // RUNTIME: Chromium gives a click that no pointer makes the place 0, 0.
    const place = pointerType === "" ? 0 : kNeedsLayout;
    return EventInside(MakeTrustedEvent(PointerEvent, "click", {
        __proto__: null, bubbles: true, cancelable: true, composed: true, view: PageGlobal, detail, pointerType, pointerId, screenX: place,
        screenY: place, clientX: place, clientY: place, movementX: place, movementY: place,
    }));
}

// The focus fixup: what is disabled or not shown any more, or in a closed dialog, keeps the focus until the next frame. SPEC: HTML section 6.6.2.
function FixFocus() {
    const { focused } = PageDocument;
    PageDocument.isFixAsked = false;
    if (focused !== null && (!IsFocusable(focused) || IsInClosedPart(focused) || IsUnshown(focused) || IsHiddenByStyle(focused))) MoveFocus(null);
}

// visibility is inherited.
function IsHiddenByStyle(inside) {
    for (let node = inside; node !== null && node.type === kElementNode; node = node.parent) {
        const said = StyledValue(node, "visibility");
        if (said !== "") return said !== "visible";
    }
    return false;
}

// Something that is seen has changed: what has the focus may not be shown any more.
function AskToFixFocus() {
    if ((PageDocument.focused ?? null) === null || PageDocument.isFixAsked) return;
    PageDocument.isFixAsked = true;
    %frame_step(FixFocus, true);
}

function IsInClosedPart(inside) {
    for (let node = inside; node !== null; node = node.parent) {
        if (node.localName === "dialog" && AttributeOf(node, "open") === null) return true;
    }
    return false;
}

// RUNTIME: Chromium takes the focus away from what leaves the document, with the events of that, before it leaves.
function BlurInside(inside) {
    if (PageDocument.focused !== null && IsInclusiveAncestor(inside, PageDocument.focused)) MoveFocus(null);
    if (PageSelection.field !== undefined && IsInclusiveAncestor(inside, PageSelection.field)) SelectPlaceOf(inside);
}

// RUNTIME: what some attributes take the focus from loses it at once: Chromium's core/html/html_element.cc, AttributeChanged, the same of
// core/dom/element.cc for tabindex, and core/html/forms/html_field_set_element.cc, DisabledAttributeChanged.
function BlurByAttribute(inside, name, value) {
    const { focused } = PageDocument;
    if (name === "hidden") {
        if (value !== null && Retargeted(focused, inside) === inside) MoveFocus(null);
    } else if (name === "contenteditable" || name === "tabindex") {
        if (Retargeted(focused, inside) === inside && !IsFocusable(inside)) MoveFocus(null);
    } else if (name === "disabled" && inside.localName === "fieldset") {
        if (IsInclusiveAncestor(inside, focused) && ListHas(["button", "input", "textarea", "select"], focused.localName) && IsDisabled(focused)) MoveFocus(null);
    }
}

function NoteFieldAttribute(inside, name, value) {
    if (name === "value") inside.form.kept = undefined;
    if (name === "name" && inside.localName === "details" && AttributeOf(inside, "open") !== null) CloseIfAnotherIsOpen(inside);
    if (name === "disabled" && PageDocument.focused === inside) %frame_step(FixFocus, true);
    if (PageDocument.focused !== null) BlurByAttribute(inside, name, value);
    if (name === "open" && inside.localName === "details") {
        const isOpen = value !== null;
        if (isOpen !== inside.wasOpen) QueueToggle(inside, isOpen ? "closed" : "open", isOpen ? "open" : "closed");
        inside.wasOpen = isOpen;
        if (isOpen) CloseOthersOfGroup(inside);
    }
}

// SPEC: HTML section 4.11.1: of the details with one name only one is open.
function OthersNamed(details) {
    const name = AttributeOf(details, "name");
    if (name === null || name === "") return [];
    return Descendants(RootOf(details), (other) => other !== details && other.localName === "details" && AttributeOf(other, "name") === name && AttributeOf(other, "open") !== null);
}

function CloseOthersOfGroup(details) {
    const others = OthersNamed(details);
    for (let index = 0; index < others.length; index += 1) RemoveAttribute(others[index], "open");
}

function CloseIfAnotherIsOpen(details) {
    if (OthersNamed(details).length > 0) RemoveAttribute(details, "open");
}

function MoveFocus(next) {
    MoveFocusWith(next, FireNow, NoAfter);
}

// Moves the focus, with its four events; a field that a user has typed into has a change event first.
function MoveFocusWith(wanted, fire, after) {
    const before = PageDocument.focused;
    const next = wanted === null ? null : FocusableArea(wanted) ?? before;
    if (next === before || (next !== null && !IsConnected(next))) {
        after();
        return;
    }
    const enter = () => {
        if (before !== null && PageDocument.focused !== null) { // A listener has moved it elsewhere.
            after();
            return;
        }
        PageDocument.focused = next;
        if (next === null) {
            after();
        } else {
            SelectByFocus(next);
            fire(next, FocusEventOf("focus", false, before), () => {
                if (PageDocument.focused === next) fire(next, FocusEventOf("focusin", true, before), after);
                else after(); // A listener has moved it on.
            });
        }
    };
    if (before === null) {
        enter();
        return;
    }
    CommitTyped(before, fire, () => {
        PageDocument.focused = null;
        fire(before, FocusEventOf("blur", false, next), () => fire(before, FocusEventOf("focusout", true, PageDocument.focused === null ? next : null), enter));
    });
}

function CommitTyped(field, fire, after) {
    const typed = field.typed === true;
    field.typed = false;
    if (typed) {
        field.form.isTouched = true;
        fire(field, EventInside(MakeTrustedEvent(Event, "change", { __proto__: null, bubbles: true })), after);
    } else {
        after();
    }
}

function FocusEventOf(type, bubbles, other) {
    return EventInside(MakeTrustedEvent(FocusEvent, type, { __proto__: null, bubbles, composed: true, view: PageGlobal, relatedTarget: ObjectOf(other) }));
}
