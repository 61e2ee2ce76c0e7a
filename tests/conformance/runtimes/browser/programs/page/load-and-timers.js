window.addEventListener('load', () => {
    console.log('load');
    setTimeout(() => console.log('timeout from load'), 0);
    Promise.resolve().then(() => console.log('micro from load'));
});
window.addEventListener('load', () => console.log('second load listener'));
document.addEventListener('DOMContentLoaded', () => {
    console.log('DOMContentLoaded');
    setTimeout(() => console.log('timeout from DOMContentLoaded'), 0);
});
console.log('script');
