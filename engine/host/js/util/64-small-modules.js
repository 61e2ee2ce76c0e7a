// Small modules: tty, stream/consumers, and those of which only a little is here. RUNTIME: Node 20 lib/tty.js, lib/v8.js,
// lib/stream/consumers.js.

// ---- tty ----

const TerminalFunctions = {
    isatty(descriptor) {
        return false;
    },
};
DefineModule("tty", () => {
    const exports = { isatty: TerminalFunctions.isatty };
    AddRefused(exports, "tty", ["ReadStream", "WriteStream"]);
    return exports;
});

// ---- stream/consumers ----

async function GatherBytes(stream) {
    const parts = [];
    for await (const chunk of stream) {
        %push(parts, typeof chunk === "string" ? EncodeText(chunk, "utf8") : BinaryFromView(%class_of(chunk) === "ArrayBuffer" ? %construct(Uint8ArrayConstructor, [chunk], Uint8ArrayConstructor) : chunk));
    }
    return %join_texts(parts, "");
}

const StreamConsumers = {
    async arrayBuffer(stream) {
        return BufferFromBinary(await GatherBytes(stream)).buffer;
    },
    async blob(stream) {
        return BlobOfBytes(await GatherBytes(stream), "");
    },
    async buffer(stream) {
        return BufferFromBinary(await GatherBytes(stream));
    },
    async text(stream) {
        return DecodeBytes(await GatherBytes(stream), "utf8");
    },
    async json(stream) {
        return %intrinsic("GlobalObject").JSON.parse(DecodeBytes(await GatherBytes(stream), "utf8"));
    },
};
DefineModule("stream/consumers", () => StreamConsumers);

// ---- Modules that load, as packages ask for them, and refuse what is asked of them ----

DefineModule("http2", () => {
    const exports = { constants: { __proto__: null, HTTP2_HEADER_PATH: ":path", HTTP2_HEADER_STATUS: ":status", HTTP2_HEADER_METHOD: ":method", HTTP2_HEADER_AUTHORITY: ":authority", HTTP2_HEADER_HOST: "host", HTTP2_HEADER_SET_COOKIE: "set-cookie", NGHTTP2_CANCEL: 8 } };
    AddRefused(exports, "http2", ["Http2ServerRequest", "Http2ServerResponse", "connect", "createSecureServer", "createServer", "getDefaultSettings", "getPackedSettings", "getUnpackedSettings"]);
    return exports;
});

DefineModule("child_process", () => {
    const exports = {};
    AddRefused(exports, "child_process", ["_forkChild", "ChildProcess", "exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"]);
    return exports;
});

function RequireSnapshot() {
    throw NodeError("ERR_NOT_BUILDING_SNAPSHOT", "Operation cannot be invoked when not building startup snapshot");
}

const StartupSnapshot = {
    addDeserializeCallback(callback, data) { RequireSnapshot(); },
    addSerializeCallback(callback, data) { RequireSnapshot(); },
    setDeserializeMainFunction(callback, data) { RequireSnapshot(); },
    isBuildingSnapshot() { return 0; },
};
DefineModule("v8", () => {
    const exports = {};
    AddRefused(exports, "v8", [
        "cachedDataVersionTag", "getHeapSnapshot", "getHeapStatistics", "getHeapSpaceStatistics", "getHeapCodeStatistics", "setFlagsFromString",
        "Serializer", "Deserializer", "DefaultSerializer", "DefaultDeserializer", "takeCoverage", "stopCoverage",
        "writeHeapSnapshot",
    ]);
    if (kIsOldNode) {
        AddRefused(exports, "v8", ["serialize", "deserialize"]);
    } else {
        exports.serialize = V8Serialization.serialize;
        exports.deserialize = V8Serialization.deserialize;
    }
    exports.promiseHooks = {};
    AddRefused(exports.promiseHooks, "v8.promiseHooks", ["createHook", "onInit", "onBefore", "onAfter", "onSettled"]);
    if (kNodeMajor >= 20) AddRefused(exports, "v8", ["queryObjects"]);
    exports.startupSnapshot = StartupSnapshot;
    AddRefused(exports, "v8", ["setHeapSnapshotNearHeapLimit", "GCProfiler"]);
    return exports;
});
