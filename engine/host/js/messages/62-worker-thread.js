// What a worker's own thread does before and behind its program. RUNTIME: Node 20 lib/internal/main/worker_thread.js.

const ParentLink = { __proto__: null, port: undefined, parentPort: null, workerData: null, threadName: "" };

// The thread's first task: from here on it hears what its parent writes; its program is the first message.
function RunWorkerThread() {
    Cluster.isWorker = true;
    JoinCluster();
    UseWorkerStreams();
    LimitWorkerProcess();
    ParentLink.port = RemotePort(%agent_parent_port());
    const state = PortParts.state(ParentLink.port);
    state.waitingStreams = 0;
    AttachPorts([ParentLink.port]);
    AddPortListener(state, "message", (message) => OnParentMessage(state, message), false);
}

function OnParentMessage(state, message) {
    if (message.type === "loadScript") {
        DropListening(state);
        LoadWorkerScript(state, message);
    } else if (message.type === "stdioPayload") {
        PushChunks(WorkerStdio()[message.stream], message.chunks);
    } else {
        ContinueWriting(WorkerStdio()[message.stream]);
    }
}

function LoadWorkerScript(state, message) {
    const argv = [Process.execPath, message.mode === "classic" ? "[worker eval]" : message.filename];
    if (message.argv !== undefined) AddAllAgain(argv, message.argv);
    Process.argv = argv;
    TakeEnvironment(message.env);
    ParentLink.parentPort = message.publicPort;
    ParentLink.workerData = message.workerData;
    ParentLink.threadName = message.threadName;
    for (let position = 0; !%is_done(%table_key(message.environmentData, position)); position = %table_after(message.environmentData, position)) {
        %table_set(EnvironmentData, %table_key(message.environmentData, position), %table_value(message.environmentData, position));
    }
    if (!message.hasStdin) Process.stdin.push(null);
    PostMessage(state, { type: "upAndRunning" }, undefined);
    if (message.mode === "classic") EvaluateWorkerText(message.filename);
    else RunMainFile(message.filename);
}

function AddAllAgain(list, others) {
    for (let index = 0; index < others.length; index += 1) %push(list, others[index]);
}

function TakeEnvironment(env) {
    const before = %own_keys(EnvironmentRecord);
    for (let index = 0; index < before.length; index += 1) %delete_own(EnvironmentRecord, before[index]);
    const keys = %own_keys(env);
    for (let index = 0; index < keys.length; index += 1) EnvironmentRecord[keys[index]] = env[keys[index]];
}

// RUNTIME: Node 20 lib/internal/process/execution.js, evalScript: what a module's function is given is global.
function EvaluateWorkerText(text) {
    const name = "[worker eval]";
    const folder = %working_directory();
    const module = NewModule(name, undefined);
    module.filename = `${folder}/${name}`;
    module.paths = NodeModulePaths(folder);
    const global = %intrinsic("GlobalObject");
    global.module = module;
    global.exports = module.exports;
    global.__dirname = ".";
    global.require = MakeRequire(module);
    global.__filename = name;
    %call(%unit_function(%compile_text(text, name)), global);
}

// What a worker may not do to the process that it is a part of.
function LimitWorkerProcess() {
    const names = ["abort", "chdir", "initgroups", "setegid", "seteuid", "setgid", "setgroups", "setuid"];
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        const refuse = { [name]() {
            throw NodeTypeError("ERR_WORKER_UNSUPPORTED_OPERATION", `process.${name}() is not supported in workers`);
        } };
        if (name in Process) Process[name] = refuse[name];
    }
    const umask = Process.umask;
    const ask = { umask(mask) {
        if (mask !== undefined) throw NodeTypeError("ERR_WORKER_UNSUPPORTED_OPERATION", "Setting process.umask() is not supported in workers");
        return %call(umask, Process);
    } };
    Process.umask = ask.umask;
}

// An error that nobody handles ends the worker, and its parent hears of it.
function EndWorkerByError(error) {
    const state = PortParts.state(ParentLink.port);
    let serialized;
    try {
        serialized = SerializedError(error);
    } catch {
        // The parent hears that there was one.
    }
    if (serialized === undefined) PostMessage(state, { type: "couldNotSerializeError" }, undefined);
    else PostMessage(state, { type: "errorMessage", error: serialized }, undefined);
    %really_exit(%exit_code());
}
