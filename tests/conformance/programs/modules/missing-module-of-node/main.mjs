import { open } from 'node:absent';
console.log(open);
