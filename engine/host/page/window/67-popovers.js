// popover: what is shown above the page and hidden again. SPEC: HTML section 6.12.
// SIMPLIFIED: the focus stays where it is unless something in the popover says autofocus.

// Those that close by themselves are in one of two lists, the last shown last; `place` of a record says in which.
const Popovers = { __proto__: null, auto: [], hint: [] };

function PopoverKind(inside) {
    const text = AttributeOf(inside, "popover");
    if (text === null) return null;
    const lower = %to_lower(text);
    return lower === "" || lower === "auto" ? "auto" : lower === "hint" ? "hint" : "manual";
}

// RUNTIME: what Chromium says beside it, whoever hides what.
const kHiddenMeanwhile = ' This might have been the result of the "beforetoggle" event handler changing the state of this popover.';

function CheckPopover(inside, method, isShowing) {
    const where = `Failed to execute '${method}' on 'HTMLElement': `;
    if (PopoverKind(inside) === null) throw MakeDomException(`${where}Not supported on elements that are not popovers.${method === "hidePopover" ? kHiddenMeanwhile : ""}`, "NotSupportedError");
    if (!IsConnected(inside)) throw MakeDomException(`${where}Invalid on disconnected popover elements.`, "InvalidStateError");
    if (isShowing && inside.localName === "dialog" && inside.isModal) throw MakeDomException(`${where}The dialog is already open as a dialog, and therefore cannot be opened as a popover.`, "InvalidStateError");
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
            return;
        }
        MakeRoomFor(inside, source, fire, (list) => {
            if (!inside.isPopoverOpen && IsConnected(inside) && PopoverKind(inside) !== null) RaisePopover(inside, list, source);
            after();
        });
    });
}

// SPEC: show popover, steps 13 to 15: hides what does not stay open beside it; `after` is told the list that it joins, or null.
function MakeRoomFor(inside, source, fire, after) {
    const kind = PopoverKind(inside);
    if (kind === "manual") {
        after(null);
        return;
    }
    const autoAround = PopoverAround(inside, source, Popovers.auto);
    const hintAround = PopoverAround(inside, source, Popovers.hint);
    if (kind === "hint" && hintAround !== null) {
        HideDownTo(hintAround, Popovers.hint, fire, () => after(Popovers.hint));
        return;
    }
    HideDownTo(null, Popovers.hint, fire, () => {
        if (kind === "auto" || autoAround !== null) HideDownTo(autoAround, Popovers.auto, fire, () => after(Popovers.auto));
        else after(Popovers.hint);
    });
}

// SPEC: the topmost popover ancestor: of what is around an element and of what is around its source, that shown last.
function PopoverAround(inside, source, list) {
    const around = (start) => {
        let place = -1;
        for (let node = start; node !== null && node !== undefined && place < 0; node = node.parent ?? node.host) place = node === inside ? -1 : PlaceInList(list, node);
        return place;
    };
    const sourceInside = source === null ? undefined : InsideOf(source);
    const place = %math_max(around(inside.parent), around(sourceInside));
    return place < 0 ? null : list[place];
}

function RaisePopover(inside, list, source) {
    inside.isPopoverOpen = true;
    inside.place = list;
    if (list !== null) %push(list, inside);
    NoteVisibleChange(inside);
    QueueToggle(inside, "closed", "open", source);
    const wanted = Descendants(inside, (element) => AttributeOf(element, "autofocus") !== null)[0];
    inside.before = PageDocument.focused;
    if (wanted !== undefined) MoveFocus(wanted);
}

// SPEC: hide popover stack until: the last one first, until `last` is the last one; null hides all.
function HideDownTo(last, list, fire, after) {
    const next = () => {
        if (list.length === 0 || list[list.length - 1] === last || (last !== null && PlaceInList(list, last) < 0)) after();
        else HidePopover(list[list.length - 1], null, fire, next);
    };
    next();
}

// SPEC: hide all popovers until: hints, too.
function HidePopoversUntil(last) {
    HideDownTo(null, Popovers.hint, FireNow, () => HideDownTo(last, Popovers.auto, FireNow, NoAfter));
}

function HidePopover(inside, source = null, fire = FireNow, after = NoAfter) {
    if (!inside.isPopoverOpen) {
        after();
        return;
    }
    const hide = () => {
        if (!inside.isPopoverOpen) {
            after();
            return;
        }
        fire(inside, ToggleEventOf("beforetoggle", "open", "closed", false, source), () => {
            if (inside.isPopoverOpen) LowerPopover(inside, source);
            after();
        });
    };
    // RUNTIME: Chromium 156 leaves the hints that were shown elsewhere, which the standard hides, too.
    if (inside.place === null) hide();
    else HideDownTo(inside, inside.place, fire, hide);
}

function LowerPopover(inside, source) {
    ForgetPopover(inside);
    NoteVisibleChange(inside);
    QueueToggle(inside, "open", "closed", source);
    const { focused } = PageDocument;
    // What had no focus gets it back only in the next frame, from what is not shown any more.
    if (focused !== null && (inside.before ?? null) !== null && IsInclusiveAncestor(inside, focused)) MoveFocus(inside.before);
}

// SPEC: what leaves the page is hidden without an event.
function ForgetPopover(inside) {
    inside.isPopoverOpen = false;
    if (inside.place !== null) DropFromList(inside.place, inside);
    inside.place = null;
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
