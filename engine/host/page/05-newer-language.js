// What the language of today's Chromium has beyond that of Node 20. SPEC: ECMA-262 of 2025, sections 20.1.2, 24.1.2, 24.2.4, 27.1.3,
// 27.2.4.

%define_methods(PromiseConstructor, {
    try(callback, ...list) {
        if (!%is_object(this)) %throw_type_error("Promise.try called on non-object");
        const parts = CapabilityOf(this);
        try {
            const value = %apply(callback, undefined, list);
            %call(parts.resolve, undefined, value);
        } catch (error) {
            %call(parts.reject, undefined, error);
        }
        return parts.promise;
    },
    withResolvers() {
        const parts = CapabilityOf(this);
        return { promise: parts.promise, resolve: parts.resolve, reject: parts.reject };
    },
});

const DetachedAccessor = {
    get detached() {
        if (%class_of(this) !== "ArrayBuffer") %throw_type_error(`Method ArrayBuffer.prototype.detached called on incompatible receiver ${%describe(this)}`);
        return %buffer_detached(this);
    },
};
%put_accessor(%intrinsic("ArrayBufferPrototype"), "detached", %own_descriptor(DetachedAccessor, "detached").get, undefined, 4);

function CapabilityOf(constructor) {
    const parts = { __proto__: null, promise: undefined, resolve: undefined, reject: undefined };
    parts.promise = %construct(constructor, [(resolve, reject) => {
        parts.resolve = resolve;
        parts.reject = reject;
    }], constructor);
    return parts;
}

// The groups of an iterable's values as [key, values] pairs. SPEC: 7.3.35 GroupBy.
function GroupValues(items, callback, toKey, isSame) {
    if (items === undefined || items === null) %throw_type_error(`${items} is not iterable`);
    if (!%is_callable(callback)) %throw_type_error(`${%describe(callback)} is not a function`);
    const iterator = GetIterator(items, items[%intrinsic("SymbolIterator")]);
    const values = IteratorRest(iterator, iterator.next);
    const groups = [];
    for (let index = 0; index < values.length; index += 1) {
        const key = toKey(%call(callback, undefined, values[index], index));
        let group = 0;
        while (group < groups.length && !isSame(groups[group][0], key)) group += 1;
        if (group === groups.length) %push(groups, [key, []]);
        %push(groups[group][1], values[index]);
    }
    return groups;
}

%define_methods(ObjectConstructor, {
    groupBy(items, callback) {
        const groups = GroupValues(items, callback, (key) => (typeof key === "symbol" ? key : ToString(key)), (one, other) => one === other);
        const result = %new_object(null);
        for (let index = 0; index < groups.length; index += 1) %put(result, groups[index][0], groups[index][1], 7);
        return result;
    },
});
%define_methods(MapConstructor, {
    groupBy(items, callback) {
        const groups = GroupValues(items, callback, (key) => (key === 0 ? 0 : key), (one, other) => %same_value_zero(one, other));
        const result = %new_object(%intrinsic("MapPrototype"), "Map");
        for (let index = 0; index < groups.length; index += 1) %table_set(result, groups[index][0], groups[index][1]);
        return result;
    },
});

// ---- Sets (section 24.2.4) ----

function RequireSet(value, method) {
    if (!%is_object(value) || %class_of(value) !== "Set") ThrowIncompatible(`Set.prototype.${method}`, value);
}

// SPEC: 24.2.1.2 GetSetRecord.
function SetRecordOf(value) {
    if (!%is_object(value)) %throw_type_error(`${%describe(value)} is not an object`);
    const size = ToNumber(value.size);
    if (size !== size) %throw_type_error("The 'size' property must be a number");
    const has = value.has;
    if (!%is_callable(has)) %throw_type_error("The 'has' property must be a function");
    const keys = value.keys;
    if (!%is_callable(keys)) %throw_type_error("The 'keys' property must be a function");
    return { __proto__: null, value, size: %to_integer(size), has, keys };
}

function KeysOfRecord(record) {
    const iterator = %call(record.keys, record.value);
    return IteratorRest(iterator, iterator.next);
}

function KeysOfSet(set) {
    const keys = [];
    for (let position = 0; !%is_done(%table_key(set, position)); position = %table_after(set, position)) %push(keys, %table_key(set, position));
    return keys;
}

function SetOfKeys(keys) {
    const set = %new_object(%intrinsic("SetPrototype"), "Set");
    for (let index = 0; index < keys.length; index += 1) %table_set(set, keys[index], undefined);
    return set;
}

// The keys of a set for which the other says `wanted`.
function FilteredKeys(set, record, wanted) {
    const keys = KeysOfSet(set);
    const chosen = [];
    for (let index = 0; index < keys.length; index += 1) {
        if (!!%call(record.has, record.value, keys[index]) === wanted) %push(chosen, keys[index]);
    }
    return chosen;
}

%define_methods(%intrinsic("SetPrototype"), {
    union(other) {
        RequireSet(this, "union");
        const record = SetRecordOf(other);
        const result = SetOfKeys(KeysOfSet(this));
        const keys = KeysOfRecord(record);
        for (let index = 0; index < keys.length; index += 1) %table_set(result, keys[index], undefined);
        return result;
    },
    intersection(other) {
        RequireSet(this, "intersection");
        const record = SetRecordOf(other);
        if (%table_size(this) <= record.size) return SetOfKeys(FilteredKeys(this, record, true));
        const keys = KeysOfRecord(record);
        const result = %new_object(%intrinsic("SetPrototype"), "Set");
        for (let index = 0; index < keys.length; index += 1) {
            if (%table_has(this, keys[index])) %table_set(result, keys[index], undefined);
        }
        return result;
    },
    difference(other) {
        RequireSet(this, "difference");
        return SetOfKeys(FilteredKeys(this, SetRecordOf(other), false));
    },
    symmetricDifference(other) {
        RequireSet(this, "symmetricDifference");
        const keys = KeysOfRecord(SetRecordOf(other));
        const result = SetOfKeys(KeysOfSet(this));
        for (let index = 0; index < keys.length; index += 1) {
            if (%table_has(this, keys[index])) {
                %table_delete(result, keys[index]);
            } else {
                %table_set(result, keys[index], undefined);
            }
        }
        return result;
    },
    isSubsetOf(other) {
        RequireSet(this, "isSubsetOf");
        const record = SetRecordOf(other);
        return %table_size(this) <= record.size && FilteredKeys(this, record, false).length === 0;
    },
    isSupersetOf(other) {
        RequireSet(this, "isSupersetOf");
        const keys = KeysOfRecord(SetRecordOf(other));
        for (let index = 0; index < keys.length; index += 1) {
            if (!%table_has(this, keys[index])) return false;
        }
        return true;
    },
    isDisjointFrom(other) {
        RequireSet(this, "isDisjointFrom");
        return FilteredKeys(this, SetRecordOf(other), true).length === 0;
    },
});
