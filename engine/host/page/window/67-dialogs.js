// dialog: shown, and closed again. SPEC: HTML section 4.11.4.
// What is behind a modal one cannot have the focus.
// SIMPLIFIED: the focus moves to what says autofocus, else to the first field, else to the dialog itself.

const DialogPrototype = PageGlobal.HTMLDialogElement.prototype;

function DialogMistake(method, what) {
    throw MakeDomException(`Failed to execute '${method}' on 'HTMLDialogElement': ${what}`, "InvalidStateError");
}

function FocusIntoDialog(inside) {
    const focusable = Descendants(inside, TakesFocus);
    let wanted = focusable[0] ?? inside;
    for (let index = focusable.length - 1; index >= 0; index -= 1) {
        if (AttributeOf(focusable[index], "autofocus") !== null) wanted = focusable[index];
    }
    inside.before = PageDocument.focused;
    MoveFocus(wanted);
}

// Modal dialogs in the order in which they were shown; those that are not any more stay until they are shown again.
const ModalDialogs = { __proto__: null, list: [] };

// SPEC: HTML section 6.3.1: a modal dialog blocks the document but for itself.
function IsBehindModal(inside) {
    const { list } = ModalDialogs;
    for (let index = list.length - 1; index >= 0; index -= 1) {
        if (list[index].isModal && AttributeOf(list[index], "open") !== null) return !IsShadowAncestor(list[index], inside);
    }
    return false;
}

// `source` is the element that asks for the change, or null.
function ToggleEventOf(type, from, to, cancelable, source = null) {
    return EventInside(MakeTrustedEvent(ToggleEvent, type, { __proto__: null, cancelable, composed: source !== null, oldState: from, newState: to, source }));
}

function OpenDialog(inside, isModal, source = null, fire = FireNow, after = NoAfter) {
    const event = ToggleEventOf("beforetoggle", "closed", "open", true, source);
    fire(inside, event, () => {
        if (!event.canceled && AttributeOf(inside, "open") === null) {
            inside.isModal = isModal;
            DropFromList(ModalDialogs.list, inside);
            if (isModal) %push(ModalDialogs.list, inside);
            SetAttribute(inside, "open", "");
            QueueToggle(inside, "closed", "open", source);
            LayOutNow();
            HidePopoversUntil(PopoverAround(inside, null, Popovers.auto));
            FocusIntoDialog(inside);
        }
        after();
    });
}

// Several changes before the event are one, from the first state to the last.
function QueueToggle(inside, from, to, source = null) {
    const known = inside.toggle;
    if (known !== undefined) %page_task_remove(known.task);
    const first = known === undefined ? from : known.from;
    const task = %page_task(kDomSource, kNormalPriority, () => {
        inside.toggle = undefined;
        DispatchInSteps(inside, ToggleEventOf("toggle", first, to, false, source), undefined);
    }, [], 0);
    inside.toggle = { __proto__: null, task, from: first };
}

// `value` is null when nothing is returned.
function CloseDialog(inside, value, source = null, fire = FireNow, after = NoAfter) {
    if (AttributeOf(inside, "open") === null) {
        after();
        return;
    }
    fire(inside, ToggleEventOf("beforetoggle", "open", "closed", false, source), () => {
        if (AttributeOf(inside, "open") !== null) EndDialog(inside, value, source);
        after();
    });
}

function EndDialog(inside, value, source) {
    RemoveAttribute(inside, "open");
    const wasModal = inside.isModal;
    inside.isModal = false;
    if (value !== null) inside.form.returnValue = value;
    QueueToggle(inside, "open", "closed", source);
    const { focused } = PageDocument;
    const isWithin = wasModal || (focused !== null && focused !== undefined && IsShadowAncestor(inside, focused));
    if (isWithin && inside.before !== null && inside.before !== undefined) MoveFocus(inside.before);
    inside.before = undefined;
    // RUNTIME: Chromium tells of it in the next frame.
    %frame_step(function SendDialogClose() {
        DispatchInSteps(inside, EventInside(MakeTrustedEvent(Event, "close", undefined)), undefined);
    }, false);
    %frame_step(FixFocus, true);
}

function RequestClose(inside, value, source = null, fire = FireNow, after = NoAfter) {
    if (AttributeOf(inside, "open") === null) {
        after();
        return;
    }
    const event = EventInside(MakeTrustedEvent(Event, "cancel", { __proto__: null, cancelable: true }));
    fire(inside, event, () => {
        if (event.canceled) after();
        else CloseDialog(inside, value, source, fire, after);
    });
}

const kClosedBy = ["any", "closerequest", "none"];

DefinePageFunctions(DialogPrototype, {
    get closedBy() {
        const inside = NodeInside(this);
        const word = %to_lower(AttributeOf(inside, "closedby") ?? "");
        if (ListHas(kClosedBy, word)) return word;
        return inside.isModal && AttributeOf(inside, "open") !== null ? "closerequest" : "none";
    },
    set closedBy(value) { SetAttribute(NodeInside(this), "closedby", `${value}`); },
    get returnValue() { return NodeInside(this).form.returnValue ?? ""; },
    set returnValue(value) { NodeInside(this).form.returnValue = `${value}`; },
    requestClose(value = undefined) {
        RequestClose(NodeInside(this), value === undefined ? null : `${value}`);
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
        if (inside.isPopoverOpen) DialogMistake("showModal", "The dialog is already open as a Popover, and therefore cannot be opened as a modal dialog.");
        OpenDialog(inside, true);
    },
});
