const err = new Error('m'); err.name = 'Foo'; throw err;
