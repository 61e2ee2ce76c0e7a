// What functions of Node say of arguments that they cannot take.
const fs = require('fs');
const path = require('path');
const url = require('url');
const querystring = require('querystring');
const { EventEmitter, getMaxListeners, listenerCount } = require('events');

function attempt(call) {
  try {
    console.log('gave', call());
  } catch (error) {
    console.log(`${error.name} ${error.code}: ${error.message}`);
  }
}

attempt(() => fs.readFile('a', 'a text that is longer than a message shows'));
attempt(() => fs.readFile('a', "it's quoted"));
attempt(() => Buffer.concat('http://user:pw@host:8080/p/a?q=1#h'));
attempt(() => fs.readFileSync({ constructor: { name: '' } }));
attempt(() => path.join('a', 123456789012345678901234567890n));
attempt(() => Buffer.alloc(4).readInt8(2n ** 40n));
attempt(() => Buffer.alloc(4).readInt8(-Infinity));
attempt(() => Buffer.alloc(8).writeBigInt64LE(1, 'a'));
attempt(() => Buffer.alloc(8).latin1Write([1], 2));
attempt(() => new EventEmitter().setMaxListeners(-1));
attempt(() => getMaxListeners(5));
attempt(() => listenerCount({ _events: { a: [1, 2] } }, 'a'));
attempt(() => url.fileURLToPath(7));
attempt(() => querystring.stringify({ a: [1, [2]], b: new Proxy({ c: 1 }, {}) }, 2, 3));
attempt(() => querystring.stringify([], -1));
attempt(() => new TextEncoder().encodeInto('abc', 5));
attempt(() => new TextDecoder('utf-16le').decode('abc'));
attempt(() => new TextDecoder('nothing', 7));
attempt(() => new URLSearchParams('a=1').set('b'));
attempt(() => URL.canParse());
attempt(() => atob());
attempt(() => new EventTarget().removeEventListener(Symbol('s'), () => 1));
attempt(() => Reflect.apply(null, 1, []));
attempt(() => Reflect.apply(undefined, 1, []));
attempt(() => [1].findIndex(new Uint8Array(1)));
attempt(() => new Headers({ b: 2, a: 1 }).keys());
console.dir(new URL('http://a.b/c?d#e'));
console.dir({ link: new URL('http://a.b/c?d#e'), deep: { er: { still: { link: new URL('http://a.b') } } } });
