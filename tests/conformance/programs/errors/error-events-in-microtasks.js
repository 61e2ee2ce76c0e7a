// An error that leaves a microtask of queueMicrotask is caught and reported by Node: the place above it is where the error was made,
// also of an 'error' event that nobody listens to.
const { EventEmitter } = require('events');

class Door extends EventEmitter {}
const door = new Door();

process.on('exit', (code) => console.log('exit', code));

queueMicrotask(function open() {
  const stuck = new Error('the door is stuck');
  console.log('pushing');
  door.emit('error', stuck);
});
