// FileHandle and what else fs/promises has. RUNTIME: Node 20 lib/internal/fs/promises.js.

// FileHandle: slot 0 is the descriptor, 1 how many use it, 2 whether a web stream reads it, 3 the promise of a close that is under way
// or undefined, 4 what settles that promise when it waits for the last use. What a program may see of it is beside that under symbols.
const kFileHandleBrand = 402;
const kFileDescriptorMark = %new_symbol("kFd");
const kFileUsesMark = %new_symbol("kRefs");
const kFileClosingMark = %new_symbol("kClosePromise");
const kFileHandleMark = %new_symbol("kHandle");

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

// RUNTIME: Node 10 lib/internal/fs/promises.js asks the system all the same.
const kOldHandleCalls = { __proto__: null, utimes: "futime", readFile: "fstat" };

function OldBadDescriptor(syscall) {
    const error = %construct(ErrorConstructor, [`EBADF: bad file descriptor, ${syscall}`], ErrorConstructor);
    return CopyDataProperties(error, { errno: -9, code: "EBADF", syscall }, undefined);
}

// A closed handle fails as an operation on a bad descriptor does.
function OpenHandleDescriptor(value, method, syscall) {
    const descriptor = RequireHandle(value, method);
    if (descriptor === -1) {
        if (kIsOldNode) throw OldBadDescriptor(kOldHandleCalls[method] || syscall);
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

// `self`: the object whose writeFile was called.
async function WriteGathered(file, data, options, flag, self) {
    const settings = ToOptions(options);
    const bytes = await CollectData(data, ToEncoding(settings.encoding));
    return await RunStepsAsPromise(WriteFileSteps(file, bytes, ToOpenFlags(settings.flag, flag), ToMode(settings.mode, 438)), "writeFile", self);
}

AddRefused(FileHandlePrototype, "filehandle", ["getAsyncId"]);
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
    async chown(user, group) {
        return await RunStepsAsPromise(FileFunctions.fchown(OpenHandleDescriptor(this, "chown", "fchown"), user, group));
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
    readableWebStream(options = {}) {
        const wrong = RequireHandle(this, "readableWebStream") === -1 ? "closed" : %slot(this, 3) !== undefined ? "closing" : %slot(this, 2) ? "locked" : undefined;
        if (wrong !== undefined) throw NodeError("ERR_INVALID_STATE", `Invalid state: The FileHandle is ${wrong}`);
        %set_slot(this, 2, true);
        const stream = %construct(ReadableStream, [kIsNode24 ? NewerBytesOfFile(this, options) : BytesOfFile(this, options)], ReadableStream);
        UseFileHandle(this);
        this.once("close", () => CancelReadable(WebState(stream), undefined));
        return stream;
    },
    close() {
        return CloseOldFileHandle(this);
    },
});

function SetDescriptorOfHandle(handle, descriptor) {
    %set_slot(handle, 0, descriptor);
    handle[kFileDescriptorMark] = descriptor;
}

function SetUsesOfHandle(handle, uses) {
    %set_slot(handle, 1, uses);
    handle[kFileUsesMark] = uses;
}

function SetClosingOfHandle(handle, closing) {
    %set_slot(handle, 3, closing);
    handle[kFileClosingMark] = closing;
}

function UseFileHandle(handle) {
    SetUsesOfHandle(handle, %slot(handle, 1) + 1);
}

function CloseDescriptor(handle) {
    const descriptor = %slot(handle, 0);
    if (kIsOldNode) {
        %set_slot(handle, 0, -1);
    } else {
        SetDescriptorOfHandle(handle, -1);
    }
    return RunStepsAsPromise(DescriptorSteps("close", descriptor, []));
}

// The last use but one ends a close that waits for it.
function EndUseOfFileHandle(handle) {
    SetUsesOfHandle(handle, %slot(handle, 1) - 1);
    if (%slot(handle, 1) > 0) return;
    const waiting = %slot(handle, 4);
    PerformPromiseThen(CloseDescriptor(handle), (value) => ResolvePromise(waiting, value), (error) => %promise_reject(waiting, error), undefined);
}

// The event comes at once, the promise when the file is closed.
function CloseFileHandle(handle) {
    if (RequireHandle(handle, "close") === -1) return FulfilledPromise(undefined);
    if (%slot(handle, 3) !== undefined) return %slot(handle, 3);
    SetUsesOfHandle(handle, %slot(handle, 1) - 1);
    let closing;
    if (%slot(handle, 1) === 0) {
        closing = CloseDescriptor(handle);
    } else {
        closing = NewPromise();
        %set_slot(handle, 4, closing);
    }
    const closed = PromiseAfter(closing, () => SetClosingOfHandle(handle, undefined));
    SetClosingOfHandle(handle, closed);
    handle.emit("close");
    return closed;
}

async function CloseOldFileHandle(handle) {
    if (RequireHandle(handle, "close") === -1) throw OldBadDescriptor("close");
    await CloseDescriptor(handle);
}

// ---- a file as a web stream ----

const kReadOfFileHandle = FileHandlePrototype.read;

// Into the view that the stream gives.
function ReadForRequest(handle, controller) {
    const { view } = controller.byobRequest;
    return %call(kReadOfFileHandle, handle, view, view.byteOffset, view.byteLength);
}

// RUNTIME: Node 24 lib/internal/fs/promises.js, readableWebStream: always bytes.
function NewerBytesOfFile(handle, options) {
    ValidateObject(options, "options");
    const { type = "bytes", autoClose = false } = options;
    ValidateBoolean(autoClose, "options.autoClose");
    if (type !== "bytes") EmitWarning('A non-"bytes" options.type has no effect. A byte-oriented steam is always created.', "ExperimentalWarning");
    const finish = async () => {
        EndUseOfFileHandle(handle);
        if (autoClose) await handle.close();
    };
    return {
        type: "bytes",
        autoAllocateChunkSize: 16384,
        async pull(controller) {
            const { bytesRead } = await ReadForRequest(handle, controller);
            if (bytesRead === 0) {
                controller.close();
                await finish();
            }
            controller.byobRequest.respond(bytesRead);
        },
        async cancel() {
            await finish();
        },
    };
}

// RUNTIME: Node 20 lib/internal/fs/promises.js, readableWebStream.
function BytesOfFile(handle, options) {
    if (options.type !== undefined) ValidateString(options.type, "options.type");
    if (options.type !== "bytes") return BlocksOfFile(handle);
    return {
        type: "bytes",
        autoAllocateChunkSize: 16384,
        async pull(controller) {
            const { bytesRead } = await ReadForRequest(handle, controller);
            if (bytesRead === 0) {
                EndUseOfFileHandle(handle);
                controller.close();
            }
            controller.byobRequest.respond(bytesRead);
        },
        cancel() {
            EndUseOfFileHandle(handle);
        },
    };
}

// Blocks that the handle itself reads, one after another for as long as they are wanted. RUNTIME: Node 20
// lib/internal/webstreams/adapters.js, newReadableStreamFromStreamBase, and src/node_file.cc, FileHandle::ReadStart.
function BlocksOfFile(handle) {
    const length = 65536;
    let controller;
    let isWanted = false;
    let isReading = false;
    const take = (bytes) => {
        try {
            if (bytes === "") {
                controller.close();
                isWanted = false;
                EndUseOfFileHandle(handle);
                return;
            }
            controller.enqueue(BufferFromBinary(bytes).buffer);
            if (controller.desiredSize <= 0) isWanted = false;
        } catch (error) {
            controller.error(error);
            isWanted = false;
        }
    };
    const readOn = () => {
        isReading = true;
        RunStepsLater(BlockSteps(%slot(handle, 0), length), (error, bytes) => {
            isReading = false;
            if (error !== null) %refuse("a web stream of what is no file that can be read is not supported by Loopscope");
            take(bytes);
            if (isWanted && !isReading) readOn();
        });
    };
    return {
        start(given) {
            controller = given;
        },
        pull() {
            isWanted = true;
            if (!isReading && %slot(handle, 0) !== -1) readOn();
        },
        cancel() {
            EndUseOfFileHandle(handle);
            if (%slot(handle, 0) === -1) return undefined;
            // Node closes the file behind the handle's back, and the handle's own close() ends the process then.
            %refuse("cancelling a web stream of a file is not supported by Loopscope: close the file handle instead");
            return undefined;
        },
    };
}

function* BlockSteps(descriptor, length) {
    return yield ["read", [descriptor, length, -1]];
}

// RUNTIME: Node 10 lib/internal/fs/promises.js: no emitter, with fewer methods, over a handle that it shows and that keeps its number.
const kOldFileHandle = %new_symbol("handle");
const kOldFileHandleNames = ["constructor", "getAsyncId", "fd", "appendFile", "chmod", "chown", "datasync", "sync", "read", "readFile", "stat",
    "truncate", "utimes", "write", "writeFile", "close"];
const kFileHandleNames = ["constructor", "getAsyncId", "fd", "appendFile", "chmod", "chown", "datasync", "sync", "read", "readv", "readFile",
    "readLines", "stat", "truncate", "utimes", "write", "writev", "writeFile", "readableWebStream", "createReadStream", "createWriteStream"];
function NativeFileHandleConstructor() {
    "constructor";
    %throw_type_error("Illegal constructor");
}
%set_name(NativeFileHandleConstructor, "FileHandle");
const kNativeFileHandlePrototype = { constructor: NativeFileHandleConstructor };
%put(NativeFileHandleConstructor, "prototype", kNativeFileHandlePrototype, 1);
function MakeFileHandle(descriptor) {
    const handle = %slots(FileHandlePrototype, kFileHandleBrand, descriptor, 1, false, undefined, undefined);
    const native = { __proto__: kNativeFileHandlePrototype };
    if (kIsOldNode) {
        native.fd = descriptor;
        handle[kOldFileHandle] = native;
        return handle;
    }
    InitializeEmitter(handle, undefined);
    handle.close = {
        close() {
            return CloseFileHandle(handle);
        },
    }.close;
    handle[kFileHandleMark] = native;
    handle[kFileDescriptorMark] = descriptor;
    handle[kFileUsesMark] = 1;
    handle[kFileClosingMark] = null;
    return handle;
}

// The members in the order in which the real class has them.
function OrderFileHandleMembers(order) {
    const marks = %own_keys(FileHandlePrototype);
    const members = {};
    for (let index = 0; index < order.length; index += 1) members[order[index]] = %own_descriptor(FileHandlePrototype, order[index]);
    for (let index = 0; index < marks.length; index += 1) {
        if (kIsOldNode || typeof marks[index] === "string") %delete_own(FileHandlePrototype, marks[index]);
    }
    for (let index = 0; index < order.length; index += 1) %define_own(FileHandlePrototype, order[index], members[order[index]]);
}
if (kIsOldNode) %set_prototype(FileHandlePrototype, ObjectPrototype);
OrderFileHandleMembers(kIsOldNode ? kOldFileHandleNames : kFileHandleNames);
