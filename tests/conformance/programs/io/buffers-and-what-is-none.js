// Buffers made of lists with odd lengths, methods on what has no bytes, what is shown and what may be written.
const buffer = require("buffer");

function attempt(label, action) {
    try {
        console.log(label, action());
    } catch (error) {
        console.log(label, error.name, error.code, error.message);
    }
}

for (const length of [2.7, "2", NaN, -1, 0.5]) attempt(`length ${length}`, () => Buffer.from({ length, 0: 7, 1: 8, 2: 9 }));
attempt("length without end", () => Buffer.from({ length: Infinity }).length > 0);
attempt("concat", () => [Buffer.concat([], 10).length, Buffer.concat([Buffer.alloc(0)], 10).length]);

function Fake() {}
Object.setPrototypeOf(Fake.prototype, Buffer.prototype);
const fake = new Fake();
const uses = {
    from: () => Buffer.from(fake), number: () => +Buffer.prototype, compare: () => Buffer.compare(fake, Buffer.alloc(0)), write: () => fake.write("x"),
    concat: () => Buffer.concat([Buffer.alloc(1), {}]), toString: () => fake.toString(), equals: () => fake.equals(Buffer.alloc(0)), find: () => fake.indexOf(5),
    read: () => fake.readFloatLE(0), fill: () => fake.fill(0), slice: () => fake.slice(0), json: () => fake.toJSON(), copy: () => fake.copy(Buffer.alloc(2)),
    swap: () => fake.swap16(), text: () => fake.utf8Slice(), hex: () => fake.hexWrite("ab"), against: () => fake.compare(Buffer.alloc(0)),
};
for (const name of Object.keys(uses)) attempt(name, uses[name]);
for (const name of ["toString", "equals", "fill", "indexOf", "slice", "toJSON", "utf8Slice", "swap16", "copy", "compare"]) {
    attempt(`${name} of a list`, () => Buffer.prototype[name].call([1, 2], name === "fill" || name === "indexOf" ? 1 : name === "slice" || name === "toString" ? undefined : Buffer.alloc(2)));
}

for (const limit of [3, 0, 2.5, Infinity, -1, NaN, "4"]) {
    attempt(`show ${limit}`, () => {
        buffer.INSPECT_MAX_BYTES = limit;
        return Buffer.from("hello");
    });
}
buffer.INSPECT_MAX_BYTES = 50;
console.log(Object.getOwnPropertyDescriptor(buffer, "INSPECT_MAX_BYTES"), Buffer.alloc(51));

for (const method of ["asciiWrite", "latin1Write", "utf8Write", "hexWrite", "ucs2Write"]) {
    for (const range of [[0, -1], [0, 3], [1, 1], [3], [-1]]) attempt(`${method} ${range}`, () => Buffer.alloc(2)[method]("abcd", ...range));
}
for (const target of [new Uint16Array(2), new DataView(new ArrayBuffer(3)), new Float64Array(1)]) {
    attempt("copy", () => [Buffer.of(1, 2, 3, 4).copy(target, 1), target]);
}
attempt("copy out of", () => Buffer.prototype.copy.call(new Uint16Array([1, 2]), Buffer.alloc(8), 0, 1, 3));

// The memory that small buffers share stays where it is.
const small = Buffer.from("small");
attempt("transfer", () => structuredClone(small, { transfer: [small.buffer] }).length);
console.log(small.length, small.toString());
