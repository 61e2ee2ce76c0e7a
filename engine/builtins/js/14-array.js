// ECMA-262 section 23.1: Array and Array.prototype. Loops run over `index in object` and `object[index]`, which the
// interpreter does at once for a dense array; a callback may change the array at any time. Sorting: 14-sort.js.

const ArrayPrototype = %intrinsic("ArrayPrototype");
const maxSafeLength = 9007199254740991;

// SPEC: 23.1.1.1 Array.
function ArrayConstructor(...items) {
    "constructor";
    const array = %new_array(0, PrototypeFrom(new.target, "ArrayPrototype"));
    if (items.length === 1) {
        const length = items[0];
        if (typeof length !== "number") {
            %put(array, 0, length, 7);
            return array;
        }
        if (length >>> 0 !== length) %throw_range_error("Invalid array length");
        array.length = length;
        return array;
    }
    for (let index = 0; index < items.length; index++) %push(array, items[index]);
    return array;
}

%set_constructor(ArrayConstructor, ArrayPrototype, "Array", 1);
%set_intrinsic("Array", ArrayConstructor);

// SPEC: 10.4.2.2 ArrayCreate.
function ArrayCreate(length) {
    if (length > 4294967295) %throw_range_error("Invalid array length");
    return %new_array(length);
}

// SPEC: 10.4.2.3 ArraySpeciesCreate: the constructor, or undefined when it makes a plain array.
function ArraySpecies(original) {
    if (!IsArray(original)) return undefined;
    let constructor = original.constructor;
    if (%is_object(constructor)) {
        constructor = constructor[%intrinsic("SymbolSpecies")];
        if (constructor === null) constructor = undefined;
    }
    if (constructor === undefined || constructor === ArrayConstructor) return undefined;
    if (!%is_constructor(constructor)) %throw_type_error("object.constructor[Symbol.species] is not a constructor");
    return constructor;
}

function ArraySpeciesCreate(original, length) {
    const constructor = ArraySpecies(original);
    return constructor === undefined ? ArrayCreate(length) : %construct(constructor, [length], constructor);
}

// CreateDataPropertyOrThrow for an element.
function DefineElement(object, index, value) {
    if (%define_flat(object, index, value)) return;
    if (%is_proxy(object) || %is_typed_array(object)) {
        CreateDataPropertyOrThrow(object, ToPropertyKey(index), value);
    } else if (!%define_data(object, index, value)) {
        ThrowNotDefined(object, index);
    }
}

function ObjectForCallback(value, name, callback) {
    if (value === undefined || value === null) {
        %throw_type_error(`Array.prototype.${name} called on null or undefined`);
    }
    return ToObject(value);
}

%define_methods(ArrayConstructor, {
    isArray(value) {
        return IsArray(value);
    },
    // SPEC: 23.1.2.1.
    from(items, mapper = undefined, thisArgument = undefined) {
        const constructor = this;
        if (mapper !== undefined) RequireCallable(mapper);
        if (items === undefined || items === null) {
            if (kIsOldNode) %throw_type_error("Cannot convert undefined or null to object");
            ThrowNotIterable(items);
        }
        const method = items[%intrinsic("SymbolIterator")];
        if (method === undefined || method === null) {
            return ArrayFromArrayLike(constructor, items, mapper, thisArgument);
        }
        if (!%is_callable(method)) {
            %throw_type_error("%Array%.from requires that the property of the first argument, items[Symbol.iterator], when exists, be a function");
        }
        return ArrayFromIterable(constructor, items, method, mapper, thisArgument);
    },
    // SPEC: 23.1.2.3.
    of(...items) {
        const length = items.length;
        const array = %is_constructor(this) && this !== ArrayConstructor ? %construct(this, [length], this)
                                                                         : ArrayCreate(length);
        for (let index = 0; index < length; index++) DefineElement(array, index, items[index]);
        array.length = length;
        return array;
    },
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});

function ArrayFromIterable(constructor, items, method, mapper, thisArgument) {
    const array = %is_constructor(constructor) && constructor !== ArrayConstructor
        ? %construct(constructor, [], constructor) : %new_array();
    const iterator = GetIterator(items, method);
    const next = iterator.next;
    let index = 0;
    for (;;) {
        const value = IteratorNext(iterator, next);
        if (%is_done(value)) break;
        try {
            const mapped = mapper === undefined ? value : %call(mapper, thisArgument, value, index);
            DefineElement(array, index, mapped);
        } catch (error) {
            IteratorCloseQuietly(iterator);
            throw error;
        }
        index++;
    }
    array.length = index;
    return array;
}

function ArrayFromArrayLike(constructor, items, mapper, thisArgument) {
    const source = ToObject(items);
    const length = LengthOfArrayLike(source);
    const array = %is_constructor(constructor) && constructor !== ArrayConstructor
        ? %construct(constructor, [length], constructor) : ArrayCreate(length);
    for (let index = 0; index < length; index++) {
        const value = source[index];
        DefineElement(array, index, mapper === undefined ? value : %call(mapper, thisArgument, value, index));
    }
    array.length = length;
    return array;
}

// Programs that list the members see them in V8's order.
const arrayMethodOrder = [
    "at", "concat", "copyWithin", "fill", "find", "findIndex", "findLast", "findLastIndex", "lastIndexOf", "pop",
    "push", "reverse", "shift", "unshift", "slice", "sort", "splice", "includes", "indexOf", "join", "keys", "entries",
    "values", "forEach", "filter", "flat", "flatMap", "map", "every", "some", "reduce", "reduceRight",
    "toLocaleString", "toString", "toReversed", "toSorted", "toSpliced", "with",
];
for (let index = 0; index < arrayMethodOrder.length; index++) {
    %put(ArrayPrototype, arrayMethodOrder[index], undefined, 5);
}

// ---- Array.prototype: without callbacks ----

// How many elements splice and toSpliced take out of those that are left from their start on: all when no second
// argument was given, none when no argument was.
function DeletedCount(argumentCount, deleteCount, left) {
    if (argumentCount === 0) return 0;
    if (argumentCount === 1) return left;
    const wanted = ToIntegerOrInfinity(deleteCount);
    return wanted < 0 ? 0 : wanted < left ? wanted : left;
}

%define_methods(ArrayPrototype, {
    at(index) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const relative = ToIntegerOrInfinity(index);
        const at = relative >= 0 ? relative : length + relative;
        return at < 0 || at >= length ? undefined : object[at];
    },
    // SPEC: 23.1.3.2.
    concat(...items) {
        RequireObjectCoercible(this, "Array.prototype.concat");
        const object = ToObject(this);
        const result = ArraySpeciesCreate(object, 0);
        let length = AppendForConcat(result, 0, object);
        for (let index = 0; index < items.length; index++) length = AppendForConcat(result, length, items[index]);
        result.length = length;
        return result;
    },
    copyWithin(target, start, end = undefined) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        let to = RelativeIndex(ToIntegerOrInfinity(target), length);
        let from = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        let count = final - from < length - to ? final - from : length - to;
        let step = 1;
        if (from < to && to < from + count) {
            step = -1;
            from += count - 1;
            to += count - 1;
        }
        for (; count > 0; count--) {
            if (from in object) {
                object[to] = object[from];
            } else {
                delete object[to];
            }
            from += step;
            to += step;
        }
        return object;
    },
    fill(value, start = undefined, end = undefined) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        let index = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        for (; index < final; index++) object[index] = value;
        return object;
    },
    lastIndexOf(element, ...from) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        if (length === 0) return -1;
        const relative = from.length > 0 ? ToIntegerOrInfinity(from[0]) : length - 1;
        let index = relative >= 0 ? (relative < length - 1 ? relative : length - 1) : length + relative;
        for (; index >= 0; index--) {
            if (index in object && object[index] === element) return index;
        }
        return -1;
    },
    pop() {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        if (length === 0) {
            object.length = 0;
            return undefined;
        }
        const element = object[length - 1];
        delete object[length - 1];
        object.length = length - 1;
        return element;
    },
    push(...items) {
        if (%append_dense(this, items)) return this.length;
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        if (length + items.length > maxSafeLength) {
            %throw_type_error(`Pushing ${items.length} elements on an array-like of length ${
                length} is disallowed, as the total surpasses 2**53-1`);
        }
        for (let index = 0; index < items.length; index++) object[length + index] = items[index];
        object.length = length + items.length;
        return length + items.length;
    },
    reverse() {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        let upper = length - 1;
        for (let lower = 0; lower < upper; lower++) {
            SwapElements(object, lower, upper);
            upper--;
        }
        return object;
    },
    shift() {
        if (%is_packed(this) && this.length > 0) {
            const first = this[0];
            if (%splice_dense(this, 0, 1, [])) return first;
        }
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        if (length === 0) {
            object.length = 0;
            return undefined;
        }
        const first = object[0];
        for (let index = 1; index < length; index++) MoveElement(object, index, index - 1);
        delete object[length - 1];
        object.length = length - 1;
        return first;
    },
    unshift(...items) {
        if (items.length > 0 && %splice_dense(this, 0, 0, items)) return this.length;
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const count = items.length;
        if (count > 0) {
            if (length + count > maxSafeLength) %throw_type_error("Invalid array length");
            for (let index = length; index > 0; index--) MoveElement(object, index - 1, index + count - 1);
            for (let index = 0; index < count; index++) object[index] = items[index];
        }
        object.length = length + count;
        return length + count;
    },
    slice(start, end) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        let from = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        const count = final > from ? final - from : 0;
        const species = ArraySpecies(object);
        let result;
        let to = 0;
        if (species === undefined && count <= 4294967295) {
            result = %new_array();
            if (count > 0) {
                const after = %array_append_range(result, object, from, final);
                to = after - from;
                from = after;
            }
        } else {
            result = species === undefined ? ArrayCreate(count) : %construct(species, [count], species);
        }
        for (; from < final; from++) {
            if (from in object) DefineElement(result, to, object[from]);
            to++;
        }
        result.length = to;
        return result;
    },
    // SPEC: 23.1.3.31.
    splice(start, deleteCount, ...items) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const from = RelativeIndex(ToIntegerOrInfinity(start), length);
        const count = DeletedCount(arguments.length, deleteCount, length - from);
        if (length + items.length - count > maxSafeLength) %throw_type_error("Invalid array length");
        const removed = ArraySpeciesCreate(object, count);
        for (let index = 0; index < count; index++) {
            if (from + index in object) DefineElement(removed, index, object[from + index]);
        }
        removed.length = count;
        if (%splice_dense(object, from, count, items)) return removed;
        ShiftTail(object, length, from, count, items.length);
        for (let index = 0; index < items.length; index++) object[from + index] = items[index];
        object.length = length - count + items.length;
        return removed;
    },
    includes(element, from = undefined) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        if (length === 0) return false;
        const relative = ToIntegerOrInfinity(from);
        let index = relative >= 0 ? relative : (length + relative > 0 ? length + relative : 0);
        for (; index < length; index++) {
            index = %array_search(object, element, index, length, true);
            if (index < length && %same_value_zero(object[index], element)) return true;
        }
        return false;
    },
    indexOf(element, from = undefined) {
        RequireObjectCoercible(this, "Array.prototype.indexOf");
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        if (length === 0) return -1;
        const relative = ToIntegerOrInfinity(from);
        let index = relative >= 0 ? relative : (length + relative > 0 ? length + relative : 0);
        for (; index < length; index++) {
            index = %array_search(object, element, index, length, false);
            if (index < length && index in object && object[index] === element) return index;
        }
        return -1;
    },
    join(separator) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        return JoinElements(object, length, separator === undefined ? "," : ToString(separator), false);
    },
    keys() {
        return CreateArrayIterator(ToObject(this), kindKeys);
    },
    entries() {
        return CreateArrayIterator(ToObject(this), kindEntries);
    },
    values() {
        return CreateArrayIterator(ToObject(this), kindValues);
    },
});

// In the place of a method that is there for the order of the names.
function PutNative(prototype, name, method) {
    %set_name(method, name);
    %put(prototype, name, method, 5);
}

// What the natives of array_methods.cpp do not do themselves is done by the methods above.
function PutNativeMethod(name, method) {
    %push(%intrinsic("ArrayMethods"), ArrayPrototype[name]);
    PutNative(ArrayPrototype, name, method);
}
PutNativeMethod("push", %native("%array_push"));
PutNativeMethod("pop", %native("%array_pop"));
PutNativeMethod("shift", %native("%array_shift"));

function AppendForConcat(result, length, item) {
    if (!IsConcatSpreadable(item)) {
        if (length >= maxSafeLength) %throw_type_error("Invalid array length");
        DefineElement(result, length, item);
        return length + 1;
    }
    const count = LengthOfArrayLike(item);
    if (length + count > maxSafeLength) %throw_type_error("Invalid array length");
    let index = result.length === length ? %array_append_range(result, item, 0, count) : 0;
    for (; index < count; index++) {
        if (index in item) DefineElement(result, length + index, item[index]);
    }
    return length + count;
}

// SPEC: 23.1.3.2.1.
function IsConcatSpreadable(value) {
    if (!%is_object(value)) return false;
    const spreadable = value[%intrinsic("SymbolIsConcatSpreadable")];
    if (spreadable !== undefined) return spreadable ? true : false;
    return IsArray(value);
}

function MoveElement(object, from, to) {
    if (from in object) {
        object[to] = object[from];
    } else {
        delete object[to];
    }
}

function SwapElements(object, lower, upper) {
    const lowerExists = lower in object;
    const lowerValue = lowerExists ? object[lower] : undefined;
    const upperExists = upper in object;
    const upperValue = upperExists ? object[upper] : undefined;
    if (lowerExists && upperExists) {
        object[lower] = upperValue;
        object[upper] = lowerValue;
    } else if (upperExists) {
        object[lower] = upperValue;
        delete object[upper];
    } else if (lowerExists) {
        delete object[lower];
        object[upper] = lowerValue;
    }
}

// The part of splice after the removed elements goes to its new place.
function ShiftTail(object, length, from, removed, added) {
    if (added < removed) {
        for (let index = from; index < length - removed; index++) MoveElement(object, index + removed, index + added);
        for (let index = length; index > length - removed + added; index--) delete object[index - 1];
    } else if (added > removed) {
        for (let index = length - removed; index > from; index--) {
            MoveElement(object, index + removed - 1, index + added - 1);
        }
    }
}

// The arrays being joined: an array inside itself joins as "", as in V8.
const joining = [];

function JoinElements(object, length, separator, locale) {
    for (let index = 0; index < joining.length; index++) {
        if (joining[index] === object) return "";
    }
    %push(joining, object);
    try {
        let text = "";
        for (let index = 0; index < length; index++) {
            if (index > 0) text = text + separator;
            const element = object[index];
            if (element === undefined || element === null) continue;
            text = text + (locale ? ToLocaleText(element) : ToString(element));
        }
        return text;
    } finally {
        joining.length = joining.length - 1;
    }
}

function ToLocaleText(element) {
    const method = element.toLocaleString;
    if (!%is_callable(method)) %throw_type_error(`${%describe(method)} is not a function`);
    return ToString(%call(method, element));
}

// ---- Array.prototype: with callbacks ----

%define_methods(ArrayPrototype, {
    find(predicate, thisArgument = undefined) {
        const object = ObjectForCallback(this, "find");
        const length = LengthOfArrayLike(object);
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            const value = object[index];
            if (%call(predicate, thisArgument, value, index, object)) return value;
        }
        return undefined;
    },
    findIndex(predicate, thisArgument = undefined) {
        const object = ObjectForCallback(this, "findIndex");
        const length = LengthOfArrayLike(object);
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            if (%call(predicate, thisArgument, object[index], index, object)) return index;
        }
        return -1;
    },
    findLast(predicate, thisArgument = undefined) {
        const object = ObjectForCallback(this, "findLast");
        const length = LengthOfArrayLike(object);
        RequireCallable(predicate);
        for (let index = length - 1; index >= 0; index--) {
            const value = object[index];
            if (%call(predicate, thisArgument, value, index, object)) return value;
        }
        return undefined;
    },
    findLastIndex(predicate, thisArgument = undefined) {
        const object = ObjectForCallback(this, "findLastIndex");
        const length = LengthOfArrayLike(object);
        RequireCallable(predicate);
        for (let index = length - 1; index >= 0; index--) {
            if (%call(predicate, thisArgument, object[index], index, object)) return index;
        }
        return -1;
    },
    forEach(callback, thisArgument = undefined) {
        const object = ObjectForCallback(this, "forEach");
        const length = LengthOfArrayLike(object);
        RequireCallable(callback);
        for (let index = 0; index < length; index++) {
            if (index in object) %call(callback, thisArgument, object[index], index, object);
        }
    },
    filter(predicate, thisArgument = undefined) {
        const object = ObjectForCallback(this, "filter");
        const length = LengthOfArrayLike(object);
        RequireCallable(predicate);
        const result = ArraySpeciesCreate(object, 0);
        let to = 0;
        for (let index = 0; index < length; index++) {
            if (!(index in object)) continue;
            const value = object[index];
            if (!%call(predicate, thisArgument, value, index, object)) continue;
            if (!%define_flat(result, to, value)) DefineElement(result, to, value);
            to++;
        }
        return result;
    },
    flat(...depths) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const depth = depths[0] === undefined ? 1 : ToIntegerOrInfinity(depths[0]);
        const result = ArraySpeciesCreate(object, 0);
        FlattenIntoArray(result, object, length, 0, depth < 0 ? 0 : depth, undefined, undefined);
        return result;
    },
    flatMap(mapper, thisArgument = undefined) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        if (kHasNewestLanguage) RequireCallable(mapper);
        if (!%is_callable(mapper)) %throw_type_error("flatMap mapper function is not callable");
        const result = ArraySpeciesCreate(object, 0);
        FlattenIntoArray(result, object, length, 0, 1, mapper, thisArgument);
        return result;
    },
    map(callback, thisArgument = undefined) {
        const object = ObjectForCallback(this, "map");
        const length = LengthOfArrayLike(object);
        RequireCallable(callback);
        const result = ArraySpeciesCreate(object, length);
        for (let index = 0; index < length; index++) {
            if (index in object) {
                const mapped = %call(callback, thisArgument, object[index], index, object);
                if (!%define_flat(result, index, mapped)) DefineElement(result, index, mapped);
            }
        }
        return result;
    },
    every(predicate, thisArgument = undefined) {
        const object = ObjectForCallback(this, "every");
        const length = LengthOfArrayLike(object);
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            if (index in object && !%call(predicate, thisArgument, object[index], index, object)) return false;
        }
        return true;
    },
    some(predicate, thisArgument = undefined) {
        const object = ObjectForCallback(this, "some");
        const length = LengthOfArrayLike(object);
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            if (index in object && %call(predicate, thisArgument, object[index], index, object)) return true;
        }
        return false;
    },
    reduce(callback, ...initial) {
        const object = ObjectForCallback(this, "reduce");
        const length = LengthOfArrayLike(object);
        RequireCallable(callback);
        let index = 0;
        let accumulator = initial[0];
        if (initial.length === 0) {
            while (index < length && !(index in object)) index++;
            if (index >= length) %throw_type_error("Reduce of empty array with no initial value");
            accumulator = object[index];
            index++;
        }
        for (; index < length; index++) {
            if (index in object) accumulator = %call(callback, undefined, accumulator, object[index], index, object);
        }
        return accumulator;
    },
    reduceRight(callback, ...initial) {
        const object = ObjectForCallback(this, "reduceRight");
        const length = LengthOfArrayLike(object);
        RequireCallable(callback);
        let index = length - 1;
        let accumulator = initial[0];
        if (initial.length === 0) {
            while (index >= 0 && !(index in object)) index--;
            if (index < 0) %throw_type_error("Reduce of empty array with no initial value");
            accumulator = object[index];
            index--;
        }
        for (; index >= 0; index--) {
            if (index in object) accumulator = %call(callback, undefined, accumulator, object[index], index, object);
        }
        return accumulator;
    },
    toLocaleString() {
        const object = ToObject(this);
        return JoinElements(object, LengthOfArrayLike(object), ",", true);
    },
    toString() {
        const object = ToObject(this);
        const join = object.join;
        return %is_callable(join) ? %call(join, object) : ObjectToString(object);
    },
    toReversed() {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const result = ArrayCreate(length);
        for (let index = 0; index < length; index++) %put(result, index, object[length - 1 - index], 7);
        return result;
    },
    toSpliced(start, deleteCount, ...items) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const from = RelativeIndex(ToIntegerOrInfinity(start), length);
        const count = DeletedCount(arguments.length, deleteCount, length - from);
        const newLength = length + items.length - count;
        if (newLength > maxSafeLength) %throw_type_error("Invalid array length");
        const result = ArrayCreate(newLength);
        let to = 0;
        for (; to < from; to++) %put(result, to, object[to], 7);
        for (let index = 0; index < items.length; index++) {
            %put(result, to, items[index], 7);
            to++;
        }
        for (; to < newLength; to++) %put(result, to, object[to + count - items.length], 7);
        return result;
    },
    with(index, value) {
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const relative = ToIntegerOrInfinity(index);
        const at = relative >= 0 ? relative : length + relative;
        if (at >= length || at < 0) %throw_range_error(`Invalid index : ${%describe(index)}`);
        const result = ArrayCreate(length);
        for (let each = 0; each < length; each++) %put(result, each, each === at ? value : object[each], 7);
        return result;
    },
});

// SPEC: 23.1.3.13.1 FlattenIntoArray: the next free place.
function FlattenIntoArray(target, source, length, start, depth, mapper, thisArgument) {
    let to = start;
    for (let index = 0; index < length; index++) {
        if (!(index in source)) continue;
        let element = source[index];
        if (mapper !== undefined) element = %call(mapper, thisArgument, element, index, source);
        if (depth > 0 && IsArray(element)) {
            to = FlattenIntoArray(target, element, LengthOfArrayLike(element), to, depth - 1, undefined, undefined);
        } else {
            if (to >= maxSafeLength) %throw_type_error("Invalid array length");
            DefineElement(target, to, element);
            to++;
        }
    }
    return to;
}

%put(ArrayPrototype, %intrinsic("SymbolIterator"), ArrayPrototype.values, 5);
%set_intrinsic("ArrayProtoValues", ArrayPrototype.values);
// SPEC: 23.1.3.41.
%put(ArrayPrototype, %intrinsic("SymbolUnscopables"), {
    __proto__: null, at: true, copyWithin: true, entries: true, fill: true, find: true, findIndex: true,
    findLast: true, findLastIndex: true, flat: true, flatMap: true, includes: true, keys: true, values: true,
    toReversed: true, toSorted: true, toSpliced: true,
}, 4);
%set_length(ArrayPrototype.concat, 1);
%set_length(ArrayPrototype.push, 1);
%set_length(ArrayPrototype.unshift, 1);
