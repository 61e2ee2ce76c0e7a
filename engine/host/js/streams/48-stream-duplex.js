// Duplex, Transform and PassThrough. RUNTIME: Node 20 lib/internal/streams/{duplex,transform,passthrough}.js.

function Duplex(options) {
    "function";
    if (!OrdinaryHasInstance(Duplex, this)) return %construct(Duplex, [options], Duplex);
    PresetEvents(this, kDuplexEvents);
    this._readableState = new ReadableState(options, this, true);
    this._writableState = new WritableState(options, this, true);
    this.allowHalfOpen = true;
    if (options) {
        this.allowHalfOpen = options.allowHalfOpen !== false;
        if (options.readable === false) {
            this._readableState.readable = false;
            this._readableState.ended = true;
            this._readableState.endEmitted = true;
        }
        if (options.writable === false) {
            this._writableState.writable = false;
            this._writableState.ending = true;
            this._writableState.ended = true;
            this._writableState.finished = true;
        }
        TakeStreamOptions(this, options, ["read", "write", "writev", "destroy", "final", "construct"]);
    }
    %call(Stream, this, options);
    if (this._construct !== undefined && this._construct !== null) {
        ConstructStream(this, () => {
            ReadableConstructed(this);
            WritableConstructed(this);
        });
    }
    return this;
}
InheritStream(Duplex, Readable, 1);

// What a Duplex has of Writable that Readable does not have already, and the accessors that are both's.
function BorrowWritableMembers(prototype) {
    const keys = %own_keys(WritablePrototype);
    const shared = ["writable", "writableHighWaterMark", "writableObjectMode", "writableBuffer", "writableLength", "writableFinished", "writableCorked", "writableEnded", "writableNeedDrain"];
    for (let index = 0; index < keys.length; index += 1) {
        const descriptor = %own_descriptor(WritablePrototype, keys[index]);
        const isMethod = typeof keys[index] === "string" && typeof descriptor.value === "function" && keys[index] !== "constructor";
        if (ListIndexOf(shared, keys[index]) >= 0 || (isMethod && !%has_own(ReadablePrototype, keys[index])) || keys[index] === "_writev") {
            %define_own(prototype, keys[index], descriptor);
        }
    }
    %define_own(prototype, "destroy", %own_descriptor(WritablePrototype, "destroy"));
}
BorrowWritableMembers(Duplex.prototype);
%define_methods(Duplex.prototype, {
    get destroyed() {
        if (this._readableState === undefined || this._writableState === undefined) return false;
        return this._readableState.destroyed && this._writableState.destroyed;
    },
    set destroyed(value) {
        if (!this._readableState || !this._writableState) return;
        this._readableState.destroyed = value;
        this._writableState.destroyed = value;
    },
});

// ---- Transform ----

const kTransformCallback = %new_symbol("kCallback");

function Transform(options) {
    "function";
    FirstUse("stream.Transform");
    if (!OrdinaryHasInstance(Transform, this)) return %construct(Transform, [options], Transform);
    let settings = options;
    const mark = options ? StreamHighWaterMark(this.objectMode, options, "readableHighWaterMark", true) : null;
    if (mark === 0) {
        settings = MergedStreamOptions(options, {
            highWaterMark: null, readableHighWaterMark: mark, writableHighWaterMark: options.writableHighWaterMark || 0,
        });
    }
    %call(Duplex, this, settings);
    this._readableState.sync = false;
    this[kTransformCallback] = null;
    if (options) {
        if (typeof options.transform === "function") this._transform = options.transform;
        if (typeof options.flush === "function") this._flush = options.flush;
    }
    this.on("prefinish", () => {
        if (this._final !== FinalOfTransform) %at("*.final [as _final] (node:internal/streams/transform:128:10)|*.prefinish (node:internal/streams/transform:156:11)", FlushTransform(this, undefined));
    });
    return this;
}
InheritStream(Transform, Duplex, 1);

function FlushTransform(stream, callback) {
    if (typeof stream._flush !== "function" || stream.destroyed) {
        stream.push(null);
        if (callback) callback();
        return;
    }
    stream._flush((error, data) => {
        if (error) {
            if (callback) {
                callback(error);
            } else {
                stream.destroy(error);
            }
            return;
        }
        if (data !== undefined && data !== null) %at("at node:internal/streams/transform:139:14", stream.push(data));
        %at("at node:internal/streams/transform:141:12", stream.push(null));
        if (callback) %at("at node:internal/streams/transform:143:9", callback());
    });
}

%define_methods(Transform.prototype, {
    _final(callback) {
        %at("=*.final [as _final] (node:internal/streams/transform:128:10)", FlushTransform(this, callback));
    },
    _transform(chunk, encoding, callback) {
        throw %at("=Transform._transform (node:internal/streams/transform:163:9)", MethodMissingError("_transform()"));
    },
    _write(chunk, encoding, callback) {
        const reading = this._readableState;
        const writing = this._writableState;
        const before = reading.length;
        %at("=Transform._write (node:internal/streams/transform:171:8)", this._transform(chunk, encoding, (error, value) => {
            if (error) {
                %at("at node:internal/streams/transform:173:7", callback(error));
                return;
            }
            if (value !== undefined && value !== null) %at("at node:internal/streams/transform:178:12", this.push(value));
            if (reading.ended) {
                NextTick(callback, []);
            } else if (writing.ended || before === reading.length || reading.length < reading.highWaterMark) {
                %at("at node:internal/streams/transform:191:7", callback());
            } else {
                this[kTransformCallback] = callback;
            }
        }));
    },
    _read() {
        const callback = this[kTransformCallback];
        if (!callback) return;
        this[kTransformCallback] = null;
        %at("=Transform._read (node:internal/streams/transform:202:5)", callback());
    },
});
const FinalOfTransform = Transform.prototype._final;

function PassThrough(options) {
    "function";
    if (!OrdinaryHasInstance(PassThrough, this)) return %construct(PassThrough, [options], PassThrough);
    %call(Transform, this, options);
    return this;
}
InheritStream(PassThrough, Transform, 1);
%define_methods(PassThrough.prototype, {
    _transform(chunk, encoding, callback) {
        callback(null, chunk);
    },
});
