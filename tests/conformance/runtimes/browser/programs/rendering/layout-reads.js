// Layout thrashing: reading after writing forces a synchronous layout
const list = document.createElement('ul');
for (let i = 0; i < 5; i++) {
  const li = document.createElement('li');
  li.textContent = 'Item ' + i;
  li.style.height = (20 + i * 10) + 'px';
  list.append(li);
}
document.body.append(list);

const items = [...document.querySelectorAll('li')];
const heights = items.map((li) => li.offsetHeight);
console.log('heights', heights);

// bad
items.forEach((li) => {
  li.style.height = li.offsetHeight + 5 + 'px';
});
console.log('after bad loop', items.map((li) => li.offsetHeight).join());

// good
const read = items.map((li) => li.clientHeight);
items.forEach((li, i) => {
  li.style.height = read[i] * 2 + 'px';
});
console.log('after good loop', items.map((li) => li.getBoundingClientRect().height).join());
list.style.display = 'none';
console.log('hidden', items[0].offsetHeight, list.offsetParent);
