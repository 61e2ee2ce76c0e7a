// AsyncLocalStorage (that of Node 24 is in 43-async-context-frame.js) and AsyncResource. The engine carries the context (Agent::async_context) from where something is queued or
// registered to where it runs; here it is a list of a storage, its store, the next storage, … that is never changed but
// replaced. RUNTIME: Node 20 lib/async_hooks.js.

function StoreIn(context, storage) {
    for (let index = 0; context !== undefined && index < context.length; index += 2) {
        if (context[index] === storage) return context[index + 1];
    }
    return undefined;
}

// The context with another store for one storage; `given` false takes it out.
function ContextWith(context, storage, store, given) {
    const changed = [];
    for (let index = 0; context !== undefined && index < context.length; index += 2) {
        if (context[index] === storage) continue;
        %push(changed, context[index]);
        %push(changed, context[index + 1]);
    }
    if (given) {
        %push(changed, storage);
        %push(changed, store);
    }
    return changed.length === 0 ? undefined : changed;
}

function SetStore(storage, store, given) {
    %set_async_context(ContextWith(%async_context(), storage, store, given));
}

class AsyncLocalStorage {
    constructor() {
        this.kResourceStore = %new_symbol("kResourceStore");
        this.enabled = false;
    }
    static bind(fn) {
        return BindToContext(fn, new AsyncResource(fn.name || "bound-anonymous-fn"));
    }
    static snapshot() {
        return BindToContext((callback, ...list) => %apply(callback, undefined, list), new AsyncResource("snapshot"));
    }
    disable() {
        if (!this.enabled) return;
        this.enabled = false;
        SetStore(this, undefined, false);
    }
    enterWith(store) {
        %use_trampoline();
        this.enabled = true;
        SetStore(this, store, true);
    }
    run(store, callback, ...list) {
        FirstUse("async_hooks.AsyncLocalStorage.run");
        const known = this.getStore();
        %use_trampoline();
        if (%same_value(store, known)) return %at("=AsyncLocalStorage.run (node:async_hooks:335:14)", %apply(callback, null, list));
        this.enabled = true;
        const before = StoreIn(%async_context(), this);
        SetStore(this, store, true);
        try {
            return %at("=AsyncLocalStorage.run (node:async_hooks:346:14)", %apply(callback, null, list));
        } finally {
            SetStore(this, before, before !== undefined);
        }
    }
    exit(callback, ...list) {
        if (!this.enabled) return %at("=AsyncLocalStorage.exit (node:async_hooks:354:14)", %apply(callback, null, list));
        const before = StoreIn(%async_context(), this);
        this.enabled = false;
        SetStore(this, undefined, false);
        try {
            return %at("=AsyncLocalStorage.exit (node:async_hooks:358:14)", %apply(callback, null, list));
        } finally {
            this.enabled = true;
            SetStore(this, before, before !== undefined);
        }
    }
    getStore() {
        if (!this.enabled) return undefined;
        %use_trampoline();
        return StoreIn(%async_context(), this);
    }
}

function KnownNumber(number, name) {
    if (number === UnknownNumber) %refuse(`${name} is not supported by Loopscope here: this number is not known to it`);
    return number;
}

const ResourceParts = { __proto__: null, run: undefined };

class AsyncResource {
    #context = %async_context();
    #number = undefined;
    #trigger = undefined;

    static {
        ResourceParts.run = (resource, callback, self, list) => {
            const outside = %async_context();
            const outer = AsyncNumbers.scope;
            AsyncNumbers.scope = [resource.#number, resource.#trigger];
            %set_async_context(resource.#context);
            const outerResource = AsyncHooks.resource;
            AsyncHooks.resource = resource;
            if (AsyncHooks.isWatched) EmitAround(kHookBefore, resource.#number);
            try {
                return kIsNode24 ? %at("AsyncResource.runInAsyncScope (node:async_hooks:227:14)", %apply(callback, self, list))
                    : %at("AsyncResource.runInAsyncScope (node:async_hooks:206:9)", %apply(callback, self, list));
            } finally {
                if (AsyncHooks.isWatched) EmitAround(kHookAfter, resource.#number);
                AsyncHooks.resource = outerResource;
                AsyncNumbers.scope = outer;
                if (!kIsNode24) resource.#context = %async_context();
                %set_async_context(outside);
            }
        };
    }

    constructor(type, options = undefined) {
        ValidateString(type, "type");
        this.#number = NewAsyncNumber();
        if (!AsyncNumbers.known) this.#number = UnknownNumber;
        const trigger = typeof options === "number" ? options : %is_object(options) ? options.triggerAsyncId : undefined;
        if (trigger !== undefined && trigger !== UnknownNumber && !(IsSafeInteger(trigger) && trigger >= -1)) {
            throw NodeRangeError("ERR_INVALID_ASYNC_ID", `Invalid triggerAsyncId value: ${typeof trigger === "string" ? trigger : InspectValue(trigger)}`);
        }
        this.#trigger = trigger === undefined ? ExecutionNumber() : trigger;
        if (AsyncHooks.isWatched) EmitInit(this.#number, type, this.#trigger, this);
    }
    runInAsyncScope(fn, thisArg, ...list) {
        return %at("=", ResourceParts.run(this, fn, thisArg, list));
    }
    emitDestroy() {
        EmitDestroy(this.#number);
        return this;
    }
    asyncId() {
        return KnownNumber(this.#number, "AsyncResource.asyncId");
    }
    triggerAsyncId() {
        return KnownNumber(this.#trigger, "AsyncResource.triggerAsyncId");
    }
    bind(fn, thisArg) {
        return BindToContext(fn, this, thisArg);
    }
    static bind(fn, type, thisArg) {
        return BindToContext(fn, new AsyncResource(type || fn.name || "bound-anonymous-fn"), thisArg);
    }
}

function BindToContext(fn, resource, self) {
    ValidateFunction(fn, "fn");
    let bound = function (...list) {
        "builtin";
        if (kIsNode24) return %at("=bound (node:async_hooks:258:16)", ResourceParts.run(resource, fn, this, list));
        return %at("=bound (node:async_hooks:238:16)", ResourceParts.run(resource, fn, this, list));
    };
    if (self !== undefined) {
        bound = (...list) => ResourceParts.run(resource, fn, self, list);
        %set_name(bound, "bound runInAsyncScope");
    }
    %set_length(bound, fn.length);
    let shown = resource;
    const getter = () => shown;
    const setter = (value) => {
        shown = value;
    };
    const text = "The asyncResource property on bound functions is deprecated";
    %put_accessor(bound, "asyncResource", UtilFunctions.deprecate(getter, text, "DEP0172"), UtilFunctions.deprecate(setter, text, "DEP0172"), 6);
    return bound;
}

// An emitter whose listeners run in the context that it was made in. RUNTIME: Node 20 lib/events.js.
class EventEmitterAsyncResource extends EventEmitter {
    #resource;

    constructor(options = undefined) {
        const settings = typeof options === "string" ? { __proto__: null, name: options } : options;
        super(%is_object(settings) && typeof options !== "string" ? settings : undefined);
        const name = %is_object(settings) && settings.name !== undefined ? settings.name : new.target.name;
        this.#resource = new AsyncResource(name, settings);
    }
    emit(event, ...list) {
        return ResourceParts.run(this.#resource, EmitOn, undefined, [this, event, list]);
    }
    emitDestroy() {
        return this;
    }
    get asyncId() {
        return this.#resource.asyncId();
    }
    get triggerAsyncId() {
        return this.#resource.triggerAsyncId();
    }
    get asyncResource() {
        return this.#resource;
    }
}
%put_accessor(EventEmitter, "EventEmitterAsyncResource", {
    lazyEventEmitterAsyncResource() {
        return EventEmitterAsyncResource;
    },
}.lazyEventEmitterAsyncResource, undefined, 6);

// ---- Hooks (30-async-hooks.js) ----

const kHookNames = ["init", "before", "after", "destroy", "promiseResolve"];
const kNoPromiseHook = %new_symbol("kNoPromiseHook");
const kHookKeys = [kHookInit, kHookBefore, kHookAfter, kHookDestroy, kHookResolve];

// The hooks that are active once no hook runs any more, for changing.
function HooksToChange() {
    if (AsyncHooks.depth === 0) return AsyncHooks.active;
    if (AsyncHooks.next === undefined) AsyncHooks.next = CopyOfNames(AsyncHooks.active);
    return AsyncHooks.next;
}

class AsyncHook {
    constructor(callbacks) {
        if (callbacks === undefined || callbacks === null) {
            %throw_type_error(`Cannot destructure property 'init' of '${callbacks === null ? "object null" : "undefined"}' as it is ${callbacks === null ? "null" : "undefined"}.`);
        }
        const given = [];
        for (let index = 0; index < kHookNames.length; index += 1) %push(given, callbacks[kHookNames[index]]);
        for (let index = 0; index < kHookNames.length; index += 1) {
            if (given[index] !== undefined && typeof given[index] !== "function") {
                throw NodeTypeError("ERR_ASYNC_CALLBACK", `hook.${kHookNames[index]} must be a function`);
            }
        }
        const tracks = kIsNode24 ? callbacks.trackPromises : undefined;
        if (tracks !== undefined) ValidateBoolean(tracks, "trackPromises");
        for (let index = 0; index < kHookNames.length; index += 1) this[kHookKeys[index]] = given[index];
        if (!kIsNode24) return;
        if (tracks === false && given[4] !== undefined) {
            throw ArgumentValueError("trackPromises", tracks, "must not be false when promiseResolve is enabled");
        }
        this[kNoPromiseHook] = tracks === false;
    }
    enable() {
        const hooks = HooksToChange();
        if (ListIndexOf(hooks, this) >= 0) return this;
        %push(hooks, this);
        %note_promises(true);
        return this;
    }
    disable() {
        const hooks = HooksToChange();
        const place = ListIndexOf(hooks, this);
        if (place < 0) return this;
        %splice_dense(hooks, place, 1, []);
        if (hooks.length === 0) StopNotingPromises();
        return this;
    }
}

function ExecutionResource() {
    if (AsyncHooks.resource !== undefined) return AsyncHooks.resource;
    const running = %running_resource();
    if (running === 1) return TopLevelResource;
    if (%is_object(running)) return running;
    %refuse("async_hooks.executionAsyncResource is not supported by Loopscope here: it does not know this resource");
}
const TopLevelResource = {};

// What Node's own resources are called, in the order of their numbers; + stands before those of Node 24 only, - before those that
// it has no more. RUNTIME: src/async_wrap.h.
const kProviders =
    "NONE DIRHANDLE DNSCHANNEL ELDHISTOGRAM FILEHANDLE FILEHANDLECLOSEREQ BLOBREADER FSEVENTWRAP FSREQCALLBACK FSREQPROMISE " +
    "GETADDRINFOREQWRAP GETNAMEINFOREQWRAP HEAPSNAPSHOT HTTP2SESSION HTTP2STREAM HTTP2PING HTTP2SETTINGS HTTPINCOMINGMESSAGE " +
    "HTTPCLIENTREQUEST +LOCKS JSSTREAM JSUDPWRAP MESSAGEPORT PIPECONNECTWRAP PIPESERVERWRAP PIPEWRAP PROCESSWRAP PROMISE " +
    "QUERYWRAP +QUIC_ENDPOINT QUIC_LOGSTREAM -QUIC_PACKET +QUIC_SESSION +QUIC_STREAM +QUIC_UDP SHUTDOWNWRAP SIGNALWRAP " +
    "STATWATCHER STREAMPIPE TCPCONNECTWRAP TCPSERVERWRAP TCPWRAP TTYWRAP UDPSENDWRAP UDPWRAP SIGINTWATCHDOG WORKER " +
    "+WORKERCPUPROFILE +WORKERCPUUSAGE +WORKERHEAPPROFILE WORKERHEAPSNAPSHOT +WORKERHEAPSTATISTICS WRITEWRAP ZLIB " +
    "CHECKPRIMEREQUEST PBKDF2REQUEST KEYPAIRGENREQUEST KEYGENREQUEST KEYEXPORTREQUEST +ARGON2REQUEST CIPHERREQUEST " +
    "DERIVEBITSREQUEST HASHREQUEST RANDOMBYTESREQUEST RANDOMPRIMEREQUEST SCRYPTREQUEST SIGNREQUEST TLSWRAP VERIFYREQUEST";

function NumberedProviders() {
    const names = %split_text(kProviders, " ");
    const providers = { __proto__: null };
    let count = 0;
    for (let index = 0; index < names.length; index += 1) {
        const mark = names[index][0];
        if (mark === (kIsNode24 ? "-" : "+")) continue;
        %put(providers, mark === "+" || mark === "-" ? %string_slice(names[index], 1, names[index].length) : names[index], count, 2);
        count += 1;
    }
    %prevent_extensions(providers);
    return providers;
}

DefineModule("async_hooks", () => {
    if (!kIsOldNode) BeginCountingConsoleTicks();
    else if (CanBeginWatching()) AsyncHooks.isWatched = true;
    return {
        AsyncLocalStorage: kIsNode24 ? FrameLocalStorage : AsyncLocalStorage,
        createHook(callbacks) {
            BeginWatching();
            return new AsyncHook(callbacks);
        },
        executionAsyncId() {
            return KnownNumber(ExecutionNumber(), "async_hooks.executionAsyncId");
        },
        triggerAsyncId() {
            return KnownNumber(TriggerNumber(), "async_hooks.triggerAsyncId");
        },
        executionAsyncResource() {
            return ExecutionResource();
        },
        asyncWrapProviders: NumberedProviders(),
        AsyncResource,
    };
});
