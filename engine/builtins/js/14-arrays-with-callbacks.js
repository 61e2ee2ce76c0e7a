// ECMA-262 section 23.1.3: the methods of Array.prototype that call back for each element, which may change the array at
// any time, and what of the prototype is put in place last.

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
    toLocaleString(...list) {
        const object = ToObject(this);
        return JoinElements(object, LengthOfArrayLike(object), ",", LocaleArguments(list[0], list[1]));
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
