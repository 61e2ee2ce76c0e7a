// Import maps: what specifiers mean, what several maps say together, what is wrong with one.
addEventListener('error', (event) => console.log('window', event.message, event.lineno, event.colno));
const lib = (value) => `data:text/javascript,export default ${JSON.stringify(value)}`;
function addMap(content) {
  const script = document.createElement('script');
  script.type = 'importmap';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  document.body.append(script);
  return script;
}
addMap('{ "imports": ');
addMap('[]');
addMap({ imports: [] });
addMap({ scopes: 'none' });
addMap({ imports: { number: 5, bare: 'elsewhere', '': lib('empty'), 'folder/': lib('folder') } });
addMap({ imports: { one: lib(1), two: lib(2), 'files/': './files/' }, scopes: { './other/': { one: lib('other') } } });
const module = document.createElement('script');
module.type = 'module';
module.textContent = `
  import one from 'one';
  console.log('module', one, import.meta.resolve('files/a.js').endsWith('/files/a.js'));
  for (const name of ['number', 'bare', 'unknown'])
    try { console.log(import.meta.resolve(name)); } catch (error) { console.log(error.name, error.message); }
  const { default: two } = await import('two');
  console.log('two', two);
  for (const name of ['number', 'unknown', 'files/../up.js']) await import(name).catch((error) => console.log(error.name, error.message));
`;
document.body.append(module);
setTimeout(() => {
  addMap({ imports: { one: lib('changed'), three: lib(3) } });
  import('one').then((it) => console.log('one stays', it.default));
  import('three').then((it) => console.log('three', it.default));
}, 120);
setTimeout(() => {
  const external = addMap('{}');
  console.log(external.async, HTMLScriptElement.supports('importmap'));
  const loaded = document.createElement('script');
  Object.assign(loaded, { type: 'importmap', src: 'data:application/json,{}', onerror: () => console.log('no external map') });
  document.body.append(loaded);
  const bad = document.createElement('script');
  bad.type = 'module';
  bad.textContent = 'import "nowhere";';
  document.body.append(bad);
}, 240);
