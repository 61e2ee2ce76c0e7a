window.addEventListener('error', (e) => { e.preventDefault(); console.log('error:', e.message); });
const t = new EventTarget();
t.addEventListener('a', () => {
    console.log('a begins');
    t.dispatchEvent(new Event('b'));
    console.log('a goes on after b threw');
    throw new Error('from a');
});
t.addEventListener('b', () => { throw new Error('from b'); });
t.dispatchEvent(new Event('a'));
try {
    JSON.parse('{bad');
} catch (e) {
    console.log(e.name);
}
setTimeout(() => { throw Object.assign(new Error('with code'), { code: 7 }); }, 0);
setTimeout(() => { throw { custom: true }; }, 5);
setTimeout(() => { throw undefined; }, 10);
