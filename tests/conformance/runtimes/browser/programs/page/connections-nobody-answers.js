// A WebSocket and an EventSource whose server is not there.
const tell = (...words) => console.log(...words);
function attempt(run) {
  try { tell(run()); } catch (error) { tell(error.name, error.message); }
}
setTimeout(() => {
  const socket = new WebSocket('ws://localhost:4321/chat');
  tell(socket.readyState, socket.url, socket.binaryType, socket.bufferedAmount, JSON.stringify(socket.protocol), WebSocket.CLOSED, socket.OPEN);
  socket.onopen = () => tell('never');
  socket.onerror = (event) => { tell('error', event.constructor.name, socket.readyState); queueMicrotask(() => tell('microtask')); };
  socket.onclose = (event) => { tell('close', event.code, event.wasClean, event.reason === '', socket.readyState); socket.send('late'); tell(socket.bufferedAmount); };
  attempt(() => socket.send('early'));
  attempt(() => socket.close(12));
  attempt(() => socket.close(1000, 'long'.repeat(40)));
  attempt(() => new WebSocket('gopher://localhost/'));
  attempt(() => new WebSocket('ws://localhost/#part'));
  attempt(() => new WebSocket('ws://localhost:4321', ['a', 'a']));
  attempt(() => new WebSocket('ws://localhost:4321', 'with space'));
  attempt(() => new WebSocket());
  socket.binaryType = 'nothing';
  tell(socket.binaryType);
}, 100);
setTimeout(() => {
  const closed = new WebSocket('http://localhost:4321');
  closed.onerror = () => tell('closed: error');
  closed.onclose = (event) => tell('closed: close', event.code);
  closed.close(3001, 'enough');
  tell(closed.url, closed.readyState);
  Promise.resolve().then(() => tell('closed: microtask'));
}, 300);
setTimeout(() => {
  const far = new EventSource('http://localhost:4321/events');
  tell(far.readyState, far.url, far.withCredentials, EventSource.CLOSED);
  far.onerror = (event) => { tell('far', event.type, far.readyState); far.close(); tell(far.readyState); };
}, 500);
setTimeout(() => {
  const own = new EventSource('/events', { withCredentials: true });
  own.addEventListener('error', () => tell('own', own.readyState, own.withCredentials));
}, 700);
setTimeout(() => fetch('http://localhost:4321/').catch(() => tell('nobody listens')), 900);
setTimeout(() => fetch('/nothing').then((answer) => tell(answer.status)), 900);
