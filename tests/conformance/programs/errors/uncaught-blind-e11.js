new Promise((_, rej) => rej(undefined)); 
