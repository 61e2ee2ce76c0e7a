class Temperature {
  static #count = 0;
  #celsius = 0;
  constructor(c) { this.celsius = c; Temperature.#count++; }
  get celsius() { return this.#celsius; }
  set celsius(v) {
    if (typeof v !== 'number' || Number.isNaN(v)) throw new TypeError(`bad temperature: ${String(v)}`);
    this.#celsius = v;
  }
  get fahrenheit() { return this.#celsius * 9 / 5 + 32; }
  set fahrenheit(f) { this.celsius = (f - 32) * 5 / 9; }
  static get count() { return Temperature.#count; }
  toString() { return `${this.#celsius.toFixed(1)}°C`; }
  [Symbol.toPrimitive](hint) { return hint === 'number' ? this.#celsius : hint === 'string' ? this.toString() : `def(${this.#celsius})`; }
}
const t = new Temperature(25);
console.log(`${t}`, +t, t + '', t > 20, t * 2);
t.fahrenheit = 212;
console.log(t.celsius, t.fahrenheit, Temperature.count);
try { new Temperature('hot'); } catch (e) { console.log(e.message); }
try { t.celsius = NaN; } catch (e) { console.log(e.message); }
console.log(t, Object.keys(t), JSON.stringify(t));
class Sub extends Temperature {
  get celsius() { return super.celsius + 1000; }
}
const s = new Sub(3);
console.log(s.celsius, s.fahrenheit);
s.celsius = 9;
console.log(s.celsius, Object.getOwnPropertyNames(s));
'use strict';
const frozen = Object.freeze({ get x() { return 1; } });
frozen.x = 5;
console.log(frozen.x);
(function () {
  'use strict';
  try { frozen.x = 5; } catch (e) { console.log(e.message); }
  try { t.count2.x = 1; } catch (e) { console.log(e.message); }
  try { Object.freeze([1]).push(2); } catch (e) { console.log(e.message); }
  try { undefinedVar = 1; } catch (e) { console.log(e.message); }
  try { delete Object.prototype; } catch (e) { console.log(e.message); }
})();
