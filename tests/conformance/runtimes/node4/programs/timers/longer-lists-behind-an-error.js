// A timer that throws puts off the lists of longer timers, too: they run as nextTick callbacks.
function wait(ms) { var end = Date.now() + ms; while (Date.now() < end); }
process.on('uncaughtException', function (error) { console.log('handled', error.message); });
function say(name, fails) {
  return function () {
    console.log(name);
    process.nextTick(function () { console.log('tick of', name); });
    Promise.resolve().then(function () { console.log('micro of', name); });
    if (fails) throw new Error(name);
  };
}
setTimeout(function () {
  setTimeout(say('five'), 5);
  setTimeout(say('ten', true), 10);
  setTimeout(say('ten again'), 10);
  setTimeout(say('ten more'), 10);
  setTimeout(say('twenty'), 20);
  setTimeout(say('thirty'), 30);
  wait(60);
}, 1);
