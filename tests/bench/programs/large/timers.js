// Many timers of one delay and of several, some of them cleared.
const later = typeof setTimeout === "function" ? setTimeout : os.setTimeout;
const forget = typeof clearTimeout === "function" ? clearTimeout : os.clearTimeout;
const count = 20000;
let fired = 0;
const never = [];
for (let i = 0; i < count; i++) {
  later(() => {
    if (++fired === 2 * count) console.log(fired);
  }, 10);
  later(() => {
    if (++fired === 2 * count) console.log(fired);
  }, i % 50);
  if (i % 10 === 0) never.push(later(() => console.log("never"), 100000));
}
for (const timer of never) forget(timer);
