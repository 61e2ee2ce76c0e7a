// Listening and connecting in the simulated operating system. RUNTIME: libuv 1.46 src/unix/tcp.c over Linux.

const kIsAddress4 = 4;
const kIsAddress6 = 6;
const kNeverAnswers = 127000000000;  // tcp_syn_retries: 127 s

function IsAddress4(text) {
    const parts = %split_text(text, ".");
    if (parts.length !== 4) return false;
    for (let index = 0; index < 4; index += 1) {
        const part = parts[index];
        if (part.length === 0 || part.length > 3 || (part.length > 1 && part[0] === "0")) return false;
        for (let place = 0; place < part.length; place += 1) {
            if (part[place] < "0" || part[place] > "9") return false;
        }
        if (ToNumber(part) > 255) return false;
    }
    return true;
}

function IsHexGroup(text) {
    if (text.length === 0 || text.length > 4) return false;
    for (let index = 0; index < text.length; index += 1) {
        const letter = text[index];
        if (!((letter >= "0" && letter <= "9") || (letter >= "a" && letter <= "f") || (letter >= "A" && letter <= "F"))) return false;
    }
    return true;
}

function CountGroups(text) {
    if (text === "") return 0;
    const groups = %split_text(text, ":");
    let count = 0;
    for (let index = 0; index < groups.length; index += 1) {
        if (index === groups.length - 1 && %string_find(groups[index], ".", 0) >= 0) {
            if (!IsAddress4(groups[index])) return -1;
            count += 2;
        } else if (IsHexGroup(groups[index])) {
            count += 1;
        } else {
            return -1;
        }
    }
    return count;
}

function IsAddress6(given) {
    const zone = %string_find(given, "%", 0);
    if (zone === given.length - 1) return false;
    // RUNTIME: Node 20 lib/internal/net.js, v6Str.
    for (let at = zone + 1; zone >= 0 && at < given.length; at += 1) {
        const letter = given[at];
        if (!IsWordLetter(%string_to_lower(letter)) && letter !== "-" && letter !== "." && letter !== ":" || letter === "_") return false;
    }
    const text = zone < 0 ? given : %string_slice(given, 0, zone);
    const gap = %string_find(text, "::", 0);
    if (gap < 0) return CountGroups(text) === 8;
    const start = %string_slice(text, 0, gap);
    if (%string_find(start, ".", 0) >= 0) return false; // four numbers stand at the end only
    const before = CountGroups(start);
    const after = CountGroups(%string_slice(text, gap + 2, text.length));
    return before >= 0 && after >= 0 && before + after < 8;
}

function AddressKind(value) {
    const text = ToString(value);
    if (IsAddress4(text)) return kIsAddress4;
    return IsAddress6(text) ? kIsAddress6 : 0;
}

function IsLoopbackAddress(address) {
    return %string_slice(address, 0, 4) === "127." || address === "::1" || address === "::" || address === "0.0.0.0" || %string_slice(address, 0, 11) === "::ffff:127.";
}

function HearsAddress(listener, address, port) {
    if (listener.local.port !== port) return false;
    const own = listener.local.address;
    if (own === "::") return true;
    if (address === "0.0.0.0" || address === "::") return true;
    if (own === "0.0.0.0") return AddressKind(address) === kIsAddress4;
    return own === address;
}

function FindListener(address, port) {
    for (let index = 0; index < ListeningHandles.length; index += 1) {
        if (HearsAddress(ListeningHandles[index], address, port)) return ListeningHandles[index];
    }
    return undefined;
}

// bind and listen; gives back the name of a failure.
function ListenOn(handle, address, port) {
    if (!IsLoopbackAddress(address)) return "EADDRNOTAVAIL";
    const number = port === 0 ? NextEphemeralPort() : port;
    for (let index = 0; index < ListeningHandles.length; index += 1) {
        const other = ListeningHandles[index].local;
        const isWide = other.address === "::" || address === "::" || (other.address === "0.0.0.0" && AddressKind(address) === kIsAddress4) || (address === "0.0.0.0" && AddressKind(other.address) === kIsAddress4);
        if (other.port === number && (other.address === address || isWide)) return "EADDRINUSE";
    }
    handle.local = { __proto__: null, address, family: AddressKind(address) === kIsAddress6 ? "IPv6" : "IPv4", port: number };
    handle.backlog = [];
    %io_listen(handle.number, number);
    %push(ListeningHandles, handle);
    WatchHandle(handle);
    CountHandle(handle);
    return undefined;
}

function ArmListener(listener, at) {
    if (listener.armed || listener.backlog.length === 0) return;
    listener.armed = true;
    %io_ready(listener.number, HandleAcceptable, listener, at, `a connection to ${listener.pipePath === undefined ? `port ${listener.local.port}` : listener.pipePath}`, listener.context);
}

// uv__server_io: one connection each time.
function HandleAcceptable(listener) {
    listener.armed = false;
    const end = TakeFirst(listener.backlog);
    %io_spend(SocketCosts.accept);
    ArmListener(listener, %io_now());
    end.context = listener.context;
    BeginSocketHandle(end, listener.pipePath === undefined ? "TCPSocketWrap" : "PipeWrap");
    listener.onconnection(end);
}

// The two ends of a connection that the listener will accept. `address` is where it was called, `from` who calls.
function MakeServerEnd(listener, client, address, from) {
    const end = new TcpHandle();
    const isMapped = listener.local.family === "IPv6" && AddressKind(address) === kIsAddress4;
    end.local = { __proto__: null, address: isMapped ? `::ffff:${address}` : address, family: listener.local.family, port: listener.local.port };
    end.remote = { __proto__: null, address: isMapped ? `::ffff:${from.address}` : from.address, family: listener.local.family, port: from.port };
    end.peer = client;
    client.peer = end;
    if (OrdinaryHasInstance(TcpHandle, client)) JoinBySegments(client, end);
    %push(listener.backlog, end);
    return end;
}

// uv_tcp_connect: callback(failure) in the poll phase.
function ConnectHandle(handle, address, port, callback) {
    %io_spend(SocketCosts.connect);
    handle.connecting = true;
    handle.requests += 1;
    CountHandle(handle);
    WatchHandle(handle);
    handle.connectRequest = BeginActiveRequest("ConnectWrap");
    const finish = (at, label, failure) => {
        handle.attempt = { __proto__: null, at, label, failure, finish };
        %io_ready(handle.number, () => {
            %io_spend(SocketCosts.connected);
            handle.connecting = false;
            EndActiveRequest(handle.connectRequest);
            handle.connectRequest = undefined;
            handle.attempt = undefined;
            handle.requests -= 1;
            CountHandle(handle);
            callback(failure);
        }, handle, at, label, handle.context);
    };
    handle.onclosing = () => {
        if (!handle.connecting) return;
        handle.connecting = false;
        handle.requests -= 1;
        CountHandle(handle);
    };
    const now = %io_now();
    if (!IsLoopbackAddress(address)) {
        ConnectOutside(handle, address, port, finish);
        return;
    }
    const listener = FindListener(address, port);
    if (listener === undefined) {
        finish(now, `nobody listens on port ${port}`, "ECONNREFUSED");
        return;
    }
    const family = AddressKind(address) === kIsAddress6 ? "IPv6" : "IPv4";
    const called = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
    handle.local = { __proto__: null, address: called, family, port: handle.boundPort === undefined ? NextEphemeralPort() : handle.boundPort };
    handle.remote = { __proto__: null, address: called, family, port };
    MakeServerEnd(listener, handle, called, handle.local);
    ArmListener(listener, now);
    finish(now, `connected to port ${port}`, undefined);
}
