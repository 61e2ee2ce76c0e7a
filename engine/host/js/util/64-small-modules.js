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

// RUNTIME: the spaces of V8's heap in Node 20; Node 24 keeps what it trusts apart.
const kHeapSpaces = [
    "read_only_space", "new_space", "old_space", "code_space", "shared_space", "new_large_object_space", "large_object_space", "code_large_object_space",
    "shared_large_object_space",
];
const kNewerHeapSpaces = [
    "read_only_space", "new_space", "old_space", "code_space", "shared_space", "trusted_space", "shared_trusted_space", "new_large_object_space",
    "large_object_space", "code_large_object_space", "shared_large_object_space", "shared_trusted_large_object_space", "trusted_large_object_space",
];
// What a process of Node begins with.
const kHeapSpaceSizes = { __proto__: null, new_space: 1048576, old_space: 2850816, code_space: 262144, trusted_space: 1437696, large_object_space: 270336 };
const kHeapLimit = kIsNode24 ? 4496293888 : 4345298944;

// SIMPLIFIED: the numbers are not V8's. Those of a heap follow from what the simulated one holds.
const HeapFunctions = {
    getHeapStatistics() {
        const used = %heap_bytes();
        return {
            total_heap_size: used + 4000000, total_heap_size_executable: 262144, total_physical_size: used + 3500000,
            total_available_size: kHeapLimit - used, used_heap_size: used, heap_size_limit: kHeapLimit, malloced_memory: 262312,
            peak_malloced_memory: 571392, does_zap_garbage: 0, number_of_native_contexts: 1, number_of_detached_contexts: 0,
            total_global_handles_size: 8192, used_global_handles_size: 2240, external_memory: kExternalBytes,
        };
    },
    getHeapSpaceStatistics() {
        const names = kIsNode24 ? kNewerHeapSpaces : kHeapSpaces;
        const list = [];
        for (let index = 0; index < names.length; index += 1) {
            const begin = kHeapSpaceSizes[names[index]];
            const size = begin === undefined ? 0 : names[index] === "old_space" ? begin + %heap_bytes() : begin;
            const used = names[index] === "new_space" ? %math_floor(size / 3) : size;
            %push(list, { space_name: names[index], space_size: size, space_used_size: used, space_available_size: size - used, physical_space_size: size });
        }
        return list;
    },
    getHeapCodeStatistics() {
        return { code_and_metadata_size: 1779496, bytecode_and_metadata_size: 142400, external_script_source_size: 1389223, cpu_profiler_metadata_size: 0 };
    },
};

const kOrderOfV8 = "cachedDataVersionTag getHeapSnapshot getHeapStatistics getHeapSpaceStatistics getHeapCodeStatistics setFlagsFromString Serializer "
    + "Deserializer DefaultSerializer DefaultDeserializer deserialize takeCoverage stopCoverage serialize writeHeapSnapshot promiseHooks queryObjects "
    + "startupSnapshot setHeapSnapshotNearHeapLimit GCProfiler";

DefineModule("v8", () => {
    const exports = {};
    if (kIsOldNode) AddRefused(exports, "v8", ["getHeapStatistics", "getHeapSpaceStatistics", "getHeapCodeStatistics"]);
    else CopyDataProperties(exports, HeapFunctions, undefined);
    AddRefused(exports, "v8", [
        "cachedDataVersionTag", "getHeapSnapshot", "setFlagsFromString", "takeCoverage", "stopCoverage", "writeHeapSnapshot",
    ]);
    if (kIsOldNode) {
        AddRefused(exports, "v8", ["serialize", "deserialize", "Serializer", "Deserializer", "DefaultSerializer", "DefaultDeserializer"]);
    } else {
        exports.Serializer = SerializerConstructor;
        exports.Deserializer = DeserializerConstructor;
        exports.DefaultSerializer = DefaultSerializer;
        exports.DefaultDeserializer = DefaultDeserializer;
        exports.serialize = V8Serialization.serialize;
        exports.deserialize = V8Serialization.deserialize;
    }
    exports.promiseHooks = {};
    AddRefused(exports.promiseHooks, "v8.promiseHooks", ["createHook", "onInit", "onBefore", "onAfter", "onSettled"]);
    if (kNodeMajor >= 20) AddRefused(exports, "v8", ["queryObjects"]);
    exports.startupSnapshot = StartupSnapshot;
    AddRefused(exports, "v8", ["setHeapSnapshotNearHeapLimit", "GCProfiler"]);
    if (!kIsOldNode) SetKeyOrder(exports, SplitText(kOrderOfV8, " "));
    return exports;
});
