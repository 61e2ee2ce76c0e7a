// The files of an input, and DataTransfer. SPEC: HTML sections 4.10.5.1.17 and 6.11.3; File API section 5.
// SIMPLIFIED: nobody chooses files or drags anything; a program may make a DataTransfer of its own and give its files to an input.

class FileList {
    constructor() {
        IllegalConstructor("FileList");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[UnsignedLong(index)]); }
}
%put(FileList.prototype, %intrinsic("SymbolIterator"), ListIterators.values, 5);
DefineInterface(FileList);

DefinePageFunctions(InputElement.prototype, {
    get files() {
        const inside = NodeInside(this);
        if (InputType(inside) !== "file") return null;
        return LiveList(inside, "files", FileList, () => inside.form.files ?? []);
    },
    set files(value) {
        const inside = NodeInside(this);
        const list = InsideOf(value);
        if (InputType(inside) !== "file" || value === null) return;
        if (list === undefined || !list.isList || !OrdinaryHasInstance(FileList, value)) {
            %throw_type_error("Failed to set the 'files' property on 'HTMLInputElement': Failed to convert value to 'FileList'.");
        }
        inside.form.files = CopyList(list.items());
    },
});

function TransferInside(value) {
    return Receiver(value, "isTransfer");
}

// A format as it is kept.
function TransferFormat(value) {
    const format = %to_lower(`${value}`);
    return format === "text" ? "text/plain" : format === "url" ? "text/uri-list" : format;
}

function FindText(transfer, format) {
    for (let index = 0; index < transfer.items.length; index += 1) {
        if (transfer.items[index].kind === "string" && transfer.items[index].format === format) return transfer.items[index];
    }
    return undefined;
}

function FilesOfTransfer(transfer) {
    const files = [];
    for (let index = 0; index < transfer.items.length; index += 1) {
        if (transfer.items[index].kind === "file") %push(files, { __proto__: null, object: transfer.items[index].file });
    }
    return files;
}

class DataTransfer {
    constructor() {
        const inside = SetInside(this, { __proto__: null, isTransfer: true, items: [], files: undefined, list: undefined });
        inside.files = MakeList(FileList, () => FilesOfTransfer(inside), false);
        inside.list = %new_object(DataTransferItemList.prototype);
        SetInside(inside.list, { __proto__: null, isTransferList: true, transfer: inside });
    }
    get dropEffect() { return TransferInside(this).dropEffect ?? "none"; }
    set dropEffect(value) {
        if (ListHas(["none", "copy", "link", "move"], `${value}`)) TransferInside(this).dropEffect = `${value}`;
    }
    get effectAllowed() { return TransferInside(this).effectAllowed ?? "none"; }
    set effectAllowed(value) {
        const allowed = ["none", "copy", "copyLink", "copyMove", "link", "linkMove", "move", "all", "uninitialized"];
        if (ListHas(allowed, `${value}`)) TransferInside(this).effectAllowed = `${value}`;
    }
    get items() { return TransferInside(this).list; }
    get files() { return TransferInside(this).files; }
    get types() {
        const { items } = TransferInside(this);
        const types = [];
        for (let index = 0; index < items.length; index += 1) {
            const type = items[index].kind === "file" ? "Files" : items[index].format;
            if (PlaceInList(types, type) < 0) %push(types, type);
        }
        return %call(ObjectFreeze, undefined, types);
    }
    getData(format) { return FindText(TransferInside(this), TransferFormat(format))?.text ?? ""; }
    setData(format, text) {
        const transfer = TransferInside(this);
        const known = FindText(transfer, TransferFormat(format));
        if (known !== undefined) DropFromList(transfer.items, known);
        %push(transfer.items, { __proto__: null, kind: "string", format: TransferFormat(format), text: `${text}` });
    }
    clearData(format = undefined) {
        const transfer = TransferInside(this);
        const kept = [];
        for (let index = 0; index < transfer.items.length; index += 1) {
            const item = transfer.items[index];
            if (item.kind === "file" || (format !== undefined && item.format !== TransferFormat(format))) %push(kept, item);
        }
        transfer.items = kept;
    }
    setDragImage(image, x, y) { TransferInside(this); }
}

class DataTransferItemList {
    constructor() {
        IllegalConstructor("DataTransferItemList");
    }
    get length() { return Receiver(this, "isTransferList").transfer.items.length; }
    add(...list) {
        const { transfer } = Receiver(this, "isTransferList");
        NeedArguments(list, 1, "add", "DataTransferItemList");
        if (list.length === 1) {
            if (InsideOf(list[0]) === undefined || !InsideOf(list[0]).isFile) WrongParameter(1, "File", "add", "DataTransferItemList");
            %push(transfer.items, { __proto__: null, kind: "file", file: list[0] });
            return;
        }
        %push(transfer.items, { __proto__: null, kind: "string", format: TransferFormat(list[1]), text: `${list[0]}` });
    }
    clear() { Receiver(this, "isTransferList").transfer.items = []; }
    remove(index) {
        const { transfer } = Receiver(this, "isTransferList");
        if (transfer.items[index] !== undefined) DropFromList(transfer.items, transfer.items[index]);
    }
}
%put(DataTransferItemList.prototype, %intrinsic("SymbolIterator"), { values() { %refuse("the items of a DataTransfer one by one are not supported by Loopscope: use its files and getData"); } }.values, 5);
DefineInterface(DataTransferItemList);
DefineInterface(DataTransfer);

// ---- events ----

const CompositionEvent = DefineEventKind("CompositionEvent", UIEvent, { __proto__: null, data: "" });
const DragEvent = DefineEventKind("DragEvent", MouseEvent, { __proto__: null, dataTransfer: null });
const ClipboardEvent = DefineEventKind("ClipboardEvent", Event, { __proto__: null, clipboardData: null });

// Where an event is in its target's box; before it is dispatched, on the page. SPEC: CSSOM View section 9.
function OffsetInTarget(event, axis, side) {
    const { target, more } = EventInside(event);
    if (target === null) return axis === "x" ? event.pageX : event.pageY;
    const inside = InsideOf(target);
    if (more.clientX === kNeedsLayout || inside === undefined || inside.type !== kElementNode) %refuse(`offset${axis === "x" ? "X" : "Y"} of this event is not supported by Loopscope: nothing is laid out`);
    const box = BoundingRect(inside);
    return (axis === "x" ? event.clientX - box.left : event.clientY - box.top) - BorderOf(inside, side);
}
DefinePageFunctions(MouseEvent.prototype, {
    get offsetX() { return OffsetInTarget(this, "x", "left"); },
    get offsetY() { return OffsetInTarget(this, "y", "top"); },
});
