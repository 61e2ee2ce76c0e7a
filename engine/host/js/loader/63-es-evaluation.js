// ECMAScript modules: the order in which they run. SPEC: 16.2.1.6.1.3 Evaluate and what follows it: a graph runs depth first, and
// what awaits holds up what depends on it.

let AsyncOrder = 0;
let DepthIndex = 0;

// What asked for the modules that run now: "import", "require", or "await", an earlier module of the graph that had to wait.
let GraphAsker = "import";

// The promise of a whole graph.
function EvaluateModule(start) {
    let module = start;
    if (module.status === "evaluating-async" || module.status === "evaluated") module = module.cycleRoot === undefined ? module : module.cycleRoot;
    if (module.capability !== undefined) return module.capability;
    const promise = %new_promise(%intrinsic("PromisePrototype"));
    if (GraphAsker === "require") %promise_mark_handled(promise);
    module.capability = promise;
    const stack = [];
    try {
        DepthIndex = 1;
        InnerEvaluate(module, stack);
        // One that has run as what another asked for has no promise yet, however long it waited.
        if (module.asyncOrder === 0 || module.status === "evaluated") %promise_fulfill(promise, undefined);
    } catch (error) {
        for (let index = 0; index < stack.length; index += 1) {
            stack[index].status = "evaluated";
            stack[index].error = { __proto__: null, value: error };
            if (stack[index].cycleRoot === undefined) stack[index].cycleRoot = stack[index];
        }
        %promise_reject(promise, error);
    }
    return promise;
}

// SPEC: 16.2.1.6.1.3.1 InnerModuleEvaluation.
function InnerEvaluate(module, stack) {
    if (module.status === "evaluating-async" || module.status === "evaluated") {
        if (module.error === undefined) return;
        if (module.kind !== "synthetic") throw module.error.value;
        // RUNTIME: V8 src/objects/module.cc, Module::Evaluate answers with a promise of its own, which nobody looks at.
        %promise_reject(%new_promise(%intrinsic("PromisePrototype")), module.error.value);
        return;
    }
    if (module.status === "evaluating") return;
    module.status = "evaluating";
    module.depthIndex = module.depthAncestor = DepthIndex;
    module.pendingDependencies = 0;
    DepthIndex += 1;
    %push(stack, module);
    for (let index = 0; index < module.requests.length; index += 1) EvaluateRequest(module, module.requests[index], stack);
    if (module.pendingDependencies > 0 || module.hasAwait) {
        AsyncOrder += 1;
        module.asyncOrder = AsyncOrder;
        if (module.pendingDependencies === 0) BeginAsyncModule(module);
    } else {
        ExecuteModule(module);
    }
    if (module.depthAncestor === module.depthIndex) CloseCycle(module, stack);
}

function EvaluateRequest(module, request, stack) {
    InnerEvaluate(request, stack);
    let required = request;
    if (required.status === "evaluating") {
        if (required.depthAncestor < module.depthAncestor) module.depthAncestor = required.depthAncestor;
    } else {
        required = required.cycleRoot === undefined ? required : required.cycleRoot;
        if (required.error !== undefined && required.kind !== "synthetic") throw required.error.value;
    }
    if (required.asyncOrder > 0 && required.status !== "evaluated") {
        module.pendingDependencies += 1;
        %push(required.asyncParents, module);
    }
}

function CloseCycle(root, stack) {
    for (;;) {
        const module = stack[stack.length - 1];
        %array_set_length(stack, stack.length - 1);
        module.status = module.asyncOrder === 0 ? "evaluated" : "evaluating-async";
        module.cycleRoot = root;
        if (module === root) return;
    }
}

function ExecuteModule(module) {
    if (module.kind === "synthetic") {
        module.evaluate((name, value) => {
            const slot = ListIndexOf(module.names, name);
            if (slot >= 0) %environment_set(module.environment, slot, value);
        });
        return;
    }
    RunInsideJob(module, RunModuleBody);
}

function RunModuleBody(module) {
    %call(NextOfModule, module.generator);
}
const NextOfModule = %intrinsic("GeneratorPrototype").next;
const NextOfAwaitingModule = %intrinsic("AsyncGeneratorPrototype").next;

// Up to its first await it runs inside of what began the graph.
function BeginAsyncModule(module) {
    RunInsideJob(module, ExecuteAsyncModule);
}

// SPEC: 16.2.1.6.1.3.2 ExecuteAsyncModule.
function ExecuteAsyncModule(module) {
    let done;
    if (module.hasAwait) {
        done = %call(NextOfAwaitingModule, module.generator);
    } else {
        done = %new_promise(%intrinsic("PromisePrototype"));
        try {
            ExecuteModule(module);
            %promise_fulfill(done, undefined);
        } catch (error) {
            %promise_reject(done, error);
        }
    }
    PerformPromiseThen(done, () => AsyncModuleFulfilled(module), (error) => AsyncModuleRejected(module, error), undefined);
}

// SPEC: 16.2.1.6.1.3.3 GatherAvailableAncestors.
function GatherAncestors(module, list) {
    const parents = module.asyncParents;
    for (let index = 0; index < parents.length; index += 1) {
        const parent = parents[index];
        if (ListIndexOf(list, parent) >= 0) continue;
        if (parent.cycleRoot !== undefined && parent.cycleRoot.error !== undefined) continue;
        parent.pendingDependencies -= 1;
        if (parent.pendingDependencies > 0) continue;
        let place = list.length;
        %push(list, parent);
        for (; place > 0 && list[place - 1].asyncOrder > parent.asyncOrder; place -= 1) list[place] = list[place - 1];
        list[place] = parent;
        if (!parent.hasAwait) GatherAncestors(parent, list);
    }
}

// SPEC: 16.2.1.6.1.3.4 AsyncModuleExecutionFulfilled.
function AsyncModuleFulfilled(module) {
    if (module.status === "evaluated") return;
    module.status = "evaluated";
    if (module.capability !== undefined) %promise_fulfill(module.capability, undefined);
    const list = [];
    GatherAncestors(module, list);
    for (let index = 0; index < list.length; index += 1) {
        const ready = list[index];
        if (ready.status === "evaluated") continue;
        if (ready.hasAwait) ExecuteAsyncModule(ready);
        else RunReady(ready);
    }
}

function RunReady(module) {
    const before = GraphAsker;
    GraphAsker = "await";
    try {
        ExecuteModule(module);
    } catch (error) {
        AsyncModuleRejected(module, error);
        return;
    } finally {
        GraphAsker = before;
    }
    module.status = "evaluated";
    if (module.capability !== undefined) %promise_fulfill(module.capability, undefined);
}

// SPEC: 16.2.1.6.1.3.5 AsyncModuleExecutionRejected.
function AsyncModuleRejected(module, error) {
    if (module.status === "evaluated") return;
    module.status = "evaluated";
    module.error = { __proto__: null, value: error };
    for (let index = 0; index < module.asyncParents.length; index += 1) AsyncModuleRejected(module.asyncParents[index], error);
    if (module.capability !== undefined) %promise_reject(module.capability, error);
}
