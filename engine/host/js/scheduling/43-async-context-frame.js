// AsyncLocalStorage as Node 24 has it: a frame of all stores, which is replaced when one of them changes. A store stays where it
// was entered: neither a timer nor a resource remembers what its callback has entered. RUNTIME: Node 24
// lib/internal/async_local_storage/async_context_frame.js.

function EnterStore(storage, store) {
    %set_async_context(ContextWith(%async_context(), storage, store, true));
}

function IndexOfStore(frame, storage) {
    for (let index = 0; frame !== undefined && index < frame.length; index += 2) {
        if (frame[index] === storage) return index;
    }
    return -1;
}

// What shares the frame is without the store, too.
function LeaveOutStore(frame, storage) {
    const place = IndexOfStore(frame, storage);
    if (place < 0) return;
    for (let index = place; index + 2 < frame.length; index += 1) frame[index] = frame[index + 2];
    frame.length -= 2;
}

class RunScope {
    #storage;
    #previousStore;
    #disposed = false;

    constructor(storage, store) {
        this.#storage = storage;
        this.#previousStore = storage.getStore();
        storage.enterWith(store);
    }
    dispose() {
        if (this.#disposed) return;
        this.#disposed = true;
        this.#storage.enterWith(this.#previousStore);
    }
    [%intrinsic("SymbolDispose")]() {
        this.dispose();
    }
}

class FrameLocalStorage {
    #defaultValue = undefined;
    #name = undefined;

    constructor(options = {}) {
        %at("=new AsyncLocalStorage (node:internal/async_local_storage/async_context_frame:30:5)", ValidateObject(options, "options"));
        this.#defaultValue = options.defaultValue;
        if (options.name !== undefined) this.#name = ToString(options.name);
    }
    get name() {
        return this.#name || "";
    }
    static bind(fn) {
        return BindToContext(fn, new AsyncResource((typeof fn === "function" && fn.name) || "bound-anonymous-fn"));
    }
    static snapshot() {
        return BindToContext((callback, ...list) => %at("at node:internal/async_local_storage/async_context_frame:46:52", %apply(callback, undefined, list)), new AsyncResource("bound-anonymous-fn"));
    }
    disable() {
        LeaveOutStore(%async_context(), this);
    }
    enterWith(data) {
        EnterStore(this, data);
    }
    run(data, fn, ...list) {
        const prior = this.getStore();
        if (%same_value(prior, data)) return %at("=AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:61:14)", %apply(fn, null, list));
        this.enterWith(data);
        try {
            return %at("=AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:65:14)", %apply(fn, null, list));
        } finally {
            this.enterWith(prior);
        }
    }
    exit(fn, ...list) {
        const prior = this.getStore();
        if (prior === undefined) return %at("=AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:61:14)|AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:72:17)", %apply(fn, null, list));
        this.enterWith(undefined);
        try {
            return %at("=AsyncLocalStorage.run (node:internal/async_local_storage/async_context_frame:65:14)|AsyncLocalStorage.exit (node:internal/async_local_storage/async_context_frame:72:17)", %apply(fn, null, list));
        } finally {
            this.enterWith(prior);
        }
    }
    getStore() {
        const frame = %async_context();
        const place = IndexOfStore(frame, this);
        return place < 0 ? this.#defaultValue : frame[place + 1];
    }
    withScope(store) {
        return new RunScope(this, store);
    }
}
%set_name(FrameLocalStorage, "AsyncLocalStorage");
