// ECMA-262 section 24.2.4: what sets are combined with.

// SPEC: 24.2.1.2 GetSetRecord.
function SetRecordOf(value, name) {
    if (!%is_object(value)) %throw_type_error(`${name} argument must be an object`);
    const number = ToNumber(value.size);
    if (number !== number) %throw_type_error("The .size property is NaN");
    const size = %to_integer(number);
    if (size < 0) %throw_range_error(`'${%to_string(size)}' is an invalid size`);
    const has = value.has;
    if (!%is_callable(has)) ThrowNameNotFunction("has");
    const keys = value.keys;
    if (!%is_callable(keys)) ThrowNameNotFunction("keys");
    return { __proto__: null, value, size, has, keys };
}

// V8 names the property where it means its value.
function ThrowNameNotFunction(name) {
    %throw_type_error(`${%describe_call(name)} is not a function`);
}

// SPEC: 7.4.7 GetIteratorFromMethod of a Set Record's keys.
function KeysOf(record) {
    const iterator = %call(record.keys, record.value);
    if (!%is_object(iterator)) %throw_type_error("Result of the keys method is not an object");
    const next = iterator.next;
    if (!%is_callable(next)) ThrowNameNotFunction("next");
    return { __proto__: null, iterator, next };
}

// Calls `visit` with each key until it gives true; then the iterator is closed.
function VisitKeys(record, visit) {
    const { iterator, next } = KeysOf(record);
    for (;;) {
        const key = IteratorNext(iterator, next);
        if (%is_done(key)) return false;
        if (visit(key)) {
            IteratorClose(iterator);
            return true;
        }
    }
}

function HasKey(record, key) {
    return %call(record.has, record.value, key) ? true : false;
}

function CopyOfSet(set) {
    const copy = %new_object(%intrinsic("SetPrototype"), "Set");
    for (let at = 0; !%is_done(%table_key(set, at)); at = %table_after(set, at)) %table_set(copy, %table_key(set, at), undefined);
    return copy;
}

// Calls `visit` with the keys of a set, of what is added meanwhile too; true when one call gave true.
function VisitSet(set, visit) {
    for (let at = 0; ; at = %table_after(set, at)) {
        const key = %table_key(set, at);
        if (%is_done(key)) return false;
        if (visit(key)) return true;
    }
}

// A -0 becomes 0 as in the heap's own tables.
const SetCombinations = {
    difference(other) {
        RequireClass(this, "Set", "Set.prototype.difference");
        const record = SetRecordOf(other, "Set.prototype.difference");
        const result = CopyOfSet(this);
        if (%table_size(this) <= record.size) {
            VisitSet(this, (key) => {
                if (HasKey(record, key)) %table_delete(result, key);
            });
        } else {
            VisitKeys(record, (key) => {
                %table_delete(result, key);
            });
        }
        return result;
    },
    intersection(other) {
        RequireClass(this, "Set", "Set.prototype.intersection");
        const record = SetRecordOf(other, "Set.prototype.intersection");
        const result = %new_object(%intrinsic("SetPrototype"), "Set");
        if (%table_size(this) <= record.size) {
            VisitSet(this, (key) => {
                if (HasKey(record, key)) %table_set(result, key, undefined);
            });
        } else {
            VisitKeys(record, (key) => {
                if (%table_has(this, key)) %table_set(result, key, undefined);
            });
        }
        return result;
    },
    isSubsetOf(other) {
        RequireClass(this, "Set", "Set.prototype.isSubsetOf");
        const record = SetRecordOf(other, "Set.prototype.isSubsetOf");
        if (%table_size(this) > record.size) return false;
        return !VisitSet(this, (key) => !HasKey(record, key));
    },
    isSupersetOf(other) {
        RequireClass(this, "Set", "Set.prototype.isSupersetOf");
        const record = SetRecordOf(other, "Set.prototype.isSupersetOf");
        if (%table_size(this) < record.size) return false;
        return !VisitKeys(record, (key) => !%table_has(this, key));
    },
    isDisjointFrom(other) {
        RequireClass(this, "Set", "Set.prototype.isDisjointFrom");
        const record = SetRecordOf(other, "Set.prototype.isDisjointFrom");
        if (%table_size(this) <= record.size) return !VisitSet(this, (key) => HasKey(record, key));
        return !VisitKeys(record, (key) => %table_has(this, key));
    },
    symmetricDifference(other) {
        RequireClass(this, "Set", "Set.prototype.symmetricDifference");
        const record = SetRecordOf(other, "Set.prototype.symmetricDifference");
        const { iterator, next } = KeysOf(record);
        const result = CopyOfSet(this);
        for (;;) {
            const key = IteratorNext(iterator, next);
            if (%is_done(key)) return result;
            if (%table_has(this, key)) {
                %table_delete(result, key);
            } else {
                %table_set(result, key, undefined);
            }
        }
    },
    union(other) {
        RequireClass(this, "Set", "Set.prototype.union");
        const record = SetRecordOf(other, "Set.prototype.union");
        const { iterator, next } = KeysOf(record);
        const result = CopyOfSet(this);
        for (;;) {
            const key = IteratorNext(iterator, next);
            if (%is_done(key)) return result;
            %table_set(result, key, undefined);
        }
    },
};

if (kHasNewestLanguage) {
    %define_methods(SetPrototype, SetCombinations);
    MoveBehind(SetPrototype, "delete", [
        "difference", "clear", "entries", "forEach", "intersection", "isSubsetOf", "isSupersetOf", "isDisjointFrom", "size",
        "symmetricDifference", "union",
    ]);
}
