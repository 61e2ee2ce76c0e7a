// Promises of Node 4. RUNTIME: V8 4.5 src/promise.js: a promise may be fulfilled with another promise, or with any thenable; only
// what then() calls sees through it.

// Settles with whatever it is.
function OldResolvingFunctions(promise) {
    return [
        (resolution) => {
            "builtin";
            %promise_fulfill(promise, resolution);
        },
        (reason) => {
            "builtin";
            %promise_reject(promise, reason);
        },
    ];
}

function OldRethrow(reason) {
    throw reason;
}

// PromiseCoerce: a thenable that is no promise becomes one.
function OldCoerce(constructor, value) {
    if (!%is_object(value) || %is_promise(value)) return value;
    let then;
    try {
        then = value.then;
    } catch (error) {
        const failed = NewPromiseCapability(constructor);
        %call(failed.reject, undefined, error);
        return failed.promise;
    }
    if (!%is_callable(then)) return value;
    const deferred = NewPromiseCapability(constructor);
    try {
        %call(then, value, deferred.resolve, deferred.reject);
    } catch (error) {
        %call(deferred.reject, undefined, error);
    }
    return deferred.promise;
}

// PromiseChain: what the handlers get is the value as it is.
function OldChain(promise, onFulfilled, onRejected) {
    const deferred = NewPromiseCapability(promise.constructor);
    %promise_then(promise, onFulfilled, onRejected, deferred.promise, deferred.resolve, deferred.reject);
    return deferred.promise;
}

function OldThen(promise, onFulfilled, onRejected) {
    const fulfilled = %is_callable(onFulfilled) ? onFulfilled : Identity;
    const rejected = %is_callable(onRejected) ? onRejected : OldRethrow;
    const constructor = promise.constructor;
    const handler = (value) => {
        const coerced = OldCoerce(constructor, value);
        if (coerced === promise) return %call(rejected, undefined, %make_type_error("Chaining cycle detected for promise #<Promise>"));
        if (%is_promise(coerced)) return InvokeThen(coerced, fulfilled, rejected);
        return %call(fulfilled, undefined, coerced);
    };
    return OldChain(promise, handler, rejected);
}

// PromiseHandle.
function RunOldReaction(handler, argument, derived, resolve, reject) {
    try {
        const result = %call(handler, undefined, argument);
        if (result === derived) {
            throw %make_type_error("Chaining cycle detected for promise #<Promise>");
        } else if (%is_promise(result)) {
            OldChain(result, resolve, reject);
        } else {
            %call(resolve, undefined, result);
        }
    } catch (error) {
        %call(reject, undefined, error);
    }
}

// PromiseAll and PromiseRace: `subscribe` gets each promise with its place, `finish` how many there are.
function OldCombine(constructor, iterable, subscribe, finish) {
    const deferred = NewPromiseCapability(constructor);
    try {
        const iterator = IterableToIterator(iterable);
        const next = iterator.next;
        let count = 0;
        for (;;) {
            const value = IteratorNext(iterator, next);
            if (%is_done(value)) break;
            subscribe(deferred, %call(constructor.resolve, constructor, value), count);
            count += 1;
        }
        finish(deferred, count);
    } catch (error) {
        %call(deferred.reject, undefined, error);
    }
    return deferred.promise;
}

function OldAll(constructor, iterable) {
    const values = [];
    const state = { __proto__: null, left: 0 };
    return OldCombine(constructor, iterable, (deferred, promise, index) => {
        %push(values, undefined);
        state.left += 1;
        const collect = (value) => {
            values[index] = value;
            state.left -= 1;
            if (state.left === 0) %call(deferred.resolve, undefined, values);
        };
        InvokeThen(promise, collect, OldRejecter(deferred));
    }, (deferred, count) => {
        if (count === 0) %call(deferred.resolve, undefined, values);
    });
}

function OldRejecter(deferred) {
    return (reason) => {
        %call(deferred.reject, undefined, reason);
    };
}

function OldRace(constructor, iterable) {
    return OldCombine(constructor, iterable, (deferred, promise) => {
        InvokeThen(promise, (value) => {
            %call(deferred.resolve, undefined, value);
        }, OldRejecter(deferred));
    }, () => undefined);
}

// What V8 had before ECMAScript 2015 and kept up to 5.1. RUNTIME: V8 4.5 and 5.1 src/js/promise.js, PromiseDefer, PromiseAccept and
// PromiseChain; in 5.1 the last two are resolve and then.
const OldPromiseStatics = {
    defer() {
        const capability = NewPromiseCapability(this);
        return { promise: capability.promise, resolve: capability.resolve, reject: capability.reject };
    },
    accept(value) {
        if (kNodeMajor !== 4) return PromiseResolveIn(this, value);
        const capability = NewPromiseCapability(this);
        %call(capability.resolve, undefined, value);
        return capability.promise;
    },
};
const OldPromiseMethods = {
    chain(onFulfilled, onRejected) {
        if (kNodeMajor !== 4) return InvokeThen(this, onFulfilled, onRejected);
        return OldChain(this, %is_callable(onFulfilled) ? onFulfilled : Identity, %is_callable(onRejected) ? onRejected : OldRethrow);
    },
};

function AddOldPromiseNames(constructor, prototype) {
    if (kNodeMajor !== 4 && kNodeMajor !== 6) return;
    %put(constructor, "accept", OldPromiseStatics.accept, 5);
    %put(constructor, "defer", OldPromiseStatics.defer, 5);
    %put(prototype, "chain", OldPromiseMethods.chain, 5);
}
