// Dedicated workers as who starts them sees them. SPEC: HTML section 10.2.6. A worker is an agent of its own (engine/README.md).

// Who sits at the other end of a port that is no MessagePort: what to do with the list that has come. By number.
const AgentLinks = { __proto__: null };

function JoinCluster() {
    if (Cluster.isUsed) return;
    Cluster.isUsed = true;
}

// A task: something of another agent has come.
function TakeParcel() {
    const parcel = %agent_parcel();
    if (parcel === undefined) return;
    const number = parcel[1];
    if (parcel[0] === kParcel.broadcast) AcceptBroadcast(parcel[3], parcel[4]);
    else if (number in AgentLinks) AgentLinks[number]?.(%unpack(parcel[4], ArrayBufferPrototype));
    else AcceptForPort(PortParts.state(RemotePort(number)), parcel[4]);
}

// RUNTIME: as QueuePortTask says: the first of several is given at once.
function AcceptForPort(inside, bytes) {
    %push(inside.queue, { __proto__: null, bytes });
    if (!inside.started || inside.queued) return;
    inside.queued = true;
    TakePortMessage(inside, true);
}

function ClosePortOfCluster(inside) {
    %delete_own(RemotePorts, inside.number);
    Ask(kAsk.closePort, inside.number);
    inside.number = 0;
    inside.started = false;
}

// Channels of one origin hear one another.
function NameInCluster(name) {
    return `${PageAddress.origin} ${name}`;
}

function AcceptBroadcast(name, bytes) {
    for (let index = 0; index < Broadcasters.length; index += 1) {
        const channel = Broadcasters[index];
        if (PageAddress.origin === "null" || NameInCluster(channel.name) !== name) continue;
        %page_task(kPostedMessageSource, kNormalPriority, () => {
            if (!channel.closed) DeliverMessage(channel, UnpackMessage(bytes), { __proto__: null, origin: PageAddress.origin });
        }, [], kBroadcastDelay);
    }
}

// ---- what is said between a worker and who has started it: lists that begin with a word ----

function TellAgent(number, list) {
    Ask(kAsk.post, number, 0, 0, undefined, %pack(list));
}

function SendToAgent(number, message) {
    const packed = PackMessage(message);
    if (packed.moved.length > 0) Ask(kAsk.move, number, 0, 0, %join_texts(MapToTexts(packed.moved), ","));
    TellAgent(number, WithBlobNews(number, ["message", packed.bytes]));
}

// ---- starting one ----

// SPEC: WebIDL, the dictionary WorkerOptions.
function WorkerSettings(options, owner) {
    const where = `Failed to construct '${owner}': `;
    if (options !== undefined && options !== null && !%is_object(options)) %throw_type_error(`${where}The provided value is not of type 'WorkerOptions'.`);
    const given = options ?? { __proto__: null };
    const settings = { __proto__: null };
    settings.credentials = WorkerChoice(given.credentials, "credentials", "RequestCredentials", kCredentials, owner);
    settings.name = given.name === undefined ? "" : TextOfArgument(given.name, where);
    settings.type = WorkerChoice(given.type, "type", "WorkerType", kWorkerTypes, owner);
    return settings;
}
const kCredentials = ["same-origin", "omit", "include"];
const kWorkerTypes = ["classic", "module"];

function WorkerChoice(value, name, type, choices, owner, dictionary = "WorkerOptions") {
    if (value === undefined) return choices[0];
    const text = `${value}`;
    if (ListHas(choices, text)) return text;
    %throw_type_error(`Failed to construct '${owner}': Failed to read the '${name}' property from '${dictionary}': The provided value '${text}' is not a valid enum value of type ${type}.`);
}

// The address of a worker's script, which has to be of the same origin.
function WorkerAddress(written, owner) {
    const parts = PartsOfAddress(written);
    if (parts === undefined) throw MakeDomException(`Failed to construct '${owner}': '${written}' is not a valid URL.`, "SyntaxError");
    const address = WriteUrl(parts);
    if (parts.scheme !== "data" && OriginOfUrl(parts) !== PageAddress.origin) {
        throw MakeDomException(`Failed to construct '${owner}': Script at '${address}' cannot be accessed from origin '${PageAddress.origin}'.`, "SecurityError");
    }
    return address;
}

// The bytes of a script at an address; undefined when there is none.
function BytesOfScript(address) {
    const whole = WithoutFragment(address);
    const scheme = %string_slice(whole, 0, %string_find(whole, ":", 0));
    if (scheme === "data") return DataOfAddress(whole)?.bytes;
    if (scheme === "blob") return BlobOfAddress(whole)?.bytes;
    if (scheme !== "http" && scheme !== "https") return undefined;
    const { origin } = PageAddress;
    if (%string_slice(whole, 0, origin.length + 1) !== `${origin}/`) %refuse("loading a script of another server is not supported by Loopscope");
    return FileBesidePage(whole);
}

// The blob of an address. Another agent's is known here when that has said something since (62-blob.js).
function BlobOfAddress(address) {
    const blob = %table_get(BlobAddresses, address);
    if (blob === undefined && Cluster.isUsed && !%table_has(RevokedAddresses, address)) {
        %refuse("the blob: address of another worker, or of the page, is not supported by Loopscope: send the blob itself");
    }
    return blob;
}

// A file of the front matter, or the program itself, as the page's own server would give it: its bytes.
function FileBesidePage(address) {
    const path = PercentDecoded(%string_slice(address, PageAddress.origin.length + 1, address.length));
    const end = %string_find(path, "?", 0);
    const main = %main_path();
    const folder = %string_slice(main, 0, main.length - LastPart(main).length);
    return %file_bytes(folder + (end < 0 ? path : %string_slice(path, 0, end)));
}

function DelayOfScript(address) {
    return %string_slice(address, 0, 5) === "data:" ? 0 : kFetchDelay;
}

// SPEC: HTML section 10.2.4, run a worker: its script is fetched first.
function StartWorker(inside, address, settings) {
    const isModule = settings.type === "module";
    const bytes = BytesOfScript(address);
    const start = PageNow();
    %page_task(kNetworkingSource, kNormalPriority, () => {
        NoteFile("other", address, start, bytes);
        if (inside.isOver) return;
        if (bytes === undefined) FireInSteps(inside.object, "error", { __proto__: null, cancelable: true }, undefined);
        else BeginWorker(inside, [address, TextOfBytes(bytes), settings.name, PageAddress.origin, isModule, false]);
    }, [], DelayOfScript(address));
}

function BeginWorker(inside, script) {
    JoinCluster();
    inside.number = %new_port_number();
    AgentLinks[inside.number] = (list) => OnWorkerWord(inside, list);
    Ask(kAsk.start, %new_port_number(), inside.number, 0, script[2], %pack(WithBlobNews(inside.number, script)));
    inside.agent = %agent_answer();
}

// RUNTIME: Chromium's DedicatedWorkerMessagingProxy: what is sent before the script has run waits here until it has.
function OnWorkerWord(inside, list) {
    const word = list[0];
    if (word === "evaluated") {
        const { early } = inside;
        inside.early = undefined;
        for (let index = 0; index < early.length; index += 1) SendToAgent(inside.number, early[index]);
    } else if (word === "failed") {
        FireInSteps(inside.object, "error", { __proto__: null, cancelable: true }, undefined);
    } else if (word === "message") {
        TakeBlobNews(inside.number, list, 2);
        const message = UnpackMessage(list[1]);
        DeliverMessage(inside, message, { __proto__: null, ports: message.ports });
    } else if (word === "blobs") {
        TakeBlobNews(inside.number, list, 1);
    } else {
        OnWorkerError(inside, list);
    }
}

// SPEC: HTML section 10.2.5: an error that a worker does not handle is an event at its Worker, and then one of who has started it.
// RUNTIME: Chromium's DedicatedWorkerMessagingProxy::DispatchErrorEvent: the console has it unless the first event was canceled.
function OnWorkerError(inside, list) {
    const event = EventInside(MakeTrustedEvent(ErrorEvent, "error", {
        __proto__: null, cancelable: true, message: list[1], filename: list[2], lineno: list[3], colno: list[4], error: null,
    }));
    DispatchInSteps(inside, event, () => {
        if (event.canceled) return;
        if (!inside.isOver) TellAgent(inside.number, ["unhandled", list[5]]);
        DispatchInSteps(InsideOf(PageGlobal), event, () => {
            if (Cluster.isWorker && !event.canceled) TellParentOfError(event.more, "");
        });
    });
}

class Worker extends EventTarget {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "Worker");
        const written = TextOfArgument(list[0], "Failed to construct 'Worker': ");
        const settings = WorkerSettings(list[1], "Worker");
        const address = WorkerAddress(written, "Worker");
        super();
        const inside = InsideOf(this);
        inside.isWorker = true;
        inside.number = 0;
        inside.agent = 0;
        inside.early = [];
        inside.isOver = false;
        StartWorker(inside, address, settings);
    }
    postMessage(...list) {
        const inside = Receiver(this, "isWorker");
        NeedArguments(list, 1, "postMessage", "Worker");
        const message = MakeMessage(list[0], list[1], "Worker");
        if (inside.isOver) return;
        if (inside.early !== undefined) %push(inside.early, message);
        else SendToAgent(inside.number, message);
    }
    terminate() {
        const inside = Receiver(this, "isWorker");
        if (inside.isOver) return;
        inside.isOver = true;
        if (inside.number === 0) return;
        AgentLinks[inside.number] = undefined;
        Ask(kAsk.terminate, inside.agent);
    }
}
DefineInterface(Worker);
DefineHandlers(Worker.prototype, ["message", "error"]);
SetLengths(Worker.prototype, { __proto__: null, postMessage: 1 });
%set_length(Worker, 1);

// ---- objects of the page's own in a message for another agent ----

function PackOwnObject(pack, value) {
    if (IsDomException(value)) {
        PackParts(pack, [kPacked.own, "DOMException", DomExceptionParts.messageOf(value), DomExceptionParts.nameOf(value), %own_descriptor(value, "stack")?.value]);
        return true;
    }
    const inside = InsideOf(value);
    if (inside === undefined) return false;
    if (inside.isCryptoKey) {
        PackParts(pack, [kPacked.own, "CryptoKey"]);
        PackParts(pack, PartsOfCryptoKey(inside));
        return true;
    }
    if (!inside.isBlob) %refuse(`sending a ${ConstructorNameOf(value)} to another thread is not supported by Loopscope`);
    PackParts(pack, [kPacked.own, "Blob", !!inside.isFile, inside.bytes, inside.type, inside.name, inside.lastModified]);
    return true;
}

function UnpackOwnObject(reader) {
    const kind = NextPacked(reader);
    if (kind === "CryptoKey") return CryptoKeyOfParts(() => NextPacked(reader));
    if (kind === "DOMException") {
        const message = NextPacked(reader);
        const exception = new DOMException(message, NextPacked(reader));
        const stack = NextPacked(reader);
        if (stack !== undefined) %put(exception, "stack", stack, 5);
        return exception;
    }
    const isFile = NextPacked(reader);
    const blob = %new_object(isFile ? File.prototype : Blob.prototype);
    const inside = SetInside(blob, { __proto__: null, isBlob: true, isFile, bytes: NextPacked(reader), type: NextPacked(reader) });
    inside.name = NextPacked(reader);
    inside.lastModified = NextPacked(reader);
    return blob;
}
