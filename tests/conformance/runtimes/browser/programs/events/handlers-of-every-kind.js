// Handlers of events as properties and as attributes; what a click does that its own listener has changed; what makers of events and blobs need.
for (const k of ['onbeforetoggle','onslotchange','onscrollend','ontransitionstart','ontransitionrun','ontransitioncancel','onanimationstart','onanimationiteration','onanimationcancel','onformdata','onselectionchange','onselectstart','ongotpointercapture','onauxclick','onsecuritypolicyviolation','onbeforematch','oncommand','onload','ontimeupdate','onmousewheel','onfocusin', 'onpointerrawupdate', 'onscrollsnapchange']) console.log(k, k in HTMLElement.prototype, (() => { try { const d = document.createElement('div'); d[k] = () => console.log('called', k); d.dispatchEvent(new Event(k.slice(2))); const e = document.createElement('div'); e.setAttribute(k, "console.log('attr', event.type)"); e.dispatchEvent(new Event(k.slice(2))); return typeof d[k]; } catch (e) { return e.message; } })());
document.body.insertAdjacentHTML('beforeend', '<form id=f><button id=b type=button>b</button><label id=l tabindex=0>l<input id=i></label></form>');
f.onsubmit = (event) => { event.preventDefault(); console.log('submit', event.submitter.type); };
f.onreset = () => console.log('reset');
b.onclick = () => { b.type = 'submit'; };
b.click();
b.onclick = () => { b.type = 'reset'; };
b.click();
b.onclick = () => { b.type = 'button'; };
b.type = 'submit';
b.click();
l.focus();
console.log(document.activeElement.id);
for (const make of [() => new FormDataEvent('x', null), () => new FormDataEvent('x', { formData: 1 }), () => new PromiseRejectionEvent('x', 5), () => new PromiseRejectionEvent('x', {}), () => new Blob({}), () => new Blob('x'), () => new Blob([1], 5)]) {
  try { console.log(make().type); } catch (error) { console.log(error.name, error.message); }
}
console.log('oncopy' in window, 'oncopy' in document, 'ontransitionrun' in window);
