const button = document.createElement('button');
document.body.appendChild(button);
button.addEventListener('click', () => {
    Promise.resolve().then(() => console.log('Microtask 1'));
    console.log('Listener 1');
});
button.addEventListener('click', () => {
    Promise.resolve().then(() => console.log('Microtask 2'));
    console.log('Listener 2');
});
setTimeout(() => {
    console.log('click from a timer');
    button.click();
    console.log('click done');
}, 0);
button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
console.log('end');
