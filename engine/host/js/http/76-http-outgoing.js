// http.OutgoingMessage: what ServerResponse and ClientRequest share. RUNTIME: Node 20 lib/_http_outgoing.js.

const kOutHeaders = %new_symbol("kOutHeaders");
const kMessageNeedDrain = %new_symbol("kNeedDrain");
const kMessageCorked = %new_symbol("corked");
const kMessageBytesWritten = %new_symbol("kBytesWritten");
const kMessageErrored = %new_symbol("errored");
const kMessageHighWaterMark = %new_symbol("kHighWaterMark");
const kRejectsBody = %new_symbol("kRejectNonStandardBodyWrites");
const kWritableFinished = %new_symbol("kWritableFinished");
const kEndCallbacks = %new_symbol("kEndCallbacks");
const kFlushError = %new_symbol("kFlushError");
const kUniqueHeaders = %new_symbol("kUniqueHeaders");

// The socket of a message has drained. RUNTIME: Node 10 and older lib/internal/http.js, ondrain, tell whatever message it has.
function TellMessageOfDrain(socket) {
    const message = socket._httpMessage;
    if (!message || (!kIsOldNode && (message.finished || !message[kMessageNeedDrain]))) return;
    message[kMessageNeedDrain] = false;
    message.emit("drain");
}

function OutgoingMessage(options) {
    "function";
    %call(Stream, this);
    this.outputData = [];
    this.outputSize = 0;
    this.writable = true;
    this.destroyed = false;
    this._last = false;
    this.chunkedEncoding = false;
    this.shouldKeepAlive = true;
    this.maxRequestsOnConnectionReached = false;
    this._defaultKeepAlive = true;
    this.useChunkedEncodingByDefault = true;
    this.sendDate = false;
    this._removedConnection = false;
    this._removedContLen = false;
    this._removedTE = false;
    this.strictContentLength = false;
    this[kMessageBytesWritten] = 0;
    this._contentLength = null;
    this._hasBody = true;
    this._trailer = "";
    this[kMessageNeedDrain] = false;
    this.finished = false;
    this._headerSent = false;
    this[kMessageCorked] = 0;
    this._closed = false;
    this.socket = null;
    this._header = null;
    this[kOutHeaders] = null;
    this._keepAliveTimeout = 0;
    this._onPendingData = NoOperation;
    this[kMessageErrored] = null;
    if (kIsNode24) {
        this[kWritableFinished] = false;
        this[kEndCallbacks] = null;
        this[kFlushError] = null;
    }
    this[kMessageHighWaterMark] = options && options.highWaterMark !== undefined ? options.highWaterMark : DefaultHighWaterMark.bytes;
    this[kRejectsBody] = options && options.rejectNonStandardBodyWrites !== undefined ? options.rejectNonStandardBodyWrites : false;
}
InheritStream(OutgoingMessage, Stream, 1);

function FailMessage(message, error, callback) {
    if (message.destroyed) return;
    %next_tick(TellOfFailure, [message, error, callback]);
}

function TellOfFailure(message, error, callback) {
    %at("emitErrorNt (node:_http_outgoing:881:3)", callback(error));
    if (typeof message.emit === "function" && !message.destroyed) %at("emitErrorNt (node:_http_outgoing:883:9)", message.emit("error", error));
}

function ChunkLength(chunk, encoding) {
    return typeof chunk === "string" ? ByteLengthOfText(chunk, encoding) : chunk.byteLength;
}

function IsStrictAboutLength(message) {
    return message.strictContentLength && message._contentLength !== null && message._contentLength !== undefined && message._hasBody && !message._removedContLen && !message.chunkedEncoding && !message.hasHeader("transfer-encoding");
}

function LengthMismatchError(actual, expected) {
    return NodeError("ERR_HTTP_CONTENT_LENGTH_MISMATCH", `Response body's content-length of ${actual} byte(s) does not match the content-length of ${expected} byte(s) set in header`);
}

// write_.
function WriteMessage(message, chunk, encoding, givenCallback, fromEnd) {
    const callback = typeof givenCallback === "function" ? givenCallback : NoOperation;
    if (chunk === null) throw %at("write_ (node:_http_outgoing:903:11)", NodeTypeError("ERR_STREAM_NULL_VALUES", "May not write null values to stream"));
    if (typeof chunk !== "string" && !IsByteView(chunk)) {
        throw %at("write_ (node:_http_outgoing:905:11)", ArgumentTypeError("chunk", "of type string or an instance of Buffer or Uint8Array", chunk));
    }
    if (message.finished || message.destroyed) {
        const error = message.finished ? %at("write_ (node:_http_outgoing:911:11)", WriteAfterEndError()) : %at("write_ (node:_http_outgoing:913:11)", StreamDestroyedError("write"));
        if (message.destroyed) {
            %next_tick(callback, [error]);
        } else {
            FailMessage(message, error, callback);
        }
        return false;
    }
    let length;
    if (message.strictContentLength) {
        length = ChunkLength(chunk, encoding);
        const sum = message[kMessageBytesWritten] + length;
        if (IsStrictAboutLength(message) && (fromEnd ? sum !== message._contentLength : sum > message._contentLength)) throw LengthMismatchError(sum, message._contentLength);
        message[kMessageBytesWritten] = sum;
    }
    if (!message._header) {
        if (fromEnd) {
            if (length === undefined) length = ChunkLength(chunk, encoding);
            message._contentLength = length;
        }
        message._implicitHeader();
    }
    if (!message._hasBody) {
        if (message[kRejectsBody]) throw NodeError("ERR_HTTP_BODY_NOT_ALLOWED", "Adding content for this request method or response status is not allowed.");
        %next_tick(callback, []);
        return true;
    }
    if (!fromEnd && message.socket && !message.socket.writableCorked) {
        message.socket.cork();
        %next_tick((socket) => socket.uncork(), [message.socket]);
    }
    if (!message.chunkedEncoding || chunk.length === 0) return message._send(chunk, encoding, callback, length);
    if (length === undefined) length = ChunkLength(chunk, encoding);
    message._send(%number_to_radix(length, 16), kHeadEncoding, null);
    message._send(BufferFromBinary("\r\n"), null, null);
    message._send(chunk, encoding, null, length);
    return message._send(BufferFromBinary("\r\n"), null, callback);
}

// RUNTIME: Node v24.21.0 lib/_http_outgoing.js, flushEndCallbacks: what end was given is no listener of "finish".
function FlushEndCallbacks(message, error) {
    const callbacks = message[kEndCallbacks];
    message[kEndCallbacks] = null;
    message[kFlushError] = error;
    for (let index = 0; callbacks !== null && index < callbacks.length; index += 1) {
        %at("=flushEndCallbacks (node:_http_outgoing:1106:17)|onFinish (node:_http_outgoing:1139:3)", %call(callbacks[index], callbacks, error));
    }
}

function FinishMessage(message, error = null) {
    const failure = error || message[kMessageErrored];
    if (kIsNode24 && failure) {
        FlushEndCallbacks(message, failure);
        return;
    }
    if (message.socket && message.socket._hadError) return;
    if (kIsNode24) {
        message[kWritableFinished] = true;
        FlushEndCallbacks(message, null);
    }
    %at("onFinish (node:_http_outgoing:1031:10)", message.emit("finish"));
}

function AddEndCallback(message, callback) {
    if (!kIsNode24) {
        message.once("finish", callback);
    } else if (message[kFlushError] !== null) {
        %next_tick(callback, [message[kFlushError]]);
    } else {
        if (message[kEndCallbacks] === null) message[kEndCallbacks] = [];
        %push(message[kEndCallbacks], callback);
    }
}

function EndMessage(message, givenChunk, givenEncoding, givenCallback) {
    const { chunk, encoding, callback } = EndArguments(givenChunk, givenEncoding, givenCallback);
    if (chunk) {
        if (message.finished) {
            FailMessage(message, %at("node:_http_outgoing:1047:15", WriteAfterEndError()), typeof callback === "function" ? callback : NoOperation);
            return message;
        }
        if (message.socket) message.socket.cork();
        %at("node:_http_outgoing:1056:5", WriteMessage(message, chunk, encoding, null, true));
    } else if (message.finished) {
        if (typeof callback !== "function") return message;
        if (!message.writableFinished) {
            if (kIsNode24) AddEndCallback(message, callback);
            else message.on("finish", callback);
        } else {
            callback(NodeError("ERR_STREAM_ALREADY_FINISHED", "Cannot call end after a stream was finished"));
        }
        return message;
    } else if (!message._header) {
        if (message.socket) message.socket.cork();
        message._contentLength = 0;
        message._implicitHeader();
    }
    if (typeof callback === "function") AddEndCallback(message, callback);
    if (IsStrictAboutLength(message) && message[kMessageBytesWritten] !== message._contentLength) throw LengthMismatchError(message[kMessageBytesWritten], message._contentLength);
    const finish = (error) => FinishMessage(message, error);
    if (message._hasBody && message.chunkedEncoding) {
        message._send(`0\r\n${message._trailer}\r\n`, kHeadEncoding, finish);
    } else if (!message._headerSent || message.writableLength || chunk) {
        message._send("", kHeadEncoding, finish);
    } else {
        %next_tick(finish, []);
    }
    if (message.socket) {
        message.socket._writableState.corked = 1;
        message.socket.uncork();
    }
    message[kMessageCorked] = 0;
    message.finished = true;
    if (message.outputData.length === 0 && message.socket && message.socket._httpMessage === message) message._finish();
    return message;
}

%define_methods(OutgoingMessage.prototype, {
    get errored() {
        return this[kMessageErrored];
    },
    get closed() {
        return this._closed;
    },
    get writableFinished() {
        if (kIsNode24) return this[kWritableFinished];
        return this.finished && this.outputSize === 0 && (!this.socket || this.socket._writableState.length === 0);
    },
    get writableObjectMode() {
        return false;
    },
    get writableLength() {
        return this.outputSize + (this.socket ? this.socket._writableState.length : 0);
    },
    get writableHighWaterMark() {
        return this.socket ? this.socket._writableState.highWaterMark : this[kMessageHighWaterMark];
    },
    get writableCorked() {
        return (this.socket ? this.socket.writableCorked : 0) + this[kMessageCorked];
    },
    get writableEnded() {
        return this.finished;
    },
    get writableNeedDrain() {
        return !this.destroyed && !this.finished && this[kMessageNeedDrain];
    },
    get connection() {
        return this.socket;
    },
    set connection(value) {
        this.socket = value;
    },
    cork() {
        if (this.socket) {
            this.socket.cork();
        } else {
            this[kMessageCorked] += 1;
        }
    },
    uncork() {
        if (this.socket) {
            this.socket.uncork();
        } else if (this[kMessageCorked]) {
            this[kMessageCorked] -= 1;
        }
    },
    setTimeout(msecs, callback) {
        if (callback) this.on("timeout", callback);
        if (this.socket) {
            this.socket.setTimeout(msecs);
        } else {
            this.once("socket", (socket) => socket.setTimeout(msecs));
        }
        return this;
    },
    destroy(error) {
        if (this.destroyed) return this;
        this.destroyed = true;
        this[kMessageErrored] = error;
        if (this.socket) {
            this.socket.destroy(error);
        } else {
            this.once("socket", (socket) => socket.destroy(error));
        }
        return this;
    },
    _send(data, encoding, callback, length) {
        let whole = data;
        if (!this._headerSent && this._header !== null) {
            if (typeof data === "string" && (encoding === "utf8" || encoding === "latin1" || !encoding)) {
                whole = this._header + data;
            } else {
                PutFirst(this.outputData, { data: this._header, encoding: kHeadEncoding, callback: null });
                this.outputSize += this._header.length;
                this._onPendingData(this._header.length);
            }
            this._headerSent = true;
        }
        return this._writeRaw(whole, encoding, callback, length);
    },
    _writeRaw(data, encoding, callback, size) {
        const socket = this.socket;
        if (socket && socket.destroyed) return false;
        const done = typeof encoding === "function" ? encoding : callback;
        const coding = typeof encoding === "function" ? null : encoding;
        if (socket && socket._httpMessage === this && socket.writable) {
            if (this.outputData.length > 0) this._flushOutput(socket);
            return socket.write(data, coding, done);
        }
        %push(this.outputData, { data, encoding: coding, callback: done });
        this.outputSize += data.length;
        this._onPendingData(data.length);
        return this.outputSize < this[kMessageHighWaterMark];
    },
    write(chunk, encoding, callback) {
        const done = typeof encoding === "function" ? encoding : callback;
        const result = %at("=*.write (node:_http_outgoing:860:15)", WriteMessage(this, chunk, typeof encoding === "function" ? null : encoding, done, false));
        if (!result) this[kMessageNeedDrain] = true;
        return result;
    },
    end(chunk, encoding, callback) {
        return EndMessage(this, chunk, encoding, callback);
    },
    _finish() {
        this.emit("prefinish");
    },
    _flush() {
        const socket = this.socket;
        if (!socket || !socket.writable) return;
        const result = this._flushOutput(socket);
        if (this.finished) {
            this._finish();
        } else if (result && (kIsOldNode || this[kMessageNeedDrain])) {
            this[kMessageNeedDrain] = false;
            this.emit("drain");
        }
    },
    _flushOutput(socket) {
        while (this[kMessageCorked]) {
            this[kMessageCorked] -= 1;
            socket.cork();
        }
        const waiting = this.outputData;
        if (waiting.length === 0) return undefined;
        socket.cork();
        let result;
        for (let index = 0; index < waiting.length; index += 1) {
            const { data, encoding, callback } = waiting[index];
            waiting[index].data = null;
            result = socket.write(data, encoding, callback);
        }
        socket.uncork();
        this.outputData = [];
        this._onPendingData(-this.outputSize);
        this.outputSize = 0;
        return result;
    },
    flushHeaders() {
        if (!this._header) this._implicitHeader();
        this._send("");
    },
    pipe() {
        this.emit("error", NodeError("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable"));
    },
    _implicitHeader() {
        throw MethodMissingError("_implicitHeader()");
    },
});
%put(OutgoingMessage.prototype, kRejectionHandler, {
    "nodejs.rejection"(error) {
        this.destroy(error);
    },
}["nodejs.rejection"], 5);
