// What an older Node lacks is left out, so that using it fails there as it would; what a newer one has and ours has not is refused
// by name. RUNTIME: the tables are recorded from the real ones.

// The parts of a text between the places where `separator` stands.
function SplitText(text, separator) {
    const parts = [];
    let begin = 0;
    for (let at = 0; at <= text.length; at += 1) {
        if (at < text.length && text[at] !== separator) continue;
        if (at > begin) %push(parts, %string_slice(text, begin, at));
        begin = at + 1;
    }
    return parts;
}

// The symbols by name, those that this Node has not included.
const SymbolsByName = { __proto__: null };
const NamesOfSymbol = %own_keys(SymbolConstructor);
for (let index = 0; index < NamesOfSymbol.length; index += 1) SymbolsByName[NamesOfSymbol[index]] = SymbolConstructor[NamesOfSymbol[index]];

function KeyNamed(name) {
    return name[0] === "@" ? SymbolsByName[%string_slice(name, 2, name.length)] : name;
}

function MemberNamed(owner, name) {
    const key = KeyNamed(name);
    const descriptor = key === undefined ? undefined : %own_descriptor(owner, key);
    return descriptor === undefined ? undefined : descriptor.value;
}

// "Array.prototype.@@unscopables", from `owner` on; undefined when it is not there.
function OwnerAt(owner, path) {
    const names = SplitText(path, ".");
    if (names[0] === "process") {
        owner = Process;
        names[0] = undefined;
    }
    for (let index = 0; index < names.length; index += 1) {
        if (names[index] === undefined) continue;
        if (!%is_object(owner)) return undefined;
        owner = MemberNamed(owner, names[index]);
    }
    return %is_object(owner) ? owner : undefined;
}

function RemoveNames(owner, names, kept = []) {
    const list = SplitText(names, " ");
    for (let index = 0; index < list.length; index += 1) {
        if (ListIndexOf(kept, list[index]) >= 0) continue;
        const key = KeyNamed(list[index]);
        if (key === undefined) continue;
        if (owner === SymbolConstructor) %put(owner, key, undefined, 4); // they cannot be deleted as they are
        %delete_own(owner, key);
    }
}

// [owner, names] that this Node lacks, by the module that they are in; "" for the globals.
const LackingNames = { __proto__: null };

// Which module an owner of a table is in ("" for the globals), and where in it.
function PlaceOfOwner(owner) {
    const parts = SplitText(owner, ":");
    const isInModule = owner !== "" && (parts.length === 2 || owner[owner.length - 1] === ":");
    if (!isInModule) return { __proto__: null, module: "", path: owner };
    return { __proto__: null, module: parts[0], path: parts.length === 2 ? parts[1] : "" };
}

function NoteLacking(owner, names) {
    const { module, path } = PlaceOfOwner(owner);
    if (LackingNames[module] === undefined) LackingNames[module] = [];
    %push(LackingNames[module], [path, names]);
}

// What an older Node has as well, at another place: on each object, or further up.
const kHeldElsewhere = {
    __proto__: null, "IncomingMessage.prototype": ["connection", "headers", "trailers"], "ClientRequest.prototype": ["destroy"],
    "OutgoingMessage.prototype": ["connection"], "Server.prototype": ["close"], prototype: ["parent"],
    // What the methods of texts and the arithmetic of Node 4 go by here; its programs have no name for them.
    "RegExp.prototype": ["@@match", "@@replace", "@@search", "@@split"], "Date.prototype": ["@@toPrimitive"], "Symbol.prototype": ["@@toPrimitive"],
};

function RemoveLacking(root, module) {
    const rows = LackingNames[module];
    if (rows === undefined) return;
    for (let index = 0; index < rows.length; index += 1) {
        const owner = OwnerAt(root, rows[index][0]);
        if (owner !== undefined) RemoveNames(owner, rows[index][1], kHeldElsewhere[rows[index][0]]);
    }
}

function RemoveModules(names) {
    const list = SplitText(names, " ");
    for (let index = 0; index < list.length; index += 1) {
        %delete_own(ModuleFactories, list[index]);
        LackingModules[list[index]] = true;
    }
}

// Older Nodes have its tag too, on a prototype.
function RemoveFromProcess(names) {
    const tag = %own_descriptor(Process, %intrinsic("SymbolToStringTag"));
    RemoveNames(Process, names);
    if (tag !== undefined) %put(Process, %intrinsic("SymbolToStringTag"), tag.value, 4);
}

function LeaveOutWhatIsNewer() {
    for (let index = 0; index < kNewerApis.length; index += 1) {
        const first = kNewerApis[index][0];
        const owner = kNewerApis[index][1];
        const names = kNewerApis[index][2];
        if (first <= kNodeMajor) continue;
        if (owner === "require") RemoveModules(names);
        else if (owner === "process") RemoveFromProcess(names);
        else NoteLacking(owner, names);
    }
    ChangeModules(LackingNames, RemoveLacking);
    RemoveLacking(EventEmitter, "events"); // of which other objects inherit
}

// Calls `change` with the exports of each module that `names` has a row for, when they are made, and with the globals now.
function ChangeModules(names, change) {
    const modules = %own_keys(ModuleFactories);
    for (let index = 0; index < modules.length; index += 1) {
        const name = modules[index];
        const make = ModuleFactories[name];
        if (names[name] === undefined) continue;
        ModuleFactories[name] = () => {
            const exports = make();
            change(exports, name);
            return exports;
        };
    }
    change(%intrinsic("GlobalObject"), "");
}

// ---- Node 24 ----

// [owner, names, whether they are no functions] that Node 24 has beyond Node 20, by module.
const AddedNames = { __proto__: null };

function ShownPath(module, path, name) {
    return `${module === "" ? "" : `${module}.`}${path === "" ? "" : `${path}.`}${name}`;
}

// A symbol's method or a member that is there is left as it is.
function RefuseAdded(root, module) {
    const rows = AddedNames[module];
    for (let index = 0; rows !== undefined && index < rows.length; index += 1) {
        const owner = OwnerAt(root, rows[index][0]);
        if (owner === undefined) continue;
        const names = SplitText(rows[index][1], " ");
        for (let at = 0; at < names.length; at += 1) {
            if (names[at][0] === "@" || names[at] in owner) continue;
            const text = `${ShownPath(module, rows[index][0], names[at])} is not supported by Loopscope`;
            if (rows[index][2]) {
                PutRefusingGetter(owner, names[at], text);
            } else {
                %put(owner, names[at], RefusingMember(names[at], text), module === "" ? 5 : 7);
            }
        }
    }
}

function NoteAdded(row) {
    const { module, path } = PlaceOfOwner(row[1]);
    if (AddedNames[module] === undefined) AddedNames[module] = [];
    %push(AddedNames[module], [path, row[2], row[3] === true]);
}

function FollowNode24() {
    for (let index = 0; index < kNewerApis.length; index += 1) {
        if (kNewerApis[index][0] === 24) NoteAdded(kNewerApis[index]);
    }
    for (let index = 0; index < kGoneApis.length; index += 1) {
        if (kGoneApis[index][0] === "process") {
            RemoveFromProcess(kGoneApis[index][1]);
        } else {
            NoteLacking(kGoneApis[index][0], kGoneApis[index][1]);
        }
    }
    ChangeModules(AddedNames, RefuseAdded);
    ChangeModules(LackingNames, RemoveLacking);
}

if (kIsNode24) {
    FollowNode24();
    SetKeyOrder(%intrinsic("GlobalObject"), kGlobalOrderOf24);
    SettleConstants();
}

// RUNTIME: Node 4 to 10 lib/internal/bootstrap/node.js; until Node 15 the global object had two names more.
function OrderOldGlobals(global) {
    const isSeen = kNodeMajor < 6 ? 7 : 5;
    %put(global, "GLOBAL", global, isSeen);
    %put(global, "root", global, isSeen);
    %put(global, "process", global.process, 7);
    %put(global, "Buffer", global.Buffer, 7);
    if (kNodeMajor < 10) %put(global, "console", global.console, 7);
    const names = kNodeMajor === 8 ? ["console"] : [];
    const shared = SplitText("global process GLOBAL root Buffer clearImmediate clearInterval clearTimeout setImmediate setInterval setTimeout console", " ");
    for (let index = 0; index < shared.length; index += 1) %push(names, shared[index]);
    SetKeyOrder(global, names);
}

// RUNTIME: Node 4 to 10 lib/console.js binds each method; from Node 8 on the inspector wraps most of them.
const kOldConsoleNames = {
    __proto__: null,
    4: "log info warn error dir time timeEnd trace assert Console",
    6: "log info warn error dir time timeEnd trace assert clear count countReset Console",
    8: "log debug info warn error dir time timeEnd trace assert clear count countReset group groupCollapsed groupEnd Console dirxml table markTimeline profile profileEnd timeline timelineEnd timeStamp context",
    10: "log debug info dirxml warn error dir time timeEnd timeLog trace assert clear count countReset group groupCollapsed groupEnd table Console markTimeline profile profileEnd timeline timelineEnd timeStamp context",
};
const kOldConsoleOwnNames = "Console dirxml table markTimeline profile profileEnd timeline timelineEnd timeStamp context";
const kOldConsoleBoundNames = { __proto__: null, 4: "trace", 6: "trace clear count countReset", 8: "countReset", 10: "timeLog" };

// RUNTIME: Node 10 lib/internal/fs/promises.js.
const kOldFilePromises = "access copyFile open rename truncate rmdir mkdir readdir readlink symlink lstat stat link unlink chmod lchmod lchown chown utimes realpath mkdtemp writeFile appendFile readFile";

function NameOfOldConsole(method) {
    if (ListIndexOf(SplitText(kOldConsoleBoundNames[kNodeMajor], " "), method) >= 0) return `bound ${method}`;
    const isWrapped = kNodeMajor >= 10 && (method === "dirxml" || method === "table");
    if (ListIndexOf(SplitText(kOldConsoleOwnNames, " "), method) >= 0 && !isWrapped) return method;
    return kNodeMajor >= 8 ? "bound consoleCall" : "bound ";
}

function NameOldConsole(console) {
    const names = SplitText(kOldConsoleNames[kNodeMajor], " ");
    for (let index = 0; index < names.length; index += 1) {
        const method = console[names[index]];
        if (typeof method !== "function") continue;
        %put(console, names[index], method, 7);
        %set_name(method, NameOfOldConsole(names[index]));
    }
    SetKeyOrder(console, names);
    const shared = %own_keys(ConsolePrototype);
    for (let index = 0; index < shared.length; index += 1) {
        const key = shared[index];
        const isOld = typeof key === "symbol" || key === "constructor" || ListIndexOf(names, key) >= 0;
        if (!isOld || (kNodeMajor < 10 && (key === "dirxml" || key === "table"))) %delete_own(ConsolePrototype, key);
    }
    SetKeyOrder(ConsolePrototype, SplitText(`constructor ${kOldConsoleNames[kNodeMajor]}`, " "));
    %set_prototype(console, ConsolePrototype);
}

if (kNodeMajor !== 0 && kNodeMajor < 20) {
    NameOldConsole(%intrinsic("GlobalObject").console);
    LeaveOutWhatIsNewer();
    // RUNTIME: Node 10 lib/timers.js; what no global leads to is not in the table.
    RemoveNames(TimeoutPrototype, kNodeMajor < 10 ? "hasRef refresh @@toPrimitive @@dispose" : "hasRef @@toPrimitive @@dispose");
    RemoveNames(ImmediatePrototype, kNodeMajor < 10 ? "hasRef ref unref @@dispose" : "hasRef @@dispose");
    if (kNodeMajor < 10) RemoveNames(Interface.prototype, "@@asyncIterator");
    RemoveNames(Performance.prototype, "getEntries getEntriesByName getEntriesByType toJSON");
    if (kNodeMajor < 6) %delete_own(%intrinsic("GeneratorPrototype"), "return");
    OrderOldGlobals(%intrinsic("GlobalObject"));
    SetKeyOrder(FilePromises, SplitText(kOldFilePromises, " "));
}
