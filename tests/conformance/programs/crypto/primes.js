// Primes, and digests that are as long as they are asked to be.
const crypto = require("crypto");
const attempt = (name, action) => {
    try {
        console.log(name, action());
    } catch (error) {
        console.log(name, error.name, error.code, error.message);
    }
};
attempt("bytes", () => crypto.generatePrimeSync(64).byteLength);
attempt("a number", () => {
    const prime = crypto.generatePrimeSync(16, { bigint: true });
    return [prime > 2n ** 15n, prime < 2n ** 16n, crypto.checkPrimeSync(prime)];
});
attempt("with a remainder", () => crypto.generatePrimeSync(24, { add: 12n, rem: 11n, bigint: true }) % 12n);
attempt("safe", () => crypto.checkPrimeSync((crypto.generatePrimeSync(32, { safe: true, bigint: true }) - 1n) / 2n));
attempt("which are", () => [0n, 1n, 2n, 91n, 97n, 561n, 2n ** 61n - 1n, 2n ** 67n - 1n].map((number) => crypto.checkPrimeSync(number)));
attempt("in bytes", () => crypto.checkPrimeSync(Buffer.from([0, 0, 13])));
for (const size of [0, "8", 1.5]) attempt(size, () => crypto.generatePrimeSync(size));
for (const options of [{ add: -1n }, { safe: 1 }, { add: 5 }, { add: 1024n, rem: 1n }, { add: 4n, rem: 5n }, null]) attempt(options, () => crypto.generatePrimeSync(8, options));
for (const candidate of [13, "13", -13n]) attempt(candidate, () => crypto.checkPrimeSync(candidate));
attempt("rounds", () => crypto.checkPrimeSync(13n, { checks: -1 }));
attempt("no callback", () => crypto.generatePrime(8));
for (const [name, length] of [["shake128", 8], ["shake256", 0], ["shake256", 40], ["sha256", 32], ["sha256", 16], ["sha1", -1], ["sha1", "20"]]) {
    attempt(`${name} ${length}`, () => crypto.createHash(name, { outputLength: length }).update("abc").digest("hex"));
}
const hash = crypto.createHash("shake128", { outputLength: 5 }).update("a");
console.log(hash.copy({ outputLength: 10 }).digest("hex"), hash.digest("hex"));
crypto.checkPrime(15n, { checks: 10 }, function (error, result) {
    console.log(error, result, this);
    crypto.generatePrime(32, (failure, prime) => console.log(failure, prime.byteLength));
});
