// ReadStream and WriteStream: streams over files. RUNTIME: Node 20 lib/internal/fs/streams.js.

const kStreamFiles = %new_symbol("kFs");
const kStreamBusy = %new_symbol("kIsPerformingIO");
const kStreamIdle = %new_symbol("kIoDone");
const kStreamHandle = %new_symbol("kHandle");

// The operations that the streams use, unless the program brings its own in the option fs.
const StreamFiles = {
    __proto__: null,
    open: (path, flags, mode, callback) => RunStepsLater(OpenSteps(path, ToOpenFlags(flags, "r"), ToMode(mode, 438)), callback),
    close: (descriptor, callback) => RunStepsLater(DescriptorSteps("close", descriptor, []), callback),
    read: (descriptor, buffer, offset, length, position, callback) => RunStepsLater(ReadSteps(descriptor, buffer, offset, length, position === undefined ? -1 : position), (error, count) => callback(error, error === null ? count : 0, buffer)),
    write: (descriptor, buffer, offset, length, position, callback) => RunStepsLater(WriteSteps(descriptor, %string_slice(BinaryFromView(buffer), offset, offset + length), position === undefined ? -1 : position), (error, count) => callback(error, error === null ? count : 0, buffer)),
};

// RUNTIME: Node 8, 6 and 4 lib/fs.js.
function OldFileOptionsError(options) {
    const text = kNodeMajor >= 8 ? `"options" must be a string or an object, got ${typeof options} instead.`
        : `${kNodeMajor >= 6 ? "\"options\" argument" : "options"} must be a string or an object`;
    return PlainOldError(TypeErrorConstructor, text);
}

function FileStreamOptions(options) {
    const settings = typeof options === "string" ? { encoding: options } : options === undefined || options === null ? {} : options;
    if (typeof settings !== "object" && kIsOldNode && kNodeMajor < 10) throw OldFileOptionsError(options);
    if (typeof settings !== "object") throw ArgumentTypeError("options", kIsOldNode ? "of type string or an instance of Object" : "one of type string or object", options);
    if (settings.encoding !== undefined && settings.encoding !== null && settings.encoding !== "buffer") ToEncoding(settings.encoding);
    return CopyDataProperties({}, settings, undefined);
}

// What both kinds take from their options: the file by path or by descriptor, and where to begin.
function SetUpFileStream(stream, path, options, flags) {
    if (options.fd === undefined || options.fd === null) {
        stream.fd = null;
        stream[kStreamFiles] = options.fs || StreamFiles;
        stream.path = %is_object(path) && !IsByteView(path) ? ToFilePath(path, "path") : path;
        stream.flags = options.flags === undefined ? flags : options.flags;
        stream.mode = options.mode === undefined ? 438 : options.mode;
        ToFilePath(path, "path");
    } else {
        stream[kStreamFiles] = options.fs || StreamFiles;
        stream.fd = %has_brand(options.fd, kFileHandleBrand) ? TakeHandle(stream, options.fd) : RequireDescriptor(options.fd);
    }
    options.autoDestroy = options.autoClose === undefined ? true : options.autoClose;
    if (flags === "w") {
        stream.flush = options.flush === undefined || options.flush === null ? false : options.flush;
        ValidateBoolean(stream.flush, "options.flush");
    }
    stream.start = options.start;
    if (flags === "r") stream.end = options.end;
    stream.pos = undefined;
    stream[kStreamBusy] = false;
    if (stream.start === undefined) return;
    ValidateInteger(stream.start, "start", 0, 9007199254740991);
    stream.pos = stream.start;
}

function TakeHandle(stream, handle) {
    stream[kStreamHandle] = handle;
    stream[kStreamFiles] = {
        __proto__: null,
        read: StreamFiles.read,
        write: StreamFiles.write,
        close: (descriptor, callback) => {
            EndUseOfFileHandle(handle);
            PerformPromiseThen(handle.close(), () => callback(), callback, %new_promise(PromisePrototype));
        },
    };
    UseFileHandle(handle);
    handle.on("close", () => stream.close());
    return handle.fd;
}

function OpenFileStream(stream, callback) {
    if (typeof stream.fd === "number") {
        callback();
        return;
    }
    stream[kStreamFiles].open(stream.path, stream.flags, stream.mode, (error, descriptor) => {
        if (error) {
            callback(error);
            return;
        }
        stream.fd = descriptor;
        FirstUse(stream._readableState === undefined ? "fs.createWriteStream.done" : "fs.createReadStream.done");
        callback();
        %at("at node:internal/fs/streams:78:16|FSReqCallback.oncomplete (node:fs:187:23)!", stream.emit("open", descriptor));
        %at("at node:internal/fs/streams:79:16|FSReqCallback.oncomplete (node:fs:187:23)!", stream.emit("ready"));
    });
}

function CloseFileStream(stream, error, callback) {
    if (!stream.fd) {
        callback(error);
        return;
    }
    const descriptor = stream.fd;
    stream.fd = null;
    stream[kStreamFiles].close(descriptor, (failure) => callback(failure || error));
}

function DestroyFileStream(stream, error, callback) {
    if (stream[kStreamBusy]) {
        stream.once(kStreamIdle, (failure) => CloseFileStream(stream, error || failure, callback));
    } else {
        CloseFileStream(stream, error, callback);
    }
}

function ReadStream(path, options) {
    "function";
    FirstUse("fs.createReadStream");
    if (!OrdinaryHasInstance(ReadStream, this)) return %construct(ReadStream, [path, options], ReadStream);
    const settings = FileStreamOptions(options);
    if (settings.highWaterMark === undefined) settings.highWaterMark = 65536;
    SetUpFileStream(this, path, settings, "r");
    this.bytesRead = 0;
    if (this.end === undefined) {
        this.end = Infinity;
    } else if (this.end !== Infinity) {
        ValidateInteger(this.end, "end", 0, 9007199254740991);
        if (this.start !== undefined && this.start > this.end) throw ArgumentRangeError("start", `<= "end" (here: ${this.end})`, this.start);
    }
    %call(Readable, this, settings);
    return this;
}
InheritStream(ReadStream, Readable, 2);
%define_methods(ReadStream.prototype, {
    get autoClose() {
        return this._readableState.autoDestroy;
    },
    set autoClose(value) {
        this._readableState.autoDestroy = value;
    },
    get pending() {
        return this.fd === null;
    },
    _construct(callback) {
        OpenFileStream(this, callback);
    },
    _read(size) {
        const done = this.pos !== undefined ? this.pos : this.bytesRead;
        const length = %math_min(this.end - done + 1, size);
        if (length <= 0) {
            this.push(null);
            return;
        }
        const target = BufferFromBinary(%string_repeat("\u0000", length));
        this[kStreamBusy] = true;
        this[kStreamFiles].read(this.fd, target, 0, length, this.pos, (error, count, buffer) => {
            this[kStreamBusy] = false;
            if (this.destroyed) {
                this.emit(kStreamIdle, error);
            } else if (error) {
                ErrorOrDestroy(this, error);
            } else if (count > 0) {
                if (this.pos !== undefined) this.pos += count;
                this.bytesRead += count;
                %at("at node:internal/fs/streams:289:14|FSReqCallback.wrapper [as oncomplete] (node:fs:682:5)!", this.push(count === buffer.length ? buffer : BufferFromBinary(%string_slice(BinaryFromView(buffer), 0, count))));
            } else {
                this.push(null);
            }
        });
    },
    _destroy(error, callback) {
        DestroyFileStream(this, error, callback);
    },
    close(callback) {
        if (typeof callback === "function") EndOfStream(this, undefined, callback);
        this.destroy();
    },
});

function WriteStream(path, options) {
    "function";
    FirstUse("fs.createWriteStream");
    if (!OrdinaryHasInstance(WriteStream, this)) return %construct(WriteStream, [path, options], WriteStream);
    const settings = FileStreamOptions(options);
    settings.decodeStrings = true;
    SetUpFileStream(this, path, settings, "w");
    this.bytesWritten = 0;
    %call(Writable, this, settings);
    if (settings.encoding) this.setDefaultEncoding(settings.encoding);
    return this;
}
InheritStream(WriteStream, Writable, 2);

function WriteToFile(stream, data, callback) {
    stream[kStreamBusy] = true;
    stream[kStreamFiles].write(stream.fd, data, 0, data.length, stream.pos, (failure, count) => {
        const error = stream.destroyed || failure ? failure || StreamDestroyedError("write") : undefined;
        if (error === undefined) stream.bytesWritten += count;
        stream[kStreamBusy] = false;
        %at("at node:internal/fs/streams:485:5|at node:internal/fs/streams:441:7|FSReqCallback.wrapper [as oncomplete] (node:fs:824:5)!", callback(error));
        if (stream.destroyed) stream.emit(kStreamIdle, error);
    });
    if (stream.pos !== undefined) stream.pos += data.length;
}

%define_methods(WriteStream.prototype, {
    get autoClose() {
        return this._writableState.autoDestroy;
    },
    set autoClose(value) {
        this._writableState.autoDestroy = value;
    },
    get pending() {
        return this.fd === null;
    },
    _construct(callback) {
        OpenFileStream(this, callback);
    },
    _write(data, encoding, callback) {
        WriteToFile(this, data, callback);
    },
    _writev(entries, callback) {
        const chunks = [];
        for (let index = 0; index < entries.length; index += 1) %push(chunks, BinaryFromView(entries[index].chunk));
        WriteToFile(this, BufferFromBinary(%join_texts(chunks, "")), callback);
    },
    _destroy(error, callback) {
        DestroyFileStream(this, error, callback);
    },
    close(callback) {
        if (callback) {
            if (this.closed) {
                NextTick(callback, []);
                return;
            }
            this.on("close", callback);
        }
        if (!this.autoClose) this.on("finish", this.destroy);
        this.end();
    },
});
%put(WriteStream.prototype, "destroySoon", WriteStream.prototype.end, 5);

const FileStreamFunctions = {
    createReadStream(path, options) {
        return %construct(ReadStream, [path, options], ReadStream);
    },
    createWriteStream(path, options) {
        return %construct(WriteStream, [path, options], WriteStream);
    },
};
FileSystem.createReadStream = FileStreamFunctions.createReadStream;
FileSystem.createWriteStream = FileStreamFunctions.createWriteStream;
FileSystem.ReadStream = ReadStream;
FileSystem.WriteStream = WriteStream;
FileSystem.FileReadStream = ReadStream;
FileSystem.FileWriteStream = WriteStream;
