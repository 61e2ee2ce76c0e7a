class Plain { constructor() { this.a = 1; } }
process.on('exit', (c) => console.log('code', c));
setImmediate(() => { throw new Plain(); });
