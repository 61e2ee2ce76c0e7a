// The streams of zlib in Node 10 and older. RUNTIME: Node 10 lib/zlib.js; Node 8 and 6 where it says so.

// _close.
function CloseOldZlib(stream, callback) {
    if (callback) NextTick(callback, []);
    CloseZlib(stream);
}

const OldZlibMethods = {
    flush(kind, callback) {
        let flush = kind;
        let finish = callback;
        if (typeof kind === "function" || (kind === undefined && !callback)) {
            finish = kind;
            flush = this._defaultFullFlushFlag;
        }
        const state = this._writableState;
        if (state.ended) {
            if (finish) NextTick(finish, []);
        } else if (state.ending) {
            if (finish) this.once("end", finish);
        } else {
            if (kNodeMajor < 10 && state.needDrain) %refuse("flushing a full stream of zlib is not supported by Loopscope for this Node");
            this.write(ZlibFlushChunk(flush), "", finish);
        }
    },
    close(callback) {
        CloseOldZlib(this, callback);
        if (kNodeMajor >= 10) {
            this.destroy();
        } else {
            NextTick(EmitOldZlibClose, [this]);
        }
    },
};

function EmitOldZlibClose(stream) {
    stream.emit("close");
}

const OldZlibOnError = function zlibOnError(message, errno, code) {
    "builtin";
    const stream = this[kZlibOwner];
    CloseZlib(stream);
    stream._hadError = true;
    const error = ZlibFailure(message, errno, code);
    stream[kZlibError] = error;
    stream.emit("error", error);
};

// processCallback.
function AfterOldZlibWrite(stream, handle, output, left, roomLeft) {
    handle.buffer = stream._hadError || stream.destroyed ? null : handle.buffer;
    if (stream._hadError || stream.destroyed) return;
    const taken = handle.availInBefore - left;
    stream.bytesWritten += taken;
    if (output.length > 0) stream.push(TakeZlibOutput(stream, output));
    if (stream.destroyed) return;
    if (roomLeft === 0 || stream._outOffset >= stream._chunkSize) {
        handle.availOutBefore = stream._chunkSize;
        RenewZlibBuffer(stream, roomLeft);
    }
    if (roomLeft === 0) {
        handle.inOff += taken;
        handle.availInBefore = left;
        WriteZlib(stream, handle, stream._chunkSize);
        return;
    }
    handle.buffer = null;
    handle.cb();
}

// RUNTIME: Node 8, zlibBuffer, reads what the stream has instead of listening to it.
function CompressOldLater(stream, buffer, callback) {
    const chunks = [];
    const flow = () => {
        for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) %push(chunks, chunk);
        stream.once("readable", flow);
    };
    const onEnd = () => {
        stream.close();
        callback(null, JoinZlibChunks(chunks));
    };
    stream.on("error", (error) => {
        stream.removeListener("end", onEnd);
        stream.removeListener("readable", flow);
        callback(error);
    });
    stream.on("end", onEnd);
    stream.end(buffer);
    flow();
}

if (kIsOldNode) {
    %delete_own(ZlibBase.prototype, "_final");
    if (kNodeMajor < 10) %delete_own(ZlibBase.prototype, "_destroy");
    ZlibBase.prototype.flush = OldZlibMethods.flush;
    ZlibBase.prototype.close = OldZlibMethods.close;
}
