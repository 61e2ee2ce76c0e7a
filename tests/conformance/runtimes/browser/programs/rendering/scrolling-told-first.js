// A frame tells of scrolling before all else that it tells of, whatever was asked for first.
document.body.innerHTML = '<dialog id="box">text</dialog><div id="pane" style="height:50px;overflow:auto">' +
  '<div style="height:500px"></div></div><div id="other" style="height:50px;overflow:auto"><div style="height:500px"></div>' +
  '</div><input id="field" value="words">';
const [box, pane, other, field] = ['box', 'pane', 'other', 'field'].map((id) => document.getElementById(id));
for (const type of ['scroll', 'scrollend']) {
  pane.addEventListener(type, () => console.log('pane', type));
  other.addEventListener(type, () => console.log('other', type));
}
box.addEventListener('close', () => console.log('close'));
field.addEventListener('select', () => console.log('select'));
const motion = other.animate({ opacity: [0, 1] }, 10000);
motion.oncancel = () => console.log('cancel');
motion.finished.catch(() => console.log('rejected'));
setTimeout(() => {
  motion.cancel();
  field.setSelectionRange(0, 3);
  pane.scrollTop = 20;
  other.scrollTop = 100;
  requestAnimationFrame(() => {
    console.log('frame');
    requestAnimationFrame(() => console.log('next frame'));
  });
}, 100);
setTimeout(() => {
  box.show();
  box.close();
  other.scrollTop = 0;
  pane.scrollTop = 0;
}, 250);
