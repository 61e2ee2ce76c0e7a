// Style sheets of their own: <link rel="stylesheet">. SPEC: HTML section 4.6.7.21, link type "stylesheet".
// SIMPLIFIED: no sheets of another server; the page's own has the files of the front matter.

// RUNTIME: what stands in its address, and what Chromium has read before, is there at once.
const KnownSheets = { __proto__: null, addresses: [] };

function AsksForSheet(inside) {
    const words = StyleWords(%to_lower(AttributeOf(inside, "rel") ?? ""));
    const type = Trimmed(%to_lower(AttributeOf(inside, "type") ?? ""));
    if (!ListHas(words, "stylesheet") || ListHas(words, "alternate") || AttributeOf(inside, "disabled") !== null) return false;
    return (AttributeOf(inside, "href") ?? "") !== "" && (type === "" || type === "text/css");
}

// A link has come into the page, or what it says has changed.
function PrepareLink(inside) {
    if (inside.localName !== "link" || !IsConnected(inside) || !IsPageDocument(inside.document)) return;
    StopLoadingSheet(inside);
    if (!AsksForSheet(inside)) {
        ForgetLinkedSheet(inside);
        return;
    }
    if (!RootOf(inside).isDocument) %refuse("loading a style sheet in a shadow tree is not supported by Loopscope: use a <style> element");
    DelayLoad();
    const address = WholeAddress(AttributeOf(inside, "href"));
    const isAtOnce = %string_slice(address, 0, 5) === "data:" || ListHas(KnownSheets.addresses, address);
    if (isAtOnce) TakeLinkedSheet(inside, address);
    else inside.sheetTask = %page_task(kNetworkingSource, kNormalPriority, TakeSentSheet, [inside, address, PageNow()], kFetchDelay);
}

function TakeSentSheet(inside, address, start) {
    const isOwn = %string_slice(address, 0, PageAddress.origin.length + 1) === `${PageAddress.origin}/`;
    if (isOwn) NoteFile("link", address, start, FileBesidePage(address));
    TakeLinkedSheet(inside, address);
}

function TakeLinkedSheet(inside, address) {
    const text = TextOfSheetAt(address);
    const isNew = PlaceInList(Sheets.owners, inside) < 0;
    if (isNew) %push(Sheets.owners, inside);
    if (text !== undefined && !ListHas(KnownSheets.addresses, address)) %push(KnownSheets.addresses, address);
    inside.sheet = { __proto__: null, owner: inside, rules: ParseRules(text ?? "", StyleRule), isDisabled: false, object: undefined, address };
    Sheets.isUsed = true;
    NoteSheetChange();
    inside.sheetTask = %page_task(kDomSource, kNormalPriority, () => {
        inside.sheetTask = undefined;
        FireInSteps(inside.object, text === undefined ? "error" : "load", undefined, AllowLoad);
    }, [], 0);
}

// Undefined for what is not there, and for what is no style sheet.
function TextOfSheetAt(address) {
    const isOwn = %string_slice(address, 0, PageAddress.origin.length + 1) === `${PageAddress.origin}/`;
    if (!isOwn && !ListHas(["data:", "blob:"], %string_slice(address, 0, 5))) %refuse("loading a style sheet of another server is not supported by Loopscope: a page has no network");
    if (isOwn) {
        const path = WithoutFragment(%split_text(address, "?")[0]);
        return %string_slice(path, path.length - 4, path.length) === ".css" ? TextOfBytesOrNothing(FileBesidePage(address)) : undefined;
    }
    const data = %string_slice(address, 0, 5) === "data:" ? DataOfAddress(WithoutFragment(address)) : BlobOfAddress(address);
    const type = %split_text(%to_lower(data?.type ?? ""), ";")[0];
    return type === "text/css" || (type === "" && data !== undefined) ? TextOfBytesOrNothing(data.bytes) : undefined;
}

function TextOfBytesOrNothing(bytes) {
    return bytes === undefined ? undefined : TextOfBytes(bytes);
}

function StopLoadingSheet(inside) {
    if (inside.sheetTask === undefined) return;
    %page_task_remove(inside.sheetTask);
    inside.sheetTask = undefined;
    AllowLoad();
}

function ForgetLinkedSheet(inside) {
    if (!DropFromList(Sheets.owners, inside)) return;
    inside.sheet = undefined;
    NoteSheetChange();
}

const kLinkAttributes = ["href", "rel", "type", "disabled"];
function NoteLinkAttribute(inside, name) {
    if (inside.localName !== "link") return;
    if (ListHas(kLinkAttributes, name)) PrepareLink(inside);
    else if (name === "media") NoteSheetChange();
}
