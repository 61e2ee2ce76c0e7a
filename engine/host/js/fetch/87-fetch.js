// fetch, over the library's own http. RUNTIME: Node 20's undici, lib/web/fetch/index.js, for the order in which a program
// sees things: headers settle the promise, the body streams after them.

const kMostRedirects = 20;
// RUNTIME: undici's pool has clients of one connection each for an origin; the first one that is not at work takes a request. One
// that has its answer is at work until the check phase, as if the other side could still close.
const FetchClients = { __proto__: null };

function ClientOfFetch(url, isSecure) {
    const origin = `${url.protocol}//${url.host}`;
    if (FetchClients[origin] === undefined) FetchClients[origin] = [];
    const clients = FetchClients[origin];
    let index = 0;
    while (index < clients.length && clients[index].isAtWork) index += 1;
    if (index === clients.length) {
        const constructor = isSecure ? HttpsAgent : Agent;
        %push(clients, { __proto__: null, agent: %construct(constructor, [{ keepAlive: true, timeout: 4000 }], constructor), isAtWork: false });
    }
    clients[index].isAtWork = true;
    return clients[index];
}

function ReleaseFetchClient(client, outgoing) {
    const rest = () => {
        client.isAtWork = false;
    };
    outgoing.on("error", rest);
    outgoing.on("close", () => {
        if (!outgoing.shouldKeepAlive || outgoing.destroyed && !outgoing.res) rest();
    });
    outgoing.on("response", (message) => {
        message.on("close", () => {
            if (outgoing.shouldKeepAlive) %call(TimerFunctions.setImmediate, undefined, rest);
        });
    });
}

function FetchFailure(cause) {
    const error = %construct(TypeErrorConstructor, ["fetch failed"], TypeErrorConstructor);
    %put(error, "cause", cause, 5);
    return error;
}

// Headers in the order in which undici sends them.
function FetchHeaders(request, method, url, length, hasBody) {
    // The connection of a HEAD request is not used again.
    const own = request.headers;
    const isLast = method === "HEAD" || own.get("connection") === "close";
    const list = ["host", url.host, "connection", isLast ? "close" : "keep-alive"];
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

// The body of a request: bytes, or a reader of a stream with the first chunk, for a stream without any is sent as no bytes.
async function BodyToSend(request) {
    const body = BodyStates.of(request);
    if (body === null) return undefined;
    if (body.bytes !== undefined) return body.bytes;
    try {
        if (IsBodyUnusable(request)) throw %construct(TypeErrorConstructor, ["Body is unusable: Body has already been read"], TypeErrorConstructor);
        const reader = AcquireReader(WebState(BodyStream(request))).object;
        const { done, value } = await reader.read();
        return done ? "" : { __proto__: null, reader, first: ChunkToSend(value) };
    } catch (error) {
        throw FetchFailure(error);
    }
}

function ChunkToSend(value) {
    if (typeof value === "string") return EncodeText(value, "utf8");
    if (!IsByteView(value)) throw %construct(TypeErrorConstructor, ["Received non-Uint8Array chunk"], TypeErrorConstructor);
    return BinaryFromView(value);
}

function NextDrain(outgoing) {
    const promise = NewPromise();
    outgoing.once("drain", () => ResolvePromise(promise, undefined));
    return promise;
}

// Each chunk is written when it comes.
async function SendStream(outgoing, body, fail) {
    try {
        for (let bytes = body.first; ;) {
            if (!outgoing.write(BufferFromBinary(bytes))) await NextDrain(outgoing);
            const { done, value } = await body.reader.read();
            if (done) break;
            bytes = ChunkToSend(value);
        }
        outgoing.end();
    } catch (error) {
        fail(error);
    }
}

// The body of a response as a web stream that is pulled from the message, which is decoded of `raw`: a chunk is all that has come
// since the last. `fetching.endBody` ends it.
function StreamOfMessage(message, raw, fetching) {
    const { socket } = raw;
    const places = PlacesOfSocket(socket);
    let controller;
    const chunks = ReadableIterator(message, undefined);
    const stream = CreateByteStream((given) => {
        controller = given;
    }, async () => {
        try {
            const { done, value } = await %call(NextOfAwaitingModule, chunks);
            if (WebState(stream).state !== "readable") return;
            if (done) controller.close();
            else controller.enqueue(%construct(Uint8ArrayConstructor, [value], Uint8ArrayConstructor));
        } catch (error) {
            const failed = %construct(TypeErrorConstructor, ["terminated"], TypeErrorConstructor);
            %put(failed, "cause", error.message === "aborted" ? ClosedByOtherSide(socket, places) : error, 5);
            controller.error(failed);
        }
    }, (reason) => {
        message.destroy();
        return FulfilledPromise(undefined);
    });
    fetching.endBody = (reason) => {
        if (WebState(stream).state !== "readable") return;
        controller.error(reason);
        raw.destroy();
    };
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
            %push(steps, new BrotliDecompress({ flush: kBrotliOperations.fullFlush, finishFlush: kBrotliOperations.fullFlush }));
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

// One exchange: resolves with the message whose headers have come. `fetching.stop` ends it before that.
function Exchange(request, method, url, bytes, fetching) {
    const promise = %new_promise(PromisePrototype);
    const isSecure = url.protocol === "https:";
    const blocked = WhyNotFetched(url);
    if (blocked !== undefined) {
        %promise_reject(promise, FetchFailure(%construct(ErrorConstructor, [blocked], ErrorConstructor)));
        return promise;
    }
    const isStreamed = %is_object(bytes);
    const hasLength = isStreamed ? 1 : bytes !== undefined ? bytes.length : method === "POST" || method === "PUT" ? 0 : -1;
    const client = ClientOfFetch(url, isSecure);
    const outgoing = %construct(ClientRequest, [{
        host: url.hostname[0] === "[" ? %string_slice(url.hostname, 1, url.hostname.length - 1) : url.hostname,
        port: url.port === "" ? (isSecure ? 443 : 80) : ToNumber(url.port), path: `${url.pathname}${url.search}`, method,
        headers: FetchHeaders(request, method, url, hasLength, hasLength >= 0), agent: client.agent, protocol: url.protocol,
    }], ClientRequest);
    ReleaseFetchClient(client, outgoing);
    let isSettled = false;
    const stop = () => {
        if (isSettled) return;
        isSettled = true;
        outgoing.destroy();
    };
    outgoing.on("response", (message) => {
        if (isSettled) return;
        isSettled = true;
        %promise_fulfill(promise, message);
    });
    outgoing.on("error", (error) => {
        if (isSettled) return;
        isSettled = true;
        %promise_reject(promise, FetchFailure(error.message === "socket hang up" ? ClosedByOtherSide(outgoing.socket, PlacesOfSocket(outgoing.socket)) : error));
    });
    fetching.stop = stop;
    if (isStreamed) {
        SendStream(outgoing, bytes, (error) => {
            if (isSettled) return;
            isSettled = true;
            outgoing.destroy();
            %promise_reject(promise, FetchFailure(error));
        });
    } else {
        outgoing.end(bytes === undefined ? undefined : BufferFromBinary(bytes));
    }
    return promise;
}

// What undici's errors are. RUNTIME: Node 20 and 24, undici lib/core/errors.js.
class UndiciError extends ErrorConstructor {}
class UndiciSocketError extends UndiciError {}
%set_name(UndiciSocketError, "SocketError");

const kOtherSideLines = kIsNode24
    ? "Socket.onHttpSocketEnd (node:internal/deps/undici/undici:7833:26)\n    at Socket.emit (node:events:526:24)\n    at endReadableNT (node:internal/streams/readable:1764:12)\n    at process.processTicksAndRejections (node:internal/process/task_queues:90:21)"
    : "Socket.<anonymous> (node:internal/deps/undici/undici:6436:28)\n    at Socket.emit (node:events:536:35)\n    at endReadableNT (node:internal/streams/readable:1698:12)\n    at process.processTicksAndRejections (node:internal/process/task_queues:82:21)";

function PlacesOfSocket(socket) {
    const { localAddress, localPort, remoteAddress, remotePort, remoteFamily } = socket;
    return { localAddress, localPort, remoteAddress, remotePort, remoteFamily, timeout: undefined };
}

function ClosedByOtherSide(socket, places) {
    const error = %construct(UndiciSocketError, ["other side closed"], UndiciSocketError);
    %put(error, "stack", `SocketError: other side closed\n    at ${kOtherSideLines}`, 5);
    error.name = "SocketError";
    error.code = "UND_ERR_SOCKET";
    places.bytesWritten = socket.bytesWritten;
    places.bytesRead = socket.bytesRead;
    error.socket = places;
    if (!kIsNode24) {
        error[RegisteredSymbol("undici.error.UND_ERR")] = true;
        error[RegisteredSymbol("undici.error.UND_ERR_SOCKET")] = true;
    }
    return error;
}

function WithoutHash(address) {
    const hash = %string_find(address, "#", 0);
    return hash < 0 ? address : %string_slice(address, 0, hash);
}

// SPEC: Fetch section 5.6, abort the fetch() call. RUNTIME: undici's abortFetch.
function AbortFetch(fetching, reason) {
    FailFetch(fetching, reason);
    fetching.stop();
    fetching.endBody(reason);
}

function FailFetch(fetching, reason) {
    if (fetching.isSettled) return;
    fetching.isSettled = true;
    %promise_reject(fetching.promise, reason);
}

function AnswerFetch(fetching, response) {
    if (fetching.isSettled) return;
    fetching.isSettled = true;
    %promise_fulfill(fetching.promise, response);
}

// Settles the promise of `fetching` with the response.
async function RunFetch(request, fetching) {
    try {
        let url = %construct(UrlConstructor, [request.url], UrlConstructor);
        if (url.protocol === "data:" || url.protocol === "blob:") {
            const answer = ResponseWithoutNetwork(request, url);
            for (let turn = kIsNode24 ? 0 : -1; turn < 2; turn += 1) await undefined;
            if (BodyStates.of(answer) === undefined) throw FetchFailure(answer);
            AnswerFetch(fetching, answer);
            return;
        }
        const blocked = WhyNotFetched(url);
        if (blocked !== undefined) {
            const cause = NetworkErrorOf(blocked);
            if (blocked === "bad port") {
                await undefined;
            } else {
                for (let turn = kIsNode24 ? 0 : -1; turn < 2; turn += 1) await undefined;
            }
            throw FetchFailure(cause);
        }
        let method = request.method;
        let bytes = await BodyToSend(request);
        for (let count = 0; !fetching.isSettled; count += 1) {
            const message = await Exchange(request, method, url, bytes, fetching);
            const headers = ResponseHeaders(message);
            const location = headers.get("location");
            const redirects = ListIndexOf([301, 302, 303, 307, 308], message.statusCode) >= 0 && location !== null;
            if (!redirects || request.redirect === "manual") {
                AnswerFetch(fetching, ResponseOfMessage(method, url, message, headers, count > 0, fetching));
                return;
            }
            message.resume();
            if (request.redirect === "error") throw FetchFailure(%construct(ErrorConstructor, ["unexpected redirect"], ErrorConstructor));
            if (count === kMostRedirects) throw FetchFailure(%construct(ErrorConstructor, ["redirect count exceeded"], ErrorConstructor));
            if (message.statusCode === 303 || ((message.statusCode === 301 || message.statusCode === 302) && method === "POST")) {
                method = method === "HEAD" ? "HEAD" : "GET";
                bytes = undefined;
            }
            if (%is_object(bytes)) %refuse("a redirection of a request whose body is a stream is not supported by Loopscope");
            url = %construct(UrlConstructor, [location, url.href], UrlConstructor);
        }
    } catch (error) {
        FailFetch(fetching, error);
    }
}

function ResponseOfMessage(method, url, message, headers, isRedirected, fetching) {
    const hasBody = method !== "HEAD" && message.statusCode !== 204 && message.statusCode !== 304;
    if (!hasBody) message.resume();
    const body = hasBody ? StreamOfMessage(DecodedMessage(message, headers), message, fetching) : null;
    return MakeResponse(message.statusCode, message.statusMessage, headers, body, WithoutHash(url.href), isRedirected);
}

function FetchWith(input, init) {
    let request;
    try {
        request = %at("fetch (node:internal/deps/undici/undici:10533:25)", new Request(input, init));
    } catch (error) {
        return RejectedPromise(error);
    }
    if (request.signal.aborted) return RejectedPromise(request.signal.reason);
    const fetching = { __proto__: null, promise: %new_promise(PromisePrototype), isSettled: false, stop: NoOperation, endBody: NoOperation };
    AddAbortStep(request.signal, () => AbortFetch(fetching, request.signal.reason));
    %at("fetching (node:internal/deps/undici/undici:10707:7)|fetch (node:internal/deps/undici/undici:10576:20)", RunFetch(request, fetching));
    return fetching.promise;
}

// RUNTIME: undici's index-fetch.js, fetch: the error gets the stack of whoever waits for it. Node 24 leaves out all that is below a
// call of fetch, of which there is none any more.
function OnFailedFetch(error) {
    if (%is_object(error) && typeof ErrorConstructor.stackTraceLimit === "number") {
        if (kIsNode24) %capture_stack(error, FetchFunctions.fetch);
        else %at("at node:internal/deps/undici/undici:14976:13", CaptureForFetch(error));
        if (IsDomException(error)) %put(error, "stack", error.stack, 5);
    }
    throw error;
}

function CaptureForFetch(error) {
    %capture_stack(error, CaptureForFetch);
}

function AwaitFetch(fetching) {
    const promise = %new_promise(PromisePrototype);
    PerformPromiseThen(fetching, undefined, OnFailedFetch, promise);
    return promise;
}

const FetchFunctions = {
    fetch(input, init = undefined) {
        FirstUse("fetch");
        return %at("=fetch (node:internal/deps/undici/undici:14974:10)|fetch (node:internal/bootstrap/web/exposed-window-or-worker:72:12)", AwaitFetch(FetchWith(input, init)));
    },
};
%put(%intrinsic("GlobalObject"), "fetch", FetchFunctions.fetch, 7);
