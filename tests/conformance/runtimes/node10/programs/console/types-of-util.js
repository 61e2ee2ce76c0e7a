console.log(require('util').types);
