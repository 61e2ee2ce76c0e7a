console.log('late runs');
export default 42;
export const promise = Promise.resolve('late promise');
