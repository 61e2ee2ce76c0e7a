// FileHandle, Dir and what else fs/promises has. RUNTIME: Node 20 lib/internal/fs/promises.js and lib/internal/fs/dir.js.

// FileHandle: slot 0 is the descriptor.
const kFileHandleBrand = 402;

function FileHandleConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(FileHandleConstructor, "FileHandle");
const FileHandlePrototype = %new_object(EventEmitter.prototype);
%put(FileHandleConstructor, "prototype", FileHandlePrototype, 1);
%put(FileHandlePrototype, "constructor", FileHandleConstructor, 5);

function RequireHandle(value, method) {
    if (!%has_brand(value, kFileHandleBrand)) ThrowIncompatible(`FileHandle.prototype.${method}`, value);
    return %slot(value, 0);
}

// A closed handle fails as an operation on a bad descriptor does.
function OpenHandleDescriptor(value, method, syscall) {
    const descriptor = RequireHandle(value, method);
    if (descriptor === -1) {
        const error = %construct(ErrorConstructor, ["file closed"], ErrorConstructor);
        error.code = "EBADF";
        error.syscall = syscall;
        throw error;
    }
    return descriptor;
}

function BufferAndPlace(buffer, offset, length, position) {
    let target = buffer;
    let place = offset;
    if (!IsByteView(buffer)) {
        const settings = buffer === undefined || buffer === null ? { __proto__: null } : buffer;
        target = settings.buffer === undefined ? BufferFromBinary(%string_repeat("\u0000", 16384)) : settings.buffer;
        place = settings;
    }
    return { __proto__: null, target, place: ToReadPlace(target, place, length, position) };
}

// Data for writeFile, which may come in pieces.
async function CollectData(data, encoding) {
    if (typeof data === "string" || IsByteView(data) || !IsIterableValue(data)) return BytesToWrite(data, encoding);
    const parts = [];
    for await (const chunk of data) %push(parts, BytesToWrite(chunk, encoding));
    return %join_texts(parts, "");
}

async function WriteGathered(file, data, options, flag) {
    const settings = ToOptions(options);
    const bytes = await CollectData(data, ToEncoding(settings.encoding));
    return await RunStepsAsPromise(WriteFileSteps(file, bytes, ToOpenFlags(settings.flag, flag), ToMode(settings.mode, 438)));
}

AddRefused(FileHandlePrototype, "filehandle", ["chown", "readableWebStream", "getAsyncId"]);
if (!kIsOldNode) {
    %put(FileHandlePrototype, kAsyncDisposeSymbol, {
        async asyncDispose() {
            await this.close();
        },
    }.asyncDispose, 5);
}
%define_methods(FileHandlePrototype, {
    get fd() {
        const descriptor = RequireHandle(this, "fd");
        return kIsOldNode ? this[kOldFileHandle].fd : descriptor;
    },
    async readFile(options) {
        return await RunStepsAsPromise(FileFunctions.readFile(OpenHandleDescriptor(this, "readFile", "read"), options));
    },
    async writeFile(data, options) {
        const descriptor = OpenHandleDescriptor(this, "writeFile", "write");
        if (IsIterableValue(data) && typeof data !== "string" && !IsByteView(data)) return await WriteGathered(descriptor, data, options, "w");
        return await RunStepsAsPromise(FileFunctions.writeFile(descriptor, data, options));
    },
    async appendFile(data, options) {
        return await RunStepsAsPromise(FileFunctions.appendFile(OpenHandleDescriptor(this, "appendFile", "write"), data, options));
    },
    async stat(options) {
        return await RunStepsAsPromise(FileFunctions.fstat(OpenHandleDescriptor(this, "stat", "fstat"), options));
    },
    async truncate(length) {
        return await RunStepsAsPromise(FileFunctions.ftruncate(OpenHandleDescriptor(this, "truncate", "ftruncate"), length));
    },
    async read(buffer, offset, length, position) {
        const descriptor = OpenHandleDescriptor(this, "read", "read");
        const read = BufferAndPlace(buffer, offset, length, position);
        const bytesRead = await RunStepsAsPromise(ReadSteps(descriptor, read.target, read.place[0], read.place[1], read.place[2]));
        return { __proto__: null, bytesRead, buffer: read.target };
    },
    async readv(buffers, position) {
        return { __proto__: null, bytesRead: await RunStepsAsPromise(FileFunctions.readv(OpenHandleDescriptor(this, "readv", "read"), buffers, position)), buffers };
    },
    async write(data, offset, length, position) {
        const bytesWritten = await RunStepsAsPromise(FileFunctions.write(OpenHandleDescriptor(this, "write", "write"), data, offset, length, position));
        return { __proto__: null, bytesWritten, buffer: data };
    },
    async writev(buffers, position) {
        return { __proto__: null, bytesWritten: await RunStepsAsPromise(FileFunctions.writev(OpenHandleDescriptor(this, "writev", "write"), buffers, position)), buffers };
    },
    async chmod(mode) {
        return await RunStepsAsPromise(FileFunctions.fchmod(OpenHandleDescriptor(this, "chmod", "fchmod"), mode));
    },
    async utimes(accessed, modified) {
        return await RunStepsAsPromise(FileFunctions.futimes(OpenHandleDescriptor(this, "utimes", "futimes"), accessed, modified));
    },
    async sync() {
        return await RunStepsAsPromise(FileFunctions.fsync(OpenHandleDescriptor(this, "sync", "fsync")));
    },
    async datasync() {
        return await RunStepsAsPromise(FileFunctions.fdatasync(OpenHandleDescriptor(this, "datasync", "fdatasync")));
    },
    createReadStream(options) {
        return %construct(ReadStream, [undefined, CopyDataProperties({ fd: this }, FileStreamOptions(options), undefined)], ReadStream);
    },
    createWriteStream(options) {
        return %construct(WriteStream, [undefined, CopyDataProperties({ fd: this }, FileStreamOptions(options), undefined)], WriteStream);
    },
    readLines(options) {
        const input = this.createReadStream(options);
        return RequireBuiltin("readline").createInterface({ input, crlfDelay: Infinity });
    },
    async close() {
        const descriptor = RequireHandle(this, "close");
        if (descriptor === -1) return;
        %set_slot(this, 0, -1);
        await RunStepsAsPromise(DescriptorSteps("close", descriptor, []));
        if (!kIsOldNode) EmitOn(this, "close", []);
    },
});

// RUNTIME: Node 10 lib/internal/fs/promises.js: no emitter, with fewer methods, over a handle that it shows and that keeps its number.
const kOldFileHandle = %new_symbol("handle");
const kOldFileHandleNames = ["constructor", "getAsyncId", "fd", "appendFile", "chmod", "chown", "datasync", "sync", "read", "readFile", "stat",
    "truncate", "utimes", "write", "writeFile", "close"];
function MakeFileHandle(descriptor) {
    const handle = %slots(FileHandlePrototype, kFileHandleBrand, descriptor);
    if (kIsOldNode) handle[kOldFileHandle] = { __proto__: { constructor: FileHandleConstructor }, fd: descriptor };
    return handle;
}
if (kIsOldNode) {
    %set_prototype(FileHandlePrototype, ObjectPrototype);
    const members = {};
    for (let index = 0; index < kOldFileHandleNames.length; index += 1) members[kOldFileHandleNames[index]] = %own_descriptor(FileHandlePrototype, kOldFileHandleNames[index]);
    const names = %own_keys(FileHandlePrototype);
    for (let index = 0; index < names.length; index += 1) %delete_own(FileHandlePrototype, names[index]);
    for (let index = 0; index < kOldFileHandleNames.length; index += 1) %define_own(FileHandlePrototype, kOldFileHandleNames[index], members[kOldFileHandleNames[index]]);
}

// Dir: slot 0 the path, 1 the entries that are left or undefined, 2 closed.
const kDirectoryBrand = 403;

function DirectoryConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(DirectoryConstructor, "Dir");
const DirectoryPrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(DirectoryConstructor, "prototype", DirectoryPrototype, 1);
%put(DirectoryPrototype, "constructor", DirectoryConstructor, 5);

function MakeDirectory(path, isRecursive) {
    return %slots(DirectoryPrototype, kDirectoryBrand, path, undefined, false, isRecursive);
}

function* OpenDirectorySteps(path, options, isBlocking) {
    const status = yield ["stat", [AbsolutePath(path)], path, undefined, "opendir"];
    if (status[0] !== 1) throw FileSystemError(["ENOTDIR", -20, "not a directory"], "opendir", isBlocking ? undefined : path);
    return MakeDirectory(path, !!options.recursive);
}

function* ReadDirectoryEntrySteps(directory) {
    if (%slot(directory, 2)) throw NodeError("ERR_DIR_CLOSED", "Directory handle was closed");
    if (%slot(directory, 1) === undefined) {
        %set_slot(directory, 1, yield* ReadDirectorySteps(%slot(directory, 0), true, false));
    }
    const entries = %slot(directory, 1);
    if (entries.length === 0) return null;
    const entry = TakeFirst(entries);
    // RUNTIME: Node 20 lib/internal/fs/dir.js: what is in a folder comes behind all that is known.
    if (%slot(directory, 3) && entry.isDirectory()) {
        const inner = yield* ReadDirectorySteps(NormalizePath(`${entry.path}/${entry.name}`), true, false);
        for (let index = 0; index < inner.length; index += 1) %push(entries, inner[index]);
    }
    return entry;
}

async function* EntriesOfDirectory(directory) {
    try {
        for (;;) {
            const entry = await RunStepsAsPromise(ReadDirectoryEntrySteps(directory));
            if (entry === null) break;
            yield entry;
        }
    } finally {
        %set_slot(directory, 2, true);
    }
}

function* CloseDirectorySteps(directory) {
    if (%slot(directory, 2)) throw NodeError("ERR_DIR_CLOSED", "Directory handle was closed");
    %set_slot(directory, 2, true);
    return undefined;
}

function DirectoryCall(steps, callback) {
    if (callback === undefined) return RunStepsAsPromise(steps);
    ValidateFunction(callback, "callback");
    RunStepsLater(steps, callback);
    return undefined;
}

%define_methods(DirectoryPrototype, {
    get path() {
        return %slot(this, 0);
    },
    read(callback) {
        return DirectoryCall(ReadDirectoryEntrySteps(this), callback);
    },
    readSync() {
        return RunStepsNow(ReadDirectoryEntrySteps(this));
    },
    close(callback) {
        return DirectoryCall(CloseDirectorySteps(this), callback);
    },
    closeSync() {
        RunStepsNow(CloseDirectorySteps(this));
    },
    entries() {
        return EntriesOfDirectory(this);
    },
    [%intrinsic("SymbolAsyncIterator")]() {
        return EntriesOfDirectory(this);
    },
});
