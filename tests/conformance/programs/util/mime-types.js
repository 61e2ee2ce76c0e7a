// util.MIMEType and MIMEParams: reading, writing, what is wrong.
const { MIMEType, MIMEParams } = require('util');
const t = (f) => { try { const r = f(); console.log(r instanceof MIMEType ? [String(r), ...r.params] : r); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const text of ['text/html; charset="utf-8";q=0.5', ' Text/HTML ;Charset=UTF-8', 'text/plain;a="b\\"c\\\\d";e=" f "', 'bad', '/x', 'a/', 'a b/c', 'a/b c', 'text/x;;a=1;b;c=;d=""', 'text/x;a=1;a=2;A=3', 'text/x; a = 1', 'text/x;a="unclosed', 'text/x;a="b"junk;c=d', 'text/x;é=1;f=é', '', 'application/vnd.api+json', 'text/x;a="b\\', 'text/x ; q=1 ', '\ttext/x\n'])
  t(() => new MIMEType(text));
const m = new MIMEType('text/javascript');
console.log(m.essence, m.type, m.subtype, `${m}`, JSON.stringify({ m }));
m.type = 'Application'; m.subtype = 'JSON'; m.params.set('charset', 'utf-8'); m.params.set('note', 'a "b" c\\'); m.params.set('empty', ''); m.params.set('charset', 'latin1');
console.log(String(m), m.params.get('charset'), m.params.get('no'), m.params.has('note'), [...m.params.keys()], [...m.params.values()], [...m.params.entries()].length, `${m.params}`, JSON.stringify(m.params));
m.params.delete('note'); m.params.delete('nothing'); console.log(String(m));
for (const f of [() => { m.type = 'a/b'; }, () => { m.type = ''; }, () => { m.subtype = 'a b'; }, () => m.params.set('a b', 1), () => m.params.set('', 1), () => m.params.set('a', '\u0001'), () => new MIMEType(), () => MIMEType('a/b'), () => { m.essence = 'x/y'; return m.essence; }]) t(f);
console.log(m, new MIMEParams(), Object.keys(MIMEType.prototype), typeof m.params[Symbol.iterator], new MIMEParams() instanceof MIMEParams);
