// cp: a file or a tree. RUNTIME: Node 20 lib/internal/fs/cp/{cp,cp-sync}.js, written once for both forms.

// A system error: a name of the error with its text, and the parts that it shows.
function CopyError(code, text, errorName, errorNumber, message, path) {
    const error = NodeError(code, `${text}: cp returned ${errorName} (${message}) ${path}`);
    %put(error, "name", "SystemError", 5);
    error.info = { message, path, syscall: "cp", errno: errorNumber, code: errorName };
    error.errno = errorNumber;
    error.syscall = "cp";
    error.path = path;
    return error;
}

// RUNTIME: Node 24 src/node_file.cc, CpSyncCheckPaths, makes errors of its own for the Sync form.
function IsCheckedInNode(copy) {
    return kIsNode24 && copy.isBlocking;
}

function CopyToSelfError(copy, message, path, text = undefined) {
    if (IsCheckedInNode(copy)) return NodeError("ERR_FS_CP_EINVAL", text === undefined ? message : text);
    return CopyError("ERR_FS_CP_EINVAL", "Invalid src or dest", "EINVAL", 22, message, path);
}

function CopyOfFolderError(path, isBlocking) {
    // RUNTIME: Node 24 src/node_file.cc, CpSyncCheckPaths.
    if (kIsNode24 && isBlocking) return NodeError("ERR_FS_EISDIR", `Recursive option not enabled, cannot copy a directory: ${path}/`);
    return CopyError("ERR_FS_EISDIR", "Path is a directory", "EISDIR", isBlocking ? 22 : 21, `${path} is a directory (not copied)`, path);
}

const kCopyFlags = ["dereference", "errorOnExist", "force", "preserveTimestamps", "recursive", "verbatimSymlinks"];

function CopyOptions(options) {
    if (options !== undefined) ValidateObject(options, "options");
    const taken = { __proto__: null, dereference: false, errorOnExist: false, force: true, preserveTimestamps: false, recursive: false, verbatimSymlinks: false, filter: undefined };
    if (options === undefined) return taken;
    CopyDataProperties(taken, options, undefined);
    for (let index = 0; index < kCopyFlags.length; index += 1) ValidateBoolean(taken[kCopyFlags[index]], `options.${kCopyFlags[index]}`);
    if (taken.dereference && taken.verbatimSymlinks) throw NodeTypeError("ERR_INCOMPATIBLE_OPTION_PAIR", 'Option "dereference" cannot be used in combination with option "verbatimSymlinks"');
    if (taken.mode !== undefined && taken.mode !== null) ValidateInteger(taken.mode, "mode", 0, 7);
    if (taken.filter !== undefined) ValidateFunction(taken.filter, "options.filter");
    return taken;
}

// The status of a path; undefined where nothing is.
function* StatusIfThere(kind, path) {
    try {
        return yield [kind, [AbsolutePath(path)], path];
    } catch (error) {
        if (error.code !== "ENOENT") throw error;
        return undefined;
    }
}

function IsFolder(status) {
    return status !== undefined && status[0] === 1;
}

// Whether `to` is below `from`, by their names.
function IsBelow(from, to) {
    const parent = ResolvePath(from);
    const child = ResolvePath(to);
    return child === parent || %string_slice(child, 0, parent.length + 1) === (parent === "/" ? "/" : `${parent}/`);
}

// What the filter says of a pair; of the promise form its answer may come later.
function* IsWanted(copy, from, to) {
    const filter = copy.options.filter;
    if (filter === undefined) return true;
    const answer = filter(from, to);
    if (!copy.isBlocking) return yield ["answer", answer];
    if (%class_of(answer) === "Promise") throw ReturnValueError("boolean", "filter", answer);
    return answer;
}

// checkPaths: the status of the destination, or "skipped".
function* CheckedPaths(copy, from, to) {
    if (!(yield* IsWanted(copy, from, to))) return "skipped";
    const look = copy.options.dereference ? "stat" : "lstat";
    const source = yield [look, [AbsolutePath(from)], from];
    const target = yield* StatusIfThere(look, to);
    if (target !== undefined) {
        if (source[1] === target[1]) throw CopyToSelfError(copy, "src and dest cannot be the same", to, `src and dest cannot be the same ${to}`);
        if (IsFolder(source) && !IsFolder(target)) {
            if (IsCheckedInNode(copy)) throw NodeError("ERR_FS_CP_DIR_TO_NON_DIR", `Cannot overwrite non-directory ${to} with directory ${from}`);
            throw CopyError("ERR_FS_CP_DIR_TO_NON_DIR", "Cannot overwrite non-directory with directory", "EISDIR", 21, `cannot overwrite non-directory ${to} with directory ${from}`, to);
        }
        if (!IsFolder(source) && IsFolder(target)) {
            if (IsCheckedInNode(copy)) throw NodeError("ERR_FS_CP_NON_DIR_TO_DIR", `Cannot overwrite directory ${to} with non-directory ${from}`);
            throw CopyError("ERR_FS_CP_NON_DIR_TO_DIR", "Cannot overwrite directory with non-directory", "ENOTDIR", 20, `cannot overwrite directory ${to} with non-directory ${from}`, to);
        }
    }
    if (IsFolder(source) && IsBelow(from, to)) throw CopyToSelfError(copy, `cannot copy ${from} to a subdirectory of self ${to}`, to, `Cannot copy ${from}/ to a subdirectory of self ${to}`);
    copy.number = source[1];
    return target;
}

// No folder above the destination may be the source itself, by another name.
function* CheckParents(copy, from, to) {
    const above = ParentOf(ResolvePath(from));
    let parent = ParentOf(ResolvePath(to));
    let below = to;
    while (parent !== above && parent !== "/") {
        const status = yield* StatusIfThere("stat", parent);
        if (status === undefined) return;
        if (status[1] === copy.number) throw CopyToSelfError(copy, `cannot copy ${from} to a subdirectory of self ${below}`, below);
        below = parent;
        parent = ParentOf(parent);
    }
}

function* CopySteps(from, to, options, isBlocking) {
    const copy = { __proto__: null, options, isBlocking, number: 0 };
    const target = yield* CheckedPaths(copy, from, to);
    if (target === "skipped") return undefined;
    yield* CheckParents(copy, from, to);
    const parent = ParentOf(ResolvePath(to));
    if ((yield* StatusIfThere("stat", parent)) === undefined) yield* MakeFoldersSteps(parent, 511);
    yield* CopyOneSteps(copy, from, to, target);
    return undefined;
}

function* CopyOneSteps(copy, from, to, target) {
    const source = yield [copy.options.dereference ? "stat" : "lstat", [AbsolutePath(from)], from];
    if (IsFolder(source)) {
        if (!copy.options.recursive) throw CopyOfFolderError(from, copy.isBlocking);
        yield* CopyFolderSteps(copy, from, to, target, source[2]);
    } else if (source[0] === 2) {
        yield* CopyLinkSteps(copy, from, to, target);
    } else if (target === undefined) {
        yield* CopyContentSteps(copy, from, to, source[2]);
    } else if (copy.options.force) {
        yield OneStep("unlink", to, []);
        yield* CopyContentSteps(copy, from, to, source[2]);
    } else if (copy.options.errorOnExist) {
        throw CopyError("ERR_FS_CP_EEXIST", "Target already exists", "EEXIST", 17, `${to} already exists`, to);
    }
}

function* CopyContentSteps(copy, from, to, mode) {
    yield* CopyFileSteps(from, to, typeof copy.options.mode === "number" && copy.options.mode % 2 === 1);
    if (copy.options.preserveTimestamps) {
        const status = yield OneStep("stat", from, []);
        yield OneStep("utime", to, [status[5], status[6]]);
    }
    yield OneStep("chmod", to, [mode % 4096]);
}

function* CopyFolderSteps(copy, from, to, target, mode) {
    if (target === undefined) yield OneStep("mkdir", to, [511]);
    const pairs = yield OneStep("scandir", from, []);
    for (let index = 0; index < pairs.length; index += 2) {
        const inner = NormalizePath(`${from}/${pairs[index]}`);
        const copied = NormalizePath(`${to}/${pairs[index]}`);
        const there = yield* CheckedPaths(copy, inner, copied);
        if (there !== "skipped") yield* CopyOneSteps(copy, inner, copied, there);
    }
    if (target === undefined) yield OneStep("chmod", to, [mode % 4096]);
}

function* CopyLinkSteps(copy, from, to, target) {
    let source = yield OneStep("readlink", from, []);
    if (!copy.options.verbatimSymlinks) source = ResolvePath(ParentOf(AbsolutePath(from)), source);
    if (target !== undefined && target[0] === 2) {
        const old = ResolvePath(ParentOf(AbsolutePath(to)), yield OneStep("readlink", to, []));
        if (IsBelow(source, old)) throw CopyToSelfError(copy, `cannot copy ${source} to a subdirectory of self ${old}`, to);
        const status = yield OneStep("stat", to, []);
        if (IsFolder(status) && IsBelow(old, source)) {
            throw CopyError("ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY", "Cannot overwrite symlink in subdirectory of self", "EINVAL", 22, `cannot overwrite ${old} with ${source}`, to);
        }
        yield OneStep("unlink", to, []);
    }
    yield ["symlink", [source, AbsolutePath(to)], source, to];
}
