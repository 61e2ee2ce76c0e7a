window.addEventListener('message', (event) => {
    console.log(event.type, event.data.n, event.source === window, event.origin === location.origin, event.isTrusted);
});
window.postMessage({ n: 1 }, '*');
postMessage({ n: 2 }, location.origin);
window.postMessage({ n: 3 });
window.postMessage({ n: 'never' }, 'https://example.com');
console.log('main');
