// What is left of a page's names in a worker, and where. RUNTIME: Chromium 156, which lists its own names in this order.

// Interfaces that a worker has, and what its global object itself has.
const kWorkerInterfaces = [
    "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error",
    "AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError globalThis JSON Math Intl",
    "ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array",
    "Uint8ClampedArray Float32Array Float64Array Float16Array DataView Map BigInt Set Iterator WeakMap WeakSet Proxy Reflect",
    "FinalizationRegistry WeakRef DisposableStack AsyncDisposableStack decodeURI decodeURIComponent encodeURI encodeURIComponent escape",
    "unescape eval isFinite isNaN console WebSocketStream WebSocketError RestrictionTarget RTCTransformEvent RTCRtpScriptTransformer",
    "RTCDataChannel QuotaExceededError PushSubscriptionOptions PushSubscription PushManager PeriodicSyncManager Origin Notification",
    "CropTarget BackgroundFetchRegistration BackgroundFetchRecord BackgroundFetchManager XMLHttpRequestUpload XMLHttpRequestEventTarget",
    "XMLHttpRequest WritableStreamDefaultWriter WritableStreamDefaultController WritableStream WorkerNavigator WorkerLocation",
    "WorkerGlobalScope Worker WebSocket WebGLVertexArrayObject WebGLUniformLocation WebGLTransformFeedback WebGLTexture WebGLSync",
    "WebGLShaderPrecisionFormat WebGLShader WebGLSampler WebGLRenderingContext WebGLRenderbuffer WebGLQuery WebGLProgram WebGLObject",
    "WebGLFramebuffer WebGLContextEvent WebGLBuffer WebGLActiveInfo WebGL2RenderingContext VideoFrame VideoColorSpace UserActivation",
    "URLSearchParams URLPattern URL TrustedTypePolicyFactory TrustedTypePolicy TrustedScriptURL TrustedScript TrustedHTML",
    "TransformStreamDefaultController TransformStream TextMetrics TextEncoderStream TextEncoder TextDecoderStream TextDecoder TaskSignal",
    "TaskPriorityChangeEvent TaskController SyncManager Subscriber SourceBufferList SourceBuffer SecurityPolicyViolationEvent Scheduler",
    "Response Request ReportingObserver ReportBody ReadableStreamDefaultReader ReadableStreamDefaultController ReadableStreamBYOBRequest",
    "ReadableStreamBYOBReader ReadableStream ReadableByteStreamController RTCEncodedVideoFrame RTCEncodedAudioFrame",
    "PromiseRejectionEvent ProgressEvent Permissions PermissionStatus PerformanceServerTiming PerformanceResourceTiming",
    "PerformanceObserverEntryList PerformanceObserver PerformanceMeasure PerformanceMark PerformanceEntry Performance Path2D",
    "OffscreenCanvasRenderingContext2D OffscreenCanvas Observable NetworkInformation NavigatorUAData MessagePort MessageEvent",
    "MessageChannel MediaSourceHandle MediaSource MediaCapabilities ImageData ImageBitmapRenderingContext ImageBitmap",
    "IDBVersionChangeEvent IDBTransaction IDBRequest IDBRecord IDBOpenDBRequest IDBObjectStore IDBKeyRange IDBIndex IDBFactory",
    "IDBDatabase IDBCursorWithValue IDBCursor Headers FormData FontFaceSet FontFace FileReaderSync FileReader FileList File EventTarget",
    "EventSource Event ErrorEvent EncodedVideoChunk EncodedAudioChunk DedicatedWorkerGlobalScope DecompressionStream DOMStringList",
    "DOMRectReadOnly DOMRect DOMQuad DOMPointReadOnly DOMPoint DOMMatrixReadOnly DOMMatrix DOMException CustomEvent Crypto",
    "CountQueuingStrategy CompressionStream CloseEvent CanvasPattern CanvasGradient CSSUnparsedValue CSSUnitValue CSSStyleValue CSSSkewY",
    "CSSSkewX CSSNumericValue CSSNumericArray CSSMathValue CSSMathSum CSSMathProduct CSSMathNegate CSSMathMin CSSMathMax CSSMathInvert",
    "CSSMathClamp CSSKeywordValue ByteLengthQueuingStrategy BroadcastChannel Blob AudioData AbortSignal AbortController Temporal",
    "WebAssembly AudioDecoder AudioEncoder Cache CacheStorage CreateMonitor CryptoKey FileSystemSyncAccessHandle GPU GPUAdapter",
    "GPUAdapterInfo GPUBindGroup GPUBindGroupLayout GPUBuffer GPUBufferUsage GPUCanvasContext GPUColorWrite GPUCommandBuffer",
    "GPUCommandEncoder GPUCompilationInfo GPUCompilationMessage GPUComputePassEncoder GPUComputePipeline GPUDevice GPUDeviceLostInfo",
    "GPUError GPUExternalTexture GPUInternalError GPUMapMode GPUOutOfMemoryError GPUPipelineError GPUPipelineLayout GPUQuerySet GPUQueue",
    "GPURenderBundle GPURenderBundleEncoder GPURenderPassEncoder GPURenderPipeline GPUSampler GPUShaderModule GPUShaderStage",
    "GPUSupportedFeatures GPUSupportedLimits GPUTexture GPUTextureUsage GPUTextureView GPUUncapturedErrorEvent GPUValidationError",
    "IdleDetector ImageDecoder ImageTrack ImageTrackList NavigationPreloadManager ServiceWorkerRegistration StorageManager SubtleCrypto",
    "VideoDecoder VideoEncoder WGSLLanguageFeatures WebTransport WebTransportBidirectionalStream WebTransportDatagramDuplexStream",
    "WebTransportError FileSystemDirectoryHandle FileSystemFileHandle FileSystemHandle FileSystemWritableFileStream FileSystemObserver",
    "HID HIDConnectionEvent HIDDevice HIDInputReportEvent Lock LockManager PressureObserver PressureRecord Serial SerialPort",
    "StorageBucket StorageBucketManager USB USBAlternateInterface USBConfiguration USBConnectionEvent USBDevice USBEndpoint",
    "USBInTransferResult USBInterface USBIsochronousInTransferPacket USBIsochronousInTransferResult USBIsochronousOutTransferPacket",
    "USBIsochronousOutTransferResult USBOutTransferResult",
];
// What stands on the global object itself, and on the prototype of WorkerGlobalScope.
const kWorkerOwnNames = [
    "name onmessage onmessageerror cancelAnimationFrame close postMessage requestAnimationFrame onrtctransform webkitRequestFileSystem",
    "webkitRequestFileSystemSync webkitResolveLocalFileSystemSyncURL webkitResolveLocalFileSystemURL",
];
const kWorkerScopeNames = [
    "self location onerror onlanguagechange navigator onrejectionhandled onunhandledrejection origin performance trustedTypes crypto",
    "indexedDB fonts createImageBitmap fetch importScripts isSecureContext crossOriginIsolated scheduler caches atob btoa queueMicrotask",
    "reportError structuredClone clearInterval clearTimeout setInterval setTimeout",
];
const kNavigatorNames = [
    "hardwareConcurrency appCodeName appName appVersion platform product userAgent language languages onLine connection hid",
    "mediaCapabilities permissions serial usb deviceMemory userAgentData locks storage gpu storageBuckets",
];

// This agent is a worker: before its script runs, its global object becomes what it is there.
function BecomeWorker() {
    Cluster.isWorker = true;
    ScopeNames.shared = "WorkerGlobalScope";
    ScopeNames.own = "DedicatedWorkerGlobalScope";
    JoinCluster();
    const kept = TakeFromWindow();
    DefineScopeMembers(WorkerGlobalScope.prototype, WorkerMembers, kWorkerScopeNames, kept);
    DefineScopeMembers(PageGlobal, DedicatedMembers, kWorkerOwnNames, kept);
    const interfaces = [WorkerGlobalScope, DedicatedWorkerGlobalScope, WorkerNavigator, WorkerLocation];
    for (let index = 0; index < interfaces.length; index += 1) DefineInterface(interfaces[index]);
    DefineNavigator();
    WorkerScope.location = %new_object(WorkerLocation.prototype);
    SetInside(WorkerScope.location, { __proto__: null, isWorkerLocation: true });
    %put(DedicatedWorkerGlobalScope.prototype, "TEMPORARY", 0, 2);
    %put(DedicatedWorkerGlobalScope.prototype, "PERSISTENT", 1, 2);
    %set_prototype(PageGlobal, DedicatedWorkerGlobalScope.prototype);
    %put(PageGlobal, %intrinsic("SymbolToStringTag"), "DedicatedWorkerGlobalScope", 4);
    LeaveWindow();
}

// Takes all that is not the language's off the global object: the members of the window by name.
function TakeFromWindow() {
    const kept = { __proto__: null };
    const interfaces = %split_text(%join_texts(kWorkerInterfaces, " "), " ");
    const isKept = { __proto__: null };
    for (let index = 0; index < interfaces.length; index += 1) isKept[interfaces[index]] = true;
    const names = %own_keys(PageGlobal);
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        if (isKept[name] === true) continue;
        if (typeof name === "string") kept[name] = %own_descriptor(PageGlobal, name);
        %delete_own(PageGlobal, name);
    }
    RefuseInPage(PageGlobal, "", interfaces);
    return kept;
}

// Members of a global scope in Chromium's order: its own, those that a window has as well, and what is refused.
function DefineScopeMembers(holder, members, names, kept) {
    const list = %split_text(%join_texts(names, " "), " ");
    for (let index = 0; index < list.length; index += 1) {
        const name = list[index];
        const own = %own_descriptor(members, name);
        const member = own ?? kept[name];
        if (ListHas(kScopeHandlers, name)) DefineHandlers(holder, [%string_slice(name, 2, name.length)]);
        else if (member !== undefined) DefineMember(holder, name, member);
        else if (ListHas(kRefusedMethods, name)) %put(holder, name, RefusingFunction(name, `${name} in a worker`), 7);
        else RefuseReading(holder, "", [name]);
    }
}
const kScopeHandlers = ["onconnect", "onmessage", "onmessageerror", "onerror", "onlanguagechange", "onrejectionhandled", "onunhandledrejection"];
const kRefusedMethods = [
    "webkitRequestFileSystem", "webkitRequestFileSystemSync", "webkitResolveLocalFileSystemSyncURL",
    "webkitResolveLocalFileSystemURL",
];

function DefineMember(holder, name, member) {
    if (member.get === undefined) %put(holder, name, member.value, 7);
    else %put_accessor(holder, name, member.get, member.set, 6);
}

// What the navigator of a window has as well is the same in a worker.
function DefineNavigator() {
    const names = %split_text(%join_texts(kNavigatorNames, " "), " ");
    const { prototype } = WorkerNavigator;
    for (let index = 0; index < names.length; index += 1) {
        const name = names[index];
        if (%has_own(prototype, name)) continue;
        const member = name === "locks" ? undefined : %own_descriptor(Navigator.prototype, name);
        if (member !== undefined) DefineMember(prototype, name, member);
        else RefuseReading(prototype, "navigator", [name]);
    }
    WorkerScope.navigator = %new_object(prototype);
}

// Members of what a worker has, too, which only a window has.
const kWindowMembers = [["console", "memory"], ["XMLHttpRequest", "responseXML"], ["Performance", "timing navigation memory eventCounts interactionCount"]];

function LeaveWindow() {
    for (let index = 0; index < kWindowMembers.length; index += 1) {
        const owner = PageGlobal[kWindowMembers[index][0]];
        const names = %split_text(kWindowMembers[index][1], " ");
        for (let each = 0; each < names.length; each += 1) %delete_own(owner.prototype ?? owner, names[each]);
    }
}
