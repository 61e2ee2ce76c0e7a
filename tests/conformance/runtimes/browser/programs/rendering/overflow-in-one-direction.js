// What is hidden or scrolls in one direction does so in the other, too.
const box = document.createElement('div');
box.style.cssText = 'width:100px;height:50px';
const tall = document.createElement('div');
tall.style.cssText = 'width:100px;height:300px';
box.append(tall);
document.body.append(box);
for (const [x, y] of [['auto', ''], ['hidden', ''], ['scroll', 'visible'], ['', 'auto'], ['visible', 'hidden'], ['clip', ''], ['', '']]) {
  box.style.overflowX = x;
  box.style.overflowY = y;
  const style = getComputedStyle(box);
  box.scrollTop = 70;
  console.log(x, y, '=>', style.overflowX, style.overflowY, box.scrollTop, box.scrollHeight);
  box.scrollTop = 0;
}
