// Which members of Node's classes a program can list, and in which order: by for-in, Object.keys and when they are printed.
// What a class of Node has and ours has not is refused by name. RUNTIME: the table is recorded from the real ones.

// [path in the module, names] of this Node, by module.
const ListedMembers = { __proto__: null };

function ListedKey(name) {
    return name === "@@rejection" ? kRejectionHandler : KeyNamed(name);
}

function PutListedMember(owner, path, text) {
    const isHidden = text[0] === "-";
    const isFunction = text[text.length - 1] !== "=";
    const parts = %split_text(%string_slice(text, isHidden ? 1 : 0, isFunction ? text.length : text.length - 1), "/");
    const name = ListedKey(parts[0]);
    const descriptor = %own_descriptor(owner, name);
    if (descriptor === undefined) {
        if (!isFunction || typeof name === "symbol") return;
        // One that is inherited here does the same.
        const inherited = name in owner ? owner[name] : undefined;
        const member = typeof inherited === "function" ? inherited : RefusingMember(name, `${path}.${name} is not supported by Loopscope`);
        %put(owner, name, member, isHidden ? 5 : 7);
        return;
    }
    if (!descriptor.configurable) return;
    if (isFunction && typeof descriptor.value === "function") ShapeListedFunction(descriptor.value, parts);
    descriptor.enumerable = !isHidden;
    %delete_own(owner, name);
    %define_own(owner, name, descriptor);
}

// As in Node, where many have no name of their own.
function ShapeListedFunction(member, parts) {
    const length = ToNumber(parts[1]);
    const known = parts.length > 2 ? parts[2] : parts[0];
    if (member.length !== length) %set_length(member, length);
    if (member.name !== known) %set_name(member, known);
}

function ListMembersOf(root, module) {
    const rows = ListedMembers[module];
    if (rows === undefined) return;
    ListedMembers[module] = undefined;
    for (let index = 0; index < rows.length; index += 1) {
        const path = rows[index][0];
        const owner = OwnerAt(root, path);
        if (owner === undefined) continue;
        const names = SplitText(rows[index][1], " ");
        for (let at = 0; at < names.length; at += 1) PutListedMember(owner, path === "" ? module : `${module}.${path}`, names[at]);
    }
}

for (let index = 0; index < kListedMembers.length; index += 1) {
    const [majors, owner, names] = kListedMembers[index];
    if (ListIndexOf(majors, kNodeMajor) < 0) continue;
    const { module, path } = PlaceOfOwner(owner);
    if (ListedMembers[module] === undefined) ListedMembers[module] = [];
    %push(ListedMembers[module], [path, names]);
}

// What other modules inherit from and the globals lead to is there before a program asks for its module.
ListMembersOf({ __proto__: null, Buffer: BufferConstructor }, "buffer");
ListMembersOf(EventEmitter, "events");
ListMembersOf(Stream, "stream");
ListMembersOf({ __proto__: null, Socket, Server: NetServer }, "net");
ListMembersOf({ __proto__: null, URL: %intrinsic("GlobalObject").URL, URLSearchParams: %intrinsic("GlobalObject").URLSearchParams }, "url");
ChangeModules(ListedMembers, ListMembersOf);

// Everything of process's own can be enumerated, and so imported by its name. SIMPLIFIED: not what is refused when it is read.
const ProcessKeys = %own_keys(Process);
for (let index = 0; index < ProcessKeys.length; index += 1) {
    const key = ProcessKeys[index];
    const isRead = %own_descriptor(Process, key).get === undefined || ListIndexOf(["stdin", "stdout", "stderr", "exitCode"], key) >= 0;
    if (typeof key === "string" && isRead) %define_own(Process, key, { __proto__: null, enumerable: true });
}
