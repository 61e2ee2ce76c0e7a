// net.Socket: a Duplex over a handle. RUNTIME: Node 20 lib/net.js and lib/internal/stream_base_commons.js.

const kSocketHandle = %new_symbol("kHandle");
const kSocketTimer = %new_symbol("timeout");
const kBytesReadBefore = %new_symbol("kBytesRead");
const kBytesWrittenBefore = %new_symbol("kBytesWritten");
const kNoDelay = %new_symbol("kSetNoDelay");
const kKeepAlive = %new_symbol("kSetKeepAlive");

const SocketStream = kIsOldNode ? OldDuplex : Duplex;

function Socket(options) {
    "function";
    if (!OrdinaryHasInstance(Socket, this)) return %construct(Socket, [options], Socket);
    const given = typeof options === "number" ? { fd: options } : options === undefined || options === null ? {} : options;
    const mode = given.objectMode ? "objectMode" : kIsOldNode ? "" : given.readableObjectMode ? "readableObjectMode" : given.writableObjectMode ? "writableObjectMode" : "";
    if (mode !== "") throw ArgumentValueError(`options.${mode}`, given[mode], "is not supported");
    if (given.fd !== undefined && !given.handle && !kIsOldNode) ValidateInteger(given.fd, "fd", 0, 2147483647);
    if (given.fd !== undefined) %refuse("net.Socket over a file descriptor is not supported by Loopscope");
    const settings = CopyDataProperties({}, given, undefined);
    this.connecting = false;
    this._hadError = false;
    this[kSocketHandle] = null;
    this._parent = null;
    this._host = null;
    this[kSocketTimer] = null;
    this._closeAfterHandlingError = false;
    settings.allowHalfOpen = !!settings.allowHalfOpen;
    const staysOpen = settings.allowHalfOpen;
    if (kIsOldNode) settings.allowHalfOpen = true; // which the stream shall not see to
    settings.emitClose = false;
    settings.autoDestroy = !kIsOldNode;
    settings.decodeStrings = false;
    %call(SocketStream, this, settings);
    if (kIsOldNode) this.allowHalfOpen = staysOpen;
    if (settings.handle) this._handle = settings.handle;
    if (settings.onread !== undefined && settings.onread !== null) %refuse("the option onread of net.Socket is not supported by Loopscope");
    this[kNoDelay] = !kIsOldNode && !!settings.noDelay;
    this[kKeepAlive] = !!settings.keepAlive;
    if (kIsOldNode) {
        ListenToOldSocketEnds(this);
    } else {
        this.on("end", EndOfSocketInput);
    }
    OwnHandle(this);
    this._pendingData = null;
    this._pendingEncoding = "";
    if (this._handle && settings.readable !== false) {
        if (settings.pauseOnCreate) {
            this._handle.readStop();
            this._readableState.flowing = false;
        } else if (!settings.manualStart) {
            this.read(0);
        }
    }
    if (settings.signal) AbortSocketBy(this, settings.signal);
    this.server = null;
    this._server = null;
    this[kBytesReadBefore] = 0;
    this[kBytesWrittenBefore] = 0;
    return this;
}
InheritStream(Socket, SocketStream, 1);

function AbortSocketBy(socket, signal) {
    ValidateAbortSignal(signal, "options.signal");
    AddAbortSignalTo(signal, socket);
}

// initSocketHandle.
function OwnHandle(socket) {
    if (kIsOldNode) OldUndestroy(socket);
    else UndestroyStream(socket);
    socket._sockname = null;
    if (!socket._handle) return;
    const handle = socket._handle;
    handle.owner = socket;
    handle.onread = (bytes, failure) => ReadFromHandle(handle, bytes, failure);
}

// onStreamRead.
function ReadFromHandle(handle, bytes, failure) {
    const socket = handle.owner;
    RefreshSocketTimer(socket);
    if (failure === undefined) {
        if (socket.destroyed) return;
        if (!%at("TCP.onStreamRead (node:internal/stream_base_commons:191:23)!", socket.push(BufferFromBinary(bytes)))) handle.readStop();
        return;
    }
    if (failure !== "EOF") {
        socket.destroy(SocketError(failure, "read", "TCP.onStreamRead (node:internal/stream_base_commons:216:20)"));
        return;
    }
    if (kIsOldNode) {
        EndOldSocketInput(socket);
    } else if (!socket._readableState.endEmitted) {
        socket.push(null);
        socket.read(0);
    }
}

function EndOfSocketInput() {
    if (!this.allowHalfOpen) this.write = WriteAfterEnd;
}

function EndedByOtherError() {
    const error = ErrorWithStack("This socket has been ended by the other party", undefined);
    error.code = "EPIPE";
    return error;
}

function OldWriteAfterEnd(chunk, encoding, callback) {
    "function";
    const error = EndedByOtherError();
    const done = typeof encoding === "function" ? encoding : callback;
    this.emit("error", error);
    if (typeof done === "function") %next_tick(done, [error]);
}
%set_name(OldWriteAfterEnd, "writeAfterFIN");

function WriteAfterEnd(chunk, encoding, callback) {
    "function";
    if (!this.writableEnded) return %call(Duplex.prototype.write, this, chunk, encoding, callback);
    const done = typeof encoding === "function" ? encoding : callback;
    const error = EndedByOtherError();
    if (typeof done === "function") %next_tick(done, [error]);
    this.destroy(error);
    return false;
}
%set_name(WriteAfterEnd, "writeAfterFIN");

function RefreshSocketTimer(socket) {
    for (let each = socket; each !== null && each !== undefined; each = each._parent) {
        if (each[kSocketTimer]) RefreshTimer(each[kSocketTimer]);
    }
}

function SocketClosedError() {
    return NodeError("ERR_SOCKET_CLOSED", "Socket is closed");
}

function CloseSocketHandle(socket, isException) {
    const handle = socket._handle;
    handle.close(() => %at("TCP.<anonymous> (node:net:343:12)!", socket.emit("close", isException)));
}

// Both forms of _write: the bytes are on their way when the handle has taken them.
function WriteToSocket(socket, getBytes, data, encoding, callback) {
    if (socket.connecting) {
        socket._pendingData = data;
        socket._pendingEncoding = encoding;
        const onClose = () => callback(NodeError("ERR_SOCKET_CLOSED_BEFORE_CONNECTION", "Socket closed before the connection was established"));
        socket.once("connect", () => {
            socket.removeListener("close", onClose);
            WriteToSocket(socket, getBytes, data, encoding, callback);
        });
        if (!kIsOldNode) socket.once("close", onClose);
        return;
    }
    socket._pendingData = null;
    socket._pendingEncoding = "";
    if (!socket._handle) {
        callback(SocketClosedError());
        return;
    }
    RefreshSocketTimer(socket);
    const failure = socket._handle.write(getBytes());
    if (failure !== undefined) {
        callback(SocketError(failure, "write", undefined));
    } else {
        %at("afterWriteDispatched (node:internal/stream_base_commons:164:9)", callback());
    }
}

function BytesOfChunk(chunk, encoding) {
    return typeof chunk === "string" ? EncodeText(chunk, BufferEncoding(encoding)) : BinaryFromView(chunk);
}

function SocketAddressPart(socket, side, part) {
    if (socket._handle && !socket.connecting) {
        const kept = { __proto__: null, local: "_sockname", remote: "_peername" }[side];
        if (!socket[kept] && socket._handle[side] !== undefined) socket[kept] = CopyDataProperties({}, socket._handle[side], undefined);
    }
    const known = side === "local" ? socket._sockname : socket._peername;
    return known ? known[part] : undefined;
}

%define_methods(Socket.prototype, {
    _unrefTimer() {
        RefreshSocketTimer(this);
    },
    _final(callback) {
        // RUNTIME: Node 24 ends a socket that nobody has connected.
        if (this.connecting || !this._handle && !kIsNode24) {
            this.once("connect", () => this._final(callback));
            return;
        }
        if (!this._handle) {
            callback();
            return;
        }
        const failure = this._handle.shutdown(() => callback());
        if (failure === "ENOTCONN") callback();
    },
    _onTimeout() {
        this.emit("timeout");
    },
    setTimeout(msecs, callback) {
        if (this.destroyed) return this;
        this.timeout = msecs;
        ValidateTimeout(msecs, "msecs");
        if (this[kSocketTimer]) ClearTimer(this[kSocketTimer]);
        if (msecs === 0) {
            if (callback !== undefined) {
                ValidateFunction(callback, "callback");
                this.removeListener("timeout", callback);
            }
            return this;
        }
        this[kSocketTimer] = StartTimer(() => this._onTimeout(), msecs, false, []);
        this[kSocketTimer].unref();
        if (callback !== undefined) {
            ValidateFunction(callback, "callback");
            this.once("timeout", callback);
        }
        return this;
    },
    setNoDelay(enable) {
        const isSet = enable === undefined ? true : !!enable;
        if (isSet === this[kNoDelay]) return this;
        this[kNoDelay] = isSet;
        if (this._handle) this._handle.setNoDelay(isSet);
        return this;
    },
    setKeepAlive(enable, initialDelayMsecs) {
        this[kKeepAlive] = !!enable;
        return this;
    },
    address() {
        const result = {};
        const address = SocketAddressPart(this, "local", "address");
        return address === undefined ? result : CopyDataProperties(result, this._sockname, undefined);
    },
    get pending() {
        return !this._handle || this.connecting;
    },
    get _connecting() {
        return this.connecting;
    },
    get readyState() {
        if (this.connecting) return "opening";
        if (this.readable) return this.writable ? "open" : "readOnly";
        return this.writable ? "writeOnly" : "closed";
    },
    get bufferSize() {
        return this._handle ? this._writableState.length : undefined;
    },
    _read(size) {
        if (this.connecting || !this._handle) {
            this.once("connect", () => this._read(size));
        } else {
            this._handle.readStart();
        }
    },
    end(data, encoding, callback) {
        %call(SocketStream.prototype.end, this, data, encoding, callback);
        return this;
    },
    resetAndDestroy() {
        if (!this._handle) {
            this.destroy(SocketClosedError());
        } else if (this.connecting) {
            this.once("connect", () => this._reset());
        } else {
            this._reset();
        }
        return this;
    },
    _reset() {
        this.resetAndClosing = true;
        return this.destroy();
    },
    destroySoon() {
        if (this.writable) this.end();
        if (this._writableState.finished) {
            this.destroy();
        } else {
            this.once("finish", this.destroy);
        }
    },
    _destroy(exception, callback) {
        this.connecting = false;
        if (kIsOldNode) {
            this.readable = false;
            this.writable = false;
        }
        for (let each = this; each !== null && each !== undefined; each = each._parent) {
            if (each[kSocketTimer]) ClearTimer(each[kSocketTimer]);
        }
        if (this._handle) {
            NoteStandardPipe(2); // Node asks whether this is process.stderr
            this[kBytesReadBefore] = this._handle.bytesRead;
            this[kBytesWrittenBefore] = this._handle.bytesWritten;
            if (this.resetAndClosing) {
                this.resetAndClosing = false;
                this._handle.reset(() => this.emit("close", !!exception));
            } else {
                CloseSocketHandle(this, !!exception);
            }
            this._handle.onread = NoOperation;
            this._handle = null;
            this._sockname = null;
            callback(exception);
        } else {
            callback(exception);
            if (!kIsOldNode) %next_tick(EmitPlainClose, [this]);
        }
        if (this._server) {
            this._server._connections -= 1;
            if (this._server._emitCloseIfDrained) this._server._emitCloseIfDrained();
        }
    },
    _writev(chunks, callback) {
        %at("=writevGeneric (node:internal/stream_base_commons:144:3)|Socket._writeGeneric (node:net:956:11)|Socket._writev (node:net:965:8)", WriteToSocket(this, () => {
            const parts = [];
            for (let index = 0; index < chunks.length; index += 1) %push(parts, BytesOfChunk(chunks[index].chunk, chunks[index].encoding));
            return %join_texts(parts, "");
        }, chunks, "", callback));
    },
    _write(data, encoding, callback) {
        %at("=writeGeneric (node:internal/stream_base_commons:153:3)|Socket._writeGeneric (node:net:958:11)|Socket._write (node:net:970:8)", WriteToSocket(this, () => BytesOfChunk(data, encoding), data, encoding, callback));
    },
    ref() {
        if (this._handle) {
            this._handle.ref();
        } else {
            this.once("connect", this.ref);
        }
        return this;
    },
    unref() {
        if (this._handle) {
            this._handle.unref();
        } else {
            this.once("connect", this.unref);
        }
        return this;
    },
    get _handle() {
        return this[kSocketHandle];
    },
    set _handle(value) {
        this[kSocketHandle] = value;
    },
    get bytesRead() {
        return this._handle ? this._handle.bytesRead : this[kBytesReadBefore];
    },
    get bytesWritten() {
        if (!this._writableState) return undefined; // as of the prototype
        let bytes = this._handle ? this._handle.bytesWritten : this[kBytesWrittenBefore];
        const waiting = this._writableState.getBuffer();
        for (let index = 0; waiting && index < waiting.length; index += 1) bytes += BytesOfChunk(waiting[index].chunk, waiting[index].encoding).length;
        if (IsArray(this._pendingData)) {
            for (let index = 0; index < this._pendingData.length; index += 1) bytes += BytesOfChunk(this._pendingData[index].chunk, this._pendingData[index].encoding).length;
        } else if (this._pendingData) {
            bytes += BytesOfChunk(this._pendingData, this._pendingEncoding).length;
        }
        return bytes;
    },
    get remoteAddress() {
        return SocketAddressPart(this, "remote", "address");
    },
    get remoteFamily() {
        return SocketAddressPart(this, "remote", "family");
    },
    get remotePort() {
        return SocketAddressPart(this, "remote", "port");
    },
    get localAddress() {
        return SocketAddressPart(this, "local", "address");
    },
    get localPort() {
        return SocketAddressPart(this, "local", "port");
    },
    get localFamily() {
        return SocketAddressPart(this, "local", "family");
    },
});

function EmitPlainClose(emitter) {
    %at("emitCloseNT (node:net:2344:8)", emitter.emit("close"));
}

function ValidateTimeout(value, name) {
    ValidateNumber(value, name);
    if (value < 0 || !%number_is_finite(value)) throw ArgumentRangeError(name, "a non-negative finite number", value);
}
