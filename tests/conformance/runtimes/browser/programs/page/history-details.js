// What the session history tells of, and when.
const show = (label) => console.log(label, location.pathname + location.search + location.hash, JSON.stringify(history.state), history.length);
window.onpopstate = (event) => show(`popstate ${JSON.stringify(event.state)} ${event.isTrusted} ${event.bubbles}`);
window.onhashchange = (event) => console.log('hashchange', event.oldURL.split('/').pop(), '->', event.newURL.split('/').pop(), event instanceof HashChangeEvent);
const state = { list: [1, 2] };
history.pushState(state, '', '?page=1');
show('pushed');
console.log(history.state === state, history.state === history.state);
try { history.pushState(() => {}, ''); } catch (error) { console.log(error.name, error.message); }
try { history.pushState(null, '', 'https://example.com/'); } catch (error) { console.log(error.name); }
document.body.innerHTML = '<a id="link" href="#there">there</a><p id="there">here</p>';
console.log('link', link.href.split('/').pop(), link.hash);
link.click();
show('clicked');
location.hash = '#there';
show('same hash');
location.hash = 'a b';
show('another');
location.replace('#c');
show('replaced');
setTimeout(() => { history.back(); show('going back'); }, 100);
setTimeout(() => { history.go(-1); }, 250);
setTimeout(() => { history.forward(); Promise.resolve().then(() => show('microtask')); }, 400);
setTimeout(() => { history.go(5); }, 550);
setTimeout(() => show('end'), 650);
