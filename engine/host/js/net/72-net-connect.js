// How a socket finds its way: addresses, look-ups, attempts. RUNTIME: Node 20 lib/net.js.

const kNormalizedArguments = %new_symbol("normalizedArgs");
const kAfterConnectLine = "TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)";
const AutoSelect = { family: !kIsOldNode, timeout: 250 };

// "8080" and 8080 are ports, other texts name pipes.
function IsPipeName(value) {
    return typeof value === "string" && !(ToNumber(value) >= 0);
}

// normalizeArgs: [options, callback or null].
function NetArguments(list) {
    let options = {};
    if (list.length > 0) {
        const first = list[0];
        if (typeof first === "object" && first !== null) {
            options = first;
        } else if (IsPipeName(first)) {
            options.path = first;
        } else {
            options.port = first;
            if (list.length > 1 && typeof list[1] === "string") options.host = list[1];
        }
    }
    const last = list.length === 0 ? null : list[list.length - 1];
    const result = [options, typeof last === "function" ? last : null];
    result[kNormalizedArguments] = true;
    return result;
}

function ConnectSocket(list) {
    const normalized = NetArguments(list);
    const socket = %construct(Socket, [normalized[0]], Socket);
    if (!kIsNode24) TellChannel("net.client.socket", () => ({ socket }));
    if (normalized[0].timeout) socket.setTimeout(normalized[0].timeout);
    return socket.connect(normalized);
}

%define_methods(Socket.prototype, {
    connect(...list) {
        FirstUse("net.connect");
        const normalized = IsArray(list[0]) && list[0][kNormalizedArguments] ? list[0] : NetArguments(list);
        const options = normalized[0];
        if (kIsNode24) TellChannel("net.client.socket", () => ({ socket: this }));
        if (normalized[1] !== null) this.once("connect", normalized[1]);
        if (this._parent && this._parent.connecting) return this;
        if (options.port === undefined && (options.path === undefined || options.path === null)) {
            throw NodeTypeError("ERR_MISSING_ARGS", 'The "options" or "port" or "path" argument must be specified');
        }
        if (this.write !== Socket.prototype.write) this.write = Socket.prototype.write;
        if (this.destroyed) {
            this._handle = null;
            this._peername = null;
            this._sockname = null;
        }
        if (!this._handle) {
            this._handle = new TcpHandle();
            BeginSocketHandle(this._handle, options.path ? "PipeWrap" : "TCPSocketWrap");
            OwnHandle(this);
        }
        RefreshSocketTimer(this);
        this.connecting = true;
        if (options.path) {
            ValidateString(options.path, "options.path");
            ConnectSocketToPipe(this, options.path);
        } else {
            LookUpAndConnect(this, options);
        }
        return this;
    },
});

function FamilyNumber(family) {
    return family === "IPv4" ? 4 : family === "IPv6" ? 6 : family;
}

function LookUpAndConnect(socket, options) {
    const host = options.host || "localhost";
    if (options.localAddress && !AddressKind(options.localAddress)) {
        throw NodeTypeError("ERR_INVALID_IP_ADDRESS", `Invalid IP address: ${options.localAddress}`);
    }
    if (options.localPort) ValidateNumber(options.localPort, "options.localPort");
    if (options.port !== undefined && typeof options.port !== "number" && typeof options.port !== "string") {
        throw ArgumentTypeError("options.port", "one of type number or string", options.port);
    }
    const port = options.port === undefined ? 0 : ValidatePort(options.port, "Port");
    if (options.autoSelectFamily !== undefined && options.autoSelectFamily !== null) ValidateBoolean(options.autoSelectFamily, "options.autoSelectFamily");
    const attemptTime = kIsOldNode ? undefined : options.autoSelectFamilyAttemptTimeout;
    if (attemptTime !== undefined && attemptTime !== null) ValidateInteger(attemptTime, "options.autoSelectFamilyAttemptTimeout", 1, 2147483647);
    const kind = AddressKind(host);
    if (kind !== 0) {
        %next_tick(() => {
            if (socket.connecting) AttemptConnection(socket, host, port, kind, options);
        }, []);
        return;
    }
    if (options.lookup !== undefined && options.lookup !== null) ValidateFunction(options.lookup, "options.lookup");
    const settings = { family: FamilyNumber(options.family), hints: options.hints || 0 };
    if (settings.family !== 4 && settings.family !== 6 && settings.hints === 0) settings.hints = kAddressConfig;
    socket._host = host;
    const lookup = options.lookup || RequireBuiltin("dns").lookup;
    const selects = options.autoSelectFamily === undefined || options.autoSelectFamily === null ? AutoSelect.family : options.autoSelectFamily;
    if (settings.family !== 4 && settings.family !== 6 && !options.localAddress && selects) {
        settings.all = true;
        lookup(host, settings, (error, addresses) => TryAddresses(socket, host, port, options, error, addresses));
    } else {
        lookup(host, settings, (error, address, family) => TryAddress(socket, host, port, options, error, address, family));
    }
}

function FailConnecting(socket, error) {
    %next_tick(() => socket.destroy(error), []);
}

// RUNTIME: Node 10 and older lib/net.js, lookupAndConnect.
function TellWhereLookUpFailed(error, options) {
    error.host = options.host;
    error.port = options.port;
    const where = ` ${options.host}:${options.port}`;
    const head = `Error: ${error.message}`;
    if (StartsWith(error.stack, head)) error.stack = `${head}${where}${%string_slice(error.stack, head.length, error.stack.length)}`;
    error.message = `${error.message}${where}`;
}

function WrongFamilyError(family, options) {
    const error = NodeRangeError("ERR_INVALID_ADDRESS_FAMILY", `Invalid address family: ${family} ${options.host}:${options.port}`);
    error.host = options.host;
    error.port = options.port;
    return error;
}

function TryAddress(socket, host, port, options, error, address, family) {
    socket.emit("lookup", error, address, family, host);
    if (!socket.connecting) return;
    if (error) {
        if (kIsOldNode) TellWhereLookUpFailed(error, options);
        FailConnecting(socket, error);
    } else if (!AddressKind(address)) {
        FailConnecting(socket, NodeTypeError("ERR_INVALID_IP_ADDRESS", `Invalid IP address: ${address}`));
    } else if (family !== 4 && family !== 6) {
        FailConnecting(socket, WrongFamilyError(family, options));
    } else {
        RefreshSocketTimer(socket);
        AttemptConnection(socket, address, port, family, options);
    }
}

// lookupAndConnectMultiple, over addresses of both families in turn.
function TryAddresses(socket, host, port, options, error, addresses) {
    if (!socket.connecting) return;
    if (error) {
        socket.emit("lookup", error, undefined, undefined, host);
        FailConnecting(socket, error);
        return;
    }
    const usable = [[], []];
    let firstFamily;
    for (let index = 0; index < addresses.length; index += 1) {
        const { address, family } = addresses[index];
        socket.emit("lookup", error, address, family, host);
        if (!socket.connecting) return;
        if (!AddressKind(address) || (family !== 4 && family !== 6)) continue;
        if (firstFamily === undefined) firstFamily = family;
        %push(usable[family === firstFamily ? 0 : 1], addresses[index]);
    }
    const attempts = [];
    for (let index = 0; index < usable[0].length || index < usable[1].length; index += 1) {
        if (index < usable[0].length) %push(attempts, usable[0][index]);
        if (index < usable[1].length) %push(attempts, usable[1][index]);
    }
    if (attempts.length === 0) {
        const { address, family } = addresses[0];
        FailConnecting(socket, AddressKind(address) ? WrongFamilyError(family, options) : NodeTypeError("ERR_INVALID_IP_ADDRESS", `Invalid IP address: ${address}`));
        return;
    }
    RefreshSocketTimer(socket);
    if (attempts.length === 1) {
        AttemptConnection(socket, attempts[0].address, port, attempts[0].family, options);
        return;
    }
    socket.autoSelectFamilyAttemptedAddresses = [];
    AttemptNext({ __proto__: null, socket, attempts, current: 0, port, errors: [] });
}

function AttemptNext(plan) {
    const socket = plan.socket;
    if (plan.current === plan.attempts.length) {
        const failed = %construct(%intrinsic("GlobalObject").AggregateError, [plan.errors], %intrinsic("GlobalObject").AggregateError);
        failed.code = plan.errors[0].code;
        socket.destroy(failed);
        return;
    }
    const { address, family } = plan.attempts[plan.current];
    plan.current += 1;
    if (plan.current > 1) {
        socket._handle.close();
        socket._handle = new TcpHandle();
        BeginSocketHandle(socket._handle, "TCPSocketWrap");
        OwnHandle(socket);
    }
    socket.emit("connectionAttempt", address, plan.port, family);
    %push(socket.autoSelectFamilyAttemptedAddresses, `${address}:${plan.port}`);
    const handle = socket._handle;
    ConnectHandle(handle, address, plan.port, (failure) => {
        if (failure === undefined) {
            AfterConnect(handle, failure, address, plan.port, family);
            return;
        }
        const error = ConnectionError(failure, "connect", address, plan.port, undefined, "createConnectionError (node:net:1675:14)\n    at afterConnectMultiple (node:net:1705:16)");
        %push(plan.errors, error);
        socket.emit("connectionAttemptFailed", address, plan.port, family, error);
        if (socket.connecting) AttemptNext(plan);
    });
}

// internalConnect.
function AttemptConnection(socket, address, port, family, options) {
    if (options.localPort) socket._handle.boundPort = options.localPort;
    socket.emit("connectionAttempt", address, port, family);
    const handle = socket._handle;
    ConnectHandle(handle, address, port, (failure) => AfterConnect(handle, failure, address, port, family));
}

function AfterConnect(handle, failure, address, port, family) {
    const socket = handle.owner;
    if (socket.destroyed) return;
    socket.connecting = false;
    socket._sockname = null;
    if (failure !== undefined) {
        const error = ConnectionError(failure, "connect", address, port, undefined, kAfterConnectLine);
        socket.emit("connectionAttemptFailed", address, port, family, error);
        socket.destroy(error);
        return;
    }
    RefreshSocketTimer(socket);
    if (socket[kNoDelay]) handle.setNoDelay(true);
    %at("TCPConnectWrap.afterConnect [as oncomplete] (node:net:1596:10)!", socket.emit("connect"));
    if (!kIsOldNode || kNodeMajor >= 8) %at("TCPConnectWrap.afterConnect [as oncomplete] (node:net:1597:10)!", socket.emit("ready"));
    if (!socket.isPaused()) socket.read(0);
}
