// net.Server and the module net. RUNTIME: Node 20 lib/net.js.

function NetServer(options, connectionListener) {
    "function";
    if (!OrdinaryHasInstance(NetServer, this)) return %construct(NetServer, [options, connectionListener], NetServer);
    %call(EventEmitter, this);
    let settings = {};
    if (typeof options === "function") {
        this.on("connection", options);
    } else if (options === undefined || options === null || typeof options === "object") {
        settings = CopyDataProperties({}, options, undefined);
        if (typeof connectionListener === "function") this.on("connection", connectionListener);
    } else {
        throw ArgumentTypeError("options", "of type object", options);
    }
    this._connections = 0;
    this._handle = null;
    this._usingWorkers = false;
    this._workers = [];
    this._unref = false;
    this._listeningId = 1;
    this.allowHalfOpen = settings.allowHalfOpen || false;
    this.pauseOnConnect = !!settings.pauseOnConnect;
    this.noDelay = !!settings.noDelay;
    this.keepAlive = !!settings.keepAlive;
    this.keepAliveInitialDelay = 0;
    this.highWaterMark = settings.highWaterMark === undefined || settings.highWaterMark < 0 ? DefaultHighWaterMark.bytes : settings.highWaterMark;
    return this;
}
InheritStream(NetServer, EventEmitter, 2);
%set_name(NetServer, "Server");

// setupListenHandle.
function StartListening(server, address, port, family) {
    const handle = new TcpHandle();
    BeginSocketHandle(handle, "TCPServerWrap");
    const failure = ListenOn(handle, address, port);
    if (failure !== undefined) {
        handle.close();
        %next_tick(EmitServerError, [server, ListenError(failure, address, port)]);
        return;
    }
    server._handle = handle;
    handle.owner = server;
    handle.onconnection = (end) => AcceptConnection(server, end);
    server._connectionKey = `${family}:${address}:${port}`;
    if (server._unref) server.unref();
    %next_tick(EmitListening, [server]);
}

function EmitServerError(server, error) {
    %at("emitErrorNT (node:net:1944:8)", server.emit("error", error));
}

function EmitListening(server) {
    if (server._handle) %at("emitListeningNT (node:net:1951:10)", server.emit("listening"));
}

// onconnection.
function AcceptConnection(server, end) {
    FirstUse("net.connection");
    if (server.maxConnections && server._connections >= server.maxConnections) {
        const data = { __proto__: null };
        if (end.local === undefined) {
            server.emit("drop", data);
            end.close();
            return;
        }
        data.localAddress = end.local.address;
        data.localPort = end.local.port;
        data.localFamily = end.local.family;
        data.remoteAddress = end.remote.address;
        data.remotePort = end.remote.port;
        data.remoteFamily = end.remote.family;
        server.emit("drop", data);
        end.close();
        return;
    }
    const socket = %construct(Socket, [{
        handle: end, allowHalfOpen: server.allowHalfOpen, pauseOnCreate: server.pauseOnConnect, readable: true, writable: true,
        readableHighWaterMark: server.highWaterMark, writableHighWaterMark: server.highWaterMark,
    }], Socket);
    if (server.noDelay) socket.setNoDelay(true);
    server._connections += 1;
    socket.server = server;
    socket._server = server;
    %at("TCP.onconnection (node:net:2227:8)!", server.emit("connection", socket));
    TellChannel("net.server.socket", () => ({ socket }));
}

function LookUpAndListen(server, port, host) {
    const number = server._listeningId;
    RequireBuiltin("dns").lookup(host, (error, address, family) => {
        if (number !== server._listeningId) return;
        if (error) {
            server.emit("error", error);
        } else {
            StartListening(server, address, port, address ? family : 4);
        }
    });
}

%define_methods(NetServer.prototype, {
    listen(...list) {
        FirstUse("net.Server.listen");
        const normalized = NetArguments(list);
        let options = normalized[0];
        if (this._handle) throw NodeError("ERR_SERVER_ALREADY_LISTEN", "Listen method has been called more than once without closing.");
        if (normalized[1] !== null) this.once("listening", normalized[1]);
        if (options._handle || options.handle || typeof options.fd === "number" && options.fd >= 0) %refuse("listening on a handle or a descriptor is not supported by Loopscope");
        this._listeningId += 1;
        if (options.signal !== undefined) CloseServerBy(this, options.signal);
        if (list.length === 0 || typeof list[0] === "function" || options.port === null || (options.port === undefined && %has_own(options, "port"))) {
            options = CopyDataProperties({}, options, undefined);
            options.port = 0;
        }
        if (typeof options.port === "number" || typeof options.port === "string") {
            const port = ValidatePort(options.port, "options.port");
            if (options.host) {
                LookUpAndListen(this, port, options.host);
            } else {
                %at("=*.setupListenHandle [as _listen2] (node:net:1908:16)|listenInCluster (node:net:1965:12)|Server.listen (node:net:2067:7)", StartListening(this, "::", port, 6));
            }
            return this;
        }
        if (IsPipeName(options.path)) {
            StartListeningOnPipe(this, options.path);
            return this;
        }
        throw kIsOldNode && kNodeMajor >= 10 ? NodeTypeError("ERR_INVALID_OPT_VALUE", `The value "${InspectValue(options)}" is invalid for option "options"`) :
            kIsOldNode ? PlainOldError(ErrorConstructor, `Invalid listen argument: ${InspectValue(options)}`) : ArgumentValueError("options", options, "port" in options || "path" in options ? "is invalid" : 'must have the property "port" or "path"');
    },
    get listening() {
        return !!this._handle;
    },
    address() {
        if (!this._handle) return null;
        if (this._handle.pipePath !== undefined) return this._pipeName;
        return CopyDataProperties({}, this._handle.local, undefined);
    },
    getConnections(callback) {
        %next_tick(callback, [null, this._connections]);
        return this;
    },
    close(callback) {
        this._listeningId += 1;
        if (typeof callback === "function") {
            if (!this._handle) {
                this.once("close", () => callback(kIsOldNode && kNodeMajor < 10 ? PlainOldError(ErrorConstructor, "Not running") : NodeError("ERR_SERVER_NOT_RUNNING", "Server is not running.")));
            } else {
                this.once("close", callback);
            }
        }
        if (this._handle) {
            this._handle.close();
            this._handle = null;
        }
        this._emitCloseIfDrained();
        return this;
    },
    _emitCloseIfDrained() {
        if (this._handle || this._connections) return;
        %next_tick(EmitPlainClose, [this]);
    },
    ref() {
        this._unref = false;
        if (this._handle) this._handle.ref();
        return this;
    },
    unref() {
        this._unref = true;
        if (this._handle) this._handle.unref();
        return this;
    },
});

function CloseServerBy(server, signal) {
    ValidateAbortSignal(signal, "options.signal");
    if (signal.aborted) {
        %next_tick(() => server.close(), []);
    } else {
        AddAbortStep(signal, () => server.close());
    }
}

%put(NetServer.prototype, kRejectionHandler, {
    "nodejs.rejection"(error, event, socket) {
        if (event === "connection") {
            socket.destroy(error);
        } else {
            this.emit("error", error);
        }
    },
}["nodejs.rejection"], 5);
%put(NetServer.prototype, kAsyncDisposeSymbol, {
    async asyncDispose() {
        if (!this._handle) return;
        const promise = %new_promise(PromisePrototype);
        this.close((error) => (error ? %promise_reject(promise, error) : %promise_fulfill(promise, undefined)));
        await promise;
    },
}.asyncDispose, 5);

const NetFunctions = {
    connect(...list) {
        return ConnectSocket(list);
    },
    createServer(options, connectionListener) {
        return %construct(NetServer, [options, connectionListener], NetServer);
    },
    isIP(input) {
        return AddressKind(input);
    },
    isIPv4(input) {
        return IsAddress4(ToString(input));
    },
    isIPv6(input) {
        return IsAddress6(ToString(input));
    },
    getDefaultAutoSelectFamily() {
        return AutoSelect.family;
    },
    setDefaultAutoSelectFamily(value) {
        ValidateBoolean(value, "value");
        AutoSelect.family = value;
    },
    getDefaultAutoSelectFamilyAttemptTimeout() {
        return AutoSelect.timeout;
    },
    setDefaultAutoSelectFamilyAttemptTimeout(value) {
        ValidateInteger(value, "value", 1, 2147483647);
        AutoSelect.timeout = value < 10 ? 10 : value;
    },
};
DefineModule("net", () => {
    const exports = { connect: NetFunctions.connect, createConnection: NetFunctions.connect, createServer: NetFunctions.createServer };
    exports.isIP = NetFunctions.isIP;
    exports.isIPv4 = NetFunctions.isIPv4;
    exports.isIPv6 = NetFunctions.isIPv6;
    exports.Server = NetServer;
    exports.Socket = Socket;
    exports.Stream = Socket;
    exports.getDefaultAutoSelectFamily = NetFunctions.getDefaultAutoSelectFamily;
    exports.setDefaultAutoSelectFamily = NetFunctions.setDefaultAutoSelectFamily;
    exports.getDefaultAutoSelectFamilyAttemptTimeout = NetFunctions.getDefaultAutoSelectFamilyAttemptTimeout;
    exports.setDefaultAutoSelectFamilyAttemptTimeout = NetFunctions.setDefaultAutoSelectFamilyAttemptTimeout;
    if (kIsOldNode) {
        AddRefused(exports, "net", ["BlockList", "SocketAddress"]);
    } else {
        exports.BlockList = BlockList;
        exports.SocketAddress = SocketAddress;
    }
    AddRefused(exports, "net", ["_createServerHandle", "_normalizeArgs", "_setSimultaneousAccepts"]);
    return exports;
});
