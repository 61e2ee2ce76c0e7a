const el = document.createElement('div');
const c = el.classList;
c.add('a', 'b', 'c');
c.remove('b', 'zzz');
console.log(el.className, c.length, c[0], c.item(1), c.item(5), c[9], c.value, String(c));
console.log(c.toggle('d'), c.toggle('d'), c.toggle('e', true), c.toggle('e', true), c.toggle('f', false), c.contains('e'));
console.log(c.replace('a', 'z'), c.replace('nope', 'x'), el.getAttribute('class'));
el.className = '  spaced   out  spaced ';
console.log(c.length, [...c], JSON.stringify(el.className));
c.add('new');
console.log(JSON.stringify(el.className));
for (const bad of ['', 'has space', '\t']) {
  try { c.add(bad); } catch (e) { console.log(e.name + ' | ' + e.message); }
}
try { c.toggle(''); } catch (e) { console.log(e.name + ' | ' + e.message); }
c.forEach((v, i, l) => console.log(v, i, l === c));
console.log([...c.entries()].flat().join(), [...c.keys()].join(), [...c.values()].join());
el.classList = 'direct set';
console.log(el.outerHTML, el.classList === c);
c.value = '';
console.log(el.outerHTML, c.length);
c.remove('set');
el.removeAttribute('class');
c.remove('x');
console.log(el.outerHTML, el.hasAttribute('class'));
try { c.supports('x'); } catch (e) { console.log(e.name, '|', e.message); }
const link = document.createElement('link');
console.log(link.relList.supports('stylesheet'), link.relList.supports('bogus'));
console.log(c);
console.log(Object.prototype.toString.call(c), c.toString === DOMTokenList.prototype.toString);

