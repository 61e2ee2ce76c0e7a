// Buttons that ask another element for something: popovertarget shows and hides popovers, commandfor sends commands.
// SPEC: HTML sections 6.12.2 and 4.10.6.
// SIMPLIFIED: of the commands that Chromium knows those of dialogs and popovers.

// What a button was told by a property, in place of an id: by the attribute's name.
const kTargetAttributes = ["popovertarget", "commandfor"];

function InvokedBy(button, attribute) {
    const id = AttributeOf(button, attribute);
    const told = button.invoked?.[attribute];
    if (id === null) return null;
    if (told !== undefined) return IsConnected(told) === IsConnected(button) && RootOf(told) === RootOf(button) ? told : null;
    return id === "" ? null : InsideOf(FindById(RootOf(button), id)) ?? null;
}

function TellInvoked(button, attribute, value, where) {
    if (value === null || value === undefined) {
        RemoveAttribute(button, attribute);
        return;
    }
    const inside = InsideOf(value);
    if (inside === undefined || inside.type !== kElementNode) %throw_type_error(`${where}Failed to convert value to 'Element'.`);
    SetAttribute(button, attribute, "");
    if (button.invoked === undefined) button.invoked = { __proto__: null };
    button.invoked[attribute] = inside;
}

// An attribute that is written is an id again.
function NoteInvokedAttribute(inside, name) {
    if (inside.invoked !== undefined && ListHas(kTargetAttributes, name)) inside.invoked[name] = undefined;
}

// What a click on a button does that is no button of a form.
function Invoke(button, fire, after) {
    // A button of a form that does not say what it is does nothing.
    const isUnsaid = button.localName === "button" && FormOf(button) !== undefined && %to_lower(AttributeOf(button, "type") ?? "") !== "button";
    if (IsDisabled(button) || isUnsaid) {
        after();
        return;
    }
    const commanded = button.localName === "button" ? InvokedBy(button, "commandfor") : null;
    if (commanded !== null) {
        SendCommand(button, commanded, fire, after);
        return;
    }
    const popover = InvokedBy(button, "popovertarget");
    if (popover === null || PopoverKind(popover) === null) after();
    else TurnPopover(popover, PopoverAction(button), button, fire, after);
}

function PopoverAction(button) {
    const action = %to_lower(AttributeOf(button, "popovertargetaction") ?? "");
    return action === "show" || action === "hide" ? action : "toggle";
}

function TurnPopover(popover, action, button, fire, after) {
    if (!popover.isPopoverOpen && action !== "hide") {
        if (IsConnected(popover)) ShowPopover(popover, button.object, fire, after);
        else after();
    } else if (popover.isPopoverOpen && action !== "show") {
        HidePopover(popover, button.object, fire, after);
    } else {
        after();
    }
}

const kDialogCommands = ["show-modal", "close", "request-close"];
const kPopoverCommands = { __proto__: null, "toggle-popover": "toggle", "show-popover": "show", "hide-popover": "hide" };

// The command as it counts: those of a program's own begin with two dashes.
function CommandOf(button) {
    const written = AttributeOf(button, "command") ?? "";
    if (%string_slice(written, 0, 2) === "--") return written;
    const lower = %to_lower(written);
    return ListHas(kDialogCommands, lower) || kPopoverCommands[lower] !== undefined ? lower : "";
}

function SendCommand(button, element, fire, after) {
    const command = CommandOf(button);
    const isOwn = %string_slice(command, 0, 2) === "--";
    const isForDialog = ListHas(kDialogCommands, command) && element.localName === "dialog";
    const isForPopover = kPopoverCommands[command] !== undefined && PopoverKind(element) !== null;
    if (!isOwn && !isForDialog && !isForPopover) {
        after();
        return;
    }
    const event = EventInside(MakeTrustedEvent(CommandEvent, "command", { __proto__: null, cancelable: true, composed: true, command, source: button.object }));
    fire(element, event, () => {
        if (event.canceled || !IsConnected(element) || isOwn) after();
        else if (isForPopover) TurnPopover(element, kPopoverCommands[command], button, fire, after);
        else CommandDialog(element, command, button, fire, after);
    });
}

function CommandDialog(dialog, command, button, fire, after) {
    const value = AttributeOf(button, "value");
    if (command === "close") CloseDialog(dialog, value, button.object, fire, after);
    else if (command === "request-close") RequestClose(dialog, value, button.object, fire, after);
    else if (AttributeOf(dialog, "open") === null) OpenDialog(dialog, true, button.object, fire, after);
    else after();
}

function DefineInvokers(prototype, owner) {
    DefinePageFunctions(prototype, {
        get popoverTargetElement() { return ObjectOf(InvokedBy(NodeInside(this), "popovertarget")); },
        set popoverTargetElement(value) { TellInvoked(NodeInside(this), "popovertarget", value, `Failed to set the 'popoverTargetElement' property on '${owner}': `); },
        get popoverTargetAction() { return PopoverAction(NodeInside(this)); },
        set popoverTargetAction(value) { SetAttribute(NodeInside(this), "popovertargetaction", `${value}`); },
    });
}
DefineInvokers(PageGlobal.HTMLButtonElement.prototype, "HTMLButtonElement");
DefineInvokers(InputElement.prototype, "HTMLInputElement");
DefinePageFunctions(PageGlobal.HTMLButtonElement.prototype, {
    get commandForElement() { return ObjectOf(InvokedBy(NodeInside(this), "commandfor")); },
    set commandForElement(value) { TellInvoked(NodeInside(this), "commandfor", value, "Failed to set the 'commandForElement' property on 'HTMLButtonElement': "); },
    get command() { return CommandOf(NodeInside(this)); },
    set command(value) { SetAttribute(NodeInside(this), "command", `${value}`); },
});
