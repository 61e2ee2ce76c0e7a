// Inside of a worker: its global object, its script, what it says to who has started it. SPEC: HTML sections 10.2.1 and 10.3.

const WorkerScope = { __proto__: null, address: "", name: "", parent: 0, url: undefined, isModule: false, isClosing: false, isShared: false, isEvaluating: false };

class WorkerGlobalScope extends EventTarget {
    constructor() {
        IllegalConstructor("WorkerGlobalScope");
    }
}

class DedicatedWorkerGlobalScope extends WorkerGlobalScope {
    constructor() {
        IllegalConstructor("DedicatedWorkerGlobalScope");
    }
}

class WorkerNavigator {
    constructor() {
        IllegalConstructor("WorkerNavigator");
    }
    get languages() { return ["en-US", "en"]; }
}

class WorkerLocation {
    constructor() {
        IllegalConstructor("WorkerLocation");
    }
    get origin() { return PartOfLocation(this, "origin"); }
    get protocol() { return PartOfLocation(this, "protocol"); }
    get host() { return PartOfLocation(this, "host"); }
    get hostname() { return PartOfLocation(this, "hostname"); }
    get port() { return PartOfLocation(this, "port"); }
    get pathname() { return PartOfLocation(this, "pathname"); }
    get search() { return PartOfLocation(this, "search"); }
    get hash() { return PartOfLocation(this, "hash"); }
    get href() { return PartOfLocation(this, "href"); }
    toString() { return PartOfLocation(this, "href"); }
}

function PartOfLocation(location, name) {
    Receiver(location, "isWorkerLocation");
    return %call(%own_descriptor(PageGlobal.URL.prototype, name).get, WorkerScope.url);
}

// ---- what the two global scopes add to what a window has, too ----

const WorkerMembers = {
    get self() { return PageGlobal; },
    get location() { return WorkerScope.location; },
    get navigator() { return WorkerScope.navigator; },
    importScripts(...list) {
        Receiver(this, "isWindow");
        ImportScripts(list);
    },
};

const DedicatedMembers = {
    get name() { return WorkerScope.name; },
    set name(value) { %put(PageGlobal, "name", value, 7); },
    close() {
        Receiver(this, "isWindow");
        CloseWorker();
    },
    postMessage(...list) {
        Receiver(this, "isWindow");
        NeedArguments(list, 1, "postMessage", "DedicatedWorkerGlobalScope");
        SendToAgent(WorkerScope.parent, MakeMessage(list[0], list[1], "DedicatedWorkerGlobalScope"));
    },
};
SetLengths(DedicatedMembers, { __proto__: null, postMessage: 1 });

// The running task ends as usual; nothing comes after it.
function CloseWorker() {
    if (WorkerScope.isClosing) return;
    WorkerScope.isClosing = true;
    if (WorkerScope.isShared) TellAgent(WorkerScope.parent, ["closing"]);
    %page_task(kPostedMessageSource, kUserPriority, () => %really_exit(0), [], 0);
}

// SPEC: HTML section 10.3.1, import scripts into worker global scope: all addresses are read before the first script runs.
function ImportScripts(list) {
    const where = `Failed to execute 'importScripts' on 'WorkerGlobalScope': `;
    if (WorkerScope.isModule) %throw_type_error(`${where}Module scripts don't support importScripts().`);
    const addresses = [];
    for (let index = 0; index < list.length; index += 1) {
        const written = TextOfArgument(list[index], where);
        const parts = PartsOfAddress(written);
        if (parts === undefined) throw MakeDomException(`${where}The URL '${written}' is invalid.`, "SyntaxError");
        %push(addresses, WriteUrl(parts));
    }
    for (let index = 0; index < addresses.length; index += 1) {
        const bytes = BytesOfScript(addresses[index]);
        if (bytes === undefined) throw MakeDomException(`${where}The script at '${addresses[index]}' failed to load.`, "NetworkError");
        const start = PageNow();
        %io_spend(DelayOfScript(addresses[index]) * 1000000);
        NoteFile("other", addresses[index], start, bytes);
        %call(CompiledImport(TextOfBytes(bytes), addresses[index], where), PageGlobal);
    }
}

function CompiledImport(text, address, where) {
    try {
        return %unit_function(%compile_text(text, address));
    } catch (error) {
        const described = %construct(SyntaxErrorConstructor, [where + error.message], SyntaxErrorConstructor);
        throw described;
    }
}

// ---- the worker's script ----

function RunWorkerScript() {
    const script = %unpack(%agent_parcel()[4], ArrayBufferPrototype);
    BeginWorkerScope(script[0], script[2], script[3]);
    TakeBlobNews(WorkerScope.parent, script, 6);
    WorkerScope.isModule = script[4];
    if (script[5]) BecomeSharedWorker();
    if (script[4]) {
        RunWorkerModule(script[1]);
        return;
    }
    let run;
    try {
        run = %unit_function(%compile_text(script[1], script[0]));
    } catch (error) {
        if (WorkerScope.isShared) {
            TellAgent(WorkerScope.parent, ["failed"]);
            return;
        }
        ReportMistake(error, script[1], script[0]);
    }
    try {
        if (run !== undefined) %call(run, PageGlobal);
    } finally {
        EndEvaluation();
    }
}

// SPEC: HTML section 10.2.4: a module that is no program, or that asks for what is not there, is an event at the Worker and nothing more.
function RunWorkerModule(text) {
    const entry = NewModuleEntry(WorkerScope.address, "");
    PageModules[` ${WorkerScope.address}`] = entry;
    entry.isThere = true;
    FillEntry(entry, text, WorkerScope.address);
    FetchDescendants(entry, (graph) => {
        if (graph === undefined || FirstProblem(graph, []) !== undefined) {
            TellAgent(WorkerScope.parent, ["failed"]);
            return;
        }
        RunModuleGraph(graph, () => { WorkerScope.isEvaluating = false; });
        EndEvaluation();
    });
}

function EndEvaluation() {
    if (WorkerScope.isShared) EndSharedEvaluation();
    else TellAgent(WorkerScope.parent, ["evaluated"]);
}

function BeginWorkerScope(address, name, origin) {
    PageClock.origin = %uptime_ms();
    WorkerScope.address = address;
    WorkerScope.name = name;
    WorkerScope.parent = %agent_parent_port();
    AgentLinks[WorkerScope.parent] = OnParentWord;
    const UrlConstructor = PageGlobal.URL;
    WorkerScope.url = %construct(UrlConstructor, [address], UrlConstructor);
    SetPageAddress(ParseUrl(address, undefined));
    PageAddress.origin = %string_slice(address, 0, 5) === "data:" ? "null" : origin;
}

function OnParentWord(list) {
    if (list[0] === "unhandled") {
        if (list[1] !== "") PrintInConsole(2, list[1]);
        return;
    }
    TakeBlobNews(WorkerScope.parent, list, list[0] === "blobs" ? 1 : 2);
    if (list[0] === "blobs") return;
    if (list[0] === "connect") {
        AcceptConnection(list[1]);
        return;
    }
    const message = UnpackMessage(list[1]);
    DeliverMessage(InsideOf(PageGlobal), message, { __proto__: null, ports: message.ports });
}

// An error that nobody has handled here; `text` is what the console shows when the parent does not handle it either.
function TellParentOfError(details, text) {
    TellAgent(WorkerScope.parent, ["error", details.message, details.filename, details.lineno, details.colno, text]);
}
