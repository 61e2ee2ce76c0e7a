// The agents of a program and the ports between them. RUNTIME: Node 20 src/node_messaging.cc, MessagePortData and SiblingGroup.

// As in engine/loop/cluster.h.
const kAsk = { __proto__: null, start: 0, terminate: 1, bind: 2, move: 3, post: 4, closePort: 5, broadcast: 6, catchUp: 7, refresh: 8, wait: 9, notify: 10 };
const kParcel = { __proto__: null, message: 0, portClosed: 1, broadcast: 2, agentEnded: 3 };

const Cluster = { __proto__: null, isUsed: false, isWorker: false, workers: { __proto__: null }, ended: [] };
// Ports whose other end is, or was, in another agent: by number.
const RemotePorts = { __proto__: null };

function Ask(kind, number, other = 0, limit = 0, name = undefined, bytes = undefined) {
    %agent_ask(kind, number, other, limit, name, bytes);
}

// The program has several agents from now on, or this is one of several: a port that listens keeps the loop alive, as somebody may
// write to it.
function JoinCluster() {
    if (Cluster.isUsed) return;
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

// A port leaves for another agent, or its other end has done so.
function MakeRemote(state) {
    if (state.number > 0) return;
    JoinCluster();
    state.number = %new_port_number();
    const other = state.other;
    state.other = undefined;
    if (other === undefined || other.closed) {
        Ask(kAsk.bind, state.number, 0);
        return;
    }
    other.number = %new_port_number();
    other.other = undefined;
    RemotePorts[other.number] = other;
    Ask(kAsk.bind, other.number, state.number);
    Ask(kAsk.bind, state.number, other.number);
}

// The port of a number in this agent, made when something is the first to name it.
function RemotePort(number) {
    if (RemotePorts[number] === undefined) {
        const made = PortParts.make();
        const state = PortParts.state(made);
        state.number = number;
        RemotePorts[number] = state;
    }
    return RemotePorts[number].port;
}

function SendMessage(state, message) {
    const packed = PackMessage(message);
    if (packed.moved.length > 0) Ask(kAsk.move, state.number, 0, 0, %join_texts(MapToTexts(packed.moved), ","));
    Ask(kAsk.post, state.number, 0, 0, undefined, packed.bytes);
}

function MapToTexts(numbers) {
    const texts = [];
    for (let index = 0; index < numbers.length; index += 1) %push(texts, `${numbers[index]}`);
    return texts;
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
