// ECMA-262 section 23.2.2 and 23.2.3: %TypedArray%.from and of, and %TypedArray%.prototype. Elements are read and
// written as properties: a view whose buffer was detached reads undefined and ignores writes.

function ThrowNotTypedArray() {
    %throw_type_error("this is not a typed array.");
}

// SPEC: 23.2.4.4 ValidateTypedArray; gives the length.
function ValidatedLength(array, name) {
    if (%class_of(array) !== "TypedArray") ThrowNotTypedArray();
    if (%is_out_of_bounds(array)) ThrowDetached(`%TypedArray%.prototype.${name}`);
    return %view_length(array);
}

// SPEC: 23.2.4.2 TypedArrayCreateFromCtor.
function TypedArrayCreate(constructor, list, name) {
    const array = %construct(constructor, list, constructor);
    if (%class_of(array) !== "TypedArray") ThrowIncompatible(name, array);
    if (%is_out_of_bounds(array)) ThrowDetached(name);
    if (list.length === 1 && typeof list[0] === "number" && %view_length(array) < list[0]) {
        %throw_type_error("Derived TypedArray constructor created an array which was too small");
    }
    return array;
}

// SPEC: 23.2.4.1 TypedArraySpeciesCreate.
function TypedArraySpeciesCreate(exemplar, list, name) {
    const kind = KindOf(exemplar);
    const result = TypedArrayCreate(SpeciesConstructor(exemplar, kind.constructor), list, name);
    if (KindOf(result).isBig !== kind.isBig) {
        %throw_type_error("Cannot mix BigInt and other types, use explicit conversions");
    }
    return result;
}

%define_methods(TypedArrayConstructor, {
    // SPEC: 23.2.2.2.
    of(...items) {
        if (!%is_constructor(this)) ThrowNotConstructor(this);
        const array = TypedArrayCreate(this, [items.length], "%TypedArray%.of");
        for (let index = 0; index < items.length; index++) array[index] = items[index];
        return array;
    },
    // SPEC: 23.2.2.1.
    from(source, mapper = undefined, thisArgument = undefined) {
        if (!%is_constructor(this)) ThrowNotConstructor(this);
        if (mapper !== undefined) RequireCallable(mapper);
        if (source === undefined || source === null) ThrowNotIterable(source);
        const method = source[%intrinsic("SymbolIterator")];
        let values = source;
        if (method !== undefined && method !== null) {
            if (!%is_callable(method)) %throw_type_error(`${%describe_call(method)} is not a function`);
            const iterator = GetIterator(source, method);
            values = IteratorRest(iterator, iterator.next);
        } else {
            values = ToObject(source);
        }
        const length = LengthOfArrayLike(values);
        const array = TypedArrayCreate(this, [length], "%TypedArray%.from");
        for (let index = 0; index < length; index++) {
            const value = values[index];
            array[index] = mapper === undefined ? value : %call(mapper, thisArgument, value, index);
        }
        return array;
    },
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});
%set_length(TypedArrayConstructor.of, 0);

%define_methods(TypedArrayPrototype, {
    get buffer() {
        RequireClass(this, "TypedArray", "get %TypedArray%.prototype.buffer");
        return %view_buffer(this);
    },
    get byteLength() {
        RequireClass(this, "TypedArray", "get TypedArray.prototype.byteLength");
        return %view_length(this) * KindOf(this).size;
    },
    get byteOffset() {
        RequireClass(this, "TypedArray", "get TypedArray.prototype.byteOffset");
        return %is_out_of_bounds(this) ? 0 : %view_offset(this);
    },
    get length() {
        RequireClass(this, "TypedArray", "get TypedArray.prototype.length");
        return %view_length(this);
    },
    entries() {
        ValidatedLength(this, "entries()");
        return CreateArrayIterator(this, kindEntries);
    },
    keys() {
        ValidatedLength(this, "keys()");
        return CreateArrayIterator(this, kindKeys);
    },
    values() {
        ValidatedLength(this, "values()");
        return CreateArrayIterator(this, kindValues);
    },
    at(index) {
        RequireClass(this, "TypedArray", "%TypedArray%.prototype.at");
        const length = ValidatedLength(this, "at");
        const relative = ToIntegerOrInfinity(index);
        const at = relative >= 0 ? relative : length + relative;
        return at < 0 || at >= length ? undefined : this[at];
    },
    copyWithin(target, start, end = undefined) {
        const length = ValidatedLength(this, "copyWithin");
        const to = RelativeIndex(ToIntegerOrInfinity(target), length);
        const from = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        let count = final - from < length - to ? final - from : length - to;
        if (count <= 0) return this;
        if (%is_out_of_bounds(this)) ThrowDetached("%TypedArray%.prototype.copyWithin");
        const left = %view_length(this) - (from > to ? from : to);
        if (left < count) count = left;
        if (count > 0) CopyElements(this, to, this, from, count);
        return this;
    },
    every(predicate, thisArgument = undefined) {
        const length = ValidatedLength(this, "every");
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            if (!%call(predicate, thisArgument, this[index], index, this)) return false;
        }
        return true;
    },
    fill(value, start = undefined, end = undefined) {
        const length = ValidatedLength(this, "fill");
        const element = ToElement(KindOf(this), value);
        const from = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        if (%is_out_of_bounds(this)) ThrowDetached("%TypedArray%.prototype.fill");
        const left = %view_length(this);
        %fill_elements(this, element, from, final < left ? final : left);
        return this;
    },
    filter(predicate, thisArgument = undefined) {
        const length = ValidatedLength(this, "filter");
        RequireCallable(predicate);
        const kept = [];
        for (let index = 0; index < length; index++) {
            const value = this[index];
            if (%call(predicate, thisArgument, value, index, this)) %push(kept, value);
        }
        const result = TypedArraySpeciesCreate(this, [kept.length], "%TypedArray%.prototype.filter");
        for (let index = 0; index < kept.length; index++) result[index] = kept[index];
        return result;
    },
    find(predicate, thisArgument = undefined) {
        const length = ValidatedLength(this, "find");
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            const value = this[index];
            if (%call(predicate, thisArgument, value, index, this)) return value;
        }
        return undefined;
    },
    findIndex(predicate, thisArgument = undefined) {
        const length = ValidatedLength(this, "findIndex");
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            if (%call(predicate, thisArgument, this[index], index, this)) return index;
        }
        return -1;
    },
    findLast(predicate, thisArgument = undefined) {
        const length = ValidatedLength(this, "findLast");
        RequireCallable(predicate);
        for (let index = length - 1; index >= 0; index--) {
            const value = this[index];
            if (%call(predicate, thisArgument, value, index, this)) return value;
        }
        return undefined;
    },
    findLastIndex(predicate, thisArgument = undefined) {
        const length = ValidatedLength(this, "findLastIndex");
        RequireCallable(predicate);
        for (let index = length - 1; index >= 0; index--) {
            if (%call(predicate, thisArgument, this[index], index, this)) return index;
        }
        return -1;
    },
    forEach(callback, thisArgument = undefined) {
        const length = ValidatedLength(this, "forEach");
        RequireCallable(callback);
        for (let index = 0; index < length; index++) %call(callback, thisArgument, this[index], index, this);
    },
    includes(element, from = undefined) {
        const length = ValidatedLength(this, "includes");
        if (length === 0) return false;
        for (let index = RelativeIndex(ToIntegerOrInfinity(from), length); index < length; index++) {
            if (%same_value_zero(this[index], element)) return true;
        }
        return false;
    },
    indexOf(element, from = undefined) {
        const length = ValidatedLength(this, "indexOf");
        if (length === 0) return -1;
        for (let index = RelativeIndex(ToIntegerOrInfinity(from), length); index < length; index++) {
            if (index in this && this[index] === element) return index;
        }
        return -1;
    },
    join(separator) {
        const length = ValidatedLength(this, "join");
        return JoinElements(this, length, separator === undefined ? "," : ToString(separator), undefined);
    },
    lastIndexOf(element, ...from) {
        const length = ValidatedLength(this, "lastIndexOf");
        if (length === 0) return -1;
        const relative = from.length > 0 ? ToIntegerOrInfinity(from[0]) : length - 1;
        let index = relative >= 0 ? (relative < length - 1 ? relative : length - 1) : length + relative;
        for (; index >= 0; index--) {
            if (index in this && this[index] === element) return index;
        }
        return -1;
    },
    map(callback, thisArgument = undefined) {
        const length = ValidatedLength(this, "map");
        if (!%is_callable(callback)) ThrowNotFunction(callback);
        const result = TypedArraySpeciesCreate(this, [length], "%TypedArray%.prototype.map");
        for (let index = 0; index < length; index++) {
            result[index] = %call(callback, thisArgument, this[index], index, this);
        }
        return result;
    },
    reverse() {
        let upper = ValidatedLength(this, "reverse") - 1;
        for (let lower = 0; lower < upper; lower++) {
            const value = this[lower];
            this[lower] = this[upper];
            this[upper] = value;
            upper--;
        }
        return this;
    },
    reduce(callback, ...initial) {
        const length = ValidatedLength(this, "reduce");
        RequireCallable(callback);
        let index = 0;
        let accumulator = initial[0];
        if (initial.length === 0) {
            if (length === 0) %throw_type_error("Reduce of empty array with no initial value");
            accumulator = this[0];
            index = 1;
        }
        for (; index < length; index++) accumulator = %call(callback, undefined, accumulator, this[index], index, this);
        return accumulator;
    },
    reduceRight(callback, ...initial) {
        const length = ValidatedLength(this, "reduceRight");
        RequireCallable(callback);
        let index = length - 1;
        let accumulator = initial[0];
        if (initial.length === 0) {
            if (length === 0) %throw_type_error("Reduce of empty array with no initial value");
            accumulator = this[index];
            index--;
        }
        for (; index >= 0; index--) accumulator = %call(callback, undefined, accumulator, this[index], index, this);
        return accumulator;
    },
    // SPEC: 23.2.3.26.
    set(source, offset = undefined) {
        if (%class_of(this) !== "TypedArray") ThrowNotTypedArray();
        const start = ToIntegerOrInfinity(offset);
        if (start < 0) %throw_range_error("offset is out of bounds");
        const length = ValidatedLength(this, "set");
        const isView = %class_of(source) === "TypedArray";
        const from = isView ? source : ToObject(source);
        const count = isView ? ValidatedLength(source, "set") : LengthOfArrayLike(from);
        if (isView && KindOf(source).isBig !== KindOf(this).isBig) {
            %throw_type_error("Cannot mix BigInt and other types, use explicit conversions");
        }
        if (count + start > length) %throw_range_error("offset is out of bounds");
        if (!isView) {
            for (let index = 0; index < count; index++) this[start + index] = from[index];
            return;
        }
        if (%view_buffer(source) === %view_buffer(this) && KindOf(source) !== KindOf(this)) {
            const values = [];
            for (let index = 0; index < count; index++) %push(values, source[index]);
            for (let index = 0; index < count; index++) this[start + index] = values[index];
            return;
        }
        CopyElements(this, start, source, 0, count);
    },
    // SPEC: 23.2.3.27.
    slice(start, end) {
        const name = "%TypedArray%.prototype.slice";
        const length = ValidatedLength(this, "slice");
        const from = RelativeIndex(ToIntegerOrInfinity(start), length);
        const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
        const count = final > from ? final - from : 0;
        const result = TypedArraySpeciesCreate(this, [count], name);
        if (count === 0) return result;
        if (%is_out_of_bounds(this)) ThrowDetached(name);
        const left = %view_length(this) - from;
        const copied = count < left ? count : left;
        if (copied > 0 && %view_buffer(result) !== %view_buffer(this)) {
            CopyElements(result, 0, this, from, copied);
            return result;
        }
        for (let index = 0; index < copied; index++) result[index] = this[from + index];
        return result;
    },
    some(predicate, thisArgument = undefined) {
        const length = ValidatedLength(this, "some");
        RequireCallable(predicate);
        for (let index = 0; index < length; index++) {
            if (%call(predicate, thisArgument, this[index], index, this)) return true;
        }
        return false;
    },
    sort(comparator) {
        RequireComparator(comparator);
        const length = ValidatedLength(this, "sort");
        if (!%is_callable(comparator)) {
            %sort_elements(this);
            return this;
        }
        const items = ElementsOf(this, length);
        SortItems(items, comparator);
        for (let index = 0; index < length; index++) this[index] = items[index];
        return this;
    },
    // SPEC: 23.2.3.30.
    subarray(begin, end) {
        // RUNTIME: V8 11.3 src/builtins/typed-array-subarray.tq forgets whose receiver it is.
        const receiver = kNodeMajor === 20 && %class_of(this) !== "TypedArray" ? undefined : this;
        RequireClass(receiver, "TypedArray", "%TypedArray%.prototype.subarray");
        const length = %view_length(this);
        const from = RelativeIndex(ToIntegerOrInfinity(begin), length);
        const list = [%view_buffer(this), %view_offset(this) + from * KindOf(this).size];
        if (end !== undefined || !%tracks_length(this)) {
            const final = end === undefined ? length : RelativeIndex(ToIntegerOrInfinity(end), length);
            %push(list, final > from ? final - from : 0);
        }
        return TypedArraySpeciesCreate(this, list, "%TypedArray%.prototype.subarray");
    },
    toLocaleString(...list) {
        return JoinElements(this, ValidatedLength(this, "toLocaleString"), ",", LocaleArguments(list[0], list[1]));
    },
});
%put(TypedArrayPrototype, "toString", ArrayPrototype.toString, 5);

%define_methods(TypedArrayPrototype, {
    toReversed() {
        const length = ValidatedLength(this, "toReversed");
        const result = AllocateTypedArray(KindOf(this), KindOf(this).prototype, length);
        for (let index = 0; index < length; index++) result[index] = this[length - 1 - index];
        return result;
    },
    toSorted(comparator) {
        RequireComparator(comparator);
        const length = ValidatedLength(this, "toSorted");
        const result = AllocateTypedArray(KindOf(this), KindOf(this).prototype, length);
        CopyElements(result, 0, this, 0, length);
        if (comparator === undefined) {
            %sort_elements(result);
            return result;
        }
        const items = ElementsOf(this, length);
        SortItems(items, comparator);
        for (let index = 0; index < length; index++) result[index] = items[index];
        return result;
    },
    with(index, value) {
        const length = ValidatedLength(this, "with");
        const relative = ToIntegerOrInfinity(index);
        const at = relative >= 0 ? relative : length + relative;
        const element = ToElement(KindOf(this), value);
        if (at < 0 || at >= %view_length(this)) %throw_range_error("Invalid typed array index");
        const result = AllocateTypedArray(KindOf(this), KindOf(this).prototype, length);
        CopyElements(result, 0, this, 0, length);
        result[at] = element;
        return result;
    },
    get [%intrinsic("SymbolToStringTag")]() {
        return %class_of(this) === "TypedArray" ? KindOf(this).name : undefined;
    },
});
%set_length(TypedArrayPrototype.set, 1);
%set_length(TypedArrayPrototype.lastIndexOf, 1);
%put(TypedArrayPrototype, %intrinsic("SymbolIterator"), TypedArrayPrototype.values, 5);

function ElementsOf(array, length) {
    const items = [];
    for (let index = 0; index < length; index++) %push(items, array[index]);
    return items;
}
