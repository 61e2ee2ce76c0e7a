// Sockets as the operating system and libuv see them: ends of connections, listening sockets, what has arrived and when.
// RUNTIME: libuv 1.46 src/unix/stream.c and tcp.c over Linux. A handle tells its owner through onread(bytes, failure),
// onconnection(handle) and the callbacks that it is given. Moments are ns of virtual time.

const kMostBytesAtOnce = 65536;
const kMostReadsAtOnce = 32;

// Numbers and names of the failures that a socket can meet.
const SocketFailures = {
    __proto__: null,
    EOF: -4095, ENOENT: -2, EBADF: -9, EACCES: -13, ENOTDIR: -20, ECANCELED: -125, ECONNREFUSED: -111, ETIMEDOUT: -110, ENOTCONN: -107, ECONNRESET: -104, EADDRNOTAVAIL: -99,
    EADDRINUSE: -98, EPIPE: -32, EINVAL: -22, EHOSTUNREACH: -113,
};

// What Node and the operating system need for each, ns of virtual time, about as measured with Node 20.
const SocketCosts = { __proto__: null, accept: 400000, connect: 250000, connected: 100000, read: 200000, write: 60000, close: 100000 };

const ListeningHandles = [];
const EphemeralPorts = { next: 40000 };

function NextEphemeralPort() {
    EphemeralPorts.next += 1;
    return EphemeralPorts.next;
}

class TcpHandle {
    constructor() {
        UseUnknownResource("sockets");
        this.number = %io_handle();
        this.context = %async_context();
        this.owner = undefined;
        this.peer = undefined;
        this.local = undefined;
        this.remote = undefined;
        this.latency = 0;
        this.incoming = [];
        this.endsAt = -1;
        this.failsAt = -1;
        this.failure = undefined;
        this.hungUpAfter = -1;
        this.backlog = undefined;
        this.reading = false;
        this.watched = false;
        this.armed = false;
        this.armedAt = -1;
        this.noDelay = false;
        this.segments = undefined;
        this.shut = false;
        this.shutting = undefined;
        this.wroteAfterLook = -1;
        this.closed = false;
        this.connecting = false;
        this.connectRequest = undefined;
        this.attempt = undefined;
        this.referenced = true;
        this.requests = 0;
        this.counted = false;
        this.bytesRead = 0;
        this.bytesWritten = 0;
        this.onread = undefined;
        this.onconnection = undefined;
        this.onclosing = undefined;
        this.remoteName = undefined;
        this.boundPort = undefined;
        this.pipePath = undefined;
        this.isConsumed = false;
    }
    readStart() {
        if (this.reading || this.closed) return;
        this.reading = true;
        WatchHandle(this);
        CountHandle(this);
        ArmHandle(this);
    }
    readStop() {
        if (!this.reading) return;
        this.reading = false;
        this.armed = false;
        %io_cancel(this.number);
        if (this.shutting !== undefined) ArmShutdown(this);
        CountHandle(this);
    }
    // The write is done at once: the other end has the bytes when they have travelled. Gives back the name of a failure.
    write(bytes) {
        if (this.closed || this.shut) return "EPIPE";
        if (this.failure !== undefined && this.failsAt <= %io_now()) return "EPIPE";
        this.bytesWritten += bytes.length;
        this.wroteAfterLook = %io_looks();
        %io_spend(SocketCosts.write);
        const other = this.peer;
        if (other === undefined || other.closed) {
            FailHandle(this, "ECONNRESET", %io_now() + this.latency);
        } else if (this.segments !== undefined) {
            SendInSegments(this, bytes);
        } else {
            other.receive(bytes, %io_now() + this.latency);
        }
        return undefined;
    }
    // TCP_NODELAY.
    setNoDelay(enable) {
        this.noDelay = enable;
        if (this.segments === undefined) return;
        this.segments.noDelay = enable;
        if (enable) SendInSegments(this, "");
    }
    receive(bytes, at) {
        if (this.closed || bytes.length === 0) return;
        %push(this.incoming, { __proto__: null, bytes, at });
        ArmHandle(this);
    }
    receiveEnd(at) {
        this.endsAt = at;
        NoteHangUp(this);
        ArmHandle(this);
    }
    // uv_shutdown, which is put off: done(failure) in the pending callbacks. RUNTIME: libuv before 1.42, that of older Nodes, waits
    // until poll reports that there is room to write, if nothing has been written since the last poll.
    shutdown(done) {
        if (this.closed || this.shut) return "ENOTCONN";
        this.shut = true;
        const request = BeginActiveRequest("SimpleShutdownWrap");
        const callback = (failure) => {
            EndActiveRequest(request);
            done(failure);
        };
        if (!kIsOldNode || this.wroteAfterLook === %io_looks()) {
            %io_feed(() => EndHandleOutput(this, callback), this.context);
        } else {
            this.shutting = callback;
            %io_keep_alive(1);
            ArmShutdown(this);
        }
        return undefined;
    }
    close(callback) {
        if (this.closed) return;
        %io_spend(SocketCosts.close);
        const hasUnread = this.incoming.length > 0;
        if (this.segments !== undefined && !hasUnread) FlushSegments(this);
        this.closed = true;
        if (this.onclosing !== undefined) this.onclosing();
        this.reading = false;
        this.armed = false;
        %io_cancel(this.number);
        CountHandle(this);
        RemoveFrom(ListeningHandles, this);
        if (this.backlog !== undefined) ResetBacklog(this.backlog);
        if (this.peer !== undefined) LeavePeer(this, hasUnread);
        const shutting = TakeShutdown(this);
        const connecting = this.connectRequest;
        %close_soon(() => {
            EndHandle(this);
            if (connecting !== undefined) EndActiveRequest(connecting);
            if (shutting !== undefined) shutting("ECANCELED");
            if (callback !== undefined) callback();
        }, this.context);
    }
    reset(callback) {
        if (this.peer !== undefined && !this.peer.closed) FailHandle(this.peer, "ECONNRESET", %io_now() + this.latency);
        this.peer = undefined;
        this.close(callback);
    }
    ref() {
        this.referenced = true;
        CountHandle(this);
    }
    unref() {
        this.referenced = false;
        CountHandle(this);
    }
    hasRef() {
        return this.referenced && !this.closed;
    }
}

// uv__drain: nothing is left to write.
function EndHandleOutput(handle, callback) {
    if (handle.closed) {
        callback("ECANCELED");
        return;
    }
    if (handle.segments !== undefined) FlushSegments(handle);
    NoteHangUp(handle);
    if (handle.peer !== undefined && !handle.peer.closed) handle.peer.receiveEnd(%io_now() + handle.latency);
    callback(undefined);
}

function ArmShutdown(handle) {
    %io_ready(handle.number, HandleWritable, handle, %io_now(), "room to write", handle.context);
}

function HandleWritable(handle) {
    EndHandleOutput(handle, TakeShutdown(handle));
}

function TakeShutdown(handle) {
    const callback = handle.shutting;
    if (callback === undefined) return undefined;
    handle.shutting = undefined;
    %io_keep_alive(-1);
    return callback;
}

function WatchHandle(handle) {
    if (handle.watched) return;
    handle.watched = true;
    %io_watch(handle.number);
}

// uv__has_active_handles: whether the handle keeps the loop alive.
function CountHandle(handle) {
    const isActive = handle.requests > 0 || (handle.referenced && !handle.closed && (handle.reading || handle.backlog !== undefined));
    if (isActive === handle.counted) return;
    handle.counted = isActive;
    %io_keep_alive(isActive ? 1 : -1);
}

// When there is something to read next; -1 for nothing.
function NextArrival(handle) {
    let at = -1;
    if (handle.incoming.length > 0) at = handle.incoming[0].at;
    else if (handle.endsAt >= 0) at = handle.endsAt;
    else at = NextHeldSegment(handle);
    if (handle.failsAt >= 0 && (at < 0 || handle.failsAt < at)) at = handle.failsAt;
    return at;
}

// Level-triggered: as long as there is something to read, poll reports it.
function ArmHandle(handle) {
    if (!handle.reading) return;
    const at = NextArrival(handle);
    if (at < 0 || (handle.armed && (handle.segments === undefined || handle.armedAt <= at))) return;
    if (handle.armed) %io_cancel(handle.number);
    handle.armed = true;
    handle.armedAt = at;
    %io_ready(handle.number, HandleReadable, handle, at, ArrivalLabel(handle), handle.context);
}

function ArrivalLabel(handle) {
    const where = handle.remote === undefined ? "" : ` from ${handle.remoteName === undefined ? `port ${handle.remote.port}` : handle.remoteName}`;
    if (handle.incoming.length > 0 || NextHeldSegment(handle) >= 0) return `data${where}`;
    return handle.failsAt >= 0 ? `a reset${where}` : `the end of the connection${where}`;
}

function FailHandle(handle, failure, at) {
    handle.failure = failure;
    handle.failsAt = at;
    handle.endsAt = -1;
    ArmHandle(handle);
}

// Both directions are shut: from the next look on, epoll reports a hang-up too.
function NoteHangUp(handle) {
    if (handle.endsAt >= 0 && handle.shut && handle.hungUpAfter < 0) handle.hungUpAfter = %io_looks();
}

function LeavePeer(handle, hasUnread) {
    const other = handle.peer;
    if (other.closed) return;
    const at = %io_now() + handle.latency;
    if (hasUnread) {
        FailHandle(other, "ECONNRESET", at);
    } else if (!handle.shut || other.endsAt < 0) {
        other.receiveEnd(at);
    }
}

function ResetBacklog(backlog) {
    for (let index = 0; index < backlog.length; index += 1) {
        const end = backlog[index];
        if (end.peer !== undefined && !end.peer.closed) FailHandle(end.peer, "ECONNRESET", %io_now());
        end.closed = true;
    }
}

function HandleReadable(handle) {
    handle.armed = false;
    const isHungUp = handle.hungUpAfter >= 0 && handle.hungUpAfter < %io_looks();
    ReadOnce(handle, kMostReadsAtOnce, isHungUp);
}

// What has arrived by now, as one piece.
function TakeArrived(handle) {
    const parts = [];
    let room = kMostBytesAtOnce;
    const now = %io_now();
    while (room > 0 && handle.incoming.length > 0 && handle.incoming[0].at <= now) {
        const piece = handle.incoming[0];
        if (piece.bytes.length <= room) {
            %push(parts, piece.bytes);
            room -= piece.bytes.length;
            TakeFirst(handle.incoming);
        } else {
            %push(parts, %string_slice(piece.bytes, 0, room));
            piece.bytes = %string_slice(piece.bytes, room, piece.bytes.length);
            room = 0;
        }
    }
    return parts.length === 1 ? parts[0] : %join_texts(parts, "");
}

// uv__read, one turn of its loop; what follows runs after what this has queued.
function ReadOnce(handle, left, isHungUp) {
    if (!handle.reading) return;
    const now = %io_now();
    if (handle.segments !== undefined) FireDelayedAcks(handle, now);
    if (handle.failsAt >= 0 && handle.failsAt <= now) {
        handle.readStop();
        handle.failsAt = -1;
        handle.onread("", handle.failure);
        return;
    }
    const bytes = TakeArrived(handle);
    if (bytes.length === 0) {
        if (handle.endsAt >= 0 && handle.endsAt <= now) ReadEnd(handle);
        return;
    }
    handle.bytesRead += bytes.length;
    if (handle.segments !== undefined) AckWhatIsRead(handle);
    if (SeenUses["net.read"] !== true) FirstUse("net.read");
    %io_spend(SocketCosts.read);
    const isFull = bytes.length === kMostBytesAtOnce;
    Continue(handle.onread(bytes, undefined), () => {
        if (isFull && left > 1) {
            ReadOnce(handle, left - 1, isHungUp);
        } else if (!isFull && isHungUp && handle.reading && handle.endsAt >= 0) {
            ReadEnd(handle);
        }
    }, isFull || isHungUp);
    ArmHandle(handle);
}

function ReadEnd(handle) {
    handle.readStop();
    handle.endsAt = -1;
    handle.onread("", "EOF");
}

// Goes on after the callbacks that the running one has queued: first with the rest of what onread does, if it has said that
// there is one, then with what comes after it.
function Continue(rest, after, hasAfter) {
    if (typeof rest === "function") {
        %io_go_on(() => Continue(rest(), after, hasAfter));
    } else if (hasAfter) {
        %io_go_on(after);
    }
}
