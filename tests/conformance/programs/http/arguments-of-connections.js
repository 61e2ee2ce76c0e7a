// What net says of arguments that it cannot use, which texts are addresses, and bytes in every encoding.
const net = require("net");

function attempt(label, action) {
    try {
        const made = action();
        const isEnd = made instanceof net.Socket || made instanceof net.Server;
        console.log(label, isEnd ? "made" : made);
        if (!isEnd) return;
        made.on("error", (error) => console.log("later", label, error.code, error.message));
        if (made.destroy) made.destroy();
        else made.close();
    } catch (error) {
        console.log(label, error.name, error.code, error.message);
    }
}

for (const port of [true, [], {}, null, "", " ", "0x", NaN, -1, 65536, "65536", 1.5]) attempt(`connect ${typeof port} ${String(port)}`, () => net.connect({ port }));
for (const option of ["objectMode", "readableObjectMode", "writableObjectMode"]) attempt(option, () => new net.Socket({ [option]: true }));
attempt("hints", () => net.connect({ port: 1, host: "localhost", hints: 99 }));
attempt("lookup", () => net.connect({ port: 1, lookup: 5 }));
for (const time of [-1, 0, "1", 20]) attempt(`attempt ${time}`, () => net.connect({ port: 1, autoSelectFamilyAttemptTimeout: time }));
attempt("descriptor", () => new net.Socket({ fd: -1 }));
for (const options of [{ port: false }, { path: true }, { host: "x" }, { fd: "x" }, [], true, 65536, {}]) attempt(`listen ${JSON.stringify(options)}`, () => net.createServer().listen(options));
for (const text of ["::1%eth0", "::1%", "fe80::1%a.b-c", "fe80::1%a@1", "fe80::1%a_b", "::ffff:1.2.3.4", "1.2.3.04", "1::2::3", "1.2.3.4::5", "1:1.2.3.4::", "::1.2.3.4", { toString: () => "::1" }]) {
    console.log(String(text), net.isIP(text), net.isIPv4(text), net.isIPv6(text));
}
console.log(net.Socket.prototype.bytesWritten, net.Socket.prototype.bytesRead);

const unconnected = new net.Socket();
unconnected.on("finish", () => console.log("finish without a connection", unconnected.writable));
unconnected.end(() => console.log("ended without a connection"));

const server = net.createServer((socket) => {
    const parts = [];
    socket.on("data", (part) => parts.push(part));
    socket.on("end", () => {
        console.log(Buffer.concat(parts).toString("hex"));
        socket.end();
    });
});
server.listen(0, "127.0.0.1", () => {
    const client = net.connect(server.address().port, "127.0.0.1", () => {
        for (const encoding of ["binary", "latin1", "ascii", "ucs2", "UTF-8", "hex", "base64", undefined, null]) client.write(encoding === "hex" ? "abcd" : "\u00e9\u20ac", encoding);
        attempt("no encoding", () => client.write("x", "nope"));
        client.setDefaultEncoding("utf16le");
        client.write("hi");
        client.write(new Uint16Array([1, 2]));
        console.log(client.bytesWritten);
        client.end("z\u00e9", "binary", () => console.log("done", client.bytesWritten));
        client.on("close", () => {
            server.close();
            wrongFamily();
        });
    });
});

function wrongFamily() {
    const lookup = (host, options, done) => (options.all ? done(null, [{ address: "127.0.0.1", family: 100 }]) : done(null, "127.0.0.1", 100));
    net.connect({ host: "localhost", port: 5, lookup }).on("error", (error) => console.log(error.code, error.host, error.port, error.message));
}
