// The module worker_threads. RUNTIME: Node 20 lib/worker_threads.js, lib/internal/worker/io.js.

const EnvironmentData = %new_object(null, "Map");

const ThreadFunctions = {
    markAsUntransferable(obj) {
        if (%is_object(obj)) %table_set(UntransferableObjects, obj, true);
    },
    receiveMessageOnPort(port) {
        const state = PortParts.state(port);
        if (state === undefined) throw NodeTypeError("ERR_INVALID_ARG_TYPE", 'The "port" argument must be a MessagePort instance');
        if (Cluster.isUsed) {
            Ask(kAsk.catchUp, 0);
            AcceptParcels();
        }
        if (state.closed || state.queue.length === 0) return undefined;
        if (state.queue[0] === kClosingMessage) return undefined;
        const message = TakeMessage(state);
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

DefineModule("worker_threads", () => {
    const exports = { isMainThread: !Cluster.isWorker, MessagePort, MessageChannel, markAsUntransferable: ThreadFunctions.markAsUntransferable };
    AddRefused(exports, "worker_threads", ["moveMessagePortToContext"]);
    exports.receiveMessageOnPort = ThreadFunctions.receiveMessageOnPort;
    exports.resourceLimits = {};
    if (Cluster.isWorker) AddRefused(exports, "worker_threads", ["resourceLimits"]);
    AddRefused(exports, "worker_threads", ["postMessageToThread"]);
    exports.threadId = %agent_number();
    exports.SHARE_ENV = RegisteredSymbol("nodejs.worker_threads.SHARE_ENV");
    exports.Worker = Worker;
    exports.parentPort = ParentLink.parentPort;
    exports.workerData = ParentLink.workerData;
    exports.BroadcastChannel = BroadcastChannel;
    exports.setEnvironmentData = ThreadFunctions.setEnvironmentData;
    exports.getEnvironmentData = ThreadFunctions.getEnvironmentData;
    return exports;
});
