// Inside of a shared worker: what is otherwise than in a dedicated one. SPEC: HTML section 10.2.1.2.

class SharedWorkerGlobalScope extends WorkerGlobalScope {
    constructor() {
        IllegalConstructor("SharedWorkerGlobalScope");
    }
}

const SharedMembers = {
    get name() { return WorkerScope.name; },
    set name(value) { %put(PageGlobal, "name", value, 7); },
    close() {
        Receiver(this, "isWindow");
        CloseWorker();
    },
};
const kSharedOwnNames = [
    "name onconnect close webkitRequestFileSystem webkitRequestFileSystemSync webkitResolveLocalFileSystemSyncURL webkitResolveLocalFileSystemURL",
];

// What only a dedicated worker has. RUNTIME: Chromium 156.
const kDedicatedOnly = [
    "onmessage onmessageerror cancelAnimationFrame postMessage requestAnimationFrame onrtctransform DedicatedWorkerGlobalScope Worker",
    "RTCTransformEvent RTCRtpScriptTransformer RTCDataChannel VideoFrame VideoColorSpace SourceBufferList SourceBuffer RTCEncodedVideoFrame",
    "RTCEncodedAudioFrame MediaSourceHandle MediaSource EncodedVideoChunk EncodedAudioChunk CompressionStream AudioData AudioDecoder",
    "AudioEncoder FileSystemSyncAccessHandle IdleDetector ImageDecoder ImageTrack ImageTrackList VideoDecoder VideoEncoder",
    "WebTransportDatagramDuplexStream HID HIDConnectionEvent HIDDevice HIDInputReportEvent Serial SerialPort USB",
    "USBAlternateInterface USBConfiguration USBConnectionEvent USBDevice USBEndpoint USBInTransferResult USBInterface",
    "USBIsochronousInTransferPacket USBIsochronousInTransferResult USBIsochronousOutTransferPacket USBIsochronousOutTransferResult",
    "USBOutTransferResult name close webkitRequestFileSystem webkitRequestFileSystemSync webkitResolveLocalFileSystemSyncURL",
    "webkitResolveLocalFileSystemURL",
];

// The global object of a dedicated worker becomes that of a shared one, before its script runs.
function BecomeSharedWorker() {
    WorkerScope.isShared = true;
    WorkerScope.isEvaluating = true;
    ScopeNames.own = "SharedWorkerGlobalScope";
    const names = %split_text(%join_texts(kDedicatedOnly, " "), " ");
    for (let index = 0; index < names.length; index += 1) %delete_own(PageGlobal, names[index]);
    DefineScopeMembers(PageGlobal, SharedMembers, kSharedOwnNames, { __proto__: null });
    DefineInterface(SharedWorkerGlobalScope);
    %put(SharedWorkerGlobalScope.prototype, "TEMPORARY", 0, 2);
    %put(SharedWorkerGlobalScope.prototype, "PERSISTENT", 1, 2);
    %set_prototype(PageGlobal, SharedWorkerGlobalScope.prototype);
    %put(PageGlobal, %intrinsic("SymbolToStringTag"), "SharedWorkerGlobalScope", 4);
}

// A task behind the script and its microtasks: who has waited is connected.
function EndSharedEvaluation() {
    %page_task(kPostedMessageSource, kUserPriority, () => {
        if (!WorkerScope.isModule) WorkerScope.isEvaluating = false;
        TellAgent(WorkerScope.parent, ["evaluated"]);
    }, [], 0);
}

function AcceptConnection(bytes) {
    const { ports } = UnpackMessage(bytes);
    const event = EventInside(MakeTrustedEvent(MessageEvent, "connect", { __proto__: null, ports, source: ports[0] }));
    event.more.data = null;
    DispatchInSteps(InsideOf(PageGlobal), event, undefined);
}
