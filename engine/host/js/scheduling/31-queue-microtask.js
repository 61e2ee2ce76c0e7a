// queueMicrotask, as in Node v20, lib/internal/process/task_queues.js.

DefineGlobalFunction("queueMicrotask", {
    queueMicrotask(callback) {
        if (SeenUses.queueMicrotask !== true) FirstUse("queueMicrotask");
        ValidateFunction(callback, "callback");
        // RUNTIME: Node 24 makes no resource of it unless somebody listens to those.
        if (AsyncHooks.isWatched) {
            %enqueue_callback_job(HookedMicrotask(callback));
            return;
        }
        if (!kIsNode24) NewAsyncNumber();
        %enqueue_callback_job(callback);
    },
}.queueMicrotask);
