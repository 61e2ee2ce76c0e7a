// Object.observe, which V8 had from version 3.6 to 4.9. RUNTIME: Node 4; V8 4.5 src/object-observe.js. An observed object
// becomes a proxy of itself in place: whoever holds it holds the proxy.
// SIMPLIFIED: Array.observe and Notifier.performChange are refused.

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
    try {
        %call(observer.callback, undefined, records);
    } catch {
        // V8 says nothing of an error here.
    }
    return true;
}

function DeliverChanges() {
    IsDeliveryQueued = false;
    const waiting = [];
    for (let index = 0; index < ChangeObservers.length; index++) {
        if (ChangeObservers[index].records.length > 0) %push(waiting, ChangeObservers[index]);
    }
    for (let index = 0; index < waiting.length; index++) DeliverTo(waiting[index]);
}

function NoteChange(handler, record) {
    SetIntegrityLevel(record, true);
    for (let index = 0; index < handler.watchers.length; index++) {
        const watcher = handler.watchers[index];
        if (!IncludesText(watcher.types, record.type)) continue;
        %push(watcher.observer.records, record);
        if (IsDeliveryQueued) continue;
        IsDeliveryQueued = true;
        %enqueue_callback_job(DeliverChanges);
    }
}

function IncludesText(list, text) {
    for (let index = 0; index < list.length; index++) {
        if (list[index] === text) return true;
    }
    return false;
}

const ObservingTraps = {
    set(target, key, value, receiver) {
        const before = %own_descriptor(target, key);
        const done = SetWithReceiver(target, key, value, receiver === this.object ? target : receiver);
        if (!done || typeof key === "symbol" || receiver !== this.object) return done;
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
        const done = DefineOwnPropertyChecked(target, key, ToPropertyDescriptor(descriptor));
        if (!done || typeof key === "symbol") return done;
        const after = %own_descriptor(target, key);
        if (before === undefined) {
            NoteChange(this, { type: "add", object: this.object, name: key });
        } else if (before.enumerable !== after.enumerable || before.configurable !== after.configurable || before.writable !== after.writable) {
            NoteChange(this, { type: "reconfigure", object: this.object, name: key, oldValue: before.value });
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
    const handler = { __proto__: null, object, watchers: [] };
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

const ObserveFunctions = {
    observe(object, callback, types) {
        if (!%is_object(object)) %throw_type_error("Object.observe cannot observe non-object");
        if (!%is_callable(callback)) %throw_type_error("Object.observe cannot deliver to non-function");
        const handler = HandlerOfObserved(object) || MakeObserved(object);
        const observer = ObserverOf(callback);
        for (let index = 0; index < handler.watchers.length; index++) {
            if (handler.watchers[index].observer === observer) {
                handler.watchers[index].types = types === undefined ? kObservedTypes : types;
                return object;
            }
        }
        %push(handler.watchers, { __proto__: null, observer, types: types === undefined ? kObservedTypes : types });
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
        return {
            notify(change) {
                if (typeof change.type !== "string") %throw_type_error("Invalid changeRecord with non-string 'type' property");
                const record = { object };
                const keys = %own_keys(change);
                for (let index = 0; index < keys.length; index++) {
                    if (keys[index] !== "object") record[keys[index]] = change[keys[index]];
                }
                const handler = HandlerOfObserved(object);
                if (handler !== undefined) NoteChange(handler, record);
            },
            performChange() {
                %refuse("performChange is not supported by Loopscope");
            },
        };
    },
};

if (kNodeMajor === 4) {
    const names = %own_keys(ObserveFunctions);
    for (let index = 0; index < names.length; index++) %put(ObjectConstructor, names[index], ObserveFunctions[names[index]], 5);
    %put(ArrayConstructor, "observe", { observe() { %refuse("Array.observe is not supported by Loopscope: use Object.observe"); } }.observe, 5);
}
