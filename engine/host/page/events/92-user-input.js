// What happens to a page from outside: a click, a key, a message; those that the scenario names, and those of a viewer. Each event
// runs its listeners one by one with an empty stack. SPEC: UI Events sections 3.3, 3.5; Pointer Events section 4; HTML section 6.6.
// RUNTIME: the order of events is Chromium's, for input that comes by Input.dispatchMouseEvent and Input.dispatchKeyEvent.
// SIMPLIFIED: a click is pressed and released at the same moment; a press and a release of their own have a time between them. All are
// on the element itself: nothing is laid out, and the mouse is not moved while it is pressed.

const kPageInputs = ["click", "press", "release", "key", "message"];
const kUserSource = 4;
// Where the mouse is, and what it has pressed.
const Pointer = { __proto__: null, over: null, held: null, silenced: false };
// What a press would select is not simulated, nor are the events that tell of it.
const kSelectionEvents = ["selectstart", "selectionchange", "select"];

// Runs functions one after the other; each is given what to call when it is done.
function RunInSteps(steps, after) {
    let place = 0;
    const next = () => {
        if (place === steps.length) {
            after();
            return;
        }
        place += 1;
        steps[place - 1](next);
    };
    next();
}

function QueueUserTask(callback) {
    %page_task(kUserSource, kUserPriority, callback, [], 0);
}

function ElementOfInput(selector, what) {
    const found = SelectAll(PageDocument.inside, selector, "querySelector")[0];
    if (found === undefined) %refuse(`a ${what} at '${selector}' is not supported by Loopscope: no element of the page is selected by it at that moment`);
    if (IsInertPart(found)) %refuse(`a ${what} at '${selector}' is not supported by Loopscope: the element is inert at that moment, so that something else would be hit`);
    return found;
}

function RefuseSelectionListeners(target) {
    const path = PathOf(target, "selectstart");
    for (let index = 0; index < path.length; index += 1) {
        for (let which = 0; which < path[index].listeners.length; which += 1) {
            const { type } = path[index].listeners[which];
            if (ListHas(kSelectionEvents, type)) %refuse(`the event ${type} of what a user does is not supported by Loopscope`);
        }
    }
}

// ---- The mouse ----

function MouseStep(kind, type, target, settings) {
    if (PointerCapture.target !== null) %refuse("what a user does while an element has captured the pointer is not supported by Loopscope");
    const isCrossing = type === "pointerenter" || type === "pointerleave" || type === "mouseenter" || type === "mouseleave";
    const given = {
        __proto__: null, bubbles: !isCrossing, cancelable: !isCrossing, composed: !isCrossing, view: PageGlobal, screenX: kNeedsLayout, screenY: kNeedsLayout,
        clientX: kNeedsLayout, clientY: kNeedsLayout, movementX: kNeedsLayout, movementY: kNeedsLayout, buttons: settings.buttons, detail: settings.detail ?? 0, relatedTarget: ObjectOf(settings.other),
        pointerId: 1, isPrimary: true, pointerType: "mouse",
    };
    return (next) => {
        const event = EventInside(MakeTrustedEvent(kind, type, given));
        DispatchInSteps(target, event, () => {
            if (type === "pointerdown") Pointer.silenced = event.canceled;
            if (type === "mousedown" && !event.canceled) {
                MoveFocusWith(FocusableAround(target), DispatchInSteps, next);
            } else {
                next();
            }
        });
    };
}

// What a press at an element gives the focus to.
function FocusableAround(target) {
    for (let node = target; node !== null; node = node.parent) {
        if (node.type === kElementNode && TakesFocus(node)) return node;
    }
    return null;
}

function AncestorsWithout(inside, other) {
    const found = [];
    for (let node = inside; node !== null; node = node.parent) {
        if (other === null || !IsInclusiveAncestor(node, other)) %push(found, node);
    }
    return found;
}

// The mouse comes from one element to another: out of the one and its ancestors, into the other and its own.
function CrossingSteps(kind, prefix, from, to) {
    const steps = [];
    if (from !== null) {
        %push(steps, MouseStep(kind, `${prefix}out`, from, { __proto__: null, buttons: 1, other: to }));
        const left = AncestorsWithout(from, to);
        for (let index = 0; index < left.length; index += 1) {
            %push(steps, MouseStep(kind, `${prefix}leave`, left[index], { __proto__: null, buttons: 1, other: to }));
        }
    }
    %push(steps, MouseStep(kind, `${prefix}over`, to, { __proto__: null, buttons: 1, other: from }));
    const entered = AncestorsWithout(to, from);
    for (let index = entered.length - 1; index >= 0; index -= 1) {
        %push(steps, MouseStep(kind, `${prefix}enter`, entered[index], { __proto__: null, buttons: 1, other: from }));
    }
    return steps;
}

function PressMouse(target) {
    const from = Pointer.over !== null && IsConnected(Pointer.over) ? Pointer.over : null;
    const steps = [];
    if (from !== target) {
        AppendTo(steps, CrossingSteps(PointerEvent, "pointer", from, target));
        AppendTo(steps, CrossingSteps(MouseEvent, "mouse", from, target));
    }
    if (IsTextField(target)) SelectText(target, FieldValue(target) === "" ? 0 : -1, 0);
    Pointer.over = target;
    %push(steps, MouseStep(PointerEvent, "pointerdown", target, { __proto__: null, buttons: 1 }));
    %push(steps, (next) => {
        if (Pointer.silenced) {
            next();
        } else if (IsDisabled(target)) {
            MoveFocusWith(FocusableAround(target), DispatchInSteps, next);
        } else {
            MouseStep(MouseEvent, "mousedown", target, { __proto__: null, buttons: 1, detail: 1 })(next);
        }
    });
    RunInSteps(steps, NoAfter);
}

function AppendTo(list, more) {
    for (let index = 0; index < more.length; index += 1) %push(list, more[index]);
}

function ReleaseMouse(target) {
    if (!IsConnected(target)) %refuse("taking the pressed element out of the page before it is released is not supported by Loopscope");
    const steps = [MouseStep(PointerEvent, "pointerup", target, { __proto__: null, buttons: 0 })];
    const unlessDisabled = (step) => %push(steps, (next) => (IsDisabled(target) ? next() : step(next)));
    unlessDisabled((next) => {
        if (Pointer.silenced) {
            next();
        } else {
            MouseStep(MouseEvent, "mouseup", target, { __proto__: null, buttons: 0, detail: 1 })(next);
        }
    });
    unlessDisabled((next) => DispatchInSteps(target, MakeClick(1, "mouse", 1), next));
    RunInSteps(steps, NoAfter);
}

function TargetOfPress(selector, what) {
    const target = ElementOfInput(selector, what);
    RefuseSelectionListeners(target);
    if (Pointer.held !== null) %refuse(`a ${what} at '${selector}' is not supported by Loopscope: the mouse is pressed already`);
    return target;
}

function ClickFromOutside(selector) {
    const target = TargetOfPress(selector, "click");
    QueueUserTask(() => ReleaseMouse(target));
    PressMouse(target);
}

function PressFromOutside(selector) {
    Pointer.held = TargetOfPress(selector, "press");
    PressMouse(Pointer.held);
}

function ReleaseFromOutside(selector) {
    const target = ElementOfInput(selector, "release");
    if (Pointer.held !== target) %refuse(`a release at '${selector}' is not supported by Loopscope: the mouse was not pressed there`);
    Pointer.held = null;
    ReleaseMouse(target);
}

// ---- The keyboard ----

function FocusedElement() {
    const focused = PageDocument.focused;
    return focused !== null && IsConnected(focused) ? focused : PartOfDocument("body");
}

function KeyFromOutside(name) {
    const key = KeyOf(name);
    if (key === undefined) %refuse(`the key '${name}' is not supported by Loopscope: a US keyboard without other modifiers has none`);
    RefuseSelectionListeners(FocusedElement());
    if (key.shift) QueueUserTask(() => PressKey(key));
    QueueUserTask(() => ReleaseKey(key));
    if (!key.shift) {
        PressKey(key);
        return;
    }
    QueueUserTask(() => DispatchInSteps(FocusedElement(), MakeKeyEvent("keyup", kShiftKey, false), undefined));
    DispatchInSteps(FocusedElement(), MakeKeyEvent("keydown", kShiftKey, true), undefined);
}

function PressKey(key) {
    const target = FocusedElement();
    const down = MakeKeyEvent("keydown", key, key.shift);
    DispatchInSteps(target, down, () => {
        if (down.canceled) return;
        if (key.text === "") {
            ActOnKey(key);
            return;
        }
        const focused = FocusedElement();
        if (key.key === "Enter" && focused.localName === "a") {
            ClickWithKey(focused, NoAfter);
            return;
        }
        const press = MakeKeyEvent("keypress", key, key.shift);
        DispatchInSteps(focused, press, () => {
            if (!press.canceled) ActOnKey(key);
        });
    });
}

function ClickWithKey(target, after) {
    if (IsDisabled(target)) {
        after();
    } else {
        DispatchInSteps(target, MakeClick(0, "", -1), after);
    }
}

function IsBox(inside) {
    return ListHas(["checkbox", "radio"], InputType(inside));
}

function IsPressedBySpace(inside) {
    return inside.localName === "button" || IsBox(inside) || ListHas(["submit", "reset", "button"], InputType(inside));
}

function IsTextField(inside) {
    return inside.localName === "textarea" || (inside.localName === "input" && !IsPressedBySpace(inside));
}

// What the browser itself does when a key is pressed and nobody prevents it.
function ActOnKey(key) {
    const target = FocusedElement();
    if (key.key === "Tab") {
        const next = FocusableAfter(target);
        if (next.localName === "input" && IsTextField(next)) SelectText(next, 0, FieldValue(next).length);
        MoveFocusWith(next, DispatchInSteps, NoAfter);
    } else if (key.key === "Enter" && target.localName === "button") {
        ClickWithKey(target, NoAfter);
    } else if (IsTextField(target)) {
        TypeInto(target, key);
    } else if (key.key === "Enter" && target.localName === "input") {
        SubmitWithEnter(target);
    } else if (target.localName === "select" || (IsBox(target) && key.text === "" && key.key !== "Escape" && key.key !== "Backspace")) {
        %refuse(`the key '${key.key}' in the field <${target.localName}> is not supported by Loopscope`);
    }
}

function FocusableAfter(target) {
    const all = Descendants(PageDocument.inside, (element) => {
        const index = AttributeOf(element, "tabindex");
        if (index !== null && ToNumber(index) > 0) %refuse("the key Tab in a page with a tabindex above 0 is not supported by Loopscope");
        return TakesFocus(element) && (index === null || ToNumber(index) === 0);
    });
    const place = PlaceInList(all, target);
    if (place < 0 && PageDocument.focused !== null) %refuse("the key Tab at an element that Tab does not reach is not supported by Loopscope");
    if (place === all.length - 1) %refuse("the key Tab at the last element of a page is not supported by Loopscope");
    return all[place + 1];
}

function SelectText(field, start, end) {
    field.caret = { __proto__: null, value: FieldValue(field), start, end };
}

// What is selected in a field: what was last, as long as nobody has written another value into it since.
// RUNTIME: Chromium begins before the text that the markup gives, and behind one that a program gives.
function SelectionOf(field) {
    const value = FieldValue(field);
    if (field.caret !== undefined && field.caret.value === value) return field.caret;
    const at = field.form.value === undefined ? 0 : value.length;
    return { __proto__: null, value, start: at, end: at };
}

// False when there is nothing to delete.
function ReplaceSelected(field, text, isDeleting) {
    const { value, start, end } = SelectionOf(field);
    if (start < 0) %refuse("typing into a field after a click into its text is not supported by Loopscope: where depends on the layout");
    const from = isDeleting && start === end ? start - 1 : start;
    if (from < 0) return false;
    field.form.value = %string_slice(value, 0, from) + text + %string_slice(value, end, value.length);
    SelectText(field, from + text.length, from + text.length);
    return true;
}

const kTextTypes = ["text", "search", "url", "tel", "password", "email"];

function TypeInto(field, key) {
    if (field.localName === "input" && !ListHas(kTextTypes, InputType(field))) %refuse(`typing into a field of the type ${InputType(field)} is not supported by Loopscope`);
    if (AttributeOf(field, "readonly") !== null) %refuse("typing into a field that is read only is not supported by Loopscope");
    if (key.key === "Escape") return;
    const isEnter = key.key === "Enter";
    if (!isEnter && key.text === "" && key.key !== "Backspace") %refuse(`the key '${key.key}' in a text field is not supported by Loopscope`);
    const data = isEnter || key.text === "" ? null : key.text;
    const inputType = isEnter ? "insertLineBreak" : data === null ? "deleteContentBackward" : "insertText";
    const settings = { __proto__: null, bubbles: true, cancelable: true, composed: true, view: PageGlobal, data, inputType };
    const before = EventInside(MakeTrustedEvent(InputEvent, "beforeinput", settings));
    DispatchInSteps(field, before, () => {
        if (before.canceled) return;
        if (isEnter && field.localName === "input") {
            CommitTyped(field, DispatchInSteps, () => SubmitWithEnter(field));
            return;
        }
        const isDeleting = inputType === "deleteContentBackward";
        if (!ReplaceSelected(field, isDeleting ? "" : isEnter ? "\n" : data, isDeleting)) return;
        field.typed = true;
        NoteVisibleChange(field);
        DispatchInSteps(field, EventInside(MakeTrustedEvent(InputEvent, "input", { __proto__: null, bubbles: true, composed: true, view: PageGlobal, data, inputType })), undefined);
    });
}

// SPEC: HTML section 4.10.22.2, implicit submission: the form's first submit button is clicked.
function SubmitWithEnter(field) {
    const form = FormOf(field);
    if (form === undefined) return;
    const isSubmit = (element) => (element.localName === "button" && (AttributeOf(element, "type") ?? "submit") === "submit") || InputType(element) === "submit";
    const buttons = Descendants(form, isSubmit);
    if (buttons.length > 0) {
        ClickWithKey(buttons[0], NoAfter);
    } else if (Descendants(form, (element) => element.localName === "input" && IsTextField(element)).length === 1) {
        SubmitForm(form, null, DispatchInSteps, NoAfter);
    }
}

function ReleaseKey(key) {
    const target = FocusedElement();
    const up = MakeKeyEvent("keyup", key, key.shift);
    DispatchInSteps(target, up, () => {
        const focused = FocusedElement();
        if (!up.canceled && key.key === " " && IsPressedBySpace(focused)) ClickWithKey(focused, NoAfter);
    });
}

// ---- Anything ----

function MessageFromOutside(data) {
    const message = { __proto__: null, data, ports: [] };
    DeliverMessage(InsideOf(PageGlobal), message, { __proto__: null, origin: PageAddress.origin, source: PageGlobal, ports: [] });
}

function HappenToPage(input) {
    if (ListHas(["click", "press"], input.kind) || (input.kind === "key" && `${input.value}` !== "Escape")) Activation.at = %uptime_ms();
    if (PerformanceObservers.isInputWatched && input.kind !== "message") %refuse("observing how long a user's events take is not supported by Loopscope");
    if (input.kind === "click") {
        ClickFromOutside(`${input.value}`);
    } else if (input.kind === "press") {
        PressFromOutside(`${input.value}`);
    } else if (input.kind === "release") {
        ReleaseFromOutside(`${input.value}`);
    } else if (input.kind === "key") {
        KeyFromOutside(`${input.value}`);
    } else {
        MessageFromOutside(input.value);
    }
}

// A viewer does something now: a task whose argument is the input as JSON. Or another agent has sent something: its number.
%set_intrinsic("OutsideInput", (input) => {
    if (typeof input === "string") HappenToPage(%json_parse(input));
    else TakeParcel();
});

function ScheduleInputs() {
    const text = %world_text();
    if (text === "") return;
    const { inputs } = %json_parse(text);
    for (let index = 0; index < inputs.length; index += 1) {
        const { kind, at } = inputs[index];
        if (!ListHas(kPageInputs, kind)) continue;
        const isMessage = kind === "message";
        %page_task(isMessage ? kPostedMessageSource : kUserSource, isMessage ? kNormalPriority : kUserPriority, HappenToPage, [inputs[index]], at / 1000000);
    }
}
%set_intrinsic("BeginProgram", () => {
    if (%agent_number() > 0) {
        BecomeWorker();
        return;
    }
    SettleWindow();
    PutAttribute(PageDocument.currentScript, "src", LastPart(%main_path()));
    ScheduleInputs();
});
