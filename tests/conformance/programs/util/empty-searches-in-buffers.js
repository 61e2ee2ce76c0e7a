// Where nothing is found: an empty search at every kind of place.
const bytes = Buffer.from("hello");
for (const method of ["indexOf", "lastIndexOf", "includes"]) {
    for (const place of [undefined, 0, 2, 9, -1, -9]) {
        const found = [undefined, "utf16le", "latin1"].map((encoding) => bytes[method]("", place, encoding));
        console.log(method, place, ...found, bytes[method](Buffer.alloc(0), place), bytes[method]("l", place));
    }
}
console.log(Buffer.alloc(0).indexOf(""), Buffer.alloc(0).lastIndexOf(""));
