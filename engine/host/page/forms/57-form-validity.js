// Whether fields hold what they should, and what their kinds make of a value. SPEC: HTML sections 4.10.5.1, 4.10.20 and 4.10.21.

// ---- value sanitization (section 4.10.5.1) ----

function IsFloatText(text) {
    const dimension = Dimension(text);
    const number = ToNumber(text);
    return dimension !== undefined && dimension.unit === "" && text[0] !== "+" && Trimmed(text) === text && number - number === 0;
}

function MatchesPattern(pattern, text) {
    return %call(RegExpTest, %construct(PageGlobal.RegExp, [pattern, "v"], PageGlobal.RegExp), text);
}
const RegExpTest = PageGlobal.RegExp.prototype.test;

// What a kind of input keeps of a text.
function SanitizedValue(inside, text) {
    const type = InputType(inside);
    if (type === "number") return IsFloatText(text) ? text : "";
    if (type === "range") return RangeValue(inside, text);
    if (type === "color") return ColourOfInput(text);
    if (type === "datetime-local") return MomentOfText(text) === MomentOfText(text) ? TextOfNumber(type, MomentOfText(text)) : "";
    if (kSteps[type] !== undefined) return NumberOfText(type, text) === NumberOfText(type, text) ? text : "";
    if (type === "email" && AttributeOf(inside, "multiple") !== null) return EmailsOfField(text);
    if (type === "email" || type === "url") return Trimmed(%replace_all(%replace_all(text, "\n", ""), "\r", ""));
    return ListHas(["text", "search", "tel", "password"], type) ? %replace_all(%replace_all(text, "\n", ""), "\r", "") : text;
}

function EmailsOfField(text) {
    const addresses = %split_text(%replace_all(%replace_all(text, "\n", ""), "\r", ""), ",");
    for (let index = 0; index < addresses.length; index += 1) addresses[index] = Trimmed(addresses[index]);
    return %join_texts(addresses, ",");
}

// RUNTIME: Chromium takes any colour of CSS and keeps it as six digits.
function ColourOfInput(text) {
    const colour = ColourValue(Trimmed(text), "color");
    const numbers = colour === undefined ? undefined : kColours[colour] ?? (%string_slice(colour, 0, 4) === "rgb(" ? %string_slice(colour, 4, colour.length - 1) : undefined);
    if (colour !== undefined && numbers === undefined) %refuse(`the colour "${text}" of an input is not supported by Loopscope`);
    const parts = numbers === undefined ? [] : %split_text(numbers, ", ");
    let digits = "";
    for (let index = 0; index < 3; index += 1) {
        const part = ToNumber(parts[index] ?? "0");
        digits += kHexadecimal[%math_floor(part / 16)] + kHexadecimal[part % 16];
    }
    return `#${digits}`;
}
const kHexadecimal = "0123456789abcdef";

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
        const steps = %math_floor(WithoutNoise((value - least) / step) + 0.5);
        const nearest = WithoutNoise(least + steps * step);
        value = nearest > most ? WithoutNoise(least + (steps - 1) * step) : nearest;
    }
    return `${value}`;
}

// ---- what is wrong with a field (section 4.10.21.1) ----

const kMistakes = ["valueMissing", "typeMismatch", "patternMismatch", "tooLong", "tooShort", "rangeUnderflow", "rangeOverflow", "stepMismatch", "badInput", "customError"];

function IsValidated(inside) {
    if (!(ListHas(["input", "select", "textarea", "button"], inside.localName) || IsFormAssociated(inside)) || IsDisabled(inside) || AncestorTagged(inside, ["datalist"]) !== null) return false;
    if (inside.localName === "button") return ButtonType(inside) === "submit";
    return !ListHas(["hidden", "button", "reset", "image"], InputType(inside)) && (inside.localName === "select" || AttributeOf(inside, "readonly") === null);
}

// Each of several addresses has to match.
function MatchesInAll(pattern, inside, value) {
    const isMultiple = InputType(inside) === "email" && AttributeOf(inside, "multiple") !== null;
    const values = isMultiple ? %split_text(value, ",") : [value];
    for (let index = 0; index < values.length; index += 1) {
        if (!MatchesPattern(`^(?:${pattern})$`, values[index])) return false;
    }
    return true;
}

// All that is wrong with a field, what counts first at the beginning: [[which mistake, the message], …].
// RUNTIME: Chromium's messages; those of steps of dates are not known.
function MistakesOf(inside) {
    const found = [];
    const note = (name, message) => {
        if (message !== undefined) %push(found, [name, message]);
    };
    if (IsFormAssociated(inside)) {
        const { mistakes, message } = inside.internals ?? { __proto__: null, mistakes: [] };
        for (let index = 0; index < mistakes.length; index += 1) note(mistakes[index], message);
        return found;
    }
    if (inside.form.custom !== undefined && inside.form.custom !== "") note("customError", inside.form.custom);
    const type = InputType(inside);
    const value = inside.localName === "select" ? ChosenValue(inside) : FieldValue(inside);
    if (type === "radio" || (AttributeOf(inside, "required") !== null && MustBeFilled(inside, type))) note("valueMissing", MissingMessage(inside, type, value));
    if (value === "" || inside.localName === "select" || inside.localName === "button") return found;
    if (type === "email") note("typeMismatch", EmailMistake(inside, value));
    if (type === "url" && ParseUrl(value, undefined) === undefined) note("typeMismatch", "Please enter a URL.");
    const pattern = AttributeOf(inside, "pattern");
    if (pattern !== null && ListHas(["text", "search", "tel", "url", "email", "password"], type) && IsPattern(pattern) && !MatchesInAll(pattern, inside, value)) {
        note("patternMismatch", "Please match the requested format.");
    }
    if (kSteps[type] !== undefined) NoteNumberMistakes(inside, type, note);
    return found;
}

// RUNTIME: of fields that nobody can write into Chromium asks no text; all else that is wrong with them it tells.
function MustBeFilled(inside, type) {
    if (!IsRequirable(inside) || ListHas(["hidden", "button", "submit", "reset", "image", "range", "color"], type)) return false;
    return inside.localName === "select" || ListHas(["checkbox", "file"], type) || !(IsDisabled(inside) || AttributeOf(inside, "readonly") !== null);
}

function MistakeOf(inside) {
    return MistakesOf(inside)[0];
}

// A pattern that is no regular expression does not count.
function IsPattern(pattern) {
    try {
        MatchesPattern(pattern, "");
        return true;
    } catch {
        return false;
    }
}

function MissingMessage(inside, type, value) {
    if (type === "checkbox") return IsChecked(inside) ? undefined : "Please check this box if you want to proceed.";
    if (type === "radio") return IsGroupMissing(inside) ? "Please select one of these options." : undefined;
    if (inside.localName === "select") return IsChosenInSelect(inside) ? undefined : "Please select an item in the list.";
    if (value !== "") return undefined;
    return type === "file" ? "Please select a file." : "Please fill out this field.";
}

// One that is required is enough for a whole group; a radio button without a name is in none.
function IsGroupMissing(inside) {
    if ((AttributeOf(inside, "name") ?? "") === "") return false;
    const others = OthersOfGroup(inside);
    let isRequired = AttributeOf(inside, "required") !== null;
    for (let index = 0; index < others.length; index += 1) {
        if (IsChecked(others[index])) return false;
        isRequired = isRequired || AttributeOf(others[index], "required") !== null;
    }
    return isRequired && !IsChecked(inside);
}

// SPEC: HTML section 4.10.7: something is chosen other than the placeholder, the first option of a list that shows one, without a value.
function IsChosenInSelect(select) {
    const chosen = ChosenOptions(select);
    const hasPlaceholder = AttributeOf(select, "multiple") === null && NumberAttribute(select, "size", 0) <= 1;
    for (let index = 0; index < chosen.length; index += 1) {
        const option = chosen[index];
        const isPlaceholder = hasPlaceholder && option === OptionsOf(select)[0] && OptionValue(option) === "" && option.parent === select;
        if (!isPlaceholder) return true;
    }
    return false;
}

function ChosenValue(select) {
    const chosen = ChosenOptions(select);
    return chosen.length === 0 ? "" : OptionValue(chosen[0]);
}

// RUNTIME: Chromium's EmailInputType::TypeMismatchText.
function EmailMistake(inside, value) {
    if (AttributeOf(inside, "multiple") === null) return AddressMistake(value);
    const addresses = %split_text(value, ",");
    for (let index = 0; index < addresses.length; index += 1) {
        const mistake = AddressMistake(Trimmed(addresses[index]));
        if (mistake !== undefined) return mistake;
    }
    return undefined;
}

function AddressMistake(value) {
    if (MatchesPattern("^[a-zA-Z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+@[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?)*$", value)) return undefined;
    const at = %string_find(value, "@", 0);
    if (at < 0) return `Please include an '@' in the email address. '${value}' is missing an '@'.`;
    if (at === 0) return `Please enter a part followed by '@'. '${value}' is incomplete.`;
    if (at === value.length - 1) return `Please enter a part following '@'. '${value}' is incomplete.`;
    const host = %string_slice(value, at + 1, value.length);
    for (let index = 0; index < value.length; index += 1) {
        const unit = value[index];
        if (index < at && !MatchesPattern("^[a-zA-Z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]$", unit)) return `A part followed by '@' should not contain the symbol '${unit}'.`;
        if (index > at && !MatchesPattern("^[a-zA-Z0-9.\\-]$", unit)) return `A part following '@' should not contain the symbol '${unit}'.`;
    }
    const dot = host[0] === "." || %string_find(host, "..", 0) >= 0 || host[host.length - 1] === "." ? "." : "-";
    return `'${dot}' is used at a wrong position in '${host}'.`;
}

function NoteNumberMistakes(inside, type, note) {
    const value = NumberOfText(type, FieldValue(inside));
    const least = RangeEndOf(inside, type, "min");
    const most = RangeEndOf(inside, type, "max");
    const isPlain = type === "number" || type === "range";
    const shown = (what) => (isPlain ? what : null);
    const ended = (word, end) => (isPlain ? `Value must be ${word === "later" ? "greater" : "less"} than or equal to ${end}.` : `Value must be ${TimeAsShown(type, AttributeOf(inside, word === "later" ? "min" : "max"))} or ${word}.`);
    if (type === "time" && least > most) { // The range goes over midnight.
        if (value < least && value > most) {
            const between = `Value must be between ${TimeAsShown(type, AttributeOf(inside, "min"))} and ${TimeAsShown(type, AttributeOf(inside, "max"))}.`;
            note("rangeUnderflow", between);
            note("rangeOverflow", between);
        }
    } else {
        if (value < least) note("rangeUnderflow", ended("later", least));
        if (value > most) note("rangeOverflow", ended("earlier", most));
    }
    const step = AllowedStep(inside, type);
    if (step === undefined) return;
    const base = StepBase(inside, type);
    const steps = WithoutNoise((value - base) / step);
    if (%math_floor(steps) === steps) return;
    const below = WithoutNoise(base + %math_floor(steps) * step);
    note("stepMismatch", shown(`Please enter a valid value. The two nearest valid values are ${below} and ${WithoutNoise(below + step)}.`));
}

const kMonthsShown = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

// RUNTIME: a date or a time as Chromium shows it to somebody in the United States.
function TimeAsShown(type, text) {
    if (type === "datetime-local") {
        const parts = %split_text(%replace_all(text, " ", "T"), "T");
        return `${TimeAsShown("date", parts[0])}, ${TimeAsShown("time", parts[1])}`;
    }
    const parts = %split_text(text, type === "time" ? ":" : "-");
    if (type === "date") return `${parts[1]}/${parts[2]}/${parts[0]}`;
    if (type === "month") return `${kMonthsShown[ToNumber(parts[1]) - 1]} ${parts[0]}`;
    if (type === "week") return `Week ${%string_slice(parts[1], 1, 3)}, ${parts[0]}`;
    const hour = ToNumber(parts[0]);
    const seconds = parts[2] === undefined || ToNumber(parts[2]) === 0 ? "" : `:${parts[2]}`;
    return `${hour % 12 === 0 ? 12 : hour % 12}:${parts[1]}${seconds}\u202f${hour < 12 ? "AM" : "PM"}`;
}

class ValidityState {
    constructor() {
        IllegalConstructor("ValidityState");
    }
    get valid() { return MistakeOf(Receiver(this, "isValidity").field) === undefined; }
}
for (let index = 0; index < kMistakes.length; index += 1) {
    const name = kMistakes[index];
    DefineReader(ValidityState.prototype, name, (object) => {
        const { field } = Receiver(object, "isValidity");
        const found = MistakesOf(field);
        for (let each = 0; each < found.length; each += 1) {
            if (found[each][0] === name) return true;
        }
        return false;
    });
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

// SPEC: HTML section 4.10.20, user validity: of a field in which a user wrote, or whose form was to be sent.
function WasTouched(inside) {
    if (!ListHas(["input", "select", "textarea"], inside.localName)) return false;
    if (inside.form.isTurnedByUser === true) %refuse("the selectors :user-valid and :user-invalid of a box that was clicked are not supported by Loopscope");
    return inside.form.isTouched === true;
}

function TouchFields(form) {
    const fields = FieldsOfForm(form);
    for (let index = 0; index < fields.length; index += 1) fields[index].form.isTouched = true;
    NoteVisibleChange(form);
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

// The listed elements of a form, or of a fieldset (HTML section 4.10.3, elements).
function FieldsOfForm(form) {
    const isListed = (element) => (HasDisabled(element) || element.localName === "output") && element.localName !== "option" && InputType(element) !== "image";
    if (form.localName !== "form") return Descendants(form, isListed);
    return Descendants(RootOf(form), (element) => isListed(element) && FormOf(element) === form);
}

// Whether a form may be submitted by this button.
function MaySubmit(form, submitter) {
    TouchFields(form);
    if (AttributeOf(form, "novalidate") !== null || (submitter !== null && AttributeOf(submitter, "formnovalidate") !== null)) return true;
    return CheckForm(form, true);
}

function ValidityOf(object) {
    const inside = NodeInside(object);
    if (inside.validity === undefined) {
        inside.validity = %new_object(ValidityState.prototype);
        SetInside(inside.validity, { __proto__: null, isValidity: true, field: inside });
    }
    return inside.validity;
}

const ValidityMembers = {
    get willValidate() { return IsValidated(NodeInside(this)); },
    get validity() { return ValidityOf(this); },
    get validationMessage() {
        const inside = NodeInside(this);
        const mistake = IsValidated(inside) ? MistakeOf(inside) : undefined;
        if (mistake !== undefined && mistake[1] === null) %refuse("the message of a date or time between two steps is not supported by Loopscope");
        return mistake === undefined ? "" : mistake[1];
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
});
DefineReflected(PageGlobal.HTMLButtonElement.prototype, ["formNoValidate"], true);
DefineReflected(PageGlobal.HTMLInputElement.prototype, ["formNoValidate"], true);
