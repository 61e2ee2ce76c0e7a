// Nothing but this file is in its folder, and no file says which package it belongs to.
import legacy, { total } from '../import-of-a-common-file/legacy.cjs';

console.log(legacy, total([4, 5]));
