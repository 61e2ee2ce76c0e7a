// Whether fields hold what they should, and what their kinds make of a value. SPEC: HTML sections 4.10.5.1, 4.10.20 and 4.10.21.

// ---- value sanitization (section 4.10.5.1) ----

function IsFloatText(text) {
    const dimension = Dimension(text);
    return dimension !== undefined && dimension.unit === "" && text[0] !== "+" && Trimmed(text) === text;
}

function MatchesPattern(pattern, text) {
    return %call(RegExpTest, %construct(PageGlobal.RegExp, [pattern, "v"], PageGlobal.RegExp), text);
}
const RegExpTest = PageGlobal.RegExp.prototype.test;

const kTimePatterns = {
    __proto__: null, date: "^\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", month: "^\\d{4,}-(0[1-9]|1[0-2])$", week: "^\\d{4,}-W(0[1-9]|[1-4]\\d|5[0-3])$",
    time: "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?$", "datetime-local": "^\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?$",
};

// What a kind of input keeps of a text.
function SanitizedValue(inside, text) {
    const type = InputType(inside);
    if (type === "number") return IsFloatText(text) ? text : "";
    if (type === "range") return RangeValue(inside, text);
    if (type === "color") return MatchesPattern("^#[0-9a-fA-F]{6}$", text) ? %to_lower(text) : "#000000";
    if (kTimePatterns[type] !== undefined) return MatchesPattern(kTimePatterns[type], text) ? text : "";
    if (type === "email" || type === "url") return Trimmed(%replace_all(%replace_all(text, "\n", ""), "\r", ""));
    return ListHas(["text", "search", "tel", "password"], type) ? %replace_all(%replace_all(text, "\n", ""), "\r", "") : text;
}

function NumberAttribute(inside, name, usual) {
    const text = AttributeOf(inside, name);
    return text !== null && IsFloatText(text) ? ToNumber(text) : usual;
}

function RangeValue(inside, text) {
    const least = NumberAttribute(inside, "min", 0);
    const most = %math_max(least, NumberAttribute(inside, "max", 100));
    let value = IsFloatText(text) ? ToNumber(text) : least + (most - least) / 2;
    value = %math_max(least, %math_min(most, value));
    const step = AttributeOf(inside, "step") === "any" ? 0 : NumberAttribute(inside, "step", 1);
    if (step > 0) {
        const steps = %math_floor((value - least) / step + 0.5);
        value = least + steps * step > most ? least + (steps - 1) * step : least + steps * step;
    }
    return `${value}`;
}

// ---- what is wrong with a field (section 4.10.21.1) ----

const kMistakes = ["valueMissing", "typeMismatch", "patternMismatch", "tooLong", "tooShort", "rangeUnderflow", "rangeOverflow", "stepMismatch", "badInput", "customError"];

function IsValidated(inside) {
    if (!ListHas(["input", "select", "textarea", "button"], inside.localName) || IsDisabled(inside) || AncestorTagged(inside, ["datalist"]) !== null) return false;
    if (inside.localName === "button") return (AttributeOf(inside, "type") ?? "submit") === "submit";
    return !ListHas(["hidden", "button", "reset"], InputType(inside)) && AttributeOf(inside, "readonly") === null;
}

// [which mistake, the message]; undefined when there is none.
function MistakeOf(inside) {
    if (inside.form.custom !== undefined && inside.form.custom !== "") return ["customError", inside.form.custom];
    const type = InputType(inside);
    const value = inside.localName === "select" ? ChosenValue(inside) : FieldValue(inside);
    if (AttributeOf(inside, "required") !== null && inside.localName !== "button") {
        const missing = MissingMessage(inside, type, value);
        if (missing !== undefined) return ["valueMissing", missing];
    }
    if (value === "" || inside.localName === "select" || inside.localName === "button") return undefined;
    if (type === "email") {
        const message = EmailMistake(value);
        if (message !== undefined) return ["typeMismatch", message];
    }
    if (type === "url" && ParseUrl(value, undefined) === undefined) return ["typeMismatch", "Please enter a URL."];
    const pattern = AttributeOf(inside, "pattern");
    if (pattern !== null && ListHas(["text", "search", "tel", "url", "email", "password"], type) && !MatchesPattern(`^(?:${pattern})$`, value)) {
        return ["patternMismatch", "Please match the requested format."];
    }
    return type === "number" ? NumberMistake(inside, ToNumber(value)) : undefined;
}

function MissingMessage(inside, type, value) {
    if (type === "checkbox") return IsChecked(inside) ? undefined : "Please check this box if you want to proceed.";
    if (type === "radio") {
        const others = OthersOfGroup(inside);
        for (let index = 0; index < others.length; index += 1) {
            if (IsChecked(others[index])) return undefined;
        }
        return IsChecked(inside) ? undefined : "Please select one of these options.";
    }
    if (value !== "") return undefined;
    if (inside.localName === "select") return "Please select an item in the list.";
    return type === "file" ? "Please select a file." : "Please fill out this field.";
}

function ChosenValue(select) {
    const chosen = ChosenOptions(select);
    return chosen.length === 0 ? "" : OptionValue(chosen[0]);
}

// RUNTIME: Chromium's EmailInputType::TypeMismatchText.
function EmailMistake(value) {
    if (MatchesPattern("^[a-zA-Z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+@[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?)*$", value)) return undefined;
    const at = %string_index_of(value, "@", 0);
    if (at < 0) return `Please include an '@' in the email address. '${value}' is missing an '@'.`;
    if (at === 0) return `Please enter a part followed by '@'. '${value}' is incomplete.`;
    if (at === value.length - 1) return `Please enter a part following '@'. '${value}' is incomplete.`;
    const host = %string_slice(value, at + 1, value.length);
    for (let index = 0; index < value.length; index += 1) {
        const unit = value[index];
        if (index < at && !MatchesPattern("^[a-zA-Z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]$", unit)) return `A part followed by '@' should not contain the symbol '${unit}'.`;
        if (index > at && !MatchesPattern("^[a-zA-Z0-9.\\-]$", unit)) return `A part following '@' should not contain the symbol '${unit}'.`;
    }
    const dot = host[0] === "." || %string_index_of(host, "..", 0) >= 0 || host[host.length - 1] === "." ? "." : "-";
    return `'${dot}' is used at a wrong position in '${host}'.`;
}

function NumberMistake(inside, value) {
    const least = NumberAttribute(inside, "min", -Infinity);
    const most = NumberAttribute(inside, "max", Infinity);
    if (value < least) return ["rangeUnderflow", `Value must be greater than or equal to ${least}.`];
    if (value > most) return ["rangeOverflow", `Value must be less than or equal to ${most}.`];
    const step = AttributeOf(inside, "step") === "any" ? 0 : NumberAttribute(inside, "step", 1);
    const base = NumberAttribute(inside, "min", NumberAttribute(inside, "value", 0));
    if (!(step > 0)) return undefined;
    const steps = (value - base) / step;
    if (%math_floor(steps) === steps) return undefined;
    const below = base + %math_floor(steps) * step;
    return ["stepMismatch", `Please enter a valid value. The two nearest valid values are ${below} and ${below + step}.`];
}

class ValidityState {
    constructor() {
        IllegalConstructor("ValidityState");
    }
    get valid() { return !IsMistaken(Receiver(this, "isValidity").field); }
}
for (let index = 0; index < kMistakes.length; index += 1) {
    const name = kMistakes[index];
    const accessor = {
        get value() {
            const { field } = Receiver(this, "isValidity");
            return IsMistaken(field) && MistakeOf(field)[0] === name;
        },
    };
    DefineAccessor(ValidityState.prototype, name, %own_descriptor(accessor, "value").get, undefined);
}
const ValidAccessor = %own_descriptor(ValidityState.prototype, "valid");
%delete_own(ValidityState.prototype, "valid");
%put_accessor(ValidityState.prototype, "valid", ValidAccessor.get, undefined, 6);
DefineInterface(ValidityState);

function IsMistaken(inside) {
    return IsValidated(inside) && MistakeOf(inside) !== undefined;
}

// For selectors: fields, and forms and fieldsets by what is in them.
function IsRequirable(inside) {
    return ListHas(["input", "select", "textarea"], inside.localName);
}

function IsValidOrNot(inside, isWanted) {
    if (ListHas(["form", "fieldset"], inside.localName)) {
        const fields = FieldsOfForm(inside);
        let isValid = true;
        for (let index = 0; index < fields.length; index += 1) isValid = isValid && !IsMistaken(fields[index]);
        return isValid === isWanted;
    }
    return IsValidated(inside) && (MistakeOf(inside) === undefined) === isWanted;
}

// Gives false and an event for a field that does not hold what it should.
function CheckField(inside) {
    if (!IsMistaken(inside)) return true;
    DispatchNow(inside, EventInside(MakeTrustedEvent(Event, "invalid", { __proto__: null, cancelable: true })));
    return false;
}

// Interactive validation moves the focus to the first field whose event nobody prevented.
function CheckForm(form, isInteractive) {
    const fields = FieldsOfForm(form);
    let first = null;
    let isValid = true;
    for (let index = 0; index < fields.length; index += 1) {
        if (!IsMistaken(fields[index])) continue;
        isValid = false;
        const event = EventInside(MakeTrustedEvent(Event, "invalid", { __proto__: null, cancelable: true }));
        DispatchNow(fields[index], event);
        if (first === null && !event.canceled) first = fields[index];
    }
    if (isInteractive && first !== null) MoveFocus(first);
    return isValid;
}

function FieldsOfForm(form) {
    return Descendants(form, (element) => HasDisabled(element) && element.localName !== "option");
}

// Whether a form may be submitted by this button.
function MaySubmit(form, submitter) {
    if (AttributeOf(form, "novalidate") !== null || (submitter !== null && AttributeOf(submitter, "formnovalidate") !== null)) return true;
    return CheckForm(form, true);
}

const ValidityMembers = {
    get willValidate() { return IsValidated(NodeInside(this)); },
    get validity() {
        const inside = NodeInside(this);
        if (inside.validity === undefined) {
            inside.validity = %new_object(ValidityState.prototype);
            SetInside(inside.validity, { __proto__: null, isValidity: true, field: inside });
        }
        return inside.validity;
    },
    get validationMessage() {
        const inside = NodeInside(this);
        return IsValidated(inside) ? (MistakeOf(inside) ?? [])[1] ?? "" : "";
    },
    checkValidity() { return CheckField(NodeInside(this)); },
    reportValidity() {
        const inside = NodeInside(this);
        const isValid = CheckField(inside);
        if (!isValid) MoveFocus(inside);
        return isValid;
    },
    setCustomValidity(...list) {
        NeedArguments(list, 1, "setCustomValidity", ConstructorNameOf(this));
        NodeInside(this).form.custom = `${list[0]}`;
    },
};
const kValidated = ["HTMLInputElement", "HTMLTextAreaElement", "HTMLSelectElement", "HTMLButtonElement"];
for (let index = 0; index < kValidated.length; index += 1) DefinePageFunctions(PageGlobal[kValidated[index]].prototype, ValidityMembers);
DefinePageFunctions(PageGlobal.HTMLFormElement.prototype, {
    checkValidity() { return CheckForm(NodeInside(this), false); },
    reportValidity() { return CheckForm(NodeInside(this), true); },
});
DefinePageFunctions(PageGlobal.HTMLFieldSetElement.prototype, {
    get elements() { return LiveList(NodeInside(this), "elements", HTMLCollection, FieldsOfForm); },
    get form() { return ObjectOf(FormOf(NodeInside(this)) ?? null); },
    get type() { return "fieldset"; },
    checkValidity() { return true; },
    reportValidity() { return true; },
});
DefineReflected(PageGlobal.HTMLButtonElement.prototype, ["formNoValidate"], true);
DefineReflected(PageGlobal.HTMLInputElement.prototype, ["formNoValidate"], true);

// ---- numbers of inputs ----

function StepInput(inside, count, method) {
    if (InputType(inside) !== "number" && InputType(inside) !== "range") {
        throw MakeDomException(`Failed to execute '${method}' on 'HTMLInputElement': This form element does not have an allowed value step.`, "InvalidStateError");
    }
    const step = NumberAttribute(inside, "step", 1);
    const now = FieldValue(inside) === "" ? 0 : ToNumber(FieldValue(inside));
    const least = NumberAttribute(inside, "min", -Infinity);
    const most = NumberAttribute(inside, "max", Infinity);
    inside.form.value = `${%math_max(least, %math_min(most, now + count * step))}`;
}

DefinePageFunctions(InputElement.prototype, {
    get valueAsNumber() {
        const inside = NodeInside(this);
        if (kTimePatterns[InputType(inside)] !== undefined) %refuse("valueAsNumber of a date or a time is not supported by Loopscope");
        return ListHas(["number", "range"], InputType(inside)) && FieldValue(inside) !== "" ? ToNumber(FieldValue(inside)) : NaN;
    },
    set valueAsNumber(value) { this.value = ToNumber(value) === ToNumber(value) ? `${ToNumber(value)}` : ""; },
    stepUp(count = 1) { StepInput(NodeInside(this), ToNumber(count), "stepUp"); },
    stepDown(count = 1) { StepInput(NodeInside(this), -ToNumber(count), "stepDown"); },
});
