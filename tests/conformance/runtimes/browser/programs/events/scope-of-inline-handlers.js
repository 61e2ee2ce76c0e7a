document.body.innerHTML = `
<form id="f" name="theForm"><input name="q" value="v">
<button id="b1" type="button" onclick="console.log(this.id, event.type, typeof q, q.value, document.title, id)">1</button>
<button id="b2" type="button" onclick="return false">2</button>
<a id="a1" href="#x" onclick="console.log('link'); return false">l</a></form>
<div id="outer" onclick="console.log('outer', event.target.id, event.currentTarget === this)"><span id="inner" onclick="console.log('inner'); event.stopPropagation()">x</span><em id=em>e</em></div>`;
const $ = s => document.querySelector(s);
$('#b1').click();
console.log(typeof $('#b1').onclick, $('#b1').onclick.toString());
console.log($('#b2').dispatchEvent(new MouseEvent('click', { cancelable: true })));
$('#a1').click();
console.log(JSON.stringify(location.hash));
$('#inner').click();
$('#em').click();
$('#outer').onclick = null;
$('#em').click();
$('#outer').setAttribute('onclick', 'console.log("set again", arguments.length)');
$('#em').click();
$('#outer').removeAttribute('onclick');
console.log($('#outer').onclick);
$('#em').onclick = function (e) { console.log(this === e.currentTarget, e.eventPhase); };
$('#em').click();
$('#em').onclick = 'not a function';
console.log($('#em').onclick);
$('#em').onclick = { handleEvent() { console.log('not called'); } };
console.log(typeof $('#em').onclick);
$('#em').click();
document.body.setAttribute('onresize', 'console.log("window handler", this === window)');
window.dispatchEvent(new Event('resize'));
console.log(window.onresize === document.body.onresize);
console.log(f.q.value, window.outer.id, typeof theForm, theForm === f, typeof inner);
