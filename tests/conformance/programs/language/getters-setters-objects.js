const clock = {
  hours: 23,
  minutes: 59,
  get time() { return `${this.hours}:${this.minutes}`; },
  set time(text) { [this.hours, this.minutes] = text.split(':').map(Number); },
  get ['computed' + 1]() { return 'c'; },
};
clock.time = '7:05';
console.log(clock.time, clock.computed1, clock);
const lazy = {
  get data() {
    console.log('computing');
    Object.defineProperty(this, 'data', { value: 'cached', enumerable: true });
    return this.data;
  },
};
console.log(lazy.data, lazy.data);
const hidden = {};
Object.defineProperty(hidden, 'secret', { value: 1 });
hidden.secret = 2;
console.log(hidden.secret, Object.keys(hidden), JSON.stringify(hidden), delete hidden.secret);
(function () {
  'use strict';
  try { hidden.secret = 3; } catch (e) { console.log(e.message); }
  try { delete hidden.secret; } catch (e) { console.log(e.message); }
  try { clock.computed1 = 1; } catch (e) { console.log(e.message); }
})();
console.log(Object.getOwnPropertyDescriptors({ get a() { return 1; }, b: 2 }));
