import { 'f' + 'oo' } from 'fs';
