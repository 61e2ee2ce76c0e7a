// A timer of 32 ms and more may be left waiting 8 ms longer than until it is due, when timers that are due meanwhile
// have none to spare; so may a delayed task of the scheduler, and the timeout of a signal, however short.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function raced() {
  const first = await Promise.race([wait(40).then(() => 'one of 40'), wait(20).then(() => wait(23)).then(() => '20 and 23')]);
  console.log('race:', first);
}

async function counted(period, end) {
  let count = 0;
  const beat = setInterval(() => count++, period);
  await wait(end);
  clearInterval(beat);
  console.log(`every ${period} ms, cleared at ${end}:`, count);
}

async function among(name, start, delay) {
  const order = [];
  const done = new Promise((resolve) => start(() => resolve(order.push(name)), delay));
  for (let more = 1; more < 12; more += 2) setTimeout(() => order.push(delay + more), delay + more);
  await done;
  await wait(40);
  console.log(order.join(' '));
}

// Both kinds of timers: the short ones are started when the long one has waited for a while.
async function amongShort(delay) {
  const order = [];
  setTimeout(() => order.push('timer'), delay);
  await wait(delay - 10);
  for (let more = 1; more < 12; more += 2) setTimeout(() => order.push(delay + more), 10 + more);
  await wait(60);
  console.log(order.join(' '));
}

(async () => {
  await counted(20, 75);
  await counted(30, 115);
  await counted(50, 175);
  await raced();
  const abort = (heard, delay) => AbortSignal.timeout(delay).addEventListener('abort', heard);
  const post = (heard, delay) => scheduler.postTask(heard, { delay });
  for (const delay of [2, 10, 18]) await among('signal', abort, delay);
  for (const delay of [2, 10, 18]) await among('task', post, delay);
  await among('timer', setTimeout, 10);
  await amongShort(25);
  await amongShort(45);
  const worker = new Worker(URL.createObjectURL(new Blob([`
    let count = 0;
    const beat = setInterval(() => count++, 20);
    setTimeout(() => { clearInterval(beat); postMessage(count); }, 75);
  `])));
  worker.onmessage = (event) => {
    console.log('in a worker:', event.data);
    worker.terminate();
  };
})();
