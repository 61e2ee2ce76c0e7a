// Array.observe: whoever wants to hear of splices hears of one for each call of push, pop, shift, unshift and splice and for
// each change of a list's length, not of its parts. RUNTIME: Node 4; V8 4.5 src/array.js and JSArray::ObservableSetLength.

const kSpliceTypes = ["add", "update", "delete", "splice"];

const ArrayObserveFunctions = {
    observe(object, callback) {
        return ObserveFunctions.observe(object, callback, kSpliceTypes);
    },
    unobserve(object, callback) {
        return ObserveFunctions.unobserve(object, callback);
    },
};

function NoteSplice(handler, index, removed, addedCount) {
    SetIntegrityLevel(removed, true);
    NoteChange(handler, { type: "splice", object: handler.object, index, removed, addedCount });
}

// What a change of `length` could delete, and how long the list was.
function ListBefore(target, key) {
    if (!IsArray(target)) return undefined;
    const list = { __proto__: null, length: target.length, removed: [] };
    for (let index = 0; key === "length" && index < list.length; index++) {
        const descriptor = %own_descriptor(target, `${index}`);
        if (descriptor !== undefined && !IsAccessorDescriptor(descriptor)) DefineElement(list.removed, index, descriptor.value);
    }
    return list;
}

// Tells of a change that has made the list longer or shorter, if it has.
function NotesNewLength(handler, target, key, list) {
    if (list === undefined || target.length === list.length) return false;
    const now = target.length;
    const removed = [];
    PerformChange(handler, "splice", () => {
        if (key !== "length") NoteChange(handler, { type: "add", object: handler.object, name: key });
        for (let index = list.length - 1; index >= now; index--) {
            if (!%has_own(list.removed, `${index}`)) continue;
            DefineElement(removed, index - now, list.removed[index]);
            NoteChange(handler, { type: "delete", object: handler.object, name: `${index}`, oldValue: list.removed[index] });
        }
        NoteChange(handler, { type: "update", object: handler.object, name: "length", oldValue: list.length });
    });
    if (now < list.length) removed.length = list.length - now;
    NoteSplice(handler, now < list.length ? now : list.length, removed, now > list.length ? now - list.length : 0);
    return true;
}

// The handler of an observed object that is not within a splice already.
function HandlerToSplice(object) {
    if (!%is_proxy(object)) return undefined;
    const handler = HandlerOfObserved(object);
    return handler === undefined || IncludesText(handler.performed, "splice") ? undefined : handler;
}

function PerformSplice(handler, index, removed, addedCount, change) {
    try {
        return PerformChange(handler, "splice", change);
    } finally {
        NoteSplice(handler, index, removed, addedCount);
    }
}

const PlainArrayMethods = { __proto__: null };

const ObservedArrayMethods = {
    push(...items) {
        const handler = HandlerToSplice(this);
        if (handler === undefined) return %apply(PlainArrayMethods.push, this, items);
        return PerformSplice(handler, LengthOfArrayLike(this), [], items.length, () => %apply(PlainArrayMethods.push, this, items));
    },
    pop() {
        const handler = HandlerToSplice(this);
        const length = handler === undefined ? 0 : LengthOfArrayLike(this);
        if (length === 0) return %call(PlainArrayMethods.pop, this);
        return PerformSplice(handler, length - 1, [this[length - 1]], 0, () => %call(PlainArrayMethods.pop, this));
    },
    shift() {
        const handler = HandlerToSplice(this);
        const length = handler === undefined ? 0 : LengthOfArrayLike(this);
        if (length === 0) return %call(PlainArrayMethods.shift, this);
        return PerformSplice(handler, 0, [this[0]], 0, () => %call(PlainArrayMethods.shift, this));
    },
    unshift(...items) {
        const handler = HandlerToSplice(this);
        if (handler === undefined) return %apply(PlainArrayMethods.unshift, this, items);
        return PerformSplice(handler, 0, [], items.length, () => %apply(PlainArrayMethods.unshift, this, items));
    },
    sort(comparefn) {
        const handler = HandlerToSplice(this);
        if (handler !== undefined && LengthOfArrayLike(this) > 1) %refuse("sorting a list that is observed is not supported by Loopscope: sort a copy");
        return %call(PlainArrayMethods.sort, this, comparefn);
    },
    splice(...list) {
        const handler = HandlerToSplice(this);
        if (handler === undefined || list.length === 0) return %apply(PlainArrayMethods.splice, this, list);
        const length = LengthOfArrayLike(this);
        list[0] = RelativeIndex(ToIntegerOrInfinity(list[0]), length);
        list[1] = DeletedCount(list.length, list[1], length - list[0]);
        if (list[1] === 0 && list.length < 3) return [];
        const removed = [];
        for (let index = 0; index < list[1]; index++) {
            if (list[0] + index in this) DefineElement(removed, index, this[list[0] + index]);
        }
        removed.length = list[1];
        return PerformSplice(handler, list[0], removed, list.length < 3 ? 0 : list.length - 2, () => %apply(PlainArrayMethods.splice, this, list));
    },
};

// push, pop and shift are natives, which ask ArrayMethods for what they do not do themselves.
function PutArrayObservation() {
    const fallbacks = %intrinsic("ArrayMethods");
    const natives = ["push", "pop", "shift"];
    for (let index = 0; index < natives.length; index++) {
        PlainArrayMethods[natives[index]] = fallbacks[index];
        fallbacks[index] = ObservedArrayMethods[natives[index]];
    }
    %set_length(ObservedArrayMethods.unshift, 1);
    %set_length(ObservedArrayMethods.splice, 2);
    const others = ["unshift", "splice", "sort"];
    for (let index = 0; index < others.length; index++) {
        PlainArrayMethods[others[index]] = ArrayPrototype[others[index]];
        %put(ArrayPrototype, others[index], ObservedArrayMethods[others[index]], 5);
    }
    %put(ArrayConstructor, "observe", ArrayObserveFunctions.observe, 5);
    %put(ArrayConstructor, "unobserve", ArrayObserveFunctions.unobserve, 5);
}
