// The parts of a URL: reading, writing and joining them. SPEC: WHATWG URL, sections 4.3 to 4.5.
// SIMPLIFIED: hosts that are not plain ASCII names or dotted decimal numbers are refused.

const kSpecialPorts = { __proto__: null, "http": "80", "https": "443", "ws": "80", "wss": "443", "ftp": "21", "file": "" };
const kFragmentEscapes = " \"<>`";
const kQueryEscapes = " \"#<>";
const kPathEscapes = " \"#<>?`{}";
const kUserEscapes = " \"#<>?`{}/:;=@[\\]^|";

// Percent-encodes what the set names, control characters and everything beyond ASCII; what is encoded already stays.
function EscapeUrlText(text, escapes) {
    const bytes = EncodeText(text, "utf8");
    let result = "";
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index];
        const stays = byte > "\u001f" && byte < "\u007f" && %string_index_of(escapes, byte, 0) < 0;
        result += stays ? byte : PercentPairs[byte];
    }
    return result;
}

function TrimUrlInput(text) {
    let begin = 0;
    let end = text.length;
    while (begin < end && text[begin] <= " ") begin += 1;
    while (end > begin && text[end - 1] <= " ") end -= 1;
    let result = %string_slice(text, begin, end);
    result = %replace_all(result, "\t", "");
    result = %replace_all(result, "\n", "");
    return %replace_all(result, "\r", "");
}

// The scheme in lower case, or undefined.
function SchemeOf(text) {
    const colon = %string_index_of(text, ":", 0);
    if (colon < 1) return undefined;
    const scheme = %string_to_lower(%string_slice(text, 0, colon));
    if (!(scheme[0] >= "a" && scheme[0] <= "z")) return undefined;
    for (let index = 1; index < scheme.length; index += 1) {
        if (!IsAlphanumeric(scheme[index]) && %string_index_of("+-.", scheme[index], 0) < 0) return undefined;
    }
    return scheme;
}

function IsSpecialScheme(scheme) {
    return kSpecialPorts[scheme] !== undefined;
}

// A record of the parts, or undefined when the text is no URL.
function ParseUrl(input, base) {
    let text = TrimUrlInput(input);
    const parts = { __proto__: null, scheme: "", username: "", password: "", host: null, port: "", path: "", opaque: false, query: null, fragment: null };
    const hash = %string_index_of(text, "#", 0);
    if (hash >= 0) {
        parts.fragment = EscapeUrlText(%string_slice(text, hash + 1, text.length), kFragmentEscapes);
        text = %string_slice(text, 0, hash);
    }
    const scheme = SchemeOf(text);
    if (scheme === undefined) return base === undefined ? undefined : ParseRelative(text, parts, base);
    let rest = %string_slice(text, scheme.length + 1, text.length);
    parts.scheme = scheme;
    const question = %string_index_of(rest, "?", 0);
    if (question >= 0) {
        parts.query = EscapeQuery(%string_slice(rest, question + 1, rest.length), scheme);
        rest = %string_slice(rest, 0, question);
    }
    if (!IsSpecialScheme(scheme)) return ParseOther(rest, parts);
    rest = %replace_all(rest, "\\", "/");
    if (base !== undefined && base.scheme === scheme && rest[0] !== "/") {
        return ParseRelative(parts.query === null ? rest : `${rest}?${parts.query}`, parts, base);
    }
    let begin = 0;
    if (scheme === "file") {
        if (rest[0] !== "/" || rest[1] !== "/") %refuse("this form of a file URL is not supported by Loopscope");
        begin = 2;
    } else {
        while (rest[begin] === "/") begin += 1;
    }
    return ParseAuthorityAndPath(%string_slice(rest, begin, rest.length), parts);
}

function EscapeQuery(text, scheme) {
    return EscapeUrlText(text, IsSpecialScheme(scheme) ? `${kQueryEscapes}'` : kQueryEscapes);
}

function ParseOther(rest, parts) {
    if (rest[0] === "/" && rest[1] === "/") return ParseAuthorityAndPath(%string_slice(rest, 2, rest.length), parts);
    if (rest[0] === "/") {
        parts.path = NormalizeUrlPath(rest, "", false);
        return parts;
    }
    parts.opaque = true;
    parts.path = EscapeUrlText(rest, "");
    return parts;
}

function ParseAuthorityAndPath(text, parts) {
    const slash = %string_index_of(text, "/", 0);
    const authority = slash < 0 ? text : %string_slice(text, 0, slash);
    const at = %string_last_index_of(authority, "@");
    if (at >= 0) {
        const user = %string_slice(authority, 0, at);
        const colon = %string_index_of(user, ":", 0);
        parts.username = EscapeUrlText(colon < 0 ? user : %string_slice(user, 0, colon), kUserEscapes);
        parts.password = colon < 0 ? "" : EscapeUrlText(%string_slice(user, colon + 1, user.length), kUserEscapes);
    }
    if (!ParseHostAndPort(%string_slice(authority, at + 1, authority.length), parts)) return undefined;
    const special = IsSpecialScheme(parts.scheme);
    const path = slash < 0 ? "" : %string_slice(text, slash, text.length);
    parts.path = path === "" && !special ? "" : NormalizeUrlPath(path === "" ? "/" : path, "", special);
    return parts;
}

function ParseHostAndPort(text, parts) {
    const bracket = %string_last_index_of(text, "]");
    const last = %string_last_index_of(text, ":");
    const colon = last < bracket ? -1 : last;
    const host = colon < 0 ? text : %string_slice(text, 0, colon);
    if (host === "" && (colon >= 0 || (IsSpecialScheme(parts.scheme) && parts.scheme !== "file"))) return false;
    const port = colon < 0 ? "" : ParsePort(%string_slice(text, colon + 1, text.length), parts.scheme);
    const name = host[0] === "[" ? ParseAddress(host) : ParseHostName(host, IsSpecialScheme(parts.scheme));
    if (port === undefined || name === undefined) return false;
    parts.host = parts.scheme === "file" && name === "localhost" ? "" : name;
    parts.port = port;
    return true;
}

function ParsePort(text, scheme) {
    if (text === "") return "";
    for (let index = 0; index < text.length; index += 1) {
        if (!(text[index] >= "0" && text[index] <= "9")) return undefined;
    }
    const number = ToNumber(text);
    if (number > 65535) return undefined;
    return `${number}` === kSpecialPorts[scheme] ? "" : `${number}`;
}

function ParseHostName(text, special) {
    for (let index = 0; index < text.length; index += 1) {
        const letter = text[index];
        if (letter > "\u007e" || letter === "%") %refuse(`the host '${text}' is not supported by Loopscope: it is not plain ASCII`);
        // RUNTIME: Chromium writes a space as %20.
        if (kIsBrowser && special && letter === " ") %refuse(`the host '${text}' is not supported by Loopscope: it has a space`);
        if (letter <= " " || %string_index_of("#/:<>?@[\\]^|", letter, 0) >= 0) return undefined;
    }
    if (!special) return text;
    return EndsInNumber(text) ? ParseNumberedHost(text) : %string_to_lower(text);
}

function IsDotSegment(part, dots) {
    return %replace_all(%string_to_lower(part), "%2e", ".") === dots;
}

// The path with its dot segments worked off, after the segments of `folder` ("" or "/a/b").
function NormalizeUrlPath(path, folder, special) {
    const kept = folder === "" ? [] : %split_text(%string_slice(folder, 1, folder.length), "/");
    const parts = %split_text(special ? %replace_all(path, "\\", "/") : path, "/");
    for (let index = path[0] === "/" ? 1 : 0; index < parts.length; index += 1) {
        const isLast = index === parts.length - 1;
        if (IsDotSegment(parts[index], "..")) {
            if (kept.length > 0) %array_set_length(kept, kept.length - 1);
            if (isLast) %push(kept, "");
        } else if (IsDotSegment(parts[index], ".")) {
            if (isLast) %push(kept, "");
        } else {
            %push(kept, EscapeUrlText(parts[index], kPathEscapes));
        }
    }
    return `/${%join_texts(kept, "/")}`;
}

function ParseRelative(text, parts, base) {
    if (base.opaque && (text !== "" || parts.fragment === null)) return undefined;
    const special = IsSpecialScheme(base.scheme);
    parts.scheme = base.scheme;
    let path = text;
    const question = %string_index_of(path, "?", 0);
    if (question >= 0) {
        parts.query = EscapeQuery(%string_slice(path, question + 1, path.length), base.scheme);
        path = %string_slice(path, 0, question);
    }
    if (special) path = %replace_all(path, "\\", "/");
    if (path[0] === "/" && path[1] === "/") return ParseAuthorityAndPath(%string_slice(path, 2, path.length), parts);
    parts.username = base.username;
    parts.password = base.password;
    parts.host = base.host;
    parts.port = base.port;
    parts.opaque = base.opaque;
    if (path === "") {
        parts.path = base.path;
        if (question < 0) parts.query = base.query;
    } else if (path[0] === "/") {
        parts.path = NormalizeUrlPath(path, "", special);
    } else {
        parts.path = NormalizeUrlPath(path, %string_slice(base.path, 0, %string_last_index_of(base.path, "/")), special);
    }
    return parts;
}

function WriteUrl(parts) {
    let text = `${parts.scheme}:`;
    if (parts.host !== null) {
        text += "//";
        if (parts.username !== "" || parts.password !== "") {
            text += `${parts.username}${parts.password === "" ? "" : `:${parts.password}`}@`;
        }
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
