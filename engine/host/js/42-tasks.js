// Globals about time and messages: performance, message ports. RUNTIME: Node 20 lib/internal/perf/performance.js.

function PerformanceConstructor() {
    "constructor";
    throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
}
%set_name(PerformanceConstructor, "Performance");
const PerformancePrototype = %new_object(%intrinsic("ObjectPrototype"));
%put(PerformanceConstructor, "prototype", PerformancePrototype, 0);
%put(PerformancePrototype, "constructor", PerformanceConstructor, 5);
%put(PerformancePrototype, %intrinsic("SymbolToStringTag"), "Performance", 4);
%define_methods(PerformancePrototype, {
    now() {
        return %uptime_ms();
    },
    get timeOrigin() {
        return %epoch_ms();
    },
    toJSON() {
        return { timeOrigin: %epoch_ms() };
    },
});
const Performance = %new_object(PerformancePrototype);
DefineGlobalFunction("performance", Performance);

DefineModule("perf_hooks", () => ({ performance: Performance }));

// Message ports, as far as closing them goes: their close callbacks run in the loop's last phase.
// SIMPLIFIED: messages are refused.
const kPortBrand = 410;  // 0 the other port, 1 closed
const MessagePortPrototype = %new_object(EventEmitter.prototype);

function MakePort() {
    const port = %slots(MessagePortPrototype, kPortBrand, undefined, false);
    %call(EventEmitter, port);
    return port;
}

function ClosePort(port) {
    if (%slot(port, 1)) return;
    %set_slot(port, 1, true);
    %close_soon(() => port.emit("close"));
}

%define_methods(MessagePortPrototype, {
    close() {
        if (!%has_brand(this, kPortBrand)) %throw_type_error("Illegal invocation");
        ClosePort(this);
        ClosePort(%slot(this, 0));
    },
    postMessage(message) {
        %refuse("messages between ports are not supported by Loopscope yet");
    },
    start() {},
    ref() {},
    unref() {},
});

function MessagePortConstructor() {
    "constructor";
    throw NodeTypeError("ERR_CONSTRUCT_CALL_INVALID", "Constructor cannot be called");
}
%set_name(MessagePortConstructor, "MessagePort");
%put(MessagePortConstructor, "prototype", MessagePortPrototype, 0);
%put(MessagePortPrototype, "constructor", MessagePortConstructor, 5);

function MessageChannelConstructor() {
    "constructor";
    if (new.target === undefined) throw NodeTypeError("ERR_CONSTRUCT_CALL_REQUIRED", "Class constructor MessageChannel cannot be invoked without `new`");
    const channel = %new_object(GetPrototypeFromConstructor(new.target, MessageChannelPrototype));
    channel.port1 = MakePort();
    channel.port2 = MakePort();
    %set_slot(channel.port1, 0, channel.port2);
    %set_slot(channel.port2, 0, channel.port1);
    return channel;
}
const MessageChannelPrototype = %new_object(%intrinsic("ObjectPrototype"));
%set_constructor(MessageChannelConstructor, MessageChannelPrototype, "MessageChannel", 0);
