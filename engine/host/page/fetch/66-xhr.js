// XMLHttpRequest: what fetch can ask for, with events. SPEC: XMLHttpRequest section 3.
// SIMPLIFIED: no documents, no events of uploads.

const kXhrStates = ["UNSENT", "OPENED", "HEADERS_RECEIVED", "LOADING", "DONE"];

function XhrInside(value) {
    return Receiver(value, "isXhr");
}

function XhrMistake(method, what) {
    throw MakeDomException(`Failed to execute '${method}' on 'XMLHttpRequest': ${what}`, "InvalidStateError");
}

class XMLHttpRequestEventTarget extends EventTarget {
    constructor() {
        if (new.target === XMLHttpRequestEventTarget) IllegalConstructor("XMLHttpRequestEventTarget");
        super();
    }
}
DefineInterface(XMLHttpRequestEventTarget);
DefineHandlers(XMLHttpRequestEventTarget.prototype, ["loadstart", "progress", "abort", "error", "load", "timeout", "loadend"]);

class XMLHttpRequestUpload extends XMLHttpRequestEventTarget {
    constructor() {
        IllegalConstructor("XMLHttpRequestUpload");
    }
}
DefineInterface(XMLHttpRequestUpload);

class XMLHttpRequest extends XMLHttpRequestEventTarget {
    constructor() {
        super();
        const inside = InsideOf(this);
        inside.isXhr = true;
        inside.responseType = "";
        inside.timeout = 0;
        ResetXhr(inside, 0);
    }
    // Its place; what it does is defined with the other handlers.
    get onreadystatechange() { return null; }
    get readyState() { return XhrInside(this).state; }
    get timeout() { return XhrInside(this).timeout; }
    set timeout(value) {
        const inside = XhrInside(this);
        inside.timeout = %to_integer(ToNumber(value));
        WatchXhrTimeout(inside);
    }
    get withCredentials() { return XhrInside(this).withCredentials ?? false; }
    set withCredentials(value) { XhrInside(this).withCredentials = !!value; }
    get upload() {
        const inside = XhrInside(this);
        if (inside.upload === undefined) inside.upload = NewTargetInside(%new_object(XMLHttpRequestUpload.prototype), { __proto__: null });
        return inside.upload.object;
    }
    get responseURL() { return XhrInside(this).answer === undefined ? "" : WithoutFragment(XhrInside(this).request.url); }
    get status() { return XhrInside(this).answer?.status ?? 0; }
    get statusText() { return XhrInside(this).answer?.statusText ?? ""; }
    get responseType() { return XhrInside(this).responseType; }
    set responseType(value) {
        if (XhrInside(this).isSync) throw MakeDomException("Failed to set the 'responseType' property on 'XMLHttpRequest': The response type cannot be changed for synchronous requests made from a document.", "InvalidAccessError");
        if (XhrInside(this).state > 2) throw MakeDomException("Failed to set the 'responseType' property on 'XMLHttpRequest': The response type cannot be set if the object's state is LOADING or DONE.", "InvalidStateError");
        if (ListHas(["", "text", "json", "blob", "arraybuffer", "document"], `${value}`)) XhrInside(this).responseType = `${value}`;
    }
    get response() { return ResponseOfXhr(XhrInside(this)); }
    get responseText() {
        const inside = XhrInside(this);
        if (inside.responseType !== "" && inside.responseType !== "text") {
            throw MakeDomException(`Failed to read the 'responseText' property from 'XMLHttpRequest': The value is only accessible if the object's 'responseType' is '' or 'text' (was '${inside.responseType}').`, "InvalidStateError");
        }
        return TextOfXhr(inside);
    }
    get responseXML() {
        const inside = XhrInside(this);
        if (inside.responseType !== "" && inside.responseType !== "document") {
            throw MakeDomException(`Failed to read the 'responseXML' property from 'XMLHttpRequest': The value is only accessible if the object's 'responseType' is '' or 'document' (was '${inside.responseType}').`, "InvalidStateError");
        }
        return DocumentOfXhr(inside);
    }
    abort() { AbortXhr(XhrInside(this)); }
    getAllResponseHeaders() {
        const { answer } = XhrInside(this);
        if (answer?.headers !== undefined) AllHeaders(answer.headers);
        const pairs = XhrHeaders(XhrInside(this));
        let text = "";
        for (let index = 0; index < pairs.length; index += 1) text += `${pairs[index][0]}: ${pairs[index][1]}\r\n`;
        return text;
    }
    getResponseHeader(name) {
        const inside = XhrInside(this);
        return XhrHeaders(inside).length === 0 ? null : HeaderOf(inside.answer.headers, %to_lower(`${name}`))?.[1] ?? null;
    }
    open(...list) {
        const inside = XhrInside(this);
        NeedArguments(list, 2, "open", "XMLHttpRequest");
        const where = "execute 'open' on 'XMLHttpRequest'";
        const method = RequestMethod(list[0], where, (message, name) => {
            throw MakeDomException(message, name);
        });
        const parts = PartsOfAddress(`${list[1]}`);
        if (parts === undefined) throw MakeDomException("Failed to execute 'open' on 'XMLHttpRequest': Invalid URL", "SyntaxError");
        const isSync = list.length > 2 && !list[2];
        if (isSync && inside.timeout > 0) throw MakeDomException("Failed to execute 'open' on 'XMLHttpRequest': Synchronous requests must not set a timeout.", "InvalidAccessError");
        if (isSync && inside.responseType !== "") throw MakeDomException("Failed to execute 'open' on 'XMLHttpRequest': Synchronous requests from a document must not set a response type.", "InvalidAccessError");
        if (inside.task !== undefined) %page_task_remove(inside.task);
        ResetXhr(inside, 1);
        inside.isSync = isSync;
        inside.request = { __proto__: null, url: WriteUrl(parts), method };
        FireXhrState(inside);
    }
    overrideMimeType(...list) {
        const inside = XhrInside(this);
        NeedArguments(list, 1, "overrideMimeType", "XMLHttpRequest");
        if (inside.state > 2) XhrMistake("overrideMimeType", "MimeType cannot be overridden when the state is LOADING or DONE.");
        const type = `${list[0]}`;
        inside.override = IsWholeType(type) ? type : "application/octet-stream";
    }
    send(body = null) {
        const inside = XhrInside(this);
        if (inside.state !== 1 || inside.isSent) XhrMistake("send", "The object's state must be OPENED.");
        const isUploadHeard = inside.upload !== undefined && inside.upload.listeners.length > 0;
        if (isUploadHeard && body !== null && body !== undefined) %refuse("the events of XMLHttpRequest.upload are not supported by Loopscope");
        inside.isSent = true;
        const answer = AnswerOfAddress(inside.request);
        if (inside.isSync) {
            inside.sentAt = PageNow();
            EndSyncXhr(inside, answer);
            return;
        }
        DispatchNow(inside, XhrProgress("loadstart", 0, 0, false));
        if (!inside.isSent) return;
        inside.task = %page_task(kNetworkingSource, kNormalPriority, () => ReceiveXhr(inside, answer), [], DelayOfAnswer(inside.request));
        inside.sentAt = PageNow();
        WatchXhrTimeout(inside);
    }
    setRequestHeader(...list) {
        NeedArguments(list, 2, "setRequestHeader", "XMLHttpRequest");
        if (XhrInside(this).state !== 1 || XhrInside(this).isSent) XhrMistake("setRequestHeader", "The object's state must be OPENED.");
    }
}
DefineInterface(XMLHttpRequest);
DefineHandlers(XMLHttpRequest.prototype, ["readystatechange"]);
for (let index = 0; index < kXhrStates.length; index += 1) {
    %put(XMLHttpRequest, kXhrStates[index], index, 2);
    %put(XMLHttpRequest.prototype, kXhrStates[index], index, 2);
}

function ResetXhr(inside, state) {
    inside.state = state;
    inside.isSent = false;
    inside.isSync = false;
    inside.request = undefined;
    inside.answer = undefined;
    inside.converted = undefined;
    inside.parsed = undefined;
    inside.task = undefined;
    ForgetXhrTimeout(inside);
}

// A request that takes longer than it may, counted from when it was sent, ends with a timeout event.
function WatchXhrTimeout(inside) {
    if (inside.timer !== undefined) %page_task_remove(inside.timer);
    inside.timer = undefined;
    if (!inside.isSent || inside.timeout <= 0) return;
    const left = %math_max(0, inside.sentAt + inside.timeout - PageNow());
    inside.timer = %page_task(kNetworkingSource, kNormalPriority, () => TimeOutXhr(inside), [], left);
}

function TimeOutXhr(inside) {
    inside.timer = undefined;
    if (!inside.isSent || inside.state === 4) return;
    %page_task_remove(inside.task);
    inside.task = undefined;
    inside.answer = undefined;
    inside.state = 4;
    inside.isSent = false;
    const { request } = inside;
    const isSame = () => inside.request === request;
    DispatchInSteps(inside, XhrStateEvent(), () => {
        if (!isSame()) return;
        DispatchInSteps(inside, XhrProgress("timeout", 0, 0, false), () => {
            if (isSame()) DispatchInSteps(inside, XhrProgress("loadend", 0, 0, false), undefined);
        });
    });
}

function ForgetXhrTimeout(inside) {
    if (inside.timer !== undefined) %page_task_remove(inside.timer);
    inside.timer = undefined;
}

// The page waits for the answer; nothing else happens in it meanwhile.
function EndSyncXhr(inside, answer) {
    %io_spend(DelayOfAnswer(inside.request) * 1000000);
    NoteResource("xmlhttprequest", inside.request.url, inside.sentAt, answer);
    inside.state = 4;
    inside.isSent = false;
    inside.answer = answer;
    if (answer === undefined) throw MakeDomException(`Failed to execute 'send' on 'XMLHttpRequest': Failed to load '${inside.request.url}'.`, "NetworkError");
    FireXhrState(inside);
    const size = answer.body.bytes?.length ?? 0;
    DispatchNow(inside, ProgressOfAnswer("load", answer, size));
    DispatchNow(inside, ProgressOfAnswer("loadend", answer, size));
}

function XhrProgress(type, loaded, total, lengthComputable) {
    return EventInside(MakeTrustedEvent(ProgressEvent, type, { __proto__: null, lengthComputable, loaded, total }));
}

function XhrStateEvent() {
    return EventInside(MakeTrustedEvent(Event, "readystatechange", undefined));
}

function FireXhrState(inside) {
    DispatchNow(inside, XhrStateEvent());
}

// The events of a response, each a step of the task: headers, data, the end.
function ReceiveXhr(inside, answer) {
    inside.task = undefined;
    ForgetXhrTimeout(inside);
    const { request } = inside;
    const goesOn = () => inside.request === request && inside.isSent;
    NoteResource("xmlhttprequest", request.url, inside.sentAt, answer);
    if (answer === undefined) {
        inside.state = 4;
        inside.isSent = false;
        const isSame = () => inside.request === request;
        DispatchInSteps(inside, XhrStateEvent(), () => {
            if (!isSame()) return;
            DispatchInSteps(inside, XhrProgress("error", 0, 0, false), () => {
                if (isSame()) DispatchInSteps(inside, XhrProgress("loadend", 0, 0, false), undefined);
            });
        });
        return;
    }
    const size = answer.body.bytes?.length ?? 0;
    inside.answer = answer;
    inside.state = 2;
    DispatchInSteps(inside, XhrStateEvent(), () => {
        if (!goesOn()) return;
        inside.state = 3;
        if (size === 0 && answer.body.bytes !== undefined) {
            EndXhr(inside, request, size);
            return;
        }
        DispatchInSteps(inside, XhrStateEvent(), () => {
            if (!goesOn()) return;
            DispatchInSteps(inside, ProgressOfAnswer("progress", answer, size), () => {
                if (goesOn()) EndXhr(inside, request, size);
            });
        });
    });
}

// How much came is not known of what a page's own server sends.
function ProgressOfAnswer(type, answer, size) {
    if (answer.body.bytes !== undefined) return XhrProgress(type, size, size, true);
    const event = XhrProgress(type, 0, 0, true);
    event.more.loaded = kNeedsLayout;
    event.more.total = kNeedsLayout;
    return event;
}

function EndXhr(inside, request, size) {
    inside.state = 4;
    inside.isSent = false;
    const { answer } = inside;
    DispatchInSteps(inside, XhrStateEvent(), () => {
        if (inside.request !== request) return;
        DispatchInSteps(inside, ProgressOfAnswer("load", answer, size), () => {
            if (inside.request === request) DispatchInSteps(inside, ProgressOfAnswer("loadend", answer, size), undefined);
        });
    });
}

function AbortXhr(inside) {
    const wasSent = inside.isSent;
    if (inside.task !== undefined) %page_task_remove(inside.task);
    inside.task = undefined;
    ForgetXhrTimeout(inside);
    inside.answer = undefined;
    if (wasSent) {
        inside.state = 4;
        inside.isSent = false;
        FireXhrState(inside);
        DispatchNow(inside, XhrProgress("abort", 0, 0, false));
        DispatchNow(inside, XhrProgress("loadend", 0, 0, false));
    }
    if (inside.state === 4) inside.state = 0;
}

function XhrHeaders(inside) {
    if (inside.answer === undefined) return [];
    if (inside.answer.headers === undefined) %refuse("the headers of what a page's own server sends are not supported by Loopscope");
    return HeadersList(inside.answer.headers);
}

function BytesOfXhr(inside) {
    const { bytes } = inside.answer.body;
    if (bytes === undefined) %refuse("the body of what a page's own server sends is not supported by Loopscope");
    return bytes;
}

function TextOfXhr(inside) {
    return inside.answer === undefined || inside.state < 3 ? "" : TextOfLabel(BytesOfXhr(inside), CharsetOfXhr(inside));
}

function HeaderOfXhr(inside) {
    return FindHeader(XhrHeaders(inside), "content-type")?.[1] ?? "";
}

// Final MIME type (section 3.6.6). RUNTIME: Chromium takes what says nothing for plain text.
function TypeOfXhr(inside) {
    return EssenceOf(inside.override ?? HeaderOfXhr(inside)) ?? "text/plain";
}

function IsXmlType(essence) {
    return essence === "text/xml" || essence === "application/xml" || %string_slice(essence, essence.length - 4, essence.length) === "+xml";
}

// What an XML declaration says counts where nothing else does.
function CharsetOfXhr(inside) {
    const charset = CharsetOf(inside.override ?? "") ?? CharsetOf(HeaderOfXhr(inside));
    return charset ?? (IsXmlType(TypeOfXhr(inside)) ? DeclaredEncoding(BytesOfXhr(inside)) : undefined);
}

function DeclaredEncoding(bytes) {
    const end = %string_slice(bytes, 0, 5) === "<?xml" ? %string_find(bytes, "?>", 0) : -1;
    const at = %string_find(bytes, "encoding=", 0);
    if (end < 0 || at < 0 || at > end) return undefined;
    const from = at + 10;
    return %string_slice(bytes, from, %string_find(bytes, bytes[from - 1], from));
}

// Set a document response (section 3.6.7), the same one each time.
function DocumentOfXhr(inside) {
    if (inside.answer === undefined || inside.state !== 4) return null;
    if (inside.parsed === undefined) inside.parsed = ParseXhr(inside);
    return inside.parsed;
}

// RUNTIME: Chromium reads what has come from no server as XML, whatever it says that it is.
function ParseXhr(inside) {
    const essence = TypeOfXhr(inside);
    const isHtml = essence === "text/html";
    if (isHtml ? inside.responseType === "" : %string_slice(inside.request.url, 0, 4) === "http" && !IsXmlType(essence)) return null;
    const document = isHtml ? MakeDocument(HTMLDocument, essence) : ReadXmlDocument(TextOfXhr(inside), essence);
    if (document === undefined) return null;
    if (isHtml) {
        ParseHtmlDocument(TextOfXhr(inside), document);
        document.readiness = "interactive";
    }
    document.url = inside.request.url;
    return document.object;
}

function ResponseOfXhr(inside) {
    const type = inside.responseType;
    if (type === "" || type === "text") return TextOfXhr(inside);
    if (inside.answer === undefined || inside.state !== 4) return null;
    if (type === "document") return DocumentOfXhr(inside);
    if (inside.converted !== undefined) return inside.converted;
    const value = ConvertedXhr(BytesOfXhr(inside), type, inside);
    if (type !== "json") inside.converted = value; // RUNTIME: Chromium reads JSON anew each time.
    return value;
}

function ConvertedXhr(bytes, type, inside) {
    if (type === "arraybuffer") return BufferOfBytes(bytes);
    if (type === "blob") return MakeBlob(bytes, TypeOfXhr(inside));
    try {
        return %call(PageGlobal.JSON.parse, undefined, TextOfBytes(bytes));
    } catch {
        return null;
    }
}
