// ECMAScript modules of a page or a worker: from a specifier to a module that can run. SPEC: HTML sections 8.1.3.8, 8.1.4.2 and 8.1.6.
// RUNTIME: Chromium's ModuleMap, ModuleTreeLinker and ModuleScriptFetcher: whoever asks for a module has it in a task of its own, also one
// that is there already; what stands in a data: address is compiled at once.
// SIMPLIFIED: no modules of another server, no style sheets as modules.

// By type and address: what has been fetched, or is being fetched.
const PageModules = { __proto__: null };

// ---- specifiers ----

function BaseOfSource(number) {
    const name = %source_path(number);
    return name[0] === "/" || %string_slice(name, 0, 5) === "file:" ? PageAddress.parts : ParseUrl(name, undefined);
}

function IsRelativeSpecifier(specifier) {
    return specifier[0] === "/" || %string_slice(specifier, 0, 2) === "./" || %string_slice(specifier, 0, 3) === "../";
}

// SPEC: HTML section 8.1.6.1, resolve a URL-like module specifier. Undefined for what is none.
function AddressLikeSpecifier(specifier, base) {
    const parts = ParseUrl(specifier, IsRelativeSpecifier(specifier) ? base : undefined);
    return parts === undefined ? undefined : WriteUrl(parts);
}

// SPEC: HTML section 8.1.6.1, resolve a module specifier. Undefined for what means nothing.
function ResolveSpecifier(specifier, base) {
    const like = AddressLikeSpecifier(specifier, base);
    const mapped = Cluster.isWorker ? undefined : MappedSpecifier(specifier, like, base === undefined ? "" : WriteUrl(base));
    return mapped === undefined ? like : mapped.address;
}

// Why it means nothing.
function ReasonOfSpecifier(specifier, base) {
    const mapped = Cluster.isWorker ? undefined : MappedSpecifier(specifier, AddressLikeSpecifier(specifier, base), base === undefined ? "" : WriteUrl(base));
    if (mapped !== undefined) return mapped.why ?? %refuse("the error of a specifier that leaves the folder of its import map is not supported by Loopscope");
    return IsRelativeSpecifier(specifier) ? "Invalid relative url or base scheme isn't hierarchical." : "Relative references must start with either \"/\", \"./\", or \"../\".";
}

function SpecifierError(specifier, base) {
    const why = ReasonOfSpecifier(specifier, base);
    return %construct(TypeErrorConstructor, [`Failed to resolve module specifier "${specifier}". ${why}`], TypeErrorConstructor);
}

// ---- texts ----

// What a server says of the type of a file by its name, as far as modules ask for it.
const kTypesOfFiles = { __proto__: null, js: "text/javascript", mjs: "text/javascript", json: "application/json" };

// The text of a module of a type; undefined where there is none that is of this type.
function ModuleText(address, type) {
    const whole = WithoutFragment(address);
    const scheme = %string_slice(whole, 0, %string_find(whole, ":", 0));
    let bytes;
    let kind;
    if (scheme === "data" || scheme === "blob") {
        const found = scheme === "data" ? DataOfAddress(whole) : BlobOfAddress(whole);
        bytes = found?.bytes;
        kind = found?.type ?? "";
    } else {
        bytes = BytesOfScript(whole);
        const path = %split_text(whole, "?")[0];
        kind = kTypesOfFiles[%string_slice(path, %string_last_index_of(path, ".") + 1, path.length)] ?? "";
    }
    const essence = %to_lower(Trimmed(%split_text(kind, ";")[0]));
    const isRight = type === "json" ? IsJsonType(essence) : essence !== "" && ListHas(kScriptTypes, essence);
    return bytes === undefined || !isRight ? undefined : TextOfBytes(bytes);
}

function IsJsonType(essence) {
    return essence === "application/json" || essence === "text/json" || %string_slice(essence, essence.length - 5, essence.length) === "+json";
}

// ---- the module map ----

// `problem` holds what is wrong with the text, or with what it asks for; `place` where that is.
function NewModuleEntry(address, type) {
    return {
        __proto__: null, address, type, module: undefined, problem: undefined, place: undefined, requests: [], isMissing: false, isThere: false,
        waiting: [], isLinked: false,
    };
}

// A script of a module: compiled, and what it asks for as addresses. `name` is what stacks call it.
function FillEntry(entry, text, name) {
    if (entry.type === "json") {
        FillJsonEntry(entry, text);
        return;
    }
    let unit;
    try {
        unit = %compile_text(text, name, true);
    } catch (error) {
        const place = %mistake_in_text(text, "", true);
        entry.problem = { __proto__: null, value: MistakeHere(error) };
        entry.place = [entry.address, place[0], place[1]];
        return;
    }
    entry.module = NewSourceModule(entry.address, name, unit);
    const requests = entry.module.info[0];
    const base = ParseUrl(entry.address, undefined);
    for (let index = 0; index < requests.length; index += 1) {
        const type = requests[index][1];
        CheckModuleType(type);
        const address = ResolveSpecifier(requests[index][0], base);
        if (address === undefined) {
            entry.problem = { __proto__: null, value: SpecifierError(requests[index][0], base) };
            return;
        }
        %push(entry.requests, [address, type ?? ""]);
    }
}

function FillJsonEntry(entry, text) {
    let value;
    try {
        value = %json_parse(text);
    } catch (error) {
        entry.problem = { __proto__: null, value: error };
        return;
    }
    entry.module = NewSyntheticModule(entry.address, ["default"], (set) => set("default", value));
}

function CheckModuleType(type) {
    if (type !== undefined && type !== "json") %refuse(`importing a module of the type ${type} is not supported by Loopscope in a page`);
}

// SPEC: HTML section 8.1.4.2, fetch a single module script: `done` is called in a task.
function FetchModule(address, type, done) {
    const key = `${type} ${address}`;
    const known = PageModules[key];
    if (known !== undefined) {
        if (known.isThere) QueueModuleTask(done, 0);
        else %push(known.waiting, done);
        return known;
    }
    const entry = NewModuleEntry(address, type);
    PageModules[key] = entry;
    %push(entry.waiting, done);
    const text = ModuleText(address, type);
    const start = PageNow();
    const arrive = () => {
        // RUNTIME: what a worker imports Chromium counts as the page's.
        if (!Cluster.isWorker) NoteFile("script", address, start, text === undefined ? undefined : EncodeText(text, "utf8"));
        if (text === undefined) entry.isMissing = true;
        else FillEntry(entry, text, address);
        entry.isThere = true;
        for (let index = 0; index < entry.waiting.length; index += 1) QueueModuleTask(entry.waiting[index], 0);
        entry.waiting = [];
    };
    if (%string_slice(address, 0, 5) === "data:") arrive();
    else QueueModuleTask(arrive, %string_slice(address, 0, 5) === "blob:" ? kBlobDelay : DelayOfAddress(address));
    return entry;
}

function QueueModuleTask(run, delay) {
    %page_task(kNetworkingSource, kNormalPriority, run, [], delay);
}

// ---- whole graphs ----

// SPEC: HTML section 8.1.4.2, fetch the descendants of a module script: done(entry) once all is there, done(undefined) when something is not.
function FetchGraph(address, type, done) {
    const graph = { __proto__: null, seen: { __proto__: null }, pending: 0, isOver: false, root: undefined, done };
    AddToGraph(graph, address, type);
}

// The same for a text that stands in the page.
function FetchDescendants(entry, done) {
    const graph = { __proto__: null, seen: { __proto__: null }, pending: 1, isOver: false, root: entry, done };
    TakeIntoGraph(graph, entry);
}

function AddToGraph(graph, address, type) {
    const key = `${type} ${address}`;
    if (graph.seen[key] === true) return;
    graph.seen[key] = true;
    graph.pending += 1;
    const entry = FetchModule(address, type, () => TakeIntoGraph(graph, entry));
    if (graph.root === undefined) graph.root = entry;
}

function TakeIntoGraph(graph, entry) {
    if (graph.isOver) return;
    if (entry.isMissing) {
        graph.isOver = true;
        graph.done(undefined);
        return;
    }
    for (let index = 0; entry.problem === undefined && index < entry.requests.length; index += 1) {
        AddToGraph(graph, entry.requests[index][0], entry.requests[index][1]);
    }
    graph.pending -= 1;
    if (graph.pending > 0) return;
    graph.isOver = true;
    graph.done(graph.root);
}

function EntryOfRequest(request) {
    return PageModules[`${request[1]} ${request[0]}`];
}

// SPEC: HTML section 8.1.4.2, find the first parse error.
function FirstProblem(entry, seen) {
    if (PlaceInList(seen, entry) >= 0) return undefined;
    %push(seen, entry);
    if (entry.problem !== undefined) return entry;
    for (let index = 0; index < entry.requests.length; index += 1) {
        const found = FirstProblem(EntryOfRequest(entry.requests[index]), seen);
        if (found !== undefined) return found;
    }
    return undefined;
}

function ConnectModules(entry) {
    if (entry.isLinked) return;
    entry.isLinked = true;
    for (let index = 0; index < entry.requests.length; index += 1) {
        const other = EntryOfRequest(entry.requests[index]);
        %push(entry.module.requests, other.module);
        ConnectModules(other);
    }
}

// What is wrong with a graph that is there, as {problem, place}: undefined when it can run.
function PrepareGraph(entry) {
    const wrong = FirstProblem(entry, []);
    if (wrong !== undefined) return wrong;
    ConnectModules(entry);
    try {
        LinkGraph(entry.module);
    } catch (error) {
        return { __proto__: null, problem: { __proto__: null, value: error }, place: LinkPlaces.last };
    }
    return undefined;
}

// What an import or export asks for and no module gives: an error without a stack. Where that stands is kept for who reports it.
const LinkPlaces = { __proto__: null, last: undefined };

function LinkError(module, message, isExport, index) {
    const error = %construct(SyntaxErrorConstructor, [message], SyntaxErrorConstructor);
    %put(error, "stack", `SyntaxError: ${message}`, 5);
    const place = PlaceOfMark(%unit_place(module.unit, isExport, index));
    LinkPlaces.last = [module.url, place[0], place[1]];
    return error;
}

// A module's first frame is all that a stack of a page shows of it.
function RunInsideJob(module, run) {
    run(module);
}

// ---- import.meta ----

function MakeImportMeta(module) {
    const meta = %new_object(null);
    meta.url = module.url;
    const { url } = module;
    const holder = {
        resolve(...list) {
            NeedCount(list.length, 1, "resolve", "ImportMeta");
            const specifier = ToString(list[0]);
            const base = ParseUrl(url, undefined);
            const address = ResolveSpecifier(specifier, base);
            if (address === undefined) %throw_type_error(`Failed to resolve module specifier ${specifier}: ${ReasonOfSpecifier(specifier, base)}`);
            return address;
        },
    };
    meta.resolve = holder.resolve;
    return meta;
}

// ---- import() ----

// SPEC: 13.3.10.2 EvaluateImportCall, the part that reads the attributes.
function TypeOfImport(options) {
    if (options === undefined) return "";
    if (!%is_object(options)) %throw_type_error("The second argument to import() must be an object");
    const attributes = options.with;
    if (attributes === undefined) return "";
    if (!%is_object(attributes)) %throw_type_error("The 'with' option must be an object");
    const keys = EnumerableOwnKeys(attributes);
    let type;
    for (let index = 0; index < keys.length; index += 1) {
        const value = attributes[keys[index]];
        if (typeof value !== "string") %throw_type_error("Import attribute value must be a string");
        if (keys[index] !== "type") %throw_type_error(`Invalid attribute key "${keys[index]}".`);
        type = value;
    }
    CheckModuleType(type);
    return type ?? "";
}

// SPEC: HTML section 8.1.6.7.3, HostLoadImportedModule for import().
function ImportModule(specifier, options, source) {
    const promise = NewPromise();
    try {
        const text = ToString(specifier);
        const type = TypeOfImport(options);
        const address = ResolveSpecifier(text, BaseOfSource(source));
        if (address === undefined) %throw_type_error(`Failed to resolve module specifier '${text}'`);
        FetchGraph(address, type, (entry) => FinishImport(promise, address, entry));
    } catch (error) {
        %promise_reject(promise, error);
    }
    return promise;
}
%set_intrinsic("ImportModule", ImportModule);

function FinishImport(promise, address, entry) {
    if (entry === undefined) {
        %promise_reject(promise, %construct(TypeErrorConstructor, [`Failed to fetch dynamically imported module: ${address}`], TypeErrorConstructor));
        return;
    }
    const wrong = PrepareGraph(entry);
    if (wrong !== undefined) {
        %promise_reject(promise, wrong.problem.value);
        return;
    }
    const { module } = entry;
    PerformPromiseThen(EvaluateModule(module), () => ResolvePromise(promise, NamespaceOf(module)), (error) => %promise_reject(promise, error), undefined);
}

// ---- graphs that no import() asked for ----

// SPEC: HTML section 8.1.4.4, run a module script: what it rejects with is reported.
// RUNTIME: Chromium reports it when it is no longer known where something that is no error was thrown.
function RunModuleGraph(entry, after = () => {}) {
    const wrong = PrepareGraph(entry);
    if (wrong !== undefined) {
        ReportError(wrong.problem.value, [0, 0], UncaughtMessage, wrong.place);
        after();
        return;
    }
    PerformPromiseThen(EvaluateModule(entry.module), after, (error) => {
        ReportError(error, [0, 0], UncaughtMessage, %class_of(error) === "Error" ? undefined : [entry.address, 0, 0]);
        after();
    }, undefined);
}
