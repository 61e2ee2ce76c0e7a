// Connections of a server that are too slow with a request. RUNTIME: Node 20 lib/_http_server.js, checkConnections;
// src/node_http_parser.cc, ConnectionsList::Expired.

const kServerCheck = %new_symbol("http.server.connectionsCheckingInterval");

// Node looks at all connections at an interval from here on. Here the timer for the next look is there only while a request is on its
// way, so that a server that waits does nothing.
function TrackConnections() {
    StopTracking(this);
    this[kServerCheck] = { __proto__: null, from: %uptime_ms(), timer: undefined };
}
%set_name(TrackConnections, "setupConnectionsTracking");

function StopTracking(server) {
    const check = server[kServerCheck];
    if (check === undefined) return;
    if (check.timer !== undefined) ClearTimer(check.timer);
    server[kServerCheck] = undefined;
}

// A message counts from its first byte on, the first one from the connection.
function WatchSlowness(parser) {
    parser.isIdle = false;
    parser.hasHeaders = false;
    parser.begunAt = %uptime_ms();
    const server = parser.list === undefined ? undefined : parser.socket.server;
    if (server !== undefined) PlanLook(server);
}

function PlanLook(server) {
    const check = server[kServerCheck];
    if (check === undefined || check.timer !== undefined || (server.headersTimeout === 0 && server.requestTimeout === 0)) return;
    const interval = server.connectionsCheckingInterval;
    check.timer = StartTimer(() => {
        check.timer = undefined;
        EndSlowConnections(server);
        if (HasBusyParser(server)) PlanLook(server);
    }, interval - (%uptime_ms() - check.from) % interval, false, []);
    check.timer.unref();
}

function HasBusyParser(server) {
    const parsers = server[kServerParsers];
    for (let index = 0; index < parsers.length; index += 1) {
        if (!parsers[index].isIdle && !parsers[index].isTooSlow) return true;
    }
    return false;
}

// A request has come, or its connection has gone.
function UnwatchSlowness(parser) {
    const server = parser.list === undefined || !parser.socket ? undefined : parser.socket.server;
    const check = server ? server[kServerCheck] : undefined;
    if (check === undefined || check.timer === undefined || HasBusyParser(server)) return;
    ClearTimer(check.timer);
    check.timer = undefined;
}

function EndSlowConnections(server) {
    const now = %uptime_ms();
    const parsers = CopyOf(server[kServerParsers]);
    for (let index = 0; index < parsers.length; index += 1) {
        const parser = parsers[index];
        const age = now - parser.begunAt;
        if (parser.isIdle || parser.isTooSlow) continue;
        const waitsForHeaders = !parser.hasHeaders && server.headersTimeout > 0 && age > server.headersTimeout;
        if (!waitsForHeaders && !(server.requestTimeout > 0 && age > server.requestTimeout)) continue;
        parser.isTooSlow = true;
        %call(ErrorOfConnection, parser.socket, NodeError("ERR_HTTP_REQUEST_TIMEOUT", "Request timeout"));
    }
}
