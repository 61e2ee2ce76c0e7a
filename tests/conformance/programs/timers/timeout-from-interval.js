let count = 0;
const id = setInterval(() => {
  count++;
  const mine = count;
  setTimeout(() => console.log('timeout of beat', mine), 0);
  console.log('beat', mine);
  if (count === 3) clearInterval(id);
}, 20);
