// ECMA-262 section 27.1: Iterator and its helpers.

const brandIteratorHelper = 105;  // 0 what it goes over and how far it is
const brandWrappedIterator = 106; // 0 iterator, 1 next

// ---- The constructor ----

// SPEC: 27.1.3.1 Iterator.
function IteratorConstructor() {
    "constructor";
    if (new.target === undefined) %throw_type_error("Constructor Iterator requires 'new'");
    if (new.target === IteratorConstructor) %throw_type_error("Abstract class Iterator not directly constructable");
    return %new_object(PrototypeFrom(new.target, "IteratorPrototype"));
}

const IteratorPrototype = %intrinsic("IteratorPrototype");

// ---- Iterators that are taken as they are ----

// SPEC: 7.4.1 GetIteratorDirect.
function DirectIterator(value) {
    return { __proto__: null, iterator: value, next: value.next };
}

function RequireIterator(value, method) {
    if (!%is_object(value)) %throw_type_error(`Iterator.prototype.${method} called on non-object`);
}

// The callback of a method of `iterator`, which is closed when it is none.
function RequireCallback(iterator, callback) {
    if (%is_callable(callback)) return;
    if (kNodeMajor === 0) IteratorCloseQuietly(iterator);
    RequireCallable(callback);
}

function StepDirect(record) {
    return IteratorNext(record.iterator, record.next);
}

// ---- Helpers ----

const kHelperStarts = 0;
const kHelperWaits = 1;
const kHelperRuns = 2;
const kHelperIsDone = 3;

// `step` gives the next value or %done(); `inner` is an iterator of flatMap.
function MakeHelper(record, step) {
    const state = { __proto__: null, record, step, phase: kHelperStarts, counter: 0, inner: undefined };
    return %slots(IteratorHelperPrototype, brandIteratorHelper, state);
}

function HelperOf(value, method) {
    if (!%has_brand(value, brandIteratorHelper)) ThrowIncompatible(`Iterator Helper.prototype.${method}`, value);
    const state = %slot(value, 0);
    if (state.phase === kHelperRuns) %throw_type_error("Generator is already running");
    return state;
}

// Calls what the program gave; an error of it closes the iterator below.
function CallClosing(iterator, callback, value, counter) {
    try {
        return %call(callback, undefined, value, counter);
    } catch (error) {
        IteratorCloseQuietly(iterator);
        throw error;
    }
}

function CloseHelper(state) {
    if (state.inner !== undefined) {
        const inner = state.inner;
        state.inner = undefined;
        try {
            IteratorClose(inner.iterator);
        } catch (error) {
            IteratorCloseQuietly(state.record.iterator);
            throw error;
        }
    }
    IteratorClose(state.record.iterator);
}

const IteratorHelperPrototype = %new_object(IteratorPrototype);
%define_methods(IteratorHelperPrototype, {
    next() {
        const state = HelperOf(this, "next");
        if (state.phase === kHelperIsDone) return { value: undefined, done: true };
        state.phase = kHelperRuns;
        let value;
        try {
            value = state.step(state);
        } catch (error) {
            state.phase = kHelperIsDone;
            throw error;
        }
        state.phase = %is_done(value) ? kHelperIsDone : kHelperWaits;
        return %is_done(value) ? { value: undefined, done: true } : { value, done: false };
    },
    return() {
        const state = HelperOf(this, "return");
        if (state.phase !== kHelperIsDone) {
            const isStarted = state.phase === kHelperWaits;
            state.phase = isStarted ? kHelperRuns : kHelperIsDone;
            try {
                CloseHelper(state);
            } finally {
                state.phase = kHelperIsDone;
            }
        }
        return { value: undefined, done: true };
    },
});
%put(IteratorHelperPrototype, %intrinsic("SymbolToStringTag"), "Iterator Helper", 4);

function MapStep(callback) {
    return (state) => {
        const value = StepDirect(state.record);
        if (%is_done(value)) return value;
        const mapped = CallClosing(state.record.iterator, callback, value, state.counter);
        state.counter++;
        return mapped;
    };
}

function FilterStep(callback) {
    return (state) => {
        for (;;) {
            const value = StepDirect(state.record);
            if (%is_done(value)) return value;
            const isChosen = CallClosing(state.record.iterator, callback, value, state.counter);
            state.counter++;
            if (isChosen) return value;
        }
    };
}

function TakeStep(limit) {
    return (state) => {
        if (state.counter >= limit) {
            IteratorClose(state.record.iterator);
            return %done();
        }
        state.counter++;
        return StepDirect(state.record);
    };
}

function DropStep(limit) {
    return (state) => {
        for (; state.counter < limit; state.counter++) {
            const value = StepDirect(state.record);
            if (%is_done(value)) return value;
        }
        return StepDirect(state.record);
    };
}

function FlatMapStep(callback) {
    return (state) => {
        for (;;) {
            if (state.inner === undefined) {
                const value = StepDirect(state.record);
                if (%is_done(value)) return value;
                const mapped = CallClosing(state.record.iterator, callback, value, state.counter);
                try {
                    if (!%is_object(mapped)) %throw_type_error("Iterator.prototype.flatMap called on non-object");
                    state.inner = FlattenableIterator(mapped);
                } catch (error) {
                    IteratorCloseQuietly(state.record.iterator);
                    throw error;
                }
                state.counter++;
            }
            const value = InnerValue(state);
            if (!%is_done(value)) return value;
            state.inner = undefined;
        }
    };
}

function InnerValue(state) {
    try {
        return StepDirect(state.inner);
    } catch (error) {
        state.inner = undefined;
        IteratorCloseQuietly(state.record.iterator);
        throw error;
    }
}

// SPEC: 7.4.5 GetIteratorFlattenable.
function FlattenableIterator(value) {
    const method = GetMethod(value, %intrinsic("SymbolIterator"));
    if (method === undefined) return DirectIterator(value);
    const iterator = %call(method, value);
    if (!%is_object(iterator)) %throw_type_error(`${%describe(value)} is not iterable`);
    return DirectIterator(iterator);
}

// The limit of take and drop.
function LimitOf(iterator, value) {
    const number = ToNumber(value);
    const limit = number !== number ? -1 : %to_integer(number);
    if (limit >= 0) return limit;
    %throw_range_error(`${%describe(value)} must be positive`);
}

// Calls `visit` for each value until it gives something other than undefined; then the iterator is closed.
function VisitValues(record, callback, visit) {
    for (let counter = 0; ; counter++) {
        const value = StepDirect(record);
        if (%is_done(value)) return undefined;
        const answer = visit(CallClosing(record.iterator, callback, value, counter), value);
        if (answer === undefined) continue;
        IteratorClose(record.iterator);
        return answer;
    }
}

const IteratorMethods = {
    reduce(callback, ...initial) {
        RequireIterator(this, "reduce");
        RequireCallback(this, callback);
        const record = DirectIterator(this);
        let accumulator = initial[0];
        let counter = 0;
        if (initial.length === 0) {
            accumulator = StepDirect(record);
            if (%is_done(accumulator)) %throw_type_error("Reduce of a done iterator with no initial value");
            counter = 1;
        }
        for (; ; counter++) {
            const value = StepDirect(record);
            if (%is_done(value)) return accumulator;
            try {
                accumulator = %call(callback, undefined, accumulator, value, counter);
            } catch (error) {
                IteratorCloseQuietly(this);
                throw error;
            }
        }
    },
    toArray() {
        RequireIterator(this, "toArray");
        return IteratorRest(this, this.next);
    },
    forEach(callback) {
        RequireIterator(this, "forEach");
        RequireCallback(this, callback);
        VisitValues(DirectIterator(this), callback, () => undefined);
    },
    some(callback) {
        RequireIterator(this, "some");
        RequireCallback(this, callback);
        return VisitValues(DirectIterator(this), callback, (answer) => (answer ? true : undefined)) === true;
    },
    every(callback) {
        RequireIterator(this, "every");
        RequireCallback(this, callback);
        return VisitValues(DirectIterator(this), callback, (answer) => (answer ? undefined : false)) !== false;
    },
    find(callback) {
        RequireIterator(this, "find");
        RequireCallback(this, callback);
        const found = VisitValues(DirectIterator(this), callback, (answer, value) => (answer ? [value] : undefined));
        return found === undefined ? undefined : found[0];
    },
    map(callback) {
        RequireIterator(this, "map");
        RequireCallback(this, callback);
        return MakeHelper(DirectIterator(this), MapStep(callback));
    },
    filter(callback) {
        RequireIterator(this, "filter");
        RequireCallback(this, callback);
        return MakeHelper(DirectIterator(this), FilterStep(callback));
    },
    take(limit) {
        RequireIterator(this, "take");
        const most = LimitOf(this, limit);
        return MakeHelper(DirectIterator(this), TakeStep(most));
    },
    drop(limit) {
        RequireIterator(this, "drop");
        const fewest = LimitOf(this, limit);
        return MakeHelper(DirectIterator(this), DropStep(fewest));
    },
    flatMap(callback) {
        RequireIterator(this, "flatMap");
        if (!%is_callable(callback)) %throw_type_error("Iterator.prototype.flatMap is not a function");
        return MakeHelper(DirectIterator(this), FlatMapStep(callback));
    },
};

// ---- Iterator.from ----

const WrappedIteratorPrototype = %new_object(IteratorPrototype);
%define_methods(WrappedIteratorPrototype, {
    next() {
        if (!%has_brand(this, brandWrappedIterator)) ThrowIncompatible("%WrapForValidIteratorPrototype%.next", this);
        const next = %slot(this, 1);
        RequireCallable(next);
        return %call(next, %slot(this, 0));
    },
    return() {
        if (!%has_brand(this, brandWrappedIterator)) ThrowIncompatible("%WrapForValidIteratorPrototype%.return", this);
        const iterator = %slot(this, 0);
        const method = GetMethod(iterator, "return");
        return method === undefined ? { value: undefined, done: true } : %call(method, iterator);
    },
});

const IteratorFunctions = {
    // SPEC: 27.1.3.2.1.
    from(value) {
        if (!%is_object(value) && typeof value !== "string") %throw_type_error("Iterator.from called on non-object");
        const record = FlattenableIterator(value);
        if (OrdinaryHasInstance(IteratorConstructor, record.iterator)) return record.iterator;
        return %slots(WrappedIteratorPrototype, brandWrappedIterator, record.iterator, record.next);
    },
};

// ---- Two properties that cannot be written on the prototype itself ----

// SPEC: 27.1.4.1 and 27.1.4.14: SetterThatIgnoresPrototypeProperties.
function PutWeirdAccessor(key, value, shown) {
    const functions = {
        get [key]() {
            return value;
        },
        set [key](to) {
            if (!%is_object(this)) %throw_type_error(`set Iterator.prototype${shown} called on non-object`);
            if (this === IteratorPrototype) {
                %throw_type_error(`Cannot assign to read only property '${%key_text(key)}' of object '[object Object]'`);
            }
            if (%is_proxy(this) || %has_own(this, key)) {
                this[key] = to;
            } else {
                CreateDataPropertyOrThrow(this, key, to);
            }
        },
    };
    const descriptor = %own_descriptor(functions, key);
    %put_accessor(IteratorPrototype, key, descriptor.get, descriptor.set, 4);
}

if (kHasNewestLanguage) {
    %set_name(IteratorConstructor, "Iterator");
    %put(IteratorConstructor, "prototype", IteratorPrototype, 0);
    %define_methods(IteratorConstructor, IteratorFunctions);
    %put(GlobalObject, "Iterator", IteratorConstructor, 5);
    PutWeirdAccessor("constructor", IteratorConstructor, ".constructor");
    %define_methods(IteratorPrototype, IteratorMethods);
    PutWeirdAccessor(%intrinsic("SymbolToStringTag"), "Iterator", "[Symbol.toStringTag]");
}
