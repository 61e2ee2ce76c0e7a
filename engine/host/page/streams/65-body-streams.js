// Bodies as streams. SPEC: Fetch section 5.2; File API section 3.3.3.

// A stream of bytes in one piece, which are there after so many milliseconds.
function StreamOfBytes(bytes, delay) {
    const stream = InsideOf(CreateByteStream(() => undefined, () => {
        const promise = NewPromise();
        const give = () => {
            if (stream.state !== "readable") return;
            if (bytes !== "") EnqueueReadable(stream.controller, BufferFromBinary(bytes));
            CloseReadable(stream.controller);
            ResolvePromise(promise, undefined);
        };
        if (delay === 0) give();
        else %page_task(kNetworkingSource, kNormalPriority, give, [], delay);
        return promise;
    }, () => FulfilledPromise(undefined)));
    return stream;
}

// The stream of a message's body, made when it is first asked for; null without a body.
function StreamOfBody(inside) {
    const { body } = inside;
    if (body === null) return null;
    if (inside.stream !== undefined) return inside.stream;
    if (body.bytes === undefined) %refuse("the body of what a page's own server sends is not supported by Loopscope");
    inside.stream = StreamOfBytes(body.bytes, body.delay);
    if (inside.used) LockStream(inside.stream);
    else if (inside.signal !== undefined && inside.isResponse) EndStreamWithSignal(inside.stream, inside.signal);
    return inside.stream;
}

// The stream of a response breaks off when its request is aborted.
function EndStreamWithSignal(stream, signal) {
    const end = () => {
        if (stream.state === "readable") ErrorReadable(stream.controller, signal.reason);
    };
    if (signal.aborted) end();
    else %push(signal.algorithms, end);
}

// What has read a body has its stream for good.
function LockStream(stream) {
    AcquireReader(stream);
    stream.disturbed = true;
    FinishReadable(stream);
}

function IsBodyLocked(inside) {
    return !inside.used && inside.stream?.reader !== undefined;
}

function IsBodyUsed(inside) {
    return inside.used || inside.stream?.disturbed === true;
}

// A program's own stream as a body.
function BodyOfStream(stream, where) {
    if (stream.reader !== undefined || stream.disturbed) %throw_type_error(`Failed to ${where}: Response body object should not be disturbed or locked`);
    return { __proto__: null, bytes: undefined, type: null, delay: 0, stream };
}

function ReadWholeStream(reader, done, failed) {
    const pieces = [];
    const next = () => ReadWith(reader, {
        __proto__: null,
        chunk: (chunk) => {
            if (!IsUint8Array(chunk)) {
                failed();
                return;
            }
            %push(pieces, BinaryFromView(chunk));
            %enqueue_callback_job(next);
        },
        close: () => %page_task(kNetworkingSource, kNormalPriority, () => done(%join_texts(pieces, "")), [], 0),
        error: () => %page_task(kNetworkingSource, kNormalPriority, failed, [], 0),
    });
    next();
}
