// http.ClientRequest. RUNTIME: Node 20 lib/_http_client.js.

const kRequestError = %new_symbol("kError");

function HostOption(host, name) {
    if (host !== null && host !== undefined && typeof host !== "string") throw ArgumentTypeError(`options.${name}`, "of type string or one of undefined or null", host);
    return host;
}

function HasUnescapedLetter(path) {
    for (let index = 0; index < path.length; index += 1) {
        if (path[index] < "!" || path[index] > "\u00ff") return true;
    }
    return false;
}

// RUNTIME: Node 10 lib/_http_client.js, ClientRequest: what URL cannot parse, url.parse may; Node 8 and older have url.parse only.
function OldUrlRequestOptions(input) {
    if (kNodeMajor >= 10) {
        try {
            return UrlRequestOptions(%construct(UrlConstructor, [input], UrlConstructor));
        } catch {
            // RUNTIME: then as before.
        }
    }
    const options = RequireBuiltin("url").parse(input);
    if (options.hostname || kNodeMajor < 6) return options;
    const text = "Unable to determine the domain name";
    throw kNodeMajor >= 10 ? NodeTypeError("ERR_INVALID_DOMAIN_NAME", text) : PlainOldError(ErrorConstructor, text);
}

// [options, callback] of what request() was given.
function RequestArguments(input, options, callback) {
    let own = null;
    let settings = options;
    let done = callback;
    if (typeof input === "string") {
        own = kIsOldNode ? OldUrlRequestOptions(input) : UrlRequestOptions(%construct(UrlConstructor, [input], UrlConstructor));
    } else if (IsUrlObject(input)) {
        own = UrlRequestOptions(input);
    } else {
        done = options;
        settings = input;
    }
    if (typeof settings === "function") {
        done = settings;
        settings = own || {};
    } else {
        settings = CopyDataProperties(own || {}, settings, undefined);
    }
    return [settings, done];
}

function ChooseAgent(request, options) {
    const fallback = options._defaultAgent || GlobalHttpAgent();
    let agent = options.agent;
    if (agent === false) {
        agent = %construct(fallback.constructor, [], fallback.constructor);
    } else if (agent === null || agent === undefined) {
        agent = typeof options.createConnection === "function" ? agent : fallback;
    } else if (typeof agent.addRequest !== "function") {
        throw ArgumentTypeError("options.agent", "one of Agent-like Object, undefined, or false", agent);
    }
    request.agent = agent;
    const expected = agent && agent.protocol ? agent.protocol : fallback.protocol;
    const protocol = options.protocol || fallback.protocol;
    const end = kNodeMajor > 0 && kNodeMajor < 6 ? "." : "";
    if (options.path && HasUnescapedLetter(ToString(options.path))) throw NodeTypeError("ERR_UNESCAPED_CHARACTERS", `Request path contains unescaped characters${end}`);
    if (protocol !== expected && kIsOldNode && kNodeMajor < 10) throw PlainOldError(ErrorConstructor, `Protocol "${protocol}" not supported. Expected "${expected}"${end}`);
    if (protocol !== expected) throw NodeTypeError("ERR_INVALID_PROTOCOL", `Protocol "${protocol}" not supported. Expected "${expected}"`);
    return protocol;
}

function RequestMethod(request, method) {
    if (method !== null && method !== undefined && typeof method !== "string") throw ArgumentTypeError("options.method", "of type string", method);
    if (!method) return "GET";
    ValidateHeaderName(method, "Method");
    return %to_upper(method);
}

function ClientRequest(input, givenOptions, givenCallback) {
    "function";
    FirstUse("http.request");
    %call(OutgoingMessage, this);
    const [options, callback] = RequestArguments(input, givenOptions, givenCallback);
    const protocol = ChooseAgent(this, options);
    const defaultPort = options.defaultPort || (this.agent && this.agent.defaultPort);
    const settings = CopyDataProperties({ __proto__: null }, options, undefined);
    settings.port = options.port || defaultPort || 80;
    settings.host = HostOption(options.hostname, "hostname") || HostOption(options.host, "host") || "localhost";
    this.socketPath = options.socketPath;
    if (options.timeout !== undefined) {
        ValidateTimeout(options.timeout, "timeout");
        this.timeout = options.timeout;
    }
    if (options.signal) {
        AddAbortSignalTo(options.signal, this);
        %delete_own(settings, "signal");
    }
    this.method = RequestMethod(this, options.method);
    this.maxHeaderSize = options.maxHeaderSize;
    if (options.insecureHTTPParser !== undefined) ValidateBoolean(options.insecureHTTPParser, "options.insecureHTTPParser");
    this.insecureHTTPParser = options.insecureHTTPParser;
    this.joinDuplicateHeaders = options.joinDuplicateHeaders;
    this.path = options.path || "/";
    if (callback) this.once("response", callback);
    this.useChunkedEncodingByDefault = ListIndexOf(["GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"], this.method) < 0;
    this._ended = false;
    this.res = null;
    this.aborted = kIsOldNode ? undefined : false;
    this.timeoutCb = null;
    this.upgradeOrConnect = false;
    this.parser = null;
    this.maxHeadersCount = null;
    this.reusedSocket = false;
    this.host = settings.host;
    this.protocol = protocol;
    if (this.agent) {
        this._last = !this.agent.keepAlive && !%number_is_finite(this.agent.maxSockets);
        this.shouldKeepAlive = !this._last;
    }
    if (options.setDefaultHeaders === false && kIsNode24) { // RUNTIME: Node v24.21.0 lib/_http_client.js
        this._removedConnection = true;
        this._removedContLen = true;
        this._removedTE = true;
    }
    SetRequestHeaders(this, options, settings, defaultPort);
    this[kUniqueHeaders] = UniqueHeaders(options.uniqueHeaders);
    if (this.agent) {
        this.agent.addRequest(this, settings);
    } else {
        ConnectRequest(this, settings);
    }
    if (kIsNode24) TellChannel("http.client.request.created", () => ({ request: this }));
    return this;
}
InheritStream(ClientRequest, OutgoingMessage, 3);

function SetRequestHeaders(request, options, settings, defaultPort) {
    if (IsArray(options.headers)) {
        request._storeHeader(`${request.method} ${request.path} HTTP/1.1\r\n`, options.headers);
        return;
    }
    if (options.headers) {
        const names = %own_enumerable_keys(options.headers);
        for (let index = 0; index < names.length; index += 1) request.setHeader(names[index], options.headers[names[index]]);
    }
    const setsHost = options.setHost === undefined ? !kIsNode24 || options.setDefaultHeaders !== false : !!options.setHost;
    if (settings.host && !request.getHeader("host") && setsHost) {
        let text = settings.host;
        const colon = %string_find(text, ":", 0);
        if (colon >= 0 && %string_find(text, ":", colon + 1) >= 0 && text[0] !== "[") text = `[${text}]`;
        if (settings.port && ToNumber(settings.port) !== defaultPort) text += `:${settings.port}`;
        request.setHeader("Host", text);
    }
    if (options.auth && !request.getHeader("Authorization")) {
        request.setHeader("Authorization", `Basic ${DecodeBytes(EncodeText(options.auth, "utf8"), "base64")}`);
    }
    if (request.getHeader("expect")) {
        if (request._header) throw HeadersSentError("render");
        request._storeHeader(`${request.method} ${request.path} HTTP/1.1\r\n`, request[kOutHeaders]);
    }
}

// A request without an agent.
function ConnectRequest(request, settings) {
    request._last = true;
    request.shouldKeepAlive = false;
    const options = CopyDataProperties({ __proto__: null }, settings, undefined);
    if (options.socketPath) {
        options.path = options.socketPath;
    } else if (options.path) {
        options.path = undefined;
    }
    if (typeof options.createConnection !== "function") {
        request.onSocket(ConnectSocket([options]));
        return;
    }
    let isDone = false;
    const onCreate = (error, socket) => {
        if (isDone) return;
        isDone = true;
        if (error) {
            %next_tick(() => EmitRequestError(request, error), []);
        } else {
            request.onSocket(socket);
        }
    };
    try {
        const made = options.createConnection(options, onCreate);
        if (made) onCreate(null, made);
    } catch (error) {
        onCreate(error);
    }
}

function EmitRequestError(request, error) {
    TellChannel("http.client.request.error", () => ({ request, error }));
    %at("emitErrorEvent (node:_http_client:101:11)", request.emit("error", error));
}

%define_methods(ClientRequest.prototype, {
    _finish() {
        %call(OutgoingMessage.prototype._finish, this);
        TellChannel("http.client.request.start", () => ({ request: this }));
    },
    _implicitHeader() {
        if (this._header) throw HeadersSentError("render");
        this._storeHeader(`${this.method} ${this.path} HTTP/1.1\r\n`, this[kOutHeaders]);
    },
    abort() {
        if (this.aborted) return;
        this.aborted = kIsOldNode ? TimeNow() : true; // RUNTIME: Node 10 lib/_http_client.js
        %next_tick((request) => request.emit("abort"), [this]);
        this.destroy();
    },
    destroy(error) {
        if (this.destroyed) return this;
        this.destroyed = true;
        if (this.res) this.res._dump();
        this[kRequestError] = error;
        if (this.socket) this.socket.destroy(error);
        return this;
    },
    onSocket(socket, error) {
        %next_tick(GiveRequestSocket, [this, socket, error]);
    },
    setTimeout(msecs, callback) {
        if (this._ended) return this;
        ListenForTimeout(this);
        ValidateTimeout(msecs, "msecs");
        if (callback) this.once("timeout", callback);
        const set = (socket) => {
            if (socket.connecting) {
                socket.once("connect", () => socket.setTimeout(msecs));
            } else {
                socket.setTimeout(msecs);
            }
        };
        if (this.socket) {
            set(this.socket);
        } else {
            this.once("socket", set);
        }
        return this;
    },
    clearTimeout(callback) {
        this.setTimeout(0, callback);
    },
    _deferToConnect(method, list) {
        const call = () => {
            if (method) %apply(this.socket[method], this.socket, list);
        };
        const onSocket = () => {
            if (this.socket.writable) {
                call();
            } else {
                this.socket.once("connect", call);
            }
        };
        if (this.socket) {
            onSocket();
        } else {
            this.once("socket", onSocket);
        }
    },
    setNoDelay(noDelay) {
        this._deferToConnect("setNoDelay", [noDelay]);
    },
    setSocketKeepAlive(enable, initialDelay) {
        this._deferToConnect("setKeepAlive", [enable, initialDelay]);
    },
});

function EmitRequestTimeout() {
    const request = this._httpMessage;
    if (request) request.emit("timeout");
}

function ListenForTimeout(request) {
    if (request.timeoutCb) return;
    request.timeoutCb = EmitRequestTimeout;
    if (request.socket) {
        request.socket.once("timeout", EmitRequestTimeout);
    } else {
        request.on("socket", (socket) => socket.once("timeout", EmitRequestTimeout));
    }
}
