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
    const unit = %at("makeContextifyScript (node:internal/vm:185:14)|node:internal/process/execution:107:22|[worker eval]-wrapper:6:24|runScript (node:internal/process/execution:101:62)|evalScript (node:internal/process/execution:133:3)|MessagePort.<anonymous> (node:internal/main/worker_thread:173:9)",
        CompileWorkerText(text, name));
    %at("runScriptInThisContext (node:internal/vm:209:10)|node:internal/process/execution:118:14|[worker eval]-wrapper:6:24|runScript (node:internal/process/execution:101:62)|evalScript (node:internal/process/execution:133:3)|MessagePort.<anonymous> (node:internal/main/worker_thread:173:9)",
        RunUnit({ __proto__: null, unit, code: text, filename: name }, { __proto__: null, timeout: undefined, displayErrors: true }));
}

const kModuleMistakes = ["Cannot use import statement outside a module", "Unexpected token 'export'", "Cannot use 'import.meta' outside a module",
    "await is only valid in async functions and the top level bodies of modules"];

function CompileWorkerText(text, name) {
    try {
        // SIMPLIFIED: Node 24 tries to read it as TypeScript, too, and tells above the stack what that came to.
        return CompileDecorated(text, name);
    } catch (error) {
        if (ListIndexOf(kModuleMistakes, error.message) >= 0) %refuse("the text of a Worker that is a module is not supported by Loopscope: give it a file");
        throw error;
    }
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
    // RUNTIME: 4 to 6 ms pass from the throw to the message of it, so that what was sent before comes first.
    %io_spend(4000000);
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
