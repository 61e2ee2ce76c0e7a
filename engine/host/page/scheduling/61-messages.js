// MessageChannel, MessagePort, BroadcastChannel and window.postMessage: every message is a task of its own. SPEC: HTML section 9.
// SIMPLIFIED: only ports and buffers can be transferred.

function PortInside(value) {
    return Receiver(value, "isPort");
}

class MessagePort extends EventTarget {
    constructor() {
        IllegalConstructor("MessagePort");
    }
    postMessage(...list) {
        const inside = PortInside(this);
        NeedArguments(list, 1, "postMessage", "MessagePort");
        const message = MakeMessage(list[0], list[1], "MessagePort", "postMessage", this);
        const other = inside.other;
        if (inside.number > 0) SendMessage(inside, message);
        if (other === null) return;
        %push(other.queue, message);
        if (other.started) QueuePortTask(other);
    }
    start() {
        StartPort(PortInside(this));
    }
    close() {
        const inside = PortInside(this);
        inside.queue = []; // SPEC: HTML section 9.4.4: a port that is detached has no message queue.
        if (inside.number > 0) ClosePortOfCluster(inside);
        const other = inside.other;
        if (other === null) return;
        inside.other = null;
        other.other = null;
        inside.started = false; // RUNTIME: Chromium has no event for the other end.
    }
}
DefineInterface(MessagePort);
const PortHandler = {
    get value() {
        const known = PortInside(this).handlers.message;
        return known === undefined ? null : known.callback;
    },
    set value(value) {
        const inside = PortInside(this);
        SetHandler(inside, "message", value);
        StartPort(inside);
    },
};
const PortHandlerPair = %own_descriptor(PortHandler, "value");
DefineAccessor(MessagePort.prototype, "onmessage", PortHandlerPair.get, PortHandlerPair.set);
DefineHandlers(MessagePort.prototype, ["messageerror"]);

function MakePort() {
    const port = %new_object(MessagePort.prototype);
    const inside = { __proto__: null, isPort: true, port, number: 0, other: null, queue: [], started: false, queued: false, tasks: 0, isMoved: false };
    return NewTargetInside(port, inside);
}

// What 61-agents.js and 61-packing.js ask of ports.
const PortParts = {
    __proto__: null,
    make: () => MakePort().object,
    state: (value) => (InsideOf(value)?.isPort ? InsideOf(value) : undefined),
};
const kClosingMessage = { __proto__: null }; // Not in a page: see close().

// A message as it travels: the clone of the value, and the ports that go with it.
function MakeMessage(value, options, owner, method = "postMessage", source = undefined) {
    const where = `Failed to execute '${method}' on '${owner}': `;
    const transfer = TransferredBy(options, where, owner, method);
    const ports = [];
    const moving = [];
    const buffers = [];
    const seen = %new_object(null, "Map");
    for (let index = 0; index < transfer.length; index += 1) {
        if (%class_of(transfer[index]) === "ArrayBuffer") {
            TakeBuffer(transfer[index], index, buffers, seen, where);
            continue;
        }
        const inside = InsideOf(transfer[index]);
        if (inside === undefined) throw MakeDomException(`${where}Value at index ${index} does not have a transferable type.`, "DataCloneError");
        if (!inside.isPort) %refuse("transferring something other than a MessagePort or an ArrayBuffer is not supported by Loopscope");
        if (transfer[index] === source) {
            throw MakeDomException(`${where}Port at index ${index} contains the source port.`, "DataCloneError");
        }
        if (%table_has(seen, transfer[index])) {
            throw MakeDomException(`${where}Message port at index ${index} is a duplicate of an earlier port.`, "DataCloneError");
        }
        if (inside.isMoved) throw MakeDomException(`${where}Port at index ${index} is already neutered.`, "DataCloneError");
        const moved = MakePort();
        %push(ports, moved.object);
        %push(moving, inside);
        %table_set(seen, transfer[index], moved.object);
    }
    const data = CloneWith(value, seen, owner, method);
    for (let index = 0; index < buffers.length; index += 1) %detach_buffer(buffers[index]);
    for (let index = 0; index < moving.length; index += 1) MovePort(moving[index], InsideOf(ports[index]));
    return { __proto__: null, data, ports };
}

// A port that is transferred is another object where it arrives; the one that is left does nothing any more.
function MovePort(from, to) {
    to.number = from.number;
    if (to.number > 0) RemotePorts[to.number] = to;
    from.number = 0;
    to.other = from.other;
    if (to.other !== null) to.other.other = to;
    to.queue = from.queue;
    from.other = null;
    from.queue = [];
    from.isMoved = true;
}

// What is to move with a message: the sequence itself or a member of the options.
function TransferredBy(options, where, owner, method) {
    if (options === undefined || options === null) return [];
    const isSequence = method !== "structuredClone" && %is_object(options) && options[%intrinsic("SymbolIterator")] !== undefined;
    if (!%is_object(options)) {
        const mistake = owner === "MessagePort" || method === "postMessage" && owner !== "BroadcastChannel" ? "Overload resolution failed." : "The provided value is not of type 'StructuredSerializeOptions'.";
        %throw_type_error(where + mistake);
    }
    if (!isSequence && options.transfer === undefined) return [];
    const inOptions = isSequence ? "" : "Failed to read the 'transfer' property from 'StructuredSerializeOptions': ";
    const list = SequenceOf(isSequence ? options : options.transfer, where + inOptions);
    for (let index = 0; index < list.length; index += 1) {
        if (!%is_object(list[index])) %throw_type_error(`${where}${inOptions}Failed to convert value to 'object'.`);
    }
    return list;
}

// A buffer that moves: the clone has its bytes, and it is empty afterwards.
function TakeBuffer(buffer, index, buffers, seen, where) {
    let mistake = "";
    if (%buffer_detached(buffer)) mistake = "is already detached";
    if (PlaceInList(buffers, buffer) >= 0) mistake = "is a duplicate of an earlier ArrayBuffer";
    if (mistake !== "") throw MakeDomException(`${where}ArrayBuffer at index ${index} ${mistake}.`, "DataCloneError");
    %push(buffers, buffer);
    CloneBufferInto(seen, buffer);
}

function CloneWith(value, seen, owner, method) {
    try {
        return StructuredClone(value, seen);
    } catch (error) {
        if (!IsDomException(error)) throw error;
        const where = method === undefined ? `Failed to construct '${owner}'` : `Failed to execute '${method}' on '${owner}'`;
        throw MakeDomException(`${where}: ${DomExceptionParts.messageOf(error)}`, "DataCloneError");
    }
}

function StartPort(inside) {
    if (inside.started) return;
    inside.started = true;
    if (inside.queue.length > 0) QueuePortTask(inside);
}

// RUNTIME: Chromium's mojo::Connector delivers the first message of several at once and only then queues a task for each of the others;
// each of those tasks queues what has come since when it is taken up.
function QueuePortTask(inside) {
    if (inside.queued) return;
    inside.queued = true;
    %page_task(kPostedMessageSource, kNormalPriority, () => TakePortMessage(inside, true), [], 0);
}

function QueueRestOfPort(inside) {
    for (; inside.tasks < inside.queue.length; inside.tasks += 1) {
        %page_task(kPostedMessageSource, kNormalPriority, () => TakePortMessage(inside, false), [], 0);
    }
    inside.queued = inside.tasks > 0;
}

function TakePortMessage(inside, isFirst) {
    if (!isFirst) inside.tasks -= 1;
    if (inside.queue.length === 0) {
        inside.queued = inside.tasks > 0;
        return;
    }
    const waiting = TakeFirst(inside.queue);
    const message = waiting.bytes === undefined ? waiting : UnpackMessage(waiting.bytes);
    if (!isFirst) QueueRestOfPort(inside);
    DeliverMessage(inside, message, { __proto__: null, ports: message.ports }, isFirst ? () => QueueRestOfPort(inside) : undefined);
}

function DeliverMessage(target, message, settings, after = undefined) {
    const event = EventInside(MakeTrustedEvent(MessageEvent, "message", settings));
    event.more.data = message.data;
    DispatchInSteps(target, event, after);
}

class MessageChannel {
    constructor() {
        const first = MakePort();
        const second = MakePort();
        first.other = second;
        second.other = first;
        SetInside(this, { __proto__: null, isChannel: true, first, second });
    }
    get port1() { return Receiver(this, "isChannel").first.object; }
    get port2() { return Receiver(this, "isChannel").second.object; }
}
DefineInterface(MessageChannel);

// ---- BroadcastChannel ----

const Broadcasters = [];
// RUNTIME: Chromium sends them by way of the browser's own process, which takes some milliseconds.
const kBroadcastDelay = 2;

class BroadcastChannel extends EventTarget {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "BroadcastChannel");
        super();
        const inside = InsideOf(this);
        inside.isBroadcaster = true;
        inside.name = `${list[0]}`;
        inside.closed = false;
        %push(Broadcasters, inside);
    }
    get name() { return Receiver(this, "isBroadcaster").name; }
    postMessage(...list) {
        const inside = Receiver(this, "isBroadcaster");
        NeedArguments(list, 1, "postMessage", "BroadcastChannel");
        if (inside.closed) throw MakeDomException("Failed to execute 'postMessage' on 'BroadcastChannel': Channel is closed", "InvalidStateError");
        const sent = MakeMessage(list[0], undefined, "BroadcastChannel"); // What cannot be cloned is said although nobody listens.
        if (Cluster.isUsed) Ask(kAsk.broadcast, 0, 0, 0, NameInCluster(inside.name), PackMessage(sent).bytes);
        for (let index = 0; index < Broadcasters.length; index += 1) {
            const other = Broadcasters[index];
            if (other === inside || other.name !== inside.name) continue;
            const message = MakeMessage(list[0], undefined, "BroadcastChannel");
            %page_task(kPostedMessageSource, kNormalPriority, () => {
                if (!other.closed) DeliverMessage(other, message, { __proto__: null, origin: PageAddress.origin });
            }, [], kBroadcastDelay);
        }
    }
    close() {
        const inside = Receiver(this, "isBroadcaster");
        inside.closed = true;
        DropFromList(Broadcasters, inside);
    }
}
DefineInterface(BroadcastChannel);
DefineHandlers(BroadcastChannel.prototype, ["message", "messageerror"]);

// SPEC: HTML section 9.3.3, step 4 and 5 of the window post message steps.
function TargetOrigin(value) {
    if (value === undefined || value === "/") return PageAddress.origin;
    if (value === "*") return value;
    const address = ParseUrl(`${value}`, undefined);
    if (address === undefined) throw MakeDomException(`Failed to execute 'postMessage' on 'Window': Invalid target origin '${value}' in a call to 'postMessage'.`, "SyntaxError");
    return OriginOfUrl(address);
}

DefinePageFunctions(PageGlobal, {
    postMessage(...list) {
        NeedArguments(list, 1, "postMessage", "Window");
        const hasOptions = list[1] === undefined || list[1] === null || %is_object(list[1]);
        const options = hasOptions ? list[1] : list[2];
        const origin = TargetOrigin(hasOptions ? list[1]?.targetOrigin : `${list[1]}`);
        const message = MakeMessage(list[0], options, "Window");
        if (origin !== "*" && origin !== PageAddress.origin) return;
        %page_task(kPostedMessageSource, kNormalPriority, () => {
            DeliverMessage(InsideOf(PageGlobal), message, { __proto__: null, origin: PageAddress.origin, source: PageGlobal, ports: message.ports });
        }, [], 0);
    },
});
