// The errors of http. RUNTIME: Node 20 lib/internal/errors.js and lib/_http_outgoing.js.

function ConnectionResetError(message) {
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    error.code = "ECONNRESET";
    return error;
}

// RUNTIME: Node 8, 6 and 4 lib/_http_outgoing.js.
function OldHeadersSentText(verb) {
    if (verb === "set") return "Can't set headers after they are sent.";
    const end = kNodeMajor < 6 ? "." : "";
    return `Can't ${verb} headers after they are sent${verb === "remove" ? "" : " to the client"}${end}`;
}

function HeadersSentError(verb) {
    if (kIsOldNode && kNodeMajor < 10) return PlainOldError(ErrorConstructor, OldHeadersSentText(verb));
    return NodeError("ERR_HTTP_HEADERS_SENT", `Cannot ${verb} headers after they are sent to the client`);
}

function WriteAfterEndError() {
    return NodeError("ERR_STREAM_WRITE_AFTER_END", "write after end");
}

function HasInvalidHeaderLetter(value) {
    const text = ToString(value);
    for (let index = 0; index < text.length; index += 1) {
        const letter = text[index];
        if (letter !== "\t" && (letter < " " || letter > "\u00ff" || letter === "\u007f")) return true;
    }
    return false;
}

function ValidateHeaderName(name, label) {
    if (typeof name !== "string" || !name || !IsTokenText(name)) {
        throw NodeTypeError("ERR_INVALID_HTTP_TOKEN", `${MessagePart(label || "Header name")} must be a valid HTTP token ["${MessagePart(name)}"]`);
    }
}

function InvalidLetterError(where, field) {
    return NodeTypeError("ERR_INVALID_CHAR", field === undefined ? `Invalid character in ${where}` : `Invalid character in ${where} ["${field}"]`);
}

function ValidateHeaderValue(name, value) {
    if (value === undefined) throw NodeTypeError("ERR_HTTP_INVALID_HEADER_VALUE", `Invalid value "undefined" for header "${MessagePart(name)}"`);
    if (HasInvalidHeaderLetter(value)) throw InvalidLetterError("header content", name);
}

const kStatusTexts = [
    100, "Continue", 101, "Switching Protocols", 102, "Processing", 103, "Early Hints", 200, "OK", 201, "Created", 202, "Accepted",
    203, "Non-Authoritative Information", 204, "No Content", 205, "Reset Content", 206, "Partial Content", 207, "Multi-Status",
    208, "Already Reported", 226, "IM Used", 300, "Multiple Choices", 301, "Moved Permanently", 302, "Found", 303, "See Other",
    304, "Not Modified", 305, "Use Proxy", 307, "Temporary Redirect", 308, "Permanent Redirect", 400, "Bad Request", 401, "Unauthorized",
    402, "Payment Required", 403, "Forbidden", 404, "Not Found", 405, "Method Not Allowed", 406, "Not Acceptable",
    407, "Proxy Authentication Required", 408, "Request Timeout", 409, "Conflict", 410, "Gone", 411, "Length Required",
    412, "Precondition Failed", 413, "Payload Too Large", 414, "URI Too Long", 415, "Unsupported Media Type", 416, "Range Not Satisfiable",
    417, "Expectation Failed", 418, "I'm a Teapot", 421, "Misdirected Request", 422, "Unprocessable Entity", 423, "Locked",
    424, "Failed Dependency", 425, "Too Early", 426, "Upgrade Required", 428, "Precondition Required", 429, "Too Many Requests",
    431, "Request Header Fields Too Large", 451, "Unavailable For Legal Reasons", 500, "Internal Server Error", 501, "Not " + "Implemented",
    502, "Bad Gateway", 503, "Service Unavailable", 504, "Gateway Timeout", 505, "HTTP Version Not Supported", 506, "Variant Also Negotiates",
    507, "Insufficient Storage", 508, "Loop Detected", 509, "Bandwidth Limit Exceeded", 510, "Not Extended", 511, "Network Authentication Required",
];

function StatusCodes() {
    const codes = {};
    for (let index = 0; index < kStatusTexts.length; index += 2) codes[kStatusTexts[index]] = kStatusTexts[index + 1];
    // RUNTIME: Node 10, 8 and 6 lib/_http_server.js.
    if (kIsOldNode) codes[425] = "Unordered Collection";
    if (kIsOldNode && kNodeMajor < 10) codes[418] = "I'm a teapot";
    if (kIsOldNode && kNodeMajor < 8) %delete_own(codes, "103");
    return codes;
}
const kStatusCodes = StatusCodes();
