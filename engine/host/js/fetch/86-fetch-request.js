// Request of the fetch standard. RUNTIME: Node 20's undici, lib/web/fetch/request.js.

// What a request may say of how it is made: the first of each list is what holds when nothing is said.
const kRequestChoices = {
    __proto__: null,
    mode: ["cors", "navigate", "same-origin", "no-cors", "cors"],
    credentials: ["same-origin", "omit", "same-origin", "include"],
    cache: ["default", "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached"],
    redirect: ["follow", "follow", "manual", "error"],
    referrerPolicy: [
        "", "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin",
        "strict-origin-when-cross-origin", "unsafe-url",
    ],
    duplex: ["half", "half"],
};
const kRequestChoiceNames = %own_keys(kRequestChoices);

function WrongRequest(message) {
    return %construct(TypeErrorConstructor, [message], TypeErrorConstructor);
}

function ChoicesOfRequest(settings, before) {
    const choices = { __proto__: null, destination: "", isNavigation: false };
    for (let index = 0; index < kRequestChoiceNames.length; index += 1) {
        const name = kRequestChoiceNames[index];
        const list = kRequestChoices[name];
        choices[name] = before === undefined ? list[0] : before[name];
        if (settings[name] === undefined) continue;
        const given = ToString(settings[name]);
        const allowed = SliceOfList(list, 1);
        if (ListIndexOf(allowed, given) < 0) throw WrongRequest(`${kIsNode24 ? undefined : "Request constructor"}: ${given} is not an accepted type. Expected one of ${%join_texts(allowed, ", ")}.`);
        choices[name] = given;
    }
    if (choices.mode === "navigate") throw WrongRequest("Request constructor: invalid request mode navigate.");
    if (choices.cache === "only-if-cached" && choices.mode !== "same-origin") throw WrongRequest("'only-if-cached' can be set only with 'same-origin' mode");
    choices.integrity = settings.integrity !== undefined ? ToString(settings.integrity) : before === undefined ? "" : before.integrity;
    choices.keepalive = settings.keepalive !== undefined ? !!settings.keepalive : before === undefined ? false : before.keepalive;
    return choices;
}

function SliceOfList(list, from) {
    const part = [];
    for (let index = from; index < list.length; index += 1) %push(part, list[index]);
    return part;
}

// Says that a request is made as a clone, which leaves the other one its body.
const kCloneSettings = { __proto__: null };

// The body of another request, which is used from then on.
function TakeBody(request) {
    if (IsBodyUnusable(request)) throw WrongRequest("Cannot construct a Request with a Request object that has already been used.");
    const body = BodyStates.of(request);
    const identity = new TransformStream();
    %promise_mark_handled(PipeWebStream(WebState(body.stream), WebState(identity.writable), {}));
    return { __proto__: null, bytes: body.bytes, stream: identity.readable, type: body.type };
}

function ReferrerOf(text) {
    if (text === "" || text === "about:client") return text;
    try {
        return %construct(UrlConstructor, [text], UrlConstructor).href;
    } catch (error) {
        const failed = WrongRequest(`Referrer "${text}" is not a valid URL.`);
        %put(failed, "cause", error, 5);
        throw failed;
    }
}

class Request {
    #method = "GET";
    #url;
    #headers;
    #signal;
    #choices;
    #referrer = "about:client";
    constructor(input, init = {}) {
        FirstUse("Request");
        if (arguments.length === 0) %throw_type_error("Request constructor: 1 argument required, but 0 found.");
        const settings = init === null || init === undefined ? {} : init;
        const before = %is_object(input) && BodyStates.of(input) !== undefined ? input : undefined;
        if (before === undefined) {
            let parsed;
            try {
                parsed = %construct(UrlConstructor, [ToString(input)], UrlConstructor);
            } catch (error) {
                if (!%is_object(error) || error.code !== "ERR_INVALID_URL") throw error;
                const failed = %at("=new Request (node:internal/deps/undici/undici:9806:19)", %construct(TypeErrorConstructor, [`Failed to parse URL from ${ToString(input)}`], TypeErrorConstructor));
                const cause = %at("=new URL (node:internal/url:806:29)|new Request (node:internal/deps/undici/undici:9804:25)", %construct(TypeErrorConstructor, ["Invalid URL"], TypeErrorConstructor));
                cause.code = error.code;
                cause.input = error.input;
                %put(failed, "cause", cause, 5);
                throw failed;
            }
            if (parsed.username || parsed.password) {
                throw %at("=new Request (node:internal/deps/undici/undici:9809:19)",
                    %construct(TypeErrorConstructor, [`Request cannot be constructed from a URL that includes credentials: ${ToString(input)}`], TypeErrorConstructor));
            }
            this.#url = parsed.href;
        } else {
            this.#url = before.url;
            this.#method = before.method;
        }
        if (settings.method !== undefined) this.#method = %at("=new Request (node:internal/deps/undici/undici:9951:21)", RequestMethodName(ToString(settings.method)));
        this.#choices = ChoicesOfRequest(settings, before === undefined ? undefined : before.#choices);
        if (settings.referrer !== undefined) this.#referrer = ReferrerOf(ToString(settings.referrer));
        if (this.#choices.mode === "no-cors" && ListIndexOf(["GET", "HEAD", "POST"], this.#method) < 0) throw %construct(TypeErrorConstructor, [`'${this.#method} is unsupported in no-cors mode.`], TypeErrorConstructor);
        this.#headers = new Headers(settings.headers !== undefined ? settings.headers : before === undefined ? undefined : before.headers);
        this.#signal = settings.signal !== undefined && settings.signal !== null ? settings.signal : before === undefined ? %construct(%intrinsic("GlobalObject").AbortController, [], %intrinsic("GlobalObject").AbortController).signal : before.signal;
        let own = ExtractBody(settings.body);
        if (own !== null && (this.#method === "GET" || this.#method === "HEAD")) {
            throw %at("=new Request (node:internal/deps/undici/undici:10023:17)", %construct(TypeErrorConstructor, ["Request with GET/HEAD method cannot have body."], TypeErrorConstructor));
        }
        if (own !== null && own.bytes === undefined && settings.duplex === undefined) throw %construct(TypeErrorConstructor, ["RequestInit: duplex option is required when sending a body."], TypeErrorConstructor);
        if (own === null && before !== undefined && BodyStates.of(before) !== null) own = settings === kCloneSettings ? TeeBody(before) : TakeBody(before);
        BodyStates.set(this, own);
        if (own !== null && own.type !== null && !this.#headers.has("content-type")) this.#headers.append("content-type", own.type);
    }
    get method() {
        return this.#method;
    }
    get url() {
        return this.#url;
    }
    get headers() {
        return this.#headers;
    }
    get destination() {
        return this.#choices.destination;
    }
    get referrer() {
        return this.#referrer;
    }
    get referrerPolicy() {
        return this.#choices.referrerPolicy;
    }
    get mode() {
        return this.#choices.mode;
    }
    get credentials() {
        return this.#choices.credentials;
    }
    get cache() {
        return this.#choices.cache;
    }
    get redirect() {
        return this.#choices.redirect;
    }
    get integrity() {
        return this.#choices.integrity;
    }
    get keepalive() {
        return this.#choices.keepalive;
    }
    get isReloadNavigation() {
        return this.#choices.isNavigation;
    }
    get isHistoryNavigation() {
        return this.#choices.isNavigation;
    }
    get duplex() {
        return this.#choices.duplex;
    }
    get signal() {
        return this.#signal;
    }
    clone() {
        if (IsBodyUnusable(this)) throw WrongRequest("unusable");
        return new Request(this, kCloneSettings);
    }
    [kInspectCustom](depth, options) {
        return InspectAs("Request", {
            method: this.method, url: this.url, headers: this.headers, destination: this.destination, referrer: this.referrer, referrerPolicy: this.referrerPolicy,
            mode: this.mode, credentials: this.credentials, cache: this.cache, redirect: this.redirect, integrity: this.integrity, keepalive: this.keepalive,
            isReloadNavigation: this.isReloadNavigation, isHistoryNavigation: this.isHistoryNavigation, signal: this.signal,
        }, options);
    }
}

function RequestMethodName(method) {
    if (!IsTokenText(method)) throw %construct(TypeErrorConstructor, [`'${method}' is not a valid HTTP method.`], TypeErrorConstructor);
    const upper = %to_upper(method);
    if (upper === "CONNECT" || upper === "TRACE" || upper === "TRACK") throw %construct(TypeErrorConstructor, [`'${method}' HTTP method is unsupported.`], TypeErrorConstructor);
    return ListIndexOf(["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"], upper) >= 0 ? upper : method;
}

%define_methods(Request.prototype, BodyMethods);
const kRequestMembers = [
    "method", "url", "headers", "destination", "referrer", "referrerPolicy", "mode", "credentials", "cache", "redirect", "integrity", "keepalive",
    "isReloadNavigation", "isHistoryNavigation", "signal", "body", "bodyUsed", "duplex", "clone", "blob", "arrayBuffer", "text", "json", "formData", "bytes",
];
OrderMembers(Request.prototype, kRequestMembers);
MakeEnumerable(Request.prototype, kRequestMembers);
%put(Request.prototype, %intrinsic("SymbolToStringTag"), "Request", 4);
%put(%intrinsic("GlobalObject"), "Request", Request, 5);
