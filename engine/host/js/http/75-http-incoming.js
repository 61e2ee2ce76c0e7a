// http.IncomingMessage. RUNTIME: Node 20 lib/_http_incoming.js.

const kMessageHeaders = %new_symbol("kHeaders");
const kMessageHeadersDistinct = %new_symbol("kHeadersDistinct");
const kMessageHeadersCount = %new_symbol("kHeadersCount");
const kMessageTrailers = %new_symbol("kTrailers");
const kMessageTrailersDistinct = %new_symbol("kTrailersDistinct");
const kMessageTrailersCount = %new_symbol("kTrailersCount");

function ResumeSocket(socket) {
    if (socket && !socket._paused && socket.readable) socket.resume();
}

const MessageStream = kIsOldNode ? OldReadable : Readable;

function IncomingMessage(socket) {
    "function";
    %call(MessageStream, this, socket ? { highWaterMark: kIsOldNode ? socket._readableState && socket._readableState.highWaterMark : socket.readableHighWaterMark } : undefined);
    this._readableState.readingMore = true;
    this.socket = socket;
    this.httpVersionMajor = null;
    this.httpVersionMinor = null;
    this.httpVersion = null;
    this.complete = false;
    this[kMessageHeaders] = null;
    this[kMessageHeadersCount] = 0;
    this.rawHeaders = [];
    this[kMessageTrailers] = null;
    this[kMessageTrailersCount] = 0;
    this.rawTrailers = [];
    this.joinDuplicateHeaders = false;
    this.aborted = false;
    this.upgrade = null;
    this.url = "";
    this.method = null;
    this.statusCode = null;
    this.statusMessage = null;
    this.client = socket;
    this._consuming = false;
    this._dumped = false;
}
InheritStream(IncomingMessage, MessageStream, 1);

// How a header that comes again is treated: "one" keeps the first, "list" makes a list, "cookie" joins with a semicolon; all others
// are joined with commas.
const RepeatedHeaders = {
    __proto__: null,
    "set-cookie": "list", cookie: "cookie",
    age: "one", host: "one", from: "one", etag: "one", server: "one", referer: "one", expires: "one", location: "one", "user-agent": "one",
    "retry-after": "one", "content-type": "one", "max-forwards": "one", authorization: "one", "last-modified": "one", "content-length": "one",
    "if-modified-since": "one", "proxy-authorization": "one", "if-unmodified-since": "one",
};

function AddHeader(message, field, value, target) {
    const name = %string_to_lower(field);
    const kind = RepeatedHeaders[name];
    if (kind === "list") {
        if (target[name] === undefined) {
            target[name] = [value];
        } else {
            %push(target[name], value);
        }
    } else if (kind === "one" && !message.joinDuplicateHeaders) {
        if (target[name] === undefined) target[name] = value;
    } else if (typeof target[name] === "string") {
        target[name] += (kind === "cookie" ? "; " : ", ") + value;
    } else {
        target[name] = value;
    }
}

function AddHeaderDistinct(field, value, target) {
    const name = %string_to_lower(field);
    if (target[name]) {
        %push(target[name], value);
    } else {
        target[name] = [value];
    }
}

function GatherHeaders(message, raw, count, target) {
    for (let index = 0; index < count; index += 2) message._addHeaderLine(raw[index], raw[index + 1], target);
    return target;
}

function GatherDistinct(message, raw, count) {
    const target = { __proto__: null };
    for (let index = 0; index < count; index += 2) message._addHeaderLineDistinct(raw[index], raw[index + 1], target);
    return target;
}

%define_methods(IncomingMessage.prototype, {
    get connection() {
        return this.socket;
    },
    set connection(value) {
        this.socket = value;
    },
    get headers() {
        if (!this[kMessageHeaders]) this[kMessageHeaders] = GatherHeaders(this, this.rawHeaders, this[kMessageHeadersCount], {});
        return this[kMessageHeaders];
    },
    set headers(value) {
        this[kMessageHeaders] = value;
    },
    get headersDistinct() {
        if (!this[kMessageHeadersDistinct]) this[kMessageHeadersDistinct] = GatherDistinct(this, this.rawHeaders, this[kMessageHeadersCount]);
        return this[kMessageHeadersDistinct];
    },
    set headersDistinct(value) {
        this[kMessageHeadersDistinct] = value;
    },
    get trailers() {
        if (!this[kMessageTrailers]) this[kMessageTrailers] = GatherHeaders(this, this.rawTrailers, this[kMessageTrailersCount], {});
        return this[kMessageTrailers];
    },
    set trailers(value) {
        this[kMessageTrailers] = value;
    },
    get trailersDistinct() {
        if (!this[kMessageTrailersDistinct]) this[kMessageTrailersDistinct] = GatherDistinct(this, this.rawTrailers, this[kMessageTrailersCount]);
        return this[kMessageTrailersDistinct];
    },
    set trailersDistinct(value) {
        this[kMessageTrailersDistinct] = value;
    },
    setTimeout(msecs, callback) {
        if (callback) this.on("timeout", callback);
        this.socket.setTimeout(msecs);
        return this;
    },
    _read(size) {
        if (!this._consuming) {
            this._readableState.readingMore = false;
            this._consuming = true;
        }
        if (this.socket.readable) ResumeSocket(this.socket);
    },
    _destroy(error, callback) {
        if (!this.readableEnded || !this.complete) {
            this.aborted = true;
            this.emit("aborted");
        }
        if (this.socket && !this.socket.destroyed && this.aborted) {
            this.socket.destroy(error);
            const cleanUp = EndOfStream(this.socket, undefined, (failure) => {
                const other = failure && failure.code === "ERR_STREAM_PREMATURE_CLOSE" ? null : failure;
                cleanUp();
                %next_tick(TellIfListened, [this, other || error, callback]);
            });
        } else {
            %next_tick(TellIfListened, [this, error, callback]);
        }
    },
    _addHeaderLines(headers, count) {
        if (!headers || headers.length === 0) return;
        let target;
        if (this.complete) {
            this.rawTrailers = headers;
            this[kMessageTrailersCount] = count;
            target = this[kMessageTrailers];
        } else {
            this.rawHeaders = headers;
            this[kMessageHeadersCount] = count;
            target = this[kMessageHeaders];
        }
        if (target) GatherHeaders(this, headers, count, target);
    },
    _addHeaderLine(field, value, target) {
        AddHeader(this, field, value, target);
    },
    _addHeaderLineDistinct(field, value, target) {
        AddHeaderDistinct(field, value, target);
    },
    _dump() {
        if (this._dumped) return;
        this._dumped = true;
        this.removeAllListeners("data");
        this.resume();
    },
});

// RUNTIME: Node 10 and older lib/_http_incoming.js: the message itself is never destroyed.
if (kIsOldNode) {
    %delete_own(IncomingMessage.prototype, "_destroy");
    %define_methods(IncomingMessage.prototype, {
        destroy(error) {
            if (this.socket) this.socket.destroy(error);
        },
    });
}

function TellIfListened(message, error, callback) {
    if (message.listenerCount("error") === 0) {
        callback();
    } else {
        callback(error);
    }
}
