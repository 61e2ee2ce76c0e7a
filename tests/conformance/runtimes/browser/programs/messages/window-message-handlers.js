window.onmessage = (e) => { console.log('onmessage', e.data); Promise.resolve().then(() => console.log('micro', e.data)); };
window.addEventListener('message', (e) => console.log('listener', e.data, e.ports.length));
postMessage('one', '*');
setTimeout(() => postMessage('two'), 0);
window.postMessage({ type: 'three' }, { targetOrigin: '*' });
