// Where the focus goes when a dialog is shown and closed.
document.body.insertAdjacentHTML('beforeend', `<button id=b1>1</button><button id=b2>2</button><button id=outer autofocus>o</button><dialog id=d><button disabled></button><input autofocus disabled><textarea autofocus hidden></textarea><dialog><button autofocus></button></dialog><p>text</p><button id=first>f</button><span><button id=af autofocus>a</button></span></dialog><dialog id=e><p>none</p></dialog>`);
const a = (n) => console.log(n, document.activeElement.id || document.activeElement.tagName);
document.addEventListener('focusin', (e) => console.log('focusin', e.target.id || e.target.tagName));
a('start');
b1.focus(); d.show(); a('show'); b2.focus(); d.close(); a('not inside');
b1.focus(); d.show(); a('show'); d.close(); a('restored');
b1.focus(); d.showModal(); a('modal'); first.focus(); a('first'); d.close(); a('restored');
b1.focus(); d.showModal(); document.activeElement.blur(); a('blurred'); d.close(); a('restored');
b1.focus(); d.show(); document.activeElement.blur(); d.close(); a('blurred, not modal');
b2.focus(); e.showModal(); a('empty'); e.close(); a('restored');
d.autofocus = true; console.log(d.hasAttribute('autofocus')); d.showModal(); a('dialog itself'); d.close();
const x = document.createElement('dialog'); x.innerHTML = '<button>q</button>'; document.body.append(x); x.showModal(); a('own'); x.remove(); a('removed');
requestAnimationFrame(() => { a('frame'); requestAnimationFrame(() => a('frame 2')); });
