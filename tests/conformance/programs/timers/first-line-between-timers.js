// What Node does the first time that a process prints takes longer than a millisecond: on that depends which of two
// timers is due first.
setTimeout(() => console.log('two milliseconds, started before the first line'), 2);
console.log('the first line');
setTimeout(() => console.log('one millisecond, started after it'), 1);
