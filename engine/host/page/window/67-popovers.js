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

// Shows a popover that can be shown; `source` is the element that asks for it, or null.
function ShowPopover(inside, source = null, fire = FireNow, after = NoAfter) {
    if (inside.isPopoverOpen) {
        after();
        return;
    }
    const event = ToggleEventOf("beforetoggle", "closed", "open", true, source);
    fire(inside, event, () => {
        if (event.canceled || inside.isPopoverOpen || !IsConnected(inside)) {
            after();
        } else if (PopoverKind(inside) === "manual") {
            RaisePopover(inside, source);
            after();
        } else {
            HideOthers(inside, fire, () => {
                RaisePopover(inside, source);
                after();
            });
        }
    });
}

function RaisePopover(inside, source) {
    inside.isPopoverOpen = true;
    %push(Popovers.open, inside);
    NoteVisibleChange(inside);
    QueueToggle(inside, "closed", "open", source);
    const wanted = Descendants(inside, (element) => AttributeOf(element, "autofocus") !== null)[0];
    inside.before = PageDocument.focused;
    if (wanted !== undefined) MoveFocus(wanted);
}

// Hides what does not stay open by itself and has not `inside` in it, the last one first.
function HideOthers(inside, fire = FireNow, after = NoAfter) {
    const open = CopyList(Popovers.open);
    let index = open.length;
    const next = () => {
        while (index > 0) {
            index -= 1;
            const popover = open[index];
            if (PopoverKind(popover) === "manual" || IsInclusiveAncestor(popover, inside)) continue;
            HidePopover(popover, null, fire, next);
            return;
        }
        after();
    };
    next();
}

function HidePopover(inside, source = null, fire = FireNow, after = NoAfter) {
    if (!inside.isPopoverOpen) {
        after();
        return;
    }
    fire(inside, ToggleEventOf("beforetoggle", "open", "closed", false, source), () => {
        if (inside.isPopoverOpen) LowerPopover(inside, source);
        after();
    });
}

function LowerPopover(inside, source) {
    inside.isPopoverOpen = false;
    DropFromList(Popovers.open, inside);
    NoteVisibleChange(inside);
    QueueToggle(inside, "open", "closed", source);
    const { focused } = PageDocument;
    if (focused !== null && IsInclusiveAncestor(inside, focused)) MoveFocus(inside.before ?? null);
}

// SPEC: what leaves the page is hidden without an event.
function ForgetPopover(inside) {
    inside.isPopoverOpen = false;
    DropFromList(Popovers.open, inside);
}

function SourceOption(options) {
    const source = %is_object(options) ? options.source : undefined;
    return source === undefined ? null : source;
}

DefinePageFunctions(HTMLElement.prototype, {
    get popover() { return PopoverKind(NodeInside(this)); },
    set popover(value) {
        if (value === null || value === undefined) RemoveAttribute(NodeInside(this), "popover");
        else SetAttribute(NodeInside(this), "popover", `${value}`);
    },
    showPopover(options = undefined) {
        const inside = NodeInside(this);
        CheckPopover(inside, "showPopover", true);
        ShowPopover(inside, SourceOption(options));
    },
    hidePopover() {
        CheckPopover(NodeInside(this), "hidePopover", false);
        HidePopover(NodeInside(this));
    },
    togglePopover(options = undefined) {
        const inside = NodeInside(this);
        const force = %is_object(options) ? options.force : options;
        if (inside.isPopoverOpen && (force === undefined || !force)) {
            CheckPopover(inside, "togglePopover", false);
            HidePopover(inside, SourceOption(options));
        } else if (!inside.isPopoverOpen && (force === undefined || force)) {
            CheckPopover(inside, "togglePopover", true);
            ShowPopover(inside, SourceOption(options));
        } else {
            CheckPopover(inside, "togglePopover", false);
        }
        return inside.isPopoverOpen === true;
    },
});
DefineHandlers(HTMLElement.prototype, ["beforetoggle", "command"]);
