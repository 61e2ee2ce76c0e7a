document.head.innerHTML += `<style>
  p { color: black; }
  .note { color: green; }
  #main .note { color: blue; }
  div > p.note:first-child { color: purple; }
  p.late { color: orange; }
  .late { color: red; }
  .bold { font-weight: bold !important; }
  p:not(.note) { color: gray; }
</style>`;
document.body.innerHTML = '<div id="main"><p class="note">a</p><p class="note">b</p></div><div><p class="note">c</p><p class="late bold">d</p><p>e</p></div>';
for (const p of document.querySelectorAll('p')) {
  const s = getComputedStyle(p);
  console.log(p.textContent, s.color, s.fontWeight);
}
const d = document.querySelector('.late');
d.style.color = 'lime';
d.style.fontWeight = '400';
console.log(getComputedStyle(d).color, getComputedStyle(d).fontWeight);
console.log(d.style.cssText);
