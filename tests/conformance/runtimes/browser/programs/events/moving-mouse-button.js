// A mouse that moves has no button.
for (const type of ['mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave', 'mousedown', 'mouseup', 'click', 'custom']) {
  const event = new MouseEvent(type, { button: 2, buttons: 1 });
  console.log(type, event.button, event.buttons);
}
const moved = new PointerEvent('pointermove', { button: 1 });
console.log(moved.button, new PointerEvent('pointerover', { button: -1 }).button, new PointerEvent('mousemove', { button: 3 }).button);
