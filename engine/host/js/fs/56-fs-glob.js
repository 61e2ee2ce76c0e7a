// fs.glob and its forms. RUNTIME: Node 24 lib/internal/fs/glob.js, over minimatch 9: what is found comes in its order.
// A pattern is a list of segments; on its way through the folders it stands before several of them at once (`places`).
// SIMPLIFIED: patterns as in path.matchesGlob; neither withFileTypes nor followSymlinks.

// `linked`: the places of ** that a symbolic link was met at.
function MakeGlobPattern(parts, places, linked) {
    return { __proto__: null, parts, places, linked, last: parts.length - 1 };
}

function PartAt(pattern, place) {
    return place < pattern.parts.length ? pattern.parts[place] : undefined;
}

function PartFits(pattern, place, name) {
    const part = PartAt(pattern, place);
    return part !== undefined && (part === "**" || GlobSegmentFits(part, name));
}

function KeyOfPlace(pattern, place) {
    return %join_texts(CopyFrom(pattern.parts, place), "/");
}

function CopyFrom(list, start) {
    const copy = [];
    for (let index = start; index < list.length; index += 1) %push(copy, list[index]);
    return copy;
}

function JoinPaths(first, second) {
    return NormalizePath(`${first}/${second}`);
}

function IsWildPart(part) {
    return part === "**" || PositionIn(part, "*") >= 0 || PositionIn(part, "?") >= 0;
}

function AddOnce(list, value) {
    if (ListIndexOf(list, value) < 0) %push(list, value);
}

function CheckGlobParts(parts, text) {
    for (let index = 0; index < parts.length; index += 1) {
        const isStart = index === 0 && parts.length > 1;
        if (parts[index] === "" && !isStart) RefuseGlob(`an empty segment in '${text}'`);
        if ((parts[index] === "." || parts[index] === "..") && !isStart) RefuseGlob(`the segment '${parts[index]}' in '${text}'`);
        if (parts[index] === "**" && parts[index + 1] === "**") RefuseGlob("a ** behind another");
    }
}

// minimatch makes one pattern of two that find the same.
function CheckGlobChoices(choices) {
    for (let one = 0; one < choices.length; one += 1) {
        for (let other = one + 1; other < choices.length; other += 1) {
            const isEven = choices[one].length === choices[other].length;
            for (let index = 0; index < choices[one].length; index += 1) {
                const first = choices[one][index];
                const second = choices[other][index];
                const isWhole = first === "*" || second === "*" || first === "**" || second === "**";
                if (first !== second && (isWhole || !isEven)) RefuseGlob("such braces in the pattern");
            }
        }
    }
}

function GlobPatternsOf(text) {
    CheckGlobPattern(text);
    const expanded = ExpandGlob(text);
    const all = [];
    for (let index = 0; index < expanded.length; index += 1) {
        const parts = %split_text(expanded[index], "/", 4294967295);
        CheckGlobParts(parts, expanded[index]);
        %push(all, parts);
    }
    CheckGlobChoices(all);
    return all;
}

function RefuseGlobOption(name) {
    %refuse(`fs.glob with the option ${name} is not supported by Loopscope`);
}

function ExcludedBy(exclude, root) {
    if (exclude === undefined || exclude === null || typeof exclude === "function") return () => false;
    if (!%is_array(exclude)) throw ArgumentTypeError("options.exclude", "of type function or string[]", exclude);
    const patterns = [];
    for (let index = 0; index < exclude.length; index += 1) {
        if (typeof exclude[index] !== "string") throw ArgumentTypeError(`options.exclude[${index}]`, "of type string", exclude[index]);
        const all = GlobPatternsOf(ResolvePath(root, exclude[index]));
        for (let at = 0; at < all.length; at += 1) %push(patterns, all[at]);
    }
    return (path) => {
        const parts = %split_text(path, "/", 4294967295);
        for (let index = 0; index < patterns.length; index += 1) if (GlobSegmentsFit(patterns[index], parts, 0, 0)) return true;
        return false;
    };
}

function MakeGlob(pattern, options = { __proto__: null }) {
    ValidateObject(options, "options");
    const { exclude, cwd, followSymlinks, withFileTypes } = options;
    const root = IsUrlObject(cwd) ? ToFilePath(cwd, "cwd") : cwd === undefined || cwd === null ? "." : cwd;
    if (followSymlinks !== undefined && followSymlinks !== null) ValidateBoolean(followSymlinks, "options.followSymlinks");
    if (followSymlinks) RefuseGlobOption("followSymlinks");
    if (withFileTypes) RefuseGlobOption("withFileTypes");
    const isExcluded = ExcludedBy(exclude, root);
    if (typeof pattern === "object") ValidateTexts(pattern, "patterns");
    else ValidateString(pattern, "patterns");
    const texts = typeof pattern === "object" ? pattern : [pattern];
    const patterns = [];
    for (let index = 0; index < texts.length; index += 1) {
        const all = GlobPatternsOf(texts[index]);
        for (let at = 0; at < all.length; at += 1) %push(patterns, MakeGlobPattern(all[at], [0], []));
    }
    return {
        __proto__: null, root, patterns, isExcluded, exclude: typeof exclude === "function" ? exclude : undefined,
        kinds: { __proto__: null }, folders: { __proto__: null }, seen: { __proto__: null }, found: %new_object(null, "Map"),
        waiting: %new_object(null, "Map"), order: [],
    };
}

function ValidateTexts(list, name) {
    if (!%is_array(list)) throw ArgumentTypeError(name, "an instance of Array", list);
    for (let index = 0; index < list.length; index += 1) ValidateString(list[index], `${name}[${index}]`);
}

// Whether one of the places was seen before.
function NoteSeenInGlob(glob, path, pattern) {
    if (glob.seen[path] === undefined) glob.seen[path] = { __proto__: null };
    const known = glob.seen[path];
    let isKnown = false;
    for (let index = 0; index < pattern.places.length; index += 1) {
        const key = KeyOfPlace(pattern, pattern.places[index]);
        if (known[key]) isKnown = true;
        known[key] = true;
    }
    return isKnown;
}

// The type of a file as scandir gives it, or null: asked for once, as what is there goes.
function* KindInGlob(glob, path) {
    if (typeof glob.kinds[path] === "number") return glob.kinds[path];
    glob.kinds[path] = yield ["stat", path];
    return glob.kinds[path];
}

function* ChildrenInGlob(glob, path) {
    if (glob.folders[path] === undefined) glob.folders[path] = yield ["list", path];
    return glob.folders[path];
}

function* FoundInGlob(glob, path) {
    if (%table_has(glob.found, path) || glob.isExcluded(ResolvePath(glob.root, path))) return;
    %table_set(glob.found, path, true);
    yield ["found", path];
}

function* GoOnInGlob(glob, path, pattern) {
    if (glob.isExcluded(path)) return;
    const full = ResolvePath(glob.root, path);
    if (glob.isExcluded(`${full}/`) && (yield* KindInGlob(glob, full)) === kGlobFolder) return;
    if (glob.exclude !== undefined && glob.exclude(path)) return;
    if (!%table_has(glob.waiting, path)) {
        %table_set(glob.waiting, path, []);
        %push(glob.order, path);
    }
    %push(%table_get(glob.waiting, path), pattern);
}

const kGlobFolder = 1;
const kGlobLink = 2;
const kGlobStarts = { __proto__: null, "": "/", "..": "../", ".": "." };

function* WalkFolderOfGlob(glob, path, pattern) {
    if (NoteSeenInGlob(glob, path, pattern)) return;
    const full = ResolvePath(glob.root, path);
    const kind = yield* KindInGlob(glob, full);
    const { last, places } = pattern;
    const isFolder = kind === kGlobFolder || (kind === kGlobLink && HasUnlinkedPlace(pattern));
    const isLast = ListIndexOf(places, last) >= 0;
    if (glob.isExcluded(full)) return;
    if (ListIndexOf(places, 0) >= 0 && kGlobStarts[PartAt(pattern, 0)] !== undefined) {
        yield* GoOnInGlob(glob, kGlobStarts[PartAt(pattern, 0)], MakeGlobPattern(pattern.parts, [1], []));
        return;
    }
    const end = PartAt(pattern, last);
    if (isLast && !IsWildPart(end)) {
        if (typeof (yield* KindInGlob(glob, JoinPaths(full, end))) === "number") yield* FoundInGlob(glob, JoinPaths(path, end));
        if (places.length === 1) return;
    } else if (isLast && end === "**" && (path !== "." || PartAt(pattern, 0) === "." || (last === 0 && kind !== null))) {
        yield* FoundInGlob(glob, path);
    }
    if (!isFolder) return;
    const children = yield* ChildrenThatFit(glob, full, places.length === 1 ? PartAt(pattern, places[0]) : undefined);
    for (let index = 0; index < children.length; index += 2) {
        glob.kinds[JoinPaths(full, children[index])] = children[index + 1];
        yield* TryChildOfGlob(glob, path, children[index], children[index + 1], pattern, isLast);
    }
}

function HasUnlinkedPlace(pattern) {
    for (let index = 0; index < pattern.places.length; index += 1) if (ListIndexOf(pattern.linked, pattern.places[index]) < 0) return true;
    return false;
}

// A name without stars is looked for itself.
function* ChildrenThatFit(glob, full, only) {
    if (only === undefined || IsWildPart(only)) return yield* ChildrenInGlob(glob, full);
    const kind = yield* KindInGlob(glob, JoinPaths(full, only));
    return typeof kind === "number" ? [only, kind] : [];
}

function* TryChildOfGlob(glob, path, name, kind, pattern, isLast) {
    const inner = JoinPaths(path, name);
    const next = [];
    const linked = [];
    for (let index = 0; index < pattern.places.length; index += 1) {
        const place = pattern.places[index];
        const part = PartAt(pattern, place);
        if (part === "**") {
            yield* TryStarsOfGlob(glob, inner, name, kind, pattern, place, isLast, next, linked);
        } else if (!IsWildPart(part)) {
            if (part === name && place !== pattern.last) AddOnce(next, place + 1);
        } else if (PartFits(pattern, place, name)) {
            if (place === pattern.last) yield* FoundInGlob(glob, inner);
            else if (kind === kGlobFolder) AddOnce(next, place + 1);
        }
    }
    if (next.length > 0) yield* GoOnInGlob(glob, inner, MakeGlobPattern(pattern.parts, next, linked));
}

// ** stands for the child, too, or for nothing.
function* TryStarsOfGlob(glob, inner, name, kind, pattern, place, isLast, next, linked) {
    const isLinked = ListIndexOf(pattern.linked, place) >= 0;
    const fitsNext = PartFits(pattern, place + 1, name);
    if (name[0] === "." && !fitsNext) return;
    if (glob.exclude !== undefined && glob.exclude(name)) return;
    if (!isLinked && kind === kGlobFolder) AddOnce(next, place);
    else if (!isLinked && place === pattern.last) yield* FoundInGlob(glob, inner);
    if (fitsNext && place + 1 === pattern.last && !isLast) yield* FoundInGlob(glob, inner);
    else if (fitsNext && kind === kGlobFolder) AddOnce(next, place + 2);
    if ((fitsNext || PartAt(pattern, 0) === ".") && (kind === kGlobFolder || kind === kGlobLink) && !isLinked) AddOnce(next, place + 1);
    if (kind === kGlobLink) AddOnce(linked, place);
}

// Yields what it asks of the disk, and what it finds.
function* WalkGlob(glob) {
    const queue = [[".", glob.patterns]];
    while (queue.length > 0) {
        const [path, patterns] = RemoveLast(queue);
        for (let index = 0; index < patterns.length; index += 1) yield* WalkFolderOfGlob(glob, path, patterns[index]);
        for (let index = 0; index < glob.order.length; index += 1) {
            %push(queue, [glob.order[index], %table_get(glob.waiting, glob.order[index])]);
            %table_delete(glob.waiting, glob.order[index]);
        }
        glob.order = [];
    }
}

// [name, type, …] of a folder, or nothing where there is none.
function* FolderStepsOfGlob(path) {
    try {
        return yield OneStep("scandir", path, []);
    } catch {
        return [];
    }
}

function* KindStepsOfGlob(path) {
    try {
        return (yield OneStep("lstat", path, []))[0];
    } catch {
        return null;
    }
}

function StepsOfGlob(request) {
    return request[0] === "stat" ? KindStepsOfGlob(request[1]) : FolderStepsOfGlob(request[1]);
}

const FileGlobFunctions = {
    globSync(pattern, options) {
        const walk = WalkGlob(MakeGlob(pattern, options));
        const found = [];
        for (let state = %call(GeneratorNext, walk); !state.done;) {
            const request = state.value;
            if (request[0] === "found") %push(found, request[1]);
            state = %call(GeneratorNext, walk, request[0] === "found" ? undefined : RunStepsNow(StepsOfGlob(request)));
        }
        return found;
    },
    glob(pattern, options, callback) {
        const isShort = typeof options === "function";
        const done = isShort ? options : callback;
        ValidateFunction(done, "cb");
        GatherGlob(WalkGlob(MakeGlob(pattern, isShort ? undefined : options)), done);
    },
};

async function GatherGlob(walk, done) {
    const found = [];
    try {
        for (let state = %call(GeneratorNext, walk); !state.done;) {
            const request = state.value;
            if (request[0] === "found") %push(found, request[1]);
            state = %call(GeneratorNext, walk, request[0] === "found" ? undefined : await RunStepsAsPromise(StepsOfGlob(request)));
        }
    } catch (error) {
        done(error);
        return;
    }
    done(null, found);
}

const FileGlobPromises = {
    async *glob(pattern, options) {
        const walk = WalkGlob(MakeGlob(pattern, options));
        for (let state = %call(GeneratorNext, walk); !state.done;) {
            const request = state.value;
            if (request[0] === "found") yield request[1];
            state = %call(GeneratorNext, walk, request[0] === "found" ? undefined : await RunStepsAsPromise(StepsOfGlob(request)));
        }
    },
};

if (kIsNode24) {
    FileSystem.glob = FileGlobFunctions.glob;
    FileSystem.globSync = FileGlobFunctions.globSync;
    FilePromises.glob = FileGlobPromises.glob;
}
