// The class Worker: the parent's side of a worker. RUNTIME: Node 20 lib/internal/worker.js.

const WorkerParts = { __proto__: null, state: undefined };

// What a new worker runs: its source, its name in process.argv, how it is read.
function WorkerScript(filename, options) {
    if (options.eval) {
        if (typeof filename !== "string") throw ArgumentValueError("options.eval", options.eval, "must be false when 'filename' is not a string");
        return { __proto__: null, filename, mode: "classic" };
    }
    const isUrl = %is_object(filename) && typeof filename.href === "string" && typeof filename.protocol === "string";
    if (isUrl && filename.protocol === "data:") %refuse("a Worker of a data: URL is not supported by Loopscope: give it a file, or its text with { eval: true }");
    if (isUrl) return { __proto__: null, filename: RequireBuiltin("url").fileURLToPath(filename), mode: "file" };
    if (typeof filename !== "string") throw ArgumentTypeError("filename", "of type string or an instance of URL", filename);
    if (StartsWith(filename, "/") || StartsWith(filename, "./") || StartsWith(filename, "../")) {
        return { __proto__: null, filename: ResolvePath(filename), mode: "file" };
    }
    const hint = StartsWith(filename, "file://") ? " Wrap file:// URLs with `new URL`." : "";
    throw NodeTypeError("ERR_WORKER_PATH", `The worker script or module filename must be an absolute path or a relative path starting with './' or '../'.${hint} Received "${filename}"`);
}

function WorkerEnvironment(env) {
    if (env === undefined || env === null) return CopyDataProperties({ __proto__: null }, EnvironmentRecord, undefined);
    if (env === RequireBuiltin("worker_threads").SHARE_ENV) %refuse("SHARE_ENV is not supported by Loopscope: a worker has an environment of its own");
    if (typeof env !== "object") throw ArgumentTypeError("options.env", "of type object or one of undefined, null, or worker_threads.SHARE_ENV", env);
    const copy = { __proto__: null };
    const keys = %own_keys(env);
    for (let index = 0; index < keys.length; index += 1) {
        if (typeof keys[index] === "symbol" || !GetOwnProperty(env, keys[index]).enumerable) continue;
        copy[keys[index]] = ToString(env[keys[index]]);
    }
    return copy;
}

function RequireListOption(value, name) {
    if (!IsArray(value)) throw ArgumentTypeError(name, "an instance of Array", value);
}

function WorkerArguments(argv) {
    if (!argv) return undefined;
    RequireListOption(argv, "options.argv");
    const texts = [];
    for (let index = 0; index < argv.length; index += 1) %push(texts, %call(StringConstructor, undefined, argv[index]));
    return texts;
}

function RefuseWorkerOptions(options) {
    if (options.execArgv) RequireListOption(options.execArgv, "options.execArgv");
    if (options.execArgv && options.execArgv.length > 0) %refuse("execArgv of a Worker is not supported by Loopscope");
    if (%is_object(options.resourceLimits)) %refuse("resourceLimits of a Worker are not supported by Loopscope");
}

// Both handlers are called as emitters call them.
function PipeWithoutWarning(source, destination) {
    const limits = [source._maxListeners, destination._maxListeners];
    source.setMaxListeners(1 / 0);
    destination.setMaxListeners(1 / 0);
    source.pipe(destination);
    source._maxListeners = limits[0];
    destination._maxListeners = limits[1];
}

function OpenWorkerStreams(state, options) {
    const port = PortParts.state(state.port);
    port.waitingStreams = 0;
    if (options.stdin) state.stdin = %construct(WorkerOutput, [port, "stdin"], WorkerOutput);
    const names = ["stdout", "stderr"];
    for (let index = 0; index < 2; index += 1) {
        const name = names[index];
        state[name] = %construct(WorkerInput, [port, name], WorkerInput);
        if (options[name]) continue;
        state[name][kStdio.countsPort] = false;
        PipeWithoutWarning(state[name], Process[name]);
    }
}

// A listener that is added to the worker starts the public port; without any it neither gives nor waits.
function FollowListeners(worker, port) {
    const state = PortParts.state(port);
    DropListening(state);
    worker.on("newListener", (name) => {
        if (name !== "message" || worker.listenerCount("message") !== 0) return;
        AddListening(state);
        StartPort(state);
    });
    worker.on("removeListener", (name) => {
        if (name !== "message" || worker.listenerCount("message") !== 0) return;
        state.started = false;
        DropListening(state);
    });
}

function OnWorkerMessage(worker, state, message) {
    if (message.type === "upAndRunning") %at("[kOnMessage] (node:internal/worker:340:21)|MessagePort.<anonymous> (node:internal/worker:233:57)", worker.emit("online"));
    else if (message.type === "couldNotSerializeError") worker.emit("error", NodeError("ERR_WORKER_UNSERIALIZABLE_ERROR", "Serializing an uncaught exception failed"));
    else if (message.type === "errorMessage") EmitWorkerError(worker, message.error);
    else if (message.type === "stdioPayload") %at("node:internal/worker:350:20|Array.forEach (<anonymous>)|[kOnMessage] (node:internal/worker:349:9)|MessagePort.<anonymous> (node:internal/worker:233:57)", PushChunks(state[message.stream], message.chunks));
    else ContinueWriting(state[message.stream]);
}

function EmitWorkerError(worker, serialized) {
    const error = DeserializedError(serialized);
    %at("[kOnErrorMessage] (node:internal/worker:333:10)|[kOnMessage] (node:internal/worker:344:37)|MessagePort.<anonymous> (node:internal/worker:233:57)", worker.emit("error", error));
}

// The thread is made, and its first message waits for it.
function StartWorker(worker, state, options, script) {
    JoinCluster();
    state.port = RemotePort(%new_port_number());
    const port = PortParts.state(state.port);
    AttachPorts([state.port]);
    AddPortListener(port, "message", (message) => OnWorkerMessage(worker, state, message), false);
    DropListening(port);
    Ask(kAsk.start, %new_port_number(), port.number);
    state.number = %agent_answer();
    Cluster.workers[state.number] = worker;
    OpenWorkerStreams(state, options);
    const channel = %construct(MessageChannel, [], MessageChannel);
    state.publicPort = channel.port1;
    const publicState = PortParts.state(state.publicPort);
    AddPortListener(publicState, "message", (message) => %at("MessagePort.<anonymous> (node:internal/worker:268:53)", worker.emit("message", message)), false);
    AddPortListener(publicState, "messageerror", (message) => worker.emit("messageerror", message), false);
    FollowListeners(worker, state.publicPort);
    const moved = [channel.port2];
    if (options.transferList) AddAll(moved, options.transferList);
    try {
        PostMessage(port, {
            argv: WorkerArguments(options.argv), type: "loadScript", filename: script.filename, mode: script.mode, env: WorkerEnvironment(options.env),
            environmentData: EnvironmentData, workerData: options.workerData, hasStdin: !!options.stdin, publicPort: channel.port2, threadName: state.name,
        }, moved);
    } catch (error) {
        Ask(kAsk.terminate, state.number);
        throw error;
    }
    KeepWorkerAlive(state, true);
}

function KeepWorkerAlive(state, isKept) {
    if (state.isKept === isKept) return;
    state.isKept = isKept;
    %io_keep_alive(isKept ? 1 : -1);
}

function EndWorker(number, code) {
    const worker = Cluster.workers[number];
    if (worker === undefined) return;
    %delete_own(Cluster.workers, number);
    const state = WorkerParts.state(worker);
    const publicState = PortParts.state(state.publicPort);
    DrainPort(publicState);
    DrainPort(PortParts.state(state.port));
    KeepWorkerAlive(state, false);
    worker.removeAllListeners("message");
    worker.removeAllListeners("messageerrors");
    DropListening(publicState);
    DropListening(PortParts.state(state.port));
    state.hasEnded = true;
    if (!state.stdout.readableEnded) state.stdout.push(null);
    if (!state.stderr.readableEnded) state.stderr.push(null);
    %at("[kOnExit] (node:internal/worker:322:10)|Worker.<computed>.onexit (node:internal/worker:230:20)", worker.emit("exit", code));
    worker.removeAllListeners();
}

function WorkerMessageError() {
    const error = TypeErrorOfBinding("ERR_MISSING_ARGS", "Not enough arguments to MessagePort.postMessage");
    %put(error, %intrinsic("NodePlace"), "node:internal/worker:385\n    ReflectApply(this[kPublicPort].postMessage, this[kPublicPort], args);\n    ^", 5);
    return error;
}

class Worker extends EventEmitter {
    #state = {
        __proto__: null, number: -1, port: undefined, publicPort: undefined, stdin: null, stdout: undefined, stderr: undefined, hasEnded: false,
        isKept: false, name: "",
    };

    static {
        WorkerParts.state = (worker) => worker.#state;
    }

    constructor(filename, options = undefined) {
        super();
        const given = options === undefined ? { __proto__: null } : options;
        RefuseWorkerOptions(given);
        WorkerArguments(given.argv);
        const script = WorkerScript(filename, given);
        if (given.name) ValidateString(given.name, "options.name");
        this.#state.name = given.name ? %call(StringPrototype.trim, given.name) : kIsNode24 ? "WorkerThread" : "";
        StartWorker(this, this.#state, given, script);
        TellChannel("worker_threads", () => ({ worker: this }));
        NextTick(() => Process.emit("worker", this), []);
    }
    postMessage(...list) {
        if (this.#state.hasEnded) return;
        const port = this.#state.publicPort;
        if (list.length === 0) throw %at("=Worker.postMessage (node:internal/worker:385:5)", WorkerMessageError());
        %at("=Worker.postMessage (node:internal/worker:385:5)", %call(port.postMessage, port, list[0], list[1]));
    }
    terminate(callback) {
        const state = this.#state;
        this.ref();
        if (typeof callback === "function") {
            EmitWarning("Passing a callback to worker.terminate() is deprecated. It returns a Promise instead.", "DeprecationWarning", "DEP0132");
            if (!state.hasEnded) this.once("exit", (code) => callback(null, code));
        }
        const promise = %new_promise(PromisePrototype);
        if (state.hasEnded) {
            %promise_fulfill(promise, undefined);
            return promise;
        }
        Ask(kAsk.terminate, state.number);
        this.once("exit", (code) => %promise_fulfill(promise, code));
        return promise;
    }
    ref() {
        if (this.#state.hasEnded) return;
        KeepWorkerAlive(this.#state, true);
        AddListening(PortParts.state(this.#state.publicPort));
    }
    unref() {
        if (this.#state.hasEnded) return;
        KeepWorkerAlive(this.#state, false);
        DropListening(PortParts.state(this.#state.publicPort));
    }
    get threadId() {
        return this.#state.hasEnded ? -1 : this.#state.number;
    }
    get stdin() {
        return this.#state.stdin;
    }
    get stdout() {
        return this.#state.stdout;
    }
    get stderr() {
        return this.#state.stderr;
    }
    get resourceLimits() {
        %refuse("resourceLimits of a Worker are not supported by Loopscope");
    }
    getHeapSnapshot(options) {
        %refuse("getHeapSnapshot of a Worker is not supported by Loopscope");
    }
    [kInspectCustom](depth, options) {
        %refuse("printing a Worker is not supported by Loopscope");
    }
}
if (kIsNode24) {
    %define_methods(Worker.prototype, {
        get threadName() {
            const state = WorkerParts.state(this);
            return state.hasEnded ? null : state.name;
        },
    });
}
