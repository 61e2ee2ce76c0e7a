process.stdout.write('no newline');
process.stdout.write(' - continued\n');
console.log(typeof process.stdout.write('x\n'), process.stdout.isTTY, process.stdout.fd);
process.stderr.write('to stderr\n');
process.stdout.write('with callback\n', () => console.log('written'));
try { process.stdout.write(5); } catch (e) { console.log(e.code); }
