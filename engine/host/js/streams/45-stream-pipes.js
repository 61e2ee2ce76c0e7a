// How one stream is piped into another. RUNTIME: Node 20 lib/internal/streams/readable.js, pipe.

// ---- Pipes ----

function RemoveFrom(list, value) {
    const place = ListIndexOf(list, value);
    if (place < 0) return false;
    for (let index = place + 1; index < list.length; index += 1) list[index - 1] = list[index];
    %array_set_length(list, list.length - 1);
    return true;
}

function PipeTo(source, destination, options) {
    const state = source._readableState;
    if (state.pipes.length === 1) state.multiAwaitDrain = true;
    %push(state.pipes, destination);
    let onDrain;
    let cleanedUp = false;
    const unpipe = () => source.unpipe(destination);
    const onEnd = () => %at("*.onend (node:internal/streams/readable:948:10)", destination.end());
    const onUnpipe = (readable, info) => {
        if (readable === source && info && info.hasUnpiped === false) {
            info.hasUnpiped = true;
            cleanUp();
        }
    };
    const pause = () => {
        if (!cleanedUp) {
            if (state.pipes.length === 1) state.multiAwaitDrain = false;
            if (ListIndexOf(state.pipes, destination) >= 0 && ListIndexOf(state.awaitDrainWriters, destination) < 0) {
                %push(state.awaitDrainWriters, destination);
            }
            source.pause();
        }
        if (onDrain === undefined) {
            onDrain = () => {
                RemoveFrom(state.awaitDrainWriters, destination);
                if (state.awaitDrainWriters.length === 0 && state.dataListening) source.resume();
            };
            destination.on("drain", onDrain);
        }
    };
    const onData = (chunk) => {
        try {
            if (%at("*.ondata (node:internal/streams/readable:1009:22)", destination.write(chunk)) === false) pause();
        } catch (error) {
            // RUNTIME: what write() throws is an error of the destination to Node 24.
            if (!kIsNode24) throw error;
            destination.destroy(error);
        }
    };
    const onError = (error) => {
        unpipe();
        destination.removeListener("error", onError);
        if (destination.listenerCount("error") !== 0) return;
        const theirs = destination._writableState || destination._readableState;
        if (theirs && !theirs.errorEmitted) {
            ErrorOrDestroy(destination, error);
        } else {
            %at("*.onerror (node:internal/streams/readable:1028:14)", destination.emit("error", error));
        }
    };
    const onClose = () => {
        destination.removeListener("finish", onFinish);
        unpipe();
    };
    const onFinish = () => {
        destination.removeListener("close", onClose);
        unpipe();
    };
    const cleanUp = () => {
        destination.removeListener("close", onClose);
        destination.removeListener("finish", onFinish);
        if (onDrain !== undefined) destination.removeListener("drain", onDrain);
        destination.removeListener("error", onError);
        destination.removeListener("unpipe", onUnpipe);
        source.removeListener("end", onEnd);
        source.removeListener("end", unpipe);
        source.removeListener("data", onData);
        cleanedUp = true;
        // A writer that was waited for will not say that it is ready any more.
        const isWaited = state.multiAwaitDrain || state.awaitDrainWriters.length > 0;
        if (onDrain !== undefined && isWaited && (!destination._writableState || destination._writableState.needDrain)) onDrain();
    };

    const ends = (!options || options.end !== false) && destination !== StandardOutput && destination !== StandardError;
    const last = ends ? onEnd : unpipe;
    if (state.endEmitted) {
        NextTick(last, []);
    } else {
        source.once("end", last);
    }
    destination.on("unpipe", onUnpipe);
    source.on("data", onData);
    PrependListener(destination, "error", onError);
    destination.once("close", onClose);
    destination.once("finish", onFinish);
    destination.emit("pipe", source);
    if (destination.writableNeedDrain === true) {
        pause();
    } else if (!state.flowing) {
        source.resume();
    }
    return destination;
}

function Unpipe(source, destination) {
    const state = source._readableState;
    if (state.pipes.length === 0) return source;
    if (!destination) {
        const all = state.pipes;
        state.pipes = [];
        source.pause();
        for (let index = 0; index < all.length; index += 1) all[index].emit("unpipe", source, { hasUnpiped: false });
        return source;
    }
    if (!RemoveFrom(state.pipes, destination)) return source;
    if (state.pipes.length === 0) source.pause();
    destination.emit("unpipe", source, { hasUnpiped: false });
    return source;
}
