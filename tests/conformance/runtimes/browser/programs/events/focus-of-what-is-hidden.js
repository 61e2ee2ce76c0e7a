// What is not shown any more loses the focus in the next frame.
document.body.innerHTML = '<div id="panel"><button id="ok">ok</button></div><button id="other">other</button>';
for (const type of ['focusin', 'focusout']) document.addEventListener(type, event => console.log(type, event.target.id));
const panel = document.getElementById('panel');
document.getElementById('ok').focus();
setTimeout(() => { panel.hidden = true; console.log('hidden', document.activeElement.id); }, 50);
setTimeout(() => { console.log('later', document.activeElement.nodeName); panel.hidden = false; document.getElementById('ok').focus(); }, 150);
setTimeout(() => { panel.style.display = 'none'; document.getElementById('other').focus(); }, 250);
setTimeout(() => { document.activeElement.style.visibility = 'hidden'; }, 350);
setTimeout(() => console.log('end', document.activeElement.nodeName), 450);
