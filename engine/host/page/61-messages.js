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
        if (other === null) return;
        %push(other.queue, message);
        if (other.started) QueuePortTask(other);
    }
    start() {
        StartPort(PortInside(this));
    }
    close() {
        const inside = PortInside(this);
        if (inside.other === null) return;
        const other = inside.other;
        inside.other = null;
        other.other = null;
        inside.started = false;
        %page_task(kPostedMessageSource, kNormalPriority, () => FireInSteps(other.object, "close", undefined, undefined), [], 0);
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
    return NewTargetInside(port, { __proto__: null, isPort: true, other: null, queue: [], started: false, queued: false });
}

// A message as it travels: the clone of the value, and the ports that go with it.
function MakeMessage(value, options, owner, method = "postMessage", source = undefined) {
    const transfer = IsArray(options) ? options : %is_object(options) ? options.transfer : undefined;
    const ports = [];
    const buffers = [];
    const seen = %new_object(null, "Map");
    for (let index = 0; transfer !== undefined && transfer !== null && index < LengthOfArrayLike(transfer); index += 1) {
        if (%class_of(transfer[index]) === "ArrayBuffer") {
            TakeBuffer(transfer[index], index, buffers, seen, `Failed to execute '${method}' on '${owner}': `);
            continue;
        }
        const inside = InsideOf(transfer[index]);
        if (inside === undefined || !inside.isPort) %refuse("transferring something other than a MessagePort or an ArrayBuffer is not supported by Loopscope");
        if (transfer[index] === source) {
            throw MakeDomException(`Failed to execute '${method}' on '${owner}': Port at index ${index} contains the source port.`, "DataCloneError");
        }
        %push(ports, transfer[index]);
        %table_set(seen, transfer[index], transfer[index]);
    }
    const data = CloneWith(value, seen, owner, method);
    for (let index = 0; index < buffers.length; index += 1) %detach_buffer(buffers[index]);
    return { __proto__: null, data, ports };
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
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': ${DomExceptionParts.messageOf(error)}`, "DataCloneError");
    }
}

function StartPort(inside) {
    if (inside.started) return;
    inside.started = true;
    if (inside.queue.length > 0) QueuePortTask(inside);
}

// RUNTIME: Chromium's mojo::Connector queues the task of a port's next message when it takes up the one before.
function QueuePortTask(inside) {
    if (inside.queued) return;
    inside.queued = true;
    %page_task(kPostedMessageSource, kNormalPriority, () => {
        inside.queued = false;
        if (inside.queue.length === 0) return;
        const message = TakeFromList(inside.queue);
        if (inside.queue.length > 0) QueuePortTask(inside);
        DeliverMessage(inside, message, { __proto__: null, ports: message.ports });
    }, [], 0);
}

function DeliverMessage(target, message, settings) {
    const event = EventInside(MakeTrustedEvent(MessageEvent, "message", settings));
    event.more.data = message.data;
    DispatchInSteps(target, event, undefined);
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
// RUNTIME: Chromium sends them by way of the browser's own process, which takes about a millisecond.
const kBroadcastDelay = 1;

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

DefinePageFunctions(PageGlobal, {
    postMessage(...list) {
        NeedArguments(list, 1, "postMessage", "Window");
        const options = typeof list[1] === "string" ? list[2] : list[1];
        const origin = typeof list[1] === "string" ? list[1] : %is_object(list[1]) ? list[1].targetOrigin : undefined;
        const message = MakeMessage(list[0], options, "Window");
        const isForUs = origin === undefined || origin === "*" || origin === "/" || origin === PageAddress.origin || origin === `${PageAddress.origin}/`;
        if (!isForUs) return;
        %page_task(kPostedMessageSource, kNormalPriority, () => {
            DeliverMessage(InsideOf(PageGlobal), message, { __proto__: null, origin: PageAddress.origin, source: PageGlobal, ports: message.ports });
        }, [], 0);
    },
});
