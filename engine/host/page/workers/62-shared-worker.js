// Shared workers as a page sees them. SPEC: HTML section 10.2.6.4. Each is an agent of its own (engine/README.md).
// RUNTIME: Chromium's browser process starts them and hands the ports over; what they print is no part of the page's console.

// Those that have not closed.
const SharedWorkers = [];
// From the page to a worker that runs by way of the browser's own process, in ms.
const kConnectDelay = 2;

function SharedWorkerSettings(options) {
    if (options === undefined || options === null || %is_object(options)) {
        const settings = WorkerSettings(options, "SharedWorker");
        const cookies = options?.sameSiteCookies;
        if (cookies !== undefined) WorkerChoice(cookies, "sameSiteCookies", "SharedWorkerSameSiteCookies", ["all", "none"], "SharedWorker", "SharedWorkerOptions");
        return settings;
    }
    return { __proto__: null, credentials: "same-origin", name: TextOfArgument(options, "Failed to construct 'SharedWorker': "), type: "classic" };
}

function RunningSharedWorker(address, name) {
    for (let index = 0; index < SharedWorkers.length; index += 1) {
        const shared = SharedWorkers[index];
        if (shared.address === address && shared.settings.name === name) return shared;
    }
    return undefined;
}

function ConnectSharedWorker(inside, port, address, settings) {
    const client = { __proto__: null, inside, port };
    const shared = RunningSharedWorker(address, settings.name);
    if (shared === undefined) {
        StartSharedWorker({ __proto__: null, address, settings, number: 0, agent: 0, clients: [], waiting: [client] });
    } else if (shared.settings.type !== settings.type || shared.settings.credentials !== settings.credentials) {
        %page_task(kNetworkingSource, kNormalPriority, () => FireFailure(client), [], kConnectDelay);
    } else if (shared.waiting !== undefined) {
        %push(shared.waiting, client);
    } else {
        %page_task(kNetworkingSource, kNormalPriority, () => SendConnection(shared, client), [], kConnectDelay);
    }
}

function FireFailure(client) {
    FireInSteps(client.inside.object, "error", { __proto__: null, cancelable: true }, undefined);
}

function StartSharedWorker(shared) {
    %push(SharedWorkers, shared);
    const { address, settings } = shared;
    const bytes = BytesOfScript(address);
    %page_task(kNetworkingSource, kNormalPriority, () => {
        if (bytes === undefined) {
            FailSharedWorker(shared);
            return;
        }
        JoinCluster();
        shared.number = %new_port_number();
        AgentLinks[shared.number] = (list) => OnSharedWorkerWord(shared, list);
        const script = [address, TextOfBytes(bytes), settings.name, PageAddress.origin, settings.type === "module", true];
        Ask(kAsk.start, %new_port_number(), shared.number, 0, settings.name, %pack(WithBlobNews(shared.number, script)));
        shared.agent = %agent_answer();
    }, [], DelayOfScript(address));
}

// Its script is none that can run: an event at each who waits for it, a task each.
function FailSharedWorker(shared) {
    DropFromList(SharedWorkers, shared);
    const { waiting } = shared;
    for (let index = 0; index < waiting.length; index += 1) {
        %page_task(kNetworkingSource, kNormalPriority, () => FireFailure(waiting[index]), [], 0);
    }
    if (shared.agent > 0) Ask(kAsk.terminate, shared.agent);
}

// The port moves to the worker, with what has been sent to it.
function SendConnection(shared, client) {
    %push(shared.clients, client);
    const moved = MakePort();
    MovePort(InsideOf(client.port), moved);
    const packed = PackMessage({ __proto__: null, data: null, ports: [moved.object] });
    Ask(kAsk.move, shared.number, 0, 0, %join_texts(MapToTexts(packed.moved), ","));
    TellAgent(shared.number, WithBlobNews(shared.number, ["connect", packed.bytes]));
}

function OnSharedWorkerWord(shared, list) {
    const word = list[0];
    if (word === "evaluated") {
        const { waiting } = shared;
        shared.waiting = undefined;
        for (let index = 0; index < waiting.length; index += 1) SendConnection(shared, waiting[index]);
    } else if (word === "failed") {
        FailSharedWorker(shared);
    } else if (word === "closing") {
        DropFromList(SharedWorkers, shared);
    } else if (word === "blobs") {
        TakeBlobNews(shared.number, list, 1);
    } else {
        TellOfSharedError(shared, list);
    }
}

// RUNTIME: Chromium tells everybody who is connected of what goes wrong while the script is first evaluated, and of nothing later.
function TellOfSharedError(shared, list) {
    const clients = CopyList(shared.clients);
    for (let index = 0; index < (shared.waiting?.length ?? 0); index += 1) %push(clients, shared.waiting[index]);
    for (let index = 0; index < clients.length; index += 1) {
        %page_task(kNetworkingSource, kNormalPriority, () => {
            const settings = { __proto__: null, cancelable: true, message: list[1], filename: list[2], lineno: list[3], colno: list[4], error: null };
            DispatchInSteps(clients[index].inside, EventInside(MakeTrustedEvent(ErrorEvent, "error", settings)), undefined);
        }, [], kConnectDelay);
    }
}

class SharedWorker extends EventTarget {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "SharedWorker");
        const written = TextOfArgument(list[0], "Failed to construct 'SharedWorker': ");
        const settings = SharedWorkerSettings(list[1]);
        const address = WorkerAddress(written, "SharedWorker");
        super();
        const inside = InsideOf(this);
        inside.isSharedWorker = true;
        const near = MakePort();
        const far = MakePort();
        near.other = far;
        far.other = near;
        inside.port = near.object;
        ConnectSharedWorker(inside, far.object, address, settings);
    }
    get port() { return Receiver(this, "isSharedWorker").port; }
}
DefineInterface(SharedWorker);
DefineHandlers(SharedWorker.prototype, ["error"]);
%set_length(SharedWorker, 1);
