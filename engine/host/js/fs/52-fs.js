// The functions of fs. Each row of FileFunctions checks its arguments and gives the steps; from it come the Sync form, the
// callback form and, where Node has one, the promise form.

const kAppendFlags = 1089;
const kWriteFlags = 577;

function StringsOf(value, name) {
    return ToFilePath(value, name);
}

let isRecursiveRmdirWarned = false;
function WarnOfRecursiveRmdir() {
    if (isRecursiveRmdirWarned) return;
    isRecursiveRmdirWarned = true;
    EmitWarning("In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. "
        + "Use fs.rm(path, { recursive: true }) instead", "DeprecationWarning", "DEP0147");
}

// Row: how many arguments come before the options or callback does not matter; the callback is the last function given.
// They are not checked: what is null has no members.
function StatOptions(options) {
    return kNodeMajor < 10 || options === undefined || typeof options === "function" ? { __proto__: null } : options;
}

const FileFunctions = {
    __proto__: null,
    readFile(file, options) {
        const settings = ToOptions(options);
        const encoding = ToEncoding(settings.encoding);
        const flags = ToOpenFlags(settings.flag, "r");
        return WithSignal(ReadFileSteps(IsDescriptor(file) ? file : ToFilePath(file, "path"), flags, encoding), settings.signal);
    },
    writeFile(file, data, options) {
        const settings = ToOptions(options);
        CheckFlush(settings);
        const bytes = BytesToWrite(data, ToEncoding(settings.encoding));
        const flags = ToOpenFlags(settings.flag, "w");
        return WithSignal(WriteFileSteps(IsDescriptor(file) ? file : ToFilePath(file, "path"), bytes, flags, ToMode(settings.mode, 438)), settings.signal);
    },
    appendFile(file, data, options) {
        const settings = ToOptions(options);
        CheckFlush(settings);
        const bytes = BytesToWrite(data, ToEncoding(settings.encoding));
        const flags = ToOpenFlags(settings.flag, "a");
        return WithSignal(WriteFileSteps(IsDescriptor(file) ? file : ToFilePath(file, "path"), bytes, flags, ToMode(settings.mode, 438)), settings.signal);
    },
    stat(path, options) {
        const file = ToFilePath(path, "path");
        const settings = StatOptions(options);
        const isBig = settings.bigint === true;
        return StatSteps("stat", file, !kIsOldNode && settings.throwIfNoEntry === false, isBig);
    },
    lstat(path, options) {
        const file = ToFilePath(path, "path");
        const settings = StatOptions(options);
        const isBig = settings.bigint === true;
        return StatSteps("lstat", file, !kIsOldNode && settings.throwIfNoEntry === false, isBig);
    },
    fstat(descriptor, options) {
        return DescriptorStatSteps(RequireDescriptor(descriptor), StatOptions(options).bigint === true);
    },
    readdir(path, options, isPromised) {
        const settings = ToOptions(options);
        const encoding = settings.encoding === "buffer" ? "buffer" : ToEncoding(settings.encoding);
        const other = encoding === "utf8" ? undefined : encoding;
        if (!kIsOldNode && settings.recursive !== undefined && settings.recursive !== null) ValidateBoolean(settings.recursive, "options.recursive");
        if (other !== undefined && settings.recursive) %refuse("readdir with recursive in another encoding than utf8 is not supported by Loopscope");
        return ReadDirectorySteps(ToFilePath(path, "path"), kNodeMajor >= 10 && !!settings.withFileTypes, !kIsOldNode && !!settings.recursive, other, isPromised === kIsPromised);
    },
    unlink(path) {
        return PlainSteps("unlink", ToFilePath(path, "path"), []);
    },
    mkdir(path, options) {
        const isMode = typeof options === "number" || typeof options === "string";
        const settings = isMode ? { __proto__: null, mode: options } : ToOptions(typeof options === "boolean" || kNodeMajor < 10 ? undefined : options);
        const mode = ToMode(settings.mode, 511, kIsNode24 && !isMode ? "options.mode" : "mode");
        const file = ToFilePath(path, "path");
        if (settings.recursive !== undefined) ValidateBoolean(settings.recursive, "options.recursive");
        return settings.recursive ? MakeFoldersSteps(file, mode) : PlainSteps("mkdir", file, [mode]);
    },
    rmdir(path, options) {
        const file = ToFilePath(path, "path");
        const settings = RemovalOptions(options);
        if (settings.recursive && !kIsOldNode) WarnOfRecursiveRmdir();
        if (!kIsOldNode) CheckRemoveOptions(settings);
        if (!settings.recursive || kIsOldNode) return PlainSteps("rmdir", file, []);
        return RemoveFolderStepsOf(file);
    },
    rm(path, options) {
        const file = ToFilePath(path, "path");
        const settings = RemovalOptions(options);
        CheckRemoveOptions(settings);
        return RemoveSteps(file, !!settings.recursive, !!settings.force);
    },
    rename(from, to) {
        return TwoPathSteps("rename", ToFilePath(from, "oldPath"), ToFilePath(to, "newPath"));
    },
    copyFile(from, to, mode) {
        const source = ToFilePath(from, "src");
        const destination = ToFilePath(to, "dest");
        return CopyFileSteps(source, destination, ToAccessMode(mode) % 2 === 1);
    },
    link(existing, path) {
        return TwoPathSteps("link", ToFilePath(existing, "existingPath"), ToFilePath(path, "newPath"));
    },
    symlink(target, path, type) {
        const from = ToFilePath(target, "target");
        const to = ToFilePath(path, "path");
        CheckSymlinkType(type);
        return TwoPathSteps("symlink", from, to);
    },
    readlink(path, options) {
        return TextSteps("readlink", ToFilePath(path, kIsNode24 ? "path" : "oldPath"), ToNameEncoding(options));
    },
    realpath(path, options) {
        const isText = typeof path === "string" || kIsOldNode;
        return RealPathSteps(ToFilePath(isText || IsUrlObject(path) ? path : `${path}`, "path"), ToNameEncoding(options));
    },
    access(path, mode) {
        const file = ToFilePath(path, "path");
        return AccessSteps(file, ToAccessMode(mode));
    },
    chmod(path, mode) {
        return PlainSteps("chmod", ToFilePath(path, "path"), [ToMode(mode, undefined)]);
    },
    utimes(path, accessed, modified) {
        return PlainSteps("utime", ToFilePath(path, "path"), [ToTime(accessed), ToTime(modified)]);
    },
    lutimes(path, accessed, modified) {
        return PlainSteps("lutime", ToFilePath(path, "path"), [ToTime(accessed), ToTime(modified)]);
    },
    fchmod(descriptor, mode) {
        return DescriptorSteps("fchmod", RequireDescriptor(descriptor), [ToMode(mode, undefined)]);
    },
    chown(path, user, group) {
        return PlainSteps("chown", ToFilePath(path, "path"), ToOwner(user, group));
    },
    lchown(path, user, group) {
        return PlainSteps("lchown", ToFilePath(path, "path"), ToOwner(user, group));
    },
    fchown(descriptor, user, group) {
        return DescriptorSteps("fchown", RequireDescriptor(descriptor), ToOwner(user, group));
    },
    futimes(descriptor, accessed, modified) {
        return DescriptorSteps("futime", RequireDescriptor(descriptor), [ToTime(accessed), ToTime(modified)]);
    },
    truncate(path, length, mode, isBlocking) {
        if (typeof path === "number" && !kIsNode24) {
            WarnOfTruncatedDescriptor();
            return FileFunctions.ftruncate(path, length);
        }
        const file = ToFilePath(path, "path");
        const isGiven = length !== undefined && typeof length !== "function" && (!kIsOldNode || length !== null);
        // The Sync form opens the file first.
        const isLate = isBlocking === true && !kIsOldNode;
        if (isGiven && !isLate) CheckLength(length);
        return TruncateSteps(file, isGiven && isLate ? length : typeof length === "number" ? %math_max(0, length) : 0);
    },
    mkdtemp(prefix, options) {
        const encoding = ToNameEncoding(options);
        const start = ToFilePath(prefix, "prefix");
        if (EndsWith(start, "X")) WarnOfTemplate();
        return MakeTemporaryFolderSteps(start, encoding);
    },
    open(path, flags, mode) {
        const file = ToFilePath(path, "path");
        const given = typeof flags === "function" ? undefined : flags;
        const bits = ToMode(typeof mode === "function" ? undefined : mode, 438);
        return OpenSteps(file, ToOpenFlags(given, "r"), bits);
    },
    close(descriptor) {
        return DescriptorSteps("close", RequireDescriptor(descriptor), []);
    },
    ftruncate(descriptor, length) {
        RequireDescriptor(descriptor);
        if (length !== undefined) CheckLength(length);
        return DescriptorSteps("ftruncate", descriptor, [length === undefined ? 0 : %math_max(0, length)]);
    },
    read(descriptor, buffer, offset, length, position) {
        RequireDescriptor(descriptor);
        const place = ToReadPlace(buffer, offset, length, position);
        return ReadSteps(descriptor, buffer, place[0], place[1], place[2]);
    },
    fsync(descriptor) {
        return DescriptorSteps("fsync", RequireDescriptor(descriptor), []);
    },
    fdatasync(descriptor) {
        return DescriptorSteps("fsync", RequireDescriptor(descriptor), []);
    },
    readv(descriptor, buffers, position) {
        RequireDescriptor(descriptor);
        CheckViews(buffers);
        return ReadManySteps(descriptor, buffers, typeof position === "number" ? position : -1);
    },
    writev(descriptor, buffers, position) {
        RequireDescriptor(descriptor);
        CheckViews(buffers);
        const parts = [];
        for (let index = 0; index < buffers.length; index += 1) %push(parts, BytesToWrite(buffers[index], undefined));
        return WriteSteps(descriptor, %join_texts(parts, ""), typeof position === "number" ? position : -1);
    },
    opendir(path, options, mode, isBlocking) {
        const given = typeof options === "function" ? undefined : options;
        const file = ToFilePath(path, "path");
        ToEncoding(ToOptions(given).encoding);
        return OpenDirectorySteps(file, given, isBlocking === true);
    },
    cp(from, to, options, isBlocking) {
        const taken = CopyOptions(options);
        return CopySteps(ToFilePath(from, "src"), ToFilePath(to, "dest"), taken, isBlocking === true);
    },
    write(descriptor, data, offset, length, position) {
        if (typeof data !== "string" && %is_object(offset)) return FileFunctions.write(descriptor, data, offset.offset, offset.length, offset.position);
        RequireDescriptor(descriptor);
        if (typeof data === "string") {
            const encoding = (typeof length === "string" && KnownEncoding(length)) || "utf8";
            return WriteSteps(descriptor, EncodeText(data, encoding), typeof offset === "number" ? offset : -1);
        }
        if (!IsByteView(data)) throw ArgumentTypeError("buffer", "of type string or an instance of Buffer, TypedArray, or DataView", data);
        const [begin, count] = ToWritePlace(data, offset, length);
        return WriteSteps(descriptor, %string_slice(BinaryFromView(data), begin, begin + count), typeof position === "number" ? position : -1);
    },
};

const FileSystem = {};
const kIsPromised = %new_symbol("kUsePromises");
const FilePromises = {};
const kNoPromiseForm = ["fstat", "close", "ftruncate", "read", "write", "open", "fsync", "fdatasync", "fchmod", "fchown", "futimes", "readv", "writev", "writeFile"];

// Calls back, from where Node does.
function TellOfFile(name, error, callback, answer) {
    if (name === "stat" || name === "lstat" || name === "fstat") {
        if (error === null) {
            %at("FSReqCallback.oncomplete (node:fs:198:5)!", %apply(callback, undefined, answer));
        } else {
            %at("FSReqCallback.oncomplete (node:fs:197:21)!", %apply(callback, undefined, answer));
        }
    } else if (name === "readFile") {
        TellOfReadFile(error, callback, answer);
    } else if (name === "read" || name === "write") {
        if (name === "read") {
            %at("FSReqCallback.wrapper [as oncomplete] (node:fs:682:5)!", %apply(callback, undefined, answer));
        } else {
            %at("FSReqCallback.wrapper [as oncomplete] (node:fs:824:5)!", %apply(callback, undefined, answer));
        }
    } else if (name === "rm" && error === null) {
        %at("CB (node:internal/fs/rimraf:60:5)|FSReqCallback.oncomplete (node:fs:187:23)!", %apply(callback, undefined, answer));
    } else if ((name === "writeFile" || name === "appendFile") && error !== null && error.syscall === "open") {
        %at("at node:fs:2339:7|FSReqCallback.oncomplete (node:fs:187:23)!", %apply(callback, undefined, answer));
    } else {
        %at("FSReqCallback.oncomplete (node:fs:187:23)!", %apply(callback, undefined, answer));
    }
}

class ReadFileContext {
    constructor(callback) {
        this.callback = callback;
    }
}

function TellOfReadFile(error, callback, answer) {
    if (error === null) {
        %at("FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:68:3)!", %apply(callback, undefined, answer));
    } else if (error.syscall === "open") {
        %at("FSReqCallback.readFileAfterOpen [as oncomplete] (node:fs:299:13)!", %apply(callback, new ReadFileContext(callback), answer));
    } else {
        %at("FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:52:12)!", %apply(callback, undefined, answer));
    }
}

// readFileSync has a way of its own for the most usual encoding.
function IsReadAsText(options) {
    const encoding = %is_object(options) ? options.encoding : options;
    return encoding === "utf8" || encoding === "utf-8";
}

// Only statSync may find nothing, and the stat of Node 24, which takes anything for options.
function TakeStatOptions(name, list) {
    const options = list[1];
    if (name === "stat" && kIsNode24) {
        if (!%is_object(options)) list[1] = undefined;
    } else if (%is_object(options)) {
        list[1] = { __proto__: null, bigint: options.bigint };
    }
}

function DefineFileFunction(name, steps) {
    const useLater = `fs.${name}`;
    const useNow = `fs.${name}Sync`;
    const usePromise = `fs.promises.${name}`;
    const useLaterDone = `fs.${name}.done`;
    const usePromiseDone = `fs.promises.${name}.done`;
    const forms = {
        [name](...list) {
            FirstUse(useLater);
            const callback = TakeCallback(name, list, steps);
            if (name === "read") SpreadReadOptions(list);
            if (name === "stat" || name === "lstat") TakeStatOptions(name, list);
            if (name === "readdir" && !kIsNode24 && ToOptions(list[1]).recursive) {
                // RUNTIME: Node 20 lib/fs.js, readdir: at once, and what is thrown is thrown.
                callback(null, RunStepsNow(steps(list[0], list[1])));
                return;
            }
            const work = %apply(steps, undefined, list);
            const extra = name === "read" || name === "write" || name === "readv" || name === "writev" ? list[1] : undefined;
            RunStepsLater(work, (error, result) => {
                let answer = [null, result];
                if (error !== null) {
                    answer = [error];
                } else if (extra !== undefined) {
                    %push(answer, extra);
                } else if (result === undefined) {
                    answer = [null];
                }
                TellOfFile(name, error, callback, answer);
            }, useLaterDone);
        },
        [`${name}Sync`](...list) {
            FirstUse("shared:fs.sync");
            FirstUse(useNow);
            if (name === "read") CheckReadSyncOptions(list);
            if (name === "truncate") return RunStepsNow(steps(list[0], list[1], undefined, true));
            if (name === "cp" || name === "opendir") return RunStepsNow(steps(list[0], list[1], list[2], true));
            return RunStepsNow(%apply(steps, undefined, list), name === "readFile" && IsReadAsText(list[1]) ? "utf8" : undefined);
        },
    };
    FileSystem[name] = forms[name];
    FileSystem[`${name}Sync`] = forms[`${name}Sync`];
    for (let index = 0; index < kNoPromiseForm.length; index += 1) {
        if (kNoPromiseForm[index] === name) return;
    }
    const promiseForm = {
        async [name](...list) {
            FirstUse("fs.promises");
            FirstUse(usePromise);
            if (list.length > 0 && %has_brand(list[0], kFileHandleBrand)) list[0] = %slot(list[0], 0);
            if (name === "readdir") list[2] = kIsPromised;
            if (name === "readFile") return await %at("node:internal/fs/promises:1247:3", RunStepsAsPromise(%apply(steps, undefined, list), name, this, usePromiseDone));
            return await RunStepsAsPromise(%apply(steps, undefined, list), name, this, usePromiseDone);
        },
    };
    FilePromises[name] = promiseForm[name];
}

const FileFunctionNames = %own_keys(FileFunctions);
for (let index = 0; index < FileFunctionNames.length; index += 1) {
    DefineFileFunction(FileFunctionNames[index], FileFunctions[FileFunctionNames[index]]);
}

const ExistsWarning = { __proto__: null, isGiven: !kIsNode24 };

function WarnOfExists(error) {
    if (ExistsWarning.isGiven || error.code !== "ERR_INVALID_ARG_TYPE") return;
    ExistsWarning.isGiven = true;
    EmitWarning("Passing invalid argument types to fs.existsSync is deprecated", "DeprecationWarning", "DEP0187");
}

const OtherFileFunctions = {
    existsSync(path) {
        FirstUse("shared:fs.sync");
        try {
            RunStepsNow(AccessSteps(ToFilePath(path, "path"), 0));
            return true;
        } catch (error) {
            WarnOfExists(error);
            return false;
        }
    },
    exists(path, callback) {
        ValidateFunction(callback, "cb");
        let file;
        try {
            file = ToFilePath(path, "path");
        } catch {
            return callback(false);
        }
        RunStepsLater(AccessSteps(file, 0), (error) => %at("suppressedCallback (node:fs:257:5)|FSReqCallback.oncomplete (node:fs:187:23)!", callback(error === null)));
        return undefined;
    },
};
FileSystem.existsSync = OtherFileFunctions.existsSync;
FileSystem.exists = OtherFileFunctions.exists;

// ---- What util.promisify makes of some ----

%put(FileSystem.read, kPromisifyArguments, ["bytesRead", "buffer"], 0);
%put(FileSystem.readv, kPromisifyArguments, ["bytesRead", "buffers"], 0);
%put(FileSystem.write, kPromisifyArguments, ["bytesWritten", "buffer"], 0);
%put(FileSystem.writev, kPromisifyArguments, ["bytesWritten", "buffer"], 0);

const PromisifiedExists = {
    exists(path) {
        const promise = %new_promise(%intrinsic("PromisePrototype"));
        OtherFileFunctions.exists(path, (isThere) => %promise_fulfill(promise, isThere));
        return promise;
    },
};
%put(FileSystem.exists, kPromisifyCustom, PromisifiedExists.exists, 0);

const OpenHandle = {
    async open(path, flags, mode) {
        const descriptor = await RunStepsAsPromise(FileFunctions.open(path, flags, mode), "open", this);
        const handle = MakeFileHandle(descriptor);
        return handle;
    },
};
FilePromises.open = OpenHandle.open;
FilePromises.writeFile = {
    async writeFile(path, data, options) {
        const file = %has_brand(path, kFileHandleBrand) ? %slot(path, 0) : path;
        if (IsIterableValue(data) && typeof data !== "string" && !IsByteView(data)) {
            return await WriteGathered(IsDescriptor(file) ? file : ToFilePath(file, "path"), data, options, "w", this);
        }
        return await RunStepsAsPromise(FileFunctions.writeFile(file, data, options), "writeFile", this);
    },
}.writeFile;
FilePromises.realpath = {
    async realpath(path, options) {
        return await RunStepsAsPromise(TextSteps("realpath", ToFilePath(path, "path"), ToNameEncoding(options)), "realpath", this);
    },
}.realpath;

FileSystem.constants = FileConstants;
FilePromises.constants = FileConstants;

// RUNTIME: Node 24 lib/fs.js warns of the first of them that is read.
const kAccessModes = { __proto__: null, F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 };
let isAccessModeWarned = false;

function PutAccessMode(name, value) {
    if (!kIsNode24) {
        %put(FileSystem, name, value, 2);
        return;
    }
    const holder = {
        get deprecated() {
            if (!isAccessModeWarned) EmitWarning(`fs.${name} is deprecated, use fs.constants.${name} instead`, "DeprecationWarning", "DEP0176");
            isAccessModeWarned = true;
            return value;
        },
    };
    const { get } = %own_descriptor(holder, "deprecated");
    %set_name(get, "deprecated");
    %define_own(FileSystem, name, { __proto__: null, get, set: undefined, enumerable: false, configurable: false });
}
const AccessModeNames = %own_keys(kAccessModes);
for (let index = 0; index < AccessModeNames.length; index += 1) PutAccessMode(AccessModeNames[index], kAccessModes[AccessModeNames[index]]);
FileSystem.Stats = StatsConstructor;
FileSystem.Dirent = Dirent;
%put(FileSystem, "promises", FilePromises, 6);

FileSystem.Dir = DirectoryConstructor;

const RefusedFileFunctions = ["statfs", "statfsSync", "openAsBlob"];
for (let index = 0; index < RefusedFileFunctions.length; index += 1) {
    const name = RefusedFileFunctions[index];
    const refusing = {
        [name]() {
            %refuse(`fs.${name} is not supported by Loopscope`);
        },
    };
    FileSystem[name] = refusing[name];
}

DefineModule("fs", () => FileSystem);
DefineModule("fs/promises", () => FilePromises);
