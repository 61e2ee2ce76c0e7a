// The path module, POSIX rules. RUNTIME: Node 20 lib/path.js.

// "." and ".." worked off; ".." stays at the front of a relative path.
function NormalizeSegments(path, isAbsolute) {
    const parts = %split_text(path, "/", 4294967295);
    const kept = [];
    for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index];
        if (part === "" || part === ".") continue;
        if (part === ".." && kept.length > 0 && kept[kept.length - 1] !== "..") {
            %array_set_length(kept, kept.length - 1);
        } else if (part !== ".." || !isAbsolute) {
            %push(kept, part);
        }
    }
    return %join_texts(kept, "/");
}

function NormalizePath(path) {
    if (path.length === 0) return ".";
    const isAbsolute = path[0] === "/";
    let text = NormalizeSegments(path, isAbsolute);
    if (text.length === 0) return isAbsolute ? "/" : path[path.length - 1] === "/" ? "./" : ".";
    if (path[path.length - 1] === "/") text += "/";
    return isAbsolute ? `/${text}` : text;
}

function ResolvePath(...parts) {
    let path = "";
    let isAbsolute = false;
    for (let index = parts.length - 1; index >= -1 && !isAbsolute; index -= 1) {
        const part = index >= 0 ? parts[index] : %working_directory();
        ValidateString(part, kIsOldNode ? "path" : `paths[${index}]`);
        if (part.length === 0) continue;
        path = `${part}/${path}`;
        isAbsolute = part[0] === "/";
    }
    const text = NormalizeSegments(path, isAbsolute);
    if (isAbsolute) return `/${text}`;
    return text.length > 0 ? text : ".";
}

function WithoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === "/") end -= 1;
    return %string_slice(path, 0, end);
}

function BaseName(path, suffix) {
    const trimmed = WithoutTrailingSlashes(path);
    if (trimmed === "/") return "";
    const base = %string_slice(trimmed, %string_last_index_of(trimmed, "/") + 1, trimmed.length);
    if (suffix !== undefined && base !== suffix && EndsWith(base, suffix)) return %string_slice(base, 0, base.length - suffix.length);
    return base;
}

function ExtensionOf(path) {
    const base = BaseName(path, undefined);
    const dot = %string_last_index_of(base, ".");
    return dot <= 0 || base === ".." ? "" : %string_slice(base, dot, base.length);
}

function DirectoryName(path) {
    if (path.length === 0) return ".";
    const trimmed = WithoutTrailingSlashes(path);
    const slash = %string_last_index_of(trimmed, "/");
    if (slash < 0) return ".";
    if (slash === 0) return "/";
    if (slash === 1 && path[0] === "/") return "//";
    return %string_slice(trimmed, 0, slash);
}

// RUNTIME: Node 10 and older lib/path.js, format.
function OldPathObjectError(value) {
    if (kNodeMajor >= 10) return ArgumentTypeError("pathObject", "of type Object", value);
    const quote = kNodeMajor >= 6 ? "\"" : "'";
    return PlainOldError(TypeErrorConstructor, `Parameter ${quote}pathObject${quote} must be an object, not ${typeof value}`);
}

function FormatPath(parts, separator) {
    if (kIsOldNode && (parts === null || typeof parts !== "object")) throw OldPathObjectError(parts);
    ValidateObject(parts, "pathObject");
    const folder = parts.dir || parts.root;
    const extension = parts.ext ? `${parts.ext[0] === "." ? "" : "."}${parts.ext}` : "";
    const base = parts.base || `${parts.name || ""}${extension}`;
    if (!folder) return base;
    return folder === parts.root ? `${folder}${base}` : `${folder}${separator}${base}`;
}

const PathFunctions = {
    resolve(...parts) {
        return %apply(ResolvePath, undefined, parts);
    },
    normalize(path) {
        ValidateString(path, "path");
        return NormalizePath(path);
    },
    isAbsolute(path) {
        ValidateString(path, "path");
        return path.length > 0 && path[0] === "/";
    },
    join(...parts) {
        let joined = "";
        for (let index = 0; index < parts.length; index += 1) {
            ValidateString(parts[index], "path");
            if (parts[index].length > 0) joined += joined === "" ? parts[index] : `/${parts[index]}`;
        }
        return NormalizePath(joined);
    },
    relative(from, to) {
        ValidateString(from, kIsOldNode && kNodeMajor < 10 ? "path" : "from");
        ValidateString(to, kIsOldNode && kNodeMajor < 10 ? "path" : "to");
        const start = %split_text(ResolvePath(from), "/", 4294967295);
        const end = %split_text(ResolvePath(to), "/", 4294967295);
        if (start.length === 2 && start[1] === "") %array_set_length(start, 1);
        if (end.length === 2 && end[1] === "") %array_set_length(end, 1);
        let common = 0;
        while (common < start.length && common < end.length && start[common] === end[common]) common += 1;
        const parts = [];
        for (let index = common; index < start.length; index += 1) %push(parts, "..");
        for (let index = common; index < end.length; index += 1) %push(parts, end[index]);
        return %join_texts(parts, "/");
    },
    toNamespacedPath(path) {
        return path;
    },
    dirname(path) {
        ValidateString(path, "path");
        return DirectoryName(path);
    },
    basename(path, suffix) {
        if (suffix !== undefined) ValidateString(suffix, kIsOldNode ? "ext" : "suffix");
        ValidateString(path, "path");
        if (suffix !== undefined && suffix !== "" && suffix === path) return "";
        // Node gives slashes alone back when it looks for a suffix.
        if (suffix !== undefined && suffix !== "" && suffix.length <= path.length && WithoutTrailingSlashes(path) === "/") return path;
        return BaseName(path, suffix);
    },
    extname(path) {
        ValidateString(path, "path");
        return ExtensionOf(path);
    },
    format(parts) {
        return FormatPath(parts, "/");
    },
    parse(path) {
        ValidateString(path, "path");
        const root = path[0] === "/" ? "/" : "";
        const base = BaseName(path, undefined);
        const trimmed = WithoutTrailingSlashes(path);
        // Node does not see that this one begins the last part.
        const ext = trimmed === "/.." ? "." : ExtensionOf(path);
        const slash = %string_last_index_of(trimmed, "/");
        const dir = slash < 0 ? "" : slash === 0 ? "/" : %string_slice(trimmed, 0, slash);
        return { root, dir, base, ext, name: %string_slice(base, 0, base.length - ext.length) };
    },
};
