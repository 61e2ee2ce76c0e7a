// Which scripts are async: those that a program makes, until something says so.
const made = document.createElement('script');
console.log('made', made.async);
made.textContent = 'console.log("runs", document.currentScript.async)';
document.body.append(made);
console.log('has run', made.async, made.cloneNode(true).async);
document.body.insertAdjacentHTML('beforeend', '<script id=written>0</' + 'script>');
console.log('written', document.getElementById('written').async, document.getElementById('written').cloneNode(true).async);
console.log('of the page', document.scripts[0].async);
const parsed = new DOMParser().parseFromString('<script>0</' + 'script>', 'text/html');
console.log('parsed', parsed.scripts[0].async);
const set = document.createElement('script');
set.setAttribute('async', '');
set.removeAttribute('async');
console.log('set and removed', set.async);
set.async = true;
console.log(set.outerHTML);
set.async = false;
console.log(set.outerHTML, set.async);
