// ECMA-262 chapter 24 and sections 26.1, 26.2: keyed collections, WeakRef, FinalizationRegistry. Entries are the heap's.

const MapPrototype = %intrinsic("MapPrototype");
const SetPrototype = %intrinsic("SetPrototype");
const WeakMapPrototype = %intrinsic("WeakMapPrototype");
const WeakSetPrototype = %intrinsic("WeakSetPrototype");
const WeakRefPrototype = %intrinsic("WeakRefPrototype");

function RequireNew(newTarget, name) {
    if (newTarget === undefined) %throw_type_error(`Constructor ${name} requires 'new'`);
}

function RequireClass(value, kind, method) {
    if (%class_of(value) !== kind) ThrowIncompatible(method, value);
}

// SPEC: 24.1.1.2 AddEntriesFromIterable, and 24.3.1.1: calls the program's own `set`.
function AddEntries(target, iterable) {
    const adder = target.set;
    if (!%is_callable(adder)) {
        %throw_type_error(`'${%describe(adder)}' returned for property 'set' of object '${
            %describe(target)}' is not a function`);
    }
    const iterator = IterableToIterator(iterable);
    const next = iterator.next;
    for (;;) {
        const entry = IteratorNext(iterator, next);
        if (%is_done(entry)) return;
        try {
            RequireEntry(entry);
            const key = entry[0];
            const value = entry[1];
            %call(adder, target, key, value);
        } catch (error) {
            IteratorCloseQuietly(iterator);
            throw error;
        }
    }
}

// The same for `add` of Set and WeakSet.
function AddValues(target, iterable) {
    const adder = target.add;
    if (!%is_callable(adder)) {
        %throw_type_error(`'${%describe(adder)}' returned for property 'add' of object '${
            %describe(target)}' is not a function`);
    }
    const iterator = IterableToIterator(iterable);
    const next = iterator.next;
    // Nobody sees in which order values are asked for and added then.
    if (adder === SetAdd && %class_of(target) === "Set") {
        const values = [];
        const isDone = %step_all(iterator, next, values);
        for (let index = 0; index < values.length; index++) %table_set(target, values[index], undefined);
        if (isDone) return;
    }
    for (;;) {
        const value = IteratorNext(iterator, next);
        if (%is_done(value)) return;
        try {
            %call(adder, target, value);
        } catch (error) {
            IteratorCloseQuietly(iterator);
            throw error;
        }
    }
}

// ---- Map ----

// SPEC: 24.1.1.1 Map.
function MapConstructor(iterable) {
    "constructor";
    RequireNew(new.target, "Map");
    const map = %new_object(PrototypeFrom(new.target, "MapPrototype"), "Map");
    if (iterable !== undefined && iterable !== null) AddEntries(map, iterable);
    return map;
}

%set_constructor(MapConstructor, MapPrototype, "Map", 0);
%define_methods(MapConstructor, {
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});

%define_methods(MapPrototype, {
    get() {},
    set() {},
    has() {},
    delete() {},
    clear() {
        RequireClass(this, "Map", "Map.prototype.clear");
        %table_clear(this);
    },
    entries() {
        RequireClass(this, "Map", "Map.prototype.entries");
        return %slots(MapIteratorPrototype, brandMapIterator, this, 0, kindEntries, MapIteratorNext);
    },
    // SPEC: 24.1.3.5: entries added meanwhile are visited.
    forEach(callback, thisArgument = undefined) {
        RequireClass(this, "Map", "Map.prototype.forEach");
        if (!%is_callable(callback)) %throw_type_error(`${%describe_call(callback)} is not a function`);
        let position = 0;
        for (;;) {
            const key = %table_key(this, position);
            if (%is_done(key)) return;
            const value = %table_value(this, position);
            position = %table_after(this, position);
            %call(callback, thisArgument, value, key, this);
        }
    },
    keys() {
        RequireClass(this, "Map", "Map.prototype.keys");
        return %slots(MapIteratorPrototype, brandMapIterator, this, 0, kindKeys, MapIteratorNext);
    },
    get size() {
        RequireClass(this, "Map", "get Map.prototype.size");
        return %table_size(this);
    },
    values() {
        RequireClass(this, "Map", "Map.prototype.values");
        return %slots(MapIteratorPrototype, brandMapIterator, this, 0, kindValues, MapIteratorNext);
    },
});
PutNative(MapPrototype, "get", %native("%map_get"));
PutNative(MapPrototype, "set", %native("%map_set"));
PutNative(MapPrototype, "has", %native("%map_has"));
PutNative(MapPrototype, "delete", %native("%map_delete"));
%put(MapPrototype, %intrinsic("SymbolToStringTag"), "Map", 4);
%put(MapPrototype, %intrinsic("SymbolIterator"), MapPrototype.entries, 5);

// ---- Set ----

// SPEC: 24.2.1.1 Set.
function SetConstructor(iterable) {
    "constructor";
    RequireNew(new.target, "Set");
    const set = %new_object(PrototypeFrom(new.target, "SetPrototype"), "Set");
    if (iterable !== undefined && iterable !== null) AddValues(set, iterable);
    return set;
}

%set_constructor(SetConstructor, SetPrototype, "Set", 0);
%define_methods(SetConstructor, {
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});

%define_methods(SetPrototype, {
    has() {},
    add() {},
    delete() {},
    clear() {
        RequireClass(this, "Set", "Set.prototype.clear");
        %table_clear(this);
    },
    entries() {
        RequireClass(this, "Set", "Set.prototype.entries");
        return %slots(SetIteratorPrototype, brandSetIterator, this, 0, kindEntries, SetIteratorNext);
    },
    // SPEC: 24.2.3.6.
    forEach(callback, thisArgument = undefined) {
        RequireClass(this, "Set", "Set.prototype.forEach");
        if (!%is_callable(callback)) %throw_type_error(`${%describe_call(callback)} is not a function`);
        let position = 0;
        for (;;) {
            const key = %table_key(this, position);
            if (%is_done(key)) return;
            position = %table_after(this, position);
            %call(callback, thisArgument, key, key, this);
        }
    },
    get size() {
        RequireClass(this, "Set", "get Set.prototype.size");
        return %table_size(this);
    },
    values() {
        RequireClass(this, "Set", "Set.prototype.values");
        return %slots(SetIteratorPrototype, brandSetIterator, this, 0, kindValues, SetIteratorNext);
    },
});
PutNative(SetPrototype, "has", %native("%set_has"));
PutNative(SetPrototype, "add", %native("%set_add"));
const SetAdd = SetPrototype.add;
PutNative(SetPrototype, "delete", %native("%set_delete"));
%put(SetPrototype, %intrinsic("SymbolToStringTag"), "Set", 4);
%put(SetPrototype, "keys", SetPrototype.values, 5);
%put(SetPrototype, %intrinsic("SymbolIterator"), SetPrototype.values, 5);

// ---- Iterators (sections 24.1.5, 24.2.5) ----

const MapIteratorPrototype = %new_object(%intrinsic("IteratorPrototype"));
const SetIteratorPrototype = %new_object(%intrinsic("IteratorPrototype"));

function StepTableIterator(iterator, isSet) {
    const table = %slot(iterator, 0);
    if (table === undefined) return { value: undefined, done: true };
    const position = %slot(iterator, 1);
    const key = %table_key(table, position);
    if (%is_done(key)) {
        %set_slot(iterator, 0, undefined);
        return { value: undefined, done: true };
    }
    %set_slot(iterator, 1, %table_after(table, position));
    const kind = %slot(iterator, 2);
    if (kind === kindKeys) return { value: key, done: false };
    const value = isSet ? key : %table_value(table, position);
    return { value: kind === kindValues ? value : [key, value], done: false };
}

%define_methods(MapIteratorPrototype, {
    next() {
        if (!%has_brand(this, brandMapIterator)) ThrowIncompatible("Map Iterator.prototype.next", this);
        return StepTableIterator(this, false);
    },
});
%put(MapIteratorPrototype, %intrinsic("SymbolToStringTag"), "Map Iterator", 4);
// In the last slot of each iterator: by it the interpreter knows that nobody has replaced it.
const MapIteratorNext = MapIteratorPrototype.next;

%define_methods(SetIteratorPrototype, {
    next() {
        if (!%has_brand(this, brandSetIterator)) ThrowIncompatible("Set Iterator.prototype.next", this);
        return StepTableIterator(this, true);
    },
});
%put(SetIteratorPrototype, %intrinsic("SymbolToStringTag"), "Set Iterator", 4);
// In the last slot of each iterator: by it the interpreter knows that nobody has replaced it.
const SetIteratorNext = SetIteratorPrototype.next;

// ---- WeakMap, WeakSet ----

// SPEC: 9.14 CanBeHeldWeakly.
function CanBeHeldWeakly(value) {
    if (%is_object(value)) return true;
    return typeof value === "symbol" && !IsRegisteredSymbol(value);
}

// SPEC: 24.3.1.1 WeakMap.
function WeakMapConstructor(iterable) {
    "constructor";
    RequireNew(new.target, "WeakMap");
    const map = %new_object(PrototypeFrom(new.target, "WeakMapPrototype"), "WeakMap");
    if (iterable !== undefined && iterable !== null) AddEntries(map, iterable);
    return map;
}

%set_constructor(WeakMapConstructor, WeakMapPrototype, "WeakMap", 0);
%define_methods(WeakMapPrototype, {
    delete(key) {
        RequireClass(this, "WeakMap", "WeakMap.prototype.delete");
        return %table_delete(this, key);
    },
    get(key) {
        RequireClass(this, "WeakMap", "WeakMap.prototype.get");
        return %table_get(this, key);
    },
    set(key, value) {
        RequireClass(this, "WeakMap", "WeakMap.prototype.set");
        if (!CanBeHeldWeakly(key)) %throw_type_error("Invalid value used as weak map key");
        %table_set(this, key, value);
        return this;
    },
    has(key) {
        RequireClass(this, "WeakMap", "WeakMap.prototype.has");
        return %table_has(this, key);
    },
});
%put(WeakMapPrototype, %intrinsic("SymbolToStringTag"), "WeakMap", 4);

// SPEC: 24.4.1.1 WeakSet.
function WeakSetConstructor(iterable) {
    "constructor";
    RequireNew(new.target, "WeakSet");
    const set = %new_object(PrototypeFrom(new.target, "WeakSetPrototype"), "WeakSet");
    if (iterable !== undefined && iterable !== null) AddValues(set, iterable);
    return set;
}

%set_constructor(WeakSetConstructor, WeakSetPrototype, "WeakSet", 0);
%define_methods(WeakSetPrototype, {
    delete(value) {
        RequireClass(this, "WeakSet", "WeakSet.prototype.delete");
        return %table_delete(this, value);
    },
    has(value) {
        RequireClass(this, "WeakSet", "WeakSet.prototype.has");
        return %table_has(this, value);
    },
    add(value) {
        RequireClass(this, "WeakSet", "WeakSet.prototype.add");
        if (!CanBeHeldWeakly(value)) %throw_type_error("Invalid value used in weak set");
        if (!%table_has(this, value)) %table_set(this, value, undefined);
        return this;
    },
});
%put(WeakSetPrototype, %intrinsic("SymbolToStringTag"), "WeakSet", 4);

// ---- WeakRef, FinalizationRegistry ----

function NewWeakRef(target, prototype) {
    return %set_primitive_value(%new_object(prototype, "WeakRef"), target);
}

// SPEC: 26.1.1.1 WeakRef.
function WeakRefConstructor(target) {
    "constructor";
    RequireNew(new.target, "WeakRef");
    if (!CanBeHeldWeakly(target)) %throw_type_error("WeakRef: invalid target");
    return NewWeakRef(target, PrototypeFrom(new.target, "WeakRefPrototype"));
}

%set_constructor(WeakRefConstructor, WeakRefPrototype, "WeakRef", 1);
%define_methods(WeakRefPrototype, {
    deref() {
        RequireClass(this, "WeakRef", "WeakRef.prototype.deref");
        return %primitive_value(this);
    },
});
%put(WeakRefPrototype, %intrinsic("SymbolToStringTag"), "WeakRef", 4);

const FinalizationRegistryPrototype = {};

// A registry's cells are {target, held, token}: target and token are WeakRefs. The registries themselves are held weakly, too.
const Registries = { __proto__: null, list: [] };

// SPEC: 26.2.1.1 FinalizationRegistry.
function FinalizationRegistryConstructor(cleanup) {
    "constructor";
    RequireNew(new.target, "FinalizationRegistry");
    if (!%is_callable(cleanup)) %throw_type_error("FinalizationRegistry: cleanup must be callable");
    const prototype = GetPrototypeFromConstructor(new.target, FinalizationRegistryPrototype);
    const registry = %slots(prototype, brandFinalizationRegistry, cleanup, []);
    %push(Registries.list, NewWeakRef(registry, WeakRefPrototype));
    return registry;
}

%set_constructor(FinalizationRegistryConstructor, FinalizationRegistryPrototype, "FinalizationRegistry", 1);
%define_methods(FinalizationRegistryPrototype, {
    register(target, heldValue, ...tokens) {
        if (!%has_brand(this, brandFinalizationRegistry)) {
            ThrowIncompatible("FinalizationRegistry.prototype.register", this);
        }
        if (!CanBeHeldWeakly(target)) {
            %throw_type_error("FinalizationRegistry.prototype.register: invalid target");
        }
        if (%same_value(target, heldValue)) {
            %throw_type_error("FinalizationRegistry.prototype.register: target and holdings must not be same");
        }
        const token = tokens[0];
        const hasToken = CanBeHeldWeakly(token);
        if (!hasToken && token !== undefined) %throw_type_error(`Invalid unregisterToken ('${%describe(token)}')`);
        %push(%slot(this, 1), {
            __proto__: null, target: NewWeakRef(target, WeakRefPrototype), held: heldValue, token: hasToken ? NewWeakRef(token, WeakRefPrototype) : undefined,
        });
    },
    unregister(token) {
        if (!%has_brand(this, brandFinalizationRegistry)) {
            ThrowIncompatible("FinalizationRegistry.prototype.unregister", this);
        }
        if (!CanBeHeldWeakly(token)) %throw_type_error(`Invalid unregisterToken ('${%describe(token)}')`);
        return TakeCells(this, (cell) => cell.token !== undefined && %primitive_value(cell.token) === token).length > 0;
    },
});
%put(FinalizationRegistryPrototype, %intrinsic("SymbolToStringTag"), "FinalizationRegistry", 4);

// Those of a registry's cells that `isTaken` says; the others stay.
function TakeCells(registry, isTaken) {
    const taken = [];
    const left = [];
    const cells = %slot(registry, 1);
    for (let index = 0; index < cells.length; index += 1) %push(isTaken(cells[index]) ? taken : left, cells[index]);
    if (taken.length > 0) %set_slot(registry, 1, left);
    return taken;
}

// SPEC: 9.12 CleanupFinalizationRegistry, of each registry.
%set_intrinsic("CleanUpRegistries", () => {
    const list = Registries.list;
    Registries.list = [];
    for (let index = 0; index < list.length; index += 1) {
        if (%primitive_value(list[index]) !== undefined) %push(Registries.list, list[index]);
    }
    const known = Registries.list;
    for (let index = 0; index < known.length; index += 1) {
        const registry = %primitive_value(known[index]);
        const cleanup = %slot(registry, 0);
        const gone = TakeCells(registry, (cell) => %primitive_value(cell.target) === undefined);
        for (let place = 0; place < gone.length; place += 1) %call(cleanup, undefined, gone[place].held);
    }
});
