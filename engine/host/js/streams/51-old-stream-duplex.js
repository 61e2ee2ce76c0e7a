// Duplex, Transform and PassThrough of Node 10 and older. RUNTIME: Node 10 lib/_stream_{duplex,transform,passthrough}.js; Node 8 and 6
// where it says so.

function OldDuplex(options) {
    "function";
    if (!OrdinaryHasInstance(OldDuplex, this)) return %construct(OldDuplex, [options], OldDuplex);
    %call(OldReadable, this, options);
    %call(OldWritable, this, options);
    this.allowHalfOpen = true;
    if (!options) return this;
    if (options.readable === false) this.readable = false;
    if (options.writable === false) this.writable = false;
    if (options.allowHalfOpen === false) {
        this.allowHalfOpen = false;
        this.once("end", EndOldDuplex);
    }
    return this;
}
InheritStream(OldDuplex, OldReadable, 1);
%set_name(OldDuplex, "Duplex");

function EndOldDuplex() {
    if (!this._writableState.ended) NextTick(() => this.end(), []);
}

function BorrowOldWritable(prototype) {
    const names = ["write", "end", "cork", "uncork", "setDefaultEncoding", "_write", "_writev", "writableBuffer", "writableHighWaterMark", "writableLength"];
    for (let index = 0; index < names.length; index += 1) %define_own(prototype, names[index], %own_descriptor(OldWritable.prototype, names[index]));
}
BorrowOldWritable(OldDuplex.prototype);
%define_methods(OldDuplex.prototype, {
    get destroyed() {
        if (this._readableState === undefined || this._writableState === undefined) return false;
        return this._readableState.destroyed && this._writableState.destroyed;
    },
    set destroyed(value) {
        if (this._readableState === undefined || this._writableState === undefined) return;
        this._readableState.destroyed = value;
        this._writableState.destroyed = value;
    },
    _destroy(error, callback) {
        if (kNodeMajor >= 10) {
            callback(error);
            return;
        }
        this.push(null);
        this.end();
        NextTick(callback, [error]);
    },
});

// ---- Transform ----

function OldTransform(options) {
    "function";
    if (!OrdinaryHasInstance(OldTransform, this)) return %construct(OldTransform, [options], OldTransform);
    %call(OldDuplex, this, options);
    this._transformState = {
        afterTransform: (error, data) => AfterOldTransform(this, error, data),
        needTransform: false, transforming: false, writecb: null, writechunk: null, writeencoding: null,
    };
    this._readableState.needReadable = true;
    this._readableState.sync = false;
    TakeOldOptions(this, options, ["transform", "flush"]);
    if (kNodeMajor < 8) {
        this.once("prefinish", FlushOldTransform);
    } else {
        this.on("prefinish", FlushOldTransform);
    }
    return this;
}
InheritStream(OldTransform, OldDuplex, 1);
%set_name(OldTransform, "Transform");

function AfterOldTransform(stream, error, data) {
    const state = stream._transformState;
    state.transforming = false;
    const callback = state.writecb;
    if (!callback) {
        stream.emit("error", OldStreamError(ErrorConstructor, "ERR_MULTIPLE_CALLBACK", "Callback called multiple times",
            kNodeMajor < 8 ? "no writecb in Transform class" : "write callback called multiple times"));
        return;
    }
    state.writechunk = null;
    state.writecb = null;
    if (data !== undefined && data !== null) stream.push(data);
    callback(error);
    const reading = stream._readableState;
    reading.reading = false;
    if (reading.needReadable || reading.length < reading.highWaterMark) stream._read(reading.highWaterMark);
}

function FlushOldTransform() {
    if (typeof this._flush === "function" && !(kNodeMajor >= 10 && this._readableState.destroyed)) {
        this._flush((error, data) => EndOldTransform(this, error, kNodeMajor < 8 ? null : data));
    } else {
        EndOldTransform(this, null, null);
    }
}

function EndOldTransform(stream, error, data) {
    if (error) {
        stream.emit("error", error);
        return;
    }
    if (data !== undefined && data !== null) stream.push(data);
    if (stream._writableState.length > 0) {
        throw OldStreamError(ErrorConstructor, "ERR_TRANSFORM_WITH_LENGTH_0", "Calling transform done when writableState.length != 0",
            "Calling transform done when ws.length != 0");
    }
    if (stream._transformState.transforming) {
        throw OldStreamError(ErrorConstructor, "ERR_TRANSFORM_ALREADY_TRANSFORMING", "Calling transform done when still transforming");
    }
    stream.push(null);
}

%define_methods(OldTransform.prototype, {
    push(chunk, encoding) {
        this._transformState.needTransform = false;
        return OldPush(this, chunk, encoding);
    },
    _transform(chunk, encoding, cb) {
        const error = OldMissingMethod("_transform()", "Not");
        if (kNodeMajor < 10) throw error;
        cb(error);
    },
    _write(chunk, encoding, cb) {
        const state = this._transformState;
        state.writecb = cb;
        state.writechunk = chunk;
        state.writeencoding = encoding;
        if (state.transforming) return;
        const reading = this._readableState;
        if (state.needTransform || reading.needReadable || reading.length < reading.highWaterMark) this._read(reading.highWaterMark);
    },
    _read(size) {
        const state = this._transformState;
        if (state.writechunk !== null && !state.transforming && (kNodeMajor >= 10 || state.writecb)) {
            state.transforming = true;
            this._transform(state.writechunk, state.writeencoding, state.afterTransform);
        } else {
            state.needTransform = true;
        }
    },
    _destroy(error, callback) {
        %call(OldDuplex.prototype._destroy, this, error, (failure) => {
            callback(failure);
            if (kNodeMajor < 10) this.emit("close");
        });
    },
});

function OldPassThrough(options) {
    "function";
    if (!OrdinaryHasInstance(OldPassThrough, this)) return %construct(OldPassThrough, [options], OldPassThrough);
    %call(OldTransform, this, options);
    return this;
}
InheritStream(OldPassThrough, OldTransform, 1);
%set_name(OldPassThrough, "PassThrough");
%define_methods(OldPassThrough.prototype, {
    _transform(chunk, encoding, cb) {
        cb(null, chunk);
    },
});
