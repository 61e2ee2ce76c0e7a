// Scripts that a program adds to its page. SPEC: HTML section 4.12.1, prepare the script element.
// SIMPLIFIED: no scripts of another server; the page's own server has the files of the front matter.

const kScriptTypes = [
    "", "text/javascript", "application/javascript", "application/ecmascript", "application/x-ecmascript", "application/x-javascript", "text/ecmascript", "text/javascript1.0",
    "text/javascript1.1", "text/javascript1.2", "text/javascript1.3", "text/javascript1.4", "text/javascript1.5", "text/jscript", "text/livescript", "text/x-ecmascript",
    "text/x-javascript",
];

// A script element has come into the page, or something in it has changed. Those of markup are inert: they never run.
function PrepareScript(inside) {
    if (inside.isInert || inside.localName !== "script" || !IsConnected(inside)) return;
    const source = AttributeOf(inside, "src");
    if (source === null && TextOf(inside) === "") return;
    const type = AttributeOf(inside, "type");
    const kind = %to_lower(Trimmed(type ?? ""));
    if (kind === "speculationrules") %refuse(`a script of the type ${kind} is not supported by Loopscope`);
    if (kind === "importmap") {
        inside.isInert = true;
        if (source === null) TakeImportMap(TextOf(inside));
        else QueueModuleTask(() => FireInSteps(inside.object, "error", undefined, undefined), 0);
        return;
    }
    const isModule = kind === "module";
    if (!isModule && (!ListHas(kScriptTypes, kind) || (type !== null && type !== "" && kind === ""))) return;
    inside.isInert = true;
    if (!isModule && AttributeOf(inside, "nomodule") !== null) return;
    if (isModule) LoadModuleScript(inside, source);
    else if (source !== null) LoadScript(inside, source);
    else RunScript(inside, TextOf(inside), "<anonymous>", undefined);
}

// `after` is called once it has run, and the microtasks that it queued as the only script: until then the page says which one runs.
function RunScript(inside, text, name, after) {
    const before = ScriptOfPage();
    PageDocument.currentScript = RootOf(inside).isShadow ? null : inside;
    StartScript(text, name);
    const finish = () => {
        PageDocument.currentScript = before;
        after?.();
    };
    if (after === undefined) finish();
    else %continue_task(finish);
}

function ScriptOfPage() {
    const script = PageDocument.currentScript;
    return script === PageDocument.mainScript && !%is_first_task() ? null : script;
}

function StartScript(text, name) {
    let run;
    try {
        run = %unit_function(%compile_text(text, name));
    } catch (error) {
        const place = %mistake_in_text(text, "");
        ReportUnstarted(error, name, place[0], place[1]);
        return;
    }
    try {
        %call(run, PageGlobal);
    } catch (error) {
        const isRedeclared = %class_of(error) === "Error" && error instanceof SyntaxErrorConstructor && %string_find(`${error.message}`, "has already been declared", 0) > 0;
        if (isRedeclared) ReportUnstarted(error, name, 1, 1);
        else ReportError(error, %thrown_place());
    }
}

// RUNTIME: what has no address of its own Chromium calls by that of the page.
function ReportUnstarted(error, name, line, column) {
    ReportError(MistakeHere(error), [line, column], UncaughtMessage, [name === "<anonymous>" ? `${kPageOrigin}/` : name, line, column]);
}

// The text of a script is in its address, or in a blob; any other is not there.
function LoadScript(inside, source) {
    if (Trimmed(source) === "") {
        %page_task(kDomSource, kNormalPriority, () => FireInSteps(inside.object, "error", undefined, undefined), [], 0);
        return;
    }
    const address = WholeAddress(source);
    const bytes = ScriptBytes(address);
    const isOwn = %string_slice(address, 0, PageAddress.origin.length) === PageAddress.origin || ListHas(["blob:", "data:"], %string_slice(address, 0, 5));
    if (bytes === undefined && !isOwn) %refuse("loading a script of another server is not supported by Loopscope");
    DelayLoad();
    const delay = bytes === undefined ? DelayOfAddress(address) : %string_slice(address, 0, 5) === "data:" ? DataDelay() : kBlobDelay;
    const start = PageNow();
    const run = () => RunLoaded(inside, bytes, address);
    if (!IsInOrder(inside)) {
        %page_task(kNetworkingSource, kNormalPriority, () => {
            NoteFile("script", address, start, bytes);
            // RUNTIME: in Chromium whoever observes it is told before the script runs.
            if (IsObserved("resource")) %page_task(kNetworkingSource, kNormalPriority, run, [], 0);
            else run();
        }, [], delay);
        return;
    }
    const script = PutInOrder(run);
    %page_task(kNetworkingSource, kNormalPriority, () => {
        NoteFile("script", address, start, bytes);
        ArriveInOrder(script);
    }, [], delay);
}

// SPEC: "force async": what a program makes has it until something says whether it is async; what markup makes never has.
function IsForcedAsync(inside) {
    return inside.isAsyncOff !== true;
}

function IsInOrder(inside) {
    return !IsForcedAsync(inside) && AttributeOf(inside, "async") === null;
}

// RUNTIME: what stands in the address itself Chromium has sooner than what it asks another process for; beside the parser of the page,
// which is at its end then, a little later.
function DataDelay() {
    return PageDocument.readyState === "loading" ? 1.2 : 0.8;
}

function RunLoaded(inside, bytes, address) {
    if (bytes === undefined) {
        FireInSteps(inside.object, "error", undefined, AllowLoad);
        return;
    }
    RunScript(inside, TextOfBytes(bytes), address, () => FireInSteps(inside.object, "load", undefined, AllowLoad));
}

// Scripts that run in the order in which they were added, whichever is there first. SPEC: the list of scripts that will execute in order
// as soon as possible.
const ScriptsInOrder = { __proto__: null, list: [] };

function PutInOrder(run) {
    const script = { __proto__: null, run, isThere: false };
    %push(ScriptsInOrder.list, script);
    return script;
}

function ArriveInOrder(script) {
    script.isThere = true;
    if (ScriptsInOrder.list[0] === script) RunInOrder();
}

function RunInOrder() {
    const { list } = ScriptsInOrder;
    const { run } = TakeFirst(list);
    if (list.length > 0 && list[0].isThere) %page_task(kNetworkingSource, kNormalPriority, RunInOrder, [], 0);
    run();
}

// SPEC: HTML section 4.12.1.1: a module runs once all that it asks for is there, in a task of its own.
// RUNTIME: Chromium's ModulePendingScript and ScriptRunner.
function LoadModuleScript(inside, source) {
    DelayLoad();
    const script = IsInOrder(inside) ? PutInOrder(undefined) : undefined;
    const ready = (entry) => {
        const run = () => RunModuleElement(inside, entry, source !== null);
        if (script === undefined) {
            QueueModuleTask(run, 0);
            return;
        }
        script.run = run;
        QueueModuleTask(() => ArriveInOrder(script), 0);
    };
    if (source !== null) {
        FetchGraph(source === "" ? "" : WholeAddress(source), "", ready);
        return;
    }
    const entry = NewModuleEntry(PageAddress.href, "");
    FillEntry(entry, TextOf(inside), "<anonymous>");
    QueueModuleTask(() => FetchDescendants(entry, ready), 0);
}

function RunModuleElement(inside, entry, isLoaded) {
    if (entry === undefined) {
        FireInSteps(inside.object, "error", undefined, AllowLoad);
        return;
    }
    Writing.isIgnored = true;
    RunModuleGraph(entry);
    Writing.isIgnored = false;
    %continue_task(() => {
        if (isLoaded) FireInSteps(inside.object, "load", undefined, AllowLoad);
        else AllowLoad();
    });
}

function ScriptBytes(address) {
    if (%string_slice(address, 0, PageAddress.origin.length + 1) === `${PageAddress.origin}/`) return FileBesidePage(address);
    if (%string_slice(address, 0, 5) === "blob:") return BlobOfAddress(address)?.bytes;
    return %string_slice(address, 0, 5) === "data:" ? DataOfAddress(address)?.bytes : undefined;
}

// Scripts are where texts of any kind are set, too.
const kScriptTexts = ["textContent", "innerText"];
for (let index = 0; index < kScriptTexts.length; index += 1) {
    const holder = index === 0 ? Node.prototype : HTMLElement.prototype;
    const accessor = %own_descriptor(holder, kScriptTexts[index]);
    %put_accessor(ScriptElement.prototype, kScriptTexts[index], accessor.get, accessor.set, 6);
}
DefinePageFunctions(ScriptElement.prototype, {
    get async() { return AttributeOf(NodeInside(this), "async") !== null || IsForcedAsync(NodeInside(this)); },
    set async(value) {
        NodeInside(this).isAsyncOff = true;
        SetFlag(NodeInside(this), "async", value);
    },
});

// RUNTIME: Chromium knows these. SPEC: HTML section 4.12.1, supports.
DefinePageFunctions(ScriptElement, {
    supports(...list) {
        NeedArguments(list, 1, "supports", "HTMLScriptElement");
        return ListHas(["classic", "module", "importmap", "speculationrules"], `${list[0]}`);
    },
});
