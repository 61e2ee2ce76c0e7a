// http.Agent: sockets that are shared and kept. RUNTIME: Node 20 lib/_http_agent.js.

const kRequestOptions = %new_symbol("requestOptions");
const kAgentKeepAliveSlackMs = 1000;

function Agent(options) {
    "function";
    if (!OrdinaryHasInstance(Agent, this)) return %construct(Agent, [options], Agent);
    %call(EventEmitter, this);
    // RUNTIME: Node v24.21.0 lib/_http_agent.js takes both from the options, which come first.
    const own = CopyDataProperties({ __proto__: null }, options, undefined);
    if (kIsNode24) this.options = own;
    this.defaultPort = kIsNode24 && own.defaultPort || 80;
    this.protocol = kIsNode24 && own.protocol || "http:";
    this.options = own;
    if (this.options.noDelay === undefined) this.options.noDelay = true;
    this.options.path = null;
    this.requests = { __proto__: null };
    this.sockets = { __proto__: null };
    this.freeSockets = { __proto__: null };
    this.keepAliveMsecs = this.options.keepAliveMsecs || 1000;
    this.keepAlive = this.options.keepAlive || false;
    this.maxSockets = this.options.maxSockets || Agent.defaultMaxSockets;
    this.maxFreeSockets = this.options.maxFreeSockets || 256;
    this.scheduling = this.options.scheduling || "lifo";
    this.maxTotalSockets = this.options.maxTotalSockets;
    this.totalSocketCount = 0;
    ValidateOneOf(this.scheduling, "scheduling", ["fifo", "lifo"]);
    if (this.maxTotalSockets === undefined) {
        this.maxTotalSockets = Infinity;
    } else {
        ValidateNumber(this.maxTotalSockets, "maxTotalSockets");
        if (!(this.maxTotalSockets >= 1)) throw ArgumentRangeError("maxTotalSockets", ">= 1", this.maxTotalSockets);
    }
    if (kIsNode24) {
        const slack = own.agentKeepAliveTimeoutBuffer;
        this.agentKeepAliveTimeoutBuffer = typeof slack === "number" && slack >= 0 && %number_is_finite(slack) ? slack : kAgentKeepAliveSlackMs;
    }
    this.on("free", (socket, settings) => TakeFreeSocket(this, socket, settings));
    return this;
}
InheritStream(Agent, EventEmitter, 1);
Agent.defaultMaxSockets = Infinity;

// A socket has done its request: the next one that waits gets it, or it is kept, or it is destroyed.
function TakeFreeSocket(agent, socket, options) {
    const name = agent.getName(options);
    if (!socket.writable) {
        socket.destroy();
        return;
    }
    const waiting = agent.requests[name];
    if (waiting && waiting.length > 0) {
        const request = TakeFirst(waiting);
        GiveSocket(agent, request, socket);
        if (waiting.length === 0) %delete_own(agent.requests, name);
        return;
    }
    const request = socket._httpMessage;
    if (!request || !request.shouldKeepAlive || !agent.keepAlive) {
        socket.destroy();
        return;
    }
    const free = agent.freeSockets[name] || [];
    const count = free.length + (agent.sockets[name] ? agent.sockets[name].length : 0);
    if (agent.totalSocketCount > agent.maxTotalSockets || count > agent.maxSockets || free.length >= agent.maxFreeSockets || !agent.keepSocketAlive(socket)) {
        socket.destroy();
        return;
    }
    agent.freeSockets[name] = free;
    socket._httpMessage = null;
    agent.removeSocket(socket, options);
    socket.once("error", ErrorOfFreeSocket);
    %push(free, socket);
}

function ErrorOfFreeSocket(error) {
    this.destroy();
    this.emit("agentRemove");
}

function GiveSocket(agent, request, socket) {
    request.onSocket(socket);
    const agentTimeout = agent.options.timeout || 0;
    if (request.timeout === undefined || request.timeout === agentTimeout) return;
    socket.setTimeout(request.timeout);
}

function ServerName(options, request) {
    let name = options.host;
    const header = request.getHeader("host");
    if (header) {
        ValidateString(header, "options.headers.host");
        if (header[0] === "[") {
            const end = %string_find(header, "]", 0);
            name = end < 0 ? header : %string_slice(header, 1, end);
        } else {
            name = %split_text(header, ":")[0];
        }
    }
    return AddressKind(name) ? "" : name;
}

function AgentOptions(agent, request, given) {
    const options = CopyDataProperties(CopyDataProperties({ __proto__: null }, given, undefined), agent.options, undefined);
    if (options.socketPath) options.path = options.socketPath;
    if (!options.servername && options.servername !== "") options.servername = ServerName(options, request);
    return options;
}

function ListenForAgent(agent, socket, options) {
    const onFree = () => agent.emit("free", socket, options);
    const onClose = () => {
        agent.totalSocketCount -= 1;
        agent.removeSocket(socket, options);
    };
    const onTimeout = () => {
        const names = %own_enumerable_keys(agent.freeSockets);
        for (let index = 0; index < names.length; index += 1) {
            if (ListIndexOf(agent.freeSockets[names[index]], socket) >= 0) {
                socket.destroy();
                return;
            }
        }
    };
    const onRemove = () => {
        agent.totalSocketCount -= 1;
        agent.removeSocket(socket, options);
        socket.removeListener("close", onClose);
        socket.removeListener("free", onFree);
        socket.removeListener("timeout", onTimeout);
        socket.removeListener("agentRemove", onRemove);
    };
    socket.on("free", onFree);
    socket.on("close", onClose);
    socket.on("timeout", onTimeout);
    socket.on("agentRemove", onRemove);
}

function TakeFromSet(set, name, socket) {
    const list = set[name];
    if (!list || !RemoveFrom(list, socket)) return;
    if (list.length === 0) %delete_own(set, name);
}

// A request that waits for a socket, of this origin before those of others; with its options.
function WaitingRequest(agent, name, options) {
    if (agent.requests[name] && agent.requests[name].length > 0) return { __proto__: null, request: agent.requests[name][0], options };
    const names = %own_enumerable_keys(agent.requests);
    if (names.length === 0 || (agent.sockets[names[0]] && agent.sockets[names[0]].length > 0)) return undefined;
    const request = agent.requests[names[0]][0];
    return { __proto__: null, request, options: request[kRequestOptions] };
}

const NewerAgentMethods = {
    createConnection(...list) {
        return %apply(NetFunctions.connect, undefined, list);
    },
};

const AgentMethods = {
    createConnection: kIsNode24 ? NewerAgentMethods.createConnection : NetFunctions.connect,
    getName(options = {}) {
        let name = `${options.host || "localhost"}:`;
        if (options.port) name += options.port;
        name += ":";
        if (options.localAddress) name += options.localAddress;
        if (options.family === 4 || options.family === 6) name += `:${options.family}`;
        if (options.socketPath) name += `:${options.socketPath}`;
        return name;
    },
    addRequest(request, options, port, localAddress) {
        const own = typeof options === "string" ? { __proto__: null, host: options, port, localAddress } : options;
        const settings = AgentOptions(this, request, own);
        const name = this.getName(settings);
        if (!this.sockets[name]) this.sockets[name] = [];
        const free = this.freeSockets[name];
        let socket;
        if (free) {
            while (free.length > 0 && free[0].destroyed) TakeFirst(free);
            if (free.length > 0) {
                socket = this.scheduling === "fifo" ? free[0] : free[free.length - 1];
                RemoveFrom(free, socket);
            }
            if (free.length === 0) %delete_own(this.freeSockets, name);
        }
        const count = (free ? free.length : 0) + this.sockets[name].length;
        if (socket) {
            this.reuseSocket(socket, request);
            GiveSocket(this, request, socket);
            %push(this.sockets[name], socket);
        } else if (count < this.maxSockets && this.totalSocketCount < this.maxTotalSockets) {
            this.createSocket(request, settings, (error, made) => {
                if (error) {
                    request.onSocket(made, error);
                } else {
                    GiveSocket(this, request, made);
                }
            });
        } else {
            if (!this.requests[name]) this.requests[name] = [];
            request[kRequestOptions] = settings;
            %push(this.requests[name], request);
        }
    },
    createSocket(request, options, callback) {
        const settings = AgentOptions(this, request, options);
        const name = this.getName(settings);
        settings._agentKey = name;
        settings.encoding = null;
        let isDone = false;
        const onCreate = (error, socket) => {
            if (isDone) return;
            isDone = true;
            if (error) {
                callback(error);
                return;
            }
            if (!this.sockets[name]) this.sockets[name] = [];
            %push(this.sockets[name], socket);
            this.totalSocketCount += 1;
            ListenForAgent(this, socket, settings);
            callback(null, socket);
        };
        if (this.keepAlive) {
            settings.keepAlive = this.keepAlive;
            settings.keepAliveInitialDelay = this.keepAliveMsecs;
        }
        const made = this.createConnection(settings, onCreate);
        if (made) onCreate(null, made);
    },
    removeSocket(socket, options) {
        const name = this.getName(options);
        TakeFromSet(this.sockets, name, socket);
        if (!socket.writable) TakeFromSet(this.freeSockets, name, socket);
        const next = WaitingRequest(this, name, options);
        if (next === undefined || !next.options) return;
        next.request[kRequestOptions] = undefined;
        this.createSocket(next.request, next.options, (error, made) => {
            if (error) {
                next.request.onSocket(made, error);
            } else {
                made.emit("free");
            }
        });
    },
    keepSocketAlive(socket) {
        socket.setKeepAlive(true, this.keepAliveMsecs);
        socket.unref();
        let timeout = this.options.timeout || 0;
        let canKeep = true;
        const response = socket._httpMessage ? socket._httpMessage.res : undefined;
        const hint = response ? response.headers["keep-alive"] : undefined;
        if (hint && %string_slice(hint, 0, 8) === "timeout=") {
            let end = 8;
            while (end < hint.length && hint[end] >= "0" && hint[end] <= "9") end += 1;
            if (end > 8) {
                const limit = %math_max(ToNumber(%string_slice(hint, 8, end)) * 1000 - (kIsNode24 ? this.agentKeepAliveTimeoutBuffer : kAgentKeepAliveSlackMs), 0);
                if (limit === 0) {
                    canKeep = false;
                } else if (limit < timeout) {
                    timeout = limit;
                }
            }
        }
        if (socket.timeout !== timeout) socket.setTimeout(timeout);
        return canKeep;
    },
    reuseSocket(socket, request) {
        socket.removeListener("error", ErrorOfFreeSocket);
        request.reusedSocket = true;
        socket.ref();
    },
    destroy() {
        const sets = [this.freeSockets, this.sockets];
        for (let which = 0; which < 2; which += 1) {
            const names = %own_enumerable_keys(sets[which]);
            for (let index = 0; index < names.length; index += 1) {
                const list = CopyOf(sets[which][names[index]]);
                for (let place = 0; place < list.length; place += 1) list[place].destroy();
            }
        }
    },
};
%define_methods(Agent.prototype, AgentMethods);

const GlobalAgents = { http: undefined };
function GlobalHttpAgent() {
    if (GlobalAgents.http === undefined) GlobalAgents.http = %construct(Agent, [kIsOldNode ? undefined : { keepAlive: true, scheduling: "lifo", timeout: 5000 }], Agent);
    return GlobalAgents.http;
}
