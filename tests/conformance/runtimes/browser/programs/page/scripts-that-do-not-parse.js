// Classic scripts that do not parse, and currentScript in microtasks.
window.onerror = (m, src, line, col, e) => { console.log('onerror', m, '|', e.message, line, col, src === ''); return false; };
const add = (how, text) => {
  const s = document.createElement('script');
  s.textContent = text;
  document.body[how](s);
  return s;
};
queueMicrotask(() => console.log('main microtask', document.currentScript !== null));
add('append', 'var 1x = 2;');
add('appendChild', 'let let = 3;');
add('prepend', 'foo(');
document.body.insertBefore(Object.assign(document.createElement('script'), { text: 'return 5' }), null);
setTimeout(() => {
  const s = document.createElement('script');
  document.body.append(s);
  s.text = 'x y';
  s.append('never');
  console.log('timer over');
}, 40);
setTimeout(() => {
  const s = document.createElement('script');
  s.id = 'ext';
  s.src = URL.createObjectURL(new Blob(['console.log("ext", document.currentScript.id); queueMicrotask(() => console.log("ext microtask", document.currentScript && document.currentScript.id)); var = 4;']));
  s.onload = () => console.log('load', document.currentScript);
  document.body.append(s);
  setTimeout(() => {
    const t = document.createElement('script');
    t.src = URL.createObjectURL(new Blob(['console.log("good", document.currentScript === null); queueMicrotask(() => console.log("good microtask", document.currentScript && "script"));']));
    t.onload = () => console.log('load good', document.currentScript);
    document.body.append(t);
  }, 100);
}, 240);
setTimeout(() => {
  add('append', 'let twice = 1;');
  add('append', 'let twice = 2; console.log("never");');
  add('append', 'queueMicrotask(() => console.log("inline microtask", document.currentScript && "script")); console.log("inline");');
  console.log('after', twice);
  document.body.innerHTML = '<script>console.log("never")</scr' + 'ipt>';
}, 480);
setTimeout(() => {
  const b = document.createElement('button');
  b.setAttribute('onclick', 'this is not code');
  console.log(b.onclick);
  b.click();
  b.setAttribute('onclick', 'console.log("now fine")');
  b.click();
  b.setAttribute('onclick', 'console.log("a"');
  b.click();
  console.log('end');
}, 720);
