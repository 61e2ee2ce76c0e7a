import { readFileSync } from 'node:fs';
import { rate } from './rates.mjs';
console.log(typeof readFileSync, rate);
