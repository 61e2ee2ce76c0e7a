new Promise((_, r) => r(new Error('executor')));
