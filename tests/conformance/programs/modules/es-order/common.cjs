console.log('common.cjs runs');
