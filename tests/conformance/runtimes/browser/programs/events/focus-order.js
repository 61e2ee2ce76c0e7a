document.body.innerHTML = `<form><input id=a><button id=b type=button>b</button><select id=c><option>1</select><textarea id=d></textarea></form>
<div id=e tabindex=0>e</div><div id=f tabindex=-1>f</div><a id=g href="#">g</a><a id=h>h</a><input id=i disabled><input id=j type=hidden><div id=k contenteditable>k</div><details><summary id=l>s</summary><button id=m>in</button></details><div id=n inert><button id=o>o</button></div>`;
const say = e => console.log(e.type, e.target.id || e.target.nodeName, '<>', e.relatedTarget?.id ?? null, e.bubbles, document.activeElement.id || document.activeElement.nodeName);
for (const t of ['focus', 'blur']) document.addEventListener(t, say, true);
for (const t of ['focusin', 'focusout']) document.addEventListener(t, say);
addEventListener('focus', e => e.target === window && console.log('window focus'));
for (const id of 'abcdefghijklmno') { const el = document.getElementById(id); console.log('--', id, el.tabIndex); el.focus(); }
console.log(document.activeElement.id, document.hasFocus());
a.focus(); a.addEventListener('blur', () => { console.log('blur moves focus'); d.focus(); }, { once: true });
b.focus(); console.log('now', document.activeElement.id);
d.addEventListener('change', () => console.log('change d')); d.value = 'x'; d.blur(); console.log(document.activeElement.nodeName);
e.focus({ preventScroll: true }); e.remove(); console.log('removed', document.activeElement.nodeName);
b.focus(); b.disabled = true; console.log('disabled', document.activeElement.id); requestAnimationFrame(() => requestAnimationFrame(() => console.log('later', document.activeElement.nodeName)));
f.focus(); console.log(f.matches(':focus'), f.matches(':focus-within'), document.body.matches(':focus-within'), document.querySelector(':focus')?.id, document.querySelector('form').matches(':focus-within'));
f.style.display = 'none'; setTimeout(() => { console.log('hidden', document.activeElement.nodeName); a.autofocus = true; console.log(a.autofocus, a.outerHTML); }, 60);
