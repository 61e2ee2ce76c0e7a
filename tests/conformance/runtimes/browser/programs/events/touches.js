// A swipe, told by touches that a program makes itself.
const pad = document.createElement('div');
document.body.append(pad);
let start;
pad.addEventListener('touchstart', event => { start = event.touches[0]; console.log(event.type, event.touches.length, start.clientX, event.cancelable); });
pad.addEventListener('touchmove', event => { event.preventDefault(); console.log(event.type, event.changedTouches.item(0).clientX - start.clientX, event.defaultPrevented); });
pad.addEventListener('touchend', event => { const [touch] = event.changedTouches; console.log(event.type, event.touches.length, touch.clientX > start.clientX ? 'right' : 'left', touch.identifier, touch.target === pad); });
const touchAt = clientX => new Touch({ identifier: 7, target: pad, clientX });
const send = (type, touches, changedTouches) => pad.dispatchEvent(new TouchEvent(type, { touches, changedTouches, bubbles: true, cancelable: true }));
send('touchstart', [touchAt(10)], [touchAt(10)]);
send('touchmove', [touchAt(40)], [touchAt(40)]);
send('touchend', [], [touchAt(80)]);
const touch = touchAt(1);
console.log(touch.pageX, touch.radiusX, touch.force, String(touch), String(new TouchEvent('touchcancel').touches), new TouchEvent('x', { shiftKey: true }).shiftKey);
for (const wrong of [() => new Touch(), () => new Touch({ identifier: 1 }), () => new Touch({ identifier: 1, target: 5 }), () => new TouchEvent('x', { touches: [1] }), () => new TouchList()]) {
  try { wrong(); } catch (error) { console.log(error.name, error.message); }
}
