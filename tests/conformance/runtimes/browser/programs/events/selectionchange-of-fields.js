// A field is told of its selection in a task, whoever listens when it changes; select comes with the next frame.
const field = (id) => {
  const made = document.createElement('input');
  made.id = id;
  made.value = 'hello';
  document.body.append(made);
  return made;
};
const one = field('one');
const two = field('two');
document.addEventListener('selectionchange', (event) => console.log('  selectionchange', event.target.id || event.target.nodeName));
const steps = {
  'focus one': () => one.focus(),
  'focus two': () => two.focus(),
  'focus one again': () => one.focus(),
  'blur': () => one.blur(),
  'focus where it was': () => one.focus(),
  'all of the page': () => getSelection().selectAllChildren(document.body),
  'leave and come back': () => { one.blur(); one.focus(); },
  'another value': () => { one.value = 'a longer text'; },
  'a number': () => { const made = field('number'); made.type = 'number'; made.value = '12'; made.focus(); },
};
const names = Object.keys(steps);
const step = (index) => {
  if (index === names.length) return last();
  console.log(names[index]);
  steps[names[index]]();
  setTimeout(step, 50, index + 1);
};
function last() {
  two.addEventListener('select', () => console.log('select'));
  requestAnimationFrame(() => {
    two.select();
    console.log('in a frame');
    requestAnimationFrame(() => console.log('next frame'));
  });
}
step(0);
