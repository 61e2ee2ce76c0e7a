/*---
title: All events of a click
runtimes: [browser]
inputs:
  - {at: 100ms, click: "#go"}
  - {at: 500ms, click: "#other"}
---*/
document.body.innerHTML = '<div id="box"><button id="go">Go</button> <button id="other">Other</button></div>';
const types = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup',
  'click', 'pointerout', 'pointerleave', 'mouseout', 'mouseleave', 'focus', 'blur', 'focusin', 'focusout'];
const name = (target) => (target === window ? 'window' : target === document ? 'document' : target === null ? 'none' : target.id || target.tagName);
for (const node of [window, document, document.body, ...document.querySelectorAll('[id]')]) {
  for (const type of types) {
    node.addEventListener(type, (event) => {
      console.log(name(node), type, 'of', name(event.target), event.eventPhase, event.constructor.name, event.detail, event.bubbles, event.cancelable,
        event.composed, event.isTrusted, event.relatedTarget === undefined ? '-' : name(event.relatedTarget));
      if (event instanceof MouseEvent) console.log('  ', event.button, event.buttons, event.view === window);
      if (event instanceof PointerEvent) console.log('  ', event.pointerId, event.pointerType, event.isPrimary, event.width, event.height, event.pressure);
      queueMicrotask(() => console.log('   microtask after', type, 'at', name(node)));
    });
  }
}
