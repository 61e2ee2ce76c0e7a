// process.stdout, process.stderr and process.stdin. Writes are done at once, as to a pipe of Node on Linux; the input is empty.
// RUNTIME: Node 20 lib/internal/bootstrap/switches/is_main_thread.js and lib/net.js; Node 10 to 4 lib/internal/process/stdio.js.

const StandardBases = { __proto__: null, Writable: kIsOldNode ? OldWritable : Writable, Readable: kIsOldNode ? OldReadable : Readable };

function OutputStream(descriptor) {
    "function";
    %call(StandardBases.Writable, this, { decodeStrings: false, emitClose: false });
    this.fd = descriptor;
    this._type = "pipe";
    this._isStdio = true;
}
InheritStream(OutputStream, StandardBases.Writable, 1);
%set_name(OutputStream, "Socket");

// Text for the output; bytes that begin a character wait for the rest of it.
function OutputText(stream, chunk, encoding) {
    if (typeof chunk === "string") {
        if (encoding === "utf8" || encoding === "utf-8" || !encoding) return chunk;
        return DecodeBytes(EncodeText(chunk, BufferEncoding(encoding)), "utf8");
    }
    if (OutputDecoders[stream.fd] === undefined) OutputDecoders[stream.fd] = MakeStringDecoder("utf8");
    return OutputDecoders[stream.fd].write(chunk);
}
const OutputDecoders = { __proto__: null };

%define_methods(OutputStream.prototype, {
    _write(chunk, encoding, callback) {
        const text = OutputText(this, chunk, encoding);
        if (text !== "") %write_output(this.fd, text);
        callback();
    },
    // The standard streams are never really closed.
    _destroy(error, callback) {
        callback(error);
        if (kNodeMajor < 10) return;
        if (!kIsOldNode) UndestroyStream(this);
        NextTick(() => this.emit("close"), []);
    },
    destroySoon() {
        this.destroy();
    },
});

function NotClosedError(stream) {
    return %construct(ErrorConstructor, [`process.${stream.fd === 1 ? "stdout" : "stderr"} cannot be closed.`], ErrorConstructor);
}

// RUNTIME: Node 8 and 6 lib/net.js, Socket.prototype.write.
if (kIsOldNode && kNodeMajor < 10) {
    %define_methods(OutputStream.prototype, {
        write(chunk, encoding, cb) {
            return WriteToOldSocket(this, chunk, encoding, cb);
        },
    });
}
// RUNTIME: Node 6 and 4 have no _destroy that could be replaced.
if (kIsOldNode && kNodeMajor < 8) {
    %define_methods(OutputStream.prototype, {
        destroy(error) {
            this.emit("error", error || NotClosedError(this));
        },
    });
}
const kStandardWrite = OutputStream.prototype.write;

const StandardOutput = %construct(OutputStream, [1], OutputStream);
const StandardError = %construct(OutputStream, [2], OutputStream);

// What the console and Node itself write. A program that puts a write() of its own in place sees it.
function WriteStandard(descriptor, text) {
    NoteConsoleWrite(descriptor);
    WriteToStandard(descriptor, text);
    NoteConsoleWritten(descriptor);
}

function WriteToStandard(descriptor, text) {
    if (Domains.areUsed) Domains.writes += 1;
    if (Cluster.isWorker) {
        WriteToStream(descriptor === 1 ? WorkerStdio().stdout : WorkerStdio().stderr, text);
        return;
    }
    const stream = descriptor === 1 ? StandardOutput : StandardError;
    const state = stream._writableState;
    if (stream.write === kStandardWrite && state.corked === 0 && !state.ending && !state.destroyed) {
        %write_output(descriptor, text);
        return;
    }
    WriteToStream(stream, text);
}

function WriteToStream(stream, text) {
    stream.once("error", NoOperation);
    try {
        stream.write(text, NoOperation);
    } catch {
        // The console does not throw what its stream throws.
    } finally {
        stream.removeListener("error", NoOperation);
    }
}

// What is empty is /dev/null: a stream of a file that its end does not close.
function InputStream() {
    "function";
    %call(StandardBases.Readable, this, { highWaterMark: 65536, autoDestroy: false });
    this.fd = 0;
    this.autoClose = false;
}
InheritStream(InputStream, StandardBases.Readable, 0);
%set_name(InputStream, "ReadStream");
%define_methods(InputStream.prototype, {
    _read() {
        UseUnknownResource("standard input");
        %files_later("stdin", [""], () => this.push(null));
    },
    ref() {
        return this;
    },
    unref() {
        return this;
    },
});

let StandardInput;
%define_methods(Process, {
    get stdout() {
        NoteStandardPipe(1);
        return StandardOutput;
    },
    get stderr() {
        NoteStandardPipe(2);
        return StandardError;
    },
    get stdin() {
        FirstUse("process.stdin");
        if (StandardInput === undefined) StandardInput = StandardInputHandle.handle === undefined ? %construct(InputStream, [], InputStream) : PipedInput();
        return StandardInput;
    },
});
