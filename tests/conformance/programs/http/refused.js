const http = require('http');
const request = http.get('http://127.0.0.1:9/');
request.on('error', (error) => { console.log('error', error.code, error.syscall, error.address, error.port); });
request.on('close', () => console.log('close', request.destroyed));
request.on('response', () => console.log('never'));
console.log('sent');
