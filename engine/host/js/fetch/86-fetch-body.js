// Bodies and Response of the fetch standard. RUNTIME: Node 20's undici, lib/web/fetch.

// What a Response or a Request holds: null for no body. On other objects there is none of it.
const kBodyState = %new_symbol("state");

const BodyStates = {
    of: (object) => (%is_object(object) && %has_own(object, kBodyState) ? object[kBodyState] : undefined),
    set: (object, body) => %put(object, kBodyState, body, 5),
};

// The stream of bytes that are there already: one chunk at the first pull, and its end a microtask later.
function StreamOfBytes(bytes) {
    let controller;
    const close = () => {
        if (CanEnqueue(WebState(controller))) controller.close();
    };
    return CreateByteStream((given) => {
        controller = given;
    }, async () => {
        if (bytes.length > 0) controller.enqueue(BytesAsArray(bytes));
        %enqueue_callback_job(close);
    }, NoAlgorithm);
}

// extractBody: {bytes, stream, type}.
function ExtractBody(value) {
    if (value === undefined || value === null) return null;
    if (IsWebKind(value, "ReadableStream")) return { __proto__: null, bytes: undefined, stream: value, type: null };
    let bytes;
    let type = null;
    let stream;
    if (IsByteView(value)) {
        bytes = BinaryFromView(value);
    } else if (%class_of(value) === "ArrayBuffer") {
        bytes = BinaryFromView(%construct(Uint8ArrayConstructor, [value], Uint8ArrayConstructor));
    } else if (%is_object(value) && BlobParts.bytes(value) !== undefined) {
        bytes = BlobParts.bytes(value);
        stream = value.stream();
        type = value.type === "" ? null : value.type;
    } else if (%is_object(value) && OrdinaryHasInstance(%intrinsic("GlobalObject").URLSearchParams, value)) {
        bytes = EncodeText(ToString(value), "utf8");
        type = "application/x-www-form-urlencoded;charset=UTF-8";
    } else if (%is_object(value) && BlobParts.formEntries(value) !== undefined) {
        const form = EncodeForm(value);
        bytes = form.bytes;
        type = form.type;
    } else if (IsAsyncIterableValue(value)) {
        return { __proto__: null, bytes: undefined, stream: ReadableStreamOf(value), type: null };
    } else {
        bytes = EncodeText(ToString(value), "utf8");
        type = "text/plain;charset=UTF-8";
    }
    return { __proto__: null, bytes, stream: stream === undefined ? StreamOfBytes(bytes) : stream, type };
}

function BodyStream(object) {
    const body = BodyStates.of(object);
    return body === null ? null : body.stream;
}

function IsBodyUsed(object) {
    const body = BodyStates.of(object);
    return body !== null && WebState(body.stream).disturbed;
}

// consumeBody: all bytes, converted. Its promise follows another one, which costs three turns.
// `takesText`: chunks may be strings, too, as in what is sent.
async function ConsumeBody(object, convert, takesText = false) {
    if (BodyStates.of(object) === undefined) throw %construct(TypeErrorConstructor, ["Illegal invocation"], TypeErrorConstructor);
    const stream = BodyStream(object);
    if (IsBodyUnusable(object)) throw %construct(TypeErrorConstructor, ["Body is unusable: Body has already been read"], TypeErrorConstructor);
    const promise = NewPromise();
    const settle = (bytes) => {
        try {
            ResolvePromise(promise, convert(bytes));
        } catch (error) {
            RejectNow(promise, error);
        }
    };
    if (stream === null) settle("");
    else await FullyReadBody(stream, settle, promise, takesText);
    return promise;
}

async function FullyReadBody(stream, settle, promise, takesText) {
    try {
        settle(await ReadAllBytes(AcquireReader(WebState(stream)).object, takesText));
    } catch (error) {
        RejectNow(promise, error);
    }
}

async function ReadAllBytes(reader, takesText = false) {
    const parts = [];
    for (;;) {
        const { done, value } = await reader.read();
        if (done) return %join_texts(parts, "");
        if (takesText && typeof value === "string") {
            %push(parts, EncodeText(value, "utf8"));
            continue;
        }
        if (!IsByteView(value)) throw %construct(TypeErrorConstructor, ["Received non-Uint8Array chunk"], TypeErrorConstructor);
        %push(parts, BinaryFromView(value));
    }
}

function TextOfBody(bytes) {
    const text = DecodeBytes(bytes, "utf8");
    return text[0] === "\ufeff" ? %string_slice(text, 1, text.length) : text;
}

const BodyMethods = {
    get body() {
        return BodyStream(this);
    },
    get bodyUsed() {
        return IsBodyUsed(this);
    },
    arrayBuffer() {
        return ConsumeBody(this, (bytes) => %construct(Uint8ArrayConstructor, [BufferFromBinary(bytes)], Uint8ArrayConstructor).buffer);
    },
    blob() {
        return ConsumeBody(this, (bytes) => BlobOfBytes(bytes, this.headers.get("content-type") || ""));
    },
    bytes() {
        return ConsumeBody(this, (bytes) => %construct(Uint8ArrayConstructor, [BufferFromBinary(bytes)], Uint8ArrayConstructor));
    },
    formData() {
        return ConsumeBody(this, (bytes) => FormOfBody(bytes, this.headers.get("content-type")));
    },
    json() {
        return ConsumeBody(this, (bytes) => %intrinsic("GlobalObject").JSON.parse(TextOfBody(bytes)));
    },
    text() {
        return ConsumeBody(this, TextOfBody);
    },
};

// cloneBody: the stream is read twice from here on.
function TeeBody(object) {
    const body = BodyStates.of(object);
    if (body === null) return null;
    const branches = TeeReadable(WebState(body.stream));
    body.stream = branches[0];
    return { __proto__: null, bytes: body.bytes, stream: branches[1], type: body.type };
}

function IsBodyUnusable(object) {
    return IsBodyUsed(object) || (BodyStream(object) !== null && WebState(BodyStream(object)).reader !== undefined);
}

class Response {
    #status = 200;
    #statusText = "";
    #headers = new Headers();
    #type = "default";
    #url = "";
    #redirected = false;
    constructor(body = null, init = {}) {
        FirstUse("Response");
        const settings = init === null || init === undefined ? {} : init;
        const status = settings.status === undefined ? 200 : ToIntegerOrInfinity(settings.status);
        if (status < 200 || status > 599) throw %construct(%intrinsic("GlobalObject").RangeError, ['init["status"] must be in the range of 200 to 599, inclusive.'], %intrinsic("GlobalObject").RangeError);
        this.#status = status;
        this.#statusText = settings.statusText === undefined ? "" : ByteText(ToString(settings.statusText));
        if (settings.headers !== undefined) this.#headers = new Headers(settings.headers);
        const own = ExtractBody(body);
        if (own !== null && (status === 204 || status === 205 || status === 304)) throw %construct(TypeErrorConstructor, [`Response constructor: Invalid response status code ${status}`], TypeErrorConstructor);
        BodyStates.set(this, own);
        if (own !== null && own.type !== null && !this.#headers.has("content-type")) this.#headers.append("content-type", own.type);
    }
    static error() {
        const response = new Response();
        response.#type = "error";
        response.#status = 0;
        return response;
    }
    static json(data, init = {}) {
        const text = %intrinsic("GlobalObject").JSON.stringify(data);
        if (text === undefined) throw %construct(TypeErrorConstructor, ["Value is not JSON serializable"], TypeErrorConstructor);
        const response = new Response(text, init);
        if (init === undefined || init.headers === undefined || !new Headers(init.headers).has("content-type")) response.#headers.set("content-type", "application/json");
        return response;
    }
    static redirect(url, status = 302) {
        const parsed = %construct(UrlConstructor, [url], UrlConstructor);
        if (ListIndexOf([301, 302, 303, 307, 308], status) < 0) throw %construct(%intrinsic("GlobalObject").RangeError, [`Invalid status code ${status}`], %intrinsic("GlobalObject").RangeError);
        return new Response(null, { status, headers: { location: parsed.href } });
    }
    // A response from the network.
    static kMake(status, statusText, headers, stream, url, redirected) {
        const response = new Response();
        response.#status = status;
        response.#statusText = statusText;
        response.#headers = headers;
        response.#type = "basic";
        response.#url = url;
        response.#redirected = redirected;
        if (stream !== null) BodyStates.set(response, { __proto__: null, bytes: undefined, stream, type: null });
        return response;
    }
    get type() {
        return this.#type;
    }
    get url() {
        return this.#url;
    }
    get redirected() {
        return this.#redirected;
    }
    get status() {
        return this.#status;
    }
    get ok() {
        return this.#status >= 200 && this.#status <= 299;
    }
    get statusText() {
        return this.#statusText;
    }
    get headers() {
        return this.#headers;
    }
    clone() {
        if (IsBodyUnusable(this)) throw %construct(TypeErrorConstructor, ["Response.clone: Body has already been consumed."], TypeErrorConstructor);
        const copy = new Response();
        BodyStates.set(copy, TeeBody(this));
        copy.#status = this.#status;
        copy.#statusText = this.#statusText;
        copy.#headers = new Headers(this.#headers);
        copy.#type = this.#type;
        copy.#url = this.#url;
        copy.#redirected = this.#redirected;
        return copy;
    }
    [kInspectCustom](depth, options) {
        return InspectAs("Response", {
            status: this.status, statusText: this.statusText, headers: this.headers, body: this.body, bodyUsed: this.bodyUsed, ok: this.ok,
            redirected: this.redirected, type: this.type, url: this.url,
        }, options);
    }
}
const MakeResponse = Response.kMake;
%delete_own(Response, "kMake");

%define_methods(Response.prototype, BodyMethods);
const kResponseMembers = [
    "type", "url", "redirected", "status", "ok", "statusText", "headers", "body", "bodyUsed", "clone", "blob", "arrayBuffer", "text", "json", "formData", "bytes",
];
OrderMembers(Response.prototype, kResponseMembers);
MakeEnumerable(Response.prototype, kResponseMembers);
MakeEnumerable(Response, ["error", "json", "redirect"]);
%put(Response.prototype, %intrinsic("SymbolToStringTag"), "Response", 4);
%put(%intrinsic("GlobalObject"), "Response", Response, 5);
