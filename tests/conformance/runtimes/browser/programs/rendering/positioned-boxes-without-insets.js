// A box that is positioned and says no place stays where it would have been in the flow.
document.body.innerHTML = `<div id="before" style="height: 30px; margin: 10px 0 15px"></div>
<div id="here" style="position: absolute; width: 50px; height: 20px; margin: 3px"></div>
<div id="after" style="height: 40px; margin-top: 25px"></div>
<div id="box" style="margin: 0 20px; padding: 7px; border: 2px solid"><div id="first" style="position: absolute; width: 5px; height: 5px"></div><div style="height: 12px"></div><div id="last" style="position: absolute; left: 100px; width: 5px; height: 5px"></div></div>`;
for (const id of ['before', 'here', 'after', 'first', 'last']) {
  const { left, top, width, height } = document.getElementById(id).getBoundingClientRect();
  console.log(id, left, top, width, height, document.getElementById(id).getClientRects().length);
}
document.getElementById('here').style.display = 'none';
console.log(document.getElementById('here').getClientRects().length, document.getElementById('after').getClientRects()[0].top, String(document.body.getClientRects()));
new IntersectionObserver(entries => entries.forEach(entry => console.log(entry.target.id, entry.isIntersecting, entry.intersectionRatio))).observe(document.getElementById('first'));
