// What the first layout of a page takes that has something to write: its fonts are looked for. RUNTIME: Chromium, some 6 to 10 ms,
// longer than until the first frame, which so comes before what the program queues behind it.

const FirstLayout = { __proto__: null, isMade: false };
const kFirstLayoutNs = 8000000;
const kWritingTags = ["button", "input", "select", "textarea", "li", "summary", "meter", "progress"];

// A program asks for something that only a layout tells.
function LayOutNow() {
    if (FirstLayout.isMade) return;
    if (%style_frames() === 0) {
        const body = PartOfDocument("body", PageDocument.inside);
        if (body === null || !FoundNow(body, "writing", HasWriting)) return;
        %io_spend(kFirstLayoutNs);
    }
    FirstLayout.isMade = true;
}

function MeasuredNode(object) {
    const inside = NodeInside(object);
    LayOutNow();
    return inside;
}

// Whether anything in an element is shown for which a font is needed.
function HasWriting(inside) {
    if (inside.type === kTextNode) return Trimmed(inside.data) !== "";
    if (inside.type !== kElementNode || DisplayOf(inside) === "none") return false;
    if (ListHas(kWritingTags, inside.localName)) return true;
    const children = FlatChildren(inside);
    for (let index = 0; index < children.length; index += 1) {
        if (HasWriting(children[index])) return true;
    }
    return false;
}
