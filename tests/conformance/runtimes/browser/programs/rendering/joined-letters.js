// letters that are drawn together across the ends of elements, sizes of fonts that are no whole hundredths, empty lines behind margins,
// and where boxes in a line stand that hold more than text
const show = (html, name) => {
  const outer = document.createElement('div');
  outer.innerHTML = html;
  document.body.append(outer);
  const { left, top, width } = outer.querySelector(name).getBoundingClientRect();
  console.log(left, top, width, outer.offsetHeight, html);
  outer.remove();
};
show('<p>V<span>al</span>', 'span');
show('<p><span>V</span>al', 'span');
show('<p>V<b>al</b>', 'b');
show('<p>V <span>al</span>', 'span');
show('<p>V<span style="padding: 0 1px">al</span>', 'span');
show('<p>V<i><u></u></i><span>al</span>', 'span');
show('<h3><span>a title of some length, in its own size</span></h3>', 'span');
show('<h5><span>a title of some length, in its own size</span></h5>', 'span');
for (const size of [11.11, 12.345, 13.3, 17.47, 19.3, 25.6]) show(`<p style="font-size: ${size}px"><span>letters</span>`, 'span');
show('<h3>title</h3><span></span><p>text</p>', 'span');
show('<div><div style="display: inline-block; width: 60px"><p>one</p><p>two</p>three</div> <b>beside</b></div>', 'b');
const hidden = document.createElement('div');
document.body.append(hidden);
for (const size of ['', '4em', '50%', 'calc(10px + 2em)', 'initial', '12pt']) {
  hidden.innerHTML = `<b style="width: ${size}">inline</b><i style="display: none; height: ${size}">hidden</i>`;
  console.log(size, getComputedStyle(hidden.firstChild).width, getComputedStyle(hidden.lastChild).height);
}
for (const html of ['<div style="overflow-x: hidden"><p>a</p></div>', '<div><span style="display: inline-block; overflow-x: hidden">a</span>b</div>', '<h3 style="width: 10ch"></h3>']) {
  hidden.innerHTML = html;
  console.log(hidden.offsetHeight, hidden.firstChild.getBoundingClientRect().width, html);
}
