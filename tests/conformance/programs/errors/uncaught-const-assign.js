const LIMIT = 3;
for (let i = 0; i < 5; i++) {
  console.log(i);
  if (i === 2) LIMIT = i;
}
