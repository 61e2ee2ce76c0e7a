console.log('x');
throw { code: 'E_PLAIN', nested: { deep: [1, 2] } };
