const timers = require('timers');
console.log(Object.keys(timers).join());
process.on('warning', (warning) => console.log(warning.name, warning.code, warning.message));

const session = { name: 'session', fired: 0, _onTimeout() {
  this.fired += 1;
  console.log('fired', this.name, this.fired, this._idleNext === null, this._idlePrev === null);
  if (this.fired < 2) timers.active(this);
  Promise.resolve().then(() => console.log('a microtask of', this.name));
} };
timers.enroll(session, 30);
console.log(Object.keys(session).join(), session._idleTimeout, session._idleNext === session);
timers.active(session);
console.log(session._idleNext !== null, session._destroyed, typeof session._idleStart);

const touched = { name: 'touched', _onTimeout: () => console.log('touched, at last') };
timers.enroll(touched, 60);
timers.active(touched);
setTimeout(() => timers.active(touched), 40);

const gone = { _onTimeout: () => console.log('never') };
timers.enroll(gone, 20);
timers.active(gone);
timers.unenroll(gone);
timers.active(gone);
console.log(gone._idleTimeout, gone._idleNext);

const loose = { _onTimeout: () => console.log('never, either') };
timers.enroll(loose, 400);
timers._unrefActive(loose);
timers.active({});
for (const msecs of ['x', -1, NaN, undefined]) {
  try {
    timers.enroll({}, msecs);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const long = {};
timers.enroll(long, 2 ** 40);
console.log(long._idleTimeout);
setTimeout(() => console.log('eighty'), 80);
