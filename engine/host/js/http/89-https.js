// https as http over a TLS that is only simulated: to servers of the program (88-tls-socket.js), and to the hosts of the scenario's
// world, which have what it takes.

function HttpsAgent(options) {
    "function";
    if (!OrdinaryHasInstance(HttpsAgent, this)) return %construct(HttpsAgent, [options], HttpsAgent);
    %call(Agent, this, options);
    this.defaultPort = 443;
    this.protocol = "https:";
    this.maxCachedSessions = this.options.maxCachedSessions === undefined ? 100 : this.options.maxCachedSessions;
    this._sessionCache = { map: {}, list: [] };
    return this;
}
InheritStream(HttpsAgent, Agent, 1);
%set_name(HttpsAgent, "Agent");
const HttpsAgentMethods = {
    createConnection(port, host, options) {
        const given = %is_object(port) ? port : %is_object(host) ? host : options;
        const settings = CopyDataProperties({}, given, undefined);
        if (typeof port === "number") settings.port = port;
        if (typeof host === "string") settings.host = host;
        const name = settings.host || "localhost";
        if (name === "localhost" || AddressKind(name) !== 0) return TlsConnect(settings);
        return ConnectSocket([settings]);
    },
    getName(options = {}) {
        let name = %call(Agent.prototype.getName, this, options);
        for (let index = 0; index < kNamesOfTlsOptions.length; index += 1) {
            const key = kNamesOfTlsOptions[index];
            const value = options[key];
            const isShown = key === "rejectUnauthorized" ? value !== undefined : key === "servername" ? value && value !== options.host : value;
            name += isShown ? `:${value}` : ":";
        }
        return name;
    },
};
%define_methods(HttpsAgent.prototype, HttpsAgentMethods);

// What makes connections differ, in the order of Agent.prototype.getName.
const kNamesOfTlsOptions = [
    "ca", "cert", "clientCertEngine", "ciphers", "key", "pfx", "rejectUnauthorized", "servername", "minVersion", "maxVersion", "secureProtocol", "crl",
    "honorCipherOrder", "ecdhCurve", "dhparam", "secureOptions", "sessionIdContext", "sigalgs", "privateKeyIdentifier", "privateKeyEngine",
];

// ---- Servers ----

function HttpsServer(options, requestListener) {
    "function";
    if (!OrdinaryHasInstance(HttpsServer, this)) return %construct(HttpsServer, [options, requestListener], HttpsServer);
    const listener = typeof options === "function" ? options : requestListener;
    const settings = typeof options === "function" || options === undefined || options === null ? {} : options;
    ValidateObject(settings, "options");
    TakeServerOptions(this, settings);
    %call(TlsServer, this, settings, HttpConnectionListener);
    this.httpAllowHalfOpen = false;
    if (listener) this.on("request", listener);
    this.on("tlsClientError", (error, connection) => {
        if (!this.emit("clientError", error, connection)) connection.destroy(error);
    });
    this.timeout = 0;
    this.maxHeadersCount = null;
    this.maxRequestsPerSocket = 0;
    this[kUniqueHeaders] = UniqueHeaders(settings.uniqueHeaders);
    this[kServerParsers] = [];
    return this;
}
InheritStream(HttpsServer, TlsServer, 0);
%set_name(HttpsServer, "Server");
const kMethodsOfHttpServers = ["close", "closeAllConnections", "closeIdleConnections", "setTimeout"];
for (let index = 0; index < kMethodsOfHttpServers.length; index += 1) {
    const name = kMethodsOfHttpServers[index];
    if (%has_own(HttpServer.prototype, name)) %put(HttpsServer.prototype, name, HttpServer.prototype[name], 7);
}

const GlobalHttps = { agent: undefined };
function GlobalHttpsAgent() {
    if (GlobalHttps.agent === undefined) GlobalHttps.agent = %construct(HttpsAgent, [{ keepAlive: true, scheduling: "lifo", timeout: 5000 }], HttpsAgent);
    return GlobalHttps.agent;
}

const HttpsFunctions = {
    request(...list) {
        let first = list;
        let options = {};
        if (typeof list[0] === "string" || IsUrlObject(list[0])) {
            options = UrlRequestOptions(typeof list[0] === "string" ? %construct(UrlConstructor, [list[0]], UrlConstructor) : list[0]);
            first = [];
            for (let index = 1; index < list.length; index += 1) %push(first, list[index]);
        }
        let callback = first[0];
        if (first[0] && typeof first[0] !== "function") {
            CopyDataProperties(options, first[0], undefined);
            callback = first[1];
        }
        options._defaultAgent = GlobalHttpsAgent();
        return %construct(ClientRequest, [options, callback], ClientRequest);
    },
    get(input, options, callback) {
        const request = HttpsFunctions.request(input, options, callback);
        request.end();
        return request;
    },
};
DefineModule("https", () => {
    const exports = { Agent: HttpsAgent };
    %define_own(exports, "globalAgent", %own_descriptor({
        get globalAgent() {
            return GlobalHttpsAgent();
        },
        set globalAgent(value) {
            GlobalHttps.agent = value;
        },
    }, "globalAgent"));
    exports.Server = HttpsServer;
    exports.createServer = {
        createServer(options, requestListener) {
            return %construct(HttpsServer, [options, requestListener], HttpsServer);
        },
    }.createServer;
    exports.get = HttpsFunctions.get;
    exports.request = HttpsFunctions.request;
    return exports;
});
