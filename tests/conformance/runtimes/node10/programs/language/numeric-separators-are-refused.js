console.log('never');
const million = 1_000_000;
