requestAnimationFrame(() => {
    console.log('f1');
    queueMicrotask(() => { console.log('f1 micro'); requestAnimationFrame(() => console.log('requested in a microtask of frame one')); });
    requestAnimationFrame(() => console.log('requested in frame one'));
});
requestAnimationFrame(() => console.log('f2'));
