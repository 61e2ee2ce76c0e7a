const sel = getSelection();
const show = (n, o, m, k) => { sel.setBaseAndExtent(n, o, m, k); console.log(JSON.stringify(String(sel)), sel.type, sel.direction); };
for (const html of ['<p>a</p><p>b</p>', '<div>a</div><div>b</div>', '<p>a<br>b</p>', '<ul><li>1</li><li>2</li></ul>', '<p>a <i>b</i></p><div>t</div>', '<p>a</p>t']) {
  document.body.innerHTML = html;
  sel.selectAllChildren(document.body);
  console.log(JSON.stringify(String(sel)));
}
document.body.innerHTML = '<p>Hello <b>bold</b> world</p><p>Second <i>line</i></p>';
const [a] = document.querySelectorAll('p');
show(a.firstChild, 2, a.querySelector('b').firstChild, 2);
show(a.firstChild, 6, a.lastChild, 1);
show(a.firstChild, 5, a.querySelector('b').firstChild, 4);
show(a.lastChild, 3, a.firstChild, 1);
