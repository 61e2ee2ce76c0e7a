// What the console shows of an object's insides. RUNTIME: V8's src/inspector/value-mirror.cc, getPropertiesForPreview and
// ObjectMirror, and src/debug/debug-property-iterator.cc for the order of properties.

const kMostProperties = 5;
const kMostElements = 100;
const kMostOfTable = 1000; // Of both, in what console.table is given.
const NextPreview = { __proto__: null, isTable: false };

// RUNTIME: V8's JSReceiver::GetConstructorName. SIMPLIFIED: an object of a function whose `prototype` was replaced is named by what it
// inherits now, in V8 by the function.
function ConstructorNameOf(value) {
    const kind = %class_of(value);
    if (kind === "Generator" || kind === "AsyncGenerator") {
        const name = %constructor_name(value);
        return name === "" ? kind : name;
    }
    const trusted = InsideOf(value)?.trustedText;
    if (trusted !== undefined) return trusted;
    const first = %is_proxy(value) && InsideOf(value) !== undefined ? %proxy_target(value) : value;
    for (let holder = first; holder !== null && !%is_proxy(holder); holder = %get_prototype(holder)) {
        const tag = %own_descriptor(holder, %intrinsic("SymbolToStringTag"));
        if (tag !== undefined && typeof tag.value === "string") return NameOfIterator(tag.value);
        if (holder === first) continue;
        const maker = %own_descriptor(holder, "constructor");
        const name = maker !== undefined && typeof maker.value === "function" ? %own_descriptor(maker.value, "name") : undefined;
        if (name !== undefined && typeof name.value === "string" && name.value !== "" && name.value !== "Object") return name.value;
    }
    return kind === "Arguments" ? kind : "Object";
}

// RUNTIME: V8 makes these of functions that are named otherwise.
function NameOfIterator(tag) {
    if (tag === "Map Iterator") return "MapIterator";
    if (tag === "Set Iterator") return "SetIterator";
    if (tag === "String Iterator") return "StringIterator";
    if (%string_slice(tag, 0, 5) === "Intl.") return %string_slice(tag, 5, tag.length);
    return tag === "RegExp String Iterator" ? "RegExpStringIterator" : tag;
}

// A list of the page (of nodes, of tokens) as an array of what it holds; undefined for any other object.
function ElementsForConsole(value) {
    const inside = InsideOf(value);
    if (inside === undefined) return undefined;
    if (inside.isTokens) return TokensOfList(value);
    return inside.isList && IsListOfNodes(value) ? ArrayOfItems(value) : undefined;
}

// RUNTIME: lists of what is no element (rules, files, rectangles, attributes) are objects for Chromium's tools.
function IsListOfNodes(value) {
    if (!%is_proxy(value)) return true;
    for (let kind = %get_prototype(%proxy_target(value)); kind !== null; kind = %get_prototype(kind)) {
        if (kind === NodeList.prototype || kind === HTMLCollection.prototype) return true;
    }
    return false;
}

function IsProgramProxy(value) {
    return %is_proxy(value) && InsideOf(value) === undefined && !IsNamespace(value);
}

// What a module gives, and its tag.
function PreviewOfNamespace(namespace) {
    const preview = NewPreview([]);
    AddNamed(preview, namespace, %own_keys(%proxy_target(namespace)));
    return `Module {${%join_texts(EndOfPreview(preview), ", ")}}`;
}

function ConsolePreview(value) {
    if (value === PageGlobal) return WindowPreview();
    if (IsProgramProxy(value)) return PreviewOfProxy(value);
    if (IsNamespace(value)) return PreviewOfNamespace(value);
    const kind = %class_of(value);
    const elements = ElementsForConsole(value);
    if (kind === "Array" || kind === "TypedArray" || kind === "Arguments" || elements !== undefined) return PreviewOfList(value, kind, elements);
    const list = StartOfPreview(value, kind);
    if (list.isWhole) {
        if (!%is_proxy(value)) AddPrivateMembers(list, value);
        AddProperties(list, value);
    }
    const body = `{${%join_texts(EndOfPreview(list), ", ")}}`;
    const head = HeadOf(value, kind);
    return head === "Object" ? body : `${head} ${body}`;
}

// RUNTIME: the window begins with what it holds of itself.
function WindowPreview() {
    const list = NewPreview([]);
    AddNamed(list, PageGlobal, ["window", "self", "document", "name", "location"]);
    list.isFull = true;
    return `Window {${%join_texts(EndOfPreview(list), ", ")}}`;
}

// The parts of a preview, and how many more names and indices it may take.
function NewPreview(parts) {
    const { isTable } = NextPreview;
    NextPreview.isTable = false;
    return { __proto__: null, parts, names: isTable ? kMostOfTable : kMostProperties, indices: isTable ? kMostOfTable : kMostElements, isFull: false, isWhole: true };
}

function EndOfPreview(list) {
    if (list.isFull) %push(list.parts, "…");
    return list.parts;
}

// What is inside an object apart from its properties: entries and a promise's state stand for all of it.
function StartOfPreview(value, kind) {
    const list = NewPreview([]);
    if (kind === "Promise") {
        const state = %promise_state(value);
        %push(list.parts, state === 0 ? "<pending>" : `<${state === 1 ? "fulfilled" : "rejected"}>: ${PreviewValue(%promise_result(value))}`);
        list.isWhole = false;
    } else if (kind === "Map" || kind === "Set") {
        AddEntryTexts(list, value, kind);
    } else if (kind === "WeakMap" || kind === "WeakSet") {
        AddEntryTexts(list, value, kind === "WeakMap" ? "Map" : "Set");
        if (list.parts.length > 1) %refuse(`showing a ${kind} of several entries is not supported by Loopscope: their order is V8's own`);
    } else if (%has_brand(value, brandMapIterator) || %has_brand(value, brandSetIterator)) {
        AddIteratorEntries(list, value);
    } else if (kind === "Generator" || kind === "AsyncGenerator") {
        %push(list.parts, `[[GeneratorState]]: '${%generator_state(value)}'`);
    } else if (kind === "WeakRef") {
        %push(list.parts, `[[WeakRefTarget]]: ${PreviewValue(%primitive_value(value))}`);
    } else if (%primitive_value(value) !== undefined && kind !== "Date") {
        %push(list.parts, `[[PrimitiveValue]]: ${PreviewValue(%primitive_value(value))}`);
    }
    return list;
}

function HeadOf(value, kind) {
    const name = ConstructorNameOf(value);
    if (kind === "Map" || kind === "Set") return `${name}(${%table_size(value)})`;
    if (kind === "ArrayBuffer") return `${name}(${%buffer_detached(value) ? 0 : %buffer_length(value)})`;
    if (kind === "DataView") return `${name}(${value.byteLength})`;
    if (kind === "Arguments") return `${name}(${value.length})`;
    const elements = ElementsForConsole(value);
    return elements === undefined ? name : `${name}(${elements.length})`;
}

function PreviewOfList(list, kind, elements) {
    const held = elements ?? list;
    const length = kind === "TypedArray" ? %view_length(list) : %to_integer(ToNumber(held.length));
    const preview = NewPreview([]);
    let index = 0;
    for (let holes = 0; index < length && preview.indices > 0; index += 1) {
        const descriptor = %own_descriptor(held, `${index}`);
        if (descriptor === undefined) {
            holes += 1;
            const isLast = index + 1 === length || %has_own(held, `${index + 1}`);
            if (isLast) {
                %push(preview.parts, holes === 1 ? "empty" : `empty × ${holes}`);
                holes = 0;
            }
            continue;
        }
        preview.indices -= 1;
        %push(preview.parts, PreviewDescriptor(descriptor));
    }
    if (index < length) {
        preview.isFull = true;
    } else if (elements !== undefined) {
        AddListNames(preview, list);
    } else {
        AddProperties(preview, list);
    }
    const name = ConstructorNameOf(list);
    const head = name === "Array" ? (length < 2 ? "" : `(${length}) `) : `${name}(${length}) `;
    return `${head}[${%join_texts(EndOfPreview(preview), ", ")}]`;
}

// What else a list of the page shows: a collection its elements by id and name, a list of tokens its text.
function AddListNames(preview, list) {
    const inside = InsideOf(list);
    const kind = %get_prototype(%proxy_target(list));
    if (inside.isTokens || kind === RadioNodeList.prototype) {
        AddPart(preview, "value", PreviewValue(list.value));
        return;
    }
    const isOptions = kind === HTMLOptionsCollection.prototype;
    if (kind !== HTMLCollection.prototype && kind !== HTMLFormControlsCollection.prototype && !isOptions) return;
    const names = NamesInCollection(inside.items());
    for (let index = 0; index < names.length; index += 2) AddPart(preview, names[index], PreviewValue(list[names[index]]));
    if (isOptions) AddPart(preview, "selectedIndex", PreviewValue(list.selectedIndex));
}

// A proxy of the program's shows what is behind it, and asks no handler.
function PreviewOfProxy(proxy) {
    const target = TargetOfProxy(proxy);
    const preview = NewPreview([]);
    if (target === null) return "Object {}";
    AddKeysOf(preview, target, target, { __proto__: null }, true, true);
    AddKeysOf(preview, target, target, { __proto__: null }, false, true);
    if (%is_sloppy_function(target)) AddNamed(preview, target, ["arguments", "caller"]);
    return `${NameOfProxy(proxy)} {${%join_texts(EndOfPreview(preview), ", ")}}`;
}

function TargetOfProxy(proxy) {
    let target = proxy;
    while (target !== null && IsProgramProxy(target)) target = %proxy_target(target);
    return target;
}

const kProxiedFunctions = { __proto__: null, async: "AsyncFunction", generator: "GeneratorFunction", "async generator": "AsyncGeneratorFunction" };

function NameOfProxy(proxy) {
    const target = TargetOfProxy(proxy);
    if (target === null) return "Proxy(Object)";
    return `Proxy(${typeof target === "function" ? kProxiedFunctions[%function_kind(target)] ?? "Function" : ConstructorNameOf(target)})`;
}

function AddEntryTexts(list, table, kind) {
    for (let position = 0; !%is_done(%table_key(table, position)); position = %table_after(table, position)) {
        const key = EntryInPreview(%table_key(table, position));
        list.isWhole = false;
        if (!AddEntry(list, kind === "Map" ? `${key} => ${EntryInPreview(%table_value(table, position))}` : key)) return;
    }
}

function AddEntry(list, text) {
    if (list.parts.length === kMostProperties) {
        list.isFull = true;
        return false;
    }
    %push(list.parts, text);
    return true;
}

// What an iterator of a map or a set has still to give.
function AddIteratorEntries(list, iterator) {
    const isSet = %has_brand(iterator, brandSetIterator);
    const table = %slot(iterator, 0);
    if (table === undefined) return;
    for (let position = %slot(iterator, 1); !%is_done(%table_key(table, position)); position = %table_after(table, position)) {
        const key = EntryInPreview(%table_key(table, position));
        const value = isSet ? key : EntryInPreview(%table_value(table, position));
        const kind = %slot(iterator, 2);
        list.isWhole = false;
        if (!AddEntry(list, kind === kindEntries ? `${key} => ${value}` : kind === kindKeys ? key : value)) return;
    }
}

// Of an instance of a class: its private fields come first.
function AddPrivateMembers(list, object) {
    const members = %private_members(object);
    for (let index = 0; index < members.length; index += 3) {
        if (!AddPart(list, members[index], members[index + 2] ? "(...)" : PreviewValue(members[index + 1]))) return;
    }
}

// The object's own properties, and what it inherits from the language or the page through an accessor.
function AddProperties(list, object) {
    const seen = { __proto__: null };
    let holder = object;
    if (%is_proxy(object)) { // One of the page's, which says what it shows.
        AddNamed(list, object, InsideOf(object).shownKeys(object));
        holder = %get_prototype(%proxy_target(object));
    }
    for (; holder !== null && !list.isFull && holder !== %intrinsic("ObjectPrototype"); holder = %get_prototype(holder)) {
        if (%is_proxy(holder)) return;
        if (!AddKeysOf(list, object, holder, seen, true, false) || !AddKeysOf(list, object, holder, seen, false, false)) return;
    }
}

// One object's properties: names that are enumerable come before all other keys. False when there is no room for more.
function AddKeysOf(list, object, holder, seen, names, isBehindProxy) {
    const keys = %own_keys(holder);
    const kind = %class_of(object);
    const isList = !isBehindProxy && (kind === "Array" || kind === "TypedArray" || kind === "Arguments");
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        const descriptor = %own_descriptor(holder, key);
        if ((typeof key === "string" && descriptor.enumerable) !== names || %has_own(seen, key)) continue;
        seen[key] = true;
        if (key === "constructor" || key === "__proto__") continue;
        if (typeof key === "string" && %is_array_index(key) && (isList || kind === "String")) continue;
        if (key === "length" && (kind === "Array" || kind === "String" || kind === "Arguments")) continue;
        if (!IsShown(descriptor, holder === object) || IsHiddenPromise(object, key)) continue;
        if (!HasRoom(list, key)) return false;
        const text = holder === object ? OwnText(object, descriptor) : InheritedText(object, descriptor);
        if (text !== undefined) AddPart(list, key, text);
    }
    return true;
}

// RUNTIME: of an event that tells of a rejection Chromium's tools show no promise.
function IsHiddenPromise(object, key) {
    return key === "promise" && InsideOf(object) !== undefined && InsideOf(object).trusted && object instanceof PromiseRejectionEvent;
}

function IsShown(descriptor, isOwn) {
    if (isOwn) return descriptor.get !== undefined || descriptor.set === undefined;
    return descriptor.get !== undefined && !%is_program_function(descriptor.get);
}

function HasRoom(list, key) {
    list.isFull = list[RoomName(key)] === 0;
    return !list.isFull;
}

function RoomName(key) {
    return typeof key === "string" && %is_array_index(key) ? "indices" : "names";
}

// False when there is no room for it.
function AddPart(list, key, text) {
    if (!HasRoom(list, key)) return false;
    list[RoomName(key)] -= 1;
    %push(list.parts, `${typeof key === "symbol" ? %describe(key) : key}: ${text}`);
    return true;
}

function AddNamed(list, object, keys) {
    for (let index = 0; index < keys.length; index += 1) {
        if (!AddPart(list, keys[index], PreviewValue(object[keys[index]]))) return;
    }
}

function OwnText(object, descriptor) {
    const getter = descriptor.get;
    if (getter !== undefined && InsideOf(object) !== undefined && !%is_program_function(getter)) return PreviewValue(%call(getter, object));
    return PreviewDescriptor(descriptor);
}

function InheritedText(object, descriptor) {
    try {
        return PreviewValue(%call(descriptor.get, object));
    } catch {
        return undefined; // What an object of another kind has no answer for.
    }
}

function PreviewDescriptor(descriptor) {
    return descriptor.get !== undefined || descriptor.set !== undefined ? "(...)" : PreviewValue(descriptor.value);
}

// A value inside a preview. RUNTIME: value-mirror.cc, abbreviateString: texts, numbers and patterns lose their middle, all else its end.
function PreviewValue(value) {
    if (typeof value === "string") return `'${ShortText(value)}'`;
    if (typeof value === "bigint") return ShortText(ConsolePrimitive(value));
    if (!%is_object(value)) return ShortEnd(ConsolePrimitive(value));
    const leaf = LeafInPreview(value);
    if (leaf === undefined) return ShortEnd(NameInPreview(value));
    if (%class_of(value) === "RegExp") return ShortText(leaf);
    return %class_of(value) === "Error" || IsDomException(value) ? ShortStack(leaf) : ShortEnd(leaf);
}

// An entry of a table is written whole.
function EntryInPreview(value) {
    if (typeof value === "string") return `'${value}'`;
    if (!%is_object(value)) return ConsolePrimitive(value);
    return LeafInPreview(value) ?? NameInPreview(value);
}

function LeafInPreview(value) {
    if (IsProgramProxy(value)) return NameOfProxy(value);
    if (IsNamespace(value)) return "Module";
    return typeof value === "function" ? "ƒ" : DescriptionOfLeaf(value);
}

function NameInPreview(value) {
    const kind = %class_of(value);
    const name = ConstructorNameOf(value);
    if (kind === "Array") return `${name}(${value.length})`;
    if (kind === "TypedArray") return `${name}(${%view_length(value)})`;
    const head = HeadOf(value, kind);
    return head === "Object" ? "{…}" : head;
}
