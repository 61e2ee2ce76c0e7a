// No file here is one whose package matters.
import legacy, { total } from './legacy.cjs';

console.log(legacy, total([1, 2, 3]));
