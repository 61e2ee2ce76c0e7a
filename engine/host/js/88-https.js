// https as http over a TLS that is only simulated: to the hosts of the scenario's world, which have what it takes.

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
        if (name === "localhost" || AddressKind(name) !== 0) %refuse("https to the program's own machine is not supported by Loopscope: name a host of the front matter");
        return ConnectSocket([settings]);
    },
};
%define_methods(HttpsAgent.prototype, HttpsAgentMethods);

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
    AddRefused(exports, "https", ["Server", "createServer"]);
    exports.get = HttpsFunctions.get;
    exports.request = HttpsFunctions.request;
    return exports;
});
