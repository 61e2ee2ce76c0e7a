// Where a text that is no program, or no JSON, went wrong, for who listens to errors.
addEventListener('error', (e) => {
  console.log(e.message, 'at', e.lineno, e.colno, e.filename.endsWith('/') ? 'the page' : 'a file', e.error.name);
});
for (const bad of ['{', '[1,]', '{"a": 1,\n}']) {
  try { JSON.parse(bad); } catch (e) { reportError(e); }
}
const indirect = eval;
setTimeout(() => { eval('var a = ;'); }, 5);
setTimeout(() => { indirect('\nvar a = (1'); }, 15);
setTimeout(() => { new Function('a', 'return a +'); }, 25);
setTimeout(() => { try { eval('let b = 1; let b = 2;'); } catch (e) { throw e; } }, 35);
setTimeout(() => { JSON.parse('{"a": 1,\n}'); }, 45);
setTimeout(() => { new RegExp('('); }, 55);
setTimeout(() => { try { eval('1 +'); } catch (e) { console.log(e.name, e.message); } }, 65);
