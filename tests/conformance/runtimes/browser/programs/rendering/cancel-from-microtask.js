let id;
requestAnimationFrame(() => {
    console.log('one');
    Promise.resolve().then(() => { cancelAnimationFrame(id); console.log('cancelled from a microtask'); });
});
id = requestAnimationFrame(() => console.log('never'));
requestAnimationFrame(() => console.log('three'));
