import { readFile } from 'fs'; let readFile = 1;
