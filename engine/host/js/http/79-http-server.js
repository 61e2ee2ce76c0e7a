// http.Server. RUNTIME: Node 20 lib/_http_server.js.

const kIncomingClass = %new_symbol("IncomingMessage");
const kResponseClass = %new_symbol("ServerResponse");
const kServerParsers = %new_symbol("http.server.connections");
const kKeepAliveSlackMs = 1000;

function OptionOr(options, name, fallback, check) {
    const value = options[name];
    if (value === undefined) return fallback;
    check(value);
    return value;
}

// storeHTTPOptions.
function TakeServerOptions(server, options) {
    const natural = (name) => (value) => ValidateInteger(value, name, 0, 9007199254740991);
    const boolean = (name) => (value) => ValidateBoolean(value, name);
    server[kIncomingClass] = options.IncomingMessage || IncomingMessage;
    server[kResponseClass] = options.ServerResponse || ServerResponse;
    server.maxHeaderSize = OptionOr(options, "maxHeaderSize", undefined, natural("maxHeaderSize"));
    server.insecureHTTPParser = OptionOr(options, "insecureHTTPParser", undefined, boolean("options.insecureHTTPParser"));
    server.requestTimeout = OptionOr(options, "requestTimeout", 300000, natural("requestTimeout"));
    server.headersTimeout = OptionOr(options, "headersTimeout", %math_min(60000, server.requestTimeout), natural("headersTimeout"));
    if (server.requestTimeout > 0 && server.headersTimeout > 0 && server.headersTimeout > server.requestTimeout) {
        throw ArgumentRangeError("headersTimeout", "<= requestTimeout", options.headersTimeout);
    }
    server.keepAliveTimeout = OptionOr(options, "keepAliveTimeout", 5000, natural("keepAliveTimeout"));
    server.connectionsCheckingInterval = OptionOr(options, "connectionsCheckingInterval", 30000, natural("connectionsCheckingInterval"));
    server.requireHostHeader = OptionOr(options, "requireHostHeader", !kIsOldNode, boolean("options.requireHostHeader"));
    server.joinDuplicateHeaders = OptionOr(options, "joinDuplicateHeaders", undefined, boolean("options.joinDuplicateHeaders"));
    server.rejectNonStandardBodyWrites = OptionOr(options, "rejectNonStandardBodyWrites", false, boolean("options.rejectNonStandardBodyWrites"));
}

function UniqueHeaders(headers) {
    if (!IsArray(headers)) return null;
    const names = [];
    for (let index = 0; index < headers.length; index += 1) %push(names, %string_to_lower(headers[index]));
    return names;
}

function HttpServer(options, requestListener) {
    "function";
    if (!OrdinaryHasInstance(HttpServer, this)) return %construct(HttpServer, [options, requestListener], HttpServer);
    const listener = typeof options === "function" ? options : requestListener;
    const settings = typeof options === "function" || options === undefined || options === null ? {} : options;
    if (!kIsOldNode) ValidateObject(settings, "options");
    TakeServerOptions(this, settings);
    %call(NetServer, this, { allowHalfOpen: true, noDelay: settings.noDelay === undefined ? !kIsOldNode : settings.noDelay, keepAlive: settings.keepAlive, highWaterMark: settings.highWaterMark });
    if (listener) this.on("request", listener);
    this.httpAllowHalfOpen = false;
    this.on("connection", HttpConnectionListener);
    if (!kIsOldNode) this.on("listening", TrackConnections);
    this.timeout = 0;
    this.maxHeadersCount = null;
    this.maxRequestsPerSocket = 0;
    this[kUniqueHeaders] = UniqueHeaders(settings.uniqueHeaders);
    this[kServerParsers] = [];
    return this;
}
InheritStream(HttpServer, NetServer, 2);
%set_name(HttpServer, "Server");

const HttpServerMethods = {
    close(callback) {
        if (!kIsOldNode) {
            this.closeIdleConnections();
            StopTracking(this);
        }
        %call(NetServer.prototype.close, this, callback);
        return this;
    },
    closeAllConnections() {
        const parsers = CopyOf(this[kServerParsers]);
        for (let index = 0; index < parsers.length; index += 1) parsers[index].socket.destroy();
    },
    closeIdleConnections() {
        const parsers = CopyOf(this[kServerParsers]);
        for (let index = 0; index < parsers.length; index += 1) {
            const socket = parsers[index].socket;
            if (!parsers[index].isIdle || (socket._httpMessage && !socket._httpMessage.finished)) continue;
            socket.destroy();
        }
    },
    setTimeout(msecs, callback) {
        this.timeout = msecs;
        if (callback) this.on("timeout", callback);
        return this;
    },
};
%define_methods(HttpServer.prototype, HttpServerMethods);
%put(HttpServer.prototype, kRejectionHandler, {
    "nodejs.rejection"(error, event, ...list) {
        if (event !== "request") {
            %call(NetServer.prototype[kRejectionHandler], this, error, event, list[0]);
            return;
        }
        const response = list[1];
        if (response.headersSent || response.writableEnded) {
            response.destroy();
            return;
        }
        const names = response.getHeaderNames();
        for (let index = 0; index < names.length; index += 1) response.removeHeader(names[index]);
        response.statusCode = 500;
        response.end(kStatusCodes[500]);
    },
}["nodejs.rejection"], 5);

// What a connection of a server needs to know.
class ServerConnection {
    constructor(server, socket, parser) {
        this.server = server;
        this.socket = socket;
        this.parser = parser;
        this.outgoing = [];
        this.incoming = [];
        this.outgoingData = 0;
        this.requestsCount = 0;
        this.keepAliveTimeoutSet = false;
        this.onData = (data) => AfterParsing(this, parser.execute(BinaryFromView(data)), BinaryFromView(data));
        this.onEnd = () => EndOfConnection(this);
        this.onClose = () => CloseOfConnection(this);
        this.onDrain = () => DrainConnection(this);
    }
}

function HttpConnectionListener(socket) {
    FirstUse("http.connection");
    const server = this;
    socket.server = server;
    if (server.timeout && typeof socket.setTimeout === "function") socket.setTimeout(server.timeout);
    socket.on("timeout", TimeoutOfConnection);
    const parser = new ConnectionParser(true, socket);
    parser.list = server[kServerParsers];
    %push(parser.list, parser);
    socket.parser = parser;
    WatchSlowness(parser);
    if (typeof server.maxHeadersCount === "number") parser.maxHeaderPairs = server.maxHeadersCount * 2;
    const connection = new ServerConnection(server, socket, parser);
    socket.on("data", connection.onData);
    socket.on("error", ErrorOfConnection);
    socket.on("end", connection.onEnd);
    socket.on("close", connection.onClose);
    socket.on("drain", connection.onDrain);
    parser.onIncoming = (request, keepAlive) => BeginRequest(connection, request, keepAlive);
    socket.on("resume", ResumeOfConnection);
    socket.on("pause", PauseOfConnection);
    WrapSocketListening(socket, "on");
    WrapSocketListening(socket, "addListener");
    WrapSocketListening(socket, "prependListener");
    socket.setEncoding = RefuseSocketEncoding;
    if (socket._handle && !socket._handle.isConsumed && socket._handle.number !== undefined) ConsumeHandle(connection);
    socket._paused = false;
}
%set_name(HttpConnectionListener, "connectionListener");

function RefuseSocketEncoding() {
    throw NodeError("ERR_HTTP_SOCKET_ENCODING", "Changing the socket encoding is not allowed per RFC7230 Section 3.");
}

// The parser reads from the handle directly; the socket emits no 'data'.
function ConsumeHandle(connection) {
    const { socket, parser } = connection;
    const handle = socket._handle;
    parser.isConsumed = true;
    handle.isConsumed = true;
    handle.onread = (bytes, failure) => {
        if (failure !== undefined || !parser.isConsumed) {
            ReadFromHandle(handle, bytes, failure);
            return undefined;
        }
        return AfterStep(connection, parser.execute(bytes), bytes);
    };
}

function AfterStep(connection, result, bytes) {
    if (result === undefined) return () => AfterStep(connection, connection.parser.goOn(), bytes);
    RefreshSocketTimer(connection.socket);
    AfterParsing(connection, result, bytes);
    return undefined;
}

function Unconsume(parser, socket) {
    if (!socket._handle) return;
    parser.isConsumed = false;
    socket.removeListener("pause", PauseOfConnection);
    socket.removeListener("resume", ResumeOfConnection);
}

// A program that listens for the socket's own data gets it.
function WrapSocketListening(socket, name) {
    const original = Socket.prototype[name];
    socket[name] = function socketListenerWrap(event, listener) {
        const result = %call(original, this, event, listener);
        if (!this.parser) {
            this.on = Socket.prototype.on;
            this.addListener = Socket.prototype.addListener;
            this.prependListener = Socket.prototype.prependListener;
            return result;
        }
        if (event === "data" || event === "readable") Unconsume(this.parser, this);
        return result;
    };
}

function ResumeOfConnection() {
    if (this._paused) {
        this.pause();
        return;
    }
    if (this._handle) this._handle.readStart();
}

function PauseOfConnection() {
    if (this._handle) this._handle.readStop();
}
