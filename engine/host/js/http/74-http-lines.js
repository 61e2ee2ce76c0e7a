// What is wrong with a line of a message, and at which of its letters. RUNTIME: Node 20 and 24, llhttp. `raw` has its line break.

function LineProblem(code, reason, at) {
    return { __proto__: null, code, reason, at };
}

function IsAsciiLetter(letter) {
    return (letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z");
}

function IsDecimalDigit(letter) {
    return letter >= "0" && letter <= "9";
}

function CommonLength(left, right) {
    let length = 0;
    while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
    return length;
}

const kStreamingMethods = ["DESCRIBE", "ANNOUNCE", "SETUP", "PLAY", "PAUSE", "TEARDOWN", "GET_PARAMETER", "SET_PARAMETER", "REDIRECT", "RECORD", "FLUSH"];

// Of the beginning of a request, which may be all that has come; undefined while it may become one.
function MethodProblem(text) {
    let longest = 0;
    let isWhole = false;
    // RUNTIME: llhttp has the methods of RTSP in the same tree.
    const known = kHttpMethods.length + kStreamingMethods.length;
    for (let index = 0; index < known; index += 1) {
        const isStreaming = index >= kHttpMethods.length;
        const method = isStreaming ? kStreamingMethods[index - kHttpMethods.length] : kHttpMethods[index];
        const length = CommonLength(method, text);
        if (length < longest) continue;
        isWhole = (length === longest && isWhole) || length === method.length && !isStreaming;
        longest = length;
    }
    if (text.length <= longest || (isWhole && text[longest] === " ")) return undefined;
    return LineProblem("HPE_INVALID_METHOD", isWhole ? "Expected space after method" : "Invalid method encountered", longest);
}

function UrlProblem(reason, at) {
    return LineProblem("HPE_INVALID_URL", reason, at);
}

// Whether a URL in the first line ends before that letter.
function EndsUrl(letter) {
    return letter === " " || letter === "\r" || letter === "\n";
}

// The place behind the URL that begins at `from`, or a problem.
function EndOfRequestUrl(raw, from) {
    let at = from;
    if (IsAsciiLetter(raw[at])) {
        while (IsAsciiLetter(raw[at])) at += 1;
        if (EndsUrl(raw[at]) || raw[at] === "\t" || raw[at] === "\f") return UrlProblem("Invalid characters in url", at + 1);
        if (raw[at] !== ":") return UrlProblem("Unexpected char in url schema", at);
        if (raw[at + 1] !== "/" || raw[at + 2] !== "/") return UrlProblem("Unexpected char in url schema", raw[at + 1] === "/" ? at + 2 : at + 1);
        at += 3;
        while (!EndsUrl(raw[at]) && raw[at] !== "/" && raw[at] !== "?") at += 1;
    } else if (raw[at] !== "/" && raw[at] !== "*") {
        return UrlProblem("Unexpected start char in url", at);
    }
    let part = "path";
    for (; !EndsUrl(raw[at]); at += 1) {
        if (raw[at] === "\t" || raw[at] === "\f") return UrlProblem("Invalid characters in url", at + 1);
        if (raw[at] < "!" || raw[at] > "~") return UrlProblem(`Invalid char in url ${part}`, at);
        if (raw[at] === "#") part = "fragment";
        else if (raw[at] === "?" && part === "path") part = "query";
    }
    return at;
}

// Of the version, which begins at `at`.
function VersionProblem(raw, at) {
    const problem = (reason, place) => LineProblem("HPE_INVALID_VERSION", reason, place);
    if (!IsDecimalDigit(raw[at])) return problem("Invalid major version", at);
    if (raw[at + 1] !== ".") return problem("Expected dot", at + 1);
    if (!IsDecimalDigit(raw[at + 2])) return problem("Invalid minor version", at + 2);
    if (ListIndexOf(["0.9", "1.0", "1.1", "2.0"], %string_slice(raw, at, at + 3)) < 0) return problem("Invalid HTTP version", at + 3);
    return undefined;
}

function EndOfVersionProblem(raw, at) {
    if (raw[at] === "\r" && raw[at + 1] === "\n") return undefined;
    return LineProblem("HPE_INVALID_VERSION", "Expected CRLF after version", raw[at] === "\n" ? at + 1 : at);
}

// Of the protocol's name at `at`, or as much of it as there is.
function ProtocolProblem(raw, at) {
    const rest = %string_slice(raw, at, raw.length);
    const length = %math_max(CommonLength("HTTP/", rest), %math_max(CommonLength("RTSP/", rest), CommonLength("ICE/", rest)));
    return length === 5 || length === rest.length ? undefined : LineProblem("HPE_INVALID_CONSTANT", "Expected HTTP/, RTSP/ or ICE/", at + length);
}

// [status, its message, major, minor] or a problem.
function ReadStatusLine(raw) {
    const bad = ProtocolProblem(raw, 0) || VersionProblem(raw, 5);
    if (bad !== undefined) return bad;
    if (raw[8] !== " ") return LineProblem("HPE_INVALID_VERSION", "Expected space after version", 8);
    for (let at = 9; at < 12; at += 1) {
        if (!IsDecimalDigit(raw[at])) return LineProblem("HPE_INVALID_STATUS", "Invalid status code", at);
    }
    if (!EndsUrl(raw[12])) return LineProblem("HPE_INVALID_STATUS", "Invalid response status", 12);
    const hasReturn = raw[raw.length - 2] === "\r";
    if (!hasReturn) return LineProblem("HPE_CR_EXPECTED", "Missing expected CR after response line", raw.length);
    return [ToNumber(%string_slice(raw, 9, 12)), %string_slice(raw, 13, raw.length - 2), ToNumber(raw[5]), ToNumber(raw[7])];
}

// [method, url, major, minor] or a problem. A line that ends with its URL is one of HTTP/0.9.
function ReadRequestLine(raw) {
    const bad = MethodProblem(raw);
    if (bad !== undefined) return bad;
    const space = %string_find(raw, " ", 0);
    const method = %string_slice(raw, 0, space);
    let at = space;
    while (raw[at] === " ") at += 1;
    const from = at;
    if (method === "CONNECT") {
        while (!EndsUrl(raw[at])) at += 1;
    } else {
        at = EndOfRequestUrl(raw, from);
        if (typeof at !== "number") return at;
    }
    const url = %string_slice(raw, from, at);
    if (raw[at] !== " ") return [method, url, 0, 9];
    while (raw[at] === " ") at += 1;
    return ProtocolProblem(raw, at) || VersionProblem(raw, at + 5) || EndOfVersionProblem(raw, at + 8) || [method, url, ToNumber(raw[at + 5]), ToNumber(raw[at + 7])];
}

function ContentLengthProblem(raw, colon) {
    const problem = (reason, at) => LineProblem("HPE_INVALID_CONTENT_LENGTH", reason, at);
    let at = colon + 1;
    while (raw[at] === " " || raw[at] === "\t") at += 1;
    if (raw[at] === "\r" || raw[at] === "\n") return problem("Empty Content-Length", at + 2);
    while (IsDecimalDigit(raw[at])) at += 1;
    const end = at;
    while (end > colon + 1 && IsDecimalDigit(raw[end - 1]) && (raw[at] === " " || raw[at] === "\t")) at += 1;
    return raw[at] === "\r" || raw[at] === "\n" ? undefined : problem("Invalid character in Content-Length", at);
}

// The first letter of a header's value that may not be there.
function HeaderValueProblem(raw, from) {
    for (let at = from; at < raw.length; at += 1) {
        const letter = raw[at];
        if (letter === "\n") return LineProblem("HPE_CR_EXPECTED", "Missing expected CR after header value", at);
        if (letter === "\r") return raw[at + 1] === "\n" ? undefined : LineProblem("HPE_LF_EXPECTED", "Missing expected LF after header value", at + 1);
        if ((letter < " " && letter !== "\t") || letter === "\u007f") return LineProblem("HPE_INVALID_HEADER_TOKEN", "Invalid header value char", at);
    }
    return undefined;
}

// `has(name)`: whether there was such a header before; `isFirst`: whether this is the first one.
function HeaderLineProblem(raw, has, isFirst) {
    if (raw[0] === " " || raw[0] === "\t") {
        if (isFirst) return LineProblem("HPE_UNEXPECTED_SPACE", "Unexpected space after start line", 1);
        return LineProblem("HPE_INVALID_HEADER_TOKEN", "Unexpected whitespace after header value", 0);
    }
    let colon = 0;
    while (IsTokenLetter(raw[colon])) colon += 1;
    if (colon === 0 || raw[colon] !== ":") return LineProblem("HPE_INVALID_HEADER_TOKEN", "Invalid header token", colon);
    const name = %string_to_lower(%string_slice(raw, 0, colon));
    if (name === "transfer-encoding" && has("content-length")) {
        return LineProblem("HPE_INVALID_TRANSFER_ENCODING", "Transfer-Encoding can't be present with Content-Length", colon + 1);
    }
    if (name !== "content-length") return HeaderValueProblem(raw, colon + 1);
    if (has("transfer-encoding")) return LineProblem("HPE_INVALID_CONTENT_LENGTH", "Content-Length can't be present with Transfer-Encoding", colon + 1);
    if (has("content-length")) {
        let at = colon + 1;
        while (raw[at] === " " || raw[at] === "\t") at += 1;
        return LineProblem("HPE_UNEXPECTED_CONTENT_LENGTH", "Duplicate Content-Length", at);
    }
    return ContentLengthProblem(raw, colon) || HeaderValueProblem(raw, colon + 1);
}
