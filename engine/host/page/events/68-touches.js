// Touch, TouchList and TouchEvent, which programs make themselves: nobody touches the page. SPEC: Touch Events sections 5.1 to 5.6.

const kTouchNumbers = ["clientX", "clientY", "screenX", "screenY", "pageX", "pageY", "radiusX", "radiusY", "rotationAngle", "force"];

class Touch {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "Touch");
        const where = "Failed to construct 'Touch': ";
        if (!%is_object(list[0])) %throw_type_error(`${where}The provided value is not of type 'TouchInit'.`);
        const needed = (name) => {
            const value = list[0][name];
            if (value === undefined) %throw_type_error(`${where}Failed to read the '${name}' property from 'TouchInit': Required member is undefined.`);
            return value;
        };
        const identifier = %to_integer(ToNumber(needed("identifier"))) | 0;
        const target = needed("target");
        if (!IsEventTarget(target)) %throw_type_error(`${where}Failed to read the 'target' property from 'TouchInit': Failed to convert value to 'EventTarget'.`);
        const inside = SetInside(this, { __proto__: null, isTouch: true, object: this, identifier, target });
        for (let index = 0; index < kTouchNumbers.length; index += 1) {
            const value = list[0][kTouchNumbers[index]];
            inside[kTouchNumbers[index]] = value === undefined ? 0 : ToNumber(value);
        }
    }
    get identifier() { return Receiver(this, "isTouch").identifier; }
    get target() { return Receiver(this, "isTouch").target; }
}
for (let index = 0; index < kTouchNumbers.length; index += 1) {
    const name = kTouchNumbers[index];
    DefineReader(Touch.prototype, name, (object) => Receiver(object, "isTouch")[name]);
}
DefineInterface(Touch);

class TouchList {
    constructor() {
        IllegalConstructor("TouchList");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[UnsignedLong(index)]); }
}
IterateAsArray(TouchList.prototype);
DefineInterface(TouchList);

// The touches that a program gives to an event.
function TouchesOfEvent(given, fail) {
    const touches = SequenceOf(given, "");
    const insides = [];
    for (let index = 0; index < touches.length; index += 1) {
        const inside = InsideOf(touches[index]);
        if (inside === undefined || !inside.isTouch) fail("Failed to convert value to 'Touch'.");
        %push(insides, inside);
    }
    return MakeList(TouchList, () => insides);
}

const TouchEvent = DefineEventKind("TouchEvent", UIEvent, {
    __proto__: null, touches: null, targetTouches: null, changedTouches: null, altKey: false, metaKey: false, ctrlKey: false, shiftKey: false,
});
