// What the members of the dictionaries of events are converted to, and what is said of values that cannot be. SPEC: WebIDL section 3.2.

const kEventDoubles = ["clientX", "clientY", "screenX", "screenY", "deltaX", "deltaY", "deltaZ", "elapsedTime", "pressure", "tangentialPressure", "width", "height"];
const kEventIntegers = ["detail", "button", "buttons", "lineno", "colno", "location", "keyCode", "charCode", "pointerId", "deltaMode", "code", "wheelDeltaX", "wheelDeltaY"];
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
    const number = ToNumber(given);
    if (ListHas(kEventIntegers, name)) return %to_integer(number) | 0;
    if (number - number !== 0 && ListHas(kEventDoubles, name)) fail("The provided double value is non-finite.");
    return number;
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
