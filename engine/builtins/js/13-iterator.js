// ECMA-262 sections 23.1.5 and 27.1: iterator prototypes.

// Kinds of what an array, map or set iterator gives.
const kindKeys = 0;
const kindValues = 1;
const kindEntries = 2;

// Brands of objects with internal slots: 100 to 199 are this part's.
const brandArrayIterator = 100;  // 0 array or undefined when done, 1 index, 2 kind
const brandMapIterator = 101;    // 0 map or undefined when done, 1 position, 2 kind, 3 next
const brandSetIterator = 102;    // the same
const brandAsyncFromSync = 103;  // 0 iterator, 1 next
const brandFinalizationRegistry = 104;  // 0 cleanup, 1 cells

%define_methods(%intrinsic("IteratorPrototype"), {
    [%intrinsic("SymbolIterator")]() {
        return this;
    },
});

%define_methods(%intrinsic("AsyncIteratorPrototype"), {
    [%intrinsic("SymbolAsyncIterator")]() {
        return this;
    },
});

// SPEC: 23.1.5.1 CreateArrayIterator.
function CreateArrayIterator(array, kind) {
    return %slots(%intrinsic("ArrayIteratorPrototype"), brandArrayIterator, array, 0, kind);
}

%set_prototype(%intrinsic("ArrayIteratorPrototype"), %intrinsic("IteratorPrototype"));
%define_methods(%intrinsic("ArrayIteratorPrototype"), {
    next() {
        if (!%has_brand(this, brandArrayIterator)) ThrowIncompatible("Array Iterator.prototype.next", this);
        const array = %slot(this, 0);
        if (array === undefined) return { value: undefined, done: true };
        const index = %slot(this, 1);
        const length = %class_of(array) === "TypedArray" ? TypedArrayLengthForIteration(array)
                                                         : LengthOfArrayLike(array);
        if (index >= length) {
            %set_slot(this, 0, undefined);
            return { value: undefined, done: true };
        }
        %set_slot(this, 1, index + 1);
        const kind = %slot(this, 2);
        if (kind === kindValues) return { value: array[index], done: false };
        if (kind === kindKeys) return { value: index, done: false };
        return { value: [index, array[index]], done: false };
    },
});
%put(%intrinsic("ArrayIteratorPrototype"), %intrinsic("SymbolToStringTag"), "Array Iterator", 4);
%set_intrinsic("ArrayIteratorNext", %intrinsic("ArrayIteratorPrototype").next);

// The length without asking the program's own `length`; a detached buffer is a TypeError.
function TypedArrayLengthForIteration(array) {
    if (%is_out_of_bounds(array)) {
        %throw_type_error("Cannot perform %ArrayIteratorPrototype%.next on a detached ArrayBuffer");
    }
    return %view_length(array);
}

// ---- Async-from-sync iterators (section 27.1.4) ----

// Calls a method of the synchronous iterator and promises its result. `without` settles the promise where the iterator
// has no such method.
function ForwardToSync(asyncIterator, getMethod, values, without) {
    const promise = %new_promise(%intrinsic("PromisePrototype"), undefined);
    try {
        const iterator = %slot(asyncIterator, 0);
        const method = getMethod();
        if (method === undefined && without !== undefined) {
            without(promise);
        } else {
            const result = values.length > 0 ? %call(method, iterator, values[0]) : %call(method, iterator);
            ContinueAsyncFromSync(result, promise);
        }
    } catch (error) {
        RejectNow(promise, error);
    }
    return promise;
}

const AsyncFromSyncIteratorPrototype = %new_object(%intrinsic("AsyncIteratorPrototype"));
%define_methods(AsyncFromSyncIteratorPrototype, {
    next(...values) {
        return ForwardToSync(this, () => %slot(this, 1), values, undefined);
    },
    return(...values) {
        return ForwardToSync(this, () => GetMethodPlain(%slot(this, 0), "return"), values,
            (promise) => ResolvePromise(promise, { value: values[0], done: true }));
    },
    throw(...values) {
        return ForwardToSync(this, () => GetMethodPlain(%slot(this, 0), "throw"), values,
            (promise) => RejectNow(promise, values[0]));
    },
});

// SPEC: 27.1.4.4 AsyncFromSyncIteratorContinuation (of 2023: a rejected value does not close the iterator).
function ContinueAsyncFromSync(result, promise) {
    if (!%is_object(result)) %throw_type_error(`Iterator result ${%describe(result)} is not an object`);
    const done = result.done ? true : false;
    const wrapper = kIsOldNode ? %new_promise(%intrinsic("PromisePrototype"), undefined) : PromiseResolveIn(PromiseConstructor, result.value);
    // RUNTIME: V8 before 7.2 wraps every value.
    if (kIsOldNode) ResolvePromise(wrapper, result.value);
    PerformPromiseThen(wrapper, UnwrapperOf(done), undefined, promise);
}

function UnwrapperOf(done) {
    return (value) => ({ value, done });
}

function AsyncFromSyncIterator(iterator) {
    return %slots(AsyncFromSyncIteratorPrototype, brandAsyncFromSync, iterator, iterator.next);
}

%set_intrinsic("AsyncFromSyncIterator", AsyncFromSyncIterator);
