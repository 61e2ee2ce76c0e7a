try { process.exit('nonsense'); } catch (e) { console.log(e.code, e.message); }
try { process.exitCode = 'abc'; } catch (e) { console.log(e.code, e.message); }
process.exitCode = '3';
console.log(process.exitCode);
process.on('exit', (c) => console.log(c, typeof c));
