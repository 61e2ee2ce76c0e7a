console.log('should not run');
const x;
