// The module http. RUNTIME: Node 20 lib/http.js.

// urlToHttpOptions.
function UrlRequestOptions(url) {
    const hostname = url.hostname;
    const options = CopyDataProperties({ __proto__: null }, url, undefined);
    options.protocol = url.protocol;
    options.hostname = hostname[0] === "[" ? %string_slice(hostname, 1, hostname.length - 1) : hostname;
    options.hash = url.hash;
    options.search = url.search;
    options.pathname = url.pathname;
    options.path = `${url.pathname || ""}${url.search || ""}`;
    options.href = url.href;
    if (url.port !== "") options.port = ToNumber(url.port);
    if (url.username || url.password) options.auth = `${PercentDecode(url.username, false)}:${PercentDecode(url.password, false)}`;
    return options;
}

function IsUrlObject(value) {
    return %is_object(value) && !!value.href && !!value.protocol && value.auth === undefined && value.path === undefined;
}

const HttpFunctions = {
    createServer(options, requestListener) {
        FirstUse("http.createServer");
        return %construct(HttpServer, [options, requestListener], HttpServer);
    },
    request(url, options, callback) {
        return %construct(ClientRequest, [url, options, callback], ClientRequest);
    },
    get(url, options, callback) {
        const request = HttpFunctions.request(url, options, callback);
        request.end();
        return request;
    },
    validateHeaderName(name, label) {
        ValidateHeaderName(name, label);
    },
    validateHeaderValue(name, value) {
        ValidateHeaderValue(name, value);
    },
    setMaxIdleHTTPParsers(max) {
        ValidateInteger(max, "max", 1, 9007199254740991);
    },
};

DefineModule("http", () => {
    const methods = CopyOf(kHttpMethods);
    %sort_by_text(methods);
    const exports = { _connectionListener: HttpConnectionListener, METHODS: methods, STATUS_CODES: kStatusCodes };
    exports.Agent = Agent;
    exports.ClientRequest = ClientRequest;
    exports.IncomingMessage = IncomingMessage;
    exports.OutgoingMessage = OutgoingMessage;
    exports.Server = HttpServer;
    exports.ServerResponse = ServerResponse;
    exports.createServer = HttpFunctions.createServer;
    exports.validateHeaderName = HttpFunctions.validateHeaderName;
    exports.validateHeaderValue = HttpFunctions.validateHeaderValue;
    exports.get = HttpFunctions.get;
    exports.request = HttpFunctions.request;
    exports.setMaxIdleHTTPParsers = HttpFunctions.setMaxIdleHTTPParsers;
    %define_own(exports, "maxHeaderSize", %own_descriptor({
        get maxHeaderSize() {
            return kMostHeaderBytes;
        },
    }, "maxHeaderSize"));
    %define_own(exports, "globalAgent", %own_descriptor({
        get globalAgent() {
            return GlobalHttpAgent();
        },
        set globalAgent(value) {
            GlobalAgents.http = value;
        },
    }, "globalAgent"));
    return exports;
});
