console.log('script', document.readyState);
document.addEventListener('readystatechange', () => console.log('readystatechange', document.readyState));
document.addEventListener('DOMContentLoaded', () => {
    console.log('DOMContentLoaded');
    Promise.resolve().then(() => console.log('micro of DOMContentLoaded'));
});
document.addEventListener('DOMContentLoaded', () => console.log('second DOMContentLoaded'));
window.addEventListener('load', () => console.log('load', document.readyState));
Promise.resolve().then(() => console.log('micro of the script'));
