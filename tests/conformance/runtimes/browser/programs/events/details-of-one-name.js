document.body.innerHTML = '<details id="a" name="faq"><summary>Q1</summary>A1</details><details id="b" name="faq" open><summary>Q2</summary><p>A2</p></details><details id="c"><summary>Q3</summary></details>';
const all = document.querySelectorAll('details');
all.forEach(d => d.addEventListener('toggle', e => console.log('toggle', d.id, d.open, e.oldState, e.newState, e.bubbles)));
const states = () => [...all].map(d => d.id + (d.open ? '+' : '-')).join(' ');
console.log(states());
all[0].querySelector('summary').click();
console.log('after click', states());
Promise.resolve().then(() => console.log('microtask'));
setTimeout(() => {
  console.log('timeout', states());
  all[2].open = true; all[2].open = false; all[2].open = true;
  setTimeout(() => {
    all[2].removeAttribute('open');
    all[1].setAttribute('open', '');
    console.log(states(), all[1].outerHTML);
    all[1].querySelector('summary').addEventListener('click', e => e.preventDefault());
    all[1].querySelector('summary').click();
    console.log('prevented', states());
    all[1].querySelector('p').click();
    console.log('inside', states());
  }, 30);
}, 30);

