// stream.duplexPair: what one side writes the other reads. RUNTIME: Node 20 lib/internal/streams/duplexpair.js.

const kPairCallback = %new_symbol("Callback");
const kOtherSide = %new_symbol("otherSide");

class DuplexSide extends Duplex {
    constructor(options) {
        super(options);
        this[kPairCallback] = null;
        %put(this, kOtherSide, null, 1);
    }
    _read() {
        const callback = this[kPairCallback];
        if (!callback) return;
        this[kPairCallback] = null;
        callback();
    }
    // The writer goes on when the reader has taken the chunk.
    _write(chunk, encoding, callback) {
        const other = this[kOtherSide];
        if (chunk.length === 0) {
            %next_tick(callback, []);
            return;
        }
        other.push(chunk);
        other[kPairCallback] = callback;
    }
    _final(callback) {
        this[kOtherSide].on("end", callback);
        this[kOtherSide].push(null);
    }
}

// RUNTIME: Node 24 ends the other side of one that is destroyed.
if (kIsNode24) {
    %define_methods(DuplexSide.prototype, {
        _destroy(error, callback) {
            const other = this[kOtherSide];
            if (other !== null && !other.destroyed) {
                %next_tick(() => {
                    if (other.destroyed) return;
                    if (error) other.destroy();
                    else other.push(null);
                }, []);
            }
            callback(error);
        },
    });
}

function MakeDuplexPair(options) {
    const first = %construct(DuplexSide, [options], DuplexSide);
    const second = %construct(DuplexSide, [options], DuplexSide);
    first[kOtherSide] = second;
    second[kOtherSide] = first;
    return [first, second];
}
