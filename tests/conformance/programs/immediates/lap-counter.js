let laps = 0;
(function lap() {
  laps++;
  if (laps < 50) setImmediate(lap);
  else console.log('laps', laps);
})();
setTimeout(() => console.log('a timer came by', laps === 50), 200);
