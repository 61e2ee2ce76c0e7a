// The agents of a program and the ports that lie in different ones, as Node and a page have them.

// As in engine/host/cluster_agent.h.
const kAsk = { __proto__: null, start: 0, terminate: 1, bind: 2, move: 3, post: 4, closePort: 5, broadcast: 6, catchUp: 7, refresh: 8, wait: 9, notify: 10 };
const kParcel = { __proto__: null, message: 0, portClosed: 1, broadcast: 2, agentEnded: 3 };

const Cluster = { __proto__: null, isUsed: false, isWorker: false, workers: { __proto__: null }, ended: [] };
// Ports whose other end is, or was, in another agent: by number.
const RemotePorts = { __proto__: null };

function Ask(kind, number, other = 0, limit = 0, name = undefined, bytes = undefined) {
    %agent_ask(kind, number, other, limit, name, bytes);
}

// A port leaves for another agent, or its other end has done so.
function MakeRemote(state) {
    if (state.number > 0) return;
    JoinCluster();
    state.number = %new_port_number();
    const other = state.other;
    state.other = null;
    if (other === undefined || other === null || other.closed) {
        Ask(kAsk.bind, state.number, 0);
        return;
    }
    other.number = %new_port_number();
    other.other = null;
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
