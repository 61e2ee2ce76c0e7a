// ECMA-262 section 27.2: Promise. The promises themselves, their reactions and the microtask queue are the engine's
// (vm/promise.h); here is what runs program code. Anonymous functions of the specification stand in array literals, so
// that nothing names them.

const PromisePrototype = %intrinsic("PromisePrototype");

// What the host is told of a promise that is resolved or rejected again; Node has an event for it.
const ResolvedAgain = { __proto__: null, tell: undefined };

function TellResolvedAgain(kind, promise, value) {
    if (ResolvedAgain.tell !== undefined) ResolvedAgain.tell(kind, promise, value);
}

// SPEC: 27.2.1.3 CreateResolvingFunctions: [resolve, reject].
function CreateResolvingFunctions(promise) {
    let alreadyResolved = false;
    return [
        (resolution) => {
            "builtin";
            if (alreadyResolved) return TellResolvedAgain("resolve", promise, resolution);
            alreadyResolved = true;
            %promise_set_already_resolved(promise);
            ResolvePromise(promise, resolution);
        },
        (reason) => {
            "builtin";
            if (alreadyResolved) return TellResolvedAgain("reject", promise, reason);
            alreadyResolved = true;
            %promise_set_already_resolved(promise);
            %promise_reject(promise, reason);
        },
    ];
}

// SPEC: 27.2.1.3.2 Promise Resolve Functions, from step 7 on.
function ResolvePromise(promise, resolution) {
    if (!%is_object(resolution)) {
        %promise_fulfill(promise, resolution);
        return;
    }
    if (resolution === promise) {
        %promise_reject(promise, %make_type_error("Chaining cycle detected for promise #<Promise>"));
        return;
    }
    let then;
    try {
        then = resolution.then;
    } catch (error) {
        %promise_reject(promise, error);
        return;
    }
    if (!%is_callable(then)) {
        %promise_fulfill(promise, resolution);
        return;
    }
    if (kNodeMajor === 8 && then === PromisePrototype.then && %adopt_settled(promise, resolution)) return;
    %promise_lock_in(promise, resolution);
    %enqueue_thenable_job(promise, resolution, then);
}

// Rejects a promise that nothing else can settle.
function RejectNow(promise, reason) {
    %promise_set_already_resolved(promise);
    %promise_reject(promise, reason);
}

// The library's own promises.
function NewPromise() {
    return %new_promise(PromisePrototype);
}

function FulfilledPromise(value) {
    const promise = NewPromise();
    %promise_set_already_resolved(promise);
    %promise_fulfill(promise, value);
    return promise;
}

function RejectedPromise(reason) {
    const promise = NewPromise();
    RejectNow(promise, reason);
    return promise;
}

// SPEC: 27.2.1.5 NewPromiseCapability.
function NewPromiseCapability(constructor) {
    const capability = { __proto__: null, promise: undefined, resolve: undefined, reject: undefined };
    if (constructor === PromiseConstructor) {
        const promise = %new_promise(PromisePrototype, undefined);
        const functions = kNodeMajor === 4 ? OldResolvingFunctions(promise) : CreateResolvingFunctions(promise);
        capability.promise = promise;
        capability.resolve = functions[0];
        capability.reject = functions[1];
        return capability;
    }
    if (!%is_constructor(constructor)) ThrowNotConstructor(constructor);
    const executor = [(resolve, reject) => {
        "builtin";
        if (capability.resolve !== undefined || capability.reject !== undefined) {
            %throw_type_error("Promise executor has already been invoked with non-undefined arguments");
        }
        capability.resolve = resolve;
        capability.reject = reject;
    }];
    capability.promise = %construct(constructor, executor, constructor);
    if (!%is_callable(capability.resolve) || !%is_callable(capability.reject)) {
        %throw_type_error("Promise resolve or reject function is not callable");
    }
    return capability;
}

// ---- Jobs ----

// SPEC: 27.2.2.1 NewPromiseReactionJob. `derived` is a native promise to settle directly when `resolve` is undefined.
function RunPromiseReaction(handler, rejected, argument, derived, resolve, reject) {
    if (kNodeMajor === 4) {
        RunOldReaction(handler, argument, derived, resolve, reject);
        return;
    }
    let result = argument;
    let failed = rejected;
    if (handler !== undefined) {
        try {
            result = %call(handler, undefined, argument);
            failed = false;
        } catch (error) {
            result = error;
            failed = true;
        }
    }
    if (resolve !== undefined) {
        %call(failed ? reject : resolve, undefined, result);
    } else if (derived !== undefined) {
        if (failed) {
            RejectNow(derived, result);
        } else {
            %promise_set_already_resolved(derived);
            ResolvePromise(derived, result);
        }
    }
}

// SPEC: 27.2.2.2 NewPromiseResolveThenableJob. A promise whose then() is the built-in one settles `promise` directly,
// in the same number of jobs: the promise and the functions that then() would get are seen by nobody.
function RunResolveThenable(promise, thenable, then) {
    if (then === PromiseThen && %is_promise(thenable) && !%notes_promises()) {
        try {
            if (SpeciesConstructor(thenable, PromiseConstructor) === PromiseConstructor) {
                %promise_then(thenable, undefined, undefined, promise, undefined, undefined);
                return;
            }
        } catch (error) {
            %promise_reject(promise, error);
            return;
        }
    }
    const functions = CreateResolvingFunctions(promise);
    try {
        %call(then, thenable, functions[0], functions[1]);
    } catch (error) {
        %call(functions[1], undefined, error);
    }
}

// ---- The constructor ----

// SPEC: 27.2.3.1 Promise.
function PromiseConstructor(executor) {
    "constructor";
    if (new.target === undefined) {
        %throw_type_error(kIsOldNode ? `${%describe(this)} is not a promise` : "Promise constructor cannot be invoked without 'new'");
    }
    if (!%is_callable(executor)) %throw_type_error(`Promise resolver ${%describe(executor)} is not a function`);
    const promise = %new_promise(PrototypeFrom(new.target, "PromisePrototype"), undefined);
    const functions = kNodeMajor === 4 ? OldResolvingFunctions(promise) : CreateResolvingFunctions(promise);
    try {
        %call(executor, undefined, functions[0], functions[1]);
    } catch (error) {
        %call(functions[1], undefined, error);
    }
    return promise;
}

%set_constructor(PromiseConstructor, PromisePrototype, "Promise", 1);
%set_intrinsic("Promise", PromiseConstructor);

// SPEC: 27.2.4.7.1 PromiseResolve.
function PromiseResolveIn(constructor, value) {
    if (%is_promise(value) && value.constructor === constructor) return value;
    if (constructor === PromiseConstructor) {
        const promise = %new_promise(PromisePrototype, undefined);
        %promise_set_already_resolved(promise);
        if (kNodeMajor === 4) {
            %promise_fulfill(promise, value);
        } else {
            ResolvePromise(promise, value);
        }
        return promise;
    }
    const capability = NewPromiseCapability(constructor);
    %call(capability.resolve, undefined, value);
    return capability.promise;
}

function PromiseResolve(value) {
    return PromiseResolveIn(PromiseConstructor, value);
}

// SPEC: 27.2.4.1.1 GetPromiseResolve.
function GetPromiseResolve(constructor) {
    const resolve = constructor.resolve;
    if (!%is_callable(resolve)) %throw_type_error("Promise resolve or reject function is not callable");
    return resolve;
}

function InvokeThen(promise, onFulfilled, onRejected) {
    const then = promise.then;
    if (!%is_callable(then)) %throw_type_error(`${%describe_call(then)} is not a function`);
    return %call(then, promise, onFulfilled, onRejected);
}

// What all, allSettled, any and race have in common: each value of the iterable becomes a promise that `subscribe`
// gets with its place; `finish` runs when there are no more.
function CombinePromises(constructor, iterable, capability, subscribe, finish) {
    try {
        const promiseResolve = GetPromiseResolve(constructor);
        const iterator = IterableToIterator(iterable);
        const next = iterator.next;
        let index = 0;
        for (;;) {
            const value = IteratorNext(iterator, next);
            if (%is_done(value)) break;
            try {
                subscribe(%call(promiseResolve, constructor, value), index);
            } catch (error) {
                IteratorCloseQuietly(iterator);
                throw error;
            }
            index++;
        }
        finish();
    } catch (error) {
        %call(capability.reject, undefined, error);
    }
    return capability.promise;
}

// What all, allSettled and any have in common: a value for each promise, stored when it comes, and `finish` when the
// last one has come. `subscribe` gets a promise, the collection and the place of its value; error stacks show the label.
function CollectPromises(constructor, iterable, label, finish, subscribe) {
    const capability = NewPromiseCapability(constructor);
    const collection = { __proto__: null, capability, values: [], remaining: 1, finish, label };
    return CombinePromises(constructor, iterable, capability, (promise, index) => {
        %push(collection.values, undefined);
        collection.remaining++;
        subscribe(promise, collection, index);
    }, () => Arrived(collection));
}

function Arrived(collection) {
    collection.remaining--;
    return collection.remaining === 0 ? collection.finish(collection.capability, collection.values) : undefined;
}

function FulfillWith(capability, values) {
    return %call(capability.resolve, undefined, values);
}

function RejectWithAll(capability, errors) {
    return %call(capability.reject, undefined, MakeAggregateError("All promises were rejected", errors));
}

// A function that stores what `make` makes of its argument at a place, once.
function CollectorAt(collection, index, make) {
    let called = false;
    return [(value) => {
        "builtin";
        if (called) return undefined;
        called = true;
        collection.values[index] = make(value);
        return Arrived(collection);
    }][0];
}

function Identity(value) {
    return value;
}

function FulfilledRecord(value) {
    return { status: "fulfilled", value };
}

function RejectedRecord(reason) {
    return { status: "rejected", reason };
}

function RequirePromiseConstructor(value, name) {
    if (!%is_object(value)) %throw_type_error(`${name} called on non-object`);
}

%define_methods(PromiseConstructor, {
    // SPEC: 27.2.4.1.
    all(iterable) {
        RequirePromiseConstructor(this, "Promise.all");
        if (kNodeMajor === 4) return OldAll(this, iterable);
        return CollectPromises(this, iterable, "Promise.all", FulfillWith, (promise, collection, index) => {
            const collector = CollectorAt(collection, index, Identity);
            InvokeThen(promise, collector, collection.capability.reject);
        });
    },
    // SPEC: 27.2.4.2.
    allSettled(iterable) {
        RequirePromiseConstructor(this, "Promise.allSettled");
        return CollectPromises(this, iterable, "Promise.allSettled", FulfillWith, (promise, collection, index) => {
            const collectors = SettledCollectors(collection, index);
            InvokeThen(promise, collectors[0], collectors[1]);
        });
    },
    // SPEC: 27.2.4.3.
    any(iterable) {
        RequirePromiseConstructor(this, "Promise.any");
        return CollectPromises(this, iterable, "Promise.any", RejectWithAll, (promise, collection, index) => {
            const collector = CollectorAt(collection, index, Identity);
            InvokeThen(promise, collection.capability.resolve, collector);
        });
    },
    // SPEC: 27.2.4.5.
    race(iterable) {
        RequirePromiseConstructor(this, "Promise.race");
        if (kNodeMajor === 4) return OldRace(this, iterable);
        const capability = NewPromiseCapability(this);
        return CombinePromises(this, iterable, capability, (promise) => {
            InvokeThen(promise, capability.resolve, capability.reject);
        }, () => undefined);
    },
    // SPEC: 27.2.4.7.
    resolve(value) {
        RequirePromiseConstructor(this, "PromiseResolve");
        return PromiseResolveIn(this, value);
    },
    // SPEC: 27.2.4.6.
    reject(reason) {
        RequirePromiseConstructor(this, "PromiseReject");
        if (this === PromiseConstructor) {
            const promise = %new_promise(PromisePrototype, undefined);
            RejectNow(promise, reason);
            return promise;
        }
        const capability = NewPromiseCapability(this);
        %call(capability.reject, undefined, reason);
        return capability.promise;
    },
    get [%intrinsic("SymbolSpecies")]() {
        return this;
    },
});

// The two functions of allSettled share one memory of having been called.
function SettledCollectors(collection, index) {
    let called = false;
    const collector = (make) => [(value) => {
        "builtin";
        if (called) return undefined;
        called = true;
        collection.values[index] = make(value);
        return Arrived(collection);
    }][0];
    return [collector(FulfilledRecord), collector(RejectedRecord)];
}

// SPEC: 27.2.5.4.1 PerformPromiseThen with a native promise to settle, or undefined.
function PerformPromiseThen(promise, onFulfilled, onRejected, derived) {
    %promise_then(promise, %is_callable(onFulfilled) ? onFulfilled : undefined,
        %is_callable(onRejected) ? onRejected : undefined, derived, undefined, undefined);
}

%define_methods(PromisePrototype, {
    // SPEC: 27.2.5.4.
    then(onFulfilled, onRejected) {
        if (!%is_promise(this)) ThrowIncompatible("Promise.prototype.then", this);
        if (kNodeMajor === 4) return OldThen(this, onFulfilled, onRejected);
        const constructor = SpeciesConstructor(this, PromiseConstructor);
        if (constructor === PromiseConstructor) {
            const derived = %new_promise(PromisePrototype, this);
            PerformPromiseThen(this, onFulfilled, onRejected, derived);
            return derived;
        }
        const capability = NewPromiseCapability(constructor);
        %promise_then(this, %is_callable(onFulfilled) ? onFulfilled : undefined,
            %is_callable(onRejected) ? onRejected : undefined, capability.promise, capability.resolve,
            capability.reject);
        return capability.promise;
    },
    // SPEC: 27.2.5.1.
    catch(onRejected) {
        return InvokeThen(this, undefined, onRejected);
    },
    // SPEC: 27.2.5.3.
    finally(onFinally) {
        if (!%is_object(this)) %throw_type_error("Promise.prototype.finally called on non-object");
        const constructor = SpeciesConstructor(this, PromiseConstructor);
        if (!%is_callable(onFinally)) return InvokeThen(this, onFinally, onFinally);
        const functions = FinallyFunctions(constructor, onFinally);
        return InvokeThen(this, functions[0], functions[1]);
    },
});
%put(PromisePrototype, %intrinsic("SymbolToStringTag"), "Promise", 4);
const PromiseThen = PromisePrototype.then;

// SPEC: 27.2.5.3.1 and 27.2.5.3.2.
function FinallyFunctions(constructor, onFinally) {
    return [
        (value) => {
            "builtin";
            const result = %call(onFinally, undefined);
            const promise = PromiseResolveIn(constructor, result);
            return InvokeThenOne(promise, ValueThunk(value));
        },
        (reason) => {
            "builtin";
            const result = %call(onFinally, undefined);
            const promise = PromiseResolveIn(constructor, result);
            return InvokeThenOne(promise, Thrower(reason));
        },
    ];
}

// Invoke(promise, "then", « handler »): one argument.
function InvokeThenOne(promise, handler) {
    const then = promise.then;
    if (!%is_callable(then)) %throw_type_error(`${%describe_call(then)} is not a function`);
    return %call(then, promise, handler);
}

function ValueThunk(value) {
    return [() => {
        "builtin";
        return value;
    }][0];
}

function Thrower(reason) {
    return [() => {
        "builtin";
        throw reason;
    }][0];
}

%set_intrinsic("RunPromiseReaction", RunPromiseReaction);
%set_intrinsic("RunResolveThenable", RunResolveThenable);
%set_intrinsic("ResolvePromise", ResolvePromise);
%set_intrinsic("PromiseResolve", PromiseResolve);
%set_intrinsic("PromiseThen", %intrinsic("PromisePrototype").then);

AddOldPromiseNames(PromiseConstructor, PromisePrototype);
