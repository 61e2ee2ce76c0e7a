// Writes the names of a page: one line for each object, its accessors and values, "|", its methods with how many arguments they say that they
// take, if any, and a star where they are not enumerable. Runs in Chromium, with `inChromium` set.
const skipped = ['constructor', 'length', 'name', 'prototype', 'arguments', 'caller'];
const describe = (path, object) => {
  const values = [];
  const methods = [];
  for (const name of Object.getOwnPropertyNames(object)) {
    if (skipped.includes(name) && path !== 'window') continue;
    const { value, enumerable } = Object.getOwnPropertyDescriptor(object, name);
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) continue;
    if (typeof value !== 'function') values.push(name);
    else methods.push(name + (value.length > 0 ? `:${value.length}` : '') + (enumerable ? '' : '*'));
  }
  console.log(`${path}: ${values.join(' ')}|${methods.join(' ')}`);
};
for (const name of Object.getOwnPropertyNames(window).sort()) {
  const value = Object.getOwnPropertyDescriptor(window, name).value;
  if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
  describe(name, value);
  const prototype = Object.getOwnPropertyDescriptor(value, 'prototype');
  // Loopscope refuses to tell of the prototypes that it lacks, which are writable.
  if (prototype?.value && !prototype.writable) describe(`${name}.prototype`, prototype.value);
}
const styles = [];
for (const name in typeof inChromium === 'boolean' ? document.documentElement.style : {}) {
  if (/^(?!webkit)[a-z]+$/i.test(name) && typeof document.documentElement.style[name] === 'string') styles.push(name);
}
console.log(`styles: ${styles.join(' ')}|`);
for (const name of ['Math', 'JSON', 'Reflect']) describe(name, window[name]);
for (const name of Object.getOwnPropertyNames(window).sort()) {
  if (/^(describe|skipped|styles|inChromium)$/.test(name)) delete window[name];
}
describe('window', window);
