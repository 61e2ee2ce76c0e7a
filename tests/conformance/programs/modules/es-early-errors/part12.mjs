let readFile = 1; import { readFile } from 'fs';
