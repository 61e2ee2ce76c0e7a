// Values of some attributes are compared without regard to case; names may say any namespace; the end closes what is open.
document.body.innerHTML = '<a target="_blank" lang="EN-us" data-x="Q" class="K" rel="Tag">A</a><input type="TEXT" name="N"><ol type="a"></ol><svg><a type="text"/><g class="K" TYPE="Text"/></svg><li><a>b</a></li>';
for (const selector of ['*|a', '|a', '*|*', 'li *|a', 'svg|a', 'a*|a', 'a*', '[x]a', '*|', '|', '[target=_BLANK]', '[type=text]', '[type="Text"]', '[type=text s]', '[type=text i]', 'ol[type=A]', '[lang=en-US]', '[data-x=q]', '[class=k]',
    '[rel~=tag]', '[name=n]', '[x', '[type', '[type=text', 'a[target="_blank"', 'a:not([x]', 'li:has(a', '*|a[target]', '[*|target]', '[|target]', '[svg|x]', 'g[type=text]']) {
    try {
        console.log(selector, '|', [...document.querySelectorAll(selector)].map(element => element.nodeName).join());
    } catch (error) {
        console.log(selector, '|', error.name, error.message);
    }
}
