// What the files of a page's library share. Everything that a page holds is an ordinary object whose insides are a record in
// a table of ours: a record is where the specifications' internal slots are. RUNTIME: Chromium 156.

%page_begins_here();
const PageGlobal = %intrinsic("GlobalObject");
// What is said of the global object where something is wrong with a call.
const ScopeNames = { __proto__: null, shared: "Window", own: "Window" };
const Insides = %new_object(null, "WeakMap");

// Sources and priorities of tasks, as numbered in engine/loop/html_state.h.
const kParserSource = 0;
const kPostedMessageSource = 2;
const kDomSource = 3;
const kNetworkingSource = 5;
const kPostedTaskSource = 6;
const kIdleTimeoutSource = 7;
const kUserPriority = 1;
const kNormalPriority = 3;

function InsideOf(value) {
    return %is_object(value) ? %table_get(Insides, value) : undefined;
}

function SetInside(object, record) {
    %table_set(Insides, object, record);
    return record;
}

// The record of a receiver that has to be of an interface.
function Receiver(value, kind) {
    const inside = InsideOf(value === undefined || value === null ? PageGlobal : value);
    if (inside === undefined || !inside[kind]) %throw_type_error("Illegal invocation");
    return inside;
}

// WebIDL: how many arguments a call needs at least.
function NeedArguments(list, needed, method, owner) {
    NeedCount(list.length, needed, method, owner);
}

function NeedCount(given, needed, method, owner) {
    if (given >= needed) return;
    const where = method === undefined ? `construct '${owner}'` : `execute '${method}' on '${owner}'`;
    %throw_type_error(`Failed to ${where}: ${needed} argument${needed === 1 ? "" : "s"} required, but only ${given} present.`);
}

function WrongParameter(number, type, method, owner) {
    const where = method === undefined ? `construct '${owner}'` : `execute '${method}' on '${owner}'`;
    %throw_type_error(`Failed to ${where}: parameter ${number} is not of type '${type}'.`);
}

function NeedFunction(value, number, method, owner) {
    if (!%is_callable(value)) WrongParameter(number, "Function", method, owner);
}

function IllegalConstructor(name) {
    %throw_type_error(`Failed to construct '${name}': Illegal constructor`);
}

// WebIDL: values that are no text and no number are refused in the name of what was called; `where` begins what is said.
function TextOfArgument(value, where) {
    if (typeof value === "symbol") %throw_type_error(`${where}Cannot convert a Symbol value to a string`);
    return `${value}`;
}

function NumberOfArgument(value, where) {
    if (typeof value === "symbol") %throw_type_error(`${where}Cannot convert a Symbol value to a number`);
    if (typeof value === "bigint") %throw_type_error(`${where}Cannot convert a BigInt value to a number`);
    return ToNumber(value);
}

// WebIDL section 3.2.7, double.
function FiniteDouble(value, where) {
    const number = NumberOfArgument(value, where);
    if (number - number !== 0) %throw_type_error(`${where}The provided double value is non-finite.`);
    return number;
}

// Puts an interface on the global object: its members are enumerable, and its name is its tag.
function DefineInterface(interface_) {
    const prototype = interface_.prototype;
    const keys = %own_keys(prototype);
    for (let index = 0; index < keys.length; index += 1) {
        if (keys[index] !== "constructor" && typeof keys[index] === "string") %define_own(prototype, keys[index], { __proto__: null, enumerable: true });
    }
    if (!%has_own(prototype, %intrinsic("SymbolToStringTag"))) %put(prototype, %intrinsic("SymbolToStringTag"), interface_.name, 4);
    %put(PageGlobal, interface_.name, interface_, 5);
}

function DefinePageFunctions(holder, functions) {
    const names = %own_keys(functions);
    for (let index = 0; index < names.length; index += 1) {
        const descriptor = %own_descriptor(functions, names[index]);
        if (descriptor.get === undefined) {
            %put(holder, names[index], descriptor.value, 7);
        } else {
            %put_accessor(holder, names[index], descriptor.get, descriptor.set, 6);
        }
    }
}

// How many arguments functions say they take, where they take them as a list.
function SetLengths(holder, lengths) {
    const names = %own_keys(lengths);
    for (let index = 0; index < names.length; index += 1) %set_length(holder[names[index]], lengths[names[index]]);
}

// An accessor, named as the program sees it.
function DefineAccessor(holder, name, getter, setter) {
    %set_name(getter, `get ${name}`);
    if (setter !== undefined) %set_name(setter, `set ${name}`);
    %put_accessor(holder, name, getter, setter, 6);
}

// An attribute that is only read: read(the object) says it.
function DefineReader(holder, name, read) {
    const accessor = { get value() { return read(this); } };
    DefineAccessor(holder, name, %own_descriptor(accessor, "value").get, undefined);
}

// SPEC: Infra section 4.7, ASCII lowercase and uppercase: other letters stay what they are.
function AsciiLower(text) {
    return ChangedCase(text, %to_lower(text), "A", "Z");
}

function AsciiUpper(text) {
    return ChangedCase(text, %to_upper(text), "a", "z");
}

function ChangedCase(text, changed, first, last) {
    let isAscii = true;
    for (let index = 0; index < text.length && isAscii; index += 1) isAscii = text[index] < "\u0080";
    if (isAscii) return changed;
    let result = "";
    for (let index = 0; index < text.length; index += 1) {
        const unit = text[index];
        result += unit >= first && unit <= last ? (first === "A" ? %to_lower(unit) : %to_upper(unit)) : unit;
    }
    return result;
}

// Text without white space at its ends.
function Trimmed(text) {
    return %call(TrimText, text);
}
const TrimText = %intrinsic("StringPrototype").trim;

function PlaceInList(list, value) {
    for (let index = 0; index < list.length; index += 1) {
        if (list[index] === value) return index;
    }
    return -1;
}

function InsertInList(list, place, value) {
    %push(list, value);
    for (let index = list.length - 1; index > place; index -= 1) list[index] = list[index - 1];
    list[place] = value;
}

function DropFromList(list, value) {
    const place = PlaceInList(list, value);
    if (place < 0) return false;
    for (let index = place; index < list.length - 1; index += 1) list[index] = list[index + 1];
    %array_set_length(list, list.length - 1);
    return true;
}

// Milliseconds as a page sees them: coarsened to 100 µs. A worker counts from its own beginning.
function PageNow() {
    return %math_floor((%uptime_ms() - PageClock.origin) * 10) / 10;
}
const PageClock = { __proto__: null, origin: 0 };

// A dictionary argument: undefined and null stand for an empty one.
function DictionaryOf(value, number, type, method, owner) {
    if (value === undefined || value === null) return { __proto__: null };
    if (!%is_object(value)) %throw_type_error(`Failed to execute '${method}' on '${owner}': The provided value is not of type '${type}'.`);
    return value;
}

// WebIDL: a sequence as an argument or a member; `where` begins what is said of another value.
function SequenceOf(value, where) {
    if (!%is_object(value)) %throw_type_error(`${where}The provided value cannot be converted to a sequence.`);
    const method = value[%intrinsic("SymbolIterator")];
    if (!%is_callable(method)) %throw_type_error(`${where}The object must have a callable @@iterator property.`);
    const iterator = GetIterator(value, method);
    return IteratorRest(iterator, iterator.next);
}

// Names of the window that a program's own var takes, and that Loopscope has not. SPEC: WebIDL, [Replaceable].
const kReplaceableNames = [
    "locationbar", "menubar", "personalbar", "scrollbars", "statusbar", "toolbar", "external", "screen", "screenX", "screenY", "screenLeft",
    "screenTop", "clientInformation", "offscreenBuffering", "styleMedia",
];

// What a page would have and Loopscope has not: naming it is no error, using it is refused.
function RefuseInPage(holder, owner, names, isEnumerable = false) {
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        const shown = owner === "" ? name : `${owner}.${name}`;
        if (%has_own(holder, name)) continue;
        const isConstructor = name[0] >= "A" && name[0] <= "Z";
        const isOldName = %string_slice(name, 0, 6) === "webkit";
        %put(holder, name, isConstructor ? RefusingConstructor(name, shown) : RefusingFunction(name, shown), isEnumerable && !isConstructor && !isOldName ? 7 : 5);
    }
}

function RefusingFunction(name, shown) {
    return { [name]() { %refuse(`${shown} is not supported by Loopscope`); } }[name];
}

function RefusingConstructor(name, shown) {
    function Refusing() {
        "constructor";
        %refuse(`${shown} is not supported by Loopscope`);
    }
    %set_name(Refusing, name);
    // No object inherits from it, so instanceof can say no. Writable, by which tests/conformance/apis/list-page.js knows it.
    %put(Refusing, "prototype", RefusingObject(`${shown}.prototype`), 1);
    return Refusing;
}

// The same for every name that Chromium has (91-page-names.js).
function RefuseWhatIsMissing() {
    for (let index = 0; index < kPageNames.length; index += 1) {
        const path = %split_text(kPageNames[index][0], ".");
        const isWindow = path[0] === "window";
        let holder = isWindow ? PageGlobal : %own_descriptor(PageGlobal, path[0])?.value;
        if (path.length === 2) holder = holder?.prototype;
        if (holder === undefined) continue; // Refused as a whole.
        const isMethods = kPageNames[index][1] > 0;
        const isEnumerable = kPageNames[index][1] === 1 && !isWindow;
        const words = %split_text(kPageNames[index][2], " ");
        const names = isMethods ? FirstParts(words, ":") : words;
        const missing = [];
        for (let each = 0; each < names.length; each += 1) {
            if (!%has_own(holder, names[each])) %push(missing, names[each]);
        }
        if (isMethods) {
            RefuseInPage(holder, isWindow ? "" : path[0], missing, kPageNames[index][1] === 1);
            TakeShapes(holder, names, words, isEnumerable);
        } else {
            RefuseReading(holder, isWindow ? "" : path[0], missing);
        }
    }
}

function FirstParts(words, mark) {
    const parts = [];
    for (let index = 0; index < words.length; index += 1) %push(parts, %split_text(words[index], mark)[0]);
    return parts;
}

// How many arguments the methods say that they take: `words` are their names with that number; whether they are enumerable.
function TakeShapes(holder, names, words, isEnumerable) {
    for (let index = 0; index < names.length; index += 1) {
        const method = %own_descriptor(holder, names[index])?.value;
        if (typeof method !== "function") continue;
        const length = words[index] === names[index] ? 0 : ToNumber(%string_slice(words[index], names[index].length + 1, words[index].length));
        if (method.length !== length) %set_length(method, length);
        if (isEnumerable) %define_own(holder, names[index], { __proto__: null, enumerable: true });
    }
}

// Objects of the window that Loopscope has not: there, but without a use.
const kRefusedObjects = [
    "indexedDB", "navigation", "cookieStore", "speechSynthesis", "external", "locationbar", "menubar",
    "personalbar", "scrollbars", "statusbar", "toolbar", "documentPictureInPicture", "launchQueue", "styleMedia",
];

function RefusingObject(name) {
    const refuse = () => %refuse(`${name} is not supported by Loopscope`);
    const object = ProxyCreate(%new_object(%intrinsic("ObjectPrototype")), {
        __proto__: null, get: refuse, set: refuse, has: refuse, deleteProperty: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse,
    });
    SetInside(object, { __proto__: null, isRefused: true, shownKeys: refuse });
    return object;
}

// The same for properties that are read.
function RefuseReading(holder, owner, names) {
    for (let index = 0; index < names.length; index += 1) {
        const shown = owner === "" ? names[index] : `${owner}.${names[index]}`;
        const object = owner === "" && ListHas(kRefusedObjects, names[index]) ? RefusingObject(names[index]) : undefined;
        const accessor = {
            get value() {
                if (object !== undefined) return object;
                %refuse(`${shown} is not supported by Loopscope`);
            },
            set value(value) {
                if (owner !== "" || !ListHas(kReplaceableNames, names[index])) %refuse(`setting ${shown} is not supported by Loopscope`);
                %put(holder, names[index], value, 7);
            },
        };
        const pair = %own_descriptor(accessor, "value");
        DefineAccessor(holder, names[index], pair.get, pair.set);
        // Namespaces of the window are not enumerable.
        const isNamespace = owner === "" && names[index][0] >= "A" && names[index][0] <= "Z";
        if (isNamespace) %define_own(holder, names[index], { __proto__: null, enumerable: false });
    }
}
