window.onerror = (message, source, line, column, error) => {
    console.log('onerror:', message, line, error instanceof TypeError);
    return true;
};
setTimeout(() => console.log('the page goes on'), 0);
Promise.resolve().then(() => console.log('micro'));
undefined.property;
console.log('never reached');
