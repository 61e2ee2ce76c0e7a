const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('readable', () => {
  let c;
  while ((c = r.read()) !== null) console.log('read', c.toString());
});
r.on('end', () => console.log('end'));
r.push('a');
r.push('b');
setTimeout(() => { r.push('c'); r.push(null); }, 5);
