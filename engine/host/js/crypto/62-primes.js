// Primes of the module crypto. RUNTIME: Node 20 lib/internal/crypto/random.js, src/crypto/crypto_random.cc.

const kPrimeSources = "of type bigint or an instance of ArrayBuffer, TypedArray, Buffer, or DataView";

// A number that is given as a bigint or as big-endian bytes.
function PrimeNumber(value, name) {
    if (typeof value === "bigint") {
        if (value < 0n) throw ArgumentRangeError(name, ">= 0", value);
        const digits = %bigint_to_radix(value, 16);
        return EncodeText(digits.length % 2 === 0 ? digits : `0${digits}`, "hex");
    }
    if (!IsByteView(value) && %class_of(value) !== "ArrayBuffer") throw ArgumentTypeError(name, kPrimeSources, value);
    return CryptoBytes(value);
}

function PreparePrime(size, options) {
    ValidateObject(options, "options");
    const { safe = false, bigint = false, add, rem } = options;
    ValidateBoolean(safe, "options.safe");
    ValidateBoolean(bigint, "options.bigint");
    const modulus = add === undefined ? "" : PrimeNumber(add, "options.add");
    const remainder = rem === undefined ? "" : PrimeNumber(rem, "options.rem");
    const fault = %prime_fault(size, modulus, remainder);
    if (fault !== 0) throw NodeRangeError("ERR_OUT_OF_RANGE", `invalid options.${fault === 1 ? "add" : "rem"}`);
    return { __proto__: null, bigint, input: [size, safe ? 1 : 0, modulus, remainder] };
}

function PrimeOf(prepared, made) {
    if (typeof made !== "string") return %construct(ErrorConstructor, [made[3]], ErrorConstructor);
    if (prepared.bigint) return %bigint_from_text(`0x${DecodeBytes(made, "hex")}`);
    return BytesAsArray(made).buffer;
}

function PreparePrimality(candidate, options) {
    ValidateObject(options, "options");
    const { checks = 0 } = options;
    ValidateInteger(checks, "options.checks", 0, 2147483647);
    return [candidate, checks];
}

class CheckPrimeJob {}

const PrimeFunctions = {
    checkPrime(candidate, options = {}, callback = undefined) {
        const bytes = PrimeNumber(candidate, "candidate");
        const isShort = typeof options === "function";
        const done = isShort ? options : callback;
        ValidateFunction(done, "callback");
        const input = PreparePrimality(bytes, isShort ? {} : options);
        const job = new CheckPrimeJob();
        job.ondone = done;
        UseUnknownResource("this function of crypto");
        %files_later("primality", input, (failure, result) => %call(done, job, undefined, result));
    },
    checkPrimeSync(candidate, options = {}) {
        return %files_now("primality", PreparePrimality(PrimeNumber(candidate, "candidate"), options))[1];
    },
    generatePrime(size, options, callback) {
        ValidateInteger(size, "size", 1, 2147483647);
        const isShort = typeof options === "function";
        const done = isShort ? options : callback;
        ValidateFunction(done, "callback");
        const prepared = PreparePrime(size, isShort ? {} : options);
        UseUnknownResource("this function of crypto");
        %files_later("prime", prepared.input, (failure, made) => {
            const result = PrimeOf(prepared, made);
            if (typeof made === "string") done(undefined, result);
            else done(result);
        });
    },
    generatePrimeSync(size, options = {}) {
        ValidateInteger(size, "size", 1, 2147483647);
        const prepared = PreparePrime(size, options);
        const made = %files_now("prime", prepared.input)[1];
        const result = PrimeOf(prepared, made);
        if (typeof made !== "string") throw result;
        return result;
    },
};
