// Scripts that a program adds: those of an address's own text come sooner, and without async they run in order.
const blob = (code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
const data = (code) => 'data:text/javascript,' + encodeURIComponent(code);
function add(name, src, isOrdered) {
  const script = document.createElement('script');
  if (isOrdered) script.async = false;
  script.src = src;
  script.onload = () => console.log(name, 'loaded');
  document.head.append(script);
}
for (const [name, make] of [['one', blob], ['two', data], ['three', blob], ['four', data]]) add(name, make(`console.log('${name} runs')`), true);
setTimeout(() => {
  console.log('---');
  add('five', data("console.log('five runs')"));
  add('six', data("console.log('six runs')"));
  Promise.resolve().then(() => console.log('microtask'));
}, 200);
