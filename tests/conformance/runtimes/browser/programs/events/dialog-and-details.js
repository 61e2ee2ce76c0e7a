// What a dialog and details tell of themselves, and how the focus leaves what goes away.
document.body.innerHTML = '<div id="w"><input id="a"><input id="b"></div><details id="d" open><summary>s</summary>x</details><dialog id="dlg"><button id="in">x</button></dialog>';
for (const type of ['focus', 'blur', 'focusin', 'focusout']) document.addEventListener(type, (e) => console.log(type, e.target.id, e.relatedTarget && e.relatedTarget.id, document.activeElement.id || document.activeElement.tagName), true);
a.focus(); a.remove(); console.log('removed', document.activeElement.tagName);
b.focus(); w.textContent = ''; console.log('removed 2', document.activeElement.tagName);
for (const t of ['toggle', 'beforetoggle', 'close', 'cancel']) { d.addEventListener(t, (e) => console.log('details', t, e.oldState, e.newState)); dlg.addEventListener(t, (e) => console.log('dialog', t, e.oldState, e.newState, e.cancelable)); }
setTimeout(() => { d.open = false; d.open = true; d.open = false; console.log('d', d.open); }, 50);
setTimeout(() => { console.log('--show'); dlg.showModal(); console.log('open', dlg.open, document.activeElement.id); try { dlg.show(); console.log('no error') } catch (e) { console.log(e.name, e.message) } dlg.showModal(); }, 100);
setTimeout(() => { console.log('--close'); dlg.close('v'); console.log('closed', dlg.open, dlg.returnValue); dlg.close(); Promise.resolve().then(() => console.log('micro')); }, 150);
setTimeout(() => { console.log('--summary'); d.querySelector('summary').click(); console.log(d.open); }, 300);
setTimeout(() => { const x = document.createElement('dialog'); try { x.showModal() } catch (e) { console.log(e.name, e.message) } x.show(); console.log(x.open); }, 400);
