// What is told of an element whose height its text decides: it is told, and asks nobody how high it is.
const note = document.createElement('p');
note.textContent = 'some text';
document.body.append(note);
new ResizeObserver(([entry]) => console.log('size', entry.contentRect.width, entry.target === note)).observe(note);
new IntersectionObserver(([entry]) => console.log('visible', entry.isIntersecting, entry.boundingClientRect.top)).observe(note);
requestAnimationFrame(() => {
  console.log('frame');
  note.offsetHeight;
  void note.clientHeight, note.scrollHeight;
  requestAnimationFrame(() => { note.style.width = '300px'; console.log('narrower'); });
});
