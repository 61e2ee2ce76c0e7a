// Callbacks of write and end, and the events of an answer that is written in one piece.
const http = require('http');

const server = http.createServer((request, response) => {
    response.on('drain', () => console.log(request.url, 'drain'));
    response.on('finish', () => console.log(request.url, 'finish'));
    if (request.url === '/callbacks') {
        console.log('room', response.write('one', () => console.log('one is written')));
        console.log('room', response.write('two', 'utf8', () => console.log('two is written')));
        response.end('three', () => console.log('ended'));
    } else {
        response.end('x'.repeat(60000));
    }
}).listen(0, () => get('/callbacks', () => get('/long', () => server.close(() => console.log('closed')))));

function get(path, next) {
    http.get({ port: server.address().port, path, agent: false }, (response) => {
        let length = 0;
        response.on('data', (chunk) => { length += chunk.length; });
        response.on('end', () => {
            console.log('received', length);
            setImmediate(next);
        });
    });
}
