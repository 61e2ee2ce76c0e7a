const util = require('util');
const fs = require('fs');
const path = require('path');
for (const text of ['A=1\n# comment\n  B = two words \n\nC="quoted # text"', "A='x\\ny'\nB=\"x\\ny\"\nC=`a \"b\" 'c'`", 'A=1 # rest\r\nB=#\r\nC=a=b', 'A="two\nlines" x\nB=2', 'export A=1\nA=2', 'A="open\nB=1', '=1\nB=2', 'A', '']) {
  console.log(util.parseEnv(text));
}
const file = path.join(fs.mkdtempSync('/tmp/env-'), 'settings.env');
fs.writeFileSync(file, 'ALPHA_OF_FILE=1\nPATH=changed\nBETA_OF_FILE="two\\nlines"\n');
console.log(process.loadEnvFile(file), process.env.ALPHA_OF_FILE, process.env.PATH === 'changed', process.env.BETA_OF_FILE);
for (const given of [file + '.not', 5]) try { process.loadEnvFile(given); } catch (e) { console.log(e.name, e.code, e.syscall); }
try { util.parseEnv(5); } catch (e) { console.log(e.code, e.message); }
fs.rmSync(path.dirname(file), { recursive: true });
