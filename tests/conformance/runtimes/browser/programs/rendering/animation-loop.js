const box = document.createElement('div');
document.body.append(box);
let position = 0;
function animate() {
    position += 25;
    box.style.left = position + 'px';
    if (position < 100) requestAnimationFrame(animate);
    else console.log('arrived', box.style.left);
}
requestAnimationFrame(animate);
console.log('started', box.style.left === '');
