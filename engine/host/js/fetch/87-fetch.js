// fetch, over the library's own http. RUNTIME: Node 20's undici, lib/web/fetch/index.js, for the order in which a program
// sees things: headers settle the promise, the body streams after them.

const kMostRedirects = 20;
const FetchAgents = { plain: undefined, secure: undefined };

function AgentOfFetch(isSecure) {
    const which = isSecure ? "secure" : "plain";
    const constructor = isSecure ? HttpsAgent : Agent;
    if (FetchAgents[which] === undefined) FetchAgents[which] = %construct(constructor, [{ keepAlive: true, timeout: 4000 }], constructor);
    return FetchAgents[which];
}

function FetchFailure(cause) {
    const error = %construct(TypeErrorConstructor, ["fetch failed"], TypeErrorConstructor);
    %put(error, "stack", "TypeError: fetch failed\n    at node:internal/deps/undici/undici:14976:13\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)", 5);
    %put(error, "cause", cause, 5);
    return error;
}

// Headers in the order in which undici sends them.
function FetchHeaders(request, method, url, length, hasBody) {
    // The connection of a HEAD request is not used again.
    const list = ["host", url.host, "connection", method === "HEAD" ? "close" : "keep-alive"];
    const own = request.headers;
    const pairs = HeaderPairs(own);
    for (let index = 0; index < pairs.length; index += 1) {
        if (pairs[index][0] === "host" || pairs[index][0] === "connection" || pairs[index][0] === "content-length") continue;
        // A redirection that asks with GET has lost the body, and what is said about it.
        if (!hasBody && %string_slice(pairs[index][0], 0, 8) === "content-") continue;
        %push(list, pairs[index][0]);
        %push(list, pairs[index][1]);
    }
    const defaults = ["accept", "*/*", "accept-language", "*", "sec-fetch-mode", "cors", "user-agent", "node", "accept-encoding", "gzip, deflate"];
    for (let index = 0; index < defaults.length; index += 2) {
        if (own.has(defaults[index])) continue;
        %push(list, defaults[index]);
        %push(list, defaults[index + 1]);
    }
    const body = BodyStates.of(request);
    if (length > 0 && body !== null && body.bytes === undefined) {
        // Nobody knew how long the stream is when it began.
        %push(list, "transfer-encoding");
        %push(list, "chunked");
    } else if (length >= 0) {
        %push(list, "content-length");
        %push(list, `${length}`);
    }
    return list;
}

// The whole body of a request as bytes; a stream is read first.
async function BytesToSend(request) {
    const body = BodyStates.of(request);
    if (body === null) return undefined;
    if (body.bytes !== undefined) return body.bytes;
    try {
        return await ConsumeBody(request, (bytes) => bytes, true);
    } catch (error) {
        throw FetchFailure(error);
    }
}

// The body of a response as a web stream that is pulled from the message.
function StreamOfMessage(message) {
    let controller;
    const stream = CreateByteStream((given) => {
        controller = given;
    }, () => {
        message.resume();
        return FulfilledPromise(undefined);
    }, (reason) => {
        message.destroy();
        return FulfilledPromise(undefined);
    });
    message.pause();
    message.on("data", (chunk) => {
        controller.enqueue(%construct(Uint8ArrayConstructor, [chunk], Uint8ArrayConstructor));
        message.pause();
    });
    message.on("end", () => {
        if (WebState(stream).state === "readable") controller.close();
    });
    message.on("error", (error) => {
        const failed = %construct(TypeErrorConstructor, ["terminated"], TypeErrorConstructor);
        %put(failed, "cause", error.message === "aborted" ? ClosedByOtherSide() : error, 5);
        controller.error(failed);
    });
    return stream;
}

// RUNTIME: undici's createInflate: whether zlib's header is there shows in the first byte.
function InflateOfFetch(options) {
    let inner;
    const outer = new Transform({
        transform(chunk, encoding, callback) {
            if (inner === undefined) {
                inner = (chunk[0] & 15) === 8 ? new Inflate(options) : new InflateRaw(options);
                inner.on("data", (bytes) => outer.push(bytes));
                inner.on("end", () => outer.push(null));
                inner.on("error", (error) => outer.destroy(error));
            }
            inner.write(chunk, encoding, callback);
        },
        final(callback) {
            if (inner !== undefined) inner.end();
            callback();
        },
    });
    return outer;
}

// The message without its content codings. One that is not known leaves all of them in place.
// RUNTIME: Node 20 deps/undici, httpNetworkFetch.
function DecodedMessage(message, headers) {
    const named = headers.get("content-encoding");
    if (named === null || named === "") return message;
    const codings = %split_text(%string_to_lower(named), ",");
    const options = { flush: kZlibSyncFlush, finishFlush: kZlibSyncFlush };
    const steps = [message];
    for (let index = codings.length - 1; index >= 0; index -= 1) {
        const coding = %replace_all(codings[index], " ", "");
        if (coding === "gzip" || coding === "x-gzip") {
            %push(steps, new Gunzip(options));
        } else if (coding === "deflate") {
            %push(steps, InflateOfFetch(options));
        } else if (coding === "br") {
            %refuse("fetching what is compressed with Brotli is not supported by Loopscope");
        } else {
            return message;
        }
    }
    return RunPipeline(steps, NoOperation, { __proto__: null });
}

function ResponseHeaders(message) {
    const headers = new Headers();
    for (let index = 0; index < message.rawHeaders.length; index += 2) headers.append(message.rawHeaders[index], message.rawHeaders[index + 1]);
    return headers;
}

// One exchange: resolves with the message whose headers have come.
function Exchange(request, method, url, bytes) {
    const promise = %new_promise(PromisePrototype);
    const isSecure = url.protocol === "https:";
    const blocked = WhyNotFetched(url);
    if (blocked !== undefined) {
        %promise_reject(promise, FetchFailure(%construct(ErrorConstructor, [blocked], ErrorConstructor)));
        return promise;
    }
    const hasLength = bytes !== undefined ? bytes.length : method === "POST" || method === "PUT" ? 0 : -1;
    const outgoing = %construct(ClientRequest, [{
        host: url.hostname[0] === "[" ? %string_slice(url.hostname, 1, url.hostname.length - 1) : url.hostname,
        port: url.port === "" ? (isSecure ? 443 : 80) : ToNumber(url.port), path: `${url.pathname}${url.search}`, method,
        headers: FetchHeaders(request, method, url, hasLength, hasLength >= 0), agent: AgentOfFetch(isSecure), protocol: url.protocol,
    }], ClientRequest);
    let isSettled = false;
    const stop = () => {
        if (isSettled) return;
        isSettled = true;
        outgoing.destroy();
        %promise_reject(promise, request.signal.reason);
    };
    outgoing.on("response", (message) => {
        if (isSettled) return;
        isSettled = true;
        %promise_fulfill(promise, message);
    });
    outgoing.on("error", (error) => {
        if (isSettled) return;
        isSettled = true;
        %promise_reject(promise, FetchFailure(error.message === "socket hang up" ? ClosedByOtherSide() : error));
    });
    AddAbortStep(request.signal, stop);
    outgoing.end(bytes === undefined ? undefined : BufferFromBinary(bytes));
    return promise;
}

function ClosedByOtherSide() {
    const error = %construct(ErrorConstructor, ["other side closed"], ErrorConstructor);
    error.code = "UND_ERR_SOCKET";
    %put(error, "name", "SocketError", 5);
    return error;
}

function WithoutHash(address) {
    const hash = %string_find(address, "#", 0);
    return hash < 0 ? address : %string_slice(address, 0, hash);
}

async function FetchRequest(request) {
    let url = %construct(UrlConstructor, [request.url], UrlConstructor);
    if (url.protocol === "data:") return ResponseOfData(url.href);
    let method = request.method;
    let bytes = await BytesToSend(request);
    for (let count = 0; ; count += 1) {
        if (request.signal.aborted) throw request.signal.reason;
        const message = await Exchange(request, method, url, bytes);
        const headers = ResponseHeaders(message);
        const location = headers.get("location");
        const redirects = ListIndexOf([301, 302, 303, 307, 308], message.statusCode) >= 0 && location !== null;
        if (!redirects || request.redirect === "manual") {
            const hasBody = method !== "HEAD" && message.statusCode !== 204 && message.statusCode !== 304;
            if (!hasBody) message.resume();
            return MakeResponse(message.statusCode, message.statusMessage, headers, hasBody ? StreamOfMessage(DecodedMessage(message, headers)) : null, WithoutHash(url.href), count > 0);
        }
        message.resume();
        if (request.redirect === "error") throw FetchFailure(%construct(ErrorConstructor, ["unexpected redirect"], ErrorConstructor));
        if (count === kMostRedirects) throw FetchFailure(%construct(ErrorConstructor, ["redirect count exceeded"], ErrorConstructor));
        if (message.statusCode === 303 || ((message.statusCode === 301 || message.statusCode === 302) && method === "POST")) {
            method = method === "HEAD" ? "HEAD" : "GET";
            bytes = undefined;
        }
        url = %construct(UrlConstructor, [location, url.href], UrlConstructor);
    }
}

const FetchFunctions = {
    fetch(input, init = undefined) {
        FirstUse("fetch");
        let request;
        try {
            request = new Request(input, init);
        } catch (error) {
            return RejectedPromise(error);
        }
        if (request.signal.aborted) return RejectedPromise(request.signal.reason);
        return FetchRequest(request);
    },
};
%put(%intrinsic("GlobalObject"), "fetch", FetchFunctions.fetch, 7);
