// ECMA-262 section 23.1: the constructor Array, and what makes arrays. The methods of Array.prototype are in 14-arrays-*.js.

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
    if (mapper === undefined && constructor === ArrayConstructor) {
        if (%step_all(iterator, next, array)) return array;
        index = array.length;
    }
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
