// Object.observe, which V8 had from version 3.6 to 4.9. RUNTIME: Node 4; V8 4.5 src/object-observe.js. An observed object
// becomes a proxy of itself in place: whoever holds it holds the proxy. What changes a list's length is a splice, too
// (39-array-observe.js).

const ObservedHandlers = [];  // [object, handler], for unobserve and for a second observer
const ChangeObservers = [];   // {callback, records}, in the order in which they first observed something
let IsDeliveryQueued = false;

function ObserverOf(callback) {
    for (let index = 0; index < ChangeObservers.length; index++) {
        if (ChangeObservers[index].callback === callback) return ChangeObservers[index];
    }
    const observer = { __proto__: null, callback, records: [] };
    %push(ChangeObservers, observer);
    return observer;
}

function HandlerOfObserved(object) {
    for (let index = 0; index < ObservedHandlers.length; index++) {
        if (ObservedHandlers[index][0] === object) return ObservedHandlers[index][1];
    }
    return undefined;
}

function DeliverTo(observer) {
    if (observer.records.length === 0) return false;
    const records = observer.records;
    observer.records = [];
    %call(observer.callback, undefined, records);
    return true;
}

function DeliverChanges() {
    IsDeliveryQueued = false;
    const waiting = [];
    for (let index = 0; index < ChangeObservers.length; index++) {
        if (ChangeObservers[index].records.length > 0) %push(waiting, ChangeObservers[index]);
    }
    DeliverFrom(waiting, 0);
}

// An error of an observer is told of at once; then the others follow.
function DeliverFrom(waiting, first) {
    for (let index = first; index < waiting.length; index++) {
        let isDone = false;
        try {
            DeliverTo(waiting[index]);
            isDone = true;
        } finally {
            if (!isDone) %enqueue_callback_job_first(() => DeliverFrom(waiting, index + 1));
        }
    }
}

function NoteChange(handler, record) {
    SetIntegrityLevel(record, true);
    for (let index = 0; index < handler.watchers.length; index++) {
        const watcher = handler.watchers[index];
        if (!IncludesText(watcher.types, record.type) || IncludesAny(watcher.types, handler.performed)) continue;
        %push(watcher.observer.records, record);
        if (IsDeliveryQueued) continue;
        IsDeliveryQueued = true;
        %enqueue_callback_job(DeliverChanges);
    }
}

function IncludesAny(list, texts) {
    for (let index = 0; index < texts.length; index++) {
        if (IncludesText(list, texts[index])) return true;
    }
    return false;
}

function IncludesText(list, text) {
    for (let index = 0; index < list.length; index++) {
        if (list[index] === text) return true;
    }
    return false;
}

// Whether a setter takes the value, whose own changes are told of, too.
function HasSetter(object, key) {
    for (let holder = object; holder !== null; holder = GetPrototypeOf(holder)) {
        const descriptor = GetOwnProperty(holder, key);
        if (descriptor !== undefined) return IsAccessorDescriptor(descriptor);
    }
    return false;
}

const ObservingTraps = {
    set(target, key, value, receiver) {
        const before = %own_descriptor(target, key);
        const isPlain = receiver === this.object && !HasSetter(target, key);
        const list = ListBefore(target, key);
        const done = SetWithReceiver(target, key, value, isPlain ? target : receiver);
        if (!done || typeof key === "symbol" || receiver !== this.object) return done;
        if (NotesNewLength(this, target, key, list)) return true;
        if (before === undefined) {
            if (%has_own(target, key)) NoteChange(this, { type: "add", object: this.object, name: key });
        } else if (!IsAccessorDescriptor(before) && !%same_value(before.value, value)) {
            NoteChange(this, { type: "update", object: this.object, name: key, oldValue: before.value });
        }
        return true;
    },
    deleteProperty(target, key) {
        const before = %own_descriptor(target, key);
        const done = %delete_own(target, key);
        if (done && before !== undefined && typeof key === "string") {
            NoteChange(this, IsAccessorDescriptor(before) ? { type: "delete", object: this.object, name: key } :
                { type: "delete", object: this.object, name: key, oldValue: before.value });
        }
        return done;
    },
    defineProperty(target, key, descriptor) {
        const before = %own_descriptor(target, key);
        const list = ListBefore(target, key);
        const done = DefineOwnPropertyChecked(target, key, ToPropertyDescriptor(descriptor));
        if (!done || typeof key === "symbol") return done;
        if (NotesNewLength(this, target, key, list)) return true;
        const after = %own_descriptor(target, key);
        if (before === undefined) {
            NoteChange(this, { type: "add", object: this.object, name: key });
        } else if (before.enumerable !== after.enumerable || before.configurable !== after.configurable || before.writable !== after.writable) {
            const isSame = IsAccessorDescriptor(before) || %same_value(before.value, after.value);
            NoteChange(this, isSame ? { type: "reconfigure", object: this.object, name: key } :
                { type: "reconfigure", object: this.object, name: key, oldValue: before.value });
        } else if (!%same_value(before.value, after.value)) {
            NoteChange(this, { type: "update", object: this.object, name: key, oldValue: before.value });
        }
        return true;
    },
    preventExtensions(target) {
        const done = PreventExtensions(target);
        if (done) NoteChange(this, { type: "preventExtensions", object: this.object });
        return done;
    },
    setPrototypeOf(target, prototype) {
        const before = GetPrototypeOf(target);
        const done = SetPrototypeOf(target, prototype);
        if (done && before !== prototype) NoteChange(this, { type: "setPrototype", object: this.object, name: "__proto__", oldValue: before });
        return done;
    },
};

const kObservedTypes = ["add", "update", "delete", "setPrototype", "reconfigure", "preventExtensions"];

function MakeObserved(object) {
    const handler = { __proto__: null, object, watchers: [], performed: [] };
    handler.set = ObservingTraps.set;
    handler.deleteProperty = ObservingTraps.deleteProperty;
    handler.defineProperty = ObservingTraps.defineProperty;
    handler.preventExtensions = ObservingTraps.preventExtensions;
    handler.setPrototypeOf = ObservingTraps.setPrototypeOf;
    const target = {};
    const proxy = %new_proxy(target, handler);
    %exchange_objects(object, target);
    %exchange_objects(object, proxy);
    %push(ObservedHandlers, [object, handler]);
    return handler;
}

function AcceptedTypes(given) {
    if (given === undefined) return kObservedTypes;
    const text = "Third argument to Object.observe must be an array of strings.";
    if (!%is_object(given)) %throw_type_error(text);
    const types = [];
    for (let index = 0; index < given.length; index++) {
        if (typeof given[index] !== "string") %throw_type_error(text);
        %push(types, given[index]);
    }
    return types;
}

function NoteGivenChange(object, record, change) {
    const keys = %own_keys(change);
    for (let index = 0; index < keys.length; index++) {
        if (!%has_own(record, keys[index])) record[keys[index]] = change[keys[index]];
    }
    const handler = HandlerOfObserved(object);
    if (handler !== undefined) NoteChange(handler, record);
}

// Who wants to hear of the whole change hears nothing of its parts.
function PerformChange(handler, type, change) {
    if (handler === undefined) return %call(change, undefined);
    %push(handler.performed, type);
    try {
        return %call(change, undefined);
    } finally {
        handler.performed.length -= 1;
    }
}

const NotifierPrototype = {};

const ObserveFunctions = {
    observe(object, callback, given) {
        if (!%is_object(object)) %throw_type_error("Object.observe cannot observe non-object");
        if (!%is_callable(callback)) %throw_type_error("Object.observe cannot deliver to non-function");
        if (TestIntegrityLevel(callback, true)) %throw_type_error("Object.observe cannot deliver to a frozen function object");
        const types = AcceptedTypes(given);
        const handler = HandlerOfObserved(object) || MakeObserved(object);
        const observer = ObserverOf(callback);
        for (let index = 0; index < handler.watchers.length; index++) {
            if (handler.watchers[index].observer === observer) {
                handler.watchers[index].types = types;
                return object;
            }
        }
        %push(handler.watchers, { __proto__: null, observer, types });
        return object;
    },
    unobserve(object, callback) {
        if (!%is_object(object)) %throw_type_error("Object.unobserve cannot unobserve non-object");
        if (!%is_callable(callback)) %throw_type_error("Object.unobserve cannot deliver to non-function");
        const handler = HandlerOfObserved(object);
        if (handler === undefined) return object;
        const kept = [];
        for (let index = 0; index < handler.watchers.length; index++) {
            if (handler.watchers[index].observer.callback !== callback) %push(kept, handler.watchers[index]);
        }
        handler.watchers = kept;
        return object;
    },
    deliverChangeRecords(callback) {
        if (!%is_callable(callback)) %throw_type_error("Object.deliverChangeRecords cannot deliver to non-function");
        while (DeliverTo(ObserverOf(callback)));
    },
    getNotifier(object) {
        if (!%is_object(object)) %throw_type_error("Object.getNotifier cannot getNotifier non-object");
        const notifier = %new_object(NotifierPrototype);
        %define_methods(notifier, {
            notify(change) {
                if (typeof change.type !== "string") %throw_type_error("Invalid changeRecord with non-string 'type' property");
                NoteGivenChange(object, { object }, change);
            },
            performChange(type, change) {
                if (typeof type !== "string") %throw_type_error("Invalid non-string changeType");
                if (!%is_callable(change)) %throw_type_error("Cannot perform non-function");
                const record = PerformChange(HandlerOfObserved(object), type, change);
                if (%is_object(record)) NoteGivenChange(object, { object, type }, record);
            },
        });
        return notifier;
    },
};

if (kNodeMajor === 4) {
    const names = %own_keys(ObserveFunctions);
    for (let index = 0; index < names.length; index++) %put(ObjectConstructor, names[index], ObserveFunctions[names[index]], 5);
    PutArrayObservation();
}
