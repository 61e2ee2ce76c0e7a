// WebSocket and EventSource, as far as nobody answers them. SPEC: WebSockets section 3; HTML section 9.2.
// SIMPLIFIED: a page of Loopscope has no network, and its own server knows neither, so that each connection fails; other addresses are refused.

// RUNTIME: how long Chromium takes to find that nobody is there. WebSocketThrottler: what has failed makes the next ones later.
const kUnansweredDelay = 2.5;
const FailedSockets = { __proto__: null, number: 0 };

function DefineStates(constructor, names) {
    for (let index = 0; index < names.length; index += 1) {
        %put(constructor, names[index], index, 2);
        %put(constructor.prototype, names[index], index, 2);
    }
}

// The address over HTTP, which says who would answer.
function RequireUnanswered(parts, kind) {
    const url = WriteUrl(parts);
    const asHttp = %string_slice(url, 0, 2) === "ws" ? `http${%string_slice(url, 2, url.length)}` : url;
    const isOwn = OriginOfUrl(ParseUrl(asHttp, undefined)) === PageAddress.origin;
    if (!isOwn && !IsUnanswered({ __proto__: null, url: asHttp, settings: undefined })) %refuse(`${kind} to another server is not supported by Loopscope: a page has no network`);
    return isOwn;
}

// ---- WebSocket ----

const kSocketConnecting = 0;
const kSocketClosing = 2;
const kSocketClosed = 3;

class WebSocket extends EventTarget {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "WebSocket");
        const parts = SocketAddress(TextOfArgument(list[0], "Failed to construct 'WebSocket': "));
        CheckProtocols(list[1]);
        super();
        const inside = InsideOf(this);
        inside.isSocket = true;
        inside.url = WriteUrl(parts);
        inside.state = kSocketConnecting;
        inside.buffered = 0;
        inside.binaryType = "blob";
        RequireUnanswered(parts, "a WebSocket");
        const delay = kUnansweredDelay + ((1 << FailedSockets.number) * 3000) / 65536;
        inside.task = %page_task(kNetworkingSource, kNormalPriority, () => FailSocket(inside), [], delay);
        if (FailedSockets.number < 9) FailedSockets.number += 1;
    }
    get url() { return Receiver(this, "isSocket").url; }
    get readyState() { return Receiver(this, "isSocket").state; }
    get bufferedAmount() { return Receiver(this, "isSocket").buffered; }
}
DefineInterface(WebSocket);
DefineHandlers(WebSocket.prototype, ["open", "error", "close"]);
DefinePageFunctions(WebSocket.prototype, {
    get extensions() { return Receiver(this, "isSocket") && ""; },
    get protocol() { return Receiver(this, "isSocket") && ""; },
});
DefineHandlers(WebSocket.prototype, ["message"]);
DefinePageFunctions(WebSocket.prototype, {
    get binaryType() { return Receiver(this, "isSocket").binaryType; },
    set binaryType(value) {
        const kind = `${value}`;
        if (ListHas(["blob", "arraybuffer"], kind)) Receiver(this, "isSocket").binaryType = kind;
    },
    close(code = undefined, reason = undefined) { CloseSocket(Receiver(this, "isSocket"), code, reason); },
    send(...list) {
        const inside = Receiver(this, "isSocket");
        NeedArguments(list, 1, "send", "WebSocket");
        const bytes = BytesOfPart(list[0]) ?? EncodeText(`${list[0]}`, "utf8");
        if (inside.state === kSocketConnecting) throw MakeDomException("Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.", "InvalidStateError");
        inside.buffered += bytes.length;
    },
});
SetLengths(WebSocket, { __proto__: null });
SetLengths(WebSocket.prototype, { __proto__: null, close: 0, send: 1 });
DefineStates(WebSocket, ["CONNECTING", "OPEN", "CLOSING", "CLOSED"]);

function SocketMistake(what) {
    return MakeDomException(`Failed to construct 'WebSocket': ${what}`, "SyntaxError");
}

function SocketAddress(text) {
    const parts = ParseUrl(text, PageAddress.parts);
    if (parts === undefined) throw SocketMistake(`The URL '${text}' is invalid.`);
    if (!ListHas(["http", "https", "ws", "wss"], parts.scheme)) {
        throw SocketMistake(`The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '${parts.scheme}' is not allowed.`);
    }
    const url = WriteUrl(parts);
    const hash = %string_find(url, "#", 0);
    if (hash >= 0) {
        const fragment = %string_slice(url, hash + 1, url.length);
        throw SocketMistake(`The URL contains a fragment identifier ('${fragment}'). Fragment identifiers are not allowed in WebSocket URLs.`);
    }
    return %string_slice(url, 0, 4) === "http" ? ParseUrl(`ws${%string_slice(url, 4, url.length)}`, undefined) : parts;
}

// SPEC: WebSockets section 3.1, the constructor's step 7.
function CheckProtocols(given) {
    const list = given === undefined ? [] : %is_object(given) ? ArraySpread([], given) : [given];
    const seen = [];
    for (let index = 0; index < list.length; index += 1) {
        const name = `${list[index]}`;
        let isRight = name !== "";
        for (let place = 0; place < name.length; place += 1) {
            if (name[place] <= " " || name[place] > "~" || %string_find('()<>@,;:\\"/[]?={}', name[place], 0) >= 0) isRight = false;
        }
        if (!isRight) throw SocketMistake(`The subprotocol '${name}' is invalid.`);
        if (ListHas(seen, name)) throw SocketMistake(`The subprotocol '${name}' is duplicated.`);
        %push(seen, name);
    }
}

// SPEC: WebSockets section 4, "the WebSocket connection is closed" after it failed.
function FailSocket(inside) {
    inside.state = kSocketClosed;
    DispatchInSteps(inside, EventInside(MakeTrustedEvent(Event, "error", undefined)), () => {
        const event = MakeTrustedEvent(CloseEvent, "close", { __proto__: null, wasClean: false, code: 1006, reason: "" });
        DispatchInSteps(inside, EventInside(event), undefined);
    });
}

function CloseSocket(inside, code, reason) {
    const where = "Failed to execute 'close' on 'WebSocket': ";
    const number = code === undefined ? undefined : ClampedCode(ToNumber(code));
    if (number !== undefined && number !== 1000 && (number < 3000 || number > 4999)) {
        throw MakeDomException(`${where}The close code must be either 1000, or between 3000 and 4999. ${number} is neither.`, "InvalidAccessError");
    }
    if (reason !== undefined && EncodeText(`${reason}`, "utf8").length > 123) {
        throw MakeDomException(`${where}The close reason must not be greater than 123 UTF-8 bytes.`, "SyntaxError");
    }
    if (inside.state === kSocketClosing || inside.state === kSocketClosed) return;
    inside.state = kSocketClosing;
    %page_task_remove(inside.task);
    %page_task(kNetworkingSource, kNormalPriority, () => FailSocket(inside), [], 0);
}

function ClampedCode(value) {
    if (!(value > 0)) return 0;
    return value > 65535 ? 65535 : %to_integer(value);
}

// ---- EventSource ----

const kSourceClosed = 2;
// RUNTIME: Chromium's EventSource::kDefaultReconnectDelay.
const kReconnectDelay = 3000;
// RUNTIME: an EventSource hears a little later than fetch that a server is not found, in ms.
const kSourceDelay = 0.5;

function AskEventSource(inside, isAnswered) {
    inside.task = %page_task(kNetworkingSource, kNormalPriority, () => FailEventSource(inside, isAnswered), [], inside.delay);
}

class EventSource extends EventTarget {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "EventSource");
        const text = TextOfArgument(list[0], "Failed to construct 'EventSource': ");
        const { withCredentials } = DictionaryOf(list[1], 2, "EventSourceInit", undefined, "EventSource");
        const parts = PartsOfAddress(text);
        if (parts === undefined) throw MakeDomException(`Failed to construct 'EventSource': Cannot open an EventSource to '${text}'. The URL is invalid.`, "SyntaxError");
        super();
        const inside = InsideOf(this);
        inside.isEventSource = true;
        inside.url = WriteUrl(parts);
        inside.withCredentials = !!withCredentials;
        inside.state = 0;
        const isOwn = RequireUnanswered(parts, "an EventSource");
        inside.delay = isOwn ? 2 * kUnansweredDelay : IsThisMachine(`${parts.host}`) ? kUnansweredDelay : kLookupDelay + kSourceDelay;
        AskEventSource(inside, isOwn);
    }
    get url() { return Receiver(this, "isEventSource").url; }
    get withCredentials() { return Receiver(this, "isEventSource").withCredentials; }
    get readyState() { return Receiver(this, "isEventSource").state; }
}
DefineInterface(EventSource);
DefineHandlers(EventSource.prototype, ["open", "message", "error"]);
DefinePageFunctions(EventSource.prototype, {
    close() {
        const inside = Receiver(this, "isEventSource");
        inside.state = kSourceClosed;
        %page_task_remove(inside.task);
    },
});
DefineStates(EventSource, ["CONNECTING", "OPEN", "CLOSED"]);

// SPEC: HTML section 9.2.3: what a server answers otherwise ends it ("fail the connection"); when nobody answers it asks again later.
function FailEventSource(inside, isAnswered) {
    if (isAnswered) inside.state = kSourceClosed;
    else inside.task = %page_task(kNetworkingSource, kNormalPriority, () => AskEventSource(inside, false), [], kReconnectDelay);
    DispatchInSteps(inside, EventInside(MakeTrustedEvent(Event, "error", undefined)), undefined);
}
