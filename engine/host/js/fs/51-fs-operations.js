// What each function of fs does, written once: a generator that yields the steps which the operating system carries out,
// [kind, input, path, destination], and receives their results or errors; ["answer", value] waits for what a program answered. The Sync form runs the steps on the main
// thread, which waits; the other forms run them one after another on the thread pool. RUNTIME: Node 20 lib/fs.js for which
// steps a function takes.

const GeneratorNext = %native("%GeneratorPrototype.next");
const GeneratorThrow = %native("%GeneratorPrototype.throw");

// What an error of a step names: the system call, where it is another than the step's kind.
function SystemCallOf(step) {
    return step[4] === undefined ? step[0] : step[4];
}

// `variant` is what PlaceFileCall gets.
function RunStepsNow(steps, variant = undefined) {
    let state = %call(GeneratorNext, steps);
    while (!state.done) {
        const step = state.value;
        const answer = IsStandardStep(step) ? [undefined, StandardStep(step)] : %files_now(step[0], step[1]);
        state = answer[0] === undefined
            ? %call(GeneratorNext, steps, answer[1])
            : %call(GeneratorThrow, steps, BlockingFileError(answer[0], step, variant));
    }
    return state.value;
}

function BlockingFileError(failure, step, variant) {
    // The Sync form of opendir does not name the path.
    const call = SystemCallOf(step);
    const error = FileSystemError(failure, call, call === "opendir" ? undefined : step[2], step[3]);
    PlaceFileCall(error, variant);
    return error;
}

// Steps on the standard streams' descriptors, which no file stands behind.
function IsStandardStep(step) {
    const descriptor = step[1][0];
    return typeof descriptor === "number" && descriptor <= 2 && (step[0] === "write" || step[0] === "read" || step[0] === "fstat" || step[0] === "close");
}

function StandardStep(step) {
    if (step[0] === "read") return "";
    if (step[0] === "fstat") return [0, 1, 384, 1, 0, 0, 0, 0, 0];
    if (step[0] === "close") return undefined;
    WriteToStandard(step[1][0] === 2 ? 2 : 1, DecodeBytes(step[1][1], "utf8"));
    return step[1][1].length;
}

// Runs the steps on the thread pool and then calls finish(error, result), in the callback of the last step.
function RunStepsLater(steps, finish, use = undefined, isPromised = false) {
    const goOn = (method, value) => {
        let state;
        try {
            state = %call(method, steps, value);
        } catch (error) {
            finish(error, undefined);
            return;
        }
        if (state.done) {
            finish(null, state.value);
            return;
        }
        const step = state.value;
        if (step[0] === "answer") {
            PerformPromiseThen(PromiseResolve(step[1]), (answer) => goOn(GeneratorNext, answer), (error) => goOn(GeneratorThrow, error), undefined);
            return;
        }
        if (IsStandardStep(step)) {
            %files_later("stdin", [""], () => goOn(GeneratorNext, StandardStep(step)));
            return;
        }
        const request = BeginActiveRequest(!isPromised ? "FSReqCallback" : step[0] === "close" ? "CloseReq" : "FSReqPromise");
        %files_later(step[0], step[1], HookedCompletion(kIsOldNode ? "FSREQWRAP" : "FSREQCALLBACK", new FSReqCallback(), (failure, result) => {
            EndActiveRequest(request);
            FirstUse("fs.stat.done");
            if (use !== undefined) FirstUse(use);
            if (failure === undefined) {
                goOn(GeneratorNext, result);
            } else {
                goOn(GeneratorThrow, DetachedFileSystemError(failure, SystemCallOf(step), step[2], step[3]));
            }
        }), step[5] === true);
    };
    goOn(GeneratorNext, undefined);
}

// `name` and `self` are those of the function that was called.
function RunStepsAsPromise(steps, name = undefined, self = undefined, use = undefined) {
    const promise = %new_promise(%intrinsic("PromisePrototype"));
    UseUnknownResource("promises of fs");
    RunStepsLater(steps, (error, result) => {
        if (error === null) {
            %promise_fulfill(promise, result);
        } else {
            PlaceFilePromise(error, name, self, promise);
            %promise_reject(promise, error);
        }
    }, use, true);
    return promise;
}

function OneStep(kind, path, more, show) {
    const input = [AbsolutePath(path)];
    for (let index = 0; index < more.length; index += 1) %push(input, more[index]);
    return [kind, input, path, show];
}

function* OpenSteps(path, flags, mode) {
    return yield OneStep("open", path, [flags, mode]);
}

// A step behind which, when it goes well, another one follows in any case.
function Followed(step) {
    step[5] = true;
    return step;
}

// From the descriptor's place to the end: [bytes]. The descriptor is closed behind it, or not.
function* ReadAllSteps(descriptor, isClosed) {
    const status = yield Followed(["fstat", [descriptor]]);
    const size = status[0] === 0 ? status[4] : 0;
    let bytes = "";
    while (true) {
        const step = ["read", [descriptor, size === 0 ? kReadChunk : %math_min(kReadChunk, size - bytes.length), -1]];
        const chunk = yield isClosed ? Followed(step) : step;
        bytes += chunk;
        if (chunk.length === 0 || (size !== 0 && bytes.length >= size)) return bytes;
    }
}

function* ReadFileSteps(file, flags, encoding) {
    if (typeof file === "number") return TextOrBuffer(yield* ReadAllSteps(file, false), encoding);
    const descriptor = yield Followed(OneStep("open", file, [flags, 438]));
    let bytes;
    try {
        bytes = yield* ReadAllSteps(descriptor, true);
    } catch (error) {
        yield ["close", [descriptor]];
        throw error;
    }
    yield ["close", [descriptor]];
    return TextOrBuffer(bytes, encoding);
}

// Steps that a signal can stop: they are told by an error, and close what they have open.
function* StoppableSteps(steps, signal) {
    let method = GeneratorNext;
    let value;
    let isStopped = false;
    for (;;) {
        if (signal.aborted && !isStopped) {
            isStopped = true;
            method = GeneratorThrow;
            value = %at("checkAborted (node:internal/fs/promises:470:11)", AbortedError(signal));
        }
        const state = %call(method, steps, value);
        if (state.done) return state.value;
        try {
            value = yield state.value;
            method = GeneratorNext;
        } catch (error) {
            value = error;
            method = GeneratorThrow;
        }
    }
}

function WithSignal(steps, signal) {
    if (signal === undefined || signal === null) return steps;
    ValidateAbortSignal(signal, "options.signal");
    return StoppableSteps(steps, signal);
}

function* WriteFileSteps(file, bytes, flags, mode) {
    if (typeof file === "number") {
        if (bytes.length > 0) yield ["write", [file, bytes, -1]];
        return undefined;
    }
    const descriptor = yield Followed(OneStep("open", file, [flags, mode]));
    try {
        if (bytes.length > 0) yield Followed(["write", [descriptor, bytes, -1]]);
    } catch (error) {
        yield ["close", [descriptor]];
        throw error;
    }
    yield ["close", [descriptor]];
    return undefined;
}

function* StatSteps(kind, path, missingIsUndefined, big) {
    if (!missingIsUndefined) return MakeStats(yield OneStep(kind, path, []), big);
    try {
        return MakeStats(yield OneStep(kind, path, []), big);
    } catch (error) {
        if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
        throw error;
    }
}

function* DescriptorStatSteps(descriptor, big) {
    return MakeStats(yield ["fstat", [descriptor]], big);
}

function* ReadDirectorySteps(path, withTypes, recursive, encoding, isPromised) {
    const first = yield OneStep("scandir", path, []);
    if (!recursive) {
        const entries = MakeEntries(first, withTypes, path);
        return encoding === undefined ? entries : EncodedNames(entries, encoding);
    }
    return yield* ReadTreeSteps(path, first, withTypes, isPromised);
}

// RUNTIME: Node 20 lib/fs.js, readdirSyncRecursive, takes the folders in the order in which it found them;
// lib/internal/fs/promises.js, readdirRecursive, reads each where it finds it and takes the last one first. Names
// follow links to folders; entries do so only in Node 24, where they are not promised.
function* ReadTreeSteps(path, first, withTypes, isPromised) {
    const pending = [["", path, first]];
    const all = [];
    let next = 0;
    while (next < pending.length) {
        const [prefix, folder, known] = isPromised ? RemoveLast(pending) : pending[next];
        if (!isPromised) next += 1;
        const pairs = known === undefined ? yield ["scandir", [AbsolutePath(folder)], folder] : known;
        for (let index = 0; index < pairs.length; index += 2) {
            const name = prefix === "" ? pairs[index] : `${prefix}/${pairs[index]}`;
            const inner = NormalizePath(`${folder}/${pairs[index]}`);
            %push(all, withTypes ? MakeDirent(pairs[index], pairs[index + 1], folder) : name);
            if (pairs[index + 1] === 0 || !(withTypes && (isPromised || !kIsNode24) ? pairs[index + 1] === 1 : IsFolderNow(inner))) continue;
            %push(pending, [name, inner, isPromised ? yield ["scandir", [AbsolutePath(inner)], inner] : undefined]);
        }
    }
    return all;
}

function RemoveLast(list) {
    const last = list[list.length - 1];
    %array_set_length(list, list.length - 1);
    return last;
}

function IsFolderNow(path) {
    const answer = %files_now("stat", [AbsolutePath(path)]);
    return answer[0] === undefined && answer[1][0] === 1;
}

// Names in another encoding than UTF-8; "buffer" asks for their bytes.
function EncodedNames(entries, encoding) {
    for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index];
        if (typeof entry === "string") {
            entries[index] = NameInEncoding(entry, encoding);
        } else {
            entry.name = NameInEncoding(entry.name, encoding);
        }
    }
    return entries;
}
function NameInEncoding(name, encoding) {
    const bytes = EncodeText(name, "utf8");
    return encoding === "buffer" ? BufferFromBinary(bytes) : DecodeBytes(bytes, encoding);
}

// One step without a result.
function* PlainSteps(kind, path, more) {
    yield OneStep(kind, path, more);
    return undefined;
}

function* TextSteps(kind, path, encoding) {
    const text = yield OneStep(kind, path, []);
    return encoding === undefined ? text : NameInEncoding(text, encoding);
}

// realpath as Node does it itself: each folder on the way is looked at. RUNTIME: Node 20 lib/fs.js, realpath.
function* RealPathSteps(path, encoding) {
    const full = ResolvePath(path);
    const parts = %split_text(full, "/");
    let current = "";
    for (let index = 1; index < parts.length; index += 1) {
        if (parts[index] === "") continue;
        current = `${current}/${parts[index]}`;
        yield ["lstat", [current], current];
    }
    return yield* TextSteps("realpath", path, encoding);
}

function* TwoPathSteps(kind, from, to) {
    yield [kind, [kind === "symlink" ? from : AbsolutePath(from), AbsolutePath(to)], from, to];
    return undefined;
}

function ParentOf(path) {
    const slash = %string_last_index_of(path, "/");
    return slash <= 0 ? "/" : %string_slice(path, 0, slash);
}

// mkdir with recursive: gives the first folder that had to be made, named as its part of the path is.
function* MakeFoldersSteps(path, mode) {
    const missing = [];
    let first = TrimSlashes(AbsolutePath(path));
    let given = TrimSlashes(path);
    let made = given;
    while (true) {
        let status;
        try {
            status = yield ["stat", [first], path];
        } catch (error) {
            if (error.code !== "ENOENT") throw error.code === "ENOTDIR" ? RenamedError(error, "mkdir", path) : error;
            %push(missing, first);
            made = given;
            first = ParentOf(first);
            given = ParentOf(given);
            continue;
        }
        if (status[0] !== 1) {
            const failure = missing.length === 0 ? ["EEXIST", -17, "file already exists"] : ["ENOTDIR", -20, "not a directory"];
            throw FileSystemError(failure, "mkdir", path);
        }
        break;
    }
    for (let index = missing.length - 1; index >= 0; index -= 1) yield* MakeMissingFolderSteps(missing[index], mode);
    return kIsOldNode || missing.length === 0 ? undefined : made;
}

function RenamedError(error, syscall, path) {
    return FileSystemError([error.code, error.errno, "not a directory"], syscall, path);
}

// A name like a/b/.. is there as soon as a/b is.
function* MakeMissingFolderSteps(path, mode) {
    try {
        yield ["mkdir", [path, mode], path];
    } catch (error) {
        if (error.code !== "EEXIST" || !EndsWith(path, "/..") || !IsFolderNow(path)) throw error;
    }
}

function TrimSlashes(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === "/") end -= 1;
    return %string_slice(path, 0, end);
}

// rm: RUNTIME: Node 20 lib/internal/fs/rimraf.js.
function* RemoveSteps(path, recursive, force) {
    let status;
    try {
        status = yield OneStep("lstat", path, []);
    } catch (error) {
        if (force && error.code === "ENOENT") return undefined;
        throw error;
    }
    if (status[0] !== 1) {
        yield OneStep("unlink", path, []);
        return undefined;
    }
    if (!recursive) {
        const error = NodeError("ERR_FS_EISDIR", `Path is a directory: rm returned EISDIR (is a directory) ${path}`);
        %put(error, "name", "SystemError", 5);
        error.errno = 21;
        error.syscall = "rm";
        error.path = path;
        throw error;
    }
    yield* RemoveFolderSteps(path);
    return undefined;
}

// rmdir with recursive: what is no folder is left to rmdir itself, which fails.
function* RemoveFolderStepsOf(path) {
    const status = yield OneStep("lstat", path, []);
    if (status[0] === 1) {
        yield* RemoveFolderSteps(path);
    } else {
        yield OneStep("rmdir", path, []);
    }
    return undefined;
}

function* RemoveFolderSteps(path) {
    const pairs = yield OneStep("scandir", path, []);
    for (let index = 0; index < pairs.length; index += 2) {
        const inner = `${path}/${pairs[index]}`;
        if (pairs[index + 1] === 1) {
            yield* RemoveFolderSteps(inner);
        } else {
            yield OneStep("unlink", inner, []);
        }
    }
    yield OneStep("rmdir", path, []);
}

function* CopyFileSteps(from, to, exclusive) {
    yield ["copyfile", [AbsolutePath(from), AbsolutePath(to), exclusive ? 1 : 0], from, to];
    return undefined;
}

function* ReadManySteps(descriptor, views, position) {
    let total = 0;
    for (let index = 0; index < views.length; index += 1) {
        const bytes = yield ["read", [descriptor, views[index].byteLength, position < 0 ? -1 : position + total]];
        WriteBinaryToView(views[index], 0, bytes);
        total += bytes.length;
        if (bytes.length < views[index].byteLength) break;
    }
    return total;
}

function* AccessSteps(path, mode) {
    yield OneStep("access", path, [mode]);
    return undefined;
}

function* TruncateSteps(path, size) {
    const descriptor = yield OneStep("open", path, [2, 438]);
    try {
        CheckLength(size);
        yield ["ftruncate", [descriptor, %math_max(0, size)]];
    } finally {
        yield ["close", [descriptor]];
    }
    return undefined;
}

let TemporaryNames = 0;

function* MakeTemporaryFolderSteps(prefix, encoding) {
    const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    TemporaryNames += 1;
    let name = prefix;
    let number = TemporaryNames * 7919 + 104729;
    for (let index = 0; index < 6; index += 1) {
        name += letters[number % 62];
        number = (number * 31 + 17) % 1000003;
    }
    yield ["mkdir", [AbsolutePath(name), 448], `${prefix}XXXXXX`, undefined, "mkdtemp"];
    return encoding === undefined ? name : NameInEncoding(name, encoding);
}

function* ReadSteps(descriptor, view, offset, length, position) {
    const bytes = yield ["read", [descriptor, length, position]];
    WriteBinaryToView(view, offset, bytes);
    return bytes.length;
}

function* WriteSteps(descriptor, bytes, position) {
    return yield ["write", [descriptor, bytes, position]];
}

function* DescriptorSteps(kind, descriptor, more) {
    const input = [descriptor];
    for (let index = 0; index < more.length; index += 1) %push(input, more[index]);
    yield [kind, input];
    return undefined;
}
