// The standard streams of a worker: what it writes goes as messages to its parent, which reads it as a stream. RUNTIME: Node 20
// lib/internal/worker/io.js, ReadableWorkerStdio and WritableWorkerStdio.

const kStdio = { __proto__: null, port: %new_symbol("kPort"), name: %new_symbol("kName"), callbacks: %new_symbol("kWritableCallbacks"),
    countsPort: %new_symbol("kIncrementsPortRef"), isReading: %new_symbol("kStartedReading") };

// Streams that wait for the other side keep the port, and with it the loop, alive.
function ChangeWaitingStreams(state, difference) {
    const before = state.waitingStreams;
    state.waitingStreams = before + difference;
    if (before === 0 && difference > 0) AddListening(state);
    if (before > 0 && state.waitingStreams === 0) DropListening(state);
}

function WorkerInput(state, name) {
    "function";
    %call(Readable, this, undefined);
    this[kStdio.port] = state;
    this[kStdio.name] = name;
    this[kStdio.countsPort] = true;
    this[kStdio.isReading] = false;
    this.on("end", () => {
        if (this[kStdio.isReading] && this[kStdio.countsPort]) ChangeWaitingStreams(state, -1);
    });
}
InheritStream(WorkerInput, Readable, 2);
%set_name(WorkerInput, "ReadableWorkerStdio");
%define_methods(WorkerInput.prototype, {
    _read() {
        const state = this[kStdio.port];
        if (!this[kStdio.isReading] && this[kStdio.countsPort]) {
            this[kStdio.isReading] = true;
            ChangeWaitingStreams(state, 1);
        }
        PostMessage(state, { type: "stdioWantsMoreData", stream: this[kStdio.name] }, undefined);
    },
});

function WorkerOutput(state, name) {
    "function";
    %call(Writable, this, { decodeStrings: false });
    this[kStdio.port] = state;
    this[kStdio.name] = name;
    this[kStdio.callbacks] = [];
}
InheritStream(WorkerOutput, Writable, 2);
%set_name(WorkerOutput, "WritableWorkerStdio");
%define_methods(WorkerOutput.prototype, {
    _writev(chunks, callback) {
        const sent = [];
        for (let index = 0; index < chunks.length; index += 1) %push(sent, { chunk: chunks[index].chunk, encoding: chunks[index].encoding });
        const state = this[kStdio.port];
        PostMessage(state, { type: "stdioPayload", stream: this[kStdio.name], chunks: sent }, undefined);
        if (%is_exiting()) {
            callback();
        } else {
            %push(this[kStdio.callbacks], callback);
            ChangeWaitingStreams(state, 1);
        }
    },
    _final(callback) {
        PostMessage(this[kStdio.port], { type: "stdioPayload", stream: this[kStdio.name], chunks: [{ chunk: null, encoding: "" }] }, undefined);
        callback();
    },
});

// The other side has taken what it was given.
function ContinueWriting(stream) {
    const callbacks = stream[kStdio.callbacks];
    stream[kStdio.callbacks] = [];
    for (let index = 0; index < callbacks.length; index += 1) callbacks[index]();
    ChangeWaitingStreams(stream[kStdio.port], -callbacks.length);
}

function PushChunks(stream, chunks) {
    for (let index = 0; index < chunks.length; index += 1) stream.push(chunks[index].chunk, chunks[index].encoding);
}

// ---- the worker's side ----

const OwnStdio = { __proto__: null, streams: undefined };

function WorkerStdio() {
    if (OwnStdio.streams !== undefined) return OwnStdio.streams;
    const state = PortParts.state(ParentLink.port);
    state.waitingStreams = 0;
    OwnStdio.streams = {
        __proto__: null,
        stdin: %construct(WorkerInput, [state, "stdin"], WorkerInput),
        stdout: %construct(WorkerOutput, [state, "stdout"], WorkerOutput),
        stderr: %construct(WorkerOutput, [state, "stderr"], WorkerOutput),
    };
    const holder = {
        flushSync() {
            ContinueWriting(OwnStdio.streams.stdout);
            ContinueWriting(OwnStdio.streams.stderr);
        },
    };
    Process.on("exit", holder.flushSync);
    return OwnStdio.streams;
}

function UseWorkerStreams() {
    %define_methods(Process, {
        get stdout() {
            return WorkerStdio().stdout;
        },
        get stderr() {
            return WorkerStdio().stderr;
        },
        get stdin() {
            return WorkerStdio().stdin;
        },
    });
}
