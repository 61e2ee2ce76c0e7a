console.log('should not run');
let a = 1;
let a = 2;
