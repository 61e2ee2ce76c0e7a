// Dir. RUNTIME: Node 20 and Node 24 lib/internal/fs/dir.js.

// Slot 0 is the path, 1 the entries that the system still has to give or undefined before the first read, 2 whether it is closed,
// 3 whether folders in it are read as well, 4 the entries that were read and not taken, 5 what waits for the read under way
// or null, 6 how many entries one read gives, 7 the folders inside that are open.
const kDirectoryBrand = 407;
const kDirectoryHandle = %new_symbol("kDirHandle");
const kDirectoryBuffered = %new_symbol("kDirBufferedEntries");
const kDirectoryPath = %new_symbol("kDirPath");
const kDirectoryClosed = %new_symbol("kDirClosed");
const kDirectoryQueue = %new_symbol("kDirOperationQueue");
const kDirectoryOptions = %new_symbol("kDirOptions");
const kDirectoryReadPromisified = %new_symbol("kDirReadPromisified");
const kDirectoryClosePromisified = %new_symbol("kDirClosePromisified");

function DirectoryConstructor(handle) {
    "constructor";
    if (handle === undefined || handle === null) throw NodeTypeError("ERR_MISSING_ARGS", 'The "handle" argument must be specified');
    %refuse("new fs.Dir is not supported by Loopscope: open the folder with fs.opendir");
}
%set_name(DirectoryConstructor, "Dir");
const DirectoryPrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(DirectoryConstructor, "prototype", DirectoryPrototype, 1);
%put(DirectoryPrototype, "constructor", DirectoryConstructor, 5);
const kNativeDirectoryPrototype = {
    constructor: {
        DirHandle() {
            "constructor";
            %throw_type_error("Illegal constructor");
        },
    }.DirHandle,
};

function MakeDirectory(path, options, size) {
    const directory = %slots(DirectoryPrototype, kDirectoryBrand, path, undefined, false, !!options.recursive, [], null, size, []);
    if (kIsNode24) return directory;
    // What a program sees of it when it prints it.
    directory[kDirectoryHandle] = { __proto__: kNativeDirectoryPrototype };
    directory[kDirectoryBuffered] = %slot(directory, 4);
    directory[kDirectoryPath] = path;
    directory[kDirectoryClosed] = false;
    directory[kDirectoryQueue] = null;
    directory[kDirectoryOptions] = options;
    directory[kDirectoryReadPromisified] = () => {
        "function";
        return PromiseOfEntry(directory);
    };
    %set_name(directory[kDirectoryReadPromisified], "bound [kDirReadImpl]");
    directory[kDirectoryClosePromisified] = () => {
        "function";
        return PromiseOfClose(directory);
    };
    %set_name(directory[kDirectoryClosePromisified], "bound close");
    return directory;
}

function RequireDirectory(value) {
    if (%has_brand(value, kDirectoryBrand)) return;
    if (!kIsNode24) %refuse("a method of fs.Dir of what is no Dir is not supported by Loopscope");
    %throw_type_error("Cannot read private member #closed from an object whose class did not declare it");
}

function SetDirectoryQueue(directory, queue) {
    %set_slot(directory, 5, queue);
    if (!kIsNode24) directory[kDirectoryQueue] = queue;
}

function SetDirectoryClosed(directory) {
    %set_slot(directory, 2, true);
    if (!kIsNode24) directory[kDirectoryClosed] = true;
}

function DirectoryClosedError() {
    return NodeError("ERR_DIR_CLOSED", "Directory handle was closed");
}

function RequireOpenDirectory(directory) {
    RequireDirectory(directory);
    if (%slot(directory, 2)) throw DirectoryClosedError();
}

function RequireIdleDirectory(directory) {
    RequireOpenDirectory(directory);
    if (%slot(directory, 5) === null) return;
    throw NodeError("ERR_DIR_CONCURRENT_OPERATION", "Cannot do synchronous work on directory handle with concurrent asynchronous operations");
}

function* OpenDirectorySteps(path, given, isBlocking) {
    const options = CopyDataProperties({ bufferSize: 32 }, %is_object(given) ? given : { encoding: typeof given === "string" ? given : "utf8" }, undefined);
    const status = yield ["stat", [AbsolutePath(path)], path, undefined, "opendir"];
    if (status[0] !== 1) throw FileSystemError(["ENOTDIR", -20, "not a directory"], "opendir", isBlocking ? undefined : path);
    try {
        ValidateInteger(options.bufferSize, "options.bufferSize", 1, 4294967295);
    } catch (error) {
        if (!isBlocking) %refuse("opening a folder with a wrong bufferSize is not supported by Loopscope: it ends Node");
        throw error;
    }
    return MakeDirectory(path, options, options.bufferSize);
}

// An errand to the system that finds nothing out: what an open folder still has is known from its first read.
function SystemVisit() {
    return ["stat", ["/"], "/"];
}

// The next entries of a folder, as many as one read gives; whether there were any.
function* FillDirectorySteps(directory) {
    if (%slot(directory, 1) === undefined) {
        %set_slot(directory, 1, yield* ReadDirectorySteps(%slot(directory, 0), true, false));
    } else {
        yield SystemVisit();
    }
    return TakeSome(directory, %slot(directory, 1));
}

function TakeSome(directory, left) {
    const buffered = %slot(directory, 4);
    const count = %math_min(%slot(directory, 6), left.length);
    for (let index = 0; index < count; index += 1) %push(buffered, TakeFirst(left));
    return count > 0;
}

// Whether entries are known; the folders inside give theirs in turns. RUNTIME: Node 24, #processHandlerQueue.
function HasBufferedEntries(directory) {
    const open = %slot(directory, 7);
    while (open.length > 0) {
        const left = TakeFirst(open);
        if (TakeSome(directory, left)) %push(open, left);
        if (%slot(directory, 4).length > 0) break;
    }
    return %slot(directory, 4).length > 0;
}

// RUNTIME: Node 20 takes of a folder inside what one read gives, Node 24 all.
function TakeBufferedEntry(directory) {
    const entry = TakeFirst(%slot(directory, 4));
    if (!%slot(directory, 3) || !entry.isDirectory()) return entry;
    const inner = RunStepsNow(ReadDirectorySteps(NormalizePath(`${entry.path === undefined ? entry.parentPath : entry.path}/${entry.name}`), true, false));
    if (kIsNode24) {
        %push(%slot(directory, 7), inner);
    } else {
        TakeSome(directory, inner);
    }
    return entry;
}

function GoOnWithDirectory(directory) {
    const queue = %slot(directory, 5);
    SetDirectoryQueue(directory, null);
    for (let index = 0; index < queue.length; index += 1) queue[index]();
}

// `isLate`: an entry that is known comes in the nextTick queue, not at once.
function ReadEntry(directory, isLate, callback) {
    RequireOpenDirectory(directory);
    ValidateFunction(callback, "callback");
    const queue = %slot(directory, 5);
    if (queue !== null) {
        %push(queue, () => ReadEntry(directory, isLate, callback));
        return;
    }
    if (HasBufferedEntries(directory)) {
        let entry;
        try {
            entry = TakeBufferedEntry(directory);
        } catch (error) {
            callback(error);
            return;
        }
        if (isLate) {
            NextTick(callback, [null, entry]);
        } else {
            callback(null, entry);
        }
        return;
    }
    SetDirectoryQueue(directory, []);
    RunStepsLater(FillDirectorySteps(directory), (error, isFilled) => {
        NextTick(() => GoOnWithDirectory(directory), []);
        if (error !== null) {
            callback(error);
        } else if (!isFilled) {
            callback(null, null);
        } else {
            callback(null, TakeBufferedEntry(directory));
        }
    });
}

function PromiseOfEntry(directory) {
    const promise = NewPromise();
    try {
        ReadEntry(directory, false, (error, entry) => {
            if (error !== null) {
                %promise_reject(promise, error);
            } else {
                ResolvePromise(promise, entry);
            }
        });
    } catch (error) {
        %promise_reject(promise, error);
    }
    return promise;
}

function CloseDirectory(directory, callback) {
    if (%slot(directory, 2)) {
        NextTick(callback, [DirectoryClosedError()]);
        return;
    }
    const queue = %slot(directory, 5);
    if (queue !== null) {
        %push(queue, () => CloseDirectory(directory, callback));
        return;
    }
    SetDirectoryClosed(directory);
    RunStepsLater(CloseDirectorySteps(), (error) => callback(error));
}

function* CloseDirectorySteps() {
    yield SystemVisit();
    return undefined;
}

function PromiseOfClose(directory) {
    const promise = NewPromise();
    CloseDirectory(directory, (error) => {
        if (error !== null && error !== undefined) {
            %promise_reject(promise, error);
        } else {
            ResolvePromise(promise, undefined);
        }
    });
    return promise;
}

function CloseDirectoryNow(directory) {
    RequireIdleDirectory(directory);
    SetDirectoryClosed(directory);
}

%define_methods(DirectoryPrototype, {
    get path() {
        if (%has_brand(this, kDirectoryBrand)) return %slot(this, 0);
        if (kIsNode24) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type Dir');
        return undefined;
    },
    read(callback) {
        RequireDirectory(this);
        // RUNTIME: a promise of Node 20 is made after the check.
        if (callback === undefined && !kIsNode24) RequireOpenDirectory(this);
        if (callback === undefined) return PromiseOfEntry(this);
        return ReadEntry(this, true, callback);
    },
    readSync() {
        RequireIdleDirectory(this);
        if (!HasBufferedEntries(this) && !RunStepsNow(FillDirectorySteps(this))) return null;
        return TakeBufferedEntry(this);
    },
    close(callback) {
        RequireDirectory(this);
        if (callback === undefined) return %slot(this, 2) ? RejectedPromise(DirectoryClosedError()) : PromiseOfClose(this);
        ValidateFunction(callback, "callback");
        return CloseDirectory(this, callback);
    },
    closeSync() {
        CloseDirectoryNow(this);
    },
    async *entries() {
        try {
            for (;;) {
                const entry = await PromiseOfEntry(this);
                if (entry === null) break;
                yield entry;
            }
        } finally {
            await PromiseOfClose(this);
        }
    },
});
%put(DirectoryPrototype, %intrinsic("SymbolAsyncIterator"), DirectoryPrototype.entries, 5);
if (kIsNode24) {
    %define_methods(DirectoryPrototype, {
        [kDisposeSymbol]() {
            RequireDirectory(this);
            if (!%slot(this, 2)) CloseDirectoryNow(this);
        },
        async [kAsyncDisposeSymbol]() {
            RequireDirectory(this);
            if (!%slot(this, 2)) await PromiseOfClose(this);
        },
    });
}
