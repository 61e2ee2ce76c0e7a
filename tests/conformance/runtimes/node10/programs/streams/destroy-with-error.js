const { Readable } = require('stream');
const r = new Readable({ read() { this.push('x'); } });
r.on('error', e => console.log('error', e.message));
r.on('close', () => console.log('close'));
r.once('data', d => { console.log('data', String(d)); r.destroy(new Error('enough')); });
