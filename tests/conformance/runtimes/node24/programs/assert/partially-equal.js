// Partial equality, the rules of deep equality that came with it, and util.diff.
const assert=require('assert'),util=require('util');
const t=(n,f)=>{try{f();console.log(n,'ok')}catch(e){console.log(n,e.name,e.code,e.operator,e.generatedMessage,e.message)}};
const P=assert.partialDeepStrictEqual;
t(1,()=>P({a:1,b:{c:2,d:[1,2,3]}},{b:{d:[1,3]}}));
t(2,()=>P({a:1,b:{c:2,d:[1,2,3]}},{b:{d:[3,1]}}));
t(3,()=>P(new Set([{a:1,b:2},{a:1},5]),new Set([{a:1},{b:2}])));
t(4,()=>P(new Set([{a:1},{a:2}]),new Set([{a:3}])));
t(5,()=>P(new Map([['k',{x:1,y:2}],[{o:1},2]]),new Map([['k',{y:2}]])));
t(6,()=>P(new Map([['k',{x:1}]]),new Map([['q',1]])));
t(7,()=>P([1,2,3],[1,3]));t(8,()=>P([1,,3],[1,3]));t(9,()=>P(new Error('abc',{cause:1}),new Error('abc')));t(10,()=>P(new Error('abc'),new Error('abd')));
t(11,()=>P(new Uint8Array([1,2,3]),new Uint8Array([1,3])));t(12,()=>P(new Date(5),new Date(5)));t(13,()=>P(/a/g,/a/));t(14,()=>P('a','a'));t(15,()=>P(1,2));t(16,()=>P({},null));t(17,()=>P({a:undefined},{a:undefined}));t(18,()=>P({},{a:undefined}));
t(19,()=>P({a:1},{a:2},'my message'));t(20,()=>P({a:1},{a:2},new TypeError('own')));t(21,()=>P({a:1}));
const s=Symbol('s');t(22,()=>P({[s]:1,x:2},{[s]:1}));t(23,()=>P({[s]:1},{[s]:2}));
class A{constructor(){this.x=1}};t(24,()=>P(new A(),{x:1}));t(25,()=>P({x:1},new A()));
const c1={n:1};c1.self=c1;const c2={n:1};c2.self=c2;t(26,()=>P(c1,c2));t(27,()=>assert.deepStrictEqual(c1,c2));
t(28,()=>P(Array.from({length:20},(_, i)=>i),[5,7,30]));t(29,()=>P({a:[{b:1,c:2},{d:3}],z:1},{a:[{c:2},{d:4}]}));
t(30,()=>assert.deepEqual(new Set([1,'2',{a:1}]),new Set(['1',2,{a:'1'}])));t(31,()=>assert.deepEqual(new Map([[1,2]]),new Map([['1','2']])));t(32,()=>assert.deepStrictEqual(new Set([[1],[2]]),new Set([[2],[1]])));t(33,()=>assert.deepStrictEqual(new Set([[1],[2],[3]]),new Set([[2],[1],[4]])));
t(34,()=>assert.deepEqual([1,null,,],[1,undefined,,]));t(35,()=>assert.deepEqual([,],[null]));t(36,()=>assert.deepStrictEqual([,],[undefined]));t(37,()=>assert.deepEqual(new Float32Array([NaN,0]),new Float32Array([NaN,-0])));t(38,()=>assert.deepEqual({a:null},{a:undefined}));
t(39,()=>assert.deepStrictEqual(Promise.resolve(1),Promise.resolve(1)));t(40,()=>assert.deepStrictEqual(new WeakSet(),new WeakSet()));t(41,()=>assert.deepStrictEqual(Object(1),Object(1)));t(42,()=>assert.deepStrictEqual(new URL('http://a/'),new URL('http://a/')));t(43,()=>assert.deepStrictEqual(new URL('http://a/'),new URL('http://b/')));
t(44,()=>assert.deepStrictEqual(Object.create(null),{}));t(45,()=>assert.strictEqual(123456789,123456700));t(46,()=>assert.strictEqual('abcdefghij','abcdefghik'));t(47,()=>assert.strictEqual(12345678901n,12345678902n));t(48,()=>assert.deepStrictEqual(new Map([[{a:1},'x'],[{b:1},'y']]),new Map([[{b:1},'y'],[{a:1},'x']])));
t(49,()=>assert.deepStrictEqual(function(){},function(){}));t(50,()=>assert.deepStrictEqual(Symbol.iterator,Symbol.iterator));t(51,()=>assert.deepEqual(NaN,NaN));t(52,()=>assert.deepStrictEqual(0,-0));t(53,()=>assert.deepStrictEqual([0],[-0]));t(54,()=>assert.deepStrictEqual({constructor:1},{constructor:1}));t(55,()=>assert.deepStrictEqual(new (class B extends Array{})(2),[,,]));
console.log(util.isDeepStrictEqual(new A(),{x:1}),util.isDeepStrictEqual(new A(),{x:1},true),util.isDeepStrictEqual.length, util.diff('abcd','abxd'),util.diff(['a','b'],['b','c']),util.diff('x','x'));
try{util.diff(5,'a')}catch(e){console.log(e.message)}try{util.diff(['a',5],'a')}catch(e){console.log(e.message)}
for (const number of [-2, -99999, 5, 'x']) {
    try {
        console.log(util.getSystemErrorMessage(number));
    } catch (error) {
        console.log(error.code, error.message);
    }
}
