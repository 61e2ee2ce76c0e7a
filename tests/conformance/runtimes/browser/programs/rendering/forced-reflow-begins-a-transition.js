// Reading the layout is what makes the first style count, whatever is read of it.
const note = document.createElement('p');
note.textContent = 'some text';
note.style.cssText = 'opacity: 0; transition: opacity 50ms';
document.body.append(note);
note.addEventListener('transitionend', () => console.log('end'));
note.style.opacity = 1;
note.offsetHeight;
console.log(note.getAnimations().length, getComputedStyle(note).opacity);
note.style.opacity = 0;
void note.offsetHeight;
console.log(note.getAnimations().length);
