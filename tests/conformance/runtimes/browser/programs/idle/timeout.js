requestIdleCallback((deadline) => console.log('had time', deadline.didTimeout), { timeout: 5000 });
const id = requestIdleCallback(() => console.log('never'));
cancelIdleCallback(id);
requestIdleCallback(async (deadline) => {
    console.log('idle', deadline.timeRemaining() <= 50, deadline instanceof IdleDeadline);
    await null;
    console.log('micro in idle');
});
