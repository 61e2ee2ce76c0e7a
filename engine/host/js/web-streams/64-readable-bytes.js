// Readable streams of bytes: their controller, and readers that bring a buffer of their own. SPEC: Streams sections 4.5 to 4.8 and 4.9.5.
// A runtime's own files have CheckMovableBytes, which throws for a buffer that cannot be moved.
// A place to fill ("pull-into descriptor") is {buffer, bufferLength, offset, length, filled, minimum, elementSize, constructor, kind}, kind one of
// "default", "byob" and "none".

function SetUpByteStream(stream, start, pull, cancel, mark, chunkLength) {
    const controller = StreamRecord(%new_object(ReadableByteStreamController.prototype), "ReadableByteStreamController", {
        __proto__: null, stream, isBytes: true, queue: NewChunks(), started: false, closeRequested: false, pulling: false, pullAgain: false, pull, cancel, mark, chunkLength,
        pullIntos: [], byobRequest: null,
    });
    StartReadable(stream, controller, start);
}

// A stream of the library's own.
function CreateByteStream(start, pull, cancel) {
    const object = %new_object(ReadableStream.prototype);
    SetUpByteStream(MakeReadableState(object), start, pull, cancel, 0, undefined);
    return object;
}

// The bytes go to another buffer, and the one that a program has is detached.
function MovedBuffer(buffer) {
    if (%buffer_detached(buffer)) throw StreamMistakes.detached();
    CheckMovableBytes(buffer);
    return TransferBuffer(buffer, undefined, true, "ArrayBuffer.prototype.transfer");
}

function ViewByteLength(view) {
    return %view_length(view) * (%is_typed_array(view) ? KindOf(view).size : 1);
}

function BytesView(buffer, offset, length) {
    return %construct(Uint8ArrayConstructor, [buffer, offset, length], Uint8ArrayConstructor);
}

// ---- Requests of a source: the place that it may fill ----

function ByobRequestOf(controller) {
    if (controller.byobRequest === null && controller.pullIntos.length > 0) {
        const into = controller.pullIntos[0];
        controller.byobRequest = StreamRecord(%new_object(ReadableStreamBYOBRequest.prototype), "ReadableStreamBYOBRequest", {
            __proto__: null, controller, view: BytesView(into.buffer, into.offset + into.filled, into.length - into.filled),
        });
    }
    return controller.byobRequest === null ? null : controller.byobRequest.object;
}

function EndByobRequest(controller) {
    if (controller.byobRequest === null) return;
    controller.byobRequest.controller = undefined;
    controller.byobRequest.view = null;
    controller.byobRequest = null;
}

function DropPullIntos(controller) {
    EndByobRequest(controller);
    controller.pullIntos = [];
}

function KeepFirstPullInto(controller) {
    if (controller.pullIntos.length === 0) return;
    controller.pullIntos[0].kind = "none";
    controller.pullIntos = [controller.pullIntos[0]];
}

// ---- From the source ----

function EnqueueBytes(controller, view) {
    if (!CanEnqueue(controller)) return;
    const stream = controller.stream;
    const offset = %view_offset(view);
    const length = ViewByteLength(view);
    const buffer = MovedBuffer(%view_buffer(view));
    if (controller.pullIntos.length > 0) {
        const first = controller.pullIntos[0];
        if (%buffer_detached(first.buffer)) throw StreamMistakes.destinationDetached();
        EndByobRequest(controller);
        first.buffer = MovedBuffer(first.buffer);
        if (first.kind === "none") QueueLeftBytes(controller, first);
    }
    const reader = stream.reader;
    if (reader !== undefined && !reader.isByob) {
        while (reader.requests.length > 0 && controller.queue.total > 0) GiveFromQueue(controller, TakeFirst(reader.requests));
        if (reader.requests.length === 0) {
            QueueBytes(controller, buffer, offset, length);
        } else {
            if (controller.pullIntos.length > 0) TakeFirst(controller.pullIntos);
            TakeFirst(reader.requests).chunk(BytesView(buffer, offset, length));
        }
    } else {
        QueueBytes(controller, buffer, offset, length);
        if (reader !== undefined) FillPullIntos(controller);
    }
    PullIfNeeded(controller);
}

function QueueBytes(controller, buffer, offset, length) {
    %push(controller.queue.list, { __proto__: null, buffer, offset, length });
    controller.queue.total += length;
}

function QueueCopy(controller, buffer, offset, length) {
    const copy = AllocateArrayBuffer(ArrayBufferPrototype, length, undefined);
    %copy_bytes(copy, 0, buffer, offset, length);
    QueueBytes(controller, copy, 0, length);
}

// What a reader that has gone left in its buffer.
function QueueLeftBytes(controller, into) {
    if (into.filled > 0) QueueCopy(controller, into.buffer, into.offset, into.filled);
    TakeFirst(controller.pullIntos);
}

function CheckWholeElements(controller) {
    if (controller.queue.total > 0 || controller.pullIntos.length === 0) return;
    const first = controller.pullIntos[0];
    if (first.filled % first.elementSize === 0) return;
    const error = StreamMistakes.partialRead();
    ErrorReadable(controller, error);
    throw error;
}

// ---- To readers ----

function GiveFromQueue(controller, request) {
    const entry = TakeFirst(controller.queue.list);
    controller.queue.total -= entry.length;
    AfterDequeue(controller);
    request.chunk(BytesView(entry.buffer, entry.offset, entry.length));
}

function ReadBytesWith(controller, reader, request) {
    if (controller.queue.total > 0) {
        GiveFromQueue(controller, request);
        return;
    }
    const length = controller.chunkLength;
    if (length !== undefined) {
        let buffer;
        try {
            buffer = AllocateArrayBuffer(ArrayBufferPrototype, length, undefined);
        } catch (error) {
            request.error(error);
            return;
        }
        %push(controller.pullIntos, { __proto__: null, buffer, bufferLength: length, offset: 0, length, filled: 0, minimum: 1, elementSize: 1, constructor: Uint8ArrayConstructor, kind: "default" });
    }
    %push(reader.requests, request);
    PullIfNeeded(controller);
}

// ReadableByteStreamControllerPullInto: `view` is a reader's own, of which at least `least` elements have to be filled.
function ReadInto(reader, view, least, request) {
    const stream = reader.stream;
    stream.disturbed = true;
    if (stream.state === "errored") {
        request.error(stream.storedError);
        return;
    }
    const controller = stream.controller;
    const isTyped = %is_typed_array(view);
    const elementSize = isTyped ? view.BYTES_PER_ELEMENT : 1;
    const constructor = isTyped ? view.constructor : %intrinsic("GlobalObject").DataView;
    const offset = %view_offset(view);
    const length = ViewByteLength(view);
    const bufferLength = %buffer_length(%view_buffer(view));
    let buffer;
    try {
        buffer = MovedBuffer(%view_buffer(view));
    } catch (error) {
        request.error(error);
        return;
    }
    const into = { __proto__: null, buffer, bufferLength, offset, length, filled: 0, minimum: least * elementSize, elementSize, constructor, kind: "byob" };
    if (controller.pullIntos.length > 0) {
        %push(controller.pullIntos, into);
        %push(reader.requests, request);
        return;
    }
    if (stream.state === "closed") {
        request.close(%construct(constructor, [buffer, offset, 0], constructor));
        return;
    }
    if (controller.queue.total > 0) {
        if (FillFromQueue(controller, into)) {
            const filled = FilledView(into);
            AfterDequeue(controller);
            request.chunk(filled);
            return;
        }
        if (controller.closeRequested) {
            const error = StreamMistakes.closedWhileReading();
            ErrorReadable(controller, error);
            request.error(error);
            return;
        }
    }
    %push(controller.pullIntos, into);
    %push(reader.requests, request);
    PullIfNeeded(controller);
}

function FillFromQueue(controller, into) {
    const queue = controller.queue;
    const most = into.filled + %math_min(queue.total, into.length - into.filled);
    const aligned = most - most % into.elementSize;
    const isReady = aligned >= into.minimum;
    const goal = isReady ? aligned : most;
    while (into.filled < goal) {
        const head = queue.list[0];
        const count = %math_min(goal - into.filled, head.length);
        %copy_bytes(into.buffer, into.offset + into.filled, head.buffer, head.offset, count);
        if (head.length === count) {
            TakeFirst(queue.list);
        } else {
            head.offset += count;
            head.length -= count;
        }
        queue.total -= count;
        into.filled += count;
    }
    return isReady;
}

function FilledView(into) {
    const constructor = into.constructor;
    return %construct(constructor, [MovedBuffer(into.buffer), into.offset, into.filled / into.elementSize], constructor);
}

function GiveFilled(controller, into) {
    const stream = controller.stream;
    const view = FilledView(into);
    const request = TakeFirst(stream.reader.requests);
    if (stream.state === "closed") request.close(into.kind === "byob" ? view : undefined);
    else request.chunk(view);
}

function FillPullIntos(controller) {
    const filled = [];
    while (controller.pullIntos.length > 0 && controller.queue.total > 0) {
        const into = controller.pullIntos[0];
        if (FillFromQueue(controller, into)) %push(filled, TakeFirst(controller.pullIntos));
    }
    for (let index = 0; index < filled.length; index += 1) GiveFilled(controller, filled[index]);
}

// ---- Answers of a source that has filled its place ----

function RespondToPull(controller, written) {
    const into = controller.pullIntos[0];
    if (controller.stream.state === "closed") {
        if (written !== 0) throw StreamMistakes.respondAfterClose(written);
    } else {
        if (!written) throw StreamMistakes.respondNothing(written);
        if (into.filled + written > into.length) throw StreamMistakes.respondTooMuch(written);
    }
    into.buffer = MovedBuffer(into.buffer);
    FinishRespond(controller, written);
}

function RespondWithView(controller, view) {
    const into = controller.pullIntos[0];
    const length = ViewByteLength(view);
    if (controller.stream.state === "closed") {
        if (length !== 0) throw StreamMistakes.viewAfterClose();
    } else if (length === 0) {
        throw StreamMistakes.emptyView();
    }
    if (into.offset + into.filled !== %view_offset(view)) throw StreamMistakes.viewElsewhere(view);
    if (into.filled + length > into.length) throw StreamMistakes.viewTooLong(view);
    if (into.bufferLength !== %buffer_length(%view_buffer(view))) throw StreamMistakes.viewOfOtherBuffer(view);
    into.buffer = MovedBuffer(%view_buffer(view));
    FinishRespond(controller, length);
}

function FinishRespond(controller, written) {
    const into = controller.pullIntos[0];
    EndByobRequest(controller);
    if (controller.stream.state === "closed") RespondClosed(controller, into);
    else RespondReadable(controller, into, written);
    PullIfNeeded(controller);
}

function RespondClosed(controller, into) {
    if (into.kind === "none") TakeFirst(controller.pullIntos);
    const reader = controller.stream.reader;
    if (reader === undefined || !reader.isByob) return;
    while (reader.requests.length > 0) GiveFilled(controller, TakeFirst(controller.pullIntos));
}

function RespondReadable(controller, into, written) {
    into.filled += written;
    if (into.kind === "none") {
        QueueLeftBytes(controller, into);
        FillPullIntos(controller);
        return;
    }
    if (into.filled < into.minimum) return;
    TakeFirst(controller.pullIntos);
    const rest = into.filled % into.elementSize;
    if (rest > 0) QueueCopy(controller, into.buffer, into.offset + into.filled - rest, rest);
    into.filled -= rest;
    GiveFilled(controller, into);
    FillPullIntos(controller);
}
