setTimeout(() => console.log('timer of 4 ms, set first'), 4);
const http = require('http');
const https = require('https');
setTimeout(() => console.log('timer of 1 ms, set after loading https'), 1);
