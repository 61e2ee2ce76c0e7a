var timeout = setTimeout(function () { console.log('fired', timeout._called, timeout._destroyed, timeout._idleNext); }, 5);
console.log(Object.keys(timeout).join(), timeout._called, timeout._repeat);
var interval = setInterval(function () {
  console.log(interval._called, interval._repeat);
  clearInterval(interval);
  console.log(interval._repeat, interval._idleTimeout, interval._onTimeout, interval._destroyed, Object.keys(interval).join());
}, 20);
setTimeout(function () { console.log(timeout._called, timeout._destroyed, timeout._idlePrev); }, 60);
console.log(setTimeout(function () {}, 4294967296)._idleTimeout);
setTimeout(function () {
  var immediate = setImmediate(function run() { console.log(Object.keys(immediate).join(), typeof immediate._onImmediate); }, 'argument');
}, 100);
