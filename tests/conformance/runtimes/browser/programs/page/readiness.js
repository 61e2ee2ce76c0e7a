console.log(document.readyState);
document.addEventListener('readystatechange', () => console.log('state', document.readyState));
document.addEventListener('DOMContentLoaded', (e) => console.log('DCL', e.bubbles, e.target === document));
window.addEventListener('load', (e) => { console.log('load', e.target === document, document.readyState); setTimeout(() => console.log('timeout after load')); });
window.onpageshow = (e) => console.log('pageshow', e.persisted);
Promise.resolve().then(() => console.log('micro'));
setTimeout(() => console.log('far'), 100);
