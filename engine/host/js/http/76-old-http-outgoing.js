// write and end of the messages of older Nodes. RUNTIME: Node 10 lib/_http_outgoing.js; Node 8 and 6 where it says so.

function OldBodyError(name, chunk) {
    if (kNodeMajor >= 10) return ArgumentTypeError(name, "of type string or an instance of Buffer", chunk);
    return PlainOldError(TypeErrorConstructor, `${kNodeMajor < 6 ? "first" : "First"} argument must be a string or Buffer`);
}

function IsOldBody(chunk) {
    return typeof chunk === "string" || IsBuffer(chunk);
}

// writeAfterEndNT.
function TellOfLateWrite(message, error, callback) {
    message.emit("error", error);
    if (callback) callback(error);
}

// A callback may stand in place of the encoding: then it hears of the chunk itself.
function OldWriteMessage(message, chunk, givenEncoding, callback, fromEnd) {
    const encoding = typeof givenEncoding === "function" ? undefined : givenEncoding;
    const done = typeof givenEncoding === "function" ? givenEncoding : null;
    if (message.finished) {
        %next_tick(TellOfLateWrite, [message, WriteAfterEndError(), callback]);
        return true;
    }
    if (!message._header) message._implicitHeader();
    if (!message._hasBody) return true;
    if (!IsOldBody(chunk)) throw OldBodyError("first argument", chunk);
    if (chunk.length === 0) return true;
    const isOneWrite = kNodeMajor < 8 && message.chunkedEncoding && typeof chunk === "string";
    const isCorked = !fromEnd && message.socket && message.socket._writableState.corked === 0 && (kNodeMajor >= 8 || (message.chunkedEncoding && !isOneWrite));
    if (isCorked) {
        message.socket.cork();
        %next_tick((socket) => socket.uncork(), [message.socket]);
    }
    if (!message.chunkedEncoding) return message._send(chunk, encoding, done || callback);
    const length = %number_to_radix(ChunkLength(chunk, encoding), 16);
    if (isOneWrite) return message._send(`${length}\r\n${chunk}\r\n`, encoding, done || callback);
    message._send(length, kHeadEncoding, null);
    message._send(BufferFromBinary("\r\n"), null, null);
    message._send(chunk, encoding, done);
    return message._send(BufferFromBinary("\r\n"), null, callback);
}

// Nothing more to write needs no write.
function OldWriteRaw(message, data, encoding, callback) {
    const socket = message.socket;
    if (socket && socket.destroyed) return false;
    if (socket && socket._httpMessage === message && socket.writable) {
        if (message.outputData.length > 0) {
            message._flushOutput(socket);
        } else if (data.length === 0) {
            if (typeof callback === "function") %next_tick(callback, []);
            return true;
        }
        return socket.write(data, encoding, callback);
    }
    %push(message.outputData, { data, encoding, callback });
    message.outputSize += data.length;
    message._onPendingData(data.length);
    return false;
}

function OldEndMessage(message, givenChunk, givenEncoding, givenCallback) {
    const { chunk, encoding, callback } = EndArguments(givenChunk, givenEncoding, givenCallback);
    if (chunk && kNodeMajor < 8 && !IsOldBody(chunk)) throw OldBodyError("chunk", chunk);
    if (message.finished) return kNodeMajor >= 10 ? message : false;
    if (chunk && !IsOldBody(chunk)) throw OldBodyError("chunk", chunk);
    if (!message._header) {
        message._contentLength = chunk ? ChunkLength(chunk, encoding) : 0;
        message._implicitHeader();
    }
    const isCorked = chunk && message.socket && (kNodeMajor >= 8 || message._hasBody);
    if (isCorked) message.socket.cork();
    if (chunk) OldWriteMessage(message, chunk, encoding, null, true);
    if (typeof callback === "function") message.once("finish", callback);
    const finish = () => FinishMessage(message);
    const isChunked = message._hasBody && message.chunkedEncoding;
    const result = message._send(isChunked ? `0\r\n${message._trailer}\r\n` : "", kHeadEncoding, finish);
    if (isCorked) message.socket.uncork();
    message.finished = true;
    if (message.outputData.length === 0 && message.socket && message.socket._httpMessage === message) message._finish();
    return kNodeMajor >= 10 ? message : result;
}

if (kIsOldNode) {
    %define_methods(OutgoingMessage.prototype, {
        write(chunk, encoding, callback) {
            return OldWriteMessage(this, chunk, encoding, callback, false);
        },
        end(chunk, encoding, callback) {
            return OldEndMessage(this, chunk, encoding, callback);
        },
        _writeRaw(data, encoding, callback) {
            if (typeof encoding === "function") return OldWriteRaw(this, data, null, encoding);
            return OldWriteRaw(this, data, encoding, callback);
        },
    });
}
