const show = (e) => console.log(e.constructor.name, e.type, e.clientX, e.clientY, e.screenX, e.screenY, e.pageX, e.pageY, e.x, e.y, e.offsetX, e.offsetY, e.movementX, e.movementY);
const init = { clientX: 3.7, clientY: -3.7, screenX: 5.9, screenY: -5.2, movementX: 1.8, movementY: -1.8 };
for (const type of ['click', 'mousemove', 'contextmenu', 'pointermove']) {
    show(new MouseEvent(type, init));
    show(new PointerEvent(type, init));
}
show(new WheelEvent('wheel', init));
document.body.style.margin = '8.5px';
document.body.addEventListener('mousemove', show);
document.body.dispatchEvent(new MouseEvent('mousemove', init));
document.body.dispatchEvent(new PointerEvent('mousemove', init));
document.addEventListener('pointerdown', (e) => console.log(e.offsetX, e.offsetY));
document.dispatchEvent(new PointerEvent('pointerdown', { clientX: 1.1, clientY: -0.4 }));
