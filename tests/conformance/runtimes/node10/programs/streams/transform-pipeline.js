const { Transform, pipeline, Readable } = require('stream');
class Source extends Readable {
  constructor() { super(); this.i = 0; }
  _read() { this.push(this.i < 3 ? String(this.i++) : null); }
}
const double = new Transform({ transform(c, e, cb) { cb(null, c + c); }, flush(cb) { this.push('end'); cb(); } });
double.on('data', d => console.log(String(d)));
pipeline(new Source(), double, err => console.log('pipeline', err));
