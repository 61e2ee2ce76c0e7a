// The module diagnostics_channel. RUNTIME: Node 20 lib/diagnostics_channel.js.

const DiagnosticChannels = [];
const PromiseParent = %intrinsic("GlobalObject").Promise;
const MapParent = %intrinsic("GlobalObject").Map;
class SafeMap extends MapParent {}

function MarkChannelActive(channel) {
    %set_prototype(channel, ActiveChannel.prototype);
    channel._subscribers = [];
    channel._stores = %construct(SafeMap, [], SafeMap);
}

function MarkChannelInactive(channel) {
    if (channel._subscribers.length > 0 || %table_size(channel._stores) > 0) return;
    %set_prototype(channel, Channel.prototype);
    channel._subscribers = undefined;
    channel._stores = undefined;
}

// One store more around what is to run: `transform` makes its value of the message.
function RunWithStore(store, data, next, transform) {
    return () => {
        let context;
        try {
            context = transform === undefined ? data : transform(data);
        } catch (error) {
            ThrowOnNextTick(error);
            return next();
        }
        return %call(AsyncLocalStorage.prototype.run, store, context, next);
    };
}

function PublishTo(channel, data) {
    const list = channel._subscribers;
    if (list === undefined) return;
    for (let index = 0; index < list.length; index += 1) {
        try {
            const subscription = list[index];
            %at("ActiveChannel.publish (node:diagnostics_channel:150:9)", subscription(data, channel.name));
        } catch (error) {
            ThrowOnNextTick(error);
        }
    }
}

// A channel that somebody listens to; its prototype is changed when the first one comes and when the last one leaves.
class ActiveChannel {
    subscribe(subscription) {
        ValidateFunction(subscription, "subscription");
        this._subscribers = CopyOf(this._subscribers);
        %push(this._subscribers, subscription);
    }
    unsubscribe(subscription) {
        const list = CopyOf(this._subscribers);
        if (!RemoveFrom(list, subscription)) return false;
        this._subscribers = list;
        MarkChannelInactive(this);
        return true;
    }
    bindStore(store, transform) {
        %table_set(this._stores, store, transform);
    }
    unbindStore(store) {
        if (!%table_has(this._stores, store)) return false;
        %table_delete(this._stores, store);
        MarkChannelInactive(this);
        return true;
    }
    get hasSubscribers() {
        return true;
    }
    publish(data) {
        PublishTo(this, data);
    }
    runStores(data, fn, thisArg, ...args) {
        let run = () => {
            PublishTo(this, data);
            return %at("run (node:diagnostics_channel:162:14)", %apply(fn, thisArg, args));
        };
        const stores = this._stores;
        let position = 0;
        for (let count = %table_size(stores); count > 0; count -= 1) {
            run = RunWithStore(%table_key(stores, position), data, run, %table_value(stores, position));
            position = %table_after(stores, position);
        }
        return %at("=Channel.runStores (node:diagnostics_channel:171:12)", run());
    }
}

// What Node itself tells on channels and ours does not.
const kUntoldChannels = [
    "tracing:module.", "tracing:net.", "tracing:child_process.", "tracing:http2.", "http2.", "undici:", "child_process.", "process.execve", "web.locks.", "locks.", "tracing:nodejs.",
];

function RefuseUntoldChannel(name) {
    for (let index = 0; index < kUntoldChannels.length; index += 1) {
        if (typeof name === "string" && StartsWith(name, kUntoldChannels[index])) %refuse(`the channel '${name}' of Node's own is not supported by Loopscope`);
    }
}

// Tells a channel of Node's own what happens, if anybody listens to it; `make` gives the message.
function TellChannel(name, make) {
    if (DiagnosticChannels.length === 0) return;
    const channel = KnownChannel(name);
    if (channel !== undefined && channel.hasSubscribers) channel.publish(make());
}

class Channel {
    constructor(name) {
        this._subscribers = undefined;
        this._stores = undefined;
        this.name = name;
        if (kIsNode24) this._index = undefined;
        %push(DiagnosticChannels, this);
    }
    static [%intrinsic("SymbolHasInstance")](instance) {
        return IsChannel(instance);
    }
    subscribe(subscription) {
        RefuseUntoldChannel(this.name);
        MarkChannelActive(this);
        %call(ActiveChannel.prototype.subscribe, this, subscription);
    }
    unsubscribe() {
        return false;
    }
    bindStore(store, transform) {
        RefuseUntoldChannel(this.name);
        MarkChannelActive(this);
        %call(ActiveChannel.prototype.bindStore, this, store, transform);
    }
    unbindStore() {
        return false;
    }
    get hasSubscribers() {
        return false;
    }
    publish() {}
    runStores(data, fn, thisArg, ...args) {
        return %at("=Channel.runStores (node:diagnostics_channel:215:12)", %apply(fn, thisArg, args));
    }
}

function IsChannel(value) {
    if (!%is_object(value)) return false;
    const prototype = GetPrototypeOf(value);
    return prototype === Channel.prototype || prototype === ActiveChannel.prototype;
}

function KnownChannel(name) {
    for (let index = 0; index < DiagnosticChannels.length; index += 1) {
        if (DiagnosticChannels[index].name === name) return DiagnosticChannels[index];
    }
    return undefined;
}

function DiagnosticChannel(name) {
    const known = KnownChannel(name);
    if (known !== undefined) return known;
    if (typeof name !== "string" && typeof name !== "symbol") throw ArgumentTypeError("channel", "one of type string or symbol", name);
    return new Channel(name);
}

// ---- Tracing channels: five of them for one operation ----

const kTraceEvents = ["start", "end", "asyncStart", "asyncEnd", "error"];

function TracingPart(given, name) {
    if (typeof given === "string") return DiagnosticChannel(`tracing:${given}:${name}`);
    if (!%is_object(given) || typeof given === "function") throw ArgumentTypeError("nameOrChannels", "of type string or an instance of TracingChannel or Object", given);
    const channel = given[name];
    if (channel === undefined || channel === null) throw %construct(TypeErrorConstructor, ["Cannot convert undefined or null to object"], TypeErrorConstructor);
    if (!IsChannel(channel)) throw ArgumentTypeError(`nameOrChannels.${name}`, "an instance of Channel", channel);
    return channel;
}

function TracingHasSubscribers(tracing) {
    for (let index = 0; index < kTraceEvents.length; index += 1) {
        if (tracing[kTraceEvents[index]].hasSubscribers) return true;
    }
    return false;
}

// Runs a call between start and end; what it throws is told, too. `run` is the call itself, `settle` keeps its result.
function TraceCall(tracing, context, run, settle) {
    const { start, end, error } = tracing;
    return start.runStores(context, () => {
        try {
            return settle(run());
        } catch (thrown) {
            context.error = thrown;
            error.publish(context);
            throw thrown;
        } finally {
            end.publish(context);
        }
    });
}

function TellAsyncEnd(tracing, context) {
    tracing.asyncStart.publish(context);
    tracing.asyncEnd.publish(context);
}

class TracingChannel {
    constructor(nameOrChannels) {
        for (let index = 0; index < kTraceEvents.length; index += 1) {
            %put(this, kTraceEvents[index], TracingPart(nameOrChannels, kTraceEvents[index]), 0);
        }
    }
    get hasSubscribers() {
        return TracingHasSubscribers(this);
    }
    subscribe(handlers) {
        for (let index = 0; index < kTraceEvents.length; index += 1) {
            const handler = handlers[kTraceEvents[index]];
            if (handler) this[kTraceEvents[index]].subscribe(handler);
        }
    }
    unsubscribe(handlers) {
        let done = true;
        for (let index = 0; index < kTraceEvents.length; index += 1) {
            const handler = handlers[kTraceEvents[index]];
            if (handler && !this[kTraceEvents[index]].unsubscribe(handler)) done = false;
        }
        return done;
    }
    traceSync(fn, context = {}, thisArg, ...args) {
        if (!TracingHasSubscribers(this)) return %at("=TracingChannel.traceSync (node:diagnostics_channel:319:14)", %apply(fn, thisArg, args));
        const run = () => %at("at node:diagnostics_channel:326:24", %apply(fn, thisArg, args));
        const settle = (result) => {
            context.result = result;
            return result;
        };
        return %at("=TracingChannel.traceSync (node:diagnostics_channel:324:18)", TraceCall(this, context, run, settle));
    }
    tracePromise(fn, context = {}, thisArg, ...args) {
        if (!TracingHasSubscribers(this)) return %apply(fn, thisArg, args);
        const run = () => %at("at node:diagnostics_channel:365:23", %apply(fn, thisArg, args));
        const settle = (given) => {
            let promise = given;
            if (!OrdinaryHasInstance(PromiseParent, promise)) {
                promise = %new_promise(PromisePrototype);
                ResolvePromise(promise, given);
            }
            const derived = %new_promise(PromisePrototype);
            PerformPromiseThen(promise, (result) => {
                context.result = result;
                TellAsyncEnd(this, context);
                return result;
            }, (error) => {
                context.error = error;
                this.error.publish(context);
                TellAsyncEnd(this, context);
                return RejectedPromise(error);
            }, derived);
            return derived;
        };
        return %at("=TracingChannel.tracePromise (node:diagnostics_channel:363:18)", TraceCall(this, context, run, settle));
    }
    traceCallback(fn, position = -1, context = {}, thisArg, ...args) {
        if (!TracingHasSubscribers(this)) return %apply(fn, thisArg, args);
        const tracing = this;
        const place = position < 0 ? args.length + position : position;
        const callback = args[place];
        ValidateFunction(callback, "callback");
        args[place] = TracedCallback(tracing, context, callback);
        const run = () => %at("at node:diagnostics_channel:412:16", %apply(fn, thisArg, args));
        return %at("=TracingChannel.traceCallback (node:diagnostics_channel:410:18)", TraceCall(tracing, context, run, (result) => result));
    }
}

function TracedCallback(tracing, context, callback) {
    const made = {
        wrappedCallback(...list) {
            const [error, result] = list;
            if (error) {
                context.error = error;
                tracing.error.publish(context);
            } else {
                context.result = result;
            }
            tracing.asyncStart.runStores(context, () => {
                try {
                    return %apply(callback, this, list);
                } finally {
                    tracing.asyncEnd.publish(context);
                }
            });
        },
    };
    %put(made.wrappedCallback, "length", 2, 4);
    return made.wrappedCallback;
}

const DiagnosticFunctions = {
    channel(name) {
        return DiagnosticChannel(name);
    },
    hasSubscribers(name) {
        const known = KnownChannel(name);
        return known !== undefined && known.hasSubscribers;
    },
    subscribe(name, subscription) {
        return DiagnosticChannel(name).subscribe(subscription);
    },
    tracingChannel(nameOrChannels) {
        return new TracingChannel(nameOrChannels);
    },
    unsubscribe(name, subscription) {
        return DiagnosticChannel(name).unsubscribe(subscription);
    },
};
DefineModule("diagnostics_channel", () => {
    const exports = CopyDataProperties({}, DiagnosticFunctions, undefined);
    exports.Channel = Channel;
    return exports;
});
