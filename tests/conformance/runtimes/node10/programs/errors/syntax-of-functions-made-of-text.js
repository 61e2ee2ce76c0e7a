const t = (text) => { try { new Function(text); console.log('known', text); } catch (e) { console.log(e.name, e.message); } };
['a?.b', 'a ?? b', 'class A { x = 1 }', '1_000', 'b &&= 3', 'let x; let x;', 'return 1 +', 'await x', 'a **= 2', 'const { a, ...b } = {}', 'x => { y'].forEach(t);
