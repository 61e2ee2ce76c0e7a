// A dedicated worker has animation frames: all callbacks of one get the same time.
const source = `
  const log = [];
  let time;
  requestAnimationFrame((now) => {
    time = now;
    log.push("first " + typeof now);
    Promise.resolve().then(() => log.push("microtask between"));
    requestAnimationFrame((next) => {
      log.push("another frame " + (next > now));
      setTimeout(() => { postMessage(log); close(); }, 20);
    });
  });
  requestAnimationFrame((now) => log.push("second " + (now === time)));
  const id = requestAnimationFrame(() => log.push("never"));
  cancelAnimationFrame(id);
  setTimeout(() => log.push("timer"), 0);
  try { requestAnimationFrame(); } catch (error) { log.push(error.message); }
`;
const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
worker.onmessage = ({ data }) => {
  for (const line of data) console.log(line);
};
