// What comes from the other agents of a process. RUNTIME: Node 20 src/node_messaging.cc, MessagePortData and SiblingGroup.

// The program has several agents from now on, or this is one of several: a port that listens keeps the loop alive, as somebody may
// write to it.
function JoinCluster() {
    if (Cluster.isUsed) return;
    if (FileWatches.handle !== 0) RefuseWatchesBesideThreads();
    Cluster.isUsed = true;
    %agent_listen(TakeParcels);
    if (ListeningPorts.length > 0) %io_keep_alive(ListeningPorts.length);
    for (let index = 0; index < ListeningPorts.length; index += 1) UpdateHold(ListeningPorts[index]);
}

function AddListening(state) {
    if (ListIndexOf(ListeningPorts, state) >= 0) return;
    %push(ListeningPorts, state);
    if (Cluster.isUsed) %io_keep_alive(1);
    else UpdateHold(state);
}

function DropListening(state) {
    if (!RemoveFrom(ListeningPorts, state)) return;
    if (Cluster.isUsed) %io_keep_alive(-1);
    else UpdateHold(state);
}

// What has come goes to the queues of the ports.
function AcceptParcels() {
    for (let parcel = %agent_parcel(); parcel !== undefined; parcel = %agent_parcel()) {
        const kind = parcel[0];
        const bytes = parcel[4];
        if (kind === kParcel.agentEnded) %push(Cluster.ended, parcel);
        else if (kind === kParcel.broadcast) AcceptBroadcast(parcel[3], bytes);
        else AcceptForPort(PortParts.state(RemotePort(parcel[1])), kind === kParcel.portClosed ? kClosingMessage : { __proto__: null, bytes });
    }
}

function AcceptForPort(state, message) {
    if (state.closed) return;
    %push(state.queue, message);
    if (state.started || message === kClosingMessage) WakePort(state);
}

function AcceptBroadcast(name, bytes) {
    for (let index = 0; index < BroadcastChannels.length; index += 1) {
        const state = BroadcastChannels[index];
        if (state.name !== name) continue;
        %push(state.queue, { __proto__: null, bytes });
        WakePort(state);
    }
}

// The loop was woken for what has come: threads that have ended come first, then the ports in their order.
function TakeParcels() {
    %agent_listen(TakeParcels);
    AcceptDuringPass();
    TakeNextParcels();
}

// What comes while a pass is under way is given by it, to ports that have not had their turn.
function AcceptDuringPass() {
    if (!Cluster.isUsed) return;
    const isSent = AsyncHandles.isSent;
    AsyncHandles.isSent = true;
    AcceptParcels();
    AsyncHandles.isSent = isSent;
}

function TakeNextParcels() {
    if (Cluster.ended.length > 0) {
        const ended = TakeFirst(Cluster.ended);
        %poll_later(TakeNextParcels, true);
        EndWorker(ended[1], ended[2]);
        return;
    }
    BeginPass();
}

// Objects of Node's own that a message may hold: none.
function PackOwnObject(pack, value) {
    const secret = SecretBytesOf(value);
    if (secret !== undefined) {
        PackParts(pack, [kPacked.own, "secret", secret]);
        return true;
    }
    if (IsDomException(value)) {
        PackParts(pack, [kPacked.own, "exception", DomExceptionParts.messageOf(value), DomExceptionParts.nameOf(value), value.stack]);
        return true;
    }
    if (BlobParts.bytes(value) === undefined) return false;
    const isFile = OrdinaryHasInstance(File, value);
    PackParts(pack, [kPacked.own, isFile ? "file" : "blob", BlobParts.type(value), isFile ? value.name : "", isFile ? value.lastModified : 0]);
    PackEntries(pack, BlobParts.entries(value));
    return true;
}

// Those of a blob: a text of bytes, or how many entries follow that stand for a blob inside it.
function PackEntries(pack, entries) {
    %push(pack.out, entries.length);
    for (let index = 0; index < entries.length; index += 1) {
        if (typeof entries[index] === "string") %push(pack.out, entries[index]);
        else PackEntries(pack, entries[index]);
    }
}

function UnpackEntries(reader, count) {
    const entries = [];
    for (let index = 0; index < count; index += 1) {
        const entry = NextPacked(reader);
        %push(entries, typeof entry === "string" ? entry : UnpackEntries(reader, entry));
    }
    return entries;
}

function UnpackOwnObject(reader) {
    const kind = NextPacked(reader);
    if (kind === "secret") return SecretParts.make(NextPacked(reader));
    const first = NextPacked(reader);
    const name = NextPacked(reader);
    const last = NextPacked(reader);
    if (kind === "exception") return CloneOfDomException(first, name, last);
    const entries = UnpackEntries(reader, NextPacked(reader));
    return kind === "file" ? FileOfEntries(entries, first, name, last) : BlobOfEntries(entries, first);
}
