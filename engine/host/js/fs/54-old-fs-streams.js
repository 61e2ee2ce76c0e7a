// The streams over files of Node 10 and older. RUNTIME: Node 10 lib/internal/fs/streams.js; Node 8, 6 and 4 lib/fs.js.

// Streams share one piece of memory, from which each read takes what is left of it. Node 10 gives back what a read did not fill.
const OldReadPool = { __proto__: null, current: null, fragments: [] };

function ReserveForOldRead(stream, size) {
    let pool = OldReadPool.current;
    if (pool === null || pool.size - pool.used < 128) {
        const fragments = OldReadPool.fragments;
        pool = { __proto__: null, size: fragments.length > 0 ? RemoveLast(fragments) : stream._readableState.highWaterMark, used: 0 };
        OldReadPool.current = pool;
    }
    const begin = stream.pos !== undefined ? stream.pos : kNodeMajor >= 6 ? stream.bytesRead : -Infinity;
    const end = stream.end === undefined ? Infinity : stream.end;
    const length = %math_min(end - begin + 1, %math_min(pool.size - pool.used, size));
    return { __proto__: null, pool, start: pool.used, length };
}

function GiveBackAfterOldRead({ pool, start, length }, count) {
    if (kNodeMajor < 10) return;
    if (start + length === pool.used && pool === OldReadPool.current) {
        pool.used += count - length;
    } else if (length - count > 128) {
        %push(OldReadPool.fragments, length - count);
    }
}

function RequireOldFileNumber(name, value) {
    if (typeof value === "number" && (kNodeMajor < 10 || value === value)) return;
    if (kNodeMajor >= 10) throw ArgumentTypeError(name, "of type number", value);
    throw PlainOldError(TypeErrorConstructor, `${kNodeMajor >= 6 ? `"${name}" option` : name} ${"must be a Number"}`);
}

function OldWriteStartError(start) {
    if (kNodeMajor >= 10) return ArgumentRangeError("start", ">= 0", `{start: ${start}}`);
    return PlainOldError(ErrorConstructor, `${kNodeMajor >= 6 ? "\"start\"" : "start"} must be >= zero`);
}

function OldReadRangeError(start, end) {
    if (kNodeMajor >= 10) return ArgumentRangeError("start", "<= \"end\"", `{start: ${start}, end: ${end}}`);
    return PlainOldError(ErrorConstructor, kNodeMajor >= 6 ? "\"start\" option must be <= \"end\" option" : "start must be <= end");
}

function SetUpOldFileStream(stream, path, options, flags) {
    stream.path = %is_object(path) && !IsByteView(path) ? ToFilePath(path, "path") : path;
    stream.fd = options.fd === undefined ? null : options.fd;
    stream.flags = options.flags === undefined ? flags : options.flags;
    stream.mode = options.mode === undefined ? 438 : options.mode;
    stream.start = options.start;
}

function OldFileAutoClose(options) {
    return options.autoClose === undefined ? true : options.autoClose;
}

// What follows a failed operation.
function FailOldFileStream(stream, error) {
    if (stream.autoClose || (kNodeMajor < 6 && stream._writableState !== undefined)) stream.destroy();
    stream.emit("error", error);
}

function OpenOldFileStream(stream, begin) {
    const path = ToFilePath(stream.path, "path");
    StreamFiles.open(path, stream.flags, stream.mode, (error, descriptor) => {
        const reads = stream._readableState !== undefined;
        if (error) {
            if (reads) {
                %at("lazyFs.open (internal/fs/streams.js:115:12)|FSReqCallback.oncomplete (node:fs:187:23)!", FailOldFileStream(stream, error));
            } else {
                %at("lazyFs.open (internal/fs/streams.js:277:12)|FSReqCallback.oncomplete (node:fs:187:23)!", FailOldFileStream(stream, error));
            }
            return;
        }
        stream.fd = descriptor;
        FirstUse(reads ? "fs.createReadStream.done" : "fs.createWriteStream.done");
        if (reads) {
            %at("lazyFs.open (internal/fs/streams.js:120:10)|FSReqCallback.oncomplete (node:fs:187:23)!", stream.emit("open", descriptor));
            if (kNodeMajor >= 8) %at("lazyFs.open (internal/fs/streams.js:121:10)|FSReqCallback.oncomplete (node:fs:187:23)!", stream.emit("ready"));
        } else {
            %at("lazyFs.open (internal/fs/streams.js:282:10)|FSReqCallback.oncomplete (node:fs:187:23)!", stream.emit("open", descriptor));
            if (kNodeMajor >= 8) %at("lazyFs.open (internal/fs/streams.js:283:10)|FSReqCallback.oncomplete (node:fs:187:23)!", stream.emit("ready"));
        }
        begin();
    });
}

// ---- Closing ----

function CloseOldFile(stream, callback) {
    const descriptor = stream.fd;
    stream.fd = null;
    StreamFiles.close(descriptor, callback);
}

function OldEmitFileClose(stream) {
    %at("lazyFs.close (internal/fs/streams.js:207:14)|FSReqCallback.oncomplete (node:fs:187:23)!", stream.emit("close"));
}

// RUNTIME: Node 8 and older: what close and destroy come to.
function CloseOlderFileStream(stream, callback) {
    if (callback) stream.once("close", callback);
    if (typeof stream.fd !== "number") {
        stream.once("open", () => (kNodeMajor >= 8 ? stream.close() : CloseOlderFile(stream)));
        return;
    }
    if (stream.closed) {
        NextTick(OldEmitFileClose, [stream]);
        return;
    }
    stream.closed = true;
    CloseOlderFile(stream);
}

function CloseOlderFile(stream) {
    CloseOldFile(stream, (error) => {
        if (error) {
            stream.emit("error", error);
        } else {
            OldEmitFileClose(stream);
        }
    });
}

// RUNTIME: Node 10, closeFsStream.
function DestroyOldFile(stream, error, callback) {
    CloseOldFile(stream, (failure) => {
        const problem = failure || error;
        callback(problem);
        stream.closed = true;
        if (!problem) OldEmitFileClose(stream);
    });
}

const OldFileStreamMethods = {
    _destroy(err, cb) {
        if (kNodeMajor < 10) {
            this.close((failure) => cb(err || failure));
        } else if (typeof this.fd !== "number") {
            this.once("open", () => DestroyOldFile(this, err, cb));
        } else {
            DestroyOldFile(this, err, cb);
        }
    },
    destroy() {
        if (this.destroyed) return;
        this.destroyed = true;
        this.close();
    },
};

// RUNTIME: Node 6 and older have no other way to destroy a stream.
function ShareOldFileMethods(constructor) {
    const name = kNodeMajor >= 8 ? "_destroy" : "destroy";
    %put(constructor.prototype, name, OldFileStreamMethods[name], 7);
    if (kNodeMajor < 10) return;
    %define_methods(constructor.prototype, {
        get pending() {
            return this.fd === null;
        },
    });
}

// ---- Reading ----

function OldReadStream(path, options) {
    "function";
    FirstUse("fs.createReadStream");
    if (!OrdinaryHasInstance(OldReadStream, this)) return %construct(OldReadStream, [path, options], OldReadStream);
    const settings = FileStreamOptions(options);
    if (settings.highWaterMark === undefined) settings.highWaterMark = 65536;
    settings.emitClose = false;
    %call(OldReadable, this, settings);
    SetUpOldFileStream(this, path, settings, "r");
    this.end = settings.end;
    this.autoClose = OldFileAutoClose(settings);
    this.pos = undefined;
    if (kNodeMajor >= 6) this.bytesRead = 0;
    if (kNodeMajor >= 10) this.closed = false;
    if (this.start !== undefined) {
        RequireOldFileNumber("start", this.start);
        if (this.end === undefined) this.end = Infinity;
        RequireOldFileNumber("end", this.end);
        if (this.start > this.end) throw OldReadRangeError(this.start, this.end);
        this.pos = this.start;
    }
    if (kNodeMajor >= 6 && typeof this.end !== "number") this.end = Infinity;
    if (kNodeMajor >= 10) RequireOldFileNumber("end", this.end);
    if (typeof this.fd !== "number") this.open();
    this.on("end", () => {
        if (this.autoClose) this.destroy();
    });
    return this;
}
InheritStream(OldReadStream, OldReadable, 2);
%set_name(OldReadStream, "ReadStream");

function AfterOldRead(stream, reserved, error, count, buffer) {
    if (error) {
        %at("lazyFs.read (internal/fs/streams.js:165:12)|FSReqWrap.wrapper [as oncomplete] (fs.js:467:17)!", FailOldFileStream(stream, error));
        return;
    }
    GiveBackAfterOldRead(reserved, count);
    if (count > 0 && kNodeMajor >= 6) stream.bytesRead += count;
    const chunk = count === 0 ? null : count === buffer.length ? buffer : BufferFromBinary(%string_slice(BinaryFromView(buffer), 0, count));
    %at("lazyFs.read (internal/fs/streams.js:181:12)|FSReqWrap.wrapper [as oncomplete] (fs.js:467:17)!", stream.push(chunk));
}

%define_methods(OldReadStream.prototype, {
    open() {
        OpenOldFileStream(this, () => this.read());
    },
    _read(n) {
        if (typeof this.fd !== "number") {
            this.once("open", () => this._read(n));
            return;
        }
        if (this.destroyed) return;
        const reserved = ReserveForOldRead(this, n);
        if (reserved.length <= 0) {
            this.push(null);
            return;
        }
        const buffer = BufferFromBinary(%string_repeat("\u0000", reserved.length));
        StreamFiles.read(this.fd, buffer, 0, reserved.length, this.pos, (error, count) => AfterOldRead(this, reserved, error, count, buffer));
        if (this.pos !== undefined) this.pos += reserved.length;
        reserved.pool.used += reserved.length;
    },
    close(cb) {
        if (kNodeMajor >= 10) {
            this.destroy(null, cb);
        } else {
            CloseOlderFileStream(this, cb);
        }
    },
});
ShareOldFileMethods(OldReadStream);

// ---- Writing ----

function OldWriteStream(path, options) {
    "function";
    FirstUse("fs.createWriteStream");
    if (!OrdinaryHasInstance(OldWriteStream, this)) return %construct(OldWriteStream, [path, options], OldWriteStream);
    const settings = FileStreamOptions(options);
    settings.emitClose = false;
    %call(OldWritable, this, settings);
    SetUpOldFileStream(this, path, settings, "w");
    if (kNodeMajor >= 6) this.autoClose = !!OldFileAutoClose(settings);
    this.pos = undefined;
    this.bytesWritten = 0;
    if (kNodeMajor >= 10) this.closed = false;
    if (this.start !== undefined) {
        RequireOldFileNumber("start", this.start);
        if (this.start < 0) throw OldWriteStartError(this.start);
        this.pos = this.start;
    }
    if (settings.encoding) this.setDefaultEncoding(settings.encoding);
    if (typeof this.fd !== "number") this.open();
    if (kNodeMajor < 10) {
        this.once("finish", () => {
            if (kNodeMajor < 6 || this.autoClose) this.close();
        });
    }
    return this;
}
InheritStream(OldWriteStream, OldWritable, 2);
%set_name(OldWriteStream, "WriteStream");

function AfterOldFileWrite(stream, error, count, callback) {
    if (!error) stream.bytesWritten += count;
    if (error && (stream.autoClose || kNodeMajor < 6)) stream.destroy();
    return error ? callback(error) : callback();
}

function WriteToOldFile(stream, bytes, callback, isList) {
    StreamFiles.write(stream.fd, bytes, 0, bytes.length, stream.pos, (error, count) => {
        if (isList) {
            %at("at internal/fs/streams.js:353:5|FSReqWrap.wrapper [as oncomplete] (internal/fs/streams.js:319:5)!", AfterOldFileWrite(stream, error, count, callback));
        } else {
            %at("lazyFs.write (internal/fs/streams.js:308:5)|FSReqWrap.wrapper [as oncomplete] (fs.js:509:5)!", AfterOldFileWrite(stream, error, count, callback));
        }
    });
    if (stream.pos !== undefined) stream.pos += bytes.length;
}

%define_methods(OldWriteStream.prototype, {
    open() {
        OpenOldFileStream(this, () => undefined);
    },
    _write(data, encoding, cb) {
        if (!IsBuffer(data)) {
            this.emit("error", kNodeMajor >= 10 ? ArgumentTypeError("data", "Buffer", data) : PlainOldError(ErrorConstructor, "Invalid data"));
        } else if (typeof this.fd !== "number") {
            this.once("open", () => this._write(data, encoding, cb));
        } else {
            WriteToOldFile(this, data, cb, false);
        }
    },
    _writev(data, cb) {
        if (typeof this.fd !== "number") {
            this.once("open", () => this._writev(data, cb));
            return;
        }
        const chunks = [];
        for (let index = 0; index < data.length; index += 1) %push(chunks, BinaryFromView(data[index].chunk));
        WriteToOldFile(this, BufferFromBinary(%join_texts(chunks, "")), cb, true);
    },
    close(cb) {
        if (kNodeMajor < 10) {
            CloseOlderFileStream(this, cb);
            return;
        }
        if (cb && this.closed) {
            NextTick(cb, []);
            return;
        }
        if (cb) this.on("close", cb);
        if (!this.autoClose) this.on("finish", () => this.destroy());
        this.end();
    },
});
ShareOldFileMethods(OldWriteStream);
%put(OldWriteStream.prototype, "destroySoon", OldWriteStream.prototype.end, 7);
const OldWriteFinal = {
    _final(callback) {
        if (this.autoClose) this.destroy();
        %at("WriteStream._final (internal/fs/streams.js:268:3)", callback());
    },
};
if (kNodeMajor >= 10) %put(OldWriteStream.prototype, "_final", OldWriteFinal._final, 7);

// ---- The module ----

const OldFileStreamFunctions = {
    createReadStream(path, options) {
        return %construct(OldReadStream, [path, options], OldReadStream);
    },
    createWriteStream(path, options) {
        return %construct(OldWriteStream, [path, options], OldWriteStream);
    },
};

if (kIsOldNode) {
    FileSystem.createReadStream = OldFileStreamFunctions.createReadStream;
    FileSystem.createWriteStream = OldFileStreamFunctions.createWriteStream;
    FileSystem.ReadStream = OldReadStream;
    FileSystem.WriteStream = OldWriteStream;
    FileSystem.FileReadStream = OldReadStream;
    FileSystem.FileWriteStream = OldWriteStream;
}
