// MessageChannel, MessagePort and BroadcastChannel. A message arrives in the loop's poll phase; all that a port has waiting, and what
// comes while they are handled, is given in one go. RUNTIME: Node 20 lib/internal/worker/io.js, src/node_messaging.cc.

// What an emitter's listener is given: undefined, where an event's data is null.
let MessageEventValue;

function IsPort(value) {
    const state = PortParts.state(value);
    return state !== undefined && state.port === value;
}

// RUNTIME: Node 20 lib/internal/worker/io.js, MessageEvent; Node 24 undici's lib/web/websocket/events.js.
function CheckMessageInit(init) {
    const { source, ports } = init;
    if (source !== undefined && source !== null && !IsPort(source)) throw WrongPortError("source", source);
    if (ports === undefined) return;
    const method = ports === null || IsArray(ports) ? undefined : ports[%intrinsic("SymbolIterator")];
    if (!IsArray(ports) && !%is_callable(method)) %throw_type_error(kIsNode24 ? `MessageEvent constructor: eventInitDict.ports (${InspectBriefly(ports)}) is not iterable.` : "ports is not iterable");
    if (!IsArray(ports)) %refuse("the ports of a MessageEvent from something that is no array are not supported by Loopscope");
    for (let index = 0; index < ports.length; index += 1) {
        if (!IsPort(ports[index])) throw WrongPortError(`ports[${index}]`, ports[index]);
    }
}

function WrongPortError(name, value) {
    if (!kIsNode24) return ArgumentTypeError(`init.${name}`, "an instance of MessagePort", value);
    return %construct(TypeErrorConstructor, [`MessageEvent constructor: Expected eventInitDict.${name} ("${InspectBriefly(value)}") to be an instance of MessagePort.`], TypeErrorConstructor);
}

class MessageEvent extends Event {
    #data;
    #value;
    #ports;
    #source;
    #origin;
    #lastEventId;
    constructor(type, options = undefined) {
        if (kIsNode24 && arguments.length === 0) %throw_type_error("MessageEvent constructor: 1 argument required, but 0 found.");
        if (kIsNode24 && options !== undefined && options !== null && !%is_object(options)) {
            %throw_type_error(`MessageEvent constructor: Expected ${InspectBriefly(options)} to be one of: Null, Undefined, Object.`);
        }
        if (!kIsNode24 && options === null) %throw_type_error("Cannot read properties of null (reading 'data')");
        const given = %is_object(options) ? options : { __proto__: null };
        CheckMessageInit(given);
        super(type);
        this.#value = given.data;
        this.#data = this.#value === undefined ? null : this.#value;
        this.#origin = given.origin === undefined ? "" : `${given.origin}`;
        this.#lastEventId = given.lastEventId === undefined ? "" : `${given.lastEventId}`;
        this.#source = given.source === undefined ? null : given.source;
        this.#ports = given.ports === undefined ? [] : CreateListFromArrayLike(given.ports);
    }
    get data() {
        return this.#data;
    }
    static {
        MessageEventValue = (event) => event.#value;
    }
    get origin() {
        return this.#origin;
    }
    get lastEventId() {
        return this.#lastEventId;
    }
    get source() {
        return this.#source;
    }
    get ports() {
        return this.#ports;
    }
}
MakeEnumerable(MessageEvent.prototype, ["data", "origin", "lastEventId", "source", "ports"]);
%put(MessageEvent.prototype, %intrinsic("SymbolToStringTag"), "MessageEvent", 4);
%put(%intrinsic("GlobalObject"), "MessageEvent", MessageEvent, 5);

const kClosingMessage = %new_symbol("close");
const kMostMessagesInOneGo = 1000;
const PortParts = { __proto__: null, make: undefined, state: undefined };
// Ports with listeners, which keep a process of Node alive.
const ListeningPorts = [];

class MessagePortBase extends EventTarget {
    #state = { __proto__: null, port: undefined, other: undefined, number: 0, isDeaf: false, queue: [], started: false, closed: false, waking: false, holds: false, wrappers: [], context: undefined };

    static {
        PortParts.state = (value) => (%is_object(value) && #state in value ? value.#state : undefined);
        PortParts.make = () => {
            const port = new MessagePortBase();
            port.#state.port = port;
            %set_prototype(port, MessagePort.prototype);
            return port;
        };
    }
}

function PortState(value) {
    const state = PortParts.state(value);
    if (state === undefined) %throw_type_error("Illegal invocation");
    return state;
}

function StartPort(state) {
    if (state.closed || state.started) return;
    state.started = true;
    if (state.queue.length > 0) WakePort(state);
}

// Ports are handles of the loop: those with something to give are called in the order of the list, each at most once in a
// pass. One that was called goes to its end. RUNTIME: libuv 1.46 src/unix/async.c, uv__async_io.
const AsyncHandles = { __proto__: null, list: [], pass: [], isSent: false };

function WakePort(state) {
    if (state.waking) return;
    state.waking = true;
    UpdateHold(state);
    if (AsyncHandles.isSent || ListIndexOf(AsyncHandles.pass, state) >= 0) return;
    AsyncHandles.isSent = true;
    %poll_later(() => {
        AsyncHandles.isSent = false;
        BeginPass();
    }, false, true);
}

// What waits for a port keeps the loop alive as long as the port does.
function UpdateHold(state) {
    const holds = state.waking && !Cluster.isUsed && ListIndexOf(ListeningPorts, state) >= 0;
    if (holds === state.holds) return;
    state.holds = holds;
    %io_keep_alive(holds ? 1 : -1);
}

function BeginPass() {
    AsyncHandles.pass = AsyncHandles.list;
    AsyncHandles.list = [];
    ContinuePass();
}

// A port is a handle from when it is made here, or arrives.
function AttachPorts(ports) {
    for (let index = 0; index < ports.length; index += 1) {
        const state = PortParts.state(ports[index]);
        state.context = %async_context();
        %push(AsyncHandles.list, state);
        const port = ports[index];
        BeginHandle("MessagePort", state, () => port, () => state.closesListening || ListIndexOf(ListeningPorts, state) >= 0);
    }
}

function ContinuePass() {
    while (AsyncHandles.pass.length > 0) {
        const state = TakeFirst(AsyncHandles.pass);
        %push(AsyncHandles.list, state);
        AcceptDuringPass();
        if (!state.waking) continue;
        state.waking = false;
        UpdateHold(state);
        if (DeliverMessage(state, %math_max(state.queue.length, kMostMessagesInOneGo))) return;
    }
}

// Whether there was one; what follows is given after its microtasks, and then the other ports have their turn. A port that is
// closed meanwhile still gives what it has.
function DeliverMessage(state, rest) {
    AcceptDuringPass();
    if (state.queue.length === 0) return false;
    const isClosing = state.queue[0] === kClosingMessage;
    if (!state.started && !isClosing) return false;
    if (rest === 0) {
        WakePort(state);
        return false;
    }
    const message = TakeMessage(state);
    if (isClosing) {
        ClosePort(state);
        return false;
    }
    const errors = UncaughtErrors.count;
    %poll_later(() => {
        // What follows an error of the program waits for another pass.
        const isInterrupted = UncaughtErrors.count !== errors && !state.closed;
        if (isInterrupted) WakePort(state);
        if (isInterrupted || !DeliverMessage(state, rest - 1)) ContinuePass();
    }, true);
    const outside = %async_context();
    %set_async_context(state.context);
    try {
        %at("MessagePort.<anonymous> (node:internal/per_context/messageport:23:28)!", GiveMessage(state, message));
    } finally {
        %set_async_context(outside);
    }
    return true;
}

// Listeners for one message only may have been the last.
function GiveMessage(state, message) {
    AttachPorts(message.ports);
    const hadListeners = HasMessageListeners(state);
    try {
        DispatchTo(state.port, new MessageEvent("message", message), "message");
    } finally {
        if (hadListeners && !HasMessageListeners(state) && !state.isDeaf) CountPortListeners(state);
    }
}

function HasMessageListeners(state) {
    const root = TargetParts.listeners(state.port).message;
    return root !== undefined && root.size > 0;
}

// One from another agent is made into values when it is given.
function TakeMessage(state) {
    const message = TakeFirst(state.queue);
    return message === kClosingMessage || message.bytes === undefined ? message : UnpackMessage(message.bytes);
}

// All that waits is given now, one behind the other.
function DrainPort(state) {
    AcceptParcels();
    while (state.queue.length > 0 && state.queue[0] !== kClosingMessage) {
        GiveMessage(state, TakeMessage(state));
    }
}

function ClosePort(state) {
    if (state.closed) return;
    state.closed = true;
    state.closesListening = ListIndexOf(ListeningPorts, state) >= 0;
    DropListening(state);
    RemoveFrom(AsyncHandles.list, state);
    RemoveFrom(AsyncHandles.pass, state);
    %close_soon(() => {
        EndHandle(state);
        state.queue = [];
        // The other end learns of it when it has seen the messages that are on their way.
        if (state.number > 0) {
            %delete_own(RemotePorts, state.number);
            Ask(kAsk.closePort, state.number);
        } else if (!state.other.closed) {
            %push(state.other.queue, kClosingMessage);
            WakePort(state.other);
        }
        %at("MessagePort.<anonymous> (node:internal/per_context/messageport:23:28)!", DispatchTo(state.port, new Event("close"), "close"));
    });
}

function PostMessage(state, value, transfer) {
    const isOptions = %is_object(transfer) && transfer[%intrinsic("SymbolIterator")] === undefined;
    const list = TransferList(isOptions ? transfer.transfer : transfer, isOptions ? "options.transfer" : "transferList", state.port);
    const message = CloneForPort(state, value, list);
    const other = state.other;
    if (state.closed) return undefined;
    if (state.number > 0) {
        SendMessage(state, message);
        return true;
    }
    if (other.closed) return true;
    %push(other.queue, message);
    if (other.started) WakePort(other);
    return true;
}

// Only what goes to another agent may share memory.
function CloneForPort(state, value, list) {
    SharedMemory.mayShare = state.number > 0;
    try {
        return CloneAndTransfer(value, list);
    } finally {
        SharedMemory.mayShare = false;
    }
}

// The number of listeners for messages has changed: the first one starts the port, the last one to go stops it.
function CountPortListeners(state) {
    const isListening = HasMessageListeners(state);
    if (isListening) state.isDeaf = false;
    if (isListening && ListIndexOf(ListeningPorts, state) < 0 && !state.closed) {
        AddListening(state);
        StartPort(state);
    } else if (!isListening && ListIndexOf(ListeningPorts, state) >= 0) {
        DropListening(state);
        state.started = false;
    }
}

// A listener in the way of emitters: it gets the data alone.
function AddPortListener(state, type, listener, once) {
    ValidateFunction(listener, "listener");
    const wrapper = (event) => {
        if (once) RemoveFrom(state.wrappers, entry);
        return %call(listener, state.port, type === "message" ? MessageEventValue(event) : event);
    };
    const entry = { __proto__: null, type, listener, wrapper };
    %push(state.wrappers, entry);
    state.port.addEventListener(type, wrapper, { __proto__: null, once });
}

function RemovePortListener(state, type, listener) {
    for (let index = 0; index < state.wrappers.length; index += 1) {
        const entry = state.wrappers[index];
        if (entry.type !== type || (listener !== undefined && entry.listener !== listener)) continue;
        RemoveFrom(state.wrappers, entry);
        state.port.removeEventListener(type, entry.wrapper);
        if (listener !== undefined) return;
        index -= 1;
    }
}

class MessagePort extends EventTarget {
    constructor() {
        throw NodeTypeError("ERR_CONSTRUCT_CALL_INVALID", "Constructor cannot be called");
    }
    addEventListener(type, listener, options = undefined) {
        %call(EventTargetPrototype.addEventListener, this, type, listener, options);
        CountPortListeners(PortState(this));
    }
    removeEventListener(type, listener, options = undefined) {
        %call(EventTargetPrototype.removeEventListener, this, type, listener, options);
        CountPortListeners(PortState(this));
    }
    postMessage(...list) {
        const state = PortState(this);
        if (list.length === 0) throw %at("=", TypeErrorOfBinding("ERR_MISSING_ARGS", "Not enough arguments to MessagePort.postMessage"));
        return %at("=", PostMessage(state, list[0], list[1])); // of C++, which shows no frame
    }
    start() {
        StartPort(PortState(this));
    }
    close(callback = undefined) {
        const state = PortState(this);
        if (typeof callback === "function") AddPortListener(state, "close", callback, true);
        ClosePort(state);
    }
    ref() {
        const state = PortState(this);
        if (!state.closed) AddListening(state);
    }
    unref() {
        DropListening(PortState(this));
    }
    hasRef() {
        return ListIndexOf(ListeningPorts, PortState(this)) >= 0;
    }
    on(type, listener) {
        AddPortListener(PortState(this), type, listener, false);
        return this;
    }
    once(type, listener) {
        AddPortListener(PortState(this), type, listener, true);
        return this;
    }
    off(type, listener) {
        RemovePortListener(PortState(this), type, listener);
        return this;
    }
    removeAllListeners(type = undefined) {
        const state = PortState(this);
        const isListening = ListIndexOf(ListeningPorts, state) >= 0;
        const isStarted = state.started;
        while (state.wrappers.length > 0 && type === undefined) RemovePortListener(state, state.wrappers[0].type, undefined);
        if (type !== undefined) RemovePortListener(state, type, undefined);
        // RUNTIME: Node 20 lib/internal/event_target.js, NodeEventTarget: the port is not told, and keeps the loop alive.
        if (isListening && !state.closed) AddListening(state);
        state.started = isStarted;
        state.isDeaf = true;
        return this;
    }
    emit(type, value = undefined) {
        const state = PortState(this);
        const event = type === "message" ? new MessageEvent(type, { data: value }) : new Event(type);
        DispatchTo(state.port, event, type);
        return true;
    }
    listenerCount(type) {
        const root = TargetParts.listeners(PortState(this).port)[type];
        return root === undefined ? 0 : root.size;
    }
    [kInspectCustom](depth, options) {
        %refuse("printing a MessagePort is not supported by Loopscope");
    }
}
%put(MessagePort.prototype, "addListener", MessagePort.prototype.on, 5);
%put(MessagePort.prototype, "removeListener", MessagePort.prototype.off, 5);
DefineEventHandler(MessagePort.prototype, "message");
DefineEventHandler(MessagePort.prototype, "messageerror");

function MessageChannel() {
    "function";
    if (new.target === undefined) throw NodeTypeError("ERR_CONSTRUCT_CALL_REQUIRED", "Cannot call constructor without `new`");
    this.port1 = PortParts.make();
    this.port2 = PortParts.make();
    PortParts.state(this.port1).other = PortParts.state(this.port2);
    PortParts.state(this.port2).other = PortParts.state(this.port1);
    AttachPorts([this.port1, this.port2]);
}
%put(%intrinsic("GlobalObject"), "MessagePort", MessagePort, 5);
%put(%intrinsic("GlobalObject"), "MessageChannel", MessageChannel, 5);

// ---- BroadcastChannel ----

const BroadcastChannels = [];

class BroadcastChannel extends EventTarget {
    #name;
    #port = PortParts.make();
    #closed = false;

    static #check(value) {
        if (!%is_object(value) || !(#name in value)) throw InvalidThis("BroadcastChannel");
    }

    constructor(name) {
        if (arguments.length === 0) throw NodeTypeError("ERR_MISSING_ARGS", 'The "name" argument must be specified');
        super();
        this.#name = `${name}`;
        AttachPorts([this.#port]);
        const state = PortParts.state(this.#port);
        state.port = this;
        state.other = state;
        state.name = this.#name;
        state.started = true;
        %push(BroadcastChannels, state);
        AddListening(state);
    }
    get name() {
        BroadcastChannel.#check(this);
        return this.#name;
    }
    [kInspectCustom](depth, options) {
        BroadcastChannel.#check(this);
        if (depth < 0) return "BroadcastChannel";
        return InspectAs("BroadcastChannel", { name: this.#name, active: !this.#closed }, options);
    }
    postMessage(...list) {
        BroadcastChannel.#check(this);
        if (list.length === 0) throw NodeTypeError("ERR_MISSING_ARGS", 'The "message" argument must be specified');
        if (this.#closed) throw MakeDomException("BroadcastChannel is closed.", "InvalidStateError");
        CloneAndTransfer(list[0], []); // what cannot be copied is an error without receivers, too
        for (let index = 0; index < BroadcastChannels.length; index += 1) {
            const state = BroadcastChannels[index];
            if (state.port === this || state.name !== this.#name) continue;
            %push(state.queue, CloneAndTransfer(list[0], []));
            WakePort(state);
        }
        if (Cluster.isUsed) Ask(kAsk.broadcast, 0, 0, 0, this.#name, PackMessage(CloneAndTransfer(list[0], [])).bytes);
    }
    close() {
        BroadcastChannel.#check(this);
        if (this.#closed) return;
        this.#closed = true;
        const state = PortParts.state(this.#port);
        state.closed = true;
        state.started = false;
        RemoveFrom(BroadcastChannels, state);
        RemoveFrom(AsyncHandles.list, state);
        RemoveFrom(AsyncHandles.pass, state);
        DropListening(state);
    }
    ref() {
        BroadcastChannel.#check(this);
        if (!this.#closed) AddListening(PortParts.state(this.#port));
        return this;
    }
    unref() {
        BroadcastChannel.#check(this);
        DropListening(PortParts.state(this.#port));
        return this;
    }
}
MakeEnumerable(BroadcastChannel.prototype, ["name", "postMessage", "close"]);
%put(BroadcastChannel.prototype, %intrinsic("SymbolToStringTag"), "BroadcastChannel", 4);
DefineEventHandler(BroadcastChannel.prototype, "message");
DefineEventHandler(BroadcastChannel.prototype, "messageerror");
%put(%intrinsic("GlobalObject"), "BroadcastChannel", BroadcastChannel, 5);

// A process of Node that listens to a port never ends by itself.
function RefuseEndlessWait() {
    if (ListeningPorts.length > 0 && !Cluster.isUsed) %refuse("the program waits for messages for ever: close its port when it is done, or call unref()");
}
