const once = (target, type) => new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
const button = document.createElement('button');
document.body.append(button);
(async () => {
    console.log('waiting');
    const event = await once(button, 'click');
    console.log('clicked', event.type, event.target === button, event.currentTarget);
    await once(button, 'click');
    console.log('clicked again');
})();
setTimeout(() => { button.click(); console.log('after first click'); }, 0);
setTimeout(() => { button.click(); console.log('after second click'); }, 10);
