// Buffers and ports that move instead of being copied, and structuredClone. RUNTIME: Node 20 src/node_messaging.cc.

// What a message or structuredClone transfers: buffers and ports, each once. `source` is the port that sends.
// SIMPLIFIED: streams and what else can be transferred are refused.
function TransferList(list, name, source) {
    if (list === undefined || list === null && name !== "options.transfer") return [];
    const method = %is_object(list) ? list[%intrinsic("SymbolIterator")] : undefined;
    if (!%is_callable(method) && kIsNode24 && source === undefined) throw NodeTypeError("ERR_INVALID_ARG_TYPE", "Failed to execute 'structuredClone': transfer in Options cannot be converted to sequence.");
    if (!%is_callable(method)) throw NodeTypeError("ERR_INVALID_ARG_TYPE", `Optional ${name} argument must be an iterable`);
    const iterator = GetIterator(list, method);
    const items = IteratorRest(iterator, iterator.next);
    const taken = [];
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        const isBuffer = %class_of(item) === "ArrayBuffer" && !SharedMemory.isShared(item);
        const isUntransferable = isBuffer && %table_has(UntransferableObjects, item);
        if (isUntransferable || kIsNode24 && isBuffer && %buffer_detached(item)) {
            if (kIsNode24) throw MakeDomException("Cannot transfer object of unsupported type.", "DataCloneError");
            continue;
        }
        if (kIsNode24 && source === undefined && !%is_object(item)) {
            throw NodeTypeError("ERR_INVALID_ARG_TYPE", `Failed to execute 'structuredClone': transfer in Options[${index}] is not an object.`);
        }
        if (!isBuffer) CheckMovable(item, source);
        if (ListIndexOf(taken, item) >= 0) throw MakeDomException(`Transfer list contains duplicate ${isBuffer ? "ArrayBuffer" : "MessagePort"}`, "DataCloneError");
        %push(taken, item);
    }
    return taken;
}

const UntransferableObjects = %new_object(null, "WeakMap");

// Clones `value`; what is in `transferred` moves.
function CloneAndTransfer(value, transferred) {
    const seen = %new_object(null, "Map");
    for (let index = 0; index < transferred.length; index += 1) {
        if (%class_of(transferred[index]) === "ArrayBuffer" && %buffer_detached(transferred[index])) {
            // RUNTIME: Node 20 takes a buffer that has gone before for one without bytes.
            %table_set(seen, transferred[index], %new_buffer(ArrayBufferPrototype, 0));
        } else if (%class_of(transferred[index]) === "ArrayBuffer") {
            CloneBufferInto(seen, transferred[index]);
        } else {
            %table_set(seen, transferred[index], NewPlaceOf(transferred[index]));
        }
    }
    const clone = StructuredClone(value, seen);
    const ports = [];
    for (let index = 0; index < transferred.length; index += 1) {
        if (%class_of(transferred[index]) === "ArrayBuffer") {
            %detach_buffer(transferred[index]);
        } else {
            %push(ports, MoveTo(transferred[index], %table_get(seen, transferred[index])));
        }
    }
    return { __proto__: null, data: clone, ports };
}

function CheckMovable(value, source) {
    const state = PortParts.state(value);
    if (state === undefined || state.port !== value) {
        if (%is_object(value) && %class_of(value) === "Slots") %refuse("transferring something other than an ArrayBuffer or a MessagePort is not supported by Loopscope");
        if (kIsNode24) throw MakeDomException("Found invalid value in transferList.", "DataCloneError");
        throw NodeTypeError("ERR_INVALID_TRANSFER_OBJECT", "Found invalid object in transferList");
    }
    if (value === source) throw MakeDomException("Transfer list contains source port", "DataCloneError");
    if (state.closed) throw MakeDomException("MessagePort in transfer list is already detached", "DataCloneError");
}

// The port that a moved one becomes where it arrives.
function NewPlaceOf(port) {
    return PortParts.make();
}

function MoveTo(port, moved) {
    const from = PortParts.state(port);
    const to = PortParts.state(moved);
    to.number = from.number;
    if (from.number > 0) {
        RemotePorts[from.number] = to;
    } else {
        to.other = from.other;
        from.other.other = to;
    }
    to.queue = from.queue;
    from.queue = [];
    from.closed = true;
    DropListening(from);
    RemoveFrom(AsyncHandles.list, from);
    RemoveFrom(AsyncHandles.pass, from);
    EndHandle(from);
    return moved;
}

%define_methods(%intrinsic("GlobalObject"), {
    structuredClone(...values) {
        if (values.length === 0) {
            const text = "The value argument must be specified";
            throw kIsNode24 ? NodeTypeError("ERR_MISSING_ARGS", `The "${text}" argument must be specified`) : %at("=", TypeErrorOfBinding("ERR_MISSING_ARGS", text));
        }
        const options = values[1];
        if (options !== undefined && options !== null && !%is_object(options)) {
            throw NodeTypeError("ERR_INVALID_ARG_TYPE", kIsNode24 ? "Failed to execute 'structuredClone': Options cannot be converted to a dictionary" : "The options argument must be either an object or undefined");
        }
        const transferred = TransferList(%is_object(options) ? options.transfer : undefined, "transferList", undefined);
        // RUNTIME: in Node 20 it is a function of C++, which shows no frame.
        const clone = kIsNode24 ? %at("node:internal/worker/js_transferable:127:26", CloneAndTransfer(values[0], transferred))
            : %at("=", CloneAndTransfer(values[0], transferred));
        AttachPorts(clone.ports);
        return clone.data;
    },
});
// A function like any other global of Node's.
if (kIsNode24) %set_length(%intrinsic("GlobalObject").structuredClone, 2);
%put(%intrinsic("GlobalObject"), "structuredClone", %intrinsic("GlobalObject").structuredClone, 7);
