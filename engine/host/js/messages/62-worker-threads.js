// The module worker_threads of a program's one thread: its ports and channels. RUNTIME: Node 20 lib/worker_threads.js, lib/internal/worker/io.js.
// SIMPLIFIED: starting a Worker is refused, as it would be a second program with a loop of its own.

const EnvironmentData = %new_object(null, "Map");

const ThreadFunctions = {
    markAsUntransferable(obj) {
        if (%is_object(obj)) %table_set(UntransferableObjects, obj, true);
    },
    receiveMessageOnPort(port) {
        const state = PortParts.state(port);
        if (state === undefined) throw NodeTypeError("ERR_INVALID_ARG_TYPE", 'The "port" argument must be a MessagePort instance');
        if (state.closed || state.queue.length === 0) return undefined;
        if (state.queue[0] === kClosingMessage) return undefined;
        const message = TakeFirst(state.queue);
        AttachPorts(message.ports);
        return { message: message.data };
    },
    setEnvironmentData(key, value) {
        if (value === undefined) {
            %table_delete(EnvironmentData, key);
        } else {
            %table_set(EnvironmentData, key, value);
        }
    },
    getEnvironmentData(key) {
        return %table_get(EnvironmentData, key);
    },
};

class Worker extends EventEmitter {
    constructor(filename, options = undefined) {
        super();
        %refuse("a Worker of worker_threads is not supported by Loopscope: it shows one thread of JavaScript; MessageChannel and the pool's work are");
    }
}

DefineModule("worker_threads", () => {
    const exports = { isMainThread: true, MessagePort, MessageChannel, markAsUntransferable: ThreadFunctions.markAsUntransferable };
    AddRefused(exports, "worker_threads", ["moveMessagePortToContext"]);
    exports.receiveMessageOnPort = ThreadFunctions.receiveMessageOnPort;
    exports.resourceLimits = {};
    AddRefused(exports, "worker_threads", ["postMessageToThread"]);
    exports.threadId = 0;
    exports.SHARE_ENV = RegisteredSymbol("nodejs.worker_threads.SHARE_ENV");
    exports.Worker = Worker;
    exports.parentPort = null;
    exports.workerData = null;
    exports.BroadcastChannel = BroadcastChannel;
    exports.setEnvironmentData = ThreadFunctions.setEnvironmentData;
    exports.getEnvironmentData = ThreadFunctions.getEnvironmentData;
    return exports;
});
