// process.stdout and process.stderr, as far as programs write to them. Writes are synchronous, as to a file or a pipe of
// Node on Linux. RUNTIME: Node 20 lib/internal/bootstrap/switches/is_main_thread.js.

function MakeOutputStream(descriptor) {
    const stream = %new_object(OutputStreamPrototype);
    %call(EventEmitter, stream);
    stream.fd = descriptor;
    stream.writable = true;
    return stream;
}

const OutputStreamPrototype = %new_object(EventEmitter.prototype);

function TextToWrite(chunk, encoding) {
    if (typeof chunk === "string") return chunk;
    if (IsByteView(chunk)) return DecodeBytes(BinaryFromView(chunk), "utf8");
    if (chunk === null) throw NodeTypeError("ERR_STREAM_NULL_VALUES", "May not write null values to stream");
    throw ArgumentTypeError("chunk", "of type string or an instance of Buffer or Uint8Array", chunk);
}

%define_methods(OutputStreamPrototype, {
    write(chunk, encoding, callback) {
        const done = typeof encoding === "function" ? encoding : callback;
        %write_output(this.fd, TextToWrite(chunk, encoding));
        if (typeof done === "function") %next_tick(done, [null]);
        return true;
    },
    end(chunk, encoding, callback) {
        if (typeof chunk !== "function" && chunk !== undefined && chunk !== null) this.write(chunk, encoding);
        const done = typeof chunk === "function" ? chunk : typeof encoding === "function" ? encoding : callback;
        if (typeof done === "function") %next_tick(done, []);
        return this;
    },
    cork() {},
    uncork() {},
});

const StandardOutput = MakeOutputStream(1);
const StandardError = MakeOutputStream(2);
%define_methods(Process, {
    get stdout() {
        return StandardOutput;
    },
    get stderr() {
        return StandardError;
    },
    get stdin() {
        %refuse("process.stdin is not supported by Loopscope: a program has no standard input");
    },
});
