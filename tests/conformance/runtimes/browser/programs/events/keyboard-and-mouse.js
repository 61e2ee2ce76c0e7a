const input = document.createElement('input');
document.body.append(input);
input.addEventListener('keydown', (e) => console.log(e.key, e.code, e.ctrlKey, e.isTrusted, e instanceof UIEvent));
input.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', ctrlKey: true }));
document.addEventListener('mousemove', (e) => console.log(e.clientX, e.clientY, e.buttons));
document.dispatchEvent(new MouseEvent('mousemove', { clientX: 10, clientY: 20 }));
input.addEventListener('input', () => console.log('input event', input.value));
input.value = 'set by code';
input.dispatchEvent(new Event('input'));
