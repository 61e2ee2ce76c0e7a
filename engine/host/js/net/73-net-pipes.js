// Pipes: sockets with a path for a name. RUNTIME: Node 20 lib/net.js, libuv 1.46 src/unix/pipe.c over Linux.

// A file of the simulated disk with this bit is the place of a pipe, as its kind is not one of the file system's own.
// SIMPLIFIED: entries of a folder that are listed with their kinds show it as a file.
const kPipeMode = 49152;
const kPipeFlags = 1 | 64 | 128;  // O_WRONLY | O_CREAT | O_EXCL
const kPipeRights = 511;
const PipeListeners = [];

// bind and listen; gives back the name of a failure.
function ListenOnPipe(handle, path) {
    const place = AbsolutePath(path);
    const answer = %files_now("open", [place, kPipeFlags, kPipeMode + kPipeRights]);
    if (answer[0] !== undefined) return answer[0][0] === "EEXIST" ? "EADDRINUSE" : answer[0][0] === "ENOENT" ? "EACCES" : answer[0][0];
    %files_now("close", [answer[1]]);
    handle.pipePath = place;
    handle.backlog = [];
    handle.onclosing = () => {
        RemoveFrom(PipeListeners, handle);
        %files_now("unlink", [place]);
    };
    %push(PipeListeners, handle);
    WatchHandle(handle);
    CountHandle(handle);
    return undefined;
}

function FindPipe(place) {
    for (let index = 0; index < PipeListeners.length; index += 1) {
        if (PipeListeners[index].pipePath === place) return PipeListeners[index];
    }
    return undefined;
}

// uv_pipe_connect: callback(failure) in the poll phase, or, for a failure, in the pending callbacks.
function ConnectPipe(handle, path, callback) {
    %io_spend(SocketCosts.connect);
    handle.connecting = true;
    handle.requests += 1;
    CountHandle(handle);
    WatchHandle(handle);
    handle.connectRequest = BeginActiveRequest("ConnectWrap");
    const settle = () => {
        if (!handle.connecting) return false;
        handle.connecting = false;
        if (!handle.closed) {
            EndActiveRequest(handle.connectRequest);
            handle.connectRequest = undefined;
        }
        handle.requests -= 1;
        CountHandle(handle);
        return true;
    };
    handle.onclosing = settle;
    const place = AbsolutePath(path);
    const listener = FindPipe(place);
    if (listener === undefined) {
        const status = %files_now("stat", [place]);
        const failure = status[0] === undefined ? "ECONNREFUSED" : status[0][0];
        %io_feed(() => {
            if (settle()) callback(failure);
        }, handle.context);
        return;
    }
    const end = new TcpHandle();
    end.peer = handle;
    handle.peer = end;
    %push(listener.backlog, end);
    ArmListener(listener, %io_now());
    %io_ready(handle.number, () => {
        %io_spend(SocketCosts.connected);
        if (settle()) callback(undefined);
    }, handle, %io_now(), `connected to ${path}`, handle.context);
}

function ConnectSocketToPipe(socket, path) {
    const handle = socket._handle;
    ConnectPipe(handle, path, (failure) => {
        if (socket.destroyed) return;
        socket.connecting = false;
        socket._sockname = null;
        if (failure !== undefined) {
            socket.destroy(ConnectionError(failure, "connect", path, undefined, undefined, "PipeConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)"));
            return;
        }
        RefreshSocketTimer(socket);
        socket.emit("connect");
        socket.emit("ready");
        if (!socket.isPaused()) socket.read(0);
    });
}

// setupListenHandle, for a path.
function StartListeningOnPipe(server, path) {
    const handle = new TcpHandle();
    BeginSocketHandle(handle, "PipeWrap");
    const failure = ListenOnPipe(handle, path);
    if (failure !== undefined) {
        %next_tick(EmitServerError, [server, PipeListenError(failure, path)]);
        return;
    }
    server._handle = handle;
    server._pipeName = path;
    handle.owner = server;
    handle.onconnection = (end) => AcceptConnection(server, end);
    server._connectionKey = `-1:${path}:-1`;
    if (server._unref) server.unref();
    %next_tick(EmitListening, [server]);
}

function PipeListenError(failure, path) {
    const error = ListenError(failure, path, undefined);
    error.port = -1;
    return error;
}
