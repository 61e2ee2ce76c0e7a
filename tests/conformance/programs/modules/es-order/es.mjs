console.log('es runs');
export default 'es';
