let runs = 0;
const t = setTimeout(() => {
  console.log('fired', ++runs);
  if (runs < 3) t.refresh();
}, 10);
const debounced = setTimeout(() => console.log('debounced'), 400);
let pokes = 0;
const poke = setInterval(() => { debounced.refresh(); console.log('poke'); if (++pokes === 3) clearInterval(poke); }, 150);
