// The arguments of the functions of fs, in the order in which Node looks at them. RUNTIME: Node 20 lib/fs.js, lib/internal/fs/utils.js.

function ToTime(value) {
    if (typeof value === "number" && value - value === 0) return value * 1000;
    if (%is_object(value) && %class_of(value) === "Date") return +value;
    const number = typeof value === "string" ? ToNumber(value) : NaN;
    if (number !== number) throw ArgumentTypeError("time", "an instance of Date or an Time in seconds", value);
    return number * 1000;
}

function CheckLength(length) {
    ValidateInteger(length, "len", -9007199254740991, 9007199254740991);
}

function RemovalOptions(options) {
    if (!kIsOldNode && options !== undefined && typeof options !== "function") ValidateObject(options, "options");
    return ToOptions(options);
}

function CheckRemoveOptions(settings) {
    const names = ["recursive", "force"];
    for (let index = 0; index < names.length; index += 1) {
        if (settings[names[index]] !== undefined) ValidateBoolean(settings[names[index]], `options.${names[index]}`);
    }
    if (settings.retryDelay !== undefined) ValidateInteger(settings.retryDelay, "options.retryDelay", 0, 2147483647);
    if (settings.maxRetries !== undefined) ValidateInteger(settings.maxRetries, "options.maxRetries", 0, 4294967295);
}

function CheckFlush(settings) {
    if (!kIsOldNode && settings.flush !== undefined && settings.flush !== null) ValidateBoolean(settings.flush, "options.flush");
}

// Of access and copyFile. RUNTIME: Node 20 src/node_file.cc, GetValidFileMode.
function ToAccessMode(mode) {
    if (mode === undefined || mode === null || typeof mode === "function") return 0;
    if (kIsOldNode) return typeof mode === "number" ? mode : 0;
    if (typeof mode !== "number") throw NodeTypeError("ERR_INVALID_ARG_TYPE", "mode must be int32 or null/undefined");
    if (mode - mode !== 0) throw NodeRangeError("ERR_OUT_OF_RANGE", "mode is out of range");
    const whole = mode < 0 ? %math_ceil(mode) : %math_floor(mode);
    if (whole < 0 || whole > 7) throw NodeRangeError("ERR_OUT_OF_RANGE", "mode is out of range: >= 0 && <= 7");
    return whole;
}

const kSymlinkTypes = ["dir", "file", "junction"];

function CheckSymlinkType(type) {
    if (kIsOldNode || type === undefined || type === null || ListIndexOf(kSymlinkTypes, type) >= 0) return;
    if (kIsNode24) throw ArgumentValueError("type", type, "must be one of: 'dir', 'file', 'junction', null, undefined");
    if (typeof type !== "string") return;
    throw NodeError("ERR_FS_INVALID_SYMLINK_TYPE", `Symlink type must be one of "dir", "file", or "junction". Received "${type}"`);
}

let isTruncateWarned = false;
function WarnOfTruncatedDescriptor() {
    if (isTruncateWarned) return;
    isTruncateWarned = true;
    EmitWarning("Using fs.truncate with a file descriptor is deprecated. Please use fs.ftruncate with a file descriptor instead.", "DeprecationWarning", "DEP0081");
}

// The encoding of a name that is given back; "buffer" asks for its bytes.
function ToNameEncoding(options) {
    const encoding = ToOptions(options).encoding;
    return encoding === "buffer" ? encoding : ToEncoding(encoding);
}

let isTemplateWarned = false;
function WarnOfTemplate() {
    if (isTemplateWarned || kIsOldNode) return;
    isTemplateWarned = true;
    EmitWarning("mkdtemp() templates ending with X are not portable. For details see: https://nodejs.org/api/fs.html");
}

// A number that is no descriptor is no path, either.
function IsDescriptor(value) {
    return typeof value === "number" && (value | 0) === value;
}

function CheckViews(list) {
    const isList = IsArray(list);
    for (let index = 0; isList && index < list.length; index += 1) {
        if (!IsByteView(list[index])) throw ArgumentTypeError("buffers", "an ArrayBufferView[]", list);
    }
    if (!isList) throw ArgumentTypeError("buffers", "an ArrayBufferView[]", list);
}

// validatePosition; -1 is where the file stands.
function ToPosition(position, length = 0) {
    if (position === undefined || position === null) return -1;
    if (kIsOldNode) return typeof position === "number" ? position : -1;
    if (typeof position === "bigint") {
        // RUNTIME: Node 24 looks at what is read, too.
        const least = kIsNode24 ? -1n : -9223372036854775808n;
        const most = 9223372036854775807n - (kIsNode24 ? %number_to_bigint(length) : 0n);
        if (position < least || position > most) throw ArgumentRangeError("position", `>= ${least} && <= ${most}`, position);
        if (position < 0n) return -1;
        return %bigint_to_number(position);
    }
    if (typeof position !== "number") throw ArgumentTypeError("position", "of type bigint or integer", position);
    ValidateInteger(position, "position", -1, 9007199254740991);
    return position;
}

// [offset, length, position] of a read into `buffer`; the offset may be an object that has all of them.
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
    if (begin === undefined || begin === null) begin = 0;
    ValidateInteger(begin, "offset", 0, 9007199254740991);
    if (typeof count !== "number") count = buffer.byteLength - begin;
    count |= 0;
    if (count !== 0) {
        if (buffer.byteLength === 0) throw ArgumentValueError("buffer", buffer, "is empty and cannot be written");
        if (count < 0) throw ArgumentRangeError("length", ">= 0", count);
        if (begin + count > buffer.byteLength) throw ArgumentRangeError("length", `<= ${buffer.byteLength - begin}`, count);
    }
    return [begin, count, ToPosition(from, count)];
}

// [offset, length] of a write from `buffer`. RUNTIME: Node 20 lib/fs.js, write and writeSync.
function ToWritePlace(buffer, offset, length) {
    let begin = 0;
    if (offset !== undefined && offset !== null && typeof offset !== "function") {
        ValidateInteger(offset, "offset", 0, 9007199254740991);
        begin = offset;
    }
    const count = typeof length === "number" ? length : buffer.byteLength - begin;
    if (begin > buffer.byteLength) throw ArgumentRangeError("offset", `<= ${buffer.byteLength}`, begin);
    if (count > buffer.byteLength - begin) throw ArgumentRangeError("length", `<= ${buffer.byteLength - begin}`, count);
    if (count < 0) throw ArgumentRangeError("length", ">= 0", count);
    ValidateInteger(count, "length", 0, 2147483647);
    return [begin, count];
}

function ToOwner(user, group) {
    if (kNodeMajor < 10) %refuse("changing the owner of a file is not supported by Loopscope in this runtime");
    if (kIsOldNode && (user < 0 || group < 0)) throw ArgumentRangeError(user < 0 ? "uid" : "gid", ">= 0 && < 4294967296", user < 0 ? user : group);
    ValidateInteger(user, "uid", -1, 4294967295);
    ValidateInteger(group, "gid", -1, 4294967295);
    return [ToUint32(user), ToUint32(group)];
}

// Takes the callback off the end of the arguments; where Node looks for one that is not there, per function.
const kCallbackPlaces = { __proto__: null, unlink: 1, close: 1, fsync: 1, fdatasync: 1, readv: 3, writev: 3, writeFile: 3, appendFile: 3, copyFile: 3, utimes: 3, lutimes: 3, chown: 3, lchown: 3, fchown: 3, symlink: 3 };

// What looks at its other arguments first.
const kChecksBeforeCallback = ["access", "open", "readv", "write", "writev", "truncate", "ftruncate", "chmod", "copyFile", "rm"];

function ArgumentsBeforeCallback(name, list) {
    if (name === "open" && list.length < 3) return [list[0]];
    if (name === "truncate") return ["/", list[1]];
    if (name === "access" && !kIsOldNode) return [list[0]];
    return name === "ftruncate" ? [0, list[1]] : list;
}

// What stands where a callback should.
function GivenAsCallback(name, list) {
    if (name === "symlink" && !kIsNode24) return list[list.length - 1];
    if (name === "open") return list.length < 3 ? list[1] : list[3];
    if (name === "read") return list.length > 1 && list.length < 5 ? list[list.length - 1] : list[5];
    if (name === "write") return list[4] || list[3] || list[2];
    const place = kCallbackPlaces[name] === undefined ? 2 : kCallbackPlaces[name];
    const isOptional = name === "readFile" || name === "writeFile" || name === "appendFile" || name === "readv" || name === "writev";
    return !list[place] && isOptional ? list[place - 1] : list[place];
}

// RUNTIME: Node 8 and older lib/fs.js, maybeCallback: an error that nobody asks for is thrown.
function NoCallbackOfOld() {
    if (kNodeMajor === 8) EmitWarning("Calling an asynchronous function without callback is deprecated.", "DeprecationWarning", "DEP0013");
    return ThrowGivenError;
}

function TakeCallback(name, list, steps) {
    const last = list.length < 2 ? undefined : list[list.length - 1];
    if (typeof last === "function") {
        %array_set_length(list, list.length - 1);
        return last;
    }
    if (name === "close" && list.length < 2) return ThrowGivenError;
    if (kIsOldNode && kNodeMajor < 10) return NoCallbackOfOld();
    if (!kIsOldNode && name === "read") RequireDescriptor(list[0]);
    if (!kIsOldNode && ListIndexOf(kChecksBeforeCallback, name) >= 0) %apply(steps, undefined, ArgumentsBeforeCallback(name, list));
    if (name === "rm" && !kIsOldNode) %refuse("fs.rm without a callback is not supported by Loopscope");
    throw ArgumentTypeError(name === "opendir" ? "callback" : "cb", "of type function", GivenAsCallback(name, list));
}

// fs.read(fd, callback) and fs.read(fd, options, callback) bring a buffer of their own.
function SpreadReadOptions(list) {
    if (list.length === 3 && IsByteView(list[1]) && !kIsOldNode) {
        if (list[2] !== undefined && list[2] !== null) ValidateObject(list[2], "options");
        return;
    }
    if (list.length > 2 || (list.length === 2 && IsByteView(list[1]))) return;
    const settings = list[1] === undefined || list[1] === null ? { __proto__: null } : list[1];
    ValidateObject(settings, "options");
    list[1] = settings.buffer === undefined ? ZeroBuffer(16384) : settings.buffer;
    list[2] = settings;
}

// The third argument of fs.readSync is an offset only where a fourth follows.
function CheckReadSyncOptions(list) {
    if (!kIsOldNode && list.length === 3 && list[2] !== undefined && list[2] !== null) ValidateObject(list[2], "options");
}

function ThrowGivenError(error) {
    if (error) throw error;
}
