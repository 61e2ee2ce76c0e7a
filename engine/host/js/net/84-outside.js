// What happens to the program from outside: requests at its servers, input, signals; those that the scenario names, and those
// that a viewer makes while it runs.

const kOutsideSignals = { __proto__: null, SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGUSR1: 10, SIGUSR2: 12, SIGTERM: 15 };

// Somebody outside who sends one request and reads the answer.
class OutsideClient extends OutsideEnd {
    constructor(request) {
        super(undefined);
        this.request = request;
        this.text = "";
        const parser = new HttpParser(false);
        parser.onHeaders = (head) => {
            this.head = head;
            return request.method === "HEAD" ? 1 : 0;
        };
        parser.onBody = (bytes) => {
            this.text += bytes;
        };
        parser.onComplete = () => this.finish();
        this.parser = parser;
        this.now = 0;
    }
    receive(bytes, at) {
        this.now = at;
        this.parser.execute(bytes);
    }
    receiveEnd(at) {
        this.now = at;
        this.parser.finish();
        if (!this.closed) this.leave(`no answer to ${this.request.method} ${this.request.path}`);
    }
    finish() {
        this.leave(`${this.request.method} ${this.request.path} is answered: ${this.head.status} ${this.head.statusMessage}, ${this.text.length} bytes`);
    }
    leave(what) {
        this.closed = true;
        if (this.peer !== undefined && !this.peer.closed) this.peer.receiveEnd(this.now);
        %io_outside(NoOperation, undefined, this.now, what);
    }
}

function RequestBytes(request, port) {
    let head = `${request.method} ${request.path} HTTP/1.1\r\n`;
    let hasHost = false;
    for (let index = 0; index < request.headers.length; index += 1) {
        head += `${request.headers[index][0]}: ${request.headers[index][1]}\r\n`;
        if (%string_to_lower(request.headers[index][0]) === "host") hasHost = true;
    }
    if (!hasHost) head += `Host: localhost:${port}\r\n`;
    const body = EncodeText(request.body, "utf8");
    if (body.length > 0) head += `Content-Length: ${body.length}\r\n`;
    return `${head}Connection: close\r\n\r\n${body}`;
}

function ListenerFor(port) {
    if (port === 0) return ListeningHandles.length === 0 ? undefined : ListeningHandles[0];
    return FindListener("127.0.0.1", port);
}

function SendFromOutside(request, at) {
    const listener = ListenerFor(request.port);
    if (listener === undefined) {
        const where = request.port === 0 ? "" : ` on port ${request.port}`;
        %io_outside(NoOperation, undefined, at, `nobody listens${where}: ${request.method} ${request.path} is lost`);
        return;
    }
    const client = new OutsideClient(request);
    const end = MakeServerEnd(listener, client, "127.0.0.1", { __proto__: null, address: "127.0.0.1", port: NextEphemeralPort() });
    ArmListener(listener, at);
    end.receive(RequestBytes(request, listener.local.port), at);
}

// ---- Standard input ----

const StandardInputHandle = { handle: undefined, left: 0 };

function OpenStandardInput() {
    if (StandardInputHandle.handle === undefined) {
        StandardInputHandle.handle = new TcpHandle();
        StandardInputHandle.handle.remoteName = "the standard input";
        StandardInputHandle.handle.remote = { __proto__: null };
    }
    return StandardInputHandle.handle;
}

// A pipe that outlives the main script. RUNTIME: Node 20 lib/internal/bootstrap/switches/is_main_thread.js, getStdin.
function PipedInput() {
    const stream = %construct(Socket, [{ handle: OpenStandardInput(), readable: true, writable: false, manualStart: true, allowHalfOpen: false }], Socket);
    stream.fd = 0;
    stream._handle.readStop();
    stream.on("pause", () => {
        if (stream._handle) stream._handle.readStop();
    });
    return stream;
}

function TypeFromOutside(text, at) {
    const handle = OpenStandardInput();
    handle.receive(EncodeText(text, "utf8"), at);
    StandardInputHandle.left -= 1;
    if (StandardInputHandle.left === 0) handle.receiveEnd(at);
}

// What a terminal sends for a key with a name; for any other one it is the sign itself.
const kTerminalKeys = {
    __proto__: null, Enter: "\r", Tab: "\t", Escape: "\x1b", Backspace: "\x7f", Delete: "\x1b[3~", ArrowUp: "\x1b[A", ArrowDown: "\x1b[B",
    ArrowRight: "\x1b[C", ArrowLeft: "\x1b[D", Home: "\x1b[H", End: "\x1b[F", PageUp: "\x1b[5~", PageDown: "\x1b[6~", Space: " ",
};

function BytesOfKey(name) {
    return kTerminalKeys[name] ?? name;
}

// ---- Signals ----

const SignalHandle = { number: 0 };

function SignalPipe() {
    if (SignalHandle.number === 0) {
        UseUnknownResource("signals");
        SignalHandle.number = %io_handle();
        %io_watch(SignalHandle.number);
    }
    return SignalHandle.number;
}

// One that the program sends to itself while it listens: when it stops listening before poll, nothing happens.
function SignalFromItself(name) {
    %io_ready(SignalPipe(), () => {
        if (Process.listenerCount(name) > 0) Process.emit(name, name, kSignalNumbers[name]);
    }, undefined, %io_now(), `the signal ${name}`, undefined);
}

function SignalFromOutside(name, at) {
    %io_ready(SignalPipe(), () => {
        if (Process.listenerCount(name) > 0) {
            Process.emit(name, name, kOutsideSignals[name]);
        } else {
            %really_exit(128 + kOutsideSignals[name]);
        }
    }, undefined, at, `the signal ${name}`, undefined);
}

// ---- Anything ----

function HappenFromOutside(input, at) {
    if (input.kind === "request") {
        SendFromOutside(input.value, at);
    } else if (input.kind === "stdin") {
        TypeFromOutside(input.value, at);
    } else if (input.kind === "key") {
        TypeFromOutside(BytesOfKey(input.value), at);
    } else if (input.kind === "signal") {
        if (kOutsideSignals[input.value] !== undefined) SignalFromOutside(input.value, at);
    } else if (input.kind === "network") {
        ChangeArrival(input.value, at);
    } else if (OutsideHandlers[input.kind] !== undefined) {
        OutsideHandlers[input.kind](input.value, at);
    }
}

// What other parts of the library do about inputs of a kind of theirs.
const OutsideHandlers = { __proto__: null };

// A viewer lets what is on its way to a socket come later, or fail.
function ChangeArrival(change, at) {
    const handle = %io_argument(change.id);
    if (handle === undefined || handle.incoming === undefined) return;
    if (handle.attempt !== undefined) {
        const { at: due, label, failure, finish } = handle.attempt;
        %io_cancel(handle.number);
        finish(change.failure === undefined ? due + change.delay : at, label, change.failure ?? failure);
        return;
    }
    if (change.failure !== undefined) {
        handle.incoming = [];
        handle.readStop();
        handle.failure = change.failure;
        handle.failsAt = at;
        handle.endsAt = -1;
        handle.readStart();
        return;
    }
    for (let index = 0; index < handle.incoming.length; index += 1) handle.incoming[index].at += change.delay;
    if (handle.endsAt >= 0) handle.endsAt += change.delay;
    handle.readStop();
    handle.readStart();
}

function LabelOfInput(input) {
    if (input.kind === "request") return `${input.value.method} ${input.value.path} arrives`;
    if (input.kind === "stdin") return "a text arrives on the standard input";
    if (input.kind === "key") return `the key ${input.value} is pressed`;
    if (input.kind === "signal") return `the signal ${input.value} is sent`;
    if (input.kind === "network") return input.value.failure === undefined ? "an arrival is put off" : "a connection breaks";
    return `${input.kind} happens`;
}

// A viewer does something now: called by the engine with the input as JSON, between two callbacks of the loop.
function InputFromViewer(text, at) {
    HappenFromOutside(%json_parse(text), at);
}
%set_intrinsic("OutsideInput", InputFromViewer);

function ScheduleWorld() {
    const { requests, inputs } = ReadWorld();
    for (let index = 0; index < requests.length; index += 1) {
        const input = { __proto__: null, kind: "request", value: requests[index] };
        %io_outside(HappenFromOutside, input, requests[index].at, LabelOfInput(input));
    }
    for (let index = 0; index < inputs.length; index += 1) {
        const { kind } = inputs[index];
        if (kind === "click" || kind === "message") continue; // a page's
        if (kind === "stdin" || kind === "key") {
            StandardInputHandle.left += 1;
            OpenStandardInput();
        }
        %io_outside(HappenFromOutside, inputs[index], inputs[index].at, LabelOfInput(inputs[index]));
    }
}
%set_intrinsic("BeginProgram", () => {
    TakeProcess();
    if (%agent_number() === 0) ScheduleWorld();
});
