// http.ServerResponse. RUNTIME: Node 20 lib/_http_server.js.

function ServerResponse(request, options) {
    "function";
    %call(OutgoingMessage, this, options);
    if (request.method === "HEAD") this._hasBody = false;
    this.req = request;
    this.sendDate = true;
    this._sent100 = false;
    this._expect_continue = false;
    if (request.httpVersionMajor < 1 || request.httpVersionMinor < 1) {
        const encodings = request.headers.te;
        this.useChunkedEncodingByDefault = encodings !== undefined && HasWord(encodings, "chunked");
        this.shouldKeepAlive = false;
    }
    if (kIsNode24) TellChannel("http.server.response.created", () => ({ request, response: this }));
}
InheritStream(ServerResponse, OutgoingMessage, 2);
ServerResponse.prototype.statusCode = 200;
ServerResponse.prototype.statusMessage = undefined;

function CloseOfResponse() {
    if (this._httpMessage) EmitMessageClose(this._httpMessage);
}

function EmitMessageClose(message) {
    if (message._closed) return;
    message.destroyed = true;
    message._closed = true;
    %at("emitCloseNT (node:_http_server:1019:10)", message.emit("close"));
}

// RUNTIME: Node v24.21.0 lib/_http_server.js, writeHead: a list may name a header more than once.
function SetHeadersAgain(response, headers) {
    if (!kIsNode24 || !IsArray(headers)) {
        WalkHeaders(response, headers, (name, value) => {
            if (name) response.setHeader(name, value);
        });
        return;
    }
    if (headers.length % 2 !== 0) throw ArgumentValueError("headers", headers, "is invalid");
    for (let index = 0; index < headers.length; index += 2) response.removeHeader(headers[index]);
    for (let index = 0; index < headers.length; index += 2) {
        if (headers[index]) response.appendHeader(headers[index], headers[index + 1]);
    }
}

// The links of early hints as one text. RUNTIME: Node 20 lib/internal/validators.js, validateLinkHeaderValue.
function LinksOfHints(links) {
    const isList = IsArray(links);
    for (let index = 0; isList && index < links.length; index += 1) RequireLink(links[index]);
    if (!isList) RequireLink(links);
    return isList ? %join_texts(links, ", ") : links;
}

function RequireLink(value) {
    if (typeof value === "string" && IsLink(value)) return;
    throw ArgumentValueError("hints", value, 'must be an array or string of format "</styles.css>; rel=preload; as=style"');
}

// "<address>" and then parameters behind semicolons, whose values may be quoted.
function IsLink(text) {
    const end = %string_find(text, ">", 0);
    if (text[0] !== "<" || end < 0) return false;
    let at = end + 1;
    while (at < text.length) {
        at = EndOfSpace(text, at);
        if (text[at] !== ";") return false;
        const begin = EndOfSpace(text, at + 1);
        at = EndOfParameter(text, begin);
        if (at === begin) return false;
        if (text[at] !== '"') continue;
        if (text[at - 1] !== "=" || at - begin < 2) return false;
        at = EndOfParameter(text, at + 1);
        if (text[at] !== '"') return false;
        at += 1;
    }
    return true;
}

function EndOfSpace(text, begin) {
    let at = begin;
    while (at < text.length && %strip_white_space(text[at]) === "") at += 1;
    return at;
}

function EndOfParameter(text, begin) {
    let at = begin;
    while (at < text.length && text[at] !== ";" && text[at] !== '"' && %strip_white_space(text[at]) !== "") at += 1;
    return at;
}

function WriteHead(response, statusCode, reason, given) {
    // RUNTIME: Node 10 lib/_http_server.js, writeHead, minds only where headers were set before.
    if (response._header && !kIsOldNode) throw HeadersSentError("write");
    const code = ToIntegerOrInfinity(statusCode);
    if (!(code >= 100 && code <= 999) && kIsOldNode && kNodeMajor < 10) throw PlainOldError(RangeErrorConstructor, `Invalid status code: ${SafeText(statusCode)}`);
    if (!(code >= 100 && code <= 999)) throw NodeRangeError("ERR_HTTP_INVALID_STATUS_CODE", `Invalid status code: ${typeof statusCode === "symbol" || %is_object(statusCode) ? InspectBriefly(statusCode) : statusCode}`);
    let own = given;
    if (typeof reason === "string") {
        response.statusMessage = reason;
    } else {
        if (!response.statusMessage) response.statusMessage = kStatusCodes[code] || "unknown";
        if (own === undefined || own === null) own = reason;
    }
    response.statusCode = code;
    let headers = own;
    if (response[kOutHeaders]) {
        if (own) SetHeadersAgain(response, own);
        if (kIsOldNode && response._header && (!own || EnumerableOwnKeys(own).length === 0)) throw HeadersSentError("render");
        headers = response[kOutHeaders];
    }
    if (HasInvalidHeaderLetter(response.statusMessage)) throw InvalidLetterError("statusMessage");
    if (code === 204 || code === 304 || code < 200) response._hasBody = false;
    if (response._expect_continue && !response._sent100) response.shouldKeepAlive = false;
    response._storeHeader(`HTTP/1.1 ${code} ${response.statusMessage}\r\n`, headers);
    return kIsOldNode && kNodeMajor < 10 ? undefined : response;
}

%define_methods(ServerResponse.prototype, {
    assignSocket(socket) {
        if (socket._httpMessage) throw NodeError("ERR_HTTP_SOCKET_ASSIGNED", "ServerResponse has an already assigned socket");
        socket._httpMessage = this;
        socket.on("close", CloseOfResponse);
        this.socket = socket;
        this.emit("socket", socket);
        this._flush();
    },
    detachSocket(socket) {
        socket.removeListener("close", CloseOfResponse);
        socket._httpMessage = null;
        this.socket = null;
    },
    writeContinue(callback) {
        this._writeRaw("HTTP/1.1 100 Continue\r\n\r\n", "ascii", callback);
        this._sent100 = true;
    },
    writeProcessing(callback) {
        this._writeRaw("HTTP/1.1 102 Processing\r\n\r\n", "ascii", callback);
    },
    writeEarlyHints(hints, callback) {
        ValidateObject(hints, "hints");
        if (hints.link === undefined || hints.link === null) return;
        const links = LinksOfHints(hints.link);
        if (links === "") return;
        let head = `HTTP/1.1 103 Early Hints\r\nLink: ${links}\r\n`;
        const names = %own_enumerable_keys(hints);
        for (let index = 0; index < names.length; index += 1) {
            if (names[index] === "link") continue;
            if (kIsNode24) {
                ValidateHeaderName(names[index]);
                ValidateHeaderValue(names[index], hints[names[index]]);
            }
            head += `${names[index]}: ${hints[names[index]]}\r\n`;
        }
        this._writeRaw(`${head}\r\n`, "ascii", callback);
    },
    _implicitHeader() {
        this.writeHead(this.statusCode);
    },
    writeHead(statusCode, reason, headers) {
        return WriteHead(this, statusCode, reason, headers);
    },
});
%put(ServerResponse.prototype, "writeHeader", ServerResponse.prototype.writeHead, 5);
