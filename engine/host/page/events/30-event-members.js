// What the members of the dictionaries of events are converted to, and what is said of values that cannot be. SPEC: WebIDL section 3.2.

// The numbers by their types of WebIDL; movements are whole numbers in Chromium.
const kEventDoubles = ["clientX", "clientY", "screenX", "screenY", "deltaX", "deltaY", "deltaZ", "elapsedTime", "width", "height", "loaded", "total"];
const kEventFloats = ["pressure", "tangentialPressure"];
const kEventLongs = ["detail", "keyCode", "charCode", "pointerId", "wheelDeltaX", "wheelDeltaY", "movementX", "movementY", "tiltX", "tiltY", "twist"];
const kEventUnsignedLongs = ["lineno", "colno", "location", "deltaMode"];
const kEventUnsignedShorts = ["buttons", "code"];
const kEventLongLongs = ["oldVersion", "newVersion"];
const IsEventTarget = (value) => InsideOf(value)?.listeners !== undefined;
const IsDataTransfer = (value) => InsideOf(value)?.isTransfer === true;
// Members that are objects: what they have to be.
const kEventObjects = {
    __proto__: null, view: ["Window", (value) => value === PageGlobal], relatedTarget: ["EventTarget", IsEventTarget], source: ["EventTarget", IsEventTarget],
    submitter: ["HTMLElement", (value) => InsideOf(value)?.type === kElementNode], dataTransfer: ["DataTransfer", IsDataTransfer], clipboardData: ["DataTransfer", IsDataTransfer],
};
// Members that are lists of their own in every event.
const kListMembers = ["ports", "touches", "targetTouches", "changedTouches"];

function EventMember(inside, name, given, usual, owner) {
    const fail = (what) => %throw_type_error(`Failed to construct '${ConstructorNameOf(inside.event)}': Failed to read the '${name}' property from '${owner}Init': ${what}`);
    const type = kEventObjects[name];
    if (type !== undefined && given !== null && !type[1](given)) fail(`Failed to convert value to '${type[0]}'.`);
    if (name === "ports") return PortsOfEvent(given, fail);
    if (ListHas(kListMembers, name)) return TouchesOfEvent(given, fail);
    if (typeof usual === "string") {
        if (typeof given === "symbol") fail("Cannot convert a Symbol value to a string");
        return `${given}`;
    }
    if (typeof usual === "boolean") return !!given;
    if (typeof usual !== "number") return given;
    return EventNumber(name, given, fail);
}

// SPEC: WebIDL sections 3.2.4 and 3.2.5.
function EventNumber(name, given, fail) {
    if (typeof given === "symbol") fail("Cannot convert a Symbol value to a number");
    if (typeof given === "bigint") fail("Cannot convert a BigInt value to a number");
    const number = ToNumber(given);
    const isFinite = number - number === 0;
    if (!isFinite && ListHas(kEventDoubles, name)) fail("The provided double value is non-finite.");
    if (!isFinite && ListHas(kEventFloats, name)) fail("The provided float value is non-finite.");
    if (ListHas(kEventFloats, name)) return %math_fround(number);
    if (ListHas(kEventLongs, name)) return %to_integer(number) | 0;
    if (ListHas(kEventUnsignedLongs, name)) return %to_integer(number) >>> 0;
    if (ListHas(kEventUnsignedShorts, name)) return %to_integer(number) & 0xffff;
    if (name === "button") return (%to_integer(number) << 16) >> 16;
    if (ListHas(kEventLongLongs, name)) return isFinite ? UnsignedLongLong(number) : 0;
    return number;
}

function UnsignedLongLong(number) {
    const rest = %to_integer(number) % 18446744073709551616;
    return rest < 0 ? rest + 18446744073709551616 : rest;
}

function PortsOfEvent(given, fail) {
    const isArray = %class_of(given) === "Array";
    const method = isArray ? undefined : %is_object(given) ? given[%intrinsic("SymbolIterator")] : undefined;
    if (!isArray && !%is_callable(method)) fail(%is_object(given) ? "The object must have a callable @@iterator property." : "The provided value cannot be converted to a sequence.");
    const iterator = isArray ? undefined : GetIterator(given, method);
    const ports = isArray ? CopyList(given) : IteratorRest(iterator, iterator.next);
    for (let index = 0; index < ports.length; index += 1) {
        if (!InsideOf(ports[index])?.isPort) fail("Failed to convert value to 'MessagePort'.");
    }
    return %call(ObjectFreeze, undefined, ports); // WebIDL: a FrozenArray.
}
