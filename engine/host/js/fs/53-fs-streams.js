// ReadStream and WriteStream: streams over files. RUNTIME: Node 20 lib/internal/fs/streams.js.

const kStreamFiles = %new_symbol("kFs");
const kStreamBusy = %new_symbol("kIsPerformingIO");
const kStreamIdle = %new_symbol("kIoDone");
const kStreamHandle = %new_symbol("kHandle");

const OwnFileFunctions = { __proto__: null, open: FileSystem.open, close: FileSystem.close, read: FileSystem.read, write: FileSystem.write, writev: FileSystem.writev, fsync: FileSystem.fsync };

// A program may have put functions of its own into fs: the streams ask those then.
function IsReplaced(name) {
    return FileSystem[name] !== OwnFileFunctions[name];
}

// The operations that the streams use, unless the program brings its own in the option fs.
const StreamFiles = {
    __proto__: null,
    open(path, flags, mode, callback) {
        if (IsReplaced("open")) return FileSystem.open(path, flags, mode, callback);
        return RunStepsLater(OpenSteps(path, ToOpenFlags(flags, "r"), ToMode(mode, 438)), callback);
    },
    close(descriptor, callback) {
        if (IsReplaced("close")) return FileSystem.close(descriptor, callback);
        return RunStepsLater(DescriptorSteps("close", descriptor, []), callback);
    },
    fsync(descriptor, callback) {
        return FileSystem.fsync(descriptor, callback);
    },
    read(descriptor, buffer, offset, length, position, callback) {
        if (IsReplaced("read")) return FileSystem.read(descriptor, buffer, offset, length, position, callback);
        return RunStepsLater(ReadSteps(descriptor, buffer, offset, length, position === undefined ? -1 : position), (error, count) => callback(error, error === null ? count : 0, buffer));
    },
    write(descriptor, buffer, offset, length, position, callback) {
        if (IsReplaced("write")) return FileSystem.write(descriptor, buffer, offset, length, position, callback);
        return RunStepsLater(WriteSteps(descriptor, %string_slice(BinaryFromView(buffer), offset, offset + length), position === undefined ? -1 : position), (error, count) => callback(error, error === null ? count : 0, buffer));
    },
    writev(descriptor, buffers, position, callback) {
        if (IsReplaced("writev")) return FileSystem.writev(descriptor, buffers, position, callback);
        return RunStepsLater(WriteSteps(descriptor, JoinedViews(buffers), position === undefined ? -1 : position), (error, count) => callback(error, error === null ? count : 0, buffers));
    },
};

// The same of a file handle, by the methods that it has now.
function AfterHandle(promise, fulfilled, rejected) {
    if (%class_of(promise) !== "Promise") ThrowIncompatible("Promise.prototype.then", promise);
    PerformPromiseThen(promise, fulfilled, rejected, NewPromise());
}

function FilesOfHandle(handle) {
    return {
        __proto__: null,
        close(descriptor, callback) {
            EndUseOfFileHandle(handle);
            AfterHandle(handle.close(), () => callback(), callback);
        },
        fsync: (descriptor, callback) => AfterHandle(handle.sync(), () => callback(), callback),
        read: (descriptor, buffer, offset, length, position, callback) => AfterHandle(handle.read(buffer, offset, length, position),
            (result) => callback(null, result.bytesRead, result.buffer), (error) => callback(error, 0, buffer)),
        write: (descriptor, buffer, offset, length, position, callback) => AfterHandle(handle.write(buffer, offset, length, position),
            (result) => callback(null, result.bytesWritten, result.buffer), (error) => callback(error, 0, buffer)),
        writev: (descriptor, buffers, position, callback) => AfterHandle(handle.writev(buffers, position),
            (result) => callback(null, result.bytesWritten, result.buffers), (error) => callback(error, 0, buffers)),
    };
}

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
        ValidateFunction(stream[kStreamFiles].open, "options.fs.open");
        stream.path = %is_object(path) && !IsByteView(path) ? ToFilePath(path, "path") : path;
        stream.flags = options.flags === undefined ? flags : options.flags;
        stream.mode = options.mode === undefined ? 438 : options.mode;
        ToFilePath(path, "path");
    } else {
        stream.fd = RequireDescriptor(DescriptorOfOptions(stream, options));
    }
    options.autoDestroy = options.autoClose === undefined ? true : options.autoClose;
    const files = stream[kStreamFiles];
    if (flags === "w") {
        CheckWritingFiles(files);
    } else {
        ValidateFunction(files.read, "options.fs.read");
    }
    if (options.autoDestroy) ValidateFunction(files.close, "options.fs.close");
    if (flags === "w") TakeWritingOptions(stream, files, options);
    stream.start = options.start;
    if (flags === "r") stream.end = options.end;
    stream.pos = undefined;
    stream[kStreamBusy] = false;
    if (stream.start === undefined) return;
    ValidateInteger(stream.start, "start", 0, 9007199254740991);
    stream.pos = stream.start;
}

// One of the two is enough.
function CheckWritingFiles(files) {
    if (!files.write && !files.writev) throw ArgumentTypeError("options.fs.write", "of type function", files.write);
    if (files.write) ValidateFunction(files.write, "options.fs.write");
    if (files.writev) ValidateFunction(files.writev, "options.fs.writev");
}

function TakeWritingOptions(stream, files, options) {
    stream.flush = options.flush;
    if (stream.flush === undefined || stream.flush === null) {
        stream.flush = false;
    } else {
        ValidateBoolean(stream.flush, "options.flush");
        ValidateFunction(files.fsync, "options.fs.fsync");
    }
    if (!files.write) stream._write = null;
    if (!files.writev) stream._writev = null;
}

function DescriptorOfOptions(stream, options) {
    const given = options.fd;
    if (typeof given === "number") {
        stream[kStreamFiles] = options.fs || StreamFiles;
        return given;
    }
    if (!%has_brand(given, kFileHandleBrand)) throw ArgumentTypeError("options.fd", "of type number or an instance of FileHandle", given);
    if (options.fs) throw MethodMissingError("FileHandle with fs");
    stream[kStreamHandle] = given;
    stream[kStreamFiles] = FilesOfHandle(given);
    UseFileHandle(given);
    given.on("close", () => stream.close());
    return given.fd;
}

// A program, or a library below it, may have an open() of its own, which tells by events how it went.
function OpenByProgram(stream, callback) {
    const emit = stream.emit;
    stream.emit = function(...list) {
        if (list[0] === "open") {
            this.emit = emit;
            callback();
            %apply(emit, this, list);
        } else if (list[0] === "error") {
            this.emit = emit;
            callback(list[1]);
        } else {
            %apply(emit, this, list);
        }
    };
    stream.open();
}

function OpenFileStream(stream, callback) {
    if (typeof stream.fd === "number") {
        callback();
        return;
    }
    if (stream.open !== DeprecatedOpenOf.ReadStream && stream.open !== DeprecatedOpenOf.WriteStream) {
        OpenByProgram(stream, callback);
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

// Once this opened the file; today it says only that it is deprecated.
function DeprecatedOpen(className) {
    let isWarned = false;
    return function() {
        "function";
        if (isWarned) return;
        isWarned = true;
        EmitWarning(`${className}.prototype.open() is deprecated`, "DeprecationWarning", "DEP0135");
    };
}

const DeprecatedOpenOf = { __proto__: null, ReadStream: DeprecatedOpen("ReadStream"), WriteStream: DeprecatedOpen("WriteStream") };

// The members in the order and with the names that the real classes have.
function OrderFileStreamMembers(constructor, className) {
    const prototype = constructor.prototype;
    const names = %own_keys(prototype);
    const members = { __proto__: null };
    for (let index = 0; index < names.length; index += 1) {
        members[names[index]] = %own_descriptor(prototype, names[index]);
        %delete_own(prototype, names[index]);
    }
    const open = DeprecatedOpenOf[className];
    %set_name(open, "deprecated");
    members.open = { value: open, writable: true, enumerable: true, configurable: true };
    %set_name(members.autoClose.get, "get");
    %set_name(members.autoClose.set, "set");
    %set_name(members.pending.get, "get");
    members.autoClose.configurable = false;
    const order = ["constructor", "autoClose", "open", "_construct", "_read", "_write", "_writev", "_destroy", "close", "destroySoon", "pending"];
    for (let index = 0; index < order.length; index += 1) {
        if (members[order[index]] !== undefined) %define_own(prototype, order[index], members[order[index]]);
    }
}

function RequireFileStream(stream, className) {
    if (!kIsNode24 || (%is_object(stream) && stream[kStreamFiles] !== undefined)) return;
    throw NodeTypeError("ERR_INVALID_THIS", `Value of "this" must be of type ${className}`);
}

function CloseFileStream(stream, error, callback) {
    if (!stream.fd) {
        callback(error);
    } else if (stream.flush) {
        stream[kStreamFiles].fsync(stream.fd, (failure) => CloseFlushedStream(stream, error || failure, callback));
    } else {
        CloseFlushedStream(stream, error, callback);
    }
}

function CloseFlushedStream(stream, error, callback) {
    stream[kStreamFiles].close(stream.fd, (failure) => callback(failure || error));
    stream.fd = null;
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
        RequireFileStream(this, "ReadStream");
        return this._readableState.autoDestroy;
    },
    set autoClose(value) {
        RequireFileStream(this, "ReadStream");
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

// What is left of some bytes, in as many turns as it takes; some of them may write nothing. `method`: write or writev.
// RUNTIME: Node 20 lib/internal/fs/streams.js, writeAll and writevAll.
function WriteAllToFile(stream, method, data, size, position, callback, retries) {
    const isList = method === "writev";
    const told = (failure, count, rest) => {
        const isBusy = failure !== undefined && failure !== null && failure.code === "EAGAIN";
        if (stream.destroyed || (failure && !isBusy)) {
            callback((!isBusy && failure) || StreamDestroyedError(method));
            return;
        }
        const written = isBusy ? 0 : count;
        stream.bytesWritten += written;
        const left = size - written;
        const tries = written ? 0 : retries + 1;
        if (tries > 5) {
            callback(NodeError("ERR_SYSTEM_ERROR", `${method} failed`));
        } else if (left) {
            const bytes = isList ? JoinedViews(rest) : BinaryFromView(rest);
            const next = BufferFromBinary(%string_slice(bytes, written, bytes.length));
            WriteAllToFile(stream, method, isList ? [next] : next, left, position + written, callback, tries);
        } else {
            callback();
        }
    };
    if (isList) {
        stream[kStreamFiles].writev(stream.fd, data, stream.pos, told);
    } else {
        stream[kStreamFiles].write(stream.fd, data, 0, size, position, told);
    }
}

function JoinedViews(views) {
    const parts = [];
    for (let index = 0; index < views.length; index += 1) %push(parts, BinaryFromView(views[index]));
    return %join_texts(parts, "");
}

function WriteToFile(stream, method, data, size, callback) {
    stream[kStreamBusy] = true;
    WriteAllToFile(stream, method, data, size, stream.pos, (error) => {
        stream[kStreamBusy] = false;
        %at("at node:internal/fs/streams:485:5|at node:internal/fs/streams:441:7|FSReqCallback.wrapper [as oncomplete] (node:fs:824:5)!", callback(error));
        if (stream.destroyed) stream.emit(kStreamIdle, error);
    }, 0);
    if (stream.pos !== undefined) stream.pos += size;
}

%define_methods(WriteStream.prototype, {
    get autoClose() {
        RequireFileStream(this, "WriteStream");
        return this._writableState.autoDestroy;
    },
    set autoClose(value) {
        RequireFileStream(this, "WriteStream");
        this._writableState.autoDestroy = value;
    },
    get pending() {
        return this.fd === null;
    },
    _construct(callback) {
        OpenFileStream(this, callback);
    },
    _write(data, encoding, callback) {
        WriteToFile(this, "write", data, data.length, callback);
    },
    _writev(entries, callback) {
        const chunks = [];
        let size = 0;
        for (let index = 0; index < entries.length; index += 1) {
            %push(chunks, entries[index].chunk);
            size += entries[index].chunk.length;
        }
        WriteToFile(this, "writev", chunks, size, callback);
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
OrderFileStreamMembers(ReadStream, "ReadStream");
OrderFileStreamMembers(WriteStream, "WriteStream");

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
