document.body.innerHTML = '<button id="inc">+</button><span id="out">0</span>';
let count = 0;
const out = document.querySelector('#out');
document.querySelector('#inc').addEventListener('click', () => {
    count += 1;
    requestAnimationFrame(() => console.log('frame sees', out.textContent));
    out.textContent = count;
    console.log('count', count);
});
for (let i = 0; i < 3; i += 1) document.getElementById('inc').click();
console.log(out.textContent);
