// Where in Node's own sources the errors of its functions are thrown: the lines that stand in their stacks, and the text that
// is printed when nobody catches them. RUNTIME: Node v20.20.2.

// What is not in the recorded table, by the name of the function that checks its arguments. "*" is the call as V8 names it.
const kPlacesOfChecks = {
    __proto__: null,
    exit: ["process.set [as exitCode] (node:internal/bootstrap/node:123:9)", "* (node:internal/process/per_thread:179:24)"],
};

// The same for what the operating system refuses: the lines, and the text.
const kPlacesOfFileCalls = {
    __proto__: null,
    openSync: [["* (node:fs:573:18)"], "node:fs:573\n  return binding.open(\n                 ^"],
    readFileSync: [["Object.openSync (node:fs:573:18)", "* (node:fs:452:35)"], "node:fs:573\n  return binding.open(\n                 ^"],
    "readFileSync utf8": [["* (node:fs:448:20)"], "node:fs:448\n    return binding.readFileUtf8(path, stringToFlags(options.flag));\n                   ^"],
    "readFileSync read": [["Object.readSync (node:fs:750:18)", "tryReadSync (node:fs:424:20)", "* (node:fs:478:19)"], "node:fs:750\n  return binding.read(fd, buffer, offset, length, position);\n                 ^"],
    writeFileSync: [["* (node:fs:2380:20)"], "node:fs:2380\n    return binding.writeFileUtf8(\n                   ^"],
    appendFileSync: [["Object.writeFileSync (node:fs:2380:20)", "* (node:fs:2461:6)"], "node:fs:2380\n    return binding.writeFileUtf8(\n                   ^"],
    statSync: [["* (node:fs:1681:25)"], "node:fs:1681\n  const stats = binding.stat(\n                        ^"],
    readdirSync: [["* (node:fs:1521:26)"], "node:fs:1521\n  const result = binding.readdir(\n                         ^"],
    mkdirSync: [["* (node:fs:1386:26)"], "node:fs:1386\n  const result = binding.mkdir(\n                         ^"],
    unlinkSync: [["* (node:fs:1889:11)"], "node:fs:1889\n  binding.unlink(path);\n          ^"],
    rmdirSync: [["* (node:fs:1214:11)"], "node:fs:1214\n  binding.rmdir(pathModule.toNamespacedPath(path));\n          ^"],
    renameSync: [["* (node:fs:1032:11)"], "node:fs:1032\n  binding.rename(\n          ^"],
    copyFileSync: [["* (node:fs:3047:11)"], "node:fs:3047\n  binding.copyFile(\n          ^"],
    watch: [["FSWatcher.<computed> (node:internal/fs/watchers:247:19)", "* (node:fs:2503:36)"], "node:internal/fs/watchers:255\n    throw error;\n    ^"],
    accessSync: [["* (node:fs:244:11)"], "node:fs:244\n  binding.access(pathModule.toNamespacedPath(path), mode);\n          ^"],
};

// And for the promise forms, whose lines are those of async functions. By the function, with the system call that failed.
const kPlacesOfFilePromises = {
    __proto__: null,
    "readFile open": ["open (node:internal/fs/promises:637:25)", "Object.readFile (node:internal/fs/promises:1249:14)"],
    "readFile read": ["readFileHandle (node:internal/fs/promises:551:24)"],
    "writeFile open": ["open (node:internal/fs/promises:637:25)", "Object.writeFile (node:internal/fs/promises:1219:14)"],
    "appendFile open": ["open (node:internal/fs/promises:637:25)", "writeFile (node:internal/fs/promises:1219:14)"],
    "stat stat": ["Object.stat (node:internal/fs/promises:1033:18)"],
    "lstat lstat": ["Object.lstat (node:internal/fs/promises:1022:18)"],
    "readdir scandir": ["Object.readdir (node:internal/fs/promises:950:18)"],
    "mkdir mkdir": ["Object.mkdir (node:internal/fs/promises:856:10)"],
    "unlink unlink": ["Object.unlink (node:internal/fs/promises:1067:10)"],
    "rmdir rmdir": ["Object.rmdir (node:internal/fs/promises:822:10)"],
    "rename rename": ["Object.rename (node:internal/fs/promises:780:10)"],
    "copyFile copyfile": ["Object.copyFile (node:internal/fs/promises:621:10)"],
    "access access": ["Object.access (node:internal/fs/promises:604:10)"],
    "open open": ["Object.open (node:internal/fs/promises:637:25)"],
    "symlink symlink": ["Object.symlink (node:internal/fs/promises:997:10)"],
    "readlink readlink": ["Object.readlink (node:internal/fs/promises:968:10)"],
    "realpath realpath": ["Object.realpath (node:internal/fs/promises:1176:10)"],
    "chmod chmod": ["Object.chmod (node:internal/fs/promises:1089:10)"],
    "chown chown": ["Object.chown (node:internal/fs/promises:1132:10)"],
    "lchown lchown": ["Object.lchown (node:internal/fs/promises:1108:10)"],
    "utimes utime": ["Object.utimes (node:internal/fs/promises:1141:10)"],
    "lutimes lutime": ["Object.lutimes (node:internal/fs/promises:1163:10)"],
    "mkdtemp mkdtemp": ["Object.mkdtemp (node:internal/fs/promises:1189:10)"],
    "link link": ["Object.link (node:internal/fs/promises:1056:10)"],
    "truncate open": ["open (node:internal/fs/promises:637:25)", "Object.truncate (node:internal/fs/promises:790:14)"],
    "cp lstat": ["lstat (node:internal/fs/promises:1022:18)", "Promise.all (index 0)", "checkPaths (node:internal/fs/cp/cp:76:39)", "cpFn (node:internal/fs/cp/cp:65:17)"],
};

// "name line" of the file, and the text of that line with the mark.
const kTextsOfFilePromises = {
    __proto__: null,
    open: "node:internal/fs/promises:637\n  return new FileHandle(await PromisePrototypeThen(\n                        ^",
    stat: "node:internal/fs/promises:1033\n  const result = await PromisePrototypeThen(\n                 ^",
    lstat: "node:internal/fs/promises:1022\n  const result = await PromisePrototypeThen(\n                 ^",
    scandir: "node:internal/fs/promises:950\n  const result = await PromisePrototypeThen(\n                 ^",
    mkdir: "node:internal/fs/promises:856\n  return await PromisePrototypeThen(\n         ^",
    unlink: "node:internal/fs/promises:1067\n  return await PromisePrototypeThen(\n         ^",
    rmdir: "node:internal/fs/promises:822\n  return await PromisePrototypeThen(\n         ^",
    rename: "node:internal/fs/promises:780\n  return await PromisePrototypeThen(\n         ^",
    copyfile: "node:internal/fs/promises:621\n  return await PromisePrototypeThen(\n         ^",
    symlink: "node:internal/fs/promises:997\n  return await PromisePrototypeThen(\n         ^",
    readlink: "node:internal/fs/promises:968\n  return await PromisePrototypeThen(\n         ^",
    realpath: "node:internal/fs/promises:1176\n  return await PromisePrototypeThen(\n         ^",
    chmod: "node:internal/fs/promises:1089\n  return await PromisePrototypeThen(\n         ^",
    chown: "node:internal/fs/promises:1132\n  return await PromisePrototypeThen(\n         ^",
    lchown: "node:internal/fs/promises:1108\n  return await PromisePrototypeThen(\n         ^",
    utime: "node:internal/fs/promises:1141\n  return await PromisePrototypeThen(\n         ^",
    lutime: "node:internal/fs/promises:1163\n  return await PromisePrototypeThen(\n         ^",
    mkdtemp: "node:internal/fs/promises:1189\n  return await PromisePrototypeThen(\n         ^",
    link: "node:internal/fs/promises:1056\n  return await PromisePrototypeThen(\n         ^",
    access: "node:internal/fs/promises:604\n  return await PromisePrototypeThen(\n         ^",
};

// The stack of an error that a promise form of fs is about to reject with: Node's own async functions, and those of the
// program that wait for it.
function PlaceFilePromise(error, name, self, promise) {
    const lines = kPlacesOfFilePromises[`${name} ${error.syscall}`];
    if (lines === undefined || typeof ErrorConstructor.stackTraceLimit !== "number") return;
    let text = "";
    for (let index = 0; index < lines.length; index += 1) {
        const line = %node_text(lines[index]);
        text += `\n    at async ${self === undefined ? %replace_all(line, "Object.", "") : line}`;
    }
    const all = %split_text(text + %waiting_lines(promise), "\n");
    const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit) + 1;
    if (all.length > limit) %array_set_length(all, %math_max(1, limit));
    const { stack } = error;
    const end = %string_find(stack, "\n    at ", 0);
    %put(error, "stack", `${end < 0 ? stack : %string_slice(stack, 0, end)}${%join_texts(all, "\n")}`, 5);
    const place = kTextsOfFilePromises[error.syscall];
    if (place !== undefined) %put(error, %intrinsic("NodePlace"), place, 5);
}

function OwnStackData(error) {
    return %is_object(error) && !%is_proxy(error) ? %captured_stack(error) : undefined;
}

// "setTimeout" of the first line "\n    at setTimeout (<anonymous>)…", and what stands before and after the name.
function FirstCallOf(lines) {
    // RUNTIME: V8 before 5.9 calls what is its own native.
    const end = %string_find(lines, kIsOldNode && kNodeMajor < 8 ? " (native)" : " (<anonymous>)", 0);
    const next = %string_find(lines, "\n", 1);
    if (end < 0 || (next >= 0 && next < end)) return undefined;
    const call = %string_slice(lines, 8, end);
    let name = call;
    const dot = %string_find(name, ".", 0);
    if (dot >= 0) name = %string_slice(name, dot + 1, name.length);
    const as = %string_find(name, " [as ", 0);
    if (as >= 0) name = %string_slice(name, as + 5, name.length - 1);
    if (name === "<anonymous>") name = UnnamedCall.name;
    return { __proto__: null, call, name, rest: next < 0 ? "" : %string_slice(lines, next, lines.length) };
}

// Puts the lines of Node's own in the place of the first one. `isNewer`: they are those of Node 24.
function ReplaceFirstLine(error, first, lines, isNewer) {
    let text = "";
    for (let index = 0; index < lines.length; index += 1) {
        const here = %replace_all(isNewer ? lines[index] : %node_text(lines[index]), "*", first.call);
        text += `\n    at ${%replace_all(here, "|", "\n    at ")}`;
    }
    const all = %split_text(text + first.rest, "\n");
    const limit = ToIntegerOrInfinity(ErrorConstructor.stackTraceLimit) + 1;
    if (all.length > limit) %array_set_length(all, %math_max(1, limit));
    %keep_captured_stack(error, %join_texts(all, "\n"));
}

// What a recorded table says of a key: the rest of its line.
function FindRow(table, key) {
    const head = `\n${key} -> `;
    const begin = %string_find(table, head, 0);
    if (begin < 0) return undefined;
    return %string_slice(table, begin + head.length, %string_find(table, "\n", begin + 1));
}

// By the function's name, or by the whole call.
function FindErrorPlace(table, first, reason) {
    const named = FindRow(table, `${first.name} ${reason}`);
    return named === undefined ? FindRow(table, `${first.call} ${reason}`) : named;
}

// The argument that a message names.
function QuotedIn(message) {
    const begin = %string_find(message, "\"", 0);
    const end = begin < 0 ? -1 : %string_find(message, "\"", begin + 1);
    return end < 0 ? "" : ` ${%string_slice(message, begin + 1, end)}`;
}

// What tells the errors of one code and one function apart: record_places writes the same.
function DetailOf(message, code) {
    if (StartsWith(code, "ERR_PARSE_ARGS_") || code === "ERR_ENCODING_NOT_SUPPORTED" || code === "ERR_INVALID_PROTOCOL") return "";
    if (code === "ERR_INVALID_HTTP_TOKEN") return ` ${%split_text(message, " ")[0]}`;
    if (code === "ERR_INVALID_CHAR") return ` ${%split_text(message, " ")[3]}`;
    return QuotedIn(message);
}

// What the tables say of a call that throws an error with a code: where what is not whole is found elsewhere, that has a row of its own.
function FindErrorRow(table, first, code, message) {
    const reason = `${code}${DetailOf(message, code)}`;
    const isNotWhole = code === "ERR_OUT_OF_RANGE" && %string_find(message, "It must be an integer", 0) >= 0;
    const row = isNotWhole ? FindErrorPlace(table, first, `${reason} integer`) : undefined;
    return row === undefined ? FindErrorPlace(table, first, reason) : row;
}

// Which of Node 24's methods without a name checks its arguments.
const UnnamedCall = { __proto__: null, name: "<anonymous>" };

// Puts the lines of Node's own into the stack of an error with a code, and keeps where it is thrown: `[place]`.
function PlaceCheck(error, code) {
    const lines = OwnStackData(error);
    if (lines === undefined || lines === "") return;
    const first = FirstCallOf(lines);
    let isThrownBelow = false;
    if (first !== undefined) {
        const message = `${error.message}`;
        const newer = kIsNode24 ? FindErrorRow(kNewerErrorPlaces, first, code, message) : undefined;
        const row = newer === undefined ? FindErrorRow(kNodeErrorPlaces, first, code, message) : newer;
        if (row !== undefined) {
            isThrownBelow = row[0] === "!";
            ReplaceFirstLine(error, first, %split_text(isThrownBelow ? %string_slice(row, 1, row.length) : row, "|"), newer !== undefined);
        } else if (kPlacesOfChecks[first.name] !== undefined) {
            ReplaceFirstLine(error, first, kPlacesOfChecks[first.name], false);
        }
    }
    if (isThrownBelow) %delete_own(error, %intrinsic("NodeErrorMark"));
    %put(error, %intrinsic("NodePlace"), [ThrowingPlace(error, isThrownBelow)], 5);
}

// The line of Node's own that an error's stack begins with, as an excerpt; undefined when it begins elsewhere.
function ExcerptOfNode(place, mark) {
    if (place.file === undefined || %string_slice(place.file, 0, 5) !== "node:") return undefined;
    const key = `${%string_slice(place.file, 5, place.file.length)}:${place.line}`;
    const text = FindRow(kIsNode24 ? kNewerSourceLines : kNodeSourceLines, key);
    if (text === undefined) return undefined;
    const column = mark === undefined ? place.column - 1 : mark(text);
    return column < 0 ? undefined : `${place.file}:${place.line}\n${text}\n${%string_repeat(" ", column)}^`;
}

function FirstPlaceOf(error) {
    const lines = %captured_stack(error);
    const end = %string_find(lines, "\n", 1);
    return ReadStackLine(%string_slice(lines, 8, end < 0 ? lines.length : end));
}

// Where a line throws; -1 when it does not.
function ColumnOfThrow(text) {
    let column = 0;
    while (text[column] === " ") column += 1;
    return %string_slice(text, column, column + 6) === "throw " ? column : -1;
}

// At the throw, where the line has one.
function ExcerptOfThrow(place) {
    const atThrow = ExcerptOfNode(place, ColumnOfThrow);
    return atThrow === undefined ? ExcerptOfNode(place, undefined) : atThrow;
}

// Node's checks throw in the wrapper that hides them, what is no check where it stands, and C++ where it is called.
function ThrowingPlace(error, isThrownBelow) {
    const excerpt = ExcerptOfNode(FirstPlaceOf(error), isThrownBelow ? undefined : ColumnOfThrow);
    return excerpt === undefined ? "node:internal/errors:541\n      throw error;\n      ^" : excerpt;
}

// `variant` is what else decides about the place: the kind of text that is read.
function PlaceFileCall(error, variant) {
    const lines = OwnStackData(error);
    const first = lines === undefined ? undefined : FirstCallOf(lines);
    if (first === undefined) return;
    const special = kPlacesOfFileCalls[`${first.name} ${variant === undefined ? error.syscall : variant}`];
    const newer = special === undefined ? kPlacesOfFileCalls[first.name] : special;
    const place = kIsOldNode ? OldPlaceOfFileCall(first.call, first.name, error) : newer;
    if (place === undefined) return;
    ReplaceFirstLine(error, first, place[0], false);
    %put(error, %intrinsic("NodePlace"), place[1], 5);
}
