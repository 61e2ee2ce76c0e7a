// What V8 says of a call in a static field or block that is none: no text of it in Node 20.
const say = f => { try { f(); } catch (e) { console.log(e.message, e.stack.split('\n')[1].replace(/\(.*\//, '(')); } };
const q = {}, n = null, five = 5, text = 'x';
say(() => { class X { static s = this.nope(); } });
say(() => { class X { static s = q.nope(1); } });
say(() => { class X { static s = q(); } });
say(() => { class X { static s = n(); } });
say(() => { class X { static s = five(); } });
say(() => { class X { static s = text(); } });
say(() => { class X { static s = new q(); } });
say(() => { class X { static s = [...q]; } });
say(() => { class X { static s = q[0](); } });
say(() => { class X { static s = q?.z(); } });
say(() => { class X { static { this.nope(); } } });
say(() => { class X { static s = (() => q())(); } });
say(() => { class X { s = q.nope(); } new X(); });
say(() => { class X { static m() { q.nope(); } static s = this.m(); } });
say(() => { class X { static s = q.x.y; } });
