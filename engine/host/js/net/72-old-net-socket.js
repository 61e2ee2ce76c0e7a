// How the sockets of Node 10 and older end. RUNTIME: Node 10 lib/net.js and lib/internal/stream_base_commons.js; Node 8 and 6 lib/net.js
// where it says so.

// maybeDestroy: when nothing more can be read or written.
function DestroyOldSocketIfDone(socket) {
    if (socket.readable || socket.writable || socket.destroyed || socket.connecting) return;
    if (socket._writableState.length === 0) socket.destroy();
}

const OldSocketListeners = {
    readsNothingMore() {
        this.readable = false;
        DestroyOldSocketIfDone(this);
    },
    // RUNTIME: Node 10, onReadableStreamEnd, on 'end'.
    onReadableStreamEnd() {
        if (!this.allowHalfOpen) {
            this.write = OldWriteAfterEnd;
            if (this.writable) this.end();
        }
        DestroyOldSocketIfDone(this);
    },
    // RUNTIME: Node 8, onSocketEnd, when the other side has ended, which may be before 'end'.
    onSocketEnd() {
        this._readableState.ended = true;
        if (this._readableState.endEmitted) {
            %call(OldSocketListeners.readsNothingMore, this);
        } else {
            this.once("end", OldSocketListeners.readsNothingMore);
            this.read(0);
        }
        if (this.allowHalfOpen) return;
        this.write = OldWriteAfterEnd;
        this.destroySoon();
    },
    // RUNTIME: Node 6, onSocketFinish, on 'finish'.
    onSocketFinish() {
        if (this.connecting) {
            this.once("connect", OldSocketListeners.onSocketFinish);
            return;
        }
        ShutOldSocket(this, NoOperation);
    },
};

function ListenToOldSocketEnds(socket) {
    if (kNodeMajor >= 10) {
        socket.on("end", OldSocketListeners.onReadableStreamEnd);
        return;
    }
    if (kNodeMajor < 8) socket.on("finish", OldSocketListeners.onSocketFinish);
    socket.on("_socketEnd", OldSocketListeners.onSocketEnd);
}

// onStreamRead at the end of what the other side sends.
function EndOldSocketInput(socket) {
    if (kNodeMajor >= 10) {
        if (socket._readableState.endEmitted) return;
        socket.push(null);
        socket.read(0);
        return;
    }
    socket.push(null);
    if (socket._readableState.length === 0) %call(OldSocketListeners.readsNothingMore, socket);
    socket.emit("_socketEnd");
}

// ---- The end of what is written ----

function AfterOldShutdown(socket, callback) {
    callback();
    if (socket.destroyed) return;
    if (socket._readableState.ended || (kNodeMajor >= 10 && !socket.readable)) {
        socket.destroy();
    } else if (kNodeMajor < 10) {
        socket.once("_socketEnd", socket.destroy);
    }
}

// RUNTIME: Node 8 destroys at once what has been read to its end.
function ShutOldSocket(socket, callback) {
    const isAtEnd = kNodeMajor < 10 && (!socket.readable || socket._readableState.ended || !socket._handle);
    if (isAtEnd || !socket._handle) {
        callback();
        if (isAtEnd) socket.destroy();
        return;
    }
    const failure = socket._handle.shutdown(() => AfterOldShutdown(socket, callback));
    if (failure === "ENOTCONN") AfterOldShutdown(socket, callback);
}

function OldFinalOfSocket(callback) {
    "function";
    if (this.connecting || (kNodeMajor >= 10 && !this._handle)) {
        this.once("connect", () => this._final(callback));
    } else {
        ShutOldSocket(this, callback);
    }
}

function OldEndOfSocket(data, encoding) {
    "function";
    %call(OldDuplex.prototype.end, this, data, encoding);
    this.writable = false;
    if (this.readable && !this._readableState.endEmitted) this.read(0);
    else DestroyOldSocketIfDone(this);
    return this;
}
%set_name(OldEndOfSocket, "");

// RUNTIME: Node 8 and older, Socket.prototype.write, of the standard streams, too.
function WriteToOldSocket(socket, chunk, encoding, callback) {
    if (typeof chunk !== "string" && !OrdinaryHasInstance(BufferConstructor, chunk)) {
        const text = kNodeMajor < 6 ? "invalid data" : `Invalid data, chunk must be a string or buffer, not ${typeof chunk}`;
        throw %construct(TypeErrorConstructor, [text], TypeErrorConstructor);
    }
    return OldWrite(socket, chunk, encoding, callback);
}

if (kIsOldNode && kNodeMajor < 10) {
    %define_methods(Socket.prototype, {
        write(chunk, encoding, cb) {
            return WriteToOldSocket(this, chunk, encoding, cb);
        },
    });
}
if (kIsOldNode && kNodeMajor >= 8) {
    Socket.prototype._final = OldFinalOfSocket;
} else if (kIsOldNode) {
    %delete_own(Socket.prototype, "_final");
    // RUNTIME: Node 6 lib/net.js: sockets have these, streams not; end knows no callback.
    Socket.prototype.end = OldEndOfSocket;
    Socket.prototype.destroy = function (exception) {
        "function";
        OldDestroy(this, exception, undefined);
    };
    %define_own(Socket.prototype, "destroyed", %own_descriptor(OldDuplex.prototype, "destroyed"));
}
