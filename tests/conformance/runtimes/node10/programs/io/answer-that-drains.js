// A server that writes a long body and goes on when it has drained.
const http = require('http');

const server = http.createServer((request, response) => {
    const parts = ['a', 'b', 'c'].map((letter) => letter.repeat(50000));
    function next() {
        while (parts.length > 0) {
            const part = parts.shift();
            if (!response.write(part)) {
                console.log('full after', part[0]);
                response.once('drain', () => { console.log('drain'); next(); });
                return;
            }
        }
        response.end();
    }
    next();
}).listen(0, async () => {
    http.get({ port: server.address().port }, async (response) => {
        let length = 0;
        for await (const chunk of response) length += chunk.length;
        console.log('received', length);
        server.close(() => console.log('closed'));
    });
});
