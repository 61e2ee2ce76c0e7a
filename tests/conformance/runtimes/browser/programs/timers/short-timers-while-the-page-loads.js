// The page's own work behind the script lets short timers come due between the steps of a chain without delay.
const order = [];
let step = 0;
function chain() {
  order.push("chain " + ++step);
  if (step < 7) setTimeout(chain, 0);
}
setTimeout(chain, 0);
setTimeout(() => order.push("one"), 1);
setTimeout(() => order.push("five"), 5);
setTimeout(() => {
  const place = (name) => order.indexOf(name);
  console.log("one between the chain's steps:", place("one") > place("chain 2") && place("one") < place("chain 4"));
  console.log("five before the step that is clamped:", place("five") < place("chain 7"));
}, 60);
