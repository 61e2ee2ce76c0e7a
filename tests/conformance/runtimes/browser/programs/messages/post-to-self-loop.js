let count = 0;
window.addEventListener('message', ({ data }) => {
    if (data !== 'step') return;
    count += 1;
    console.log('step', count);
    if (count < 4) window.postMessage('step', '*');
});
window.postMessage('step', '*');
setTimeout(() => console.log('timeout after', count), 0);
