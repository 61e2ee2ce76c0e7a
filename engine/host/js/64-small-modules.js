// Small modules: diagnostics_channel, module, tty, stream/consumers. RUNTIME: Node 20 lib/diagnostics_channel.js, lib/tty.js,
// lib/stream/consumers.js.

// ---- diagnostics_channel ----

const DiagnosticChannels = [];

class Channel {
    constructor(name) {
        this._subscribers = undefined;
        this._stores = undefined;
        this.name = name;
    }
    subscribe(subscription) {
        ValidateFunction(subscription, "subscription");
        if (this._subscribers === undefined) this._subscribers = [];
        %push(this._subscribers, subscription);
    }
    unsubscribe(subscription) {
        return this._subscribers !== undefined && RemoveFrom(this._subscribers, subscription);
    }
    bindStore() {
        %refuse("diagnostics_channel: bindStore is not supported by Loopscope");
    }
    unbindStore() {
        %refuse("diagnostics_channel: unbindStore is not supported by Loopscope");
    }
    get hasSubscribers() {
        return this._subscribers !== undefined && this._subscribers.length > 0;
    }
    publish(message) {
        const list = this._subscribers === undefined ? [] : CopyOf(this._subscribers);
        for (let index = 0; index < list.length; index += 1) {
            try {
                const subscription = list[index];
                %at("=Channel.publish (node:diagnostics_channel:150:9)", subscription(message, this.name));
            } catch (error) {
                ThrowOnNextTick(error);
            }
        }
    }
    runStores(data, callback, self, ...list) {
        this.publish(data);
        return %apply(callback, self, list);
    }
}

function DiagnosticChannel(name) {
    if (typeof name !== "string" && typeof name !== "symbol") throw ArgumentTypeError("channel", "of type string or symbol", name);
    for (let index = 0; index < DiagnosticChannels.length; index += 1) {
        if (DiagnosticChannels[index].name === name) return DiagnosticChannels[index];
    }
    const channel = new Channel(name);
    %push(DiagnosticChannels, channel);
    return channel;
}

const DiagnosticFunctions = {
    channel(name) {
        return DiagnosticChannel(name);
    },
    hasSubscribers(name) {
        return DiagnosticChannel(name).hasSubscribers;
    },
    subscribe(name, subscription) {
        DiagnosticChannel(name).subscribe(subscription);
    },
    unsubscribe(name, subscription) {
        return DiagnosticChannel(name).unsubscribe(subscription);
    },
};
DefineModule("diagnostics_channel", () => {
    const exports = CopyDataProperties({}, DiagnosticFunctions, undefined);
    AddRefused(exports, "diagnostics_channel", ["tracingChannel"]);
    exports.Channel = Channel;
    return exports;
});

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

DefineModule("zlib", () => {
    const exports = { constants: { __proto__: null, Z_NO_FLUSH: 0, Z_PARTIAL_FLUSH: 1, Z_SYNC_FLUSH: 2, Z_FULL_FLUSH: 3, Z_FINISH: 4, Z_BLOCK: 5, Z_OK: 0, Z_BUF_ERROR: -5, BROTLI_OPERATION_FLUSH: 1 } };
    CopyDataProperties(exports, exports.constants, undefined);
    AddRefused(exports, "zlib", [
        "Deflate", "DeflateRaw", "Gunzip", "Gzip", "Inflate", "InflateRaw", "Unzip", "BrotliCompress", "BrotliDecompress", "brotliCompress", "brotliCompressSync",
        "brotliDecompress", "brotliDecompressSync", "crc32", "createBrotliCompress", "createBrotliDecompress", "createDeflate", "createDeflateRaw",
        "createGunzip", "createGzip", "createInflate", "createInflateRaw", "createUnzip", "deflate", "deflateRaw", "deflateRawSync", "deflateSync",
        "gunzip", "gunzipSync", "gzip", "gzipSync", "inflate", "inflateRaw", "inflateRawSync", "inflateSync", "unzip", "unzipSync",
    ]);
    return exports;
});
DefineModule("http2", () => {
    const exports = { constants: { __proto__: null, HTTP2_HEADER_PATH: ":path", HTTP2_HEADER_STATUS: ":status", HTTP2_HEADER_METHOD: ":method", HTTP2_HEADER_AUTHORITY: ":authority", HTTP2_HEADER_HOST: "host", HTTP2_HEADER_SET_COOKIE: "set-cookie", NGHTTP2_CANCEL: 8 } };
    AddRefused(exports, "http2", ["Http2ServerRequest", "Http2ServerResponse", "connect", "createSecureServer", "createServer", "getDefaultSettings", "getPackedSettings", "getUnpackedSettings"]);
    return exports;
});
