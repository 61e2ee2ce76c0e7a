// The world outside of the program: hosts with their addresses, latencies and failures, as the scenario describes them.

const World = { __proto__: null, read: false, hosts: [], requests: [], inputs: [], isOpen: false };
const kUnknownLookupNs = 20000000;

function ReadWorld() {
    if (World.read) return World;
    World.read = true;
    const text = %world_text();
    if (text === "") return World;
    const data = %json_parse(text);
    World.hosts = data.hosts;
    World.requests = data.requests;
    World.inputs = data.inputs;
    return World;
}

function WorldHost(name) {
    const hosts = ReadWorld().hosts;
    for (let index = 0; index < hosts.length; index += 1) {
        if (hosts[index].name === name) return hosts[index];
    }
    return undefined;
}

function HostAtAddress(address) {
    const hosts = ReadWorld().hosts;
    for (let index = 0; index < hosts.length; index += 1) {
        if (hosts[index].address === address) return hosts[index];
    }
    return undefined;
}

function WorldLookupNs(name) {
    const host = WorldHost(name);
    return host === undefined ? kUnknownLookupNs : DrawLatency(host.lookup);
}

// A latency is [least, most] in ns: the scenario's seed decides.
function DrawLatency(range) {
    return range[0] === range[1] ? range[0] : range[0] + %math_floor(%world_random() * (range[1] - range[0] + 1));
}

// What an end outside of the machine has in common with a handle of the program's: enough to be a peer.
class OutsideEnd {
    constructor(peer) {
        this.peer = peer;
        this.closed = false;
        this.reading = false;
        this.armed = false;
        this.endsAt = -1;
        this.failsAt = -1;
        this.shut = false;
        this.hungUpAfter = -1;
    }
    receiveEnd(at) {
        this.endsAt = at;
    }
}

// uv_tcp_connect to another machine.
function ConnectOutside(handle, address, port, finish) {
    const host = HostAtAddress(address);
    const now = %io_now();
    if (host === undefined || host.failure === "ETIMEDOUT") {
        finish(now + kNeverAnswers, `no answer from ${host === undefined ? address : host.name}`, "ETIMEDOUT");
        return;
    }
    const at = now + DrawLatency(host.connect);
    if (host.failure === "ECONNREFUSED") {
        finish(at, `${host.name} refuses the connection`, "ECONNREFUSED");
        return;
    }
    handle.local = { __proto__: null, address: "192.0.2.10", family: "IPv4", port: NextEphemeralPort() };
    handle.remote = { __proto__: null, address, family: "IPv4", port };
    handle.remoteName = host.name;
    handle.peer = new HostEnd(handle, host);
    finish(at, `connected to ${host.name}`, undefined);
}

// The far end of a connection to a host: it reads requests and answers each by its route.
class HostEnd extends OutsideEnd {
    constructor(peer, host) {
        super(peer);
        this.host = host;
        this.now = 0;
        this.body = "";
        const parser = new HttpParser(true);
        parser.onHeaders = (head) => {
            this.head = head;
            this.body = "";
            this.isLast = !parser.keepAlive;
            return 0;
        };
        parser.onBody = (bytes) => {
            this.body += bytes;
        };
        parser.onComplete = () => this.answer();
        this.parser = parser;
    }
    receive(bytes, at) {
        this.now = at;
        if (IsParseError(this.parser.execute(bytes))) {
            this.peer.receive("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", at);
            this.peer.receiveEnd(at);
        }
    }
    answer() {
        const route = RouteOf(this.host, this.head.method, this.head.url);
        const at = this.now + DrawLatency(route === undefined ? this.host.latency : route.latency);
        const failure = this.host.failure !== "" ? this.host.failure : route === undefined ? "" : route.failure;
        if (failure === "ECONNRESET") {
            FailHandle(this.peer, "ECONNRESET", at);
        } else if (failure === "") {
            this.peer.receive(AnswerBytes(route, this.head.method, this.isLast), at);
            if (this.isLast) this.peer.receiveEnd(at);
        }
    }
}

// The route of a request: with its query, or without; one that names the method before one that does not.
function RouteOf(host, method, url) {
    const mark = %string_find(url, "?", 0);
    const paths = mark < 0 ? [url] : [url, %string_slice(url, 0, mark)];
    for (let which = 0; which < paths.length; which += 1) {
        let found;
        for (let index = 0; index < host.routes.length; index += 1) {
            const route = host.routes[index];
            if (route.path !== paths[which]) continue;
            if (route.method === method || (method === "HEAD" && route.method === "GET")) return route;
            if (route.method === "" && found === undefined) found = route;
        }
        if (found !== undefined) return found;
    }
    return undefined;
}

function AnswerBytes(route, method, isLast) {
    const status = route === undefined ? 404 : route.status;
    const body = EncodeText(route === undefined ? "Not Found" : route.body, "utf8");
    const hasBody = status >= 200 && status !== 204 && status !== 304;
    let head = `HTTP/1.1 ${status} ${kStatusCodes[status] || "unknown"}\r\n`;
    const headers = route === undefined ? [["Content-Type", "text/plain"]] : route.headers;
    for (let index = 0; index < headers.length; index += 1) head += `${headers[index][0]}: ${headers[index][1]}\r\n`;
    if (hasBody) head += `Content-Length: ${body.length}\r\n`;
    head += isLast ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return hasBody && method !== "HEAD" ? head + body : head;
}
