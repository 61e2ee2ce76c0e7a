console.log('never');
var shapes = { Square: class {} };
