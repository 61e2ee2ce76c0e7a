// dgram between the sockets of this machine. RUNTIME: Node 20 lib/dgram.js.

const kDatagramState = %new_symbol("state symbol");
const kUnbound = 0;
const kBinding = 1;
const kBound = 2;
const kApart = 0;
const kConnecting = 1;
const kConnected = 2;

function DatagramSocket(type, listener) {
    "function";
    %call(EventEmitter, this);
    const options = %is_object(type) ? type : {};
    const kind = %is_object(type) ? type.type : type;
    if (options.lookup !== undefined) ValidateFunction(options.lookup, "lookup");
    if (kind !== "udp4" && kind !== "udp6") throw NodeTypeError("ERR_SOCKET_BAD_TYPE", "Bad socket type specified. Valid types are: udp4, udp6");
    if (options.ipv6Only || options.reusePort) %refuse("the options ipv6Only and reusePort of dgram are not supported by Loopscope");
    this.type = kind;
    if (typeof listener === "function") this.on("message", listener);
    const family = kind === "udp4" ? "IPv4" : "IPv6";
    %put(this, kDatagramState, {
        __proto__: null, handle: new UdpHandle(family, !!options.reuseAddr), bound: kUnbound, connection: kApart, queue: undefined, lookup: options.lookup, family,
    }, 5);
    if (options.signal !== undefined) CloseDatagramsBy(this, options.signal);
    TellChannel("udp.socket", () => ({ socket: this }));
}
InheritStream(DatagramSocket, EventEmitter, 2);
%set_name(DatagramSocket, "Socket");

function CloseDatagramsBy(socket, signal) {
    ValidateAbortSignal(signal, "options.signal");
    const onAborted = () => {
        if (socket[kDatagramState].handle !== null) socket.close();
    };
    if (signal.aborted) {
        onAborted();
    } else {
        AddAbortStep(signal, onAborted);
    }
}

function NeedRunning(socket) {
    if (socket[kDatagramState].handle === null) throw NodeError("ERR_SOCKET_DGRAM_NOT_RUNNING", "Not running");
}

function LookUpForDatagrams(socket, address, callback) {
    const { family, lookup } = socket[kDatagramState];
    const look = lookup ?? RequireBuiltin("dns").lookup;
    look(address || (family === "IPv4" ? "127.0.0.1" : "::1"), family === "IPv4" ? 4 : 6, callback);
}

function BindDatagrams(socket, port, failed, ip) {
    const state = socket[kDatagramState];
    if (state.handle === null) return;
    const failure = failed ? undefined : state.handle.bind(ip, port || 0);
    if (failed || failure !== undefined) {
        state.bound = kUnbound;
        socket.emit("error", failed || ConnectionError(failure, "bind", ip, port, undefined, undefined));
        return;
    }
    state.handle.onmessage = (bytes, from) => {
        socket.emit("message", BufferFromBinary(bytes), { address: from.address, family: from.family, port: from.port, size: bytes.length });
    };
    state.handle.readStart();
    state.bound = kBound;
    socket.emit("listening");
}

// RUNTIME: Node 10 and older have no errorMonitor.
const kBindingFailed = kIsOldNode ? "error" : EventEmitter.errorMonitor;

// What has to wait for the socket to be bound.
function WaitForBinding(socket, step) {
    const state = socket[kDatagramState];
    if (state.queue === undefined) {
        state.queue = [];
        const onFailure = () => {
            socket.removeListener("listening", onSuccess);
            state.queue = undefined;
        };
        const onSuccess = () => {
            socket.removeListener(kBindingFailed, onFailure);
            const { queue } = state;
            state.queue = undefined;
            for (let index = 0; index < queue.length; index += 1) queue[index]();
        };
        socket.once(kBindingFailed, onFailure);
        socket.once("listening", onSuccess);
    }
    %push(state.queue, step);
}

function DatagramBytes(chunk) {
    if (typeof chunk === "string") return EncodeText(chunk, "utf8");
    if (!IsByteView(chunk)) throw ArgumentTypeError("buffer", "of type string or an instance of Buffer, TypedArray, or DataView", chunk);
    return BinaryFromView(chunk);
}

// The bytes of a message: one piece or several, or a part of one.
function BytesToSendOver(message, part) {
    if (part !== undefined) {
        const bytes = DatagramBytes(message);
        if (part.offset > bytes.length) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", '"offset" is outside of buffer bounds');
        if (part.offset + part.length > bytes.length) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", '"length" is outside of buffer bounds');
        return %string_slice(bytes, part.offset, part.offset + part.length);
    }
    if (!IsArray(message)) return DatagramBytes(message);
    const parts = [];
    for (let index = 0; index < message.length; index += 1) {
        if (typeof message[index] !== "string" && !IsByteView(message[index])) {
            throw ArgumentTypeError("buffer list arguments", "of type string or an instance of Buffer, TypedArray, or DataView", message);
        }
        %push(parts, DatagramBytes(message[index]));
    }
    return %join_texts(parts, "");
}

function SendDatagram(socket, bytes, port, address, callback) {
    const state = socket[kDatagramState];
    if (state.bound !== kBound) {
        WaitForBinding(socket, () => SendDatagram(socket, bytes, port, address, callback));
        return;
    }
    const send = (failed, ip) => {
        if (failed) {
            %next_tick(callback === undefined ? () => socket.emit("error", failed) : callback, [failed]);
            return;
        }
        if (state.handle === null) return;
        const { remote } = state.handle;
        const to = remote === undefined ? { __proto__: null, address: ip, port } : remote;
        if (!IsLoopbackAddress(to.address)) %refuse("a datagram to another machine is not supported by Loopscope");
        const target = to.address === "0.0.0.0" ? "127.0.0.1" : to.address === "::" ? "::1" : to.address;
        const arrives = state.handle.send(bytes, target, to.port);
        if (!arrives && remote !== undefined) %refuse("a datagram of a connected socket to a port where nobody listens is not supported by Loopscope");
        if (callback !== undefined) %next_tick(callback, [null, bytes.length]);
    };
    if (state.connection === kConnected) {
        send(null, null);
    } else {
        LookUpForDatagrams(socket, address, send);
    }
}

function ConnectDatagrams(socket, port, address, callback) {
    const state = socket[kDatagramState];
    if (callback !== undefined) socket.once("connect", callback);
    LookUpForDatagrams(socket, address, (failed, ip) => {
        if (state.handle === null) return;
        if (failed) {
            state.connection = kApart;
            %next_tick(() => {
                if (callback === undefined) {
                    socket.emit("error", failed);
                } else {
                    socket.removeListener("connect", callback);
                    callback(failed);
                }
            }, []);
            return;
        }
        if (!IsLoopbackAddress(ip)) %refuse("connecting dgram to another machine is not supported by Loopscope");
        state.handle.remote = { __proto__: null, address: ip, family: state.family, port };
        if (IsAnyAddress(state.handle.local.address)) state.handle.local.address = ip;
        state.connection = kConnected;
        %next_tick(() => socket.emit("connect"), []);
    });
}

function DatagramPort(port) {
    const error = () => NodeRangeError("ERR_SOCKET_BAD_PORT", `Port should be > 0 and < 65536.${DescribeReceived(port)}.`);
    const isText = typeof port === "string" && %strip_white_space(port).length > 0;
    if (typeof port !== "number" && !isText) throw error();
    const number = ToNumber(port);
    if (number !== %math_floor(number) || number <= 0 || number > 65535) throw error();
    return number;
}

%define_methods(DatagramSocket.prototype, {
    bind(...list) {
        NeedRunning(this);
        const state = this[kDatagramState];
        if (state.bound !== kUnbound) throw NodeError("ERR_SOCKET_ALREADY_BOUND", "Socket is already bound");
        state.bound = kBinding;
        const callback = list[list.length - 1];
        if (typeof callback === "function") {
            const remove = () => {
                this.removeListener("error", remove);
                this.removeListener("listening", onListening);
            };
            const onListening = () => {
                remove();
                %call(callback, this);
            };
            this.on("error", remove);
            this.on("listening", onListening);
        }
        const options = %is_object(list[0]) ? list[0] : undefined;
        if (options !== undefined && (options.fd !== undefined || typeof options.recvStart === "function")) %refuse("binding dgram to a handle or a descriptor is not supported by Loopscope");
        const port = options === undefined ? (typeof list[0] === "function" ? 0 : list[0]) : options.port;
        const given = options !== undefined ? options.address : typeof list[1] === "function" ? "" : list[1];
        const address = given || (state.family === "IPv4" ? "0.0.0.0" : "::");
        LookUpForDatagrams(this, address, (failed, ip) => BindDatagrams(this, port, failed, ip));
        return this;
    },
    send(message, ...list) {
        const state = this[kDatagramState];
        const isConnected = state.connection === kConnected;
        let [port, address, callback] = list;
        let part;
        if (isConnected ? typeof list[1] === "number" : list[3] || (list[2] && typeof list[2] !== "function")) {
            part = { __proto__: null, offset: ToNumber(list[0]), length: ToNumber(list[1]) };
            [port, address, callback] = [list[2], list[3], list[4]];
        }
        if (isConnected) {
            if (part === undefined) [callback, port, address] = [list[0], list[2], list[3]];
            if (typeof port === "function") [callback, port] = [port, undefined];
            if (port || address) throw NodeError("ERR_SOCKET_DGRAM_IS_CONNECTED", "Already connected");
        }
        const bytes = BytesToSendOver(message, part);
        const number = isConnected ? undefined : DatagramPort(port);
        if (typeof address === "function") {
            callback = address;
            address = undefined;
        } else if (address !== undefined && address !== null) {
            ValidateString(address, "address");
        }
        NeedRunning(this);
        if (state.bound === kUnbound) this.bind({ port: 0, exclusive: true }, null);
        SendDatagram(this, bytes, number, address, typeof callback === "function" ? callback : undefined);
    },
    connect(port, address = "", callback = undefined) {
        const number = DatagramPort(port);
        const after = typeof address === "function" ? address : callback;
        const host = typeof address === "function" ? "" : address;
        ValidateString(host, "address");
        const state = this[kDatagramState];
        if (state.connection !== kApart) throw NodeError("ERR_SOCKET_DGRAM_IS_CONNECTED", "Already connected");
        state.connection = kConnecting;
        if (state.bound === kUnbound) this.bind({ port: 0, exclusive: true }, null);
        if (state.bound === kBound) {
            ConnectDatagrams(this, number, host, after);
        } else {
            WaitForBinding(this, () => ConnectDatagrams(this, number, host, after));
        }
    },
    disconnect() {
        const state = this[kDatagramState];
        if (state.connection !== kConnected) throw NodeError("ERR_SOCKET_DGRAM_NOT_CONNECTED", "Not connected");
        state.handle.remote = undefined;
        state.connection = kApart;
    },
    close(callback) {
        const state = this[kDatagramState];
        if (typeof callback === "function") this.on("close", callback);
        if (state.queue !== undefined) {
            %push(state.queue, () => this.close());
            return this;
        }
        NeedRunning(this);
        state.handle.close();
        state.handle = null;
        %next_tick(EmitPlainClose, [this]);
        return this;
    },
    address() {
        NeedRunning(this);
        const { local } = this[kDatagramState].handle;
        if (local === undefined) throw SocketError("EBADF", "getsockname", undefined);
        return { address: local.address, family: local.family, port: local.port };
    },
    remoteAddress() {
        NeedRunning(this);
        const state = this[kDatagramState];
        if (state.connection !== kConnected) throw NodeError("ERR_SOCKET_DGRAM_NOT_CONNECTED", "Not connected");
        return { address: state.handle.remote.address, family: state.family, port: state.handle.remote.port };
    },
    setBroadcast() {
        if (this[kDatagramState].handle.local === undefined) throw SocketError("EBADF", "setBroadcast", undefined);
    },
    setTTL(ttl) {
        ValidateNumber(ttl, "ttl");
        if (this[kDatagramState].handle.local === undefined) throw SocketError("EBADF", "setTTL", undefined);
        return ttl;
    },
    // A datagram is on its way at once.
    getSendQueueSize() {
        return 0;
    },
    getSendQueueCount() {
        return 0;
    },
    ref() {
        const { handle } = this[kDatagramState];
        if (handle !== null) handle.setReferenced(true);
        return this;
    },
    unref() {
        const { handle } = this[kDatagramState];
        if (handle !== null) handle.setReferenced(false);
        return this;
    },
});
AddRefused(DatagramSocket.prototype, "dgram.Socket", [
    "addMembership", "addSourceSpecificMembership", "dropMembership", "dropSourceSpecificMembership", "getRecvBufferSize", "getSendBufferSize",
    "sendto", "setMulticastInterface", "setMulticastLoopback", "setMulticastTTL", "setRecvBufferSize", "setSendBufferSize",
]);

const DatagramFunctions = {
    createSocket(type, listener) {
        return %construct(DatagramSocket, [type, listener], DatagramSocket);
    },
};
DefineModule("dgram", () => {
    const exports = { createSocket: DatagramFunctions.createSocket };
    exports.Socket = DatagramSocket;
    AddRefused(exports, "dgram", ["_createSocketHandle"]);
    return exports;
});
