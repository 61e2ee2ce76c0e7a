throw { message: 'mm', name: 'NN' };
