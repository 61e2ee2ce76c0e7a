// What the language of today's Chromium has beyond that of Node 24, V8 13.7 to 15.6. Each stands where V8 has it among the names of
// its object; the rest is refused by name.

%define_methods(PageGlobal.Error, {
    isError(value) {
        return %class_of(value) === "Error" || IsDomException(value);
    },
});
MoveBehind(PageGlobal.Error, "isError", ["stackTraceLimit"]);
MoveBehind(FunctionPrototype, "toString", ["arguments", "caller"]);

// RUNTIME: V8 15 has these two of a sloppy function in its prototype. SIMPLIFIED: they are null while it runs, too.
function DefineSloppyMember(name) {
    const check = (value) => {
        if (!%is_sloppy_function(value)) %call(%intrinsic("ThrowTypeError"), undefined);
    };
    const accessor = {
        get value() {
            check(this);
            return null;
        },
        set value(value) { check(this); },
    };
    const pair = %own_descriptor(accessor, "value");
    %set_name(pair.get, `get ${name}`);
    %set_name(pair.set, `set ${name}`);
    %put_accessor(FunctionPrototype, name, pair.get, pair.set, 4);
}
DefineSloppyMember("arguments");
DefineSloppyMember("caller");

// ---- Maps ----

// SPEC: upsert (proposal), Map.prototype.getOrInsert and getOrInsertComputed; the same of WeakMap.
const InsertingMapMethods = {
    getOrInsert(key, value) {
        RequireClass(this, "Map", "Map.prototype.getOrInsert");
        if (!%table_has(this, key)) %table_set(this, key, value);
        return %table_get(this, key);
    },
    getOrInsertComputed(key, callback) {
        RequireClass(this, "Map", "Map.prototype.getOrInsertComputed");
        if (!%is_callable(callback)) %throw_type_error("Map.prototype.getOrInsertComputed is not a function");
        if (%table_has(this, key)) return %table_get(this, key);
        const value = %call(callback, undefined, key === 0 ? 0 : key);
        %table_set(this, key, value);
        return value;
    },
};
const InsertingWeakMapMethods = {
    getOrInsert(key, value) {
        RequireClass(this, "WeakMap", "WeakMap.prototype.getOrInsert");
        if (!%call(HasWeakKey, this, key)) %call(SetWeakKey, this, key, value);
        return %call(GetWeakKey, this, key);
    },
    getOrInsertComputed(key, callback) {
        RequireClass(this, "WeakMap", "WeakMap.prototype.getOrInsertComputed");
        if (!%is_callable(callback)) %throw_type_error("WeakMap.prototype.getOrInsertComputed is not a function");
        if (%call(HasWeakKey, this, key)) return %call(GetWeakKey, this, key);
        if (!%is_object(key) && typeof key !== "symbol") %throw_type_error("Invalid value used as weak map key");
        const value = %call(callback, undefined, key);
        %call(SetWeakKey, this, key, value);
        return value;
    },
};
const HasWeakKey = WeakMapPrototype.has;
const GetWeakKey = WeakMapPrototype.get;
const SetWeakKey = WeakMapPrototype.set;
%define_methods(MapPrototype, InsertingMapMethods);
%define_methods(WeakMapPrototype, InsertingWeakMapMethods);

// ---- Iterators ----

// What a helper that goes over several iterators closes: all that are open, the last one first.
function CloseOpenIterators(records) {
    let failed = false;
    let problem;
    for (let index = records.length - 1; index >= 0; index -= 1) {
        const record = records[index];
        if (record === undefined) continue;
        records[index] = undefined;
        try {
            IteratorClose(record.iterator);
        } catch (error) {
            if (!failed) problem = error;
            failed = true;
        }
    }
    if (failed) throw problem;
}

function CloseOpenQuietly(records) {
    try {
        CloseOpenIterators(records);
    } catch {
        // What was thrown before is what counts.
    }
}

const kZipModes = ["shortest", "longest", "strict"];

function ZipOptions(options, name) {
    if (options !== undefined && !%is_object(options)) %refuse(`${name} with options that are no object is not supported by Loopscope`);
    const mode = options === undefined || options.mode === undefined ? "shortest" : options.mode;
    if (!ListHas(kZipModes, mode)) %throw_type_error(`${name} mode must be 'shortest', 'longest', or 'strict'`);
    const padding = mode === "longest" && options !== undefined ? options.padding : undefined;
    if (padding !== undefined && !%is_object(padding)) %refuse(`${name} with a padding that is no object is not supported by Loopscope`);
    return { __proto__: null, name, mode, padding };
}

// SPEC: 7.4.3 GetIteratorFlattenable, with primitives rejected.
function ZippedIterator(value) {
    if (!%is_object(value)) %throw_type_error(`${%describe(value)} is not iterable`);
    return FlattenableIterator(value);
}

// The next values of all; %done() at the end. `padding` has what stands for those that are at theirs.
function ZippedValues(records, padding, options) {
    const values = [];
    let isOpen = false;
    for (let index = 0; index < padding.length; index += 1) isOpen = isOpen || records[index] !== undefined;
    if (!isOpen) return %done();
    for (let index = 0; index < padding.length; index += 1) {
        if (records[index] === undefined) {
            %push(values, padding[index]);
            continue;
        }
        const value = StepOneOf(records, index);
        if (!%is_done(value)) {
            %push(values, value);
            continue;
        }
        if (options.mode === "shortest") {
            CloseOpenIterators(records);
            return value;
        }
        if (options.mode === "strict") {
            RequireAllDone(records, index, options);
            return value;
        }
        if (AreAllClosed(records)) return value;
        %push(values, padding[index]);
    }
    return values;
}

function StepOneOf(records, index) {
    const record = records[index];
    try {
        const value = StepDirect(record);
        if (%is_done(value)) records[index] = undefined;
        return value;
    } catch (error) {
        records[index] = undefined;
        CloseOpenQuietly(records);
        throw error;
    }
}

function AreAllClosed(records) {
    for (let index = 0; index < records.length; index += 1) {
        if (records[index] !== undefined) return false;
    }
    return true;
}

function RequireAllDone(records, place, options) {
    let isEven = place === 0;
    for (let index = 1; isEven && index < records.length; index += 1) isEven = %is_done(StepOneOf(records, index));
    if (isEven) return;
    CloseOpenQuietly(records);
    %throw_type_error(`Iterators passed to ${options.name} in 'strict' mode must have the same length`);
}

// The helper over open iterators; `finish` makes the values of one round what it gives.
function MakeZip(records, padding, options, finish) {
    const all = { __proto__: null, iterator: { __proto__: null, return() { CloseOpenIterators(records); return {}; } } };
    return MakeHelper(all, () => {
        const values = ZippedValues(records, padding, options);
        return %is_done(values) ? values : finish(values);
    });
}

function PaddingFromIterable(padding, count, records) {
    const values = [];
    try {
        const iterator = padding === undefined ? undefined : IterableToIterator(padding);
        const next = iterator?.next;
        let isOpen = iterator !== undefined;
        while (values.length < count) {
            const value = isOpen ? IteratorNext(iterator, next) : undefined;
            if (%is_done(value)) isOpen = false;
            %push(values, %is_done(value) ? undefined : value);
        }
        if (isOpen) IteratorClose(iterator);
    } catch (error) {
        CloseOpenQuietly(records);
        throw error;
    }
    return values;
}

const NewestIteratorFunctions = {
    // SPEC: iterator sequencing (proposal).
    concat(...items) {
        const methods = [];
        for (let index = 0; index < items.length; index += 1) {
            if (!%is_object(items[index])) %throw_type_error("Iterator.concat called on non-object");
            const method = GetMethod(items[index], %intrinsic("SymbolIterator"));
            if (method === undefined) %throw_type_error(`${%describe(items[index])} is not iterable`);
            %push(methods, method);
        }
        let place = 0;
        return MakeHelper({ __proto__: null, iterator: { __proto__: null } }, (state) => {
            for (;;) {
                if (state.inner === undefined) {
                    if (place === items.length) return %done();
                    const iterator = GetIterator(items[place], methods[place]);
                    state.inner = DirectIterator(iterator);
                    place += 1;
                }
                const value = StepDirect(state.inner);
                if (!%is_done(value)) return value;
                state.inner = undefined;
            }
        });
    },
    // SPEC: joint iteration (proposal).
    zip(iterables, ...rest) {
        if (!%is_object(iterables)) %throw_type_error("Iterator.zip called on non-object");
        const options = ZipOptions(rest[0], "Iterator.zip");
        const records = [];
        const input = IterableToIterator(iterables);
        const next = input.next;
        for (;;) {
            let value;
            try {
                value = IteratorNext(input, next);
            } catch (error) {
                CloseOpenQuietly(records);
                throw error;
            }
            if (%is_done(value)) break;
            try {
                %push(records, ZippedIterator(value));
            } catch (error) {
                CloseOpenQuietly(records);
                IteratorCloseQuietly(input);
                throw error;
            }
        }
        return MakeZip(records, PaddingFromIterable(options.padding, records.length, records), options, (values) => values);
    },
    zipKeyed(iterables, ...rest) {
        if (!%is_object(iterables)) %throw_type_error("Iterator.zipKeyed called on non-object");
        const options = ZipOptions(rest[0], "Iterator.zipKeyed");
        const keys = [];
        const records = [];
        const padding = [];
        try {
            const all = %own_keys(iterables);
            for (let index = 0; index < all.length; index += 1) {
                if (!GetOwnProperty(iterables, all[index])?.enumerable) continue;
                const value = iterables[all[index]];
                if (value === undefined) continue;
                %push(keys, all[index]);
                %push(records, ZippedIterator(value));
            }
            for (let index = 0; index < keys.length; index += 1) %push(padding, options.padding === undefined ? undefined : options.padding[keys[index]]);
        } catch (error) {
            CloseOpenQuietly(records);
            throw error;
        }
        return MakeZip(records, padding, options, (values) => {
            const result = %new_object(null);
            for (let index = 0; index < keys.length; index += 1) %put(result, keys[index], values[index], 7);
            return result;
        });
    },
};
%define_methods(IteratorConstructor, NewestIteratorFunctions);
%set_length(IteratorConstructor.concat, 0);

const NewestIteratorMethods = {
    // SPEC: Iterator.prototype.join (proposal).
    join(separator) {
        RequireIterator(this, "join");
        const parts = [];
        let between = ",";
        const record = DirectIterator(this);
        try {
            if (separator !== undefined) between = ToString(separator);
        } catch (error) {
            IteratorCloseQuietly(this);
            throw error;
        }
        for (;;) {
            const value = StepDirect(record);
            if (%is_done(value)) return %join_texts(parts, between);
            try {
                %push(parts, value === undefined || value === null ? "" : ToString(value));
            } catch (error) {
                IteratorCloseQuietly(this);
                throw error;
            }
        }
    },
    // SPEC: Iterator.prototype.includes (proposal).
    includes(wanted, ...rest) {
        RequireIterator(this, "includes");
        let skipped = rest[0] === undefined ? 0 : rest[0];
        const isWhole = typeof skipped === "number" && (skipped - skipped !== 0 ? skipped === skipped : %to_integer(skipped) === skipped);
        if (!isWhole || skipped < 0) IteratorCloseQuietly(this);
        if (!isWhole) %throw_type_error("skippedElements argument must be undefined or an integer");
        if (skipped < 0) %throw_range_error(`${%describe(skipped)} must be positive`);
        const record = DirectIterator(this);
        for (;;) {
            const value = StepDirect(record);
            if (%is_done(value)) return false;
            if (skipped > 0) {
                skipped -= 1;
            } else if (value === wanted || (value !== value && wanted !== wanted)) {
                IteratorClose(this);
                return true;
            }
        }
    },
};
%define_methods(IteratorPrototype, NewestIteratorMethods);

// ---- Numbers ----

// SPEC: Math.sumPrecise (proposal): the sum as if it were exact. Shewchuk's partial sums, none of which overlaps another.
function AddToPartials(partials, value) {
    let sum = value;
    let kept = 0;
    for (let index = 0; index < partials.length; index += 1) {
        let small = partials[index];
        if (SizeOfNumber(sum) < SizeOfNumber(small)) {
            const larger = small;
            small = sum;
            sum = larger;
        }
        const high = sum + small;
        if (high - high !== 0) %refuse("Math.sumPrecise of numbers whose sum leaves the range of numbers is not supported by Loopscope");
        const low = small - (high - sum);
        if (low !== 0) {
            partials[kept] = low;
            kept += 1;
        }
        sum = high;
    }
    %array_set_length(partials, kept);
    %push(partials, sum);
}

function SizeOfNumber(value) {
    return value < 0 ? -value : value;
}

// The partial sums as one number, rounded half to even.
function SumOfPartials(partials) {
    let index = partials.length - 1;
    let high = partials[index];
    let low = 0;
    while (index > 0 && low === 0) {
        index -= 1;
        const before = high;
        high = before + partials[index];
        low = partials[index] - (high - before);
    }
    const isTie = index > 0 && ((low < 0 && partials[index - 1] < 0) || (low > 0 && partials[index - 1] > 0));
    if (isTie && high + low * 2 - high === low * 2) return high + low * 2;
    return high;
}

%define_methods(MathObject, {
    sumPrecise(items) {
        if (items === undefined || items === null) %throw_type_error("Math.sumPrecise called on null or undefined");
        const method = items[%intrinsic("SymbolIterator")];
        if (!%is_callable(method)) %throw_type_error(`${%is_object(items) ? %describe(items) : `[object ${ConstructorNameOf(%wrap_primitive(items))}]`} is not iterable`);
        const iterator = GetIterator(items, method);
        const next = iterator.next;
        const partials = [];
        let special = -0;
        let count = 0;
        for (;;) {
            const value = IteratorNext(iterator, next);
            if (%is_done(value)) break;
            if (typeof value !== "number") {
                IteratorCloseQuietly(iterator);
                %throw_type_error(`Type of 'Iterator value' must be 'number', found '${typeof value}'`);
            }
            if (value - value !== 0 || value === 0) {
                special += value;
                continue;
            }
            count += 1;
            AddToPartials(partials, value);
        }
        if (special !== 0 || count === 0) return special;
        return partials.length === 0 ? 0 : SumOfPartials(partials);
    },
});
MoveBehind(PageGlobal.DataView.prototype, "setUint32", ["getFloat16", "setFloat16"]);

%put(PageGlobal, "Temporal", RefusingObject("Temporal"), 5);
