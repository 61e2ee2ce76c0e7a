const a = null ?? 'default';
console.log(a);
