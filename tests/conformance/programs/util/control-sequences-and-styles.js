// Control sequences taken out of texts, styles in styles, groups of digits in formats, colours of a console's streams.
const util = require('util');
const { Console } = require('console');
const { Writable } = require('stream');
const show = (value) => console.log(JSON.stringify(value));

for (const text of [
  'a\x1b[0gb', 'a\x1b[Kb', 'a\x1b[2Jb', 'a\x1b[1;31mb', '\x1b]8;;http://x.y/?q=1\x07link\x1b]8;;\x07!', '\x1b]0;title\x1b\\x', 'a\x1bMb', 'a\x9b31mb',
  'a\x1b(Bc', 'a\x1b[?25hb', 'a\x1b[38;2;1;2;3mb', 'a\x1b[10A\x1b[1;2Hb', 'a\x1b[12345mb', 'a\x1b[1;xb', 'a\x1b[xb', '\x1b', 'a\x1b7b\x1b8',
]) show(util.stripVTControlCharacters(text));

const style = (format, text) => util.styleText(format, text, { validateStream: false });
show(style('red', `a${style('blue', 'b')}c`));
show(style('bold', `a${style('dim', 'b')}c`));
show(style(['red', 'bold'], `a${style(['blue', 'dim'], 'b')}c${style('green', 'd')}`));
show(style('underline', `a${style('underline', 'b')}`));

util.inspect.defaultOptions.numericSeparator = true;
console.log('%d %i %f %s', 1234567.25, 7654321, 123456.5, 1234567, 1234567n, util.format('%d', 1234567n));
util.inspect.defaultOptions.numericSeparator = false;

const stream = (isTTY) => Object.assign(new Writable({ write(chunk, encoding, done) { show(`${chunk}`); done(); } }), { isTTY });
new Console(stream(true)).log('%s', 'text', 1, { a: 'b' });
new Console(stream(false)).log(1);
new Console({ stdout: stream(true), colorMode: false }).log(1);
new Console({ stdout: stream(true), inspectOptions: { compact: false } }).log({ a: 1 });
const out = stream(false);
const errors = stream(false);
const both = new Console({ stdout: out, stderr: errors, inspectOptions: new Map([[out, { colors: true }], [errors, { colors: false }]]) });
both.log(1);
both.warn(2);
