// What printing the objects of the web's streams and of performance shows. RUNTIME: Node 20 lib/internal/webstreams/*.js.

function ShowAs(constructor, fields) {
    %put(constructor.prototype, kInspectCustom, {
        [kInspectCustom](depth, options) {
            if (depth < 0) return this;
            return InspectAs(constructor.name, fields(this, WebState(this)), options);
        },
    }[kInspectCustom], 5);
}

ShowAs(ReadableStreamDefaultReader, (reader, state) => ({
    stream: state.stream?.object, readRequests: state.requests.length, close: state.closed,
}));
ShowAs(ReadableStreamBYOBReader, (reader, state) => ({ stream: state.stream?.object, readIntoRequests: state.requests.length, close: state.closed }));
ShowAs(ReadableStreamBYOBRequest, (request, state) => ({ view: state.view, controller: state.controller?.object }));
ShowAs(ReadableStreamDefaultController, () => ({}));
ShowAs(ReadableByteStreamController, () => ({}));
ShowAs(WritableStreamDefaultWriter, (writer, state) => ({
    stream: state.stream === undefined ? undefined : state.stream.object, close: state.closed, ready: state.ready, desiredSize: writer.desiredSize,
}));
ShowAs(WritableStreamDefaultController, (controller, state) => ({ stream: state.stream.object }));
ShowAs(TransformStreamDefaultController, (controller, state) => ({ stream: state.stream.object }));
ShowAs(TextEncoderStream, (stream) => ({ encoding: stream.encoding, readable: stream.readable, writable: stream.writable }));
ShowAs(TextDecoderStream, (stream) => ({
    encoding: stream.encoding, fatal: stream.fatal, ignoreBOM: stream.ignoreBOM, readable: stream.readable, writable: stream.writable,
}));
ShowAs(CountQueuingStrategy, (strategy) => ({ highWaterMark: strategy.highWaterMark }));
ShowAs(ByteLengthQueuingStrategy, (strategy) => ({ highWaterMark: strategy.highWaterMark }));

// SIMPLIFIED: observers and hashes show inner state that is another here.
const RefusedPrints = [PerformanceObserver, PerformanceObserverEntryList, Hash, Hmac, Interface, ReadStream, WriteStream, OldReadStream, OldWriteStream];
for (let index = 0; index < RefusedPrints.length; index += 1) {
    const name = RefusedPrints[index].name;
    %put(RefusedPrints[index].prototype, kInspectCustom, {
        [kInspectCustom]() {
            %refuse(`printing a whole ${name} is not supported by Loopscope: print what you need of it`);
        },
    }[kInspectCustom], 5);
}
