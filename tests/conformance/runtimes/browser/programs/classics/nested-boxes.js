const outer = document.createElement('div');
outer.className = 'outer';
const inner = document.createElement('div');
inner.className = 'inner';
outer.append(inner);
document.body.append(outer);
new MutationObserver(() => console.log('mutate')).observe(outer, { attributes: true });
function onClick() {
    console.log('click');
    setTimeout(() => console.log('timeout'), 0);
    Promise.resolve().then(() => console.log('promise'));
    outer.setAttribute('data-random', Math.random());
}
inner.addEventListener('click', onClick);
outer.addEventListener('click', onClick);
inner.click();
