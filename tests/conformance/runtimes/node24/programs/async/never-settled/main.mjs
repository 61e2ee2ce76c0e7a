// Where a program ends that waits at its top for what never comes.
import './part.mjs';
console.log('not reached');
