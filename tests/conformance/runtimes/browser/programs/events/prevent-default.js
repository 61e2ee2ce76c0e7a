const target = new EventTarget();
target.addEventListener('a', (e) => e.preventDefault());
target.addEventListener('b', (e) => e.preventDefault(), { passive: true });
const cancelable = new Event('a', { cancelable: true });
console.log(target.dispatchEvent(cancelable), cancelable.defaultPrevented);
const not = new Event('a');
console.log(target.dispatchEvent(not), not.defaultPrevented);
const passive = new Event('b', { cancelable: true });
console.log(target.dispatchEvent(passive), passive.defaultPrevented);
