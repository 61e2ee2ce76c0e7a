const shortcuts = { 'ctrl+s': 'save', 'ctrl+shift+z': 'redo', escape: 'close' };
document.addEventListener('keydown', (e) => {
    const key = [e.ctrlKey && 'ctrl', e.shiftKey && 'shift', e.key.toLowerCase()].filter(Boolean).join('+');
    const action = shortcuts[key];
    if (action) e.preventDefault();
    console.log(key, '->', action ?? 'nothing', e.defaultPrevented);
});
const press = (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
console.log(press({ key: 's', ctrlKey: true }), press({ key: 'Z', ctrlKey: true, shiftKey: true }), press({ key: 'Escape' }), press({ key: 'a' }));
