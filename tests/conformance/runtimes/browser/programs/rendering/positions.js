document.body.style.margin = '0';
const parent = document.createElement('div');
parent.style.cssText = 'position: relative; width: 400px; height: 300px; margin: 20px auto';
const child = document.createElement('div');
child.style.cssText = 'position: absolute; width: 50px; height: 50px; left: 0; top: 0';
parent.append(child); document.body.append(parent);
const rect = () => { const { left, top, width, height, right, bottom } = child.getBoundingClientRect(); return [left, top, right, bottom, width, height].join(); };
console.log(rect());
let x = 0;
function move() { x += 10; child.style.left = x + 'px'; child.style.transform = `translateY(${x / 2}px)`; if (x < 50) requestAnimationFrame(move); else console.log(rect(), child.offsetLeft, child.offsetTop, child.offsetParent === parent); }
requestAnimationFrame(move);
console.log(parent.getBoundingClientRect().x, parent.offsetLeft, parent.offsetTop, document.body.clientWidth);
