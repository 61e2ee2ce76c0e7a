document.body.innerHTML = `
<nav id="menu" class="main nav"><a href="/home" class="active">Home</a><a href="https://x.org/doc.pdf" target="_blank">Doc</a><a>plain</a></nav>
<article lang="en-GB" data-kind="post"><h2>T</h2><p>1</p><p class="lead">2</p><p></p><p>4<span>s</span></p><!--c--></article>
<form><input type="radio" name="r" checked><input type="radio" name="r"><input disabled><input readonly value="x"><select><option>a<option selected>b</select><textarea required></textarea></form>`;
const q = s => {
  try {
    const l = [...document.querySelectorAll(s)];
    console.log(s.padEnd(34), l.length, l.slice(0, 4).map(e => e.localName + (e.className ? '.' + e.className.replace(/ /g, '.') : '')).join(' '));
  } catch (e) { console.log(s, e.name, e.message); }
};
['*', 'nav > a', 'nav a.active', 'a[href]', 'a[href^="https"]', 'a[href$=".pdf"]', 'a[href*="ome"]', '[class~=nav]', '[lang|=en]', '[data-kind="POST" i]',
 'h2 + p', 'h2 ~ p', 'p:first-of-type', 'p:last-of-type', 'p:nth-child(2)', 'p:nth-child(odd)', 'p:nth-child(2n+1)', 'p:nth-last-child(-n+2)', 'p:nth-of-type(3n)', 'p:only-child', 'span:only-child',
 'p:empty', 'p:not(.lead)', 'p:not(.lead, :empty)', ':is(h2, span)', ':where(nav, article) > :first-child', 'article:has(> span)', 'p:has(span)', 'p:nth-child(2 of p)',
 'input:checked', 'option:checked', ':disabled', 'input:enabled', ':required', ':optional', ':read-only', 'input:read-write', ':root', 'body > :last-child', 'a:link', 'a:any-link',
 'nav, form', 'article>p:nth-child(n+3)', '#menu', '.main.nav', 'a:not([href])', ':scope > body', 'p:contains(x)', 'div >', '[a=b', 'a:hover', ':focus', '::before', ':nth-child(foo)', '', 'input[type=radio]:not(:checked)', 'html body nav#menu.main>a:nth-of-type(2)'].forEach(q);
const art = document.querySelector('article');
console.log(art.querySelectorAll(':scope > p').length, art.querySelector('body p').textContent, art.matches('body *'), art.closest('html, body').localName, art.closest('.nope'));
console.log(art.querySelectorAll('p') instanceof NodeList, document.querySelector('#menu a:last-of-type').textContent);

