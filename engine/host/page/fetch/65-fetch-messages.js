// Request and Response, and how their bodies are read. SPEC: Fetch sections 5.3 to 5.5. A record's `body` is null or
// { bytes, type, delay, stream }: `delay` says how long Chromium takes to read it, 0 for what a program made; `stream` is a program's own.
// The stream that a program sees of a body is in 65-body-streams.js.

function ExtractBody(value, where) {
    if (value === undefined || value === null) return null;
    if (InsideOf(value) !== undefined && InsideOf(value).ReadableStream) return BodyOfStream(InsideOf(value), where);
    const bytes = BytesOfPart(value);
    if (bytes !== undefined) {
        const isBlob = IsBlob(value);
        return { __proto__: null, bytes, type: isBlob && InsideOf(value).type !== "" ? InsideOf(value).type : null, delay: isBlob ? kBlobDelay : 0 };
    }
    if (InsideOf(value) !== undefined && InsideOf(value).isFormData) return BodyOfForm(InsideOf(value).entries);
    if (typeof value === "symbol") %throw_type_error(`Failed to ${where}: Cannot convert a Symbol value to a string`);
    const isQuery = %is_object(value) && OrdinaryHasInstance(PageGlobal.URLSearchParams, value);
    const type = isQuery ? "application/x-www-form-urlencoded;charset=UTF-8" : "text/plain;charset=UTF-8";
    return { __proto__: null, bytes: EncodeText(`${value}`, "utf8"), type, delay: 0 };
}

function MessageInside(value) {
    return Receiver(value, "hasBody");
}

// Consume body: read once, converted when it is all there.
function ConsumeBody(message, method, convert) {
    const inside = InsideOf(message);
    if (inside === undefined || !inside.hasBody) return RejectedPromise(MakeTypeError(`Failed to execute '${method}' on 'Response': Illegal invocation`));
    const owner = inside.isResponse ? "Response" : "Request";
    if (IsBodyUsed(inside)) return RejectedPromise(MakeTypeError(`Failed to execute '${method}' on '${owner}': body stream already read`));
    if (IsBodyLocked(inside)) return RejectedPromise(MakeTypeError(`Failed to execute '${method}' on '${owner}': body stream is locked`));
    const promise = NewPromise();
    const body = inside.body ?? { __proto__: null, bytes: "", delay: 0 };
    if (body.stream !== undefined) {
        inside.used = true;
        ReadWholeStream(AcquireReader(inside.stream), (bytes) => SettleWith(promise, () => convert(bytes, inside)), () => RejectNow(promise, MakeTypeError("Failed to fetch")));
        return promise;
    }
    const signal = inside.isResponse ? inside.signal : undefined;
    if (signal !== undefined && signal.aborted) return RejectedPromise(signal.reason);
    if (body.bytes === undefined) %refuse("the body of what a page's own server sends is not supported by Loopscope");
    inside.used = inside.body !== null;
    if (inside.stream !== undefined) LockStream(inside.stream);
    const finish = (failure) => {
        if (failure !== undefined) RejectNow(promise, MakeTypeError("network error"));
        else SettleWith(promise, () => convert(body.bytes, inside));
    };
    // RUNTIME: Chromium tells in a task of its own that a body has been read.
    if (inside.body === null) {
        %enqueue_callback_job(finish);
        return promise;
    }
    const task = %page_task(kNetworkingSource, kNormalPriority, finish, [], body.delay);
    if (signal !== undefined) RejectOnAbort(promise, task, signal);
    return promise;
}

// What is aborted before its task has come is rejected with the signal's reason (section 4.6).
function RejectOnAbort(promise, task, signal, after = NoAfter) {
    // RUNTIME: Chromium rejects behind the listeners of the event.
    %push(signal.lateAlgorithms, () => {
        if (!%page_task_remove(task)) return;
        after();
        RejectNow(promise, signal.reason);
    });
}

function SettleWith(promise, make) {
    let value;
    try {
        value = make();
    } catch (error) {
        RejectNow(promise, error);
        return;
    }
    ResolvePromise(promise, value);
}

function JsonOfBody(bytes, inside) {
    try {
        return %call(PageGlobal.JSON.parse, undefined, TextOfBytes(bytes));
    } catch (error) {
        const SyntaxErrorConstructor = %intrinsic("GlobalObject").SyntaxError;
        // RUNTIME: Chromium says where it was called only when the text is there at once; a message without a body has no JSON to name.
        const isAtOnce = inside.body !== null && inside.body.delay === 0 && inside.body.stream === undefined;
        const text = inside.body === null ? "Unexpected end of input" : error.message;
        const message = isAtOnce ? `Failed to execute 'json' on '${inside.isResponse ? "Response" : "Request"}': ${text}` : text;
        throw %construct(SyntaxErrorConstructor, [message], SyntaxErrorConstructor);
    }
}

const BodyMembers = {
    get body() { return ObjectOf(StreamOfBody(MessageInside(this))); },
    get bodyUsed() { return IsBodyUsed(MessageInside(this)); },
    arrayBuffer() { return ConsumeBody(this, "arrayBuffer", BufferOfBytes); },
    blob() { return ConsumeBody(this, "blob", (bytes, inside) => MakeBlob(bytes, %to_lower(FindHeader(HeadersList(inside.headers), "content-type")?.[1] ?? ""))); },
    bytes() { return ConsumeBody(this, "bytes", BufferFromBinary); },
    formData() { return ConsumeBody(this, "formData", FormOfBody); },
    json() { return ConsumeBody(this, "json", JsonOfBody); },
    text() { return ConsumeBody(this, "text", TextOfBytes); },
};

function AddBodyType(inside) {
    const list = HeadersList(inside.headers);
    if (inside.body !== null && inside.body.type !== null && FindHeader(list, "content-type") === undefined) %push(list, ["content-type", inside.body.type]);
}

function CloneMessage(message, owner) {
    const inside = MessageInside(message);
    if (IsBodyUsed(inside) || IsBodyLocked(inside)) %throw_type_error(`Failed to execute 'clone' on '${owner}': ${owner} body is already used`);
    const copy = %new_object(%get_prototype(message));
    const record = SetInside(copy, { __proto__: null });
    const names = %own_keys(inside);
    for (let index = 0; index < names.length; index += 1) record[names[index]] = inside[names[index]];
    record.headers = MakeHeaders(PairsOfHeaders(inside.headers));
    record.stream = undefined;
    if (inside.body !== null && inside.body.stream !== undefined) {
        const branches = TeeStream(inside.stream, "tee");
        inside.stream = branches[0];
        record.stream = branches[1];
    }
    return copy;
}

function PairsOfHeaders(headers) {
    const pairs = [];
    const list = HeadersList(headers);
    for (let index = 0; index < list.length; index += 1) %push(pairs, [list[index][0], list[index][1]]);
    return pairs;
}

// ---- Response ----

function NewResponseInside(object, body, status, statusText, headers) {
    return SetInside(object, {
        __proto__: null, isResponse: true, hasBody: true, body, stream: body?.stream, status, statusText, headers, url: "", type: "default", used: false,
    });
}

function RangeMistake(message) {
    const constructor = PageGlobal.RangeError;
    return %construct(constructor, [message], constructor);
}

// SPEC: Fetch section 5.5, ResponseInit as WebIDL converts it.
function ReadResponseInit(init, where) {
    if (init === undefined || init === null) return { __proto__: null, status: 200, statusText: "" };
    if (!%is_object(init)) %throw_type_error(`Failed to ${where}: The provided value is not of type 'ResponseInit'.`);
    const member = (name) => `${where}: Failed to read the '${name}' property from 'ResponseInit'`;
    const { headers } = init;
    if (headers !== undefined && !%is_object(headers)) %throw_type_error(`Failed to ${member("headers")}: The provided value is not of type '(record<ByteString, ByteString> or sequence<sequence<ByteString>>)'.`);
    const { status, statusText } = init;
    const number = status === undefined ? 200 : %to_integer(NumberOfArgument(status, `Failed to ${member("status")}: `)) & 0xffff;
    return { __proto__: null, headers, status: number, statusText: statusText === undefined ? "" : ByteText(statusText, member("statusText")) };
}

// SPEC: WebIDL section 3.2.11, ByteString.
function ByteText(value, where) {
    const text = TextOfArgument(value, `Failed to ${where}: `);
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] > "\u00ff") %throw_type_error(`Failed to ${where}: String contains non ISO-8859-1 code point.`);
    }
    return text;
}

// SPEC: RFC 9110 section 15, reason-phrase: blanks and what can be seen.
function IsReasonPhrase(text) {
    for (let index = 0; index < text.length; index += 1) {
        if ((text[index] < " " && text[index] !== "\t") || text[index] === "\u007f") return false;
    }
    return true;
}

// SPEC: Fetch section 5.5, initialize a response.
function InitializeResponse(object, body, init, where) {
    const { headers: given, status, statusText } = ReadResponseInit(init, where);
    if (!(status >= 200 && status <= 599)) throw RangeMistake(`Failed to ${where}: The status provided (${status}) is outside the range [200, 599].`);
    if (!IsReasonPhrase(statusText)) %throw_type_error(`Failed to ${where}: Invalid statusText`);
    const headers = MakeHeaders([]);
    if (given !== undefined) FillHeaders(HeadersList(headers), given, where);
    const own = ExtractBody(body, where);
    if (own !== null && (status === 204 || status === 205 || status === 304)) %throw_type_error(`Failed to ${where}: Response with null body status cannot have body`);
    return NewResponseInside(object, own, status, statusText, headers);
}

// What a program puts into their place later does not change what a response is made of.
const kStringify = PageGlobal.JSON.stringify;

class Response {
    constructor(body = null, init = undefined) { AddBodyType(InitializeResponse(this, body, init, "construct 'Response'")); }
    get type() { return Receiver(this, "isResponse").type; }
    get url() { return Receiver(this, "isResponse").url; }
    get redirected() {
        Receiver(this, "isResponse");
        return false;
    }
    get status() { return Receiver(this, "isResponse").status; }
    get ok() {
        const status = Receiver(this, "isResponse").status;
        return status >= 200 && status < 300;
    }
    get statusText() { return Receiver(this, "isResponse").statusText; }
    get headers() {
        const { headers } = Receiver(this, "isResponse");
        if (headers === undefined) %refuse("the headers of what a page's own server sends are not supported by Loopscope");
        return headers;
    }
    clone() { return CloneMessage(this, "Response"); }
    static error() {
        const response = new Response();
        InsideOf(response).type = "error";
        InsideOf(response).status = 0;
        return response;
    }
    static json(...list) {
        NeedArguments(list, 1, "json", "Response");
        const text = %call(kStringify, undefined, list[0]);
        if (text === undefined) %throw_type_error("Failed to execute 'json' on 'Response': The data is not JSON serializable");
        const response = %new_object(Response.prototype);
        const inside = InitializeResponse(response, text, list[1], "execute 'json' on 'Response'");
        inside.body.type = "application/json";
        AddBodyType(inside);
        return response;
    }
    static redirect(...list) {
        NeedArguments(list, 1, "redirect", "Response");
        const address = `${list[0]}`;
        const status = list[1] === undefined ? 302 : %to_integer(NumberOfArgument(list[1], "Failed to execute 'redirect' on 'Response': ")) & 0xffff;
        const parts = PartsOfAddress(address);
        if (parts === undefined) %throw_type_error(`Failed to execute 'redirect' on 'Response': Failed to parse URL from ${address}`);
        if (PlaceInList([301, 302, 303, 307, 308], status) < 0) throw RangeMistake("Failed to execute 'redirect' on 'Response': Invalid status code");
        const response = new Response(null, { status });
        %push(HeadersList(InsideOf(response).headers), ["location", WriteUrl(parts)]);
        return response;
    }
}
DefinePageFunctions(Response.prototype, BodyMembers);
%set_length(Response.json, 1);
%set_length(Response.redirect, 1);
DefineInterface(Response);

// ---- Request ----

const kStandardMethods = ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"];

// The method in the form that is sent; `refuse` throws the error of a message, with the name that an XMLHttpRequest gives it.
function RequestMethod(value, where, refuse) {
    const method = `${value}`;
    if (!IsHeaderName(method)) refuse(`Failed to ${where}: '${method}' is not a valid HTTP method.`, "SyntaxError");
    const upper = %to_upper(method);
    if (ListHas(["CONNECT", "TRACE", "TRACK"], upper)) refuse(`Failed to ${where}: '${method}' HTTP method is unsupported.`, "SecurityError");
    return ListHas(kStandardMethods, upper) ? upper : method;
}

// What a request may say of how it is made, with what holds when nothing is said.
const kRequestSettings = { __proto__: null, mode: "cors", credentials: "same-origin", cache: "default", redirect: "follow", referrerPolicy: "", integrity: "" };
const kRequestWords = {
    __proto__: null, mode: ["cors", "no-cors", "same-origin", "navigate"], credentials: ["omit", "same-origin", "include"],
    cache: ["default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached"], redirect: ["follow", "error", "manual"],
};
const kRequestSettingNames = %own_keys(kRequestSettings);

function CheckRequestWord(given, words, where, type) {
    if (given === undefined) return;
    const word = TextOfArgument(given, `Failed to ${where}: `);
    if (!ListHas(words, word)) %throw_type_error(`Failed to ${where}: The provided value '${word}' is not a valid enum value of type ${type}.`);
}

function FillRequest(object, list, where) {
    const input = list[0];
    const init = list[1];
    const member = (name) => `${where}: Failed to read the '${name}' property from 'RequestInit'`;
    if (init !== undefined && init !== null && !%is_object(init)) %throw_type_error(`Failed to ${where}: The provided value is not of type 'RequestInit'.`);
    const given = %is_object(init) ? init : { __proto__: null };
    const before = InsideOf(input) !== undefined && InsideOf(input).isRequest ? InsideOf(input) : undefined;
    const inside = SetInside(object, { __proto__: null, isRequest: true, hasBody: true, stream: undefined, used: false, method: "GET", url: "", settings: { __proto__: null }, signal: undefined, headers: MakeHeaders([]), body: null });
    if (before === undefined) {
        const parts = PartsOfAddress(`${input}`);
        if (parts === undefined) %throw_type_error(`Failed to ${where}: Failed to parse URL from ${input}`);
        inside.url = WriteUrl(parts);
        if (parts.username !== "" || parts.password !== "") %throw_type_error(`Failed to ${where}: Request cannot be constructed from a URL that includes credentials: ${input}`);
    } else {
        inside.url = before.url;
        inside.method = before.method;
        inside.signal = before.signal;
    }
    for (let index = 0; index < kRequestSettingNames.length; index += 1) {
        const name = kRequestSettingNames[index];
        inside.settings[name] = given[name] === undefined ? before?.settings[name] ?? kRequestSettings[name] : TextOfArgument(given[name], `Failed to ${member(name)}: `);
        const words = kRequestWords[name];
        if (words !== undefined && !ListHas(words, inside.settings[name])) {
            const type = `Request${%to_upper(name[0])}${%string_slice(name, 1, name.length)}`;
            %throw_type_error(`Failed to ${where}: Failed to read the '${name}' property from 'RequestInit': The provided value '${inside.settings[name]}' is not a valid enum value of type ${type}.`);
        }
    }
    CheckRequestWord(given.priority, ["high", "low", "auto"], member("priority"), "FetchPriority");
    CheckRequestWord(given.duplex, ["half"], member("duplex"), "RequestDuplex");
    if (given.headers !== undefined && !%is_object(given.headers)) %throw_type_error(`Failed to ${member("headers")}: The provided value is not of type '(record<ByteString, ByteString> or sequence<sequence<ByteString>>)'.`);
    inside.keepalive = given.keepalive === undefined ? before?.keepalive : !!given.keepalive;
    inside.referrer = given.referrer === undefined ? before?.referrer : TextOfArgument(given.referrer, `Failed to ${member("referrer")}: `);
    if (!ListHas(["", "about:client"], inside.referrer ?? "")) %refuse("a referrer that a request names is not supported by Loopscope");
    if (inside.settings.mode === "navigate") %throw_type_error(`Failed to ${where}: Cannot construct a Request with a RequestInit whose mode member is set as 'navigate'.`);
    if (given.method !== undefined) inside.method = RequestMethod(ByteText(given.method, member("method")), where, (message) => %throw_type_error(message));
    if (given.signal !== undefined) {
        inside.signal = given.signal === null ? undefined : InsideOf(given.signal);
        if (given.signal !== null && !inside.signal?.isSignal) {
            %throw_type_error(`Failed to ${where}: Failed to read the 'signal' property from 'RequestInit': Failed to convert value to 'AbortSignal'.`);
        }
    }
    if (given.headers !== undefined) FillHeaders(HeadersList(inside.headers), given.headers, where);
    else if (before !== undefined) inside.headers = MakeHeaders(PairsOfHeaders(before.headers));
    inside.body = ExtractBody(given.body, where);
    if (inside.body !== null && inside.body.stream !== undefined) %refuse("a request with a stream for its body is not supported by Loopscope");
    if (inside.body !== null && ListHas(["GET", "HEAD"], inside.method)) %throw_type_error(`Failed to ${where}: Request with GET/HEAD method cannot have body.`);
    if (before !== undefined && before.body !== null && inside.body === null) {
        if (IsBodyUsed(before) || IsBodyLocked(before)) %throw_type_error(`Failed to ${where}: Cannot construct a Request with a Request object that has already been used.`);
        inside.body = before.body;
        before.used = true;
    }
    AddBodyType(inside);
    return inside;
}

function RequestInside(value) {
    return Receiver(value, "isRequest");
}

class Request {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "Request");
        const inside = FillRequest(this, list, "construct 'Request'");
        if (inside.signal === undefined) inside.signal = MakeSignal();
    }
    get method() { return RequestInside(this).method; }
    get url() { return RequestInside(this).url; }
    get headers() { return RequestInside(this).headers; }
    get destination() { return RequestInside(this).destination ?? ""; }
    get referrer() { return RequestInside(this).referrer ?? "about:client"; }
    get referrerPolicy() { return RequestInside(this).settings.referrerPolicy; }
    get mode() { return RequestInside(this).settings.mode; }
    get credentials() { return RequestInside(this).settings.credentials; }
    get cache() { return RequestInside(this).settings.cache; }
    get redirect() { return RequestInside(this).settings.redirect; }
    get integrity() { return RequestInside(this).settings.integrity; }
    get keepalive() { return RequestInside(this).keepalive ?? false; }
    get signal() { return RequestInside(this).signal.object; }
    clone() { return CloneMessage(this, "Request"); }
}
DefinePageFunctions(Request.prototype, BodyMembers);
DefineInterface(Request);
