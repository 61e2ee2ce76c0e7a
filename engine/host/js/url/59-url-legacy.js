// The url module's older functions: parse, format and resolve, and the class Url. RUNTIME: Node 20 lib/url.js. They take texts
// apart by rules of their own (RFC 2396's), which differ from those of the class URL.

const kLegacyUrlFields = ["protocol", "slashes", "auth", "host", "port", "hostname", "hash", "search", "query", "pathname", "path", "href"];
const kSlashedProtocols = "|http:|https:|ftp:|gopher:|file:|ws:|wss:|";
// What is always escaped behind the host.
const kLegacyUrlEscapes = {
    __proto__: null, "\t": "%09", "\n": "%0A", "\r": "%0D", " ": "%20", "\"": "%22", "'": "%27", "<": "%3C", ">": "%3E", "\\": "%5C", "^": "%5E",
    "`": "%60", "{": "%7B", "|": "%7C", "}": "%7D",
};
// What ends a host, and what is in none: the rest of it is part of the path.
const kEndsLegacyHost = "#/?";
const kNeverInLegacyHost = " \"%';<>\\^`{|}";

function IsSlashedProtocol(protocol) {
    if (typeof protocol !== "string" || protocol === "") return false;
    return %string_find(kSlashedProtocols, `|${EndsWith(protocol, ":") ? protocol : `${protocol}:`}|`, 0) >= 0;
}

function IsHostlessProtocol(protocol) {
    return protocol === "javascript:" || protocol === "javascript";
}

function LegacyUrl() {
    "function";
    for (let index = 0; index < kLegacyUrlFields.length; index += 1) this[kLegacyUrlFields[index]] = null;
}
%set_name(LegacyUrl, "Url");

function IsUrlSpace(letter) {
    return letter <= " " || letter === "\u00a0" || letter === "\ufeff";
}

// Without the white space around it; a backslash before the first ? or # is a slash.
function CleanLegacyUrl(text) {
    let start = 0;
    let end = text.length;
    while (start < end && IsUrlSpace(text[start])) start += 1;
    while (end > start && IsUrlSpace(text[end - 1])) end -= 1;
    let split = start;
    while (split < end && text[split] !== "?" && text[split] !== "#") split += 1;
    return `${%replace_all(%string_slice(text, start, split), "\\", "/")}${%string_slice(text, split, end)}`;
}

// The query, which begins at `mark` when that is not negative.
function TakeLegacyQuery(url, text, mark, end, wantsQuery) {
    if (mark >= 0) {
        url.search = %string_slice(text, mark, end);
        url.query = %string_slice(text, mark + 1, end);
        if (wantsQuery) url.query = QueryFunctions.parse(url.query);
    } else if (wantsQuery) {
        url.query = { __proto__: null };
    }
}

// "/path?query" and nothing else, which is what a server is asked for.
function ParseSimplePath(url, text, wantsQuery) {
    if (text[0] !== "/" || (text[1] === "/" && text[2] === "/")) return false;
    for (let index = 0; index < text.length; index += 1) {
        if (IsRegExpSpace(text[index])) return false;
    }
    const mark = %string_find(text, "?", 0);
    url.path = text;
    url.href = text;
    url.pathname = mark < 0 ? text : %string_slice(text, 0, mark);
    TakeLegacyQuery(url, text, mark, text.length, wantsQuery);
    return true;
}

function IsRegExpSpace(letter) {
    return (letter >= "\t" && letter <= "\r") || letter === " " || letter === "\u00a0" || letter === "\u1680" || (letter >= "\u2000" && letter <= "\u200a") ||
        letter === "\u2028" || letter === "\u2029" || letter === "\u202f" || letter === "\u205f" || letter === "\u3000" || letter === "\ufeff";
}

function LengthOfProtocol(text) {
    for (let index = 0; index < text.length; index += 1) {
        const letter = text[index];
        if (letter === ":") return index === 0 ? 0 : index + 1;
        if (!IsAlphanumeric(letter) && letter !== "." && letter !== "+" && letter !== "-") return 0;
    }
    return 0;
}

// "//user@host" at the start.
function BeginsWithUserAndHost(text) {
    if (!StartsWith(text, "//")) return false;
    let at = 2;
    while (at < text.length && text[at] !== "@" && text[at] !== "/") at += 1;
    return at > 2 && text[at] === "@" && at + 1 < text.length && text[at + 1] !== "@" && text[at + 1] !== "/";
}

// Takes host, port and user from the start of `text`; what follows them is the answer.
function ParseLegacyHost(url, given, whole) {
    const text = { rest: given };
    const ends = FindLegacyHostEnd(text);
    const start = ends.at + 1;
    if (ends.at >= 0) url.auth = %call(%intrinsic("GlobalObject").decodeURIComponent, undefined, %string_slice(text.rest, 0, ends.at));
    const end = ends.notHost < 0 ? text.rest.length : ends.notHost;
    let rest = %string_slice(text.rest, end, text.rest.length);
    url.host = %string_slice(text.rest, start, end);
    TakeLegacyPort(url);
    if (typeof url.hostname !== "string") url.hostname = "";
    const isAddress = url.hostname[0] === "[" && EndsWith(url.hostname, "]");
    if (!isAddress) rest = CutLegacyHostName(url, rest, whole);
    url.hostname = url.hostname.length > 255 ? "" : %string_to_lower(url.hostname);
    if (!isAddress && !IsBasicText(url.hostname)) url.hostname = AsciiLegacyHost(url.hostname, whole);
    CheckLegacyHostName(url.hostname, isAddress, whole);
    url.host = `${url.hostname}${url.port ? `:${url.port}` : ""}`;
    if (!isAddress) return rest;
    url.hostname = %string_slice(url.hostname, 1, url.hostname.length - 1);
    return rest[0] === "/" ? rest : `/${rest}`;
}

// Where the last @ of the part before the host stands, and where the host ends. Line ends and tabs go.
function FindLegacyHostEnd(text) {
    let at = -1;
    let notHost = -1;
    for (let index = 0; index < text.rest.length; index += 1) {
        const letter = text.rest[index];
        if (letter === "\t" || letter === "\n" || letter === "\r") {
            text.rest = `${%string_slice(text.rest, 0, index)}${%string_slice(text.rest, index + 1, text.rest.length)}`;
            index -= 1;
        } else if (letter === "@") {
            at = index;
            notHost = -1;
        } else if (%string_find(kEndsLegacyHost, letter, 0) >= 0) {
            if (notHost < 0) notHost = index;
            break;
        } else if (notHost < 0 && %string_find(kNeverInLegacyHost, letter, 0) >= 0) {
            notHost = index;
        }
    }
    return { at, notHost };
}

function TakeLegacyPort(url) {
    let host = url.host;
    let colon = host.length - 1;
    while (colon >= 0 && host[colon] >= "0" && host[colon] <= "9") colon -= 1;
    if (host[colon] === ":") {
        if (colon + 1 < host.length) url.port = %string_slice(host, colon + 1, host.length);
        host = %string_slice(host, 0, colon);
    }
    if (host !== "") url.hostname = host;
}

let hasWarnedOfLegacyPort = false;

function CutLegacyHostName(url, rest, whole) {
    const name = url.hostname;
    for (let index = 0; index < name.length; index += 1) {
        if (%string_find("/\\#?:", name[index], 0) < 0) continue;
        if (name[index] === ":" && !hasWarnedOfLegacyPort && kNodeMajor >= 20) {
            hasWarnedOfLegacyPort = true;
            EmitWarning(`The URL ${whole} is invalid. Future versions of Node.js will throw an error.`, "DeprecationWarning", "DEP0170");
        }
        url.hostname = %string_slice(name, 0, index);
        return `/${%string_slice(name, index, name.length)}${rest}`;
    }
    return rest;
}

function CheckLegacyHostName(name, isAddress, whole) {
    for (let index = 0; index < name.length; index += 1) {
        if (%string_find(isAddress ? "\0\t\n\r #%/<>?@\\^|" : "\0\t\n\r #%/:<>?@[\\]^|", name[index], 0) < 0) continue;
        throw InvalidUrl(whole, undefined, false);
    }
}

function AsciiLegacyHost(name, whole) {
    const ascii = DomainToAscii(name);
    if (ascii === undefined || ascii === "") throw InvalidUrl(whole, undefined, false);
    return ascii;
}

function EscapeLegacyUrl(text) {
    let result = "";
    for (let index = 0; index < text.length; index += 1) {
        const escape = kLegacyUrlEscapes[text[index]];
        result += escape === undefined ? text[index] : escape;
    }
    return result;
}

function ParseLegacyUrl(url, text, wantsQuery, slashesMeanHost) {
    let rest = CleanLegacyUrl(text);
    const isPlain = !slashesMeanHost && %string_find(text, "#", 0) < 0 && %string_find(BeforeQuery(text), "@", 0) < 0;
    if (isPlain && ParseSimplePath(url, rest, wantsQuery)) return;
    const length = LengthOfProtocol(rest);
    const written = %string_slice(rest, 0, length);
    const protocol = %string_to_lower(written);
    if (length > 0) url.protocol = protocol;
    rest = %string_slice(rest, length, rest.length);
    let hasSlashes = false;
    if (slashesMeanHost || length > 0 || BeginsWithUserAndHost(rest)) {
        hasSlashes = StartsWith(rest, "//");
        if (hasSlashes && !IsHostlessProtocol(protocol)) {
            rest = %string_slice(rest, 2, rest.length);
            url.slashes = true;
        }
    }
    if (!IsHostlessProtocol(protocol) && (hasSlashes || (length > 0 && !IsSlashedProtocol(written)))) rest = ParseLegacyHost(url, rest, text);
    if (protocol !== "javascript:") rest = EscapeLegacyUrl(rest);
    TakeLegacyPath(url, rest, wantsQuery);
    if (IsSlashedProtocol(protocol) && url.hostname && !url.pathname) url.pathname = "/";
    SetLegacyPath(url, url.pathname || url.search);
    url.href = FormatLegacyUrl(url);
}

function BeforeQuery(text) {
    let end = 0;
    while (end < text.length && text[end] !== "?" && text[end] !== "#") end += 1;
    return %string_slice(text, 0, end);
}

function TakeLegacyPath(url, text, wantsQuery) {
    const hash = %string_find(text, "#", 0);
    const end = hash < 0 ? text.length : hash;
    const mark = %string_find(%string_slice(text, 0, end), "?", 0);
    if (hash >= 0) url.hash = %string_slice(text, hash, text.length);
    TakeLegacyQuery(url, text, mark, end, wantsQuery);
    const path = %string_slice(text, 0, mark >= 0 ? mark : end);
    if (path !== "") url.pathname = path;
}

// What http.request takes: the path and the query together.
function SetLegacyPath(url, has) {
    if (has) url.path = `${url.pathname || ""}${url.search || ""}`;
}

function FormatLegacyUrl(url) {
    const auth = url.auth ? `${PercentEncode(url.auth, "!-._~'()*:")}@` : "";
    let protocol = url.protocol || "";
    if (protocol && !EndsWith(protocol, ":")) protocol = `${protocol}:`;
    let host = "";
    if (url.host) {
        host = `${auth}${url.host}`;
    } else if (url.hostname) {
        const needsBrackets = %string_find(url.hostname, ":", 0) >= 0 && !(url.hostname[0] === "[" && EndsWith(url.hostname, "]"));
        host = `${auth}${needsBrackets ? `[${url.hostname}]` : url.hostname}${url.port ? `:${url.port}` : ""}`;
    }
    let pathname = %replace_all(%replace_all(url.pathname || "", "#", "%23"), "?", "%3F");
    // RUNTIME: Node 6 and older lib/url.js, format: a host is enough when no protocol is named.
    const isBare = kNodeMajor > 0 && kNodeMajor < 8 && protocol === "" && host !== "";
    if (url.slashes || IsSlashedProtocol(protocol) || isBare) {
        if (url.slashes || host) {
            if (pathname && pathname[0] !== "/") pathname = `/${pathname}`;
            host = `//${host}`;
        } else if (StartsWith(protocol, "file")) {
            host = "//";
        }
    }
    const query = url.query !== null && typeof url.query === "object" ? QueryFunctions.stringify(url.query) : "";
    let search = %replace_all(url.search || (query && `?${query}`) || "", "#", "%23");
    if (search && search[0] !== "?") search = `?${search}`;
    let hash = url.hash || "";
    if (hash && hash[0] !== "#") hash = `#${hash}`;
    return `${protocol}${host}${pathname}${search}${hash}`;
}
