// syncBuiltinESMExports: the names imported of a module of Node's follow what a program made of it.
import fs, { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { syncBuiltinESMExports } from 'node:module';

const before = readFileSync;
fs.readFileSync = () => 'patched';
fs.extra = 1;
delete fs.existsSync;
console.log(readFileSync === before, typeof existsSync, fs.readFileSync('x'));
syncBuiltinESMExports();
console.log(readFileSync === before, readFileSync('x'), typeof existsSync, (await import('fs')).extra);
path.default.sep = '|';
console.log(path.sep);
syncBuiltinESMExports();
console.log(path.sep, (await import('path')).sep);
