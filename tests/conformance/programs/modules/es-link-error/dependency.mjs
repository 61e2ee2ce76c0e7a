console.log('never runs');
export const fine = 1;
