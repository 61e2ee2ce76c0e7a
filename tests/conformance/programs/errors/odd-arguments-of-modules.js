// What functions of Node's modules look at first, and how their messages show a value that is no text.
const events = require('events');
const fs = require('fs');
const http = require('http');
const readline = require('readline');
const stream = require('stream');
const util = require('util');

function tell(name, call) {
  try {
    console.log(name, util.inspect(call()));
  } catch (error) {
    console.log(name, 'throws', error.code, error.message);
  }
}

const emitter = new events.EventEmitter();
tell('listenerCount of nothing', () => emitter.listenerCount());
tell('toUSVString of nothing', () => util.toUSVString());
tell('header name', () => http.validateHeaderName([1, 2], { a: 1 }));
tell('header value', () => http.validateHeaderValue(Symbol('name')));
tell('header value of a number', () => http.validateHeaderValue(-0));
tell('encoding', () => Buffer.alloc(2).toString({ deep: [1] }));
tell('encoding of a decoder', () => new (require('string_decoder').StringDecoder)([1, 2]));
tell('slice before the start', () => Buffer.from('four').hexSlice(-1, 2));
tell('slice of the middle', () => Buffer.from('four').hexSlice(1, 3));
tell('slice turned around', () => Buffer.from('four').latin1Slice(3, 1));
tell('slice beyond the end', () => Buffer.from('four').utf8Slice(1, 5));
tell('write with an object', () => Buffer.from('four').utf8Write('abc', {}, 1));
tell('write beyond the end', () => Buffer.from('four').utf8Write('abc', 6));
tell('concat of a hole', () => Buffer.concat([, Buffer.from('x')]));
tell('concat of numbers', () => Buffer.concat([1]));
tell('structuredClone', () => structuredClone(1, () => {}));
tell('Blob', () => new Blob(['a'], () => {}).size);
tell('finished', () => stream.finished('a', 1));
tell('finished with options only', () => stream.finished('a', {}));
tell('finished with three arguments', () => stream.finished('a', () => {}, undefined));
tell('completer', () => readline.createInterface({ input: process.stdin, completer: 5 }));
tell('unlink', () => fs.unlink((error) => error));
tell('mkdir', () => fs.mkdir((error) => error));
tell('symlink', () => fs.symlink({}, 256));
tell('access', () => fs.access('a', new Set()));
tell('fsync', () => fs.fsync(async () => 1));
tell('generateKey', () => require('crypto').generateKey(3));

const converted = (label) => ({ valueOf() { console.log('converts', label); return 1; } });
tell('setHours of no date', () => new Date(NaN).setHours(converted('hours'), converted('minutes')));
tell('setFullYear of no date', () => new Date(NaN).setFullYear(converted('year'), converted('month')));
tell('setHours', () => new Date(0).setHours(converted('hours'), converted('minutes')));
