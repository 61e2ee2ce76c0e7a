// tls: sockets and servers over a TLS that is only simulated (88-tls-channel.js). RUNTIME: Node 20 lib/_tls_wrap.js.

const kChannel = %new_symbol("res");
const kConnectOptions = %new_symbol("connect-options");
const kErrorEmitted = %new_symbol("error-emitted");
const kPendingSessions = %new_symbol("pendingSession");
const kTlsVersion = "TLSv1.3";
const kTlsCipher = "TLS_AES_256_GCM_SHA384";

// Options that change what happens in ways that are not modelled.
const kRefusedTlsOptions = [
    "pfx", "passphrase", "requestCert", "SNICallback", "ALPNProtocols", "ALPNCallback", "ciphers", "clientCertEngine", "crl", "dhparam", "ecdhCurve",
    "honorCipherOrder", "minVersion", "maxVersion", "secureOptions", "secureProtocol", "secureContext", "session", "sessionIdContext", "ticketKeys",
    "sigalgs", "pskCallback", "privateKeyEngine", "enableTrace", "handshakeTimeout", "socket",
];

function CheckTlsOptions(options, where) {
    for (let index = 0; index < kRefusedTlsOptions.length; index += 1) {
        const name = kRefusedTlsOptions[index];
        if (options[name] !== undefined && options[name] !== null && options[name] !== false) {
            %refuse(`the option ${name} of ${where} is not supported by Loopscope: nothing is encrypted here`);
        }
    }
}

function AuthoritiesOf(options) {
    const list = options.ca === undefined || options.ca === null ? [] : IsArray(options.ca) ? options.ca : [options.ca];
    const authorities = [];
    for (let index = 0; index < list.length; index += 1) %push(authorities, ReadCertificate(list[index]));
    return authorities;
}

function TLSSocket(socket, options) {
    "function";
    if (!OrdinaryHasInstance(TLSSocket, this)) return %construct(TLSSocket, [socket, options], TLSSocket);
    const settings = %is_object(options) ? options : {};
    if (socket && !settings.isServer) %refuse("a TLSSocket over a socket of the program is not supported by Loopscope: use tls.connect with a port");
    const handle = socket ? socket._handle : undefined;
    this._tlsOptions = settings;
    this._controlReleased = false;
    this.secureConnecting = true;
    this._SNICallback = null;
    this.servername = null;
    this.alpnProtocol = null;
    this.authorized = false;
    this.authorizationError = null;
    this[kPendingSessions] = 0;
    %call(Socket, this, {
        handle, allowHalfOpen: socket ? socket.allowHalfOpen : settings.allowHalfOpen, pauseOnCreate: settings.pauseOnConnect, manualStart: true,
        signal: settings.signal,
    });
    this.encrypted = true;
    if (socket) {
        this._parent = null;
        this._server = socket._server;
        socket._server = null;
        socket._handle = null;
        OpenChannel(this, true, settings.server.certificate);
        this.read(0);
    } else {
        this.once("connect", () => {
            OpenChannel(this, false, undefined);
            this[kChannel].start();
        });
    }
    return this;
}
InheritStream(TLSSocket, Socket, 2);

function OpenChannel(socket, isServer, certificate) {
    const handle = socket._handle;
    const channel = new TlsChannel(handle, isServer, certificate, {
        __proto__: null,
        secure: () => {
            socket.alpnProtocol = false;
            socket.emit("secure");
        },
        session: () => TellSession(socket),
    });
    socket[kChannel] = channel;
    handle.isConsumed = true; // by the channel, not by a parser
    handle.setNoDelay(true); // SIMPLIFIED: records never wait for acknowledgements.
    handle.onread = (bytes, failure) => channel.receive(bytes, failure, (data, problem) => {
        if (socket._handle !== null) ReadFromHandle(handle, data, problem);
    });
}

function TellSession(socket) {
    if (socket.secureConnecting) {
        socket[kPendingSessions] += 1;
    } else if (!socket.destroyed) {
        socket.emit("session", BufferFromBinary(Padding(kLengthOfTicket)));
    }
}

function WriteThroughChannel(socket, getBytes, callback) {
    if (socket.connecting || (socket._handle && socket[kChannel] === undefined)) {
        const onClose = () => callback(NodeError("ERR_SOCKET_CLOSED_BEFORE_CONNECTION", "Socket closed before the connection was established"));
        socket.once("connect", () => {
            socket.off("close", onClose);
            WriteThroughChannel(socket, getBytes, callback);
        });
        socket.once("close", onClose);
        return;
    }
    if (!socket._handle) {
        callback(SocketClosedError());
        return;
    }
    socket[kChannel].whenReady(() => {
        if (!socket._handle) {
            callback(SocketClosedError());
            return;
        }
        RefreshSocketTimer(socket);
        const failure = socket[kChannel].write(getBytes());
        // RUNTIME: Node 20 src/crypto/crypto_tls.cc, TLSWrap::EncOut: a write ends in an immediate.
        StartImmediate(() => callback(failure === undefined ? undefined : SocketError(failure, "write", undefined)), []);
    });
}

const TlsSocketMethods = {
    _write(data, encoding, callback) {
        WriteThroughChannel(this, () => BytesOfChunk(data, encoding), callback);
    },
    _writev(chunks, callback) {
        WriteThroughChannel(this, () => {
            const parts = [];
            for (let index = 0; index < chunks.length; index += 1) %push(parts, BytesOfChunk(chunks[index].chunk, chunks[index].encoding));
            return %join_texts(parts, "");
        }, callback);
    },
    _final(callback) {
        if (this.pending) {
            this.once("connect", () => this._final(callback));
            return;
        }
        if (this[kChannel] === undefined) {
            %call(Socket.prototype._final, this, callback);
            return;
        }
        this[kChannel].whenReady(() => {
            if (this._handle) this[kChannel].close();
            %call(Socket.prototype._final, this, callback);
        });
    },
    getProtocol() {
        return this[kChannel] === undefined ? null : kTlsVersion;
    },
    getCipher() {
        return { name: kTlsCipher, standardName: kTlsCipher, version: kTlsVersion };
    },
    isSessionReused() {
        return false;
    },
    getPeerCertificate(detailed = false) {
        if (this[kChannel] !== undefined && !this[kChannel].isServer) %refuse("TLSSocket.getPeerCertificate is not supported by Loopscope");
        return {};
    },
    _releaseControl() {
        if (this._controlReleased) return false;
        this._controlReleased = true;
        this.removeListener("error", TellTlsClientError);
        return true;
    },
};
%define_methods(TLSSocket.prototype, TlsSocketMethods);
AddRefused(TLSSocket.prototype, "tls.TLSSocket", [
    "exportKeyingMaterial", "getCertificate", "getEphemeralKeyInfo", "getFinished", "getPeerFinished", "getPeerX509Certificate", "getSession",
    "getSharedSigalgs", "getTLSTicket", "getX509Certificate", "renegotiate", "setKeyCert", "setMaxSendFragment", "setServername", "setSession",
    "disableRenegotiation", "enableTrace",
]);

// ---- Clients ----

// tls.connect(port, host, options, callback), with all but one of them left out.
function TlsArguments(list) {
    const normalized = NetArguments(list);
    const options = CopyDataProperties({}, normalized[0], undefined);
    for (let index = 1; index < list.length && index < 3; index += 1) {
        if (%is_object(list[index]) && typeof list[index] !== "function") CopyDataProperties(options, list[index], undefined);
    }
    return [options, normalized[1]];
}

function TlsConnect(...list) {
    const [options, callback] = TlsArguments(list);
    CheckTlsOptions(options, "tls.connect");
    const socket = %construct(TLSSocket, [undefined, { allowHalfOpen: !!options.allowHalfOpen, isServer: false, signal: options.signal }], TLSSocket);
    socket[kConnectOptions] = options;
    const authorities = AuthoritiesOf(options);
    socket._host = options.host || null;
    if (callback) socket.once("secureConnect", callback);
    socket.on("secure", () => VerifyServer(socket, options, authorities));
    socket.prependListener("end", FailBeforeSecure);
    if (options.timeout) socket.setTimeout(options.timeout);
    const normalized = NetArguments([options]);
    socket.connect(normalized);
    return socket;
}

// onConnectSecure.
function VerifyServer(socket, options, authorities) {
    const { certificate } = socket[kChannel];
    const problem = TrustProblem(certificate, authorities);
    let error = problem === undefined ? undefined : TrustError(problem);
    if (error === undefined) error = IdentityError(options, certificate);
    socket.authorized = error === undefined;
    if (error !== undefined) {
        socket.authorizationError = error.code || error.message;
        if (options.rejectUnauthorized !== false) {
            socket.destroy(error);
            return;
        }
    }
    socket.secureConnecting = false;
    socket.emit("secureConnect");
    for (; socket[kPendingSessions] > 0; socket[kPendingSessions] -= 1) TellSession(socket);
    socket.removeListener("end", FailBeforeSecure);
}

function IdentityError(options, certificate) {
    const host = options.servername || options.host || "localhost";
    if (options.checkServerIdentity !== undefined) {
        const check = options.checkServerIdentity;
        return check(host, { subject: { __proto__: null, CN: certificate.name } });
    }
    const reason = IdentityProblem(host, certificate);
    if (reason === undefined) return undefined;
    const error = NodeError("ERR_TLS_CERT_ALTNAME_INVALID", `Hostname/IP does not match certificate's altnames: ${reason}`);
    error.reason = reason;
    error.host = host;
    return error;
}

// onConnectEnd.
function FailBeforeSecure() {
    if (this._hadError) return;
    const options = this[kConnectOptions];
    this._hadError = true;
    const error = ConnectionResetError("Client network socket disconnected before secure TLS connection was established");
    error.path = options.path;
    error.host = options.host;
    error.port = options.port;
    error.localAddress = options.localAddress;
    this.destroy(error);
}

// ---- Servers ----

function TlsServer(options, listener) {
    "function";
    if (!OrdinaryHasInstance(TlsServer, this)) return %construct(TlsServer, [options, listener], TlsServer);
    const settings = typeof options === "function" ? {} : options === undefined || options === null ? {} : options;
    ValidateObject(settings, "options");
    CheckTlsOptions(settings, "a TLS server");
    if (settings.key === undefined || settings.cert === undefined) %refuse("a TLS server without the options key and cert is not supported by Loopscope");
    const certificate = ReadCertificate(settings.cert);
    RequireMatchingKey(settings.key, certificate);
    %call(NetServer, this, settings, SecureConnection);
    %put(this, "certificate", certificate, 5);
    const whenSecure = typeof options === "function" ? options : listener;
    if (whenSecure) this.on("secureConnection", whenSecure);
    return this;
}
InheritStream(TlsServer, NetServer, 2);
%set_name(TlsServer, "Server");
AddRefused(TlsServer.prototype, "tls.Server", ["addContext", "getTicketKeys", "setSecureContext", "setTicketKeys"]);

// tlsConnectionListener.
function SecureConnection(raw) {
    const socket = %construct(TLSSocket, [raw, { isServer: true, server: this, pauseOnConnect: this.pauseOnConnect }], TLSSocket);
    socket.on("secure", ServerIsSecure);
    socket[kErrorEmitted] = false;
    socket.on("close", TellEarlyClose);
    socket.on("error", TellTlsClientError);
}

// onServerSocketSecure.
function ServerIsSecure() {
    if (this.destroyed || !this._releaseControl()) return;
    this.secureConnecting = false;
    this._tlsOptions.server.emit("secureConnection", this);
}

// onSocketClose.
function TellEarlyClose(failed) {
    if (!failed) %call(TellTlsClientError, this, ConnectionResetError("socket hang up"));
}

// onSocketTLSError.
function TellTlsClientError(error) {
    if (this._controlReleased || this[kErrorEmitted]) return;
    this[kErrorEmitted] = true;
    this._tlsOptions.server.emit("tlsClientError", error, this);
}

// RUNTIME: Node 20 lib/tls.js and deps/openssl, DEFAULT_CIPHER_LIST_CORE.
const kTlsConstants = {
    __proto__: null, CLIENT_RENEG_LIMIT: 3, CLIENT_RENEG_WINDOW: 600, DEFAULT_ECDH_CURVE: "auto",
    DEFAULT_CIPHERS: "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
        + "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:"
        + "ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA384:DHE-RSA-AES256-SHA384:ECDHE-RSA-AES256-SHA256:"
        + "DHE-RSA-AES256-SHA256:HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:!CAMELLIA",
};
const kTlsMembers = [
    "CLIENT_RENEG_LIMIT", "CLIENT_RENEG_WINDOW", "DEFAULT_CIPHERS", "DEFAULT_ECDH_CURVE", "DEFAULT_MIN_VERSION", "DEFAULT_MAX_VERSION", "getCiphers",
    "getCertificateCompressionAlgorithms", "rootCertificates", "getCACertificates", "setDefaultCACertificates", "convertALPNProtocols",
    "checkServerIdentity", "createSecureContext", "SecureContext", "TLSSocket", "Server", "createServer", "connect", "createSecurePair",
];

DefineModule("tls", () => {
    const exports = { DEFAULT_MIN_VERSION: "TLSv1.2", DEFAULT_MAX_VERSION: kTlsVersion, Server: TlsServer, TLSSocket };
    AddRefused(exports, "tls", ["checkServerIdentity", "createSecureContext", "getCiphers", "rootCertificates", "SecureContext"]);
    const functions = {
        connect(...list) {
            return %apply(TlsConnect, undefined, list);
        },
        createServer(options, listener) {
            return %construct(TlsServer, [options, listener], TlsServer);
        },
    };
    exports.connect = functions.connect;
    exports.createServer = functions.createServer;
    if (!kIsOldNode) {
        CopyDataProperties(exports, kTlsConstants, undefined);
        AddRefused(exports, "tls", kIsNode24 ? ["getCertificateCompressionAlgorithms", "getCACertificates", "setDefaultCACertificates", "convertALPNProtocols"] : ["convertALPNProtocols", "createSecurePair"]);
        OrderMembers(exports, kTlsMembers);
    }
    return exports;
});
