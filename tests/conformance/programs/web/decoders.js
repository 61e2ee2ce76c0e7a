// TextDecoder: streams, broken characters, byte order marks, encodings of single bytes, and what is no text at all.
function show(label, bytes, options, inParts) {
    try {
        const decoder = new TextDecoder(label, options);
        const text = inParts ? `${decoder.decode(new Uint8Array(bytes), { stream: true })}|${decoder.decode()}` : decoder.decode(new Uint8Array(bytes));
        console.log(decoder.encoding, JSON.stringify(options), bytes.join(" "), JSON.stringify(text));
    } catch (error) {
        console.log(label, JSON.stringify(options), bytes.join(" "), error.name, error.code, error.message);
    }
}
const wide = [
    [65, 0], [65], [0, 65, 0], [0, 0xd8], [0xd8, 0], [0, 0xd8, 65, 0], [0xff, 0xfe, 65, 0], [0xfe, 0xff, 0, 65], [0, 0xdc, 65, 0],
    [0x3d, 0xd8, 0, 0xde], [0xd8, 0x3d, 0xde, 0, 7], [],
];
const narrow = [
    [0xe2, 0x82], [0xff], [0xe2, 0x82, 0xac], [0xef, 0xbb, 0xbf, 65], [0xef, 0xbb], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98],
    [0xe2, 0x28, 0xa1], [0xf4, 0x90, 0x80, 0x80],
];
for (const options of [{}, { fatal: true }, { ignoreBOM: true }]) {
    for (const inParts of [false, true]) {
        for (const bytes of wide) show("utf-16le", bytes, options, inParts);
        for (const bytes of wide) show("utf-16be", bytes, options, inParts);
        for (const bytes of narrow) show("utf-8", bytes, options, inParts);
    }
}
show("iso-8859-2", [0xef, 0xbb, 0xbf], {});
show("windows-1251", [0xcf, 0xf0, 0xe8], {});
show("windows-1253", [0xd2], { fatal: true });
show("latin1", [0x80, 0xe9], {});
show("latin1", [0x80, 0xe9], {}, true);
show("\tUTF8 ", [65], {});
show("no-such", [], {});
const stream = new TextDecoder();
console.log(JSON.stringify([[0xef], [0xbb, 0xbf, 65], [0xef, 0xbb, 0xbf], [66]].map((bytes) => stream.decode(new Uint8Array(bytes), { stream: true }))));
for (const label of ["utf-8", "utf-16le", "latin1", "koi8-r"]) {
    for (const input of [1, "a", {}, null]) {
        try {
            console.log(new TextDecoder(label).decode(input));
        } catch (error) {
            console.log(label, error.message);
        }
    }
}
