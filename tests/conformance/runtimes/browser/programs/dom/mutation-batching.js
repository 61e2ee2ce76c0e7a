const list = document.createElement('ul');
document.body.append(list);
let calls = 0;
const observer = new MutationObserver((records) => {
    calls += 1;
    console.log(`call ${calls}:`, records.length, 'records,', records.reduce((n, r) => n + r.addedNodes.length, 0), 'added');
});
observer.observe(list, { childList: true });
for (let i = 0; i < 3; i += 1) list.append(document.createElement('li'));
list.innerHTML = '<li>x</li><li>y</li>';
setTimeout(() => {
    list.firstChild.remove();
    Promise.resolve().then(() => { console.log('microtask'); list.append('z'); });
}, 0);
setTimeout(() => { observer.disconnect(); list.append('unseen'); console.log('disconnected', calls); }, 20);
