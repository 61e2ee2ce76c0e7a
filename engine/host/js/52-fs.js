// The functions of fs. Each row of FileFunctions checks its arguments and gives the steps; from it come the Sync form, the
// callback form and, where Node has one, the promise form.

const kAppendFlags = 1089;
const kWriteFlags = 577;

function StringsOf(value, name) {
    return ToFilePath(value, name);
}

// Row: how many arguments come before the options or callback does not matter; the callback is the last function given.
const FileFunctions = {
    __proto__: null,
    readFile(file, options) {
        const settings = ToOptions(options);
        const encoding = ToEncoding(settings.encoding);
        const flags = ToOpenFlags(settings.flag, "r");
        return WithSignal(ReadFileSteps(typeof file === "number" ? file : ToFilePath(file, "path"), flags, encoding), settings.signal);
    },
    writeFile(file, data, options) {
        const settings = ToOptions(options);
        const bytes = BytesToWrite(data, ToEncoding(settings.encoding));
        const flags = ToOpenFlags(settings.flag, "w");
        return WithSignal(WriteFileSteps(typeof file === "number" ? file : ToFilePath(file, "path"), bytes, flags, ToMode(settings.mode, 438)), settings.signal);
    },
    appendFile(file, data, options) {
        const settings = ToOptions(options);
        const bytes = BytesToWrite(data, ToEncoding(settings.encoding));
        const flags = ToOpenFlags(settings.flag, "a");
        return WithSignal(WriteFileSteps(typeof file === "number" ? file : ToFilePath(file, "path"), bytes, flags, ToMode(settings.mode, 438)), settings.signal);
    },
    stat(path, options) {
        const settings = ToOptions(options);
        return StatSteps("stat", ToFilePath(path, "path"), settings.throwIfNoEntry === false, !!settings.bigint);
    },
    lstat(path, options) {
        const settings = ToOptions(options);
        return StatSteps("lstat", ToFilePath(path, "path"), settings.throwIfNoEntry === false, !!settings.bigint);
    },
    fstat(descriptor, options) {
        return DescriptorStatSteps(RequireDescriptor(descriptor), !!ToOptions(options).bigint);
    },
    readdir(path, options) {
        const settings = ToOptions(options);
        return ReadDirectorySteps(ToFilePath(path, "path"), !!settings.withFileTypes, !!settings.recursive);
    },
    unlink(path) {
        return PlainSteps("unlink", ToFilePath(path, "path"), []);
    },
    mkdir(path, options) {
        const isMode = typeof options === "number" || typeof options === "string";
        const settings = isMode ? { __proto__: null, mode: options } : ToOptions(options);
        const mode = ToMode(settings.mode, 511);
        const file = ToFilePath(path, "path");
        return settings.recursive ? MakeFoldersSteps(file, mode) : PlainSteps("mkdir", file, [mode]);
    },
    rmdir(path, options) {
        const settings = ToOptions(options);
        const file = ToFilePath(path, "path");
        return settings.recursive ? RemoveSteps(file, true, true) : PlainSteps("rmdir", file, []);
    },
    rm(path, options) {
        const settings = ToOptions(options);
        return RemoveSteps(ToFilePath(path, "path"), !!settings.recursive, !!settings.force);
    },
    rename(from, to) {
        return TwoPathSteps("rename", ToFilePath(from, "oldPath"), ToFilePath(to, "newPath"));
    },
    copyFile(from, to, mode) {
        const exclusive = typeof mode === "number" && mode % 2 === 1;
        return CopyFileSteps(ToFilePath(from, "src"), ToFilePath(to, "dest"), exclusive);
    },
    link(existing, path) {
        return TwoPathSteps("link", ToFilePath(existing, "existingPath"), ToFilePath(path, "newPath"));
    },
    symlink(target, path) {
        return TwoPathSteps("symlink", ToFilePath(target, "target"), ToFilePath(path, "path"));
    },
    readlink(path, options) {
        return TextSteps("readlink", ToFilePath(path, "path"), ToEncoding(ToOptions(options).encoding));
    },
    realpath(path, options) {
        return RealPathSteps(ToFilePath(path, "path"), ToEncoding(ToOptions(options).encoding));
    },
    access(path, mode) {
        return AccessSteps(ToFilePath(path, "path"), typeof mode === "number" ? mode : 0);
    },
    chmod(path, mode) {
        return PlainSteps("chmod", ToFilePath(path, "path"), [ToMode(mode, 438)]);
    },
    utimes(path, accessed, modified) {
        return PlainSteps("utime", ToFilePath(path, "path"), [ToTime(accessed), ToTime(modified)]);
    },
    truncate(path, length) {
        return TruncateSteps(ToFilePath(path, "path"), typeof length === "number" ? length : 0);
    },
    mkdtemp(prefix) {
        return MakeTemporaryFolderSteps(ToFilePath(prefix, "prefix"));
    },
    open(path, flags, mode) {
        const file = ToFilePath(path, "path");
        const given = typeof flags === "function" ? undefined : flags;
        return OpenSteps(file, ToOpenFlags(given, "r"), ToMode(typeof mode === "function" ? undefined : mode, 438));
    },
    close(descriptor) {
        return DescriptorSteps("close", RequireDescriptor(descriptor), []);
    },
    ftruncate(descriptor, length) {
        return DescriptorSteps("ftruncate", RequireDescriptor(descriptor), [typeof length === "number" ? length : 0]);
    },
    read(descriptor, buffer, offset, length, position) {
        const place = ToReadPlace(buffer, offset, length, position);
        return ReadSteps(RequireDescriptor(descriptor), buffer, place[0], place[1], place[2]);
    },
    fsync(descriptor) {
        return DescriptorSteps("fsync", RequireDescriptor(descriptor), []);
    },
    fdatasync(descriptor) {
        return DescriptorSteps("fsync", RequireDescriptor(descriptor), []);
    },
    readv(descriptor, buffers, position) {
        return ReadManySteps(RequireDescriptor(descriptor), buffers, typeof position === "number" ? position : -1);
    },
    writev(descriptor, buffers, position) {
        const parts = [];
        for (let index = 0; index < buffers.length; index += 1) %push(parts, BytesToWrite(buffers[index], undefined));
        return WriteSteps(RequireDescriptor(descriptor), %join_texts(parts, ""), typeof position === "number" ? position : -1);
    },
    opendir(path) {
        return OpenDirectorySteps(ToFilePath(path, "path"));
    },
    cp(from, to, options) {
        return CopyTreeSteps(ToFilePath(from, "src"), ToFilePath(to, "dest"), ToOptions(options));
    },
    write(descriptor, data, offset, length, position) {
        if (typeof data !== "string" && %is_object(offset)) return FileFunctions.write(descriptor, data, offset.offset, offset.length, offset.position);
        RequireDescriptor(descriptor);
        if (typeof data === "string") {
            const encoding = typeof length === "string" ? ToEncoding(length) : "utf8";
            return WriteSteps(descriptor, EncodeText(data, encoding), typeof offset === "number" ? offset : -1);
        }
        const all = BytesToWrite(data, undefined);
        const begin = typeof offset === "number" ? offset : 0;
        const end = typeof length === "number" ? begin + length : all.length;
        return WriteSteps(descriptor, %string_slice(all, begin, end), typeof position === "number" ? position : -1);
    },
};

function ToTime(value) {
    if (typeof value === "number") return value * 1000;
    if (%is_object(value) && %class_of(value) === "Date") return +value;
    return ToNumber(value) * 1000;
}

function ToReadPlace(buffer, offset, length, position) {
    let begin = offset;
    let count = length;
    let from = position;
    if (%is_object(offset)) {
        begin = offset.offset;
        count = offset.length;
        from = offset.position;
    }
    if (!IsByteView(buffer)) throw ArgumentTypeError("buffer", "an instance of Buffer, TypedArray, or DataView", buffer);
    if (typeof begin !== "number") begin = 0;
    if (typeof count !== "number") count = buffer.byteLength - begin;
    return [begin, count, typeof from === "number" ? from : -1];
}

// Takes the callback off the end of the arguments; where Node looks for one that is not there, per function.
const kCallbackPlaces = { __proto__: null, unlink: 1, close: 1, writeFile: 3, appendFile: 3, copyFile: 3, utimes: 3, open: 3, symlink: 3 };

function TakeCallback(name, list) {
    const last = list.length === 0 ? undefined : list[list.length - 1];
    if (typeof last === "function") {
        %array_set_length(list, list.length - 1);
        return last;
    }
    if (name === "close" && list.length < 2) return ThrowGivenError;
    const place = kCallbackPlaces[name] === undefined ? 2 : kCallbackPlaces[name];
    let given = list[place];
    if (!given && (name === "readFile" || name === "writeFile" || name === "appendFile")) given = list[place - 1];
    throw ArgumentTypeError("cb", "of type function", given);
}

function ThrowGivenError(error) {
    if (error) throw error;
}

const FileSystem = {};
const FilePromises = {};
const kNoPromiseForm = ["fstat", "close", "ftruncate", "read", "write", "open", "fsync", "fdatasync", "readv", "writev", "writeFile"];

function DefineFileFunction(name, steps) {
    const forms = {
        [name](...list) {
            const callback = TakeCallback(name, list);
            const work = %apply(steps, undefined, list);
            const extra = name === "read" || name === "write" || name === "readv" || name === "writev" ? list[1] : undefined;
            RunStepsLater(work, (error, result) => {
                if (error !== null) {
                    callback(error);
                } else if (extra !== undefined) {
                    callback(null, result, extra);
                } else if (result === undefined) {
                    callback(null);
                } else {
                    callback(null, result);
                }
            });
        },
        [`${name}Sync`](...list) {
            return RunStepsNow(%apply(steps, undefined, list));
        },
    };
    FileSystem[name] = forms[name];
    FileSystem[`${name}Sync`] = forms[`${name}Sync`];
    for (let index = 0; index < kNoPromiseForm.length; index += 1) {
        if (kNoPromiseForm[index] === name) return;
    }
    const promiseForm = {
        async [name](...list) {
            if (list.length > 0 && %has_brand(list[0], kFileHandleBrand)) list[0] = %slot(list[0], 0);
            return await RunStepsAsPromise(%apply(steps, undefined, list), name);
        },
    };
    FilePromises[name] = promiseForm[name];
}

const FileFunctionNames = %own_keys(FileFunctions);
for (let index = 0; index < FileFunctionNames.length; index += 1) {
    DefineFileFunction(FileFunctionNames[index], FileFunctions[FileFunctionNames[index]]);
}

const OtherFileFunctions = {
    existsSync(path) {
        try {
            RunStepsNow(AccessSteps(ToFilePath(path, "path"), 0));
            return true;
        } catch {
            return false;
        }
    },
    exists(path, callback) {
        ValidateFunction(callback, "cb");
        RunStepsLater(AccessSteps(ToFilePath(path, "path"), 0), (error) => callback(error === null));
    },
};
FileSystem.existsSync = OtherFileFunctions.existsSync;
FileSystem.exists = OtherFileFunctions.exists;

const OpenHandle = {
    async open(path, flags, mode) {
        const descriptor = await RunStepsAsPromise(FileFunctions.open(path, flags, mode), "open");
        const handle = %slots(FileHandlePrototype, kFileHandleBrand, descriptor);
        return handle;
    },
};
FilePromises.open = OpenHandle.open;
FilePromises.writeFile = {
    async writeFile(path, data, options) {
        const file = %has_brand(path, kFileHandleBrand) ? %slot(path, 0) : path;
        if (IsIterableValue(data) && typeof data !== "string" && !IsByteView(data)) {
            return await WriteGathered(typeof file === "number" ? file : ToFilePath(file, "path"), data, options, "w");
        }
        return await RunStepsAsPromise(FileFunctions.writeFile(file, data, options));
    },
}.writeFile;
FilePromises.realpath = {
    async realpath(path, options) {
        return await RunStepsAsPromise(TextSteps("realpath", ToFilePath(path, "path"), ToEncoding(ToOptions(options).encoding)));
    },
}.realpath;

FileSystem.constants = FileConstants;
FilePromises.constants = FileConstants;
FilePromises.watch = {
    watch() {
        %refuse("fs.promises.watch is not supported by Loopscope");
    },
}.watch;
FileSystem.F_OK = 0;
FileSystem.R_OK = 4;
FileSystem.W_OK = 2;
FileSystem.X_OK = 1;
FileSystem.Stats = StatsConstructor;
FileSystem.Dirent = DirentConstructor;
%put(FileSystem, "promises", FilePromises, 6);

FileSystem.Dir = DirectoryConstructor;

const RefusedFileFunctions = ["watch", "watchFile", "unwatchFile", "statfs", "statfsSync", "openAsBlob", "chown", "chownSync", "lchown", "lchownSync", "fchown", "fchownSync"];
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
