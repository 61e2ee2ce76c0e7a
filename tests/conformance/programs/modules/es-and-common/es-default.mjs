export default 'the default';
export const y = 2;
