// queueMicrotask, as in Node v20, lib/internal/process/task_queues.js.

DefineGlobalFunction("queueMicrotask", {
    queueMicrotask(callback) {
        ValidateFunction(callback, "callback");
        NewAsyncNumber();
        %enqueue_callback_job(callback);
    },
}.queueMicrotask);
