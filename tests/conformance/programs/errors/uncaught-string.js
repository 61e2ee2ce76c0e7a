console.log('about to throw a string');
throw 'just a string';
