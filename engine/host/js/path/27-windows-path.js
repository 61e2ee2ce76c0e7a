// path.win32: the rules of Windows, which are there on every system. RUNTIME: Node 20 lib/path.js.

const kWindowsNames = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4",
    "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "COM\u00b9", "COM\u00b2", "COM\u00b3", "LPT\u00b9", "LPT\u00b2", "LPT\u00b3",
];

function IsWindowsSeparator(letter) {
    return letter === "/" || letter === "\\";
}

function HasDriveLetter(path) {
    if (path.length < 2 || path[1] !== ":") return false;
    const letter = path[0];
    return (letter >= "A" && letter <= "Z") || (letter >= "a" && letter <= "z");
}

// Whether what stands before the colon is the name of a device; without a colon Node takes all but the last letter.
function BeginsWithWindowsName(path, colon) {
    const name = %to_upper(%string_slice(path, 0, colon < 0 ? (path.length > 0 ? path.length - 1 : 0) : colon));
    for (let index = 0; index < kWindowsNames.length; index += 1) {
        if (kWindowsNames[index] === name) return true;
    }
    return false;
}

// Where the run of separators, or of other letters, that begins here ends.
function EndOfRun(path, begin, areSeparators) {
    let end = begin;
    while (end < path.length && IsWindowsSeparator(path[end]) === areSeparators) end += 1;
    return end;
}

// \\server\share at the beginning of a path: [the server, the share, where the share ends], or undefined.
function NetworkShare(path) {
    if (path.length < 2 || !IsWindowsSeparator(path[0]) || !IsWindowsSeparator(path[1])) return undefined;
    const server = EndOfRun(path, 2, false);
    if (server === 2 || server === path.length) return undefined;
    const begin = EndOfRun(path, server, true);
    if (begin === path.length) return undefined;
    const end = EndOfRun(path, begin, false);
    return [%string_slice(path, 2, server), %string_slice(path, begin, end), end];
}

// What resolve and normalize take off first: the device, where the rest begins, and whether that is absolute.
function WindowsRoot(path) {
    if (path.length === 0) return { device: "", end: 0, isAbsolute: false };
    if (HasDriveLetter(path)) {
        const isAbsolute = path.length > 2 && IsWindowsSeparator(path[2]);
        return { device: %string_slice(path, 0, 2), end: isAbsolute ? 3 : 2, isAbsolute };
    }
    if (!IsWindowsSeparator(path[0])) return { device: "", end: 0, isAbsolute: false };
    if (path.length === 1 || !IsWindowsSeparator(path[1])) return { device: "", end: 1, isAbsolute: true };
    const share = NetworkShare(path);
    if (share === undefined) return { device: "", end: 0, isAbsolute: true };
    if (share[0] === "." || share[0] === "?") return { device: `\\\\${share[0]}`, end: 4, isAbsolute: true };
    return { device: `\\\\${share[0]}\\${share[1]}`, end: share[2], isAbsolute: true };
}

function WindowsSegments(path, isAbsolute) {
    const plain = %join_texts(%split_text(path, "\\", 4294967295), "/");
    return %join_texts(%split_text(NormalizeSegments(plain, isAbsolute), "/", 4294967295), "\\");
}

function ResolveWindowsPath(parts) {
    let device = "";
    let tail = "";
    let isAbsolute = false;
    for (let index = parts.length - 1; index >= -1; index -= 1) {
        let path;
        if (index >= 0) {
            path = parts[index];
            ValidateString(path, `paths[${index}]`);
            if (path.length === 0) continue;
        } else {
            path = device === "" ? %working_directory() : process.env[`=${device}`] || %working_directory();
            if (device !== "" && %to_lower(%string_slice(path, 0, 2)) !== %to_lower(device) && path[2] === "\\") path = `${device}\\`;
        }
        const root = WindowsRoot(path);
        if (root.device !== "" && device !== "" && %to_lower(root.device) !== %to_lower(device)) continue;
        if (device === "") device = root.device;
        if (!isAbsolute) {
            tail = `${%string_slice(path, root.end, path.length)}\\${tail}`;
            isAbsolute = root.isAbsolute;
        }
        if (isAbsolute && device !== "") break;
    }
    tail = WindowsSegments(tail, isAbsolute);
    return isAbsolute ? `${device}\\${tail}` : `${device}${tail}` || ".";
}

// A colon where Windows could read a device or a stream: such a relative path is kept one by ".\".
function NeedsRelativeMark(path, tail) {
    if (HasDriveLetter(tail)) return true;
    for (let at = %string_find(path, ":", 0); at >= 0; at = %string_find(path, ":", at + 1)) {
        if (at === path.length - 1 || IsWindowsSeparator(path[at + 1])) return true;
    }
    return false;
}

// RUNTIME: Node v24.21.0 lib/path.js, win32.join: a path through a device is not made shorter.
function HasDeviceSegment(path) {
    const segments = %split_text(path, "\\", 4294967295);
    for (let index = 0; index < segments.length; index += 1) {
        const colon = %string_find(segments[index], ":", 0);
        if (colon >= 0 && BeginsWithWindowsName(segments[index], colon)) return true;
    }
    return false;
}

function NormalizeWindowsPath(path) {
    if (path.length === 0) return ".";
    if (path.length === 1) return path === "/" ? "\\" : path;
    const root = WindowsRoot(path);
    const share = root.end > 1 && root.end === path.length ? NetworkShare(path) : undefined;
    if (share !== undefined && share[0] !== "." && share[0] !== "?") return `${root.device}\\`;
    const colon = %string_find(path, ":", 0);
    let device = root.device;
    let end = root.end;
    if (colon > 0 && device === "" && !root.isAbsolute && BeginsWithWindowsName(path, colon)) {
        device = %string_slice(path, 0, colon + 1);
        end = colon + 1;
    }
    let tail = end < path.length ? WindowsSegments(%string_slice(path, end, path.length), root.isAbsolute) : "";
    if (tail.length === 0 && !root.isAbsolute) tail = ".";
    if (tail.length > 0 && IsWindowsSeparator(path[path.length - 1])) tail += "\\";
    if (!root.isAbsolute && device === "" && colon >= 0 && NeedsRelativeMark(path, tail)) return `.\\${tail}`;
    if (BeginsWithWindowsName(path, colon)) return `.\\${device}${tail}`;
    return root.isAbsolute ? `${device}\\${tail}` : `${device}${tail}`;
}

// What dirname and parse leave alone at the beginning.
function WindowsRootLength(path) {
    if (HasDriveLetter(path)) return path.length > 2 && IsWindowsSeparator(path[2]) ? 3 : 2;
    if (path.length === 0 || !IsWindowsSeparator(path[0])) return 0;
    const share = NetworkShare(path);
    if (share === undefined) return 1;
    return share[2] === path.length ? path.length : share[2] + 1;
}

// Where the last part begins and ends, separators at the end aside; no further left than `start`.
function LastWindowsPart(path, start) {
    let end = path.length;
    while (end > start && IsWindowsSeparator(path[end - 1])) end -= 1;
    let begin = end;
    while (begin > start && !IsWindowsSeparator(path[begin - 1])) begin -= 1;
    return { begin, end, text: %string_slice(path, begin, end) };
}

function ExtensionOfPart(base) {
    const dot = %string_last_index_of(base, ".");
    return dot <= 0 || base === ".." ? "" : %string_slice(base, dot, base.length);
}

function SplitForRelative(path) {
    let begin = 0;
    let end = path.length;
    while (begin < end && path[begin] === "\\") begin += 1;
    while (end - 1 > begin && path[end - 1] === "\\") end -= 1;
    return %split_text(%string_slice(path, begin, end), "\\", 4294967295);
}

function RelativeWindowsPath(from, to) {
    const start = ResolveWindowsPath([from]);
    const goal = ResolveWindowsPath([to]);
    if (from === to || %to_lower(start) === %to_lower(goal)) return "";
    const ups = SplitForRelative(start);
    const downs = SplitForRelative(goal);
    let common = 0;
    while (common < ups.length && common < downs.length && %to_lower(ups[common]) === %to_lower(downs[common])) common += 1;
    if (common === 0) return goal;
    const parts = [];
    for (let index = common; index < ups.length; index += 1) %push(parts, "..");
    for (let index = common; index < downs.length; index += 1) %push(parts, downs[index]);
    return %join_texts(parts, "\\");
}

const WindowsPathFunctions = {
    resolve(...parts) {
        return ResolveWindowsPath(parts);
    },
    normalize(path) {
        ValidateString(path, "path");
        return NormalizeWindowsPath(path);
    },
    isAbsolute(path) {
        ValidateString(path, "path");
        return path.length > 0 && (IsWindowsSeparator(path[0]) || (HasDriveLetter(path) && path.length > 2 && IsWindowsSeparator(path[2])));
    },
    join(...parts) {
        let joined = "";
        let first = "";
        for (let index = 0; index < parts.length; index += 1) {
            ValidateString(parts[index], "path");
            if (parts[index].length === 0) continue;
            if (first === "") first = parts[index];
            joined += joined === "" ? parts[index] : `\\${parts[index]}`;
        }
        if (joined === "") return ".";
        // Only a first part with exactly two separators and a name behind them is meant as a share.
        if (EndOfRun(first, 0, true) !== 2 || first.length === 2) {
            const slashes = EndOfRun(joined, 0, true);
            if (slashes >= 2) joined = `\\${%string_slice(joined, slashes, joined.length)}`;
        }
        return kIsNode24 && HasDeviceSegment(joined) ? %replace_all(joined, "/", "\\") : NormalizeWindowsPath(joined);
    },
    relative(from, to) {
        ValidateString(from, "from");
        ValidateString(to, "to");
        return RelativeWindowsPath(from, to);
    },
    toNamespacedPath(path) {
        if (typeof path !== "string" || path.length === 0) return path;
        const full = ResolveWindowsPath([path]);
        if (full.length <= 2) return path;
        const rest = kNodeMajor > 0 && kNodeMajor < 20 ? path : full;
        if (full[0] === "\\" && full[1] === "\\") {
            return full[2] === "?" || full[2] === "." ? rest : `\\\\?\\UNC\\${%string_slice(full, 2, full.length)}`;
        }
        return HasDriveLetter(full) && full[2] === "\\" ? `\\\\?\\${full}` : rest;
    },
    dirname(path) {
        ValidateString(path, "path");
        if (path.length === 0) return ".";
        if (path.length === 1) return IsWindowsSeparator(path) ? path : ".";
        const root = WindowsRootLength(path);
        const last = LastWindowsPart(path, root);
        if (last.begin <= root) return root === 0 ? "." : %string_slice(path, 0, root);
        return %string_slice(path, 0, last.begin - 1);
    },
    basename(path, suffix) {
        if (suffix !== undefined) ValidateString(suffix, "suffix");
        ValidateString(path, "path");
        if (suffix !== undefined && suffix === path) return "";
        const start = HasDriveLetter(path) ? 2 : 0;
        const base = LastWindowsPart(path, start).text;
        // Node gives separators alone back when it looks for a suffix.
        if (suffix !== undefined && suffix !== "" && suffix.length <= path.length && base === "") return %string_slice(path, start, path.length);
        if (suffix !== undefined && base !== suffix && EndsWith(base, suffix)) return %string_slice(base, 0, base.length - suffix.length);
        return base;
    },
    extname(path) {
        ValidateString(path, "path");
        return ExtensionOfPart(LastWindowsPart(path, HasDriveLetter(path) ? 2 : 0).text);
    },
    format(parts) {
        return FormatPath(parts, "\\");
    },
    parse(path) {
        ValidateString(path, "path");
        const root = %string_slice(path, 0, WindowsRootLength(path));
        const last = LastWindowsPart(path, root.length);
        const ext = ExtensionOfPart(last.text);
        const dir = last.begin > root.length ? %string_slice(path, 0, last.begin - 1) : root;
        return { root, dir, base: last.text, ext, name: %string_slice(last.text, 0, last.text.length - ext.length) };
    },
};

function FinishPathModule(functions, separator, delimiter) {
    functions.matchesGlob = separator === "/" ? GlobFunctions.posix : GlobFunctions.windows;
    functions.sep = separator;
    functions.delimiter = delimiter;
    functions.win32 = WindowsPathFunctions;
    functions.posix = PathFunctions;
    functions._makeLong = functions.toNamespacedPath;
    %set_name(functions.format, "bound _format");
}

const GlobFunctions = {
    posix: {
        matchesGlob(path, pattern) {
            return MatchesGlob(path, pattern);
        },
    }.matchesGlob,
    windows: {
        matchesGlob(path, pattern) {
            %refuse("path.win32.matchesGlob is not supported by Loopscope");
            return pattern;
        },
    }.matchesGlob,
};

FinishPathModule(PathFunctions, "/", ":");
FinishPathModule(WindowsPathFunctions, "\\", ";");

DefineModule("path", () => PathFunctions);
DefineModule("path/posix", () => PathFunctions);
DefineModule("path/win32", () => WindowsPathFunctions);
