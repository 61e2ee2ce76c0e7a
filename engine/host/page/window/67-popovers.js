// popover: what is shown above the page and hidden again. SPEC: HTML section 6.12.
// SIMPLIFIED: the focus stays where it is unless something in the popover says autofocus; a popover of the kind hint is one of the kind auto.

const Popovers = { __proto__: null, open: [] };

function PopoverKind(inside) {
    const text = AttributeOf(inside, "popover");
    if (text === null) return null;
    const lower = %to_lower(text);
    return lower === "" || lower === "auto" ? "auto" : lower === "hint" ? "hint" : "manual";
}

function CheckPopover(inside, method, isShowing) {
    const where = `Failed to execute '${method}' on 'HTMLElement': `;
    if (PopoverKind(inside) === null) throw MakeDomException(`${where}Not supported on elements that do not have a valid value for the 'popover' attribute.`, "NotSupportedError");
    if (!IsConnected(inside)) throw MakeDomException(`${where}Invalid on disconnected popover elements.`, "InvalidStateError");
    if (isShowing && inside.localName === "dialog" && AttributeOf(inside, "open") !== null) throw MakeDomException(`${where}The dialog is already open as a dialog, and therefore cannot be opened as a popover.`, "InvalidStateError");
}

function ShowPopover(inside, method) {
    CheckPopover(inside, method, true);
    if (inside.isPopoverOpen) return;
    const event = ToggleEventOf("beforetoggle", "closed", "open", true);
    DispatchNow(inside, event);
    if (event.canceled || inside.isPopoverOpen || !IsConnected(inside)) return;
    if (PopoverKind(inside) !== "manual") HideOthers(inside);
    inside.isPopoverOpen = true;
    %push(Popovers.open, inside);
    NoteVisibleChange(inside);
    QueueToggle(inside, "closed", "open");
    const wanted = Descendants(inside, (element) => AttributeOf(element, "autofocus") !== null)[0];
    inside.before = PageDocument.focused;
    if (wanted !== undefined) MoveFocus(wanted);
}

function HideOthers(inside) {
    const open = CopyList(Popovers.open);
    for (let index = open.length - 1; index >= 0; index -= 1) {
        if (PopoverKind(open[index]) !== "manual" && !IsInclusiveAncestor(open[index], inside)) HidePopover(open[index]);
    }
}

function HidePopover(inside) {
    if (!inside.isPopoverOpen) return;
    DispatchNow(inside, ToggleEventOf("beforetoggle", "open", "closed", false));
    if (!inside.isPopoverOpen) return;
    inside.isPopoverOpen = false;
    DropFromList(Popovers.open, inside);
    NoteVisibleChange(inside);
    QueueToggle(inside, "open", "closed");
    const { focused } = PageDocument;
    if (focused !== null && IsInclusiveAncestor(inside, focused)) MoveFocus(inside.before ?? null);
}

DefinePageFunctions(HTMLElement.prototype, {
    get popover() { return PopoverKind(NodeInside(this)); },
    set popover(value) {
        if (value === null || value === undefined) RemoveAttribute(NodeInside(this), "popover");
        else SetAttribute(NodeInside(this), "popover", `${value}`);
    },
    showPopover(options = undefined) { ShowPopover(NodeInside(this), "showPopover"); },
    hidePopover() {
        CheckPopover(NodeInside(this), "hidePopover", false);
        HidePopover(NodeInside(this));
    },
    togglePopover(options = undefined) {
        const inside = NodeInside(this);
        const force = %is_object(options) ? options.force : options;
        if (inside.isPopoverOpen && (force === undefined || !force)) {
            CheckPopover(inside, "togglePopover", false);
            HidePopover(inside);
        } else if (!inside.isPopoverOpen && (force === undefined || force)) {
            ShowPopover(inside, "togglePopover");
        } else {
            CheckPopover(inside, "togglePopover", false);
        }
        return inside.isPopoverOpen === true;
    },
});
DefineHandlers(HTMLElement.prototype, ["beforetoggle"]);
