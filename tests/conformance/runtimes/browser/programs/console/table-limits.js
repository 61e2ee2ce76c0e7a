// console.table shows all properties of what it is given.
console.table({a:1,b:2,c:3,d:4,e:5,f:6,g:7}); console.table([1,2,3]); console.table([{a:1,b:2,c:3,d:4,e:5,f:6,g:7}]); console.table({a:{x:1},b:{x:2},c:{x:1},d:{x:1},e:{x:1},f:{x:1},g:{x:1}});
console.table(new Map([[1,{a:1}],[2,3],[3,4],[4,5],[5,6],[6,7],[7,8]])); console.table('s'); console.table(5); console.table(); console.table(null); console.table(undefined); console.table([{a:1}],['a']); console.table(Array.from({length:120},(_,i)=>i)); console.table(Object.fromEntries(Array.from({length:30},(_,i)=>['key'+i,i])));
console.table([[1,2],[3,4]]); console.table(new Set([1,2])); console.table(Object.fromEntries(Array.from({length:300},(_,i)=>['k'+i,i])));
class P{constructor(){this.a=1;this.b=2;this.c=3;this.d=4;this.e=5;this.f=6}} console.table(new P); console.table([new P]); console.table({p:new P, s:'x', f(){}});
