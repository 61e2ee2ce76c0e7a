// What clientError is told of requests that nobody can read, each once, although their connection ends as well.
const http = require("http");
const net = require("net");

const texts = [
    "FOO BAR\r\n\r\n", "REBOUND / HTTP/1.1\r\n\r\n", "GET_IT / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, deflate\r\n\r\nabc", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: y\rZ: 1\r\n\r\n", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: deflate, chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n",
];
const server = http.createServer((request, response) => {
    request.on("error", (error) => console.log(" request", error.code));
    request.on("data", (part) => console.log(" body", String(part)));
    response.sendDate = false;
    request.on("end", () => response.end("ok"));
});
server.on("clientError", (error, socket) => {
    console.log(" clientError", error.code, error.message, error.bytesParsed, error.rawPacket && error.rawPacket.length, socket.writable);
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    else socket.destroy();
});
server.listen(0, () => send(0));

function send(index) {
    if (index === texts.length) {
        server.close();
        return;
    }
    const client = net.connect(server.address().port, () => client.end(texts[index]));
    let answer = "";
    client.on("data", (part) => { answer += part; });
    client.on("close", () => {
        console.log(JSON.stringify(texts[index]), JSON.stringify(answer));
        setTimeout(send, 20, index + 1);
    });
}
