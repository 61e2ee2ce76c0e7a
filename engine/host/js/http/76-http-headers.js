// The headers of an outgoing message: set, checked and put into text. RUNTIME: Node 20 lib/_http_outgoing.js.

// The encoding of what no program has written. RUNTIME: Node 4 has no name latin1.
const kHeadEncoding = kIsOldNode && kNodeMajor < 6 ? "binary" : "latin1";

// An array that stands for several headers of one name, as for cookies.
function EachHeader(message, key, value, take) {
    if (!IsArray(value)) {
        take(key, value);
        return;
    }
    const isCookie = %string_to_lower(key) === "cookie";
    const isUnique = message[kUniqueHeaders] && ListIndexOf(message[kUniqueHeaders], %string_to_lower(key)) >= 0;
    if ((value.length < 2 || !isCookie) && !isUnique) {
        for (let index = 0; index < value.length; index += 1) take(key, value[index]);
    } else {
        take(key, %join_texts(TextsOf(value), "; "));
    }
}

function TextsOf(list) {
    const texts = [];
    for (let index = 0; index < list.length; index += 1) %push(texts, ToString(list[index]));
    return texts;
}

// Headers in any of the forms that writeHead takes, one after another.
function WalkHeaders(message, headers, take) {
    if (headers === message[kOutHeaders]) {
        const names = %own_enumerable_keys(headers);
        for (let index = 0; index < names.length; index += 1) take(headers[names[index]][0], headers[names[index]][1]);
    } else if (IsArray(headers) && headers.length > 0 && IsArray(headers[0])) {
        for (let index = 0; index < headers.length; index += 1) take(headers[index][0], headers[index][1]);
    } else if (IsArray(headers)) {
        if (headers.length % 2 !== 0) throw ArgumentValueError("headers", headers, "is invalid");
        for (let index = 0; index < headers.length; index += 2) take(headers[index], headers[index + 1]);
    } else {
        const names = %own_enumerable_keys(headers);
        for (let index = 0; index < names.length; index += 1) take(names[index], headers[names[index]]);
    }
}

function HasWord(text, word) {
    const lower = %string_to_lower(ToString(text));
    const at = %string_find(lower, word, 0);
    if (at < 0) return false;
    const before = at === 0 ? "" : lower[at - 1];
    const after = at + word.length >= lower.length ? "" : lower[at + word.length];
    return !IsWordLetter(before) && !IsWordLetter(after);
}

function IsWordLetter(letter) {
    return letter !== "" && ((letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9") || letter === "_");
}

// What a header means for the message itself.
function NoticeHeader(message, seen, field, value) {
    const name = %string_to_lower(field);
    switch (name) {
        case "connection":
            seen.connection = true;
            message._removedConnection = false;
            if (HasWord(value, "close")) {
                message._last = true;
            } else {
                message.shouldKeepAlive = true;
            }
            break;
        case "transfer-encoding":
            seen.encoding = true;
            message._removedTE = false;
            if (HasWord(value, "chunked")) message.chunkedEncoding = true;
            break;
        case "content-length":
            seen.length = true;
            message._contentLength = ToNumber(value);
            message._removedContLen = false;
            break;
        case "date":
        case "expect":
        case "trailer":
            seen[name] = true;
            break;
        case "keep-alive":
            message._defaultKeepAlive = false;
            break;
        default:
    }
}

// The lines about how long the connection lasts.
function ConnectionLines(message, seen) {
    if (message._removedConnection) {
        message._last = !message.shouldKeepAlive;
        return "";
    }
    if (seen.connection) return "";
    const staysOpen = message.shouldKeepAlive && (seen.length || message.useChunkedEncodingByDefault || message.agent);
    if (staysOpen && message.maxRequestsOnConnectionReached) return "Connection: close\r\n";
    if (!staysOpen) {
        message._last = true;
        return "Connection: close\r\n";
    }
    let lines = "Connection: keep-alive\r\n";
    if (message._keepAliveTimeout && message._defaultKeepAlive) {
        const most = message._maxRequestsPerSocket > 0 ? `, max=${message._maxRequestsPerSocket}` : "";
        lines += `Keep-Alive: timeout=${%math_floor(message._keepAliveTimeout / 1000)}${most}\r\n`;
    }
    return lines;
}

// The line about how long the body is.
function LengthLine(message, seen) {
    if (seen.length || seen.encoding) return "";
    if (!message._hasBody) {
        message.chunkedEncoding = false;
    } else if (!message.useChunkedEncodingByDefault) {
        message._last = true;
    } else if (!seen.trailer && !message._removedContLen && typeof message._contentLength === "number") {
        return `Content-Length: ${message._contentLength}\r\n`;
    } else if (!message._removedTE) {
        message.chunkedEncoding = true;
        return "Transfer-Encoding: chunked\r\n";
    } else {
        message._last = true;
    }
    return "";
}

function HttpDate() {
    const fields = %date_fields(%math_floor(%wall_ms() / 1000) * 1000);
    return `${weekdayNames[fields[7]]}, ${PadNumber(fields[2], 2)} ${monthNames[fields[1]]} ${YearText(fields[0])} ${ClockText(fields)} GMT`;
}

// RUNTIME: Node 20 lib/_http_outgoing.js, processHeader: with a length it is written as Latin-1 and read as UTF-8.
function DispositionValue(message, name, value) {
    if (kIsOldNode || !message._contentLength || typeof name !== "string" || %string_to_lower(name) !== "content-disposition") return value;
    const read = (text) => DecodeBytes(EncodeText(`${text}`, "latin1"), "utf8");
    if (!IsArray(value)) return read(value);
    const texts = [];
    for (let index = 0; index < value.length; index += 1) %push(texts, read(value[index]));
    return texts;
}

// Trailers have one line for each value.
function AddTrailers(message, headers) {
    message._trailer = "";
    WalkHeaders(message, headers, (field, value) => {
        ValidateHeaderName(field, "Trailer name");
        const take = (text) => {
            if (HasInvalidHeaderLetter(text)) throw InvalidLetterError("trailer content", field);
            message._trailer += `${field}: ${text}\r\n`;
        };
        if (IsArray(value) && value.length > 1) {
            for (let index = 0; index < value.length; index += 1) take(value[index]);
        } else {
            take(IsArray(value) ? %join_texts(TextsOf(value), "; ") : value);
        }
    });
}

%define_methods(OutgoingMessage.prototype, {
    _storeHeader(firstLine, headers) {
        const seen = { __proto__: null, connection: false, length: false, encoding: false, date: false, expect: false, trailer: false };
        let text = firstLine;
        if (headers) {
            const checks = headers !== this[kOutHeaders];
            WalkHeaders(this, headers, (key, value) => {
                if (checks) ValidateHeaderName(key);
                EachHeader(this, key, DispositionValue(this, key, value), (name, one) => {
                    if (checks) ValidateHeaderValue(name, one);
                    text += `${name}: ${one}\r\n`;
                    NoticeHeader(this, seen, name, one);
                });
            });
        }
        if (this.sendDate && !seen.date) text += `Date: ${HttpDate()}\r\n`;
        if (this.chunkedEncoding && (this.statusCode === 204 || this.statusCode === 304)) {
            this.chunkedEncoding = false;
            this.shouldKeepAlive = false;
        }
        text += ConnectionLines(this, seen);
        text += LengthLine(this, seen);
        if (this.chunkedEncoding !== true && seen.trailer) throw NodeError("ERR_HTTP_TRAILER_INVALID", "Trailers are invalid with this transfer encoding");
        this._header = `${text}\r\n`;
        this._headerSent = false;
        if (seen.expect) this._send("");
    },
    _renderHeaders() {
        if (this._header) throw HeadersSentError("render");
        const headers = {};
        if (this[kOutHeaders] !== null) WalkHeaders(this, this[kOutHeaders], (name, value) => { headers[name] = value; });
        return headers;
    },
    setHeader(name, value) {
        if (this._header) throw HeadersSentError("set");
        ValidateHeaderName(name);
        ValidateHeaderValue(name, value);
        if (this[kOutHeaders] === null) this[kOutHeaders] = { __proto__: null };
        this[kOutHeaders][%string_to_lower(name)] = [name, value];
        return this;
    },
    setHeaders(headers) {
        if (this._header) throw HeadersSentError("set");
        if (!headers || IsArray(headers) || typeof headers.keys !== "function" || typeof headers.get !== "function") {
            throw ArgumentTypeError("headers", "an instance of Headers or Map", headers);
        }
        const pairs = ArraySpread([], headers);
        const cookies = [];
        for (let index = 0; index < pairs.length; index += 1) {
            if (pairs[index][0] === "set-cookie") {
                const values = IsArray(pairs[index][1]) ? pairs[index][1] : [pairs[index][1]];
                for (let place = 0; place < values.length; place += 1) %push(cookies, values[place]);
            } else {
                this.setHeader(pairs[index][0], pairs[index][1]);
            }
        }
        if (cookies.length > 0) this.setHeader("set-cookie", cookies);
        return this;
    },
    appendHeader(name, value) {
        if (this._header) throw HeadersSentError("append");
        ValidateHeaderName(name);
        ValidateHeaderValue(name, value);
        const entry = this[kOutHeaders] === null ? undefined : this[kOutHeaders][%string_to_lower(name)];
        if (!entry) return this.setHeader(name, value);
        if (!IsArray(entry[1])) entry[1] = [entry[1]];
        const more = IsArray(value) ? value : [value];
        for (let index = 0; index < more.length; index += 1) %push(entry[1], more[index]);
        return this;
    },
    getHeader(name) {
        ValidateString(name, "name");
        const entry = this[kOutHeaders] === null ? undefined : this[kOutHeaders][%string_to_lower(name)];
        return entry && entry[1];
    },
    getHeaderNames() {
        return this[kOutHeaders] === null ? [] : %own_enumerable_keys(this[kOutHeaders]);
    },
    getRawHeaderNames() {
        const names = [];
        if (this[kOutHeaders] !== null) WalkHeaders(this, this[kOutHeaders], (name) => %push(names, name));
        return names;
    },
    getHeaders() {
        const result = { __proto__: null };
        const names = this.getHeaderNames();
        for (let index = 0; index < names.length; index += 1) result[names[index]] = this[kOutHeaders][names[index]][1];
        return result;
    },
    hasHeader(name) {
        ValidateString(name, "name");
        return this[kOutHeaders] !== null && !!this[kOutHeaders][%string_to_lower(name)];
    },
    removeHeader(name) {
        ValidateString(name, "name");
        if (this._header) throw HeadersSentError("remove");
        const key = %string_to_lower(name);
        if (key === "connection") this._removedConnection = true;
        if (key === "content-length") this._removedContLen = true;
        if (key === "transfer-encoding") this._removedTE = true;
        if (key === "date") this.sendDate = false;
        if (this[kOutHeaders] !== null) %delete_own(this[kOutHeaders], key);
    },
    get headersSent() {
        return !!this._header;
    },
    addTrailers(headers) {
        AddTrailers(this, headers);
    },
});
