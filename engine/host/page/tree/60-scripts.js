// Scripts that a program adds to its page. SPEC: HTML section 4.12.1, prepare the script element.
// SIMPLIFIED: no modules, and no scripts of another server; the page's own server has the files of the front matter.

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
    if (kind === "module") %refuse("a module script that a program adds is not supported by Loopscope: add a classic script");
    if (!ListHas(kScriptTypes, kind) || (type !== null && type !== "" && kind === "")) return;
    inside.isInert = true;
    if (source !== null) LoadScript(inside, source);
    else RunScript(inside, TextOf(inside), "<anonymous>");
}

function RunScript(inside, text, name) {
    const before = PageDocument.currentScript;
    PageDocument.currentScript = RootOf(inside).isShadow ? null : inside;
    let run;
    try {
        run = %unit_function(%compile_text(text, name));
    } catch (error) {
        PageDocument.currentScript = before;
        if (name === "<anonymous>") %refuse("a script that a program adds and that is no program is not supported by Loopscope");
        ReportMistake(error, text, name);
        return;
    }
    try {
        %call(run, PageGlobal);
    } catch (error) {
        const isRedeclared = %class_of(error) === "Error" && error instanceof %intrinsic("GlobalObject").SyntaxError && %string_find(`${error.message}`, "has already been declared", 0) > 0;
        if (isRedeclared) %refuse("a script that a program adds and that declares a name once more is not supported by Loopscope");
        ReportError(error, %thrown_place());
    } finally {
        PageDocument.currentScript = before;
    }
}

// The text of a script is in its address, or in a blob; any other is not there.
function LoadScript(inside, source) {
    const address = source === "" ? "" : WholeAddress(source);
    const bytes = ScriptBytes(address);
    const isOwn = %string_slice(address, 0, PageAddress.origin.length) === PageAddress.origin || address === "" || ListHas(["blob:", "data:"], %string_slice(address, 0, 5));
    if (bytes === undefined && !isOwn) %refuse("loading a script of another server is not supported by Loopscope");
    DelayLoad();
    const delay = bytes === undefined ? kFetchDelay : %string_slice(address, 0, 5) === "data:" ? kDataDelay : kBlobDelay;
    const run = () => RunLoaded(inside, bytes, address);
    if (inside.isAsyncOff && AttributeOf(inside, "async") === null) LoadInOrder(run, delay);
    else %page_task(kNetworkingSource, kNormalPriority, run, [], delay);
}

// RUNTIME: what stands in the address itself Chromium has sooner than what it asks another process for.
const kDataDelay = 0.5;

function RunLoaded(inside, bytes, address) {
    if (bytes === undefined) {
        FireInSteps(inside.object, "error", undefined, AllowLoad);
        return;
    }
    RunScript(inside, TextOfBytes(bytes), address);
    %continue_task(() => FireInSteps(inside.object, "load", undefined, AllowLoad));
}

// Scripts that run in the order in which they were added, whichever is there first. SPEC: the list of scripts that will execute in order
// as soon as possible.
const ScriptsInOrder = { __proto__: null, list: [] };

function LoadInOrder(run, delay) {
    const { list } = ScriptsInOrder;
    const script = { __proto__: null, run, isThere: false };
    %push(list, script);
    %page_task(kNetworkingSource, kNormalPriority, () => {
        script.isThere = true;
        if (list[0] === script) RunInOrder();
    }, [], delay);
}

function RunInOrder() {
    const { list } = ScriptsInOrder;
    const { run } = TakeFirst(list);
    if (list.length > 0 && list[0].isThere) %page_task(kNetworkingSource, kNormalPriority, RunInOrder, [], 0);
    run();
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
    get async() { return AttributeOf(NodeInside(this), "async") !== null || (!NodeInside(this).isInert && NodeInside(this).isAsyncOff !== true); },
    set async(value) {
        NodeInside(this).isAsyncOff = true;
        SetFlag(NodeInside(this), "async", value);
    },
});
