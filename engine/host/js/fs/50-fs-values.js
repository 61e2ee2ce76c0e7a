// What the forms of the fs module share: arguments, errors, Stats and Dirent. RUNTIME: Node 20
// lib/fs.js and lib/internal/fs/utils.js; libuv for the errors.

const kStatsTypes = [32768, 16384, 40960];  // S_IFREG, S_IFDIR, S_IFLNK
const FileConstants = {
    __proto__: null,
    F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1,
    COPYFILE_EXCL: 1,
    O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128, O_TRUNC: 512, O_APPEND: 1024,
    S_IFMT: 61440, S_IFREG: 32768, S_IFDIR: 16384, S_IFLNK: 40960,
};
const kReadChunk = 524288;

// uvException.
function FileSystemError(failure, syscall, path, destination) {
    let message = `${failure[0]}: ${failure[2]}, ${syscall}`;
    if (path !== undefined) message += ` '${path}'`;
    if (destination !== undefined) message += ` -> '${destination}'`;
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    error.errno = failure[1];
    // RUNTIME: Node 10 lib/internal/errors.js, uvException, of the Sync forms.
    if (kNodeMajor === 10) error.syscall = syscall;
    error.code = failure[0];
    error.syscall = syscall;
    if (path !== undefined) error.path = path;
    if (destination !== undefined) error.dest = destination;
    return error;
}

// The same for a callback: it was made outside of any function of the program, so its stack is one line.
function DetachedFileSystemError(failure, syscall, path, destination) {
    const error = FileSystemError(failure, syscall, path, destination);
    if (kNodeMajor === 10) {
        %delete_own(error, "syscall");
        %delete_own(error, "path");
        error.syscall = syscall;
        if (path !== undefined) error.path = path;
    }
    // RUNTIME: V8 before 5.9 shows the constructor that C++ called.
    %put(error, "stack", `Error: ${error.message}${kIsOldNode && kNodeMajor < 8 ? "\n    at Error (native)" : ""}`, 5);
    return error;
}

function RequireNoNullBytes(text, name, shown) {
    if (%string_find(text, "\u0000", 0) < 0) return;
    throw ArgumentValueError(name, shown, kIsOldNode ? "must be a string or Uint8Array without null bytes" : "must be a string, Uint8Array, or URL without null bytes");
}

function ToFilePath(value, name) {
    if (typeof value === "string") {
        RequireNoNullBytes(value, name, value);
        return value;
    }
    if (IsByteView(value)) {
        RequireNoNullBytes(BinaryFromView(value), name, value);
        return DecodeBytes(BinaryFromView(value), "utf8");
    }
    if (%is_object(value) && value.href && value.protocol && value.auth === undefined && value.path === undefined) {
        const path = RequireBuiltin("url").fileURLToPath(value);
        RequireNoNullBytes(path, name, path);
        return path;
    }
    throw ArgumentTypeError(name, "of type string or an instance of Buffer or URL", value);
}

function AbsolutePath(path) {
    if (path.length > 0 && path[0] === "/") return path;
    const folder = %working_directory();
    return path === "" ? "" : `${folder === "/" ? "" : folder}/${path}`;
}

function RequireDescriptor(value) {
    ValidateInteger(value, "fd", 0, 2147483647);
    return value;
}

const kOpenFlags = {
    __proto__: null,
    "r": 0, "rs": 0, "sr": 0, "r+": 2, "rs+": 2, "sr+": 2,
    "w": 577, "wx": 705, "xw": 705, "w+": 578, "wx+": 706, "xw+": 706,
    "a": 1089, "ax": 1217, "xa": 1217, "a+": 1090, "ax+": 1218, "xa+": 1218,
};

function ToOpenFlags(flags, fallback) {
    if (flags === undefined || flags === null) return kOpenFlags[fallback];
    if (typeof flags === "number") {
        ValidateInteger(flags, "flags", -2147483648, 2147483647);
        return flags;
    }
    if (typeof flags === "string" && kOpenFlags[flags] !== undefined) return kOpenFlags[flags];
    if (kIsOldNode && kNodeMajor >= 10) throw NodeTypeError("ERR_INVALID_OPT_VALUE", `The value "${flags}" is invalid for option "flags"`);
    if (kIsOldNode) throw %construct(ErrorConstructor, [`Unknown file open flag: ${flags}`], ErrorConstructor);
    throw ArgumentValueError("flags", flags, "is invalid");
}

function ToMode(mode, fallback, name = "mode") {
    if (mode === undefined || mode === null) {
        if (fallback !== undefined || kIsOldNode) return fallback;
        throw ArgumentTypeError(name, "of type number", undefined);
    }
    if (typeof mode === "string") {
        for (let index = 0; index < mode.length; index += 1) {
            if (!(mode[index] >= "0" && mode[index] <= "7")) throw kIsOldNode && name === "mask" ? PlainOldError(TypeErrorConstructor, "invalid octal string") : ArgumentValueError(name, mode, "must be a 32-bit unsigned integer or an octal string");
        }
        return %parse_octal(mode);
    }
    ValidateInteger(mode, name, 0, 4294967295);
    return mode;
}

// RUNTIME: Node 10 lib/internal/fs/utils.js, assertEncoding; Node 8 and 6 lib/fs.js.
function UnknownFileEncodingError(encoding) {
    if (!kIsOldNode) return ArgumentValueError("encoding", encoding, "is invalid encoding");
    if (kNodeMajor < 10) return PlainOldError(ErrorConstructor, `Unknown encoding: ${SafeText(encoding)}`);
    return NodeTypeError("ERR_INVALID_OPT_VALUE_ENCODING", `The value "${SafeText(encoding)}" is invalid for option "encoding"`);
}

function ToEncoding(encoding) {
    if (encoding === undefined || encoding === null) return undefined;
    const known = typeof encoding === "string" ? kEncodings[%string_to_lower(encoding)] : undefined;
    if (known === undefined && (!kIsOldNode || encoding)) throw UnknownFileEncodingError(encoding);
    return known === "buffer" ? undefined : known;
}

// Options that may be a plain encoding.
function ToOptions(options) {
    if (options === undefined || options === null || typeof options === "function") return { __proto__: null };
    if (typeof options === "string") return { __proto__: null, encoding: options };
    if (typeof options !== "object") throw ArgumentTypeError("options", "one of type string or object", options);
    return options;
}

function TextOrBuffer(bytes, encoding) {
    return encoding === undefined ? BufferFromBinary(bytes) : DecodeBytes(bytes, encoding);
}

function BytesToWrite(data, encoding) {
    if (typeof data === "string") return EncodeText(data, encoding === undefined ? "utf8" : encoding);
    if (IsByteView(data)) return BinaryFromView(data);
    // RUNTIME: Node 13 and older lib/fs.js, writeFile and appendFile, make a text of anything.
    if (kIsOldNode) return EncodeText(`${data}`, encoding === undefined ? "utf8" : encoding);
    throw ArgumentTypeError("data", "of type string or an instance of Buffer, TypedArray, or DataView", data);
}

// Stats.

let isStatsWarned = false;
function StatsConstructor() {
    "constructor";
    if (kIsNode24 && !isStatsWarned) {
        isStatsWarned = true;
        EmitWarning("fs.Stats constructor is deprecated.", "DeprecationWarning", "DEP0180");
    }
    return %new_object(StatsPrototype);
}
%set_name(StatsConstructor, "Stats");
const StatsPrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(StatsConstructor, "prototype", StatsPrototype, 1);
%put(StatsPrototype, "constructor", StatsConstructor, 5);

function MakeDate(milliseconds) {
    return %construct(DateConstructor, [milliseconds], DateConstructor);
}

// With the option bigint all numbers are BigInts, and the times come in nanoseconds too.
function BigIntStatsConstructor() {
    "constructor";
    return %new_object(BigIntStatsPrototype);
}
%set_name(BigIntStatsConstructor, "BigIntStats");
const BigIntStatsPrototype = %new_object(StatsPrototype);
%put(BigIntStatsConstructor, "prototype", BigIntStatsPrototype, 1);
%put(BigIntStatsPrototype, "constructor", BigIntStatsConstructor, 5);

const kStatsNumbers = ["dev", "mode", "nlink", "uid", "gid", "rdev", "blksize", "ino", "size", "blocks"];
const kStatsTimes = ["atime", "mtime", "ctime", "birthtime"];

function MakeBigIntStats(numbers) {
    const plain = MakeStats(numbers, false);
    const stats = %new_object(BigIntStatsPrototype);
    for (let index = 0; index < kStatsNumbers.length; index += 1) stats[kStatsNumbers[index]] = %number_to_bigint(plain[kStatsNumbers[index]]);
    for (let index = 0; index < kStatsTimes.length; index += 1) stats[`${kStatsTimes[index]}Ms`] = %number_to_bigint(%math_floor(numbers[5 + index]));
    for (let index = 0; index < kStatsTimes.length; index += 1) stats[`${kStatsTimes[index]}Ns`] = %number_to_bigint(%math_floor(numbers[5 + index] * 1000)) * 1000n;
    for (let index = 0; !kIsNode24 && index < kStatsTimes.length; index += 1) stats[kStatsTimes[index]] = plain[kStatsTimes[index]];
    return stats;
}

function MakeStats(numbers, big) {
    if (big) return MakeBigIntStats(numbers);
    const stats = %new_object(StatsPrototype);
    stats.dev = 2049;
    stats.mode = (numbers[0] === 0 && numbers[2] >= 4096 ? 49152 : kStatsTypes[numbers[0]]) + numbers[2] % 4096; // a pipe's place, or what it is
    stats.nlink = numbers[3];
    stats.uid = 1000;
    stats.gid = 1000;
    stats.rdev = 0;
    stats.blksize = 4096;
    stats.ino = numbers[1];
    stats.size = numbers[4];
    stats.blocks = numbers[0] === 1 ? 8 : %math_ceil(numbers[4] / 4096) * 8;
    stats.atimeMs = numbers[5];
    stats.mtimeMs = numbers[6];
    stats.ctimeMs = numbers[7];
    stats.birthtimeMs = numbers[8];
    if (kIsNode24) return stats;
    stats.atime = MakeDate(numbers[5]);
    stats.mtime = MakeDate(numbers[6]);
    stats.ctime = MakeDate(numbers[7]);
    stats.birthtime = MakeDate(numbers[8]);
    return stats;
}

%define_methods(StatsPrototype, {
    isFile() { return IsStatsType(this, 32768); },
    isDirectory() { return IsStatsType(this, 16384); },
    isSymbolicLink() { return IsStatsType(this, 40960); },
    isBlockDevice() { return false; },
    isCharacterDevice() { return false; },
    isFIFO() { return false; },
    isSocket() { return IsStatsType(this, 49152); },
});

function IsStatsType(stats, type) {
    return ((typeof stats.mode === "bigint" ? %bigint_to_number(stats.mode) : stats.mode) & 61440) === type;
}

// Dirent.

const kDirentType = %new_symbol("type");
const kDirentTypes = [1, 2, 3];  // by what %files_now tells: file, folder, link; UV_DIRENT_FILE and so on

// RUNTIME: Node 10 lib/internal/fs/utils.js knows no folder, Node 24's calls it parentPath alone.
class Dirent {
    constructor(name, type, path) {
        this.name = name;
        if (!kIsOldNode) this.parentPath = path;
        if (!kIsOldNode && !kIsNode24) this.path = path;
        this[kDirentType] = type;
    }
    isDirectory() { return this[kDirentType] === 2; }
    isFile() { return this[kDirentType] === 1; }
    isBlockDevice() { return this[kDirentType] === 7; }
    isCharacterDevice() { return this[kDirentType] === 6; }
    isSymbolicLink() { return this[kDirentType] === 3; }
    isFIFO() { return this[kDirentType] === 4; }
    isSocket() { return this[kDirentType] === 5; }
}
%set_length(Dirent, kIsOldNode ? 2 : 3);

function MakeDirent(name, type, path) {
    return new Dirent(name, kDirentTypes[type], path);
}

function MakeEntries(pairs, withTypes, path) {
    const entries = [];
    for (let index = 0; index < pairs.length; index += 2) {
        %push(entries, withTypes ? MakeDirent(pairs[index], pairs[index + 1], path) : pairs[index]);
    }
    return entries;
}

// RUNTIME: the dates of Node 24's are made when they are asked for, and are properties of their own from then on.
function PutDateAccessor(prototype, name) {
    const holder = {
        get [name]() {
            const date = MakeDate(%to_number(`${this[`${name}Ms`]}`));
            %put(this, name, date, 7);
            return date;
        },
        set [name](value) {
            %put(this, name, value, 7);
        },
    };
    const { get, set } = %own_descriptor(holder, name);
    %put_accessor(prototype, name, get, set, 6);
}
for (let index = 0; kIsNode24 && index < kStatsTimes.length; index += 1) {
    PutDateAccessor(StatsPrototype, kStatsTimes[index]);
    PutDateAccessor(BigIntStatsPrototype, kStatsTimes[index]);
}
