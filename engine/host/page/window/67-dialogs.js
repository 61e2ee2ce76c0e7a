// dialog: shown, and closed again. SPEC: HTML section 4.11.4.
// SIMPLIFIED: the focus moves to what says autofocus, else to the first field; nothing is inert behind a modal one.

const DialogPrototype = PageGlobal.HTMLDialogElement.prototype;

function DialogMistake(method, what) {
    throw MakeDomException(`Failed to execute '${method}' on 'HTMLDialogElement': ${what}`, "InvalidStateError");
}

function FocusIntoDialog(inside) {
    const wanted = Descendants(inside, (element) => AttributeOf(element, "autofocus") !== null)[0] ?? Descendants(inside, IsFocusable)[0];
    inside.before = PageDocument.focused;
    if (wanted !== undefined) MoveFocus(wanted);
}

function ToggleEventOf(type, from, to, cancelable) {
    return EventInside(MakeTrustedEvent(ToggleEvent, type, { __proto__: null, cancelable, oldState: from, newState: to }));
}

function OpenDialog(inside, isModal) {
    const event = ToggleEventOf("beforetoggle", "closed", "open", true);
    DispatchNow(inside, event);
    if (event.canceled || AttributeOf(inside, "open") !== null) return;
    inside.isModal = isModal;
    SetAttribute(inside, "open", "");
    QueueToggle(inside, "closed", "open");
    FocusIntoDialog(inside);
}

// Several changes before the event are one, from the first state to the last.
function QueueToggle(inside, from, to) {
    const known = inside.toggle;
    if (known !== undefined) %page_task_remove(known.task);
    const first = known === undefined ? from : known.from;
    const task = %page_task(kDomSource, kNormalPriority, () => {
        inside.toggle = undefined;
        DispatchInSteps(inside, ToggleEventOf("toggle", first, to, false), undefined);
    }, [], 0);
    inside.toggle = { __proto__: null, task, from: first };
}

// `value` is null when nothing is returned.
function CloseDialog(inside, value) {
    if (AttributeOf(inside, "open") === null) return;
    DispatchNow(inside, ToggleEventOf("beforetoggle", "open", "closed", false));
    if (AttributeOf(inside, "open") === null) return;
    RemoveAttribute(inside, "open");
    inside.isModal = false;
    if (value !== null) inside.form.returnValue = value;
    QueueToggle(inside, "open", "closed");
    if (inside.before !== null && inside.before !== undefined) MoveFocus(inside.before);
    inside.before = undefined;
    // RUNTIME: Chromium tells of it in the next frame.
    %frame_step(function SendDialogClose() {
        DispatchNow(inside, EventInside(MakeTrustedEvent(Event, "close", undefined)));
    }, false);
    %frame_step(FixFocus, true);
}

DefinePageFunctions(DialogPrototype, {
    get returnValue() { return NodeInside(this).form.returnValue ?? ""; },
    set returnValue(value) { NodeInside(this).form.returnValue = `${value}`; },
    requestClose(value = undefined) {
        const inside = NodeInside(this);
        if (AttributeOf(inside, "open") === null) return;
        const event = EventInside(MakeTrustedEvent(Event, "cancel", { __proto__: null, cancelable: true }));
        DispatchNow(inside, event);
        if (!event.canceled) CloseDialog(inside, value === undefined ? null : `${value}`);
    },
    close(value = undefined) { CloseDialog(NodeInside(this), value === undefined ? null : `${value}`); },
    show() {
        const inside = NodeInside(this);
        if (AttributeOf(inside, "open") !== null) {
            if (inside.isModal) DialogMistake("show", "The dialog is already open as a modal dialog, and therefore cannot be opened as a non-modal dialog.");
            return;
        }
        OpenDialog(inside, false);
    },
    showModal() {
        const inside = NodeInside(this);
        if (AttributeOf(inside, "open") !== null) {
            if (!inside.isModal) DialogMistake("showModal", "The dialog is already open as a non-modal dialog, and therefore cannot be opened as a modal dialog.");
            return;
        }
        if (!IsConnected(inside)) DialogMistake("showModal", "The element is not in a Document.");
        OpenDialog(inside, true);
    },
});
