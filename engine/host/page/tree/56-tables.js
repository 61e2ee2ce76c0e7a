// Tables: rows, sections and cells. SPEC: HTML section 4.9.

const kTableSections = ["thead", "tbody", "tfoot"];

function ChildrenNamed(inside, names) {
    const found = [];
    for (let index = 0; index < inside.children.length; index += 1) {
        if (ListHas(names, inside.children[index].localName)) %push(found, inside.children[index]);
    }
    return found;
}

// The rows of a table: those of the head first, those of the foot last.
function RowsOfTable(table) {
    const rows = [];
    for (let turn = 0; turn < 3; turn += 1) {
        for (let index = 0; index < table.children.length; index += 1) {
            const child = table.children[index];
            const place = child.localName === "thead" ? 0 : child.localName === "tfoot" ? 2 : 1;
            if (place !== turn) continue;
            if (child.localName === "tr") {
                %push(rows, child);
            } else if (ListHas(kTableSections, child.localName)) {
                const own = RowsOfSection(child);
                for (let each = 0; each < own.length; each += 1) %push(rows, own[each]);
            }
        }
    }
    return rows;
}

function RowsOfSection(section) {
    return ChildrenNamed(section, ["tr"]);
}

function CellsOfRow(row) {
    return ChildrenNamed(row, ["td", "th"]);
}

// The number of a row or cell: -1 stands for the last one, or for behind it. Undefined when there is none.
function TablePlace(value, count, most, method, owner) {
    const place = %to_integer(ToNumber(value));
    if (place >= -1 && place <= most) return place === -1 ? count : place;
    throw MakeDomException(`Failed to execute '${method}' on '${owner}': ${TableMistake(place, method, owner, method === "insertRow" || method === "insertCell" ? most : most + 1)}`, "IndexSizeError");
}

// RUNTIME: Chromium's messages, each as it is written there.
function TableMistake(place, method, owner, count) {
    if (owner === "HTMLTableSectionElement") return `The provided index (${place} is outside the range [-1, ${count}].`;
    if (owner === "HTMLTableRowElement") return `The value provided (${place}) is outside the range ${method === "insertCell" ? `[-1, ${count}]` : `[0, ${count})`}.`;
    return place < -1 ? `The index provided (${place}) is less than -1.` : `The index provided (${place}) is greater than the number of rows in the table (${count}).`;
}

function InsertTablePart(holder, parts, place, tag) {
    const made = MakeElement(tag);
    InsertBefore(parts[place]?.parent ?? holder, made, parts[place] ?? null, "insertBefore");
    return made.object;
}

function DeleteTablePart(parts, value, method, owner) {
    const place = TablePlace(value, parts.length - 1, parts.length - 1, method, owner);
    if (place < 0) return;
    DetachNode(parts[place], false);
    RunReactions();
}

// Where a new row of a table goes when it has none: the last body, which is made when there is none.
function HolderOfNewRow(table) {
    const bodies = ChildrenNamed(table, ["tbody"]);
    if (bodies.length > 0) return bodies[bodies.length - 1];
    const body = MakeElement("tbody");
    InsertBefore(table, body, null, "appendChild");
    return body;
}

function PartOfTable(table, tag) {
    return ChildrenNamed(table, [tag])[0] ?? null;
}

// caption, thead, tfoot: the one there is, or a new one at its place.
function PartMadeInTable(table, tag) {
    const known = PartOfTable(table, tag);
    if (known !== null) return known.object;
    const made = MakeElement(tag);
    let next = null;
    if (tag === "caption") next = table.children[0] ?? null;
    if (tag === "thead") next = ElementsIn(table.children)[ChildrenNamed(table, ["caption", "colgroup"]).length] ?? null;
    InsertBefore(table, made, next, "insertBefore");
    return made.object;
}

// Setting one puts an element of its kind in its place.
function ReplacePartOfTable(table, tag, value, name) {
    const inside = InsideOf(value);
    const isWanted = value === null || (inside !== undefined && inside.localName === tag);
    const isPart = inside !== undefined && ListHas(["caption", "thead", "tfoot", "tbody"], inside.localName);
    if (!isWanted && (tag === "caption" || !isPart)) {
        const wanted = tag === "caption" ? "HTMLTableCaptionElement" : "HTMLTableSectionElement";
        %throw_type_error(`Failed to set the '${name}' property on 'HTMLTableElement': Failed to convert value to '${wanted}'.`);
    }
    if (!isWanted) throw MakeDomException(`Failed to set the '${name}' property on 'HTMLTableElement': Not a ${tag} element.`, "HierarchyRequestError");
    RemovePartOfTable(table, tag);
    if (value === null) return;
    let next = null;
    if (tag === "caption") next = table.children[0] ?? null;
    if (tag === "thead") next = ElementsIn(table.children)[ChildrenNamed(table, ["caption", "colgroup"]).length] ?? null;
    InsertBefore(table, inside, next, "insertBefore");
}

function RemovePartOfTable(table, tag) {
    const known = PartOfTable(table, tag);
    if (known !== null) DetachNode(known, false);
    RunReactions();
}

DefinePageFunctions(PageGlobal.HTMLTableElement.prototype, {
    get caption() { return ObjectOf(PartOfTable(NodeInside(this), "caption")); },
    set caption(value) { ReplacePartOfTable(NodeInside(this), "caption", value, "caption"); },
    get tHead() { return ObjectOf(PartOfTable(NodeInside(this), "thead")); },
    set tHead(value) { ReplacePartOfTable(NodeInside(this), "thead", value, "tHead"); },
    get tFoot() { return ObjectOf(PartOfTable(NodeInside(this), "tfoot")); },
    set tFoot(value) { ReplacePartOfTable(NodeInside(this), "tfoot", value, "tFoot"); },
    get rows() { return LiveList(NodeInside(this), "rows", HTMLCollection, RowsOfTable); },
    get tBodies() { return LiveList(NodeInside(this), "tBodies", HTMLCollection, (table) => ChildrenNamed(table, ["tbody"])); },
    createCaption() { return PartMadeInTable(NodeInside(this), "caption"); },
    deleteCaption() { RemovePartOfTable(NodeInside(this), "caption"); },
    createTHead() { return PartMadeInTable(NodeInside(this), "thead"); },
    deleteTHead() { RemovePartOfTable(NodeInside(this), "thead"); },
    createTFoot() { return PartMadeInTable(NodeInside(this), "tfoot"); },
    deleteTFoot() { RemovePartOfTable(NodeInside(this), "tfoot"); },
    createTBody() {
        const table = NodeInside(this);
        const bodies = ChildrenNamed(table, ["tbody"]);
        const body = MakeElement("tbody");
        InsertBefore(table, body, bodies.length === 0 ? null : SiblingOf(bodies[bodies.length - 1], 1), "insertBefore");
        return body.object;
    },
    insertRow(index = -1) {
        const table = NodeInside(this);
        const rows = RowsOfTable(table);
        const place = TablePlace(index, rows.length, rows.length, "insertRow", "HTMLTableElement");
        if (rows.length === 0) return InsertTablePart(HolderOfNewRow(table), [], 0, "tr");
        return InsertTablePart(rows[rows.length - 1].parent, rows, place, "tr");
    },
    deleteRow(...list) {
        NeedArguments(list, 1, "deleteRow", "HTMLTableElement");
        DeleteTablePart(RowsOfTable(NodeInside(this)), list[0], "deleteRow", "HTMLTableElement");
    },
});
DefinePageFunctions(PageGlobal.HTMLTableSectionElement.prototype, {
    get rows() { return LiveList(NodeInside(this), "rows", HTMLCollection, RowsOfSection); },
    insertRow(index = -1) {
        const rows = RowsOfSection(NodeInside(this));
        return InsertTablePart(NodeInside(this), rows, TablePlace(index, rows.length, rows.length, "insertRow", "HTMLTableSectionElement"), "tr");
    },
    deleteRow(...list) {
        NeedArguments(list, 1, "deleteRow", "HTMLTableSectionElement");
        DeleteTablePart(RowsOfSection(NodeInside(this)), list[0], "deleteRow", "HTMLTableSectionElement");
    },
});
DefinePageFunctions(PageGlobal.HTMLTableRowElement.prototype, {
    get rowIndex() {
        const row = NodeInside(this);
        const holder = row.parent !== null && ListHas(kTableSections, row.parent.localName) ? row.parent.parent : row.parent;
        return holder === null || holder.localName !== "table" ? -1 : PlaceInList(RowsOfTable(holder), row);
    },
    get sectionRowIndex() { return NodeInside(this).parent === null ? -1 : PlaceInList(RowsOfSection(NodeInside(this).parent), NodeInside(this)); },
    get cells() { return LiveList(NodeInside(this), "cells", HTMLCollection, CellsOfRow); },
    insertCell(index = -1) {
        const cells = CellsOfRow(NodeInside(this));
        return InsertTablePart(NodeInside(this), cells, TablePlace(index, cells.length, cells.length, "insertCell", "HTMLTableRowElement"), "td");
    },
    deleteCell(...list) {
        NeedArguments(list, 1, "deleteCell", "HTMLTableRowElement");
        DeleteTablePart(CellsOfRow(NodeInside(this)), list[0], "deleteCell", "HTMLTableRowElement");
    },
});
DefinePageFunctions(PageGlobal.HTMLTableCellElement.prototype, {
    get cellIndex() { return NodeInside(this).parent === null ? -1 : PlaceInList(CellsOfRow(NodeInside(this).parent), NodeInside(this)); },
});
