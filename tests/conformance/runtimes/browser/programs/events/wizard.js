document.body.innerHTML = '<div id="w"><button data-go="1">next</button><button data-go="-1">back</button><p></p></div>';
const pages = ['intro', 'form', 'summary'];
let page = 0;
const p = document.querySelector('#w p');
const show = () => { p.textContent = pages[page]; };
document.getElementById('w').addEventListener('click', (e) => {
    const go = Number(e.target.dataset.go);
    if (!go) return console.log('ignored', e.target.tagName);
    page = Math.min(pages.length - 1, Math.max(0, page + go));
    show();
    console.log(page, p.textContent);
});
show();
const [next, back] = document.querySelectorAll('button');
next.click(); next.click(); next.click(); back.click(); p.click();
