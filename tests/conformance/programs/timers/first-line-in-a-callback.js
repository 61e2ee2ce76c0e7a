// Nothing is printed before the first timer: what it prints makes the next one due, too, before the immediate.
setTimeout(() => console.log('two milliseconds'), 2);
setTimeout(() => console.log('one millisecond'), 1);
setImmediate(() => console.log('immediate'));
