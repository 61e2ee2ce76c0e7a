let i = 0;
(function loop() {
  i++;
  console.log('loop', i);
  Promise.resolve().then(() => console.log('micro', i));
  if (i < 4) setTimeout(loop, 1);
})();
