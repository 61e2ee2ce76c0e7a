import { fine } from './dependency.mjs';
import {
    fine as other,
    missing as gone,
} from './dependency.mjs';
console.log('never');
