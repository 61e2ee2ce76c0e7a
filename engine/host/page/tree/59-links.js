// Links: where they lead, and its parts. SPEC: HTML sections 4.6.3 and 4.6.5.

const AnchorPrototype = PageGlobal.HTMLAnchorElement.prototype;

// Where a link leads: its address, made whole by that of the page.
function AddressOf(inside) {
    const written = AttributeOf(inside, "href");
    return written === null ? "" : WholeAddress(written);
}

function WholeAddress(written) {
    const parts = PartsOfAddress(written);
    return parts === undefined ? written : WriteUrl(parts);
}

function FollowLink(link) {
    const written = AttributeOf(link, "href");
    if (%string_slice(%to_lower(written), 0, 11) === "javascript:") {
        NeedIdleScript(%string_slice(written, 11, written.length));
        return;
    }
    if (!IsConnected(link) && AttributeOf(link, "download") !== null) return;
    GoTo(written, false);
}

// What links say that lead nowhere.
const kIdleScripts = ["", ";", "void(0)", "void(0);", "void 0", "void 0;", "void (0)", "void (0);", "//", "undefined"];

function NeedIdleScript(text) {
    if (!ListHas(kIdleScripts, Trimmed(text))) %refuse("a link whose address is a script is not supported by Loopscope: listen to its click event");
}

DefinePageFunctions(AnchorPrototype, {
    get href() { return AddressOf(NodeInside(this)); },
    set href(value) { SetAttribute(NodeInside(this), "href", `${value}`); },
    get text() { return TextOf(NodeInside(this)); },
    set text(value) { SetTextContent(NodeInside(this), `${value}`); },
    get download() { return AttributeOf(NodeInside(this), "download") ?? ""; },
    set download(value) { SetAttribute(NodeInside(this), "download", `${value}`); },
    toString() { return AddressOf(NodeInside(this)); },
});

// The parts of an address are those that a URL has.
const UrlOfLink = PageGlobal.URL;
const kLinkParts = ["origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "hash"];
for (let index = 0; index < kLinkParts.length; index += 1) DefineLinkPart(kLinkParts[index]);

function DefineLinkPart(name) {
    const part = %own_descriptor(UrlOfLink.prototype, name);
    const urlOf = (inside) => (PartsOfAddress(AttributeOf(inside, "href") ?? "") === undefined ? undefined : %construct(UrlOfLink, [AddressOf(inside)], UrlOfLink));
    const accessor = {
        get value() {
            const inside = NodeInside(this);
            const url = AttributeOf(inside, "href") === null ? undefined : urlOf(inside);
            return url === undefined ? (name === "protocol" ? ":" : "") : %call(part.get, url);
        },
        set value(value) {
            const inside = NodeInside(this);
            const url = AttributeOf(inside, "href") === null ? undefined : urlOf(inside);
            if (url === undefined) return;
            %call(part.set, url, value);
            SetAttribute(inside, "href", %call(UrlText, url));
        },
    };
    const pair = %own_descriptor(accessor, "value");
    DefineAccessor(AnchorPrototype, name, pair.get, name === "origin" ? undefined : pair.set);
}
const UrlText = UrlOfLink.prototype.toString;
