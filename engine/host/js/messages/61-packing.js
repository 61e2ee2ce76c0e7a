// Messages for another agent as bytes: what StructuredClone and CloneAndTransfer have made becomes a list of primitive values, and
// the same graph again where it arrives. RUNTIME: V8's ValueSerializer and ValueDeserializer, as Node 20 src/node_messaging.cc uses them.

const kPacked = {
    __proto__: null, primitive: 0, known: 1, object: 2, array: 3, map: 4, set: 5, error: 6, date: 7, regexp: 8, boxed: 9, buffer: 10, view: 11,
    dataView: 12, shared: 13, port: 14, own: 15,
};
const kPackedErrors = ["ErrorPrototype", "EvalErrorPrototype", "RangeErrorPrototype", "ReferenceErrorPrototype", "SyntaxErrorPrototype", "TypeErrorPrototype", "UriErrorPrototype"];

// The bytes of a message, and the numbers of the ports that go with it, which are no longer here.
function PackMessage(message) {
    const pack = { __proto__: null, out: [message.ports.length], seen: %new_object(null, "Map"), count: 0, ports: message.ports, moved: [] };
    for (let index = 0; index < message.ports.length; index += 1) PackPort(pack, PortParts.state(message.ports[index]));
    PackValue(pack, message.data);
    return { __proto__: null, bytes: %pack(pack.out), moved: pack.moved };
}

function PackPort(pack, state) {
    MakeRemote(state);
    %push(pack.moved, state.number);
    %push(pack.out, state.number);
    %push(pack.out, state.queue.length);
    for (let index = 0; index < state.queue.length; index += 1) {
        const waiting = state.queue[index];
        if (waiting === kClosingMessage) {
            %push(pack.out, undefined);
        } else if (waiting.bytes !== undefined) {
            %push(pack.out, waiting.bytes);
        } else {
            const packed = PackMessage(waiting);
            for (let place = 0; place < packed.moved.length; place += 1) %push(pack.moved, packed.moved[place]);
            %push(pack.out, packed.bytes);
        }
    }
    state.queue = [];
    state.closed = true;
    %delete_own(RemotePorts, state.number);
}

function PackParts(pack, parts) {
    for (let index = 0; index < parts.length; index += 1) %push(pack.out, parts[index]);
}

function PackValue(pack, value) {
    if (!%is_object(value)) {
        PackParts(pack, [kPacked.primitive, value]);
        return;
    }
    const port = ListIndexOf(pack.ports, value);
    if (port >= 0) {
        PackParts(pack, [kPacked.port, port]);
        return;
    }
    if (%table_has(pack.seen, value)) {
        PackParts(pack, [kPacked.known, %table_get(pack.seen, value)]);
        return;
    }
    %table_set(pack.seen, value, pack.count);
    pack.count += 1;
    if (PackOwnObject(pack, value)) return;
    const kind = %class_of(value);
    if (kind === "Ordinary" || kind === "Array") {
        PackProperties(pack, value, kind);
    } else if (kind === "Map" || kind === "Set") {
        PackTable(pack, value, kind);
    } else if (kind === "Error") {
        PackError(pack, value);
    } else {
        PackLeaf(pack, value, kind);
    }
}

function PackProperties(pack, value, kind) {
    const keys = %own_keys(value);
    const count = kind === "Array" ? keys.length - 1 : keys.length;
    PackParts(pack, kind === "Array" ? [kPacked.array, value.length, count] : [kPacked.object, count]);
    for (let index = 0; index < keys.length; index += 1) {
        if (kind === "Array" && keys[index] === "length") continue;
        %push(pack.out, keys[index]);
        PackValue(pack, value[keys[index]]);
    }
}

function PackTable(pack, table, kind) {
    const entries = [];
    for (let position = 0; !%is_done(%table_key(table, position)); position = %table_after(table, position)) {
        %push(entries, %table_key(table, position));
        if (kind === "Map") %push(entries, %table_value(table, position));
    }
    PackParts(pack, [kind === "Map" ? kPacked.map : kPacked.set, entries.length]);
    for (let index = 0; index < entries.length; index += 1) PackValue(pack, entries[index]);
}

function PackError(pack, error) {
    let which = 0;
    while (%intrinsic_named(kPackedErrors[which]) !== %get_prototype(error)) which += 1;
    PackParts(pack, [kPacked.error, kPackedErrors[which]]);
    const names = ["stack", "message", "cause"];
    for (let index = 0; index < names.length; index += 1) {
        const descriptor = %own_descriptor(error, names[index]);
        %push(pack.out, descriptor !== undefined);
        if (descriptor !== undefined) PackValue(pack, descriptor.value);
    }
}

function PackLeaf(pack, value, kind) {
    if (kind === "Date") {
        PackParts(pack, [kPacked.date, %date_time(value)]);
    } else if (kind === "RegExp") {
        PackParts(pack, [kPacked.regexp, value.source, value.flags]);
    } else if (kind === "Boolean" || kind === "Number" || kind === "String" || kind === "BigInt") {
        PackParts(pack, [kPacked.boxed, %primitive_value(value)]);
    } else if (kind === "ArrayBuffer" && SharedMemory.isShared(value)) {
        const known = %shared_block(value);
        PackParts(pack, [kPacked.shared, known > 0 ? known : ShareBuffer(value, undefined), %buffer_length(value), %buffer_maximum(value)]);
    } else if (kind === "ArrayBuffer") {
        PackParts(pack, [kPacked.buffer, %buffer_maximum(value), value]);
    } else if (kind === "TypedArray" || kind === "DataView") {
        PackParts(pack, [kind === "DataView" ? kPacked.dataView : kPacked.view, kind === "DataView" ? 0 : KindOf(value).type]);
        PackParts(pack, [%view_offset(value), %tracks_length(value) ? undefined : %view_length(value)]);
        PackValue(pack, %view_buffer(value));
    } else {
        %refuse(`sending ${%describe(value)} to another thread is not supported by Loopscope`);
    }
}

// ---- and back ----

// The message that the bytes were: its ports are here from now on.
function UnpackMessage(bytes) {
    const reader = { __proto__: null, list: %unpack(bytes, ArrayBufferPrototype), at: 0, objects: [], ports: [] };
    const count = NextPacked(reader);
    for (let index = 0; index < count; index += 1) %push(reader.ports, UnpackPort(reader));
    return { __proto__: null, data: UnpackValue(reader), ports: reader.ports };
}

function NextPacked(reader) {
    reader.at += 1;
    return reader.list[reader.at - 1];
}

function UnpackPort(reader) {
    const port = RemotePort(NextPacked(reader));
    const state = PortParts.state(port);
    const early = state.queue;
    state.queue = [];
    const count = NextPacked(reader);
    for (let index = 0; index < count; index += 1) {
        const bytes = NextPacked(reader);
        %push(state.queue, bytes === undefined ? kClosingMessage : { __proto__: null, bytes });
    }
    for (let index = 0; index < early.length; index += 1) %push(state.queue, early[index]);
    return port;
}

function UnpackValue(reader) {
    const kind = NextPacked(reader);
    if (kind === kPacked.primitive) return NextPacked(reader);
    if (kind === kPacked.known) return reader.objects[NextPacked(reader)];
    if (kind === kPacked.port) return reader.ports[NextPacked(reader)];
    if (kind === kPacked.object) return UnpackProperties(reader, %new_object(%intrinsic("ObjectPrototype")));
    if (kind === kPacked.array) return UnpackProperties(reader, %new_array(NextPacked(reader)));
    if (kind === kPacked.map || kind === kPacked.set) return UnpackTable(reader, kind);
    if (kind === kPacked.error) return UnpackError(reader);
    if (kind === kPacked.view || kind === kPacked.dataView) return UnpackView(reader, kind);
    const leaf = kind === kPacked.own ? UnpackOwnObject(reader) : UnpackLeaf(reader, kind);
    %push(reader.objects, leaf);
    return leaf;
}

function UnpackProperties(reader, object) {
    %push(reader.objects, object);
    const count = NextPacked(reader);
    for (let index = 0; index < count; index += 1) {
        const key = NextPacked(reader);
        %put(object, key, UnpackValue(reader), 7);
    }
    return object;
}

function UnpackTable(reader, kind) {
    const isMap = kind === kPacked.map;
    const table = isMap ? %new_object(%intrinsic("MapPrototype"), "Map") : %new_object(%intrinsic("SetPrototype"), "Set");
    %push(reader.objects, table);
    const count = NextPacked(reader);
    for (let index = 0; index < count; index += isMap ? 2 : 1) {
        const key = UnpackValue(reader);
        %table_set(table, key, isMap ? UnpackValue(reader) : undefined);
    }
    return table;
}

function UnpackError(reader) {
    const error = %new_object(%intrinsic_named(NextPacked(reader)), "Error");
    %push(reader.objects, error);
    const names = ["stack", "message", "cause"];
    for (let index = 0; index < names.length; index += 1) {
        if (NextPacked(reader)) %put(error, names[index], UnpackValue(reader), 5);
    }
    return error;
}

function UnpackView(reader, kind) {
    const place = reader.objects.length;
    %push(reader.objects, undefined);
    const type = NextPacked(reader);
    const offset = NextPacked(reader);
    const length = NextPacked(reader);
    const buffer = UnpackValue(reader);
    reader.objects[place] = kind === kPacked.dataView ? %new_data_view(DataViewPrototype, buffer, offset, length)
        : %new_typed_array(elementKinds[type].prototype, buffer, offset, length, type);
    return reader.objects[place];
}

function UnpackLeaf(reader, kind) {
    if (kind === kPacked.date) return %construct(DateConstructor, [NextPacked(reader)], DateConstructor);
    if (kind === kPacked.regexp) {
        const source = NextPacked(reader);
        return %construct(RegExpConstructor, [source, NextPacked(reader)], RegExpConstructor);
    }
    if (kind === kPacked.boxed) return %wrap_primitive(NextPacked(reader));
    if (kind === kPacked.shared) return UnpackShared(reader);
    const maximum = NextPacked(reader);
    const buffer = NextPacked(reader);
    if (maximum === undefined) return buffer;
    const resizable = %new_buffer(ArrayBufferPrototype, %buffer_length(buffer), maximum);
    if (%buffer_length(buffer) > 0) %copy_bytes(resizable, 0, buffer, 0, %buffer_length(buffer));
    return resizable;
}

// Memory that other agents may have stays for good.
const SharedBuffers = [];

function ShareBuffer(buffer, block) {
    %push(SharedBuffers, buffer);
    return %share_buffer(buffer, block);
}

// Memory that is here already is the same object.
function UnpackShared(reader) {
    const block = NextPacked(reader);
    const length = NextPacked(reader);
    const maximum = NextPacked(reader);
    const known = %find_shared_buffer(block);
    if (known !== undefined) return known;
    const buffer = SharedMemory.mark(AllocateArrayBuffer(SharedArrayBufferPrototype, length, maximum));
    ShareBuffer(buffer, block);
    Ask(kAsk.refresh, block);
    return buffer;
}
