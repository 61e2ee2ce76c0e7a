console.log(1);
throw Symbol('thrown');
