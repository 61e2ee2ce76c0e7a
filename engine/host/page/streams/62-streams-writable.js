// WritableStream as a page has it. SPEC: Streams sections 5.2 to 5.4. RUNTIME: Blink's messages.

function NewSinkSignal() {
    return MakeSignal();
}

function AbortSink(controller, reason) {
    AbortNow(controller.signal, reason);
}

function ReleasedWriter(method, what) {
    return RejectedTypeError(`Failed to execute '${method}' on 'WritableStreamDefaultWriter': This writable stream writer has been released and cannot be ${what}`);
}

class WritableStreamDefaultWriter {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "WritableStreamDefaultWriter");
        const stream = InsideOf(list[0]);
        if (stream === undefined || !stream.WritableStream) WrongParameter(1, "WritableStream", undefined, "WritableStreamDefaultWriter");
        if (stream.writer !== undefined) %throw_type_error("Failed to construct 'WritableStreamDefaultWriter': Cannot create writer when WritableStream is locked");
        SetUpWriter(this, stream);
    }
    get closed() { return WithReceiver(this, "WritableStreamDefaultWriter", "closed", (writer) => writer.closed, true); }
    get desiredSize() {
        const { stream } = Receiver(this, "WritableStreamDefaultWriter");
        if (stream === undefined) %throw_type_error("Failed to read the 'desiredSize' property from 'WritableStreamDefaultWriter': This writable stream writer has been released and cannot be used to get the desiredSize");
        return RoomOf(stream);
    }
    get ready() { return WithReceiver(this, "WritableStreamDefaultWriter", "ready", (writer) => writer.ready, true); }
    abort(reason = undefined) {
        return WithReceiver(this, "WritableStreamDefaultWriter", "abort", ({ stream }) => (stream === undefined ? ReleasedWriter("abort", "aborted") : AbortWritable(stream, reason)));
    }
    close() {
        return WithReceiver(this, "WritableStreamDefaultWriter", "close", ({ stream }) => {
            if (stream === undefined) return ReleasedWriter("close", "closed");
            if (IsClosing(stream)) return RejectedTypeError("Failed to execute 'close' on 'WritableStreamDefaultWriter': Cannot close a writable stream that has already been requested to be closed");
            return CloseWritable(stream);
        });
    }
    releaseLock() {
        const writer = Receiver(this, "WritableStreamDefaultWriter");
        if (writer.stream !== undefined) ReleaseWriter(writer);
    }
    write(chunk = undefined) {
        return WithReceiver(this, "WritableStreamDefaultWriter", "write", (writer) => (writer.stream === undefined ? ReleasedWriter("write", "written to") : WriteWith(writer, chunk)));
    }
}
DefineInterface(WritableStreamDefaultWriter);

class WritableStreamDefaultController {
    constructor() {
        IllegalConstructor("WritableStreamDefaultController");
    }
    get signal() { return Receiver(this, "WritableStreamDefaultController").signal.object; }
    error(error = undefined) { ErrorWritableIfNeeded(Receiver(this, "WritableStreamDefaultController"), error); }
}
DefineInterface(WritableStreamDefaultController);

class WritableStream {
    constructor(...list) {
        const sink = ObjectForStream(list[0], "WritableStream");
        const strategy = StrategyOf(list[1], 1, "WritableStream");
        const stream = MakeWritableState(this);
        if (sink.type !== undefined) throw RangeMistake("Failed to construct 'WritableStream': Invalid type is specified");
        const step = (name) => StreamAlgorithm(sink, name, "WritableStream", "underlyingSink");
        const [write, close, abort] = [step("write"), step("close"), step("abort")];
        const start = StartAlgorithm(sink, "WritableStream", "underlyingSink");
        SetUpWritable(stream, start, write, close, abort, strategy.mark, strategy.size);
    }
    get locked() { return Receiver(this, "WritableStream").writer !== undefined; }
    abort(reason = undefined) {
        return WithReceiver(this, "WritableStream", "abort", (stream) => {
            return stream.writer === undefined ? AbortWritable(stream, reason) : RejectedTypeError("Failed to execute 'abort' on 'WritableStream': Cannot abort a locked stream");
        });
    }
    close() {
        return WithReceiver(this, "WritableStream", "close", (stream) => {
            if (stream.writer !== undefined) return RejectedTypeError("Failed to execute 'close' on 'WritableStream': Cannot close a locked stream");
            if (IsClosing(stream)) return RejectedTypeError("Failed to execute 'close' on 'WritableStream': Cannot close a closed or closing stream");
            return CloseWritable(stream);
        });
    }
    getWriter() {
        const stream = Receiver(this, "WritableStream");
        if (stream.writer !== undefined) %throw_type_error("Failed to execute 'getWriter' on 'WritableStream': Cannot create writer when WritableStream is locked");
        return AcquireWriter(stream).object;
    }
}
DefineInterface(WritableStream);
