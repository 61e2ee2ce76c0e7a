// CompressionStream and DecompressionStream. SPEC: Compression Streams. RUNTIME: what Chromium's zlib has written, or has no room
// for any more, is passed on: a header by itself, and pieces of 64 KB.

const kZlibPiece = 65536;
const kZlibFormats = ["deflate", "deflate-raw", "gzip"];
// By the format's place: what compresses and what decompresses, as the engine's zlib numbers them. Of gzip one member is read.
const kZlibModes = { __proto__: null, compress: [1, 5, 3], decompress: [2, 6, 10] };
const kNoBrotli = 0;
const kNoFlush = 0;
const kFinish = 4;

function OpenZlib(format, direction) {
    const mode = kZlibModes[direction][PlaceInList(kZlibFormats, format)];
    return { __proto__: null, state: %zlib_open(mode, 15, -1, 8, 0, undefined, true)[0] };
}

// Passes on what comes of `bytes`, and gives those that are left when the data are at their end before. Ends with a TypeError in
// Chromium's words when the bytes are none of the format.
function RunZlib(zlib, flush, bytes, pass) {
    let left = bytes;
    for (;;) {
        const result = %files_now("zlib", [zlib.state, flush, left, kZlibPiece, kNoBrotli, -1])[1];
        zlib.state = result[0];
        left = %string_slice(left, left.length - result[2], left.length);
        if (result[1] !== "") pass(BufferFromBinary(result[1]));
        if (result[5] === "Z_BUF_ERROR") %throw_type_error("Compressed input was truncated.");
        if (result[4] !== undefined) %throw_type_error(`The compressed data was not valid: ${result[4]}.`);
        if (result[3] > 0) return left;
    }
}

function ZlibBytes(chunk) {
    const bytes = IsBlob(chunk) ? undefined : BytesOfPart(chunk);
    if (bytes === undefined) %throw_type_error("The provided value is not of type '(ArrayBuffer or ArrayBufferView)'.");
    return bytes;
}

function DefineZlibStream(name, direction) {
    const type = {
        [name]: class {
            constructor(...list) {
                NeedArguments(list, 1, undefined, name);
                const format = `${list[0]}`;
                if (!ListHas(kZlibFormats, format)) %throw_type_error(`Failed to construct '${name}': Unsupported compression format: '${format}'`);
                const zlib = OpenZlib(format, direction);
                const step = (chunk, pass) => {
                    const left = RunZlib(zlib, kNoFlush, ZlibBytes(chunk), pass);
                    if (left !== "") %throw_type_error("Junk found after end of compressed data.");
                };
                SetInside(this, { __proto__: null, isZlibStream: true, transform: MakeTransform(step, (_, pass) => RunZlib(zlib, kFinish, "", pass)) });
            }
            get readable() { return Receiver(this, "isZlibStream").transform.readable.object; }
            get writable() { return Receiver(this, "isZlibStream").transform.writable.object; }
        },
    }[name];
    %set_name(type, name);
    %set_length(type, 1);
    DefineInterface(type);
}
DefineZlibStream("CompressionStream", "compress");
DefineZlibStream("DecompressionStream", "decompress");
