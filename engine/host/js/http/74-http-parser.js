// The parser of HTTP/1 messages, with callbacks in llhttp's order. RUNTIME: Node 20 src/node_http_parser.cc over llhttp 8.
// execute(bytes) gives back how much it has read or an error. With canPause it stops after each piece of a body, as what that
// piece has queued runs first: it then gives back undefined, and goOn() goes on.

const kMostHeaderBytes = 16384;

function ParseProblem(code, reason, read, message = kIsOldNode ? "Parse Error" : `Parse Error: ${reason}`) {
    // RUNTIME: Node 10 and older src/node_http_parser.cc gives no reason.
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    error.bytesParsed = read;
    error.code = code;
    if (!kIsOldNode) error.reason = reason;
    return error;
}

function IsTokenText(text) {
    if (text.length === 0) return false;
    for (let index = 0; index < text.length; index += 1) {
        if (!IsTokenLetter(text[index])) return false;
    }
    return true;
}

function IsTokenLetter(letter) {
    if ((letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z") || (letter >= "0" && letter <= "9")) return true;
    return %string_find("^_`-!#$%&'*+.|~", letter, 0) >= 0;
}

function TrimSpaces(text) {
    let first = 0;
    let last = text.length;
    while (first < last && (text[first] === " " || text[first] === "\t")) first += 1;
    while (last > first && (text[last - 1] === " " || text[last - 1] === "\t")) last -= 1;
    return %string_slice(text, first, last);
}

// Whether one of the comma-separated words is the one looked for, in any case.
function HasListWord(text, word) {
    const parts = %split_text(%string_to_lower(text), ",");
    for (let index = 0; index < parts.length; index += 1) {
        if (TrimSpaces(parts[index]) === word) return true;
    }
    return false;
}

function LastListWord(text) {
    const parts = %split_text(%string_to_lower(text), ",");
    return TrimSpaces(parts[parts.length - 1]);
}

// Where another coding of a body begins behind the one that has to be the last; -1 where none does.
function PlaceAfterChunked(line) {
    const lower = %string_to_lower(line);
    if (%string_slice(lower, 0, 18) !== "transfer-encoding:") return -1;
    const parts = %split_text(lower, ",");
    let at = 0;
    for (let index = 0; index < parts.length - 1; index += 1) {
        const word = index === 0 ? %string_slice(parts[0], 18, parts[0].length) : parts[index];
        at += parts[index].length + 1;
        if (TrimSpaces(word) === "chunked") return at;
    }
    return -1;
}

const kHttpMethods = [
    "DELETE", "GET", "HEAD", "POST", "PUT", "CONNECT", "OPTIONS", "TRACE", "COPY", "LOCK", "MKCOL", "MOVE", "PROPFIND", "PROPPATCH", "SEARCH",
    "UNLOCK", "BIND", "REBIND", "UNBIND", "ACL", "REPORT", "MKACTIVITY", "CHECKOUT", "MERGE", "M-SEARCH", "NOTIFY", "SUBSCRIBE", "UNSUBSCRIBE",
    "PATCH", "PURGE", "MKCALENDAR", "LINK", "UNLINK", "SOURCE", "QUERY",
];
if (kIsOldNode) %array_set_length(kHttpMethods, kHttpMethods.length - 1);

function EmptyHead() {
    return { __proto__: null, major: 1, minor: 1, method: undefined, url: undefined, status: 0, statusMessage: "", headers: [], upgrade: false };
}

class HttpParser {
    constructor(isRequest) {
        this.isRequest = isRequest;
        this.onBegin = NoOperation;
        this.onHeaders = undefined;
        this.onBody = undefined;
        this.onComplete = undefined;
        this.rest = "";
        this.read = 0;
        this.given = 0;
        this.carried = 0;
        this.isStrict = !kIsOldNode;
        this.hasFailed = false;
        this.canPause = false;
        this.reset();
    }
    // Before the first line of a message.
    reset() {
        this.stage = "start";
        this.isBegun = false;
        this.head = undefined;
        this.lines = [];
        this.headBytes = 0;
        this.left = 0;
        this.isChunked = false;
        this.trailers = undefined;
        this.keepAlive = true;
    }
    execute(bytes) {
        this.given = bytes.length + this.rest.length;
        this.carried = this.rest.length;
        this.rest = this.rest.length === 0 ? bytes : this.rest + bytes;
        return this.goOn();
    }
    // A problem at a letter of what is left: its place is that in the bytes that have just been given.
    problemAt(code, reason, at) {
        this.hasFailed = true;
        return ParseProblem(code, reason, kIsOldNode ? 0 : %math_max(this.given - this.rest.length + at - this.carried, 0));
    }
    problemOf(found) {
        return this.problemAt(found.code, found.reason, found.at);
    }
    goOn() {
        for (;;) {
            const step = this.takeStep();
            if (step === undefined) continue;
            if (step === "more") return this.given - this.rest.length;
            if (step === "paused") return undefined;
            if (typeof step === "object") this.hasFailed = true;
            return step;
        }
    }
    // The stream has ended: a message without a length ends with it.
    finish() {
        if (this.hasFailed) return undefined;
        if (this.stage === "until-end") {
            this.complete();
            return undefined;
        }
        if (this.stage === "upgraded" || (this.stage === "start" && (kIsOldNode || this.rest.length === 0))) return undefined;
        // RUNTIME: only what execute gives back gets its reason into the message (lib/_http_common.js, prepareError).
        return ParseProblem("HPE_INVALID_EOF_STATE", "Invalid EOF state", 0, "Parse Error");
    }
    takeStep() {
        if (this.stage === "upgraded") return this.given - this.rest.length;
        if (this.stage === "end-of-body") {
            this.complete();
            return undefined;
        }
        if (this.stage === "body" || this.stage === "chunk" || this.stage === "until-end") return this.takeBody();
        return this.takeLine();
    }
    takeLine() {
        if (this.stage === "start" && !this.isBegun && this.rest.length > 0 && this.rest[0] !== "\r" && this.rest[0] !== "\n") {
            this.isBegun = true;
            this.onBegin();
        }
        const end = %string_find(this.rest, "\n", 0);
        if (end < 0) {
            if (this.stage !== "start" || this.rest.length > 0) return this.refusesStart(this.rest) || "more";
            return "more";
        }
        let line = %string_slice(this.rest, 0, end);
        if (line.length > 0 && line[line.length - 1] === "\r") line = %string_slice(line, 0, line.length - 1);
        if (this.stage === "start" && line === "") {
            this.rest = %string_slice(this.rest, end + 1, this.rest.length);
            return undefined;
        }
        const raw = %string_slice(this.rest, 0, end + 1);
        const problem = this.stage === "start" ? this.readFirstLine(line, raw) : this.readLine(line, raw);
        if (problem !== undefined && problem !== "go") return problem;
        this.headBytes += end + 1;
        if (this.headBytes > kMostHeaderBytes && this.stage === "headers") return this.problemAt("HPE_HEADER_OVERFLOW", "Header overflow", end);
        this.rest = %string_slice(this.rest, end + 1, this.rest.length);
        return problem === "go" ? this.endOfHead() : undefined;
    }
    // What cannot become a first line any more.
    refusesStart(text) {
        if (this.stage !== "start" || text.length === 0 || text[0] === "\r") return undefined;
        if (this.isStrict) {
            const found = this.isRequest ? MethodProblem(text) : ProtocolProblem(text, 0);
            return found === undefined ? undefined : this.problemOf(found);
        }
        const known = this.isRequest ? kHttpMethods : ["HTTP/"];
        for (let index = 0; index < known.length; index += 1) {
            const length = %math_min(known[index].length, text.length);
            if (%string_slice(known[index], 0, length) === %string_slice(text, 0, length)) return undefined;
        }
        return this.isRequest ? ParseProblem("HPE_INVALID_METHOD", "Invalid method encountered", 0) : ParseProblem("HPE_INVALID_CONSTANT", "Expected HTTP/", 0);
    }
    readFirstLine(line, raw) {
        if (this.isStrict) return this.readStrictLine(raw);
        const bad = this.refusesStart(line);
        if (bad !== undefined) return bad;
        const first = %string_find(line, " ", 0);
        const head = EmptyHead();
        let version;
        if (this.isRequest) {
            const second = %string_find(line, " ", first + 1);
            head.method = %string_slice(line, 0, first);
            head.url = %string_slice(line, first + 1, second);
            version = %string_slice(line, second + 1, line.length);
            if (ListIndexOf(kHttpMethods, head.method) < 0) return ParseProblem("HPE_INVALID_METHOD", "Invalid method encountered", 0);
        } else {
            const second = %string_find(line, " ", first + 1);
            version = %string_slice(line, 0, first);
            head.status = ToNumber(%string_slice(line, first + 1, second < 0 ? line.length : second));
            head.statusMessage = second < 0 ? "" : %string_slice(line, second + 1, line.length);
            if (!(head.status >= 100 && head.status <= 999)) return ParseProblem("HPE_INVALID_STATUS", "Invalid status code", 0);
        }
        if (version !== "HTTP/1.1" && version !== "HTTP/1.0") return ParseProblem("HPE_INVALID_VERSION", "Invalid HTTP version", 0);
        head.minor = version === "HTTP/1.1" ? 1 : 0;
        this.head = head;
        this.stage = "headers";
        return undefined;
    }
    readStrictLine(raw) {
        const read = this.isRequest ? ReadRequestLine(raw) : ReadStatusLine(raw);
        if (!IsArray(read)) return this.problemOf(read);
        const head = EmptyHead();
        if (this.isRequest) {
            head.method = read[0];
            head.url = read[1];
        } else {
            head.status = read[0];
            head.statusMessage = read[1];
        }
        head.major = read[2];
        head.minor = read[3];
        this.head = head;
        this.stage = "headers";
        return undefined;
    }
    readLine(line, raw) {
        if (this.stage === "chunk-size") return this.readChunkSize(line, raw);
        if (this.stage === "chunk-end") {
            if (line !== "") return this.problemAt("HPE_STRICT", "Expected LF after chunk data", line[0] === "\r" ? 1 : 0);
            this.stage = "chunk-size";
            return undefined;
        }
        if (line === "") {
            if (this.stage === "trailers") {
                this.complete();
                return undefined;
            }
            return "go";
        }
        if (this.isStrict) {
            const isHead = this.stage === "headers";
            const found = HeaderLineProblem(raw, (name) => isHead && this.headerOf(name) !== undefined, isHead && this.head.headers.length === 0);
            if (found !== undefined) return this.problemOf(found);
            const after = isHead && this.isRequest ? PlaceAfterChunked(raw) : -1;
            if (after >= 0) return this.problemAt("HPE_INVALID_TRANSFER_ENCODING", "Invalid `Transfer-Encoding` header value", after);
        }
        const colon = %string_find(line, ":", 0);
        const name = %string_slice(line, 0, %math_max(colon, 0));
        if (!IsTokenText(name)) return ParseProblem("HPE_INVALID_HEADER_TOKEN", "Invalid header token", 0);
        const list = this.stage === "trailers" ? this.trailers : this.head.headers;
        %push(list, name);
        %push(list, TrimSpaces(%string_slice(line, colon + 1, line.length)));
        return undefined;
    }
    readChunkSize(line, raw) {
        const semicolon = %string_find(line, ";", 0);
        if (this.isStrict && raw.length > 1 && raw[raw.length - 2] !== "\r" && line.length > 0) {
            return this.problemAt("HPE_CR_EXPECTED", "Missing expected CR after chunk size", raw.length);
        }
        const text = TrimSpaces(semicolon < 0 ? line : %string_slice(line, 0, semicolon));
        this.left = 0;
        for (let index = 0; index < text.length; index += 1) {
            const digit = %string_find("0123456789abcdef", %string_to_lower(text[index]), 0);
            if (digit < 0) return this.problemAt("HPE_INVALID_CHUNK_SIZE", "Invalid character in chunk size", index);
            this.left = this.left * 16 + digit;
        }
        if (text.length === 0) return this.problemAt("HPE_INVALID_CHUNK_SIZE", "Invalid character in chunk size", 0);
        this.stage = this.left === 0 ? "trailers" : "chunk";
        return undefined;
    }
    headerOf(name) {
        const list = this.head.headers;
        for (let index = list.length - 2; index >= 0; index -= 2) {
            if (list[index].length === name.length && %string_to_lower(list[index]) === name) return list[index + 1];
        }
        return undefined;
    }
    endOfHead() {
        const head = this.head;
        const encoding = this.headerOf("transfer-encoding");
        const length = this.headerOf("content-length");
        const connection = this.headerOf("connection") || "";
        this.trailers = [];
        this.isChunked = encoding !== undefined && (this.isStrict ? LastListWord(encoding) === "chunked" : HasListWord(encoding, "chunked"));
        if (length !== undefined && (encoding === undefined || !this.isChunked) && !IsDigits(length)) return ParseProblem("HPE_INVALID_CONTENT_LENGTH", "Invalid character in Content-Length", 0);
        if (length !== undefined && this.isChunked) return ParseProblem("HPE_INVALID_CONTENT_LENGTH", "Content-Length can't be present with Transfer-Encoding", 0);
        const asksUpgrade = this.headerOf("upgrade") !== undefined && HasListWord(connection, "upgrade");
        head.upgrade = this.isRequest ? head.method === "CONNECT" || asksUpgrade : asksUpgrade && head.status === 101;
        const hasNoBody = !this.isRequest && (head.status < 200 || head.status === 204 || head.status === 304);
        const needsEnd = !this.isRequest && !this.isChunked && length === undefined && !hasNoBody;
        this.keepAlive = (head.major > 0 && head.minor > 0 ? !HasListWord(connection, "close") : HasListWord(connection, "keep-alive")) && !needsEnd;
        const treatment = this.onHeaders(head, this.keepAlive);
        if (this.isStrict && this.isRequest && encoding !== undefined && !this.isChunked) return this.problemAt("HPE_INVALID_TRANSFER_ENCODING", "Request has invalid `Transfer-Encoding`", 0);
        if (treatment === 2 || (this.isRequest && head.method === "CONNECT")) {
            this.stage = "upgraded";
            this.onComplete(this.trailers);
        } else if (treatment === 1 || hasNoBody) {
            this.complete();
        } else if (this.isChunked) {
            this.stage = "chunk-size";
        } else if (length !== undefined && ToNumber(length) > 0) {
            this.left = ToNumber(length);
            this.stage = "body";
        } else if (needsEnd) {
            this.stage = "until-end";
        } else {
            this.complete();
        }
        return undefined;
    }
    takeBody() {
        if (this.rest.length === 0) return "more";
        const size = this.stage === "until-end" ? this.rest.length : %math_min(this.left, this.rest.length);
        const piece = %string_slice(this.rest, 0, size);
        this.rest = %string_slice(this.rest, size, this.rest.length);
        this.left -= size;
        const isLast = this.stage === "body" && this.left === 0;
        if (this.stage === "chunk" && this.left === 0) this.stage = "chunk-end";
        if (isLast) this.stage = "end-of-body";
        this.onBody(piece);
        if (this.canPause) return "paused";
        return undefined;
    }
    complete() {
        const trailers = this.trailers;
        this.reset();
        this.onComplete(trailers);
    }
}

function IsDigits(text) {
    if (text.length === 0) return false;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] < "0" || text[index] > "9") return false;
    }
    return true;
}
