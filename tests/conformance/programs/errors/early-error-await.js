console.log('should not run');
function f() { await 1; }
