// ECMA-262 section 23.1.3: the methods of Array.prototype that call nothing of the program's for each element. Loops run over
// `index in object` and `object[index]`, which the interpreter does at once for a dense array. Sorting: 14-sort.js.

// How many elements splice and toSpliced take out of those that are left from their start on: all when no second
// argument was given, none when no argument was.
function DeletedCount(argumentCount, deleteCount, left) {
    if (argumentCount === 0) return 0;
    if (argumentCount === 1) return left;
    const wanted = ToIntegerOrInfinity(deleteCount);
    return wanted < 0 ? 0 : wanted < left ? wanted : left;
}

// Takes the first of a list of the library's.
function TakeFirst(list) {
    const first = list[0];
    if (%splice_dense(list, 0, 1, [])) return first;
    // A program has given Array.prototype elements.
    for (let index = 1; index < list.length; index += 1) list[index - 1] = list[index];
    list.length -= 1;
    return first;
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
        return JoinElements(object, length, separator === undefined ? "," : ToString(separator), undefined);
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

// `locale`: what the methods toLocaleString of the elements get, or undefined where their texts are joined.
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
            text = text + (locale === undefined ? ToString(element) : ToLocaleText(element, locale));
        }
        return text;
    } finally {
        joining.length = joining.length - 1;
    }
}

// SPEC: ECMA-402 section 18.5.1: locales and options are passed on. RUNTIME: not by V8 before version 7.
function LocaleArguments(locales, options) {
    return kNodeMajor > 0 && kNodeMajor <= 10 ? [] : [locales, options];
}

function ToLocaleText(element, locale) {
    const method = element.toLocaleString;
    RequireCallable(method);
    return ToString(%apply(method, element, locale));
}
