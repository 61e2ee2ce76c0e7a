// The files of an input, and DataTransfer. SPEC: HTML sections 4.10.5.1.17 and 6.11.3; File API section 5.
// SIMPLIFIED: nobody chooses files or drags anything; a program may make a DataTransfer of its own and give its files to an input.

class FileList {
    constructor() {
        IllegalConstructor("FileList");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[UnsignedLong(index)]); }
}
IterateAsArray(FileList.prototype);
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

// Each look at a list of items makes them anew.
function ItemsOfTransfer(transfer) {
    const items = [];
    for (let index = 0; index < transfer.items.length; index += 1) {
        const object = %new_object(DataTransferItem.prototype);
        SetInside(object, { __proto__: null, isTransferItem: true, item: transfer.items[index] });
        %push(items, { __proto__: null, object });
    }
    return items;
}

function IsFileList(value) {
    return InsideOf(value).isList === true && OrdinaryHasInstance(FileList, value);
}

function CloneOfFileList(value) {
    const files = InsideOf(value).items();
    const copies = [];
    for (let index = 0; index < files.length; index += 1) %push(copies, { __proto__: null, object: CloneOfBlob(files[index].object) });
    return MakeList(FileList, () => copies, false);
}

class DataTransfer {
    constructor() {
        const inside = SetInside(this, { __proto__: null, isTransfer: true, items: [], files: undefined, list: undefined });
        inside.files = MakeList(FileList, () => FilesOfTransfer(inside), false);
        inside.list = MakeList(DataTransferItemList, () => ItemsOfTransfer(inside), false);
        InsideOf(inside.list).transfer = inside;
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
        let hasFiles = false;
        for (let index = 0; index < items.length; index += 1) {
            if (items[index].kind === "file") hasFiles = true;
            else %push(types, items[index].format);
        }
        if (hasFiles) %push(types, "Files");
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

class DataTransferItem {
    constructor() {
        IllegalConstructor("DataTransferItem");
    }
    get kind() { return Receiver(this, "isTransferItem").item.kind; }
    get type() {
        const { item } = Receiver(this, "isTransferItem");
        return item.kind === "file" ? item.file.type : item.format;
    }
    getAsFile() { return Receiver(this, "isTransferItem").item.file ?? null; }
    getAsString(callback) {
        const { item } = Receiver(this, "isTransferItem");
        if (callback === undefined || callback === null || item.kind === "file") return;
        NeedFunction(callback, 1, "getAsString", "DataTransferItem");
        %page_task(kDomSource, kNormalPriority, () => %call(callback, undefined, item.text), [], 0);
    }
}
DefineInterface(DataTransferItem);

function TransferOfList(list) {
    Receiver(list, "isList");
    return InsideOf(list).transfer;
}

class DataTransferItemList {
    constructor() {
        IllegalConstructor("DataTransferItemList");
    }
    get length() { return ItemsOf(this).length; }
    add(...list) {
        const transfer = TransferOfList(this);
        NeedArguments(list, 1, "add", "DataTransferItemList");
        if (list.length === 1) {
            if (InsideOf(list[0]) === undefined || !InsideOf(list[0]).isFile) WrongParameter(1, "File", "add", "DataTransferItemList");
            %push(transfer.items, { __proto__: null, kind: "file", file: list[0] });
        } else {
            const format = TransferFormat(list[1]);
            if (FindText(transfer, format) !== undefined) {
                throw MakeDomException(`Failed to execute 'add' on 'DataTransferItemList': An item already exists for type '${format}'.`, "NotSupportedError");
            }
            %push(transfer.items, { __proto__: null, kind: "string", format, text: `${list[0]}` });
        }
        return this[transfer.items.length - 1];
    }
    clear() { TransferOfList(this).items = []; }
    remove(index) {
        const transfer = TransferOfList(this);
        if (transfer.items[index] !== undefined) DropFromList(transfer.items, transfer.items[index]);
    }
}
IterateAsArray(DataTransferItemList.prototype);
DefineInterface(DataTransferItemList);
DefineInterface(DataTransfer);

// ---- events ----

const CompositionEvent = DefineEventKind("CompositionEvent", UIEvent, { __proto__: null, data: "" });
const DragEvent = DefineEventKind("DragEvent", MouseEvent, { __proto__: null, dataTransfer: null });
const ClipboardEvent = DefineEventKind("ClipboardEvent", Event, { __proto__: null, clipboardData: null });

// Where an event is in its target's box; before it is dispatched, on the page. SPEC: CSSOM View section 9.
// RUNTIME: Chromium computes it in floats, and rounds it where places are whole.
function OffsetInTarget(event, axis, side) {
    const offset = ExactOffset(EventInside(event), axis, side);
    if (!HasWholePlaces(EventInside(event))) return offset;
    return offset < 0 ? -%math_floor(0.5 - offset) : %math_floor(offset + 0.5);
}

function ExactOffset(details, axis, side) {
    const { target, more } = details;
    const place = axis === "x" ? more.clientX : more.clientY;
    const refuse = () => %refuse(`offset${axis === "x" ? "X" : "Y"} of this event is not supported by Loopscope: nothing is laid out`);
    if (place === kNeedsLayout) refuse();
    if (target === null) return place + (axis === "x" ? PageScroll.left : PageScroll.top);
    const inside = InsideOf(target);
    if (inside === PageDocument.inside) return %math_fround(place + (axis === "x" ? PageScroll.left : PageScroll.top));
    if (inside === undefined || inside.type !== kElementNode) refuse();
    const box = BoundingRect(inside);
    const within = %math_fround(%math_fround(place) - (axis === "x" ? box.left : box.top));
    return %math_fround(within - BorderOf(inside, side));
}
DefinePageFunctions(MouseEvent.prototype, {
    get offsetX() { return OffsetInTarget(this, "x", "left"); },
    get offsetY() { return OffsetInTarget(this, "y", "top"); },
});
