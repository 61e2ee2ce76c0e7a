'use strict';
// What a failed look-up says of where it was to go, and in which order it does so.
const net = require('net');
const http = require('http');
const socket = net.connect(80, 'no-such-host.invalid');
socket.on('lookup', (error) => console.log('looked up', error.code, Object.keys(error).join()));
socket.on('error', (error) => {
  console.log(error.message, Object.keys(error).join());
  console.log(error.stack.split('\n')[0]);
  process.nextTick(() => console.log('a tick'));
  http.get({ host: 'nobody.invalid', port: 8080 }).on('error', (failed) => console.log(failed.message, failed.host, failed.port));
});
socket.on('close', (failed) => console.log('closed', failed));
