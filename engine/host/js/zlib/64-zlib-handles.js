// The streams of zlib as Node's binding has them: what they have read and not written yet is one string of bytes, which the
// natives take and give. RUNTIME: Node 20 src/node_zlib.cc.

// RUNTIME: node_zlib_mode in Node 20 src/node_zlib.cc.
const kDeflateMode = 1;
const kInflateMode = 2;
const kGzipMode = 3;
const kGunzipMode = 4;
const kDeflateRawMode = 5;
const kInflateRawMode = 6;
const kUnzipMode = 7;
const kBrotliDecodeMode = 8;
const kBrotliEncodeMode = 9;

// zlib as it is published looks up three bytes; Node has Chromium's since version 12.
const kLooksUpThreeBytes = kIsOldNode;

const kZlibOwner = %new_symbol("owner_symbol");

const ZlibHandles = { __proto__: null, writeNow: undefined, write: undefined, setParameters: undefined, reset: undefined, close: undefined, isOnMain: false };

class ZlibHandle {
    #state;
    #mode;
    #level;
    #room = 0; // that the last write left
    #isWriting = false;
    #isClosing = false;
    #context = %async_context();
    #number = NextResourceNumber();
    #trigger = ExecutionNumber();

    static {
        const fail = (handle, message, code, number) => handle.onerror(message, number, code);
        const take = (handle, result) => {
            handle.#state = result[0];
            if (result[1] !== undefined) fail(handle, result[1], result[2], result[3]);
        };
        // Whether the write went well.
        const takeWritten = (handle, result, finish) => {
            handle.#isWriting = false;
            handle.#state = result[0];
            handle.#room = result[3];
            if (result[4] === undefined) {
                finish(result[1], result[2], result[3]);
            } else {
                fail(handle, result[4], result[5], result[6]);
            }
            if (handle.#isClosing) handle.#state = undefined;
        };
        const input = (handle, flush, bytes, room) => [handle.#state, flush, bytes, room, handle.#mode, handle.#level];

        // finish(bytes, bytes left, room left), unless the handle's onerror is called.
        ZlibHandles.writeNow = (handle, flush, bytes, room, finish) => {
            ZlibHandles.isOnMain = true;
            takeWritten(handle, %files_now("zlib", input(handle, flush, bytes, room))[1], finish);
        };
        ZlibHandles.write = (handle, flush, bytes, room, finish) => {
            if (handle.#isWriting) %refuse("a write to a stream of zlib while it writes is not supported by Loopscope");
            handle.#isWriting = true;
            %files_later("zlib", input(handle, flush, bytes, room), (failure, result) => {
                AsyncNumbers.completion = handle.#number;
                %set_async_context(handle.#context);
                ZlibHandles.isOnMain = false;
                if (AsyncHooks.isWatched) {
                    RunHooked(handle.#number, handle.#trigger, handle, () => takeWritten(handle, result, finish), NoOperation);
                } else {
                    takeWritten(handle, result, finish);
                }
            });
        };
        ZlibHandles.setParameters = (handle, level, strategy) => {
            handle.#level = level;
            take(handle, %zlib_parameters(handle.#state, handle.#room, level, strategy));
        };
        ZlibHandles.reset = (handle) => {
            if (handle.#mode >= kBrotliDecodeMode) {
                handle.#state = %brotli_reset(handle.#state);
            } else {
                take(handle, %zlib_reset(handle.#state));
            }
        };
        ZlibHandles.close = (handle) => {
            if (handle.#isWriting) {
                handle.#isClosing = true;
            } else {
                handle.#state = undefined;
            }
        };
    }

    // For Brotli `windowBits` is the list of parameters and their values.
    constructor(mode, windowBits, level, memoryLevel, strategy, dictionary) {
        this.#mode = mode;
        this.#level = level;
        this.#state = mode >= kBrotliDecodeMode
            ? %brotli_open(mode, windowBits)
            : %zlib_open(mode, windowBits, level, memoryLevel, strategy, dictionary, kLooksUpThreeBytes)[0];
        if (AsyncHooks.isWatched) EmitInit(this.#number, "ZLIB", this.#trigger, this);
    }
}
%set_name(ZlibHandle, "Zlib");
