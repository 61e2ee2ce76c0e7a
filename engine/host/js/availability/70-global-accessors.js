// Properties of the global object that are accessors in Node. RUNTIME: Node 20 lib/internal/bootstrap/node.js.

function PutGlobalAccessor(name, value, isSettable) {
    const global = %intrinsic("GlobalObject");
    const holder = {
        get [name]() {
            return value;
        },
        set [name](given) {
            %delete_own(global, name);
            %put(global, name, given, 7);
        },
    };
    const pair = %own_descriptor(holder, name);
    %put_accessor(global, name, pair.get, isSettable ? pair.set : undefined, 6);
}

// RUNTIME: in Node 24 two of them are plain functions.
const kGlobalAccessors = kIsNode24 ? ["performance", "crypto"] : ["atob", "btoa", "performance", "crypto"];
for (let index = 0; index < kGlobalAccessors.length; index += 1) {
    const name = kGlobalAccessors[index];
    const global = %intrinsic("GlobalObject");
    const descriptor = %own_descriptor(global, name);
    %delete_own(global, name);
    PutGlobalAccessor(name, descriptor.value === undefined ? %call(descriptor.get, global) : descriptor.value, name !== "crypto");
}
