// How each element is shown when no sheet says it.
const tags = 'a abbr address article aside b bdi bdo big blockquote br button caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 header hgroup hr i img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr ol optgroup option output p param picture pre progress q ruby s samp script search section select slot small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var wbr x-y unknown'.split(' ');
const by = {};
for (const t of tags) { const e = document.createElement(t); if (t === 'dialog') e.open = true; document.body.append(e); (by[getComputedStyle(e).display] ??= []).push(t); e.remove(); }
for (const k in by) console.log(k, by[k].join(' '));
const u = document.createElement('ul'); document.body.append(u); u.innerHTML = '<li></li><details open><summary>x</summary></details><select><option>';
console.log(getComputedStyle(u.querySelector('summary')).display, getComputedStyle(u.querySelector('option')).display);
