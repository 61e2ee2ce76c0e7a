const el = document.createElement('div');
el.style.transition = 'opacity 80ms linear';
el.style.opacity = '1';
document.body.appendChild(el);
el.addEventListener('transitionend', e => console.log('end', e.propertyName, e.elapsedTime, e.target === el));
el.addEventListener('transitionstart', e => console.log('start', e.propertyName));
el.addEventListener('transitionrun', () => console.log('run'));
getComputedStyle(el).opacity;
el.style.opacity = '0';
console.log('changed', el.style.opacity);
setTimeout(() => console.log('later', getComputedStyle(el).opacity), 300);

