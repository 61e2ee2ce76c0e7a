/*---
title: What a click does to boxes, labels, forms and the focus
runtimes: [browser]
inputs:
  - {at: 100ms, click: "#box"}
  - {at: 400ms, click: "#label"}
  - {at: 700ms, click: "#send"}
  - {at: 1000ms, click: "#off"}
  - {at: 1300ms, click: "#text"}
  - {at: 1600ms, click: "#kept"}
  - {at: 1900ms, click: "#red"}
  - {at: 2200ms, click: "#blue"}
---*/
document.body.innerHTML = `
<p id="text">some words to click at</p>
<input type="checkbox" id="box"><label id="label" for="box">a label</label>
<input type="checkbox" id="kept" checked>
<form id="form"><button id="send">Send</button></form>
<button id="off" disabled>Off</button>
<input type="radio" name="colour" id="red"><input type="radio" name="colour" id="blue">`;
for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click', 'input', 'change', 'submit', 'reset', 'focus', 'blur']) {
  document.addEventListener(type, (event) => {
    const { target } = event;
    console.log(type, target.id, target.checked, document.activeElement.id || document.activeElement.tagName);
    Promise.resolve().then(() => console.log('  then', type, target.checked));
    if (type === 'submit') {
      console.log('  submitter', event.submitter.id, event.constructor.name);
      event.preventDefault();
    }
    if (type === 'click' && target.id === 'kept') event.preventDefault();
  }, true);
}
