// The name of the class that made an object, which V8 remembers when the object gets another prototype. Only what prints
// objects without a prototype asks for it.

function GivenObject(object) {
    "constructor";
    return object;
}
%put(GivenObject, "prototype", null, 0);

// A private field can be put on any object by a constructor that returns it.
class ClassMark extends GivenObject {
    #name;
    constructor(object, name) {
        super(object);
        this.#name = name;
    }
    static nameOf(object) {
        return #name in object ? object.#name : undefined;
    }
}

function RememberClass(object) {
    const before = %get_prototype(object);
    if (before === null || before === ObjectPrototype || %is_proxy(before)) return;
    const descriptor = %own_descriptor(before, "constructor");
    if (descriptor === undefined || typeof descriptor.value !== "function") return;
    const constructor = descriptor.value;
    // V8 does not take the name of a class that extends another.
    if (%is_proxy(constructor) || %get_prototype(constructor) !== FunctionPrototype || ClassMark.nameOf(object) !== undefined) return;
    const name = %own_descriptor(constructor, "name");
    if (name !== undefined && typeof name.value === "string" && name.value !== "") new ClassMark(object, name.value);
}
