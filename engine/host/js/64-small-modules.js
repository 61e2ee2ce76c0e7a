// Small modules: tty, stream/consumers. RUNTIME: Node 20 lib/tty.js, lib/stream/consumers.js.

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
