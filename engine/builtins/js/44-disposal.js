// Explicit resource management: SuppressedError, DisposableStack, AsyncDisposableStack, and what the compiler calls for `using`
// declarations. SPEC: the proposal of the same name (ECMA-262 of 2027, section 9.5).

const brandDisposableStack = 107;       // 0 its resources, undefined when it is disposed
const brandAsyncDisposableStack = 108;  // the same
const kDisposeKey = %intrinsic("SymbolDispose");
const kAsyncDisposeKey = %intrinsic("SymbolAsyncDispose");

// ---- SuppressedError ----

function SuppressedErrorConstructor(error, suppressed, message) {
    "constructor";
    const result = NewError(new.target, SuppressedErrorConstructor, "SuppressedErrorPrototype", message, undefined);
    %put(result, "error", error, 5);
    %put(result, "suppressed", suppressed, 5);
    return result;
}

function MakeSuppressedError(error, suppressed) {
    const result = %new_object(%intrinsic("SuppressedErrorPrototype"), "Error");
    %capture_stack(result, undefined);
    %put(result, "message", "An error was suppressed during disposal", 5);
    %put(result, "error", error, 5);
    %put(result, "suppressed", suppressed, 5);
    return result;
}

// ---- Resources ----

// SPEC: CreateDisposableResource and GetDisposeMethod. `isAsync` is that of the declaration or the stack.
function DisposableResource(value, isAsync) {
    if (value === undefined || value === null) return isAsync ? { __proto__: null, value: undefined, method: undefined, isAsync, isSync: false } : undefined;
    if (!%is_object(value)) %throw_type_error("An object is expected with `using` declarations");
    let method = isAsync ? value[kAsyncDisposeKey] : undefined;
    let isSync = false;
    let key = kAsyncDisposeKey;
    if (method === undefined || method === null) {
        method = value[kDisposeKey];
        isSync = isAsync;
        key = kDisposeKey;
    }
    if (!%is_callable(method)) %throw_type_error(`${SymbolName(key)} is not a function`);
    return { __proto__: null, value, method, isAsync, isSync };
}

function SymbolName(symbol) {
    return `Symbol(${%symbol_description(symbol)})`;
}

function AddResource(resources, value, isAsync) {
    const resource = DisposableResource(value, isAsync);
    if (resource !== undefined) %push(resources, resource);
    return value;
}

function AddDisposer(resources, disposer, isAsync) {
    if (!%is_callable(disposer)) ThrowNotFunction(disposer);
    %push(resources, { __proto__: null, value: undefined, method: disposer, isAsync, isSync: false });
}

function TakeLastResource(resources) {
    const last = resources[resources.length - 1];
    resources.length = resources.length - 1;
    return last;
}

// What failed so far, in [error] or undefined, with one more.
function WithFailure(failure, error) {
    return [failure === undefined ? error : MakeSuppressedError(error, failure[0])];
}

// SPEC: DisposeResources, of resources none of which is asynchronous. `failure` is the error of the block in a list, or undefined.
function DisposeResources(resources, failure) {
    while (resources.length > 0) {
        const resource = TakeLastResource(resources);
        try {
            %call(resource.method, resource.value);
        } catch (error) {
            failure = WithFailure(failure, error);
        }
    }
    if (failure !== undefined) throw failure[0];
}

// The same with asynchronous ones, in steps. What was declared with a value that is null or undefined costs one await, for all of them.
function BeginDisposal(resources, failure) {
    return { __proto__: null, resources, failure, step: undefined, needsAwait: false, hasAwaited: false };
}

// Disposes until there is something to wait for, in `step`. False at the end.
function NextDisposal(state) {
    state.step = undefined;
    while (state.resources.length > 0) {
        const resource = state.resources[state.resources.length - 1];
        if (!resource.isAsync && AwaitsFirst(state)) return true;
        TakeLastResource(state.resources);
        if (resource.method === undefined) {
            state.needsAwait = true;
        } else if (DisposeOne(state, resource)) {
            state.hasAwaited = true;
            return true;
        }
    }
    return AwaitsFirst(state);
}

function AwaitsFirst(state) {
    const awaits = state.needsAwait && !state.hasAwaited;
    if (awaits) state.needsAwait = false;
    return awaits;
}

// Whether `state.step` is to be awaited.
function DisposeOne(state, resource) {
    try {
        const result = %call(resource.method, resource.value);
        if (resource.isAsync && !resource.isSync) state.step = result;
        return resource.isAsync;
    } catch (error) {
        NoteDisposalFailure(state, error);
        return resource.isSync;
    }
}

function NoteDisposalFailure(state, error) {
    state.failure = WithFailure(state.failure, error);
}

function EndDisposal(state) {
    if (state.failure !== undefined) throw state.failure[0];
}

async function DisposeAsyncResources(resources) {
    const state = BeginDisposal(resources, undefined);
    while (NextDisposal(state)) {
        try {
            await state.step;
        } catch (error) {
            NoteDisposalFailure(state, error);
        }
    }
    EndDisposal(state);
}

// ---- The stacks ----

function ResourcesOf(stack, brand, name, method) {
    const shown = `${name}.prototype.${method}`;
    if (!%has_brand(stack, brand)) ThrowIncompatible(shown, stack);
    const resources = %slot(stack, 0);
    if (resources === undefined) %throw_reference_error(`Cannot call ${shown} on an already-disposed DisposableStack`);
    return resources;
}

function NewDisposable(newTarget, prototype, brand, name) {
    RequireNew(newTarget, name);
    return %slots(GetPrototypeFromConstructor(newTarget, prototype), brand, []);
}

const DisposableStackPrototype = {};
const AsyncDisposableStackPrototype = {};

function DisposableStackConstructor() {
    "constructor";
    return NewDisposable(new.target, DisposableStackPrototype, brandDisposableStack, "DisposableStack");
}

function AsyncDisposableStackConstructor() {
    "constructor";
    return NewDisposable(new.target, AsyncDisposableStackPrototype, brandAsyncDisposableStack, "AsyncDisposableStack");
}

// The methods that both kinds have; `dispose` stands behind use().
function StackMethods(brand, name, prototype, isAsync, dispose) {
    const first = {
        use(value) {
            return AddResource(ResourcesOf(this, brand, name, "use"), value, isAsync);
        },
    };
    const others = {
        adopt(value, onDispose) {
            const resources = ResourcesOf(this, brand, name, "adopt");
            if (!%is_callable(onDispose)) ThrowNotFunction(onDispose);
            AddDisposer(resources, () => %call(onDispose, undefined, value), isAsync);
            return value;
        },
        defer(onDispose) {
            AddDisposer(ResourcesOf(this, brand, name, "defer"), onDispose, isAsync);
        },
        move() {
            const resources = ResourcesOf(this, brand, name, "move");
            %set_slot(this, 0, undefined);
            return %slots(prototype, brand, resources);
        },
        get disposed() {
            if (!%has_brand(this, brand)) ThrowIncompatible(`get ${name}.prototype.disposed`, this);
            return %slot(this, 0) === undefined;
        },
    };
    %define_methods(prototype, first);
    %define_methods(prototype, dispose);
    %define_methods(prototype, others);
}

StackMethods(brandDisposableStack, "DisposableStack", DisposableStackPrototype, false, {
    dispose() {
        if (!%has_brand(this, brandDisposableStack)) ThrowIncompatible("DisposableStack.prototype.dispose", this);
        const resources = %slot(this, 0);
        if (resources === undefined) return;
        %set_slot(this, 0, undefined);
        DisposeResources(resources, undefined);
    },
});
%put(DisposableStackPrototype, kDisposeKey, DisposableStackPrototype.dispose, 5);
%put(DisposableStackPrototype, %intrinsic("SymbolToStringTag"), "DisposableStack", 4);

StackMethods(brandAsyncDisposableStack, "AsyncDisposableStack", AsyncDisposableStackPrototype, true, {
    disposeAsync() {
        const promise = %new_promise(PromisePrototype, undefined);
        if (!%has_brand(this, brandAsyncDisposableStack)) {
            RejectNow(promise, %make_type_error(`Method AsyncDisposableStack.prototype.disposeAsync called on incompatible receiver ${%describe(this)}`));
            return promise;
        }
        const resources = %slot(this, 0);
        %set_slot(this, 0, undefined);
        if (resources === undefined) {
            %promise_set_already_resolved(promise);
            %promise_fulfill(promise, undefined);
            return promise;
        }
        return DisposeAsyncResources(resources);
    },
});
%put(AsyncDisposableStackPrototype, kAsyncDisposeKey, AsyncDisposableStackPrototype.disposeAsync, 5);
%put(AsyncDisposableStackPrototype, %intrinsic("SymbolToStringTag"), "AsyncDisposableStack", 4);

// ---- Iterators ----

const IteratorDisposers = {
    [kDisposeKey]() {
        const method = GetMethod(this, "return");
        if (method !== undefined) %call(method, this);
    },
};
const AsyncIteratorDisposers = {
    [kAsyncDisposeKey]() {
        const promise = %new_promise(PromisePrototype, undefined);
        try {
            const method = GetMethod(this, "return");
            const result = method === undefined ? undefined : %call(method, this, undefined);
            const wrapper = PromiseResolve(result);
            PerformPromiseThen(wrapper, () => undefined, undefined, promise);
        } catch (error) {
            RejectNow(promise, error);
        }
        return promise;
    },
};

if (kHasNewestLanguage) {
    LinkNativeError(SuppressedErrorConstructor, %intrinsic("SuppressedErrorPrototype"), "SuppressedError", 3);
    %set_constructor(DisposableStackConstructor, DisposableStackPrototype, "DisposableStack", 0);
    SetKeyOrder(DisposableStackPrototype, ["constructor"]);
    %set_constructor(AsyncDisposableStackConstructor, AsyncDisposableStackPrototype, "AsyncDisposableStack", 0);
    SetKeyOrder(AsyncDisposableStackPrototype, ["constructor"]);
    %define_methods(%intrinsic("IteratorPrototype"), IteratorDisposers);
    %define_methods(%intrinsic("AsyncIteratorPrototype"), AsyncIteratorDisposers);
    %set_intrinsic("AddResource", AddResource);
    %set_intrinsic("DisposeResources", DisposeResources);
    %set_intrinsic("BeginDisposal", BeginDisposal);
    %set_intrinsic("NextDisposal", NextDisposal);
    %set_intrinsic("NoteDisposalFailure", NoteDisposalFailure);
    %set_intrinsic("EndDisposal", EndDisposal);
}
