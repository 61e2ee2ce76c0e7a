// Iterator and its helpers. SPEC: ECMA-262 of 2025, section 27.1.3.

const GeneratorNext = %intrinsic("GeneratorPrototype").next;
const GeneratorReturn = %intrinsic("GeneratorPrototype").return;

function Iterator() {
    "constructor";
    if (new.target === undefined || new.target === Iterator) %throw_type_error("Abstract class Iterator not directly constructable");
    return %new_object(PrototypeFrom(new.target, "IteratorPrototype"));
}
%set_name(Iterator, "Iterator");
%put(Iterator, "prototype", %intrinsic("IteratorPrototype"), 0);
%put(%intrinsic("IteratorPrototype"), "constructor", Iterator, 5);
%put(PageGlobal, "Iterator", Iterator, 5);

const IteratorHelperPrototype = %new_object(%intrinsic("IteratorPrototype"));
%define_methods(IteratorHelperPrototype, {
    next() { return %call(GeneratorNext, this); },
    return() { return %call(GeneratorReturn, this); },
});
%put(IteratorHelperPrototype, %intrinsic("SymbolToStringTag"), "Iterator Helper", 4);

// The receiver with its next, as a record.
function DirectIterator(value, method) {
    if (!%is_object(value)) %throw_type_error(`Iterator.prototype.${method} called on non-object`);
    return { __proto__: null, iterator: value, next: value.next, stepping: false };
}

function NeedCallback(callback) {
    if (!%is_callable(callback)) %throw_type_error(`${%describe(callback)} is not a function`);
}

// The next value, or %done.
function StepDirect(record) {
    record.stepping = true;
    const result = %call(record.next, record.iterator);
    if (!%is_object(result)) %throw_type_error(`Iterator result ${%describe(result)} is not an object`);
    const value = result.done ? %done() : result.value;
    record.stepping = false;
    return value;
}

function CloseDirect(record) {
    const close = record.iterator.return;
    if (close !== undefined && close !== null) %call(close, record.iterator);
}

// A helper whose values a generator gives; what it is broken off in closes the iterator below.
function MakeHelper(record, steps) {
    const generator = GuardedSteps(record, steps);
    %set_prototype(generator, IteratorHelperPrototype);
    return generator;
}

function* GuardedSteps(record, steps) {
    const state = { __proto__: null, open: true };
    try {
        const inner = steps(state);
        for (let result = %call(GeneratorNext, inner); !result.done; result = %call(GeneratorNext, inner)) yield result.value;
        state.open = false;
    } finally {
        if (state.open && !record.stepping) CloseDirect(record);
    }
}

function LimitOf(value) {
    const limit = ToNumber(value);
    if (limit !== limit) %throw_range_error(`${%describe(value)} must be positive`);
    const whole = %to_integer(limit);
    if (whole < 0) %throw_range_error(`${%describe(value)} must be positive`);
    return whole;
}

// Calls `visit` for each value until it gives something other than undefined.
function VisitAll(record, visit, otherwise) {
    for (let index = 0; ; index += 1) {
        const value = StepDirect(record);
        if (%is_done(value)) return otherwise;
        let answer;
        try {
            answer = visit(value, index);
        } catch (error) {
            try {
                CloseDirect(record);
            } catch {
                // The first error is the one that counts.
            }
            throw error;
        }
        if (answer === undefined) continue;
        CloseDirect(record);
        return answer.value;
    }
}

%define_methods(%intrinsic("IteratorPrototype"), {
    map(callback) {
        NeedCallback(callback);
        const record = DirectIterator(this, "map");
        return MakeHelper(record, function* () {
            for (let index = 0; ; index += 1) {
                const value = StepDirect(record);
                if (%is_done(value)) return;
                yield %call(callback, undefined, value, index);
            }
        });
    },
    filter(callback) {
        NeedCallback(callback);
        const record = DirectIterator(this, "filter");
        return MakeHelper(record, function* () {
            for (let index = 0; ; index += 1) {
                const value = StepDirect(record);
                if (%is_done(value)) return;
                if (%call(callback, undefined, value, index)) yield value;
            }
        });
    },
    take(limit) {
        const record = DirectIterator(this, "take");
        const most = LimitOf(limit);
        return MakeHelper(record, function* (state) {
            for (let index = 0; index < most; index += 1) {
                const value = StepDirect(record);
                if (%is_done(value)) return;
                yield value;
            }
            state.open = false;
            CloseDirect(record);
        });
    },
    drop(limit) {
        const record = DirectIterator(this, "drop");
        const fewest = LimitOf(limit);
        return MakeHelper(record, function* () {
            for (let index = 0; ; index += 1) {
                const value = StepDirect(record);
                if (%is_done(value)) return;
                if (index >= fewest) yield value;
            }
        });
    },
    toArray() {
        const record = DirectIterator(this, "toArray");
        const values = [];
        for (let value = StepDirect(record); !%is_done(value); value = StepDirect(record)) %push(values, value);
        return values;
    },
    forEach(callback) {
        NeedCallback(callback);
        VisitAll(DirectIterator(this, "forEach"), (value, index) => {
            %call(callback, undefined, value, index);
        }, undefined);
    },
    some(callback) {
        NeedCallback(callback);
        return VisitAll(DirectIterator(this, "some"), (value, index) => (%call(callback, undefined, value, index) ? { value: true } : undefined), false);
    },
    every(callback) {
        NeedCallback(callback);
        return VisitAll(DirectIterator(this, "every"), (value, index) => (%call(callback, undefined, value, index) ? undefined : { value: false }), true);
    },
    find(callback) {
        NeedCallback(callback);
        return VisitAll(DirectIterator(this, "find"), (value, index) => (%call(callback, undefined, value, index) ? { value } : undefined), undefined);
    },
    reduce(callback, ...initial) {
        NeedCallback(callback);
        const record = DirectIterator(this, "reduce");
        const state = { __proto__: null, value: initial[0], offset: 0 };
        if (initial.length === 0) {
            state.value = StepDirect(record);
            if (%is_done(state.value)) %throw_type_error("Reduce of a done iterator with no initial value");
            state.offset = 1;
        }
        VisitAll(record, (value, index) => {
            state.value = %call(callback, undefined, state.value, value, index + state.offset);
        }, undefined);
        return state.value;
    },
});
RefuseInPage(%intrinsic("IteratorPrototype"), "Iterator.prototype", ["flatMap"]);
RefuseInPage(Iterator, "Iterator", ["from", "concat", "zip"]);
RefuseInPage(PageGlobal.Array, "Array", ["fromAsync"]);
RefuseInPage(PageGlobal.Math, "Math", ["sumPrecise", "f16round"]);
RefuseInPage(PageGlobal.RegExp, "RegExp", ["escape"]);
RefuseInPage(PageGlobal, "", ["Temporal", "SuppressedError", "DisposableStack", "AsyncDisposableStack", "Float16Array"]);
