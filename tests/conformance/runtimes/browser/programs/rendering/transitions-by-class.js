const s = document.createElement('style');
s.textContent = '#a{opacity:1;margin-left:0px;transition:opacity 60ms, margin-left 200ms linear 20ms}#a.go{opacity:.5;margin-left:40px}';
document.head.append(s);
const a = document.createElement('div'); a.id = 'a'; document.body.append(a);
const log = (e) => console.log(e.type, e.propertyName, e.elapsedTime);
['transitionrun', 'transitionstart', 'transitionend'].forEach((t) => a.addEventListener(t, log));
a.offsetHeight;
a.classList.add('go');
setTimeout(() => console.log(getComputedStyle(a).marginLeft, getComputedStyle(a).opacity), 500);
