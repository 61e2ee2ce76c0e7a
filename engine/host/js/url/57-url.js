// What a URL is, and its text. SPEC: URL Standard sections 1.3 (percent-encoding), 4.1 (URL records) and 4.5 (serializing).

const kSpecialPorts = { __proto__: null, "http": "80", "https": "443", "ws": "80", "wss": "443", "ftp": "21", "file": "" };
const kFragmentEscapes = " \"<>`";
const kQueryEscapes = " \"#<>";
// RUNTIME: Node v20.20.2 leaves ^ as it is, and Chromium encodes | too.
const kPathEscapes = ` "#<>?\`{}${kNodeMajor > 0 && !kIsNode24 ? "" : "^"}${kIsBrowser ? "|" : ""}`;
const kUserEscapes = " \"#<>?`{}/:;=@[\\]^|";

// Percent-encodes what the set names, control characters and everything beyond ASCII; what is encoded already stays.
function EscapeUrlText(text, escapes) {
    const bytes = EncodeText(text, "utf8");
    let result = "";
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index];
        const stays = byte > "\u001f" && byte < "\u007f" && %string_find(escapes, byte, 0) < 0;
        result += stays ? byte : PercentPairs[byte];
    }
    return result;
}

function EscapeQuery(text, scheme) {
    return EscapeUrlText(text, IsSpecialScheme(scheme) ? `${kQueryEscapes}'` : kQueryEscapes);
}

function IsSpecialScheme(scheme) {
    return kSpecialPorts[scheme] !== undefined;
}

// A URL record. Its path is one text, whether it is opaque or not; null stands for what is not there.
function NewUrlParts() {
    return { __proto__: null, scheme: "", username: "", password: "", host: null, port: "", path: "", opaque: false, query: null, fragment: null };
}

// SPEC: URL Standard section 4.1, cannot have a username/password/port.
function CanHaveUser(parts) {
    return parts.host !== null && parts.host !== "" && parts.scheme !== "file";
}

function HasUser(parts) {
    return parts.username !== "" || parts.password !== "";
}

// SPEC: URL Standard section 4.5, the URL serializer.
function WriteUrl(parts) {
    let text = `${parts.scheme}:`;
    if (parts.host !== null) {
        text += "//";
        if (HasUser(parts)) text += `${parts.username}${parts.password === "" ? "" : `:${parts.password}`}@`;
        text += HostWithPort(parts);
    } else if (!parts.opaque && parts.path[0] === "/" && parts.path[1] === "/") {
        text += "/.";
    }
    text += parts.path;
    if (parts.query !== null) text += `?${parts.query}`;
    return parts.fragment === null ? text : `${text}#${parts.fragment}`;
}

function HostWithPort(parts) {
    if (parts.host === null) return "";
    return parts.port === "" ? parts.host : `${parts.host}:${parts.port}`;
}

// SPEC: URL Standard section 4.7, origin.
function OriginOfUrl(parts) {
    if (parts.scheme === "blob") {
        const inside = ParseUrl(parts.path, undefined);
        return inside !== undefined && (inside.scheme === "http" || inside.scheme === "https") ? OriginOfUrl(inside) : "null";
    }
    if (kIsBrowser && parts.scheme === "file") return "file://"; // RUNTIME: Chromium
    return IsSpecialScheme(parts.scheme) && parts.scheme !== "file" ? `${parts.scheme}://${HostWithPort(parts)}` : "null";
}
