/*---
title: Typing into a field, moving on and sending the form
runtimes: [browser]
inputs:
  - {at: 100ms, key: Tab}
  - {at: 300ms, key: h}
  - {at: 500ms, key: I}
  - {at: 700ms, key: x}
  - {at: 900ms, key: Backspace}
  - {at: 1100ms, key: "1"}
  - {at: 1300ms, key: Tab}
  - {at: 1500ms, key: z}
  - {at: 1700ms, key: Enter}
  - {at: 1900ms, key: Tab}
  - {at: 2100ms, key: Space}
  - {at: 2300ms, key: Enter}
  - {at: 2500ms, key: Tab}
  - {at: 2700ms, key: Space}
---*/
document.body.innerHTML = `<form id="form"><input id="name"><input id="town" value="here"><button id="send">Send</button></form>
<input type="checkbox" id="box"><textarea id="notes"></textarea>`;
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'focus', 'blur', 'click', 'submit']) {
  document.addEventListener(type, (event) => {
    const { target } = event;
    console.log(type, target.id || target.tagName, event.key ?? event.data ?? '', event.inputType ?? '', target.value ?? '', target.checked ?? '');
    Promise.resolve().then(() => console.log('  after', type));
    if (type === 'click') console.log('  click', event.detail, JSON.stringify(event.pointerType), event.pointerId);
    if (type === 'submit') event.preventDefault();
    if (event.data === '1') event.preventDefault();
  }, true);
}
