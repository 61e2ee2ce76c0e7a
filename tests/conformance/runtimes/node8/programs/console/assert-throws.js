console.assert(1 + 1 === 2, 'not shown');
try { console.assert(false, 'values %d and %j', 1, { a: 2 }); } catch (error) { console.log(error.name, '|', error.message); }
try { console.assert(0); } catch (error) { console.log(error.name, '|', error.message); }
process.on('exit', function (code) { console.log('exit', code); });
setTimeout(function () { console.assert(null, 'the last one'); }, 1);
setTimeout(function () { console.log('never'); }, 50);
