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
    return false;
}

function UnpackOwnObject(reader) {}
