/*---
title: Where typed text goes
runtimes: [browser]
inputs:
  - {at: 100ms, key: a}
  - {at: 300ms, key: b}
  - {at: 500ms, key: Tab}
  - {at: 700ms, key: c}
  - {at: 900ms, key: Tab}
  - {at: 1100ms, key: Backspace}
  - {at: 1300ms, key: d}
  - {at: 1500ms, key: Tab}
  - {at: 1700ms, key: e}
  - {at: 1900ms, key: Enter}
  - {at: 2100ms, key: f}
  - {at: 2300ms, click: "#empty"}
  - {at: 2500ms, key: g}
---*/
document.body.innerHTML = '<input id="first" value="one"><input id="second" value="two"><input id="third"><textarea id="area">text</textarea><input id="empty">';
document.getElementById('third').value = 'three';
document.addEventListener('input', (event) => console.log(event.target.id, JSON.stringify(event.target.value), event.data, event.inputType));
document.addEventListener('change', (event) => console.log('change', event.target.id, JSON.stringify(event.target.value)));
document.getElementById('first').focus();
