console.log('should not run');
const r = /(unclosed/;
