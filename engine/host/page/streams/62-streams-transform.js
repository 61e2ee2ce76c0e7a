// TransformStream, the strategies of queues, and the streams of text. SPEC: Streams sections 6 and 7; Encoding section 7.

function SetTransformBackpressure(transform, backpressure) {
    if (transform.change !== undefined) FulfillOnce(transform.change, undefined);
    transform.change = NewPromise();
    transform.backpressure = backpressure;
}

// `algorithms`: transform and flush; each gives a promise.
function SetUpTransform(object, start, algorithms, writableStrategy, readableStrategy) {
    const transform = StreamRecord(object, "TransformStream", { __proto__: null, readable: undefined, writable: undefined, controller: undefined, backpressure: undefined, change: undefined });
    // RUNTIME: Chromium's two sides each wait for a promise that waits for this one.
    const started = NewPromise();
    const afterStart = () => {
        const promise = NewPromise();
        ResolvePromise(promise, started);
        return promise;
    };
    transform.writable = InsideOf(CreateWritableStream(afterStart, (chunk) => TransformWrite(transform, chunk), () => TransformClose(transform),
        (reason) => TransformAbort(transform, reason), writableStrategy.mark, writableStrategy.size));
    transform.readable = InsideOf(CreateReadableStream(afterStart, () => {
        SetTransformBackpressure(transform, false);
        return transform.change;
    }, (reason) => TransformCancel(transform, reason), readableStrategy.mark, readableStrategy.size));
    transform.readable.isOfTransform = true;
    SetTransformBackpressure(transform, true);
    transform.controller = StreamRecord(%new_object(TransformStreamDefaultController.prototype), "TransformStreamDefaultController", { __proto__: null, transform, algorithms });
    ResolvePromise(started, start(transform.controller.object));
    return transform;
}

function TransformWrite(transform, chunk) {
    if (!transform.backpressure) return PerformTransform(transform, chunk);
    return ThenOf(transform.change, () => {
        if (transform.writable.state === "erroring") throw transform.writable.storedError;
        return PerformTransform(transform, chunk);
    });
}

function PerformTransform(transform, chunk) {
    const step = transform.controller.algorithms.transform;
    return ThenOf(step(chunk, transform.controller.object), undefined, (error) => {
        ErrorTransform(transform, error);
        throw error;
    });
}

function ErrorTransform(transform, error) {
    ErrorReadable(transform.readable.controller, error);
    ErrorWritableOfTransform(transform, error);
}

function ErrorWritableOfTransform(transform, error) {
    ErrorWritableIfNeeded(transform.writable.controller, error);
    if (transform.backpressure) SetTransformBackpressure(transform, false);
}

function TransformClose(transform) {
    const { readable, controller } = transform;
    const { flush } = controller.algorithms;
    return ThenOf(flush(controller.object), () => {
        if (readable.state === "errored") throw readable.storedError;
        CloseReadable(readable.controller);
    }, (error) => {
        ErrorTransform(transform, error);
        throw readable.storedError;
    });
}

// RUNTIME: Chromium has no transformer.cancel() yet.
function TransformAbort(transform, reason) {
    ErrorTransform(transform, reason);
    return FulfilledPromise();
}

function TransformCancel(transform, reason) {
    ErrorWritableOfTransform(transform, reason);
    return FulfilledPromise();
}

function EnqueueTransformed(transform, chunk) {
    const { readable } = transform;
    CheckEnqueue(readable.controller, "TransformStreamDefaultController");
    try {
        EnqueueReadable(readable.controller, chunk);
    } catch (error) {
        ErrorWritableOfTransform(transform, error);
        const reason = readable.storedError;
        if (reason instanceof ErrorConstructor) reason.message = `Failed to execute 'enqueue' on 'TransformStreamDefaultController': ${reason.message}`;
        throw reason;
    }
    const isFull = !ShouldPull(readable.controller);
    if (isFull !== transform.backpressure) SetTransformBackpressure(transform, true);
}

class TransformStreamDefaultController {
    constructor() {
        IllegalConstructor("TransformStreamDefaultController");
    }
    get desiredSize() { return DesiredSizeOf(Receiver(this, "TransformStreamDefaultController").transform.readable.controller); }
    enqueue(chunk = undefined) { EnqueueTransformed(Receiver(this, "TransformStreamDefaultController").transform, chunk); }
    error(reason = undefined) { ErrorTransform(Receiver(this, "TransformStreamDefaultController").transform, reason); }
    terminate() {
        const { transform } = Receiver(this, "TransformStreamDefaultController");
        CloseReadable(transform.readable.controller);
        ErrorWritableOfTransform(transform, MakeTypeError("The transform stream has been terminated"));
    }
}
DefineInterface(TransformStreamDefaultController);

class TransformStream {
    constructor(...list) {
        const given = ObjectForStream(list[0], "TransformStream");
        const writableStrategy = StrategyOf(list[1], 1, "TransformStream");
        const readableStrategy = StrategyOf(list[2], 0, "TransformStream");
        const kinds = ["writableType", "readableType"];
        for (let index = 0; index < 2; index += 1) {
            if (given[kinds[index]] !== undefined) throw RangeMistake(`Failed to construct 'TransformStream': Invalid ${kinds[index]} was specified`);
        }
        const algorithms = { __proto__: null };
        const { transform } = given;
        if (transform !== undefined && !%is_callable(transform)) %throw_type_error("Failed to construct 'TransformStream': transformer.transform must be a function or undefined");
        algorithms.transform = transform === undefined ? (chunk) => PassOn(InsideOf(this), chunk) : StepOfStream(transform, given);
        algorithms.flush = StreamAlgorithm(given, "flush", "TransformStream", "transformer");
        SetUpTransform(this, StartAlgorithm(given, "TransformStream", "transformer"), algorithms, writableStrategy, readableStrategy);
    }
    get readable() { return Receiver(this, "TransformStream").readable.object; }
    get writable() { return Receiver(this, "TransformStream").writable.object; }
}
DefineInterface(TransformStream);

function PassOn(transform, chunk) {
    try {
        EnqueueTransformed(transform, chunk);
    } catch (error) {
        return RejectedPromise(error);
    }
    return FulfilledPromise();
}

// ---- strategies (section 7) ----

function DefineStrategy(name, size) {
    const strategy = {
        [name]: class {
            constructor(...list) {
                NeedArguments(list, 1, undefined, name);
                const where = `Failed to construct '${name}': `;
                if (!%is_object(list[0])) %throw_type_error(`${where}The provided value is not of type 'QueuingStrategyInit'.`);
                const { highWaterMark } = list[0];
                const inMember = `${where}Failed to read the 'highWaterMark' property from 'QueuingStrategyInit': `;
                if (highWaterMark === undefined) %throw_type_error(`${inMember}Required member is undefined.`);
                if (typeof highWaterMark === "symbol") %throw_type_error(`${inMember}Cannot convert a Symbol value to a number`);
                SetInside(this, { __proto__: null, isStrategy: true, mark: ToNumber(highWaterMark) });
            }
            get highWaterMark() { return Receiver(this, "isStrategy").mark; }
            get size() {
                Receiver(this, "isStrategy");
                return size;
            }
        },
    }[name];
    %set_name(strategy, name);
    %set_length(strategy, 1);
    DefineInterface(strategy);
}
DefineStrategy("CountQueuingStrategy", { size() { return 1; } }.size);
DefineStrategy("ByteLengthQueuingStrategy", {
    size(chunk) {
        if (chunk === undefined || chunk === null) %throw_type_error("Cannot convert undefined or null to object");
        return chunk.byteLength;
    },
}.size);

// ---- text ----

// A transform of the library's own: step(chunk, pass) and flush(undefined, pass) call `pass` with what comes out.
function MakeTransform(step, flush) {
    const object = %new_object(TransformStream.prototype);
    const pass = (made) => EnqueueTransformed(InsideOf(object), made);
    const guarded = (make) => (chunk) => {
        try {
            make(chunk, pass);
        } catch (error) {
            return RejectedPromise(error);
        }
        return FulfilledPromise();
    };
    const one = () => 1;
    return SetUpTransform(object, () => undefined, { __proto__: null, transform: guarded(step), flush: guarded(flush) },
        { __proto__: null, mark: 1, size: one }, { __proto__: null, mark: 0, size: one });
}

const TextStreamMembers = {
    get readable() { return Receiver(this, "isTextStream").transform.readable.object; },
    get writable() { return Receiver(this, "isTextStream").transform.writable.object; },
};

class TextEncoderStream {
    constructor() {
        let pending = "";
        const step = (chunk, pass) => {
            let text = `${pending}${chunk}`;
            pending = "";
            const last = text === "" ? 0 : CodeUnitOf(text[text.length - 1]);
            if (last >= 0xD800 && last <= 0xDBFF) {
                pending = text[text.length - 1];
                text = %string_slice(text, 0, text.length - 1);
            }
            if (text !== "") pass(BufferFromBinary(EncodeText(text, "utf8")));
        };
        const flush = (_, pass) => {
            if (pending !== "") pass(BufferFromBinary("\u00ef\u00bf\u00bd"));
        };
        SetInside(this, { __proto__: null, isTextStream: true, transform: MakeTransform(step, flush) });
    }
    get encoding() {
        Receiver(this, "isTextStream");
        return "utf-8";
    }
}
DefinePageFunctions(TextEncoderStream.prototype, TextStreamMembers);
DefineInterface(TextEncoderStream);

class TextDecoderStream {
    constructor(label = "utf-8", options = undefined) {
        const constructor = PageGlobal.TextDecoder;
        let decoder;
        try {
            decoder = %construct(constructor, [label, options ?? {}], constructor);
        } catch (error) {
            if (!(error instanceof RangeErrorConstructor)) throw error;
            throw RangeMistake(`Failed to construct 'TextDecoderStream': The encoding label provided ('${label}') is invalid.`);
        }
        const decode = decoder.decode;
        const step = (chunk, pass) => {
            const text = %call(decode, decoder, chunk, { stream: true });
            if (text !== "") pass(text);
        };
        const flush = (_, pass) => {
            const text = %call(decode, decoder);
            if (text !== "") pass(text);
        };
        SetInside(this, { __proto__: null, isTextStream: true, decoder, transform: MakeTransform(step, flush) });
    }
    get encoding() { return Receiver(this, "isTextStream").decoder.encoding; }
    get fatal() { return Receiver(this, "isTextStream").decoder.fatal; }
    get ignoreBOM() { return Receiver(this, "isTextStream").decoder.ignoreBOM; }
}
DefinePageFunctions(TextDecoderStream.prototype, TextStreamMembers);
DefineInterface(TextDecoderStream);
%set_length(TextDecoderStream, 0);
