// What end of a message was given is told before or among the listeners of "finish", and of what went wrong.
const http = require("http");

const shown = (values) => values.map((value) => (value instanceof Error ? value.code || value.message : value));
const answers = {
    "/twice": (response) => {
        response.end("x", () => console.log(" first end", response.writableFinished));
        setTimeout(() => response.end((error) => console.log(" late end", error && error.code)), 5);
    },
    "/empty": (response) => response.writeHead(204).end((...values) => console.log(" end", shown(values))),
    "/written": (response) => {
        response.write("a", () => console.log(" written a"));
        response.end("b", () => console.log(" end"));
        response.on("finish", () => console.log(" a later listener of finish"));
    },
    "/first": (response) => {
        response.end("x", () => console.log(" end"));
        response.prependListener("finish", () => console.log(" a listener before"));
        console.log(" listeners", response.listenerCount("finish"));
    },
    "/destroyed": (response) => {
        response.on("error", () => {});
        response.on("close", () => console.log(" close"));
        response.write("y");
        response.end("x", (...values) => console.log(" end", shown(values)));
        response.destroy(new Error("no more"));
    },
};
const server = http.createServer((request, response) => {
    request.resume();
    console.log(request.url);
    response.on("finish", () => console.log(" finish"));
    answers[request.url](response);
    console.log(" ended", response.writableEnded);
});
server.listen(0, async () => {
    for (const path of Object.keys(answers)) {
        await new Promise((resolve) => {
            const request = http.request({ port: server.address().port, path, method: "POST", agent: false }, (response) => {
                response.resume();
                response.on("error", () => setTimeout(resolve, 20));
                response.on("end", () => setTimeout(resolve, 20));
            });
            request.on("error", (error) => {
                console.log(" request", error.code);
                setTimeout(resolve, 20);
            });
            if (path === "/twice") request.on("finish", () => console.log(" finish of the request"));
            request.end("a", path === "/twice" ? () => console.log(" end of the request") : undefined);
        });
    }
    server.close();
    const refused = http.request({ port: 1, method: "POST" });
    refused.on("error", (error) => console.log("refused", error.code));
    refused.on("finish", () => console.log("finish"));
    refused.end("x", (...values) => console.log("end", shown(values)));
});
