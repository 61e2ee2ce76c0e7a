// Handlers that are attributes alone: focusin and focusout.
globalThis.log = (...a) => console.log(...a);
document.body.innerHTML = '<div id=o onfocusin="log(event.type, event.target.id)" onfocusout="log(event.type, event.target.id)"><input id=a><input id=b></div>';
o.setAttribute('onbeforecopy', 'log(1)'); log('onfocusin' in o, o.onfocusin);
a.focus(); b.focus(); o.removeAttribute('onfocusin'); a.focus(); b.setAttribute('onfocusout', 'log("own")'); b.focus(); a.focus();
o.setAttribute('onDOMActivate', 'log("activate")'); b.click();
