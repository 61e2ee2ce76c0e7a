// What older Nodes say of themselves, by major version. Written by tests/conformance/apis/record_versions from the real ones.

const kOldVersions = {
    __proto__: null,
    4: {
        versions: {
            http_parser: "2.8.0", node: "4.9.1", v8: "4.5.103.53", uv: "1.9.1", zlib: "1.2.11",
            ares: "1.10.1-DEV", icu: "56.1", modules: "46", openssl: "1.0.2o"
        },
        lts: "Argon",
        features: {
            debug: false, uv: true, ipv6: true, tls_npn: true, tls_alpn: true, tls_sni: true, tls_ocsp: true,
            tls: true
        },
        memory: "rss heapTotal heapUsed external",
        modules: "",
    },
    6: {
        versions: {
            http_parser: "2.8.0", node: "6.17.1", v8: "5.1.281.111", uv: "1.16.1", zlib: "1.2.11",
            ares: "1.10.1-DEV", icu: "58.2", modules: "48", napi: "3", openssl: "1.0.2r"
        },
        lts: "Boron",
        features: {
            debug: false, uv: true, ipv6: true, tls_npn: true, tls_alpn: true, tls_sni: true, tls_ocsp: true,
            tls: true
        },
        memory: "rss heapTotal heapUsed external",
        modules: "_debug_agent _debugger assert buffer child_process console constants crypto cluster dgram dns domain events fs" +
            " http _http_agent _http_client _http_common _http_incoming _http_outgoing _http_server https _linklist module " +
            "net os path process punycode querystring readline repl stream _stream_readable _stream_writable _stream_duplex" +
            " _stream_transform _stream_passthrough _stream_wrap string_decoder sys timers tls _tls_common _tls_legacy " +
            "_tls_wrap tty url util v8 vm zlib v8/tools/splaytree v8/tools/codemap v8/tools/consarray v8/tools/csvparser " +
            "v8/tools/profile v8/tools/profile_view v8/tools/logreader v8/tools/tickprocessor v8/tools/SourceMap " +
            "v8/tools/tickprocessor-driver",
    },
    8: {
        versions: {
            http_parser: "2.8.0", node: "8.17.0", v8: "6.2.414.78", uv: "1.23.2", zlib: "1.2.11",
            ares: "1.10.1-DEV", modules: "57", nghttp2: "1.39.2", napi: "4", openssl: "1.0.2s", icu: "60.1",
            unicode: "10.0", cldr: "32.0", tz: "2017c"
        },
        lts: "Carbon",
        features: {
            debug: false, uv: true, ipv6: true, tls_npn: true, tls_alpn: true, tls_sni: true, tls_ocsp: true,
            tls: true
        },
        memory: "rss heapTotal heapUsed external",
        modules: "async_hooks assert buffer child_process console constants crypto cluster dgram dns domain events fs http http2" +
            " _http_agent _http_client _http_common _http_incoming _http_outgoing _http_server https inspector module net " +
            "os path perf_hooks process punycode querystring readline repl stream _stream_readable _stream_writable " +
            "_stream_duplex _stream_transform _stream_passthrough _stream_wrap string_decoder sys timers tls _tls_common " +
            "_tls_legacy _tls_wrap tty url util v8 vm zlib v8/tools/splaytree v8/tools/codemap v8/tools/consarray " +
            "v8/tools/csvparser v8/tools/profile v8/tools/profile_view v8/tools/logreader v8/tools/tickprocessor " +
            "v8/tools/SourceMap v8/tools/tickprocessor-driver node-inspect/lib/_inspect " +
            "node-inspect/lib/internal/inspect_client node-inspect/lib/internal/inspect_repl",
    },
    10: {
        versions: {
            http_parser: "2.9.4", node: "10.24.1", v8: "6.8.275.32-node.59", uv: "1.34.2", zlib: "1.2.11",
            brotli: "1.0.7", ares: "1.15.0", modules: "64", nghttp2: "1.41.0", napi: "7", openssl: "1.1.1k",
            icu: "64.2", unicode: "12.1", cldr: "35.1", tz: "2019c"
        },
        lts: "Dubnium",
        features: {
            debug: false, uv: true, ipv6: true, tls_alpn: true, tls_sni: true, tls_ocsp: true, tls: true
        },
        memory: "rss heapTotal heapUsed external",
        modules: "async_hooks assert buffer child_process console constants crypto cluster dgram dns domain events fs http http2" +
            " _http_agent _http_client _http_common _http_incoming _http_outgoing _http_server https inspector module net " +
            "os path perf_hooks process punycode querystring readline repl stream _stream_readable _stream_writable " +
            "_stream_duplex _stream_transform _stream_passthrough _stream_wrap string_decoder sys timers tls _tls_common " +
            "_tls_wrap trace_events tty url util v8 vm zlib v8/tools/splaytree v8/tools/codemap v8/tools/consarray " +
            "v8/tools/csvparser v8/tools/profile v8/tools/profile_view v8/tools/logreader v8/tools/arguments " +
            "v8/tools/tickprocessor v8/tools/SourceMap v8/tools/tickprocessor-driver node-inspect/lib/_inspect " +
            "node-inspect/lib/internal/inspect_client node-inspect/lib/internal/inspect_repl",
    },
};
