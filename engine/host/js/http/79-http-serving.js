// How a server's connection goes from request to response and on to the next. RUNTIME: Node 20 lib/_http_server.js.

function TimeoutOfConnection() {
    const request = this.parser && this.parser.incoming;
    const byRequest = request && !request.complete && request.emit("timeout", this);
    const response = this._httpMessage;
    const byResponse = response && response.emit("timeout", this);
    const byServer = this.server.emit("timeout", this);
    if (!byRequest && !byResponse && !byServer) this.destroy();
}

function ErrorOfConnection(error) {
    this.removeListener("error", ErrorOfConnection);
    if (this.listenerCount("error") === 0) this.on("error", NoOperation);
    if (this.server.emit("clientError", error, this)) return;
    if (this.writable && (!this._httpMessage || !this._httpMessage._headerSent)) {
        const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "HPE_CHUNK_EXTENSIONS_OVERFLOW" ? 413 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
        this.write(BufferFromBinary(`HTTP/1.1 ${status} ${kStatusCodes[status]}\r\nConnection: close\r\n\r\n`));
    }
    this.destroy(error);
}

function DrainConnection(connection) {
    const socket = connection.socket;
    if (socket._paused && connection.outgoingData <= socket._writableState.highWaterMark) {
        socket._paused = false;
        socket.resume();
    }
    TellMessageOfDrain(socket);
}

function CloseOfConnection(connection) {
    FreeParser(connection.socket.parser, null, connection.socket);
    if (kIsOldNode) AbortOldIncoming(connection);
    while (connection.incoming.length > 0) {
        const request = TakeFirst(connection.incoming);
        request.destroy(ConnectionResetError("aborted"));
    }
}

// RUNTIME: Node 10 lib/_http_server.js, abortIncoming.
function AbortOldIncoming(connection) {
    while (connection.incoming.length > 0) {
        const request = TakeFirst(connection.incoming);
        request.aborted = true;
        request.emit("aborted");
        request.emit("close");
    }
}

function EndOfConnection(connection) {
    const { server, socket, parser } = connection;
    const problem = parser.finish();
    if (problem !== undefined) {
        %call(ErrorOfConnection, socket, problem);
    } else if (!server.httpAllowHalfOpen) {
        if (kIsOldNode) AbortOldIncoming(connection);
        socket.end();
    } else if (connection.outgoing.length > 0) {
        connection.outgoing[connection.outgoing.length - 1]._last = true;
    } else if (socket._httpMessage) {
        socket._httpMessage._last = true;
    } else {
        socket.end();
    }
}

// onParserExecuteCommon.
function AfterParsing(connection, result, bytes) {
    const { server, socket, parser } = connection;
    if (IsParseError(result)) {
        %call(ErrorOfConnection, socket, PlaceParseError(result, bytes));
    } else if (parser.incoming && parser.incoming.upgrade) {
        UpgradeConnection(connection, parser.incoming, %string_slice(bytes, result, bytes.length));
    }
}

function UpgradeConnection(connection, request, rest) {
    const { server, socket, parser } = connection;
    socket.removeListener("data", connection.onData);
    socket.removeListener("end", connection.onEnd);
    socket.removeListener("close", connection.onClose);
    socket.removeListener("drain", connection.onDrain);
    socket.removeListener("error", ErrorOfConnection);
    socket.removeListener("timeout", TimeoutOfConnection);
    Unconsume(parser, socket);
    FreeParser(parser, request, socket);
    const name = request.method === "CONNECT" ? "connect" : "upgrade";
    if (name === "upgrade" || server.listenerCount(name) > 0) {
        socket._readableState.flowing = null;
        server.emit(name, request, socket, BufferFromBinary(rest));
    } else {
        socket.destroy();
    }
}

function ClearIncoming(request) {
    const parser = request.socket && request.socket.parser;
    if (!parser || parser.incoming !== request) return;
    if (request._readableState.endEmitted) {
        parser.incoming = null;
    } else {
        request.on("end", () => ClearIncoming(request));
    }
}

// resOnFinish.
function FinishResponse(connection, request, response) {
    const { server, socket } = connection;
    TellChannel("http.server.response.finish", () => ({ request, response, socket, server }));
    TakeFirst(connection.incoming);
    if (!request._consuming && !request._readableState.resumeScheduled) request._dump();
    response.detachSocket(socket);
    ClearIncoming(request);
    if (!kIsOldNode) %next_tick(EmitMessageClose, [response]);
    if (response._last) {
        if (typeof socket.destroySoon === "function") {
            socket.destroySoon();
        } else {
            socket.end();
        }
    } else if (connection.outgoing.length === 0) {
        if (server.keepAliveTimeout && typeof socket.setTimeout === "function") {
            socket.setTimeout(server.keepAliveTimeout + kKeepAliveSlackMs);
            connection.keepAliveTimeoutSet = true;
        }
    } else {
        const next = TakeFirst(connection.outgoing);
        if (next) next.assignSocket(socket);
    }
}

function NoteOutgoingData(connection, difference) {
    connection.outgoingData += difference;
    DrainConnection(connection);
}

// parserOnIncoming.
function BeginRequest(connection, request, keepAlive) {
    const { server, socket } = connection;
    if (connection.keepAliveTimeoutSet) {
        socket.setTimeout(server.timeout || 0);
        connection.keepAliveTimeoutSet = false;
    }
    if (request.upgrade) {
        request.upgrade = request.method === "CONNECT" || server.listenerCount("upgrade") > 0;
        if (request.upgrade) return 2;
    }
    %push(connection.incoming, request);
    if (!socket._paused && (socket._writableState.needDrain || connection.outgoingData >= socket._writableState.highWaterMark)) {
        socket._paused = true;
        socket.pause();
    }
    const constructor = server[kResponseClass];
    const response = %construct(constructor, [request, { highWaterMark: socket._writableState.highWaterMark, rejectNonStandardBodyWrites: server.rejectNonStandardBodyWrites }], constructor);
    response._keepAliveTimeout = kIsOldNode ? 0 : server.keepAliveTimeout; // which is told in a header of its own
    response._maxRequestsPerSocket = server.maxRequestsPerSocket;
    response._onPendingData = (difference) => NoteOutgoingData(connection, difference);
    response.shouldKeepAlive = keepAlive;
    response[kUniqueHeaders] = server[kUniqueHeaders];
    TellChannel("http.server.request.start", () => ({ request, response, socket, server }));
    if (socket._httpMessage) {
        %push(connection.outgoing, response);
    } else {
        response.assignSocket(socket);
    }
    response.on("finish", () => FinishResponse(connection, request, response));
    if (request.httpVersionMajor === 1 && request.httpVersionMinor === 1 && AnswerBeforeHand(connection, request, response)) return 0;
    %at("parserOnIncoming (node:_http_server:1139:12)|HTTPParser.parserOnHeadersComplete (node:_http_common:118:17)!", server.emit("request", request, response));
    return 0;
}

// Requests that are answered, or given out, in another way than by 'request'.
function AnswerBeforeHand(connection, request, response) {
    const { server, socket } = connection;
    if (server.requireHostHeader && request.headers.host === undefined) {
        response.writeHead(400, ["Connection", "close"]);
        response.end();
        return true;
    }
    if (typeof server.maxRequestsPerSocket === "number" && server.maxRequestsPerSocket > 0) {
        connection.requestsCount += 1;
        response.maxRequestsOnConnectionReached = server.maxRequestsPerSocket <= connection.requestsCount;
        if (server.maxRequestsPerSocket < connection.requestsCount) {
            server.emit("dropRequest", request, socket);
            response.writeHead(503);
            response.end();
            return true;
        }
    }
    if (request.headers.expect === undefined) return false;
    if (HasWord(request.headers.expect, "100-continue")) {
        response._expect_continue = true;
        if (server.listenerCount("checkContinue") > 0) {
            server.emit("checkContinue", request, response);
            return true;
        }
        response.writeContinue();
        return false;
    }
    if (server.listenerCount("checkExpectation") > 0) {
        server.emit("checkExpectation", request, response);
    } else {
        response.writeHead(417);
        response.end();
    }
    return true;
}
