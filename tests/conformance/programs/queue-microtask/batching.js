const pending = [];
function send(message) {
  if (pending.push(message) === 1) {
    queueMicrotask(() => { console.log('sending', pending.splice(0)); });
  }
}
send('a');
send('b');
setTimeout(() => { send('c'); send('d'); }, 1);
Promise.resolve().then(() => send('late'));
