// Headers that are set more than once, early hints, wrong codes, bodies in other encodings, requests without headers of their own.
const http = require("http");

function attempt(label, action) {
    try {
        console.log(label, action());
    } catch (error) {
        console.log(label, error.name, error.code, error.message);
    }
}

const agent = new http.Agent({ keepAlive: true, agentKeepAliveTimeoutBuffer: 1500, defaultPort: 8080 });
console.log(Object.keys(agent).join(" "), agent.agentKeepAliveTimeoutBuffer, agent.defaultPort);
const alone = new http.OutgoingMessage();
for (const trailers of [undefined, null, 5, "ab"]) attempt("trailers", () => alone.addTrailers(trailers));
attempt("a message without a socket", () => new http.IncomingMessage("x").readableHighWaterMark === undefined);

const links = [
    null, {}, { link: 5 }, { link: "" }, { link: [] }, { link: "bad" }, { link: "</a> " }, { link: '</a>; a="b' },
    { link: '</a>;rel="preload" ; as=style', "x-more": 1 }, { link: ["</a>; rel=preload", "</b>"] },
];
const answers = {
    "/list": (response) => response.writeHead(200, ["a", "1", "a", "2"]),
    "/again": (response) => {
        response.setHeader("set", "abc");
        response.setHeader("a", "0");
        response.writeHead(200, ["a", "1", "a", "2", "Set", "x"]);
        console.log(JSON.stringify(response.getHeaders()));
    },
    "/hints": (response) => links.forEach((hints) => attempt("hints", () => response.writeEarlyHints(hints))),
    "/letters": (response) => {
        response.setHeader("name", "b\u00e5r");
        response.setHeader("content-disposition", "attachment; filename=\"b\u00c3\u00a5r.txt\"");
    },
    "/codes": (response) => [{}, [], "x", "1000", 99, null, Infinity].forEach((code) => attempt("code", () => response.writeHead(code))),
};
const server = http.createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
        console.log(request.method, request.url, JSON.stringify(request.rawHeaders.filter((each) => !each.startsWith("localhost"))), Buffer.concat(parts).toString("hex"));
        response.sendDate = false;
        if (answers[request.url]) answers[request.url](response);
        const encoding = request.url.startsWith("/as/") ? request.url.slice(4) : undefined;
        if (encoding) response.write("\u00e91", encoding);
        response.end(encoding ? "\u00e92" : "ok", encoding);
    });
});
server.listen(0, async () => {
    const ask = (options) => new Promise((resolve) => {
        const request = http.request({ port: server.address().port, agent: false, ...options }, (response) => {
            const parts = [];
            response.on("data", (part) => parts.push(part));
            response.on("end", () => {
                console.log(response.statusCode, JSON.stringify(response.rawHeaders), Buffer.concat(parts).toString("hex"));
                resolve();
            });
        });
        request.on("information", (info) => console.log("information", info.statusCode, JSON.stringify(info.rawHeaders)));
        request.end(options.body, options.encoding);
    });
    for (const path of Object.keys(answers)) await ask({ path });
    for (const encoding of ["binary", "ucs2", "UTF-8"]) await ask({ path: `/as/${encoding}`, method: "POST", body: "\u00e9b", encoding });
    await ask({ path: "/plain", method: "POST", setDefaultHeaders: false, headers: { host: "x", connection: "close" } });
    await ask({ path: "/host", method: "POST", setDefaultHeaders: false, setHost: true, headers: { connection: "close" } });
    server.close();
});
