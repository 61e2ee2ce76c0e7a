// What the parser makes of the bytes of a connection: messages for a server or a client. RUNTIME: Node 20 lib/_http_common.js.

const kMostHeaderPairs = 2000;

class ConnectionParser {
    constructor(isRequest, socket) {
        this.socket = socket;
        this.incoming = null;
        this.outgoing = null;
        this.maxHeaderPairs = kMostHeaderPairs;
        this.joinDuplicateHeaders = null;
        this.onIncoming = undefined;
        this.isConsumed = false;
        this.isFreed = false;
        this.isIdle = false;
        this.list = undefined;
        this.hasHeaders = false;
        this.begunAt = %uptime_ms();
        this.isTooSlow = false;
        const http = new HttpParser(isRequest);
        http.onBegin = () => WatchSlowness(this);
        http.onHeaders = (head, keepAlive) => BeginIncoming(this, head, keepAlive);
        http.onBody = (bytes) => GiveBody(this, bytes);
        http.onComplete = (trailers) => CompleteIncoming(this, trailers);
        this.http = http;
    }
    execute(bytes) {
        this.http.canPause = this.isConsumed;
        return this.http.execute(bytes);
    }
    goOn() {
        this.http.canPause = this.isConsumed;
        return this.http.goOn();
    }
    finish() {
        return this.http.finish();
    }
}

function BeginIncoming(parser, head, keepAlive) {
    parser.hasHeaders = true;
    const socket = parser.socket;
    const own = socket && socket.server ? socket.server[kIncomingClass] : undefined;
    const constructor = own || IncomingMessage;
    const incoming = %construct(constructor, [socket], constructor);
    parser.incoming = incoming;
    incoming.httpVersionMajor = head.major;
    incoming.httpVersionMinor = head.minor;
    incoming.httpVersion = `${head.major}.${head.minor}`;
    incoming.joinDuplicateHeaders = (socket && socket.server && socket.server.joinDuplicateHeaders) || parser.joinDuplicateHeaders;
    incoming.url = head.url === undefined ? "" : head.url;
    incoming.upgrade = head.upgrade;
    const count = parser.maxHeaderPairs > 0 ? %math_min(head.headers.length, parser.maxHeaderPairs) : head.headers.length;
    incoming._addHeaderLines(head.headers, count);
    if (head.method === undefined) {
        incoming.statusCode = head.status;
        incoming.statusMessage = head.statusMessage;
    } else {
        incoming.method = head.method;
    }
    return parser.onIncoming(incoming, keepAlive);
}

function GiveBody(parser, bytes) {
    const stream = parser.incoming;
    if (stream === null || stream._dumped) return;
    if (!%at("HTTPParser.parserOnBody (node:_http_common:130:24)", stream.push(BufferFromBinary(bytes))) && parser.socket) parser.socket.pause();
}

function CompleteIncoming(parser, trailers) {
    parser.isIdle = true;
    UnwatchSlowness(parser);
    const stream = parser.incoming;
    if (stream !== null) {
        stream.complete = true;
        if (trailers !== undefined && trailers.length > 0) stream._addHeaderLines(trailers, trailers.length);
        stream.push(null);
    }
    ResumeSocket(parser.socket);
}

function FreeParser(parser, request, socket) {
    if (parser) {
        parser.isFreed = true;
        parser.incoming = null;
        parser.outgoing = null;
        parser.onIncoming = () => 0;
        if (parser.list !== undefined) {
            RemoveFrom(parser.list, parser);
            UnwatchSlowness(parser);
        }
        parser.socket = null;
    }
    if (request) request.parser = null;
    if (socket) socket.parser = null;
}

function PlaceParseError(error, bytes) {
    error.rawPacket = BufferFromBinary(bytes);
    return error;
}

function IsParseError(result) {
    return %is_object(result);
}
