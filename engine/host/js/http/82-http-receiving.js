// How a request's socket is used and what comes back over it. RUNTIME: Node 20 lib/_http_client.js.

// onSocketNT.
function GiveRequestSocket(request, socket, error) {
    // RUNTIME: Node 10 lib/_http_client.js, onSocketNT: the request says no more.
    if (kIsOldNode && request.aborted && socket && !error) {
        if (request.agent) socket.emit("free");
        else socket.destroy();
        return;
    }
    if (!request.destroyed && !error) {
        UseSocket(request, socket);
        request._flush();
        return;
    }
    request.destroyed = true;
    if (!socket) {
        EndRequest(request, error || request[kRequestError]);
    } else if (!error && request.agent && !socket.destroyed) {
        socket.emit("free");
        EndRequest(request, error || request[kRequestError]);
    } else {
        EndOfStream(socket.destroy(error || request[kRequestError]), undefined, (failure) => {
            const other = failure && failure.code === "ERR_STREAM_PREMATURE_CLOSE" ? null : failure;
            EndRequest(request, other || error);
        });
    }
}

function EndRequest(request, given) {
    const error = !request.aborted && !given ? ConnectionResetError("socket hang up") : given;
    if (error) EmitRequestError(request, error);
    request._closed = true;
    request.emit("close");
}

// tickOnSocket.
function UseSocket(request, socket) {
    const parser = new ConnectionParser(false, socket);
    request.socket = socket;
    parser.outgoing = request;
    request.parser = parser;
    socket.parser = parser;
    socket._httpMessage = request;
    if (typeof request.maxHeadersCount === "number") parser.maxHeaderPairs = request.maxHeadersCount * 2;
    parser.joinDuplicateHeaders = request.joinDuplicateHeaders;
    parser.onIncoming = (response, keepAlive) => BeginResponse(parser, response, keepAlive);
    socket.on("error", ErrorOfRequestSocket);
    socket.on("data", DataOfRequestSocket);
    socket.on("end", EndOfRequestSocket);
    socket.on("close", kIsOldNode ? CloseOfOldRequestSocket : CloseOfRequestSocket);
    socket.on("drain", DrainOfRequestSocket);
    if (request.timeout !== undefined || (request.agent && request.agent.options && request.agent.options.timeout)) ListenForTimeout(request);
    %at("tickOnSocket (node:_http_client:843:7)|onSocketNT (node:_http_client:906:5)", request.emit("socket", socket));
}

function DrainOfRequestSocket() {
    TellMessageOfDrain(this);
}

function CloseOfRequestSocket() {
    const request = this._httpMessage;
    const parser = this.parser;
    const response = request.res;
    request.destroyed = true;
    if (response) {
        if (!response.complete) response.destroy(ConnectionResetError("aborted"));
        request._closed = true;
        %at("*.socketCloseListener (node:_http_client:467:9)", request.emit("close"));
        if (!response.aborted && response.readable) response.push(null);
    } else {
        const error = %at("*.socketCloseListener (node:_http_client:477:27)", ConnectionResetError("socket hang up"));
        %at("*.socketCloseListener (node:_http_client:477:7)", HangUp(request, error));
        request._closed = true;
        %at("*.socketCloseListener (node:_http_client:480:9)", request.emit("close"));
    }
    if (request.outputData) %array_set_length(request.outputData, 0);
    if (parser) {
        parser.finish();
        FreeParser(parser, request, this);
    }
}

// RUNTIME: Node 10 lib/_http_client.js, socketCloseListener; in Node 8 and 6 the request closes first, and its response only after 'end'.
function CloseOfOldRequestSocket() {
    const request = this._httpMessage;
    const parser = this.parser;
    const response = request.res;
    request.destroyed = true;
    request._closed = true;
    if (kNodeMajor < 10) request.emit("close");
    if (response && !response.complete && (kNodeMajor >= 10 || response.readable)) {
        response.aborted = true;
        response.emit("aborted");
    }
    if (!response) HangUp(request, ConnectionResetError("socket hang up"));
    if (kNodeMajor >= 10) request.emit("close");
    if (response && response.readable) {
        response.on("end", () => response.emit("close"));
        response.push(null);
    } else if (response && kNodeMajor >= 10) {
        response.emit("close");
    }
    if (request.outputData) %array_set_length(request.outputData, 0);
    if (parser) {
        parser.finish();
        FreeParser(parser, request, this);
    }
}

function HangUp(request, error) {
    if (request.socket._hadError) return;
    request.socket._hadError = true;
    EmitRequestError(request, error);
}

function ErrorOfRequestSocket(error) {
    const request = this._httpMessage;
    if (request) {
        request.socket._hadError = true;
        %at("Socket.socketErrorListener (node:_http_client:504:5)", EmitRequestError(request, error));
    }
    const parser = this.parser;
    if (parser) {
        parser.finish();
        FreeParser(parser, request, this);
    }
    this.removeListener("data", DataOfRequestSocket);
    this.removeListener("end", EndOfRequestSocket);
    this.destroy();
}

function EndOfRequestSocket() {
    const request = this._httpMessage;
    const parser = this.parser;
    if (!request.res && kIsOldNode) {
        HangUp(request, ConnectionResetError("socket hang up"));
    } else if (!request.res) {
        const error = %at("*.socketOnEnd (node:_http_client:528:25)", ConnectionResetError("socket hang up"));
        %at("*.socketOnEnd (node:_http_client:528:5)", HangUp(request, error));
    }
    if (parser) {
        parser.finish();
        FreeParser(parser, request, this);
    }
    this.destroy();
}

function DataOfRequestSocket(data) {
    const request = this._httpMessage;
    const parser = this.parser;
    const bytes = BinaryFromView(data);
    const result = %at("*.socketOnData (node:_http_client:544:22)", parser.execute(bytes));
    if (IsParseError(result)) {
        PlaceParseError(result, bytes);
        FreeParser(parser, request, this);
        this.removeListener("data", DataOfRequestSocket);
        this.removeListener("end", EndOfRequestSocket);
        this.destroy();
        request.socket._hadError = true;
        EmitRequestError(request, result);
    } else if (parser.incoming && parser.incoming.upgrade) {
        UpgradeRequest(request, this, parser, %string_slice(bytes, result, bytes.length));
    } else if (parser.incoming && parser.incoming.complete && !IsInformational(parser.incoming.statusCode)) {
        this.removeListener("data", DataOfRequestSocket);
        this.removeListener("end", EndOfRequestSocket);
        this.removeListener("drain", DrainOfRequestSocket);
        FreeParser(parser, request, this);
    }
}

function UpgradeRequest(request, socket, parser, rest) {
    const response = parser.incoming;
    request.res = response;
    socket.removeListener("data", DataOfRequestSocket);
    socket.removeListener("end", EndOfRequestSocket);
    socket.removeListener("drain", DrainOfRequestSocket);
    if (request.timeoutCb) socket.removeListener("timeout", request.timeoutCb);
    socket.removeListener("timeout", TimeoutOfResponse);
    FreeParser(parser, request, socket);
    const name = request.method === "CONNECT" ? "connect" : "upgrade";
    if (request.listenerCount(name) === 0) {
        socket.destroy();
        return;
    }
    request.upgradeOrConnect = true;
    socket.emit("agentRemove");
    socket.removeListener("close", kIsOldNode ? CloseOfOldRequestSocket : CloseOfRequestSocket);
    socket.removeListener("error", ErrorOfRequestSocket);
    socket._httpMessage = null;
    socket._readableState.flowing = null;
    request.emit(name, response, socket, BufferFromBinary(rest));
    request.destroyed = true;
    request._closed = true;
    request.emit("close");
}

function IsInformational(status) {
    return status < 200 && status >= 100 && status !== 101;
}

// parserOnIncomingClient.
function BeginResponse(parser, response, keepAlive) {
    const socket = parser.socket;
    const request = socket._httpMessage;
    if (request.res) {
        socket.destroy();
        return 0;
    }
    request.res = response;
    if (response.upgrade) return 2;
    if (request.method === "CONNECT") {
        response.upgrade = true;
        return 2;
    }
    if (IsInformational(response.statusCode)) {
        request.res = null;
        if (response.statusCode === 100) request.emit("continue");
        request.emit("information", {
            statusCode: response.statusCode, statusMessage: response.statusMessage, httpVersion: response.httpVersion,
            httpVersionMajor: response.httpVersionMajor, httpVersionMinor: response.httpVersionMinor,
            headers: response.headers, rawHeaders: response.rawHeaders,
        });
        return 1;
    }
    if (request.shouldKeepAlive && !keepAlive && !request.upgradeOrConnect) request.shouldKeepAlive = false;
    response.req = request;
    response.on("end", EndOfResponse);
    request.on("finish", FinishOfRequest);
    socket.on("timeout", TimeoutOfResponse);
    FirstUse("http.response");
    TellChannel("http.client.response.finish", () => ({ request, response }));
    if (request.aborted || !%at("HTTPParser.parserOnIncomingClient [as onIncoming] (node:_http_client:702:27)|HTTPParser.parserOnHeadersComplete (node:_http_common:118:17)", request.emit("response", response))) response._dump();
    if (request.method === "HEAD") return 1;
    if (response.statusCode === 304) {
        response.complete = true;
        return 1;
    }
    return 0;
}

// responseKeepAlive.
function KeepConnection(request) {
    const socket = request.socket;
    if (request.timeoutCb) {
        socket.setTimeout(0, request.timeoutCb);
        request.timeoutCb = null;
    }
    socket.removeListener("close", kIsOldNode ? CloseOfOldRequestSocket : CloseOfRequestSocket);
    socket.removeListener("error", ErrorOfRequestSocket);
    socket.removeListener("data", DataOfRequestSocket);
    socket.removeListener("end", EndOfRequestSocket);
    %next_tick(FreeRequestSocket, [request]);
    request.destroyed = true;
    if (request.res) request.res.socket = null;
}

function FreeRequestSocket(request) {
    request._closed = true;
    if (!kIsOldNode) request.emit("close");
    if (request.socket) request.socket.emit("free");
}

function EndOfResponse() {
    const request = this.req;
    const socket = request.socket;
    if (socket) {
        if (request.timeoutCb) socket.removeListener("timeout", EmitRequestTimeout);
        socket.removeListener("timeout", TimeoutOfResponse);
    }
    request._ended = true;
    if (!request.shouldKeepAlive) {
        if (socket.writable) {
            if (typeof socket.destroySoon === "function") {
                socket.destroySoon();
            } else {
                socket.end();
            }
        }
    } else if (kIsOldNode ? request.finished : request.writableFinished && !this.aborted) {
        KeepConnection(request);
    }
}

function TimeoutOfResponse() {
    const request = this._httpMessage;
    if (request && request.res) request.res.emit("timeout");
}

function FinishOfRequest() {
    if (this.shouldKeepAlive && this._ended) KeepConnection(this);
}
