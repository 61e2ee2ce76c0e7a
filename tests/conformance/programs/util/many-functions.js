// What util has, as programs use it.
const util=require('util');
class P{constructor(){this.a=1}[util.inspect.custom](d,o){return o.stylize('P!','special')}}
console.log(new P(),[new P()],util.inspect(new P(),{colors:true}));
console.log(util.format('%s',new P()),util.format('a','b',{c:1}),util.format('%%%s%'),util.format('%d','42'),util.format('%i',3.9),util.format('%f','x'),util.format('%j',{toJSON(){return 'j'}}),util.format('%O',{a:{b:{c:{}}}}),util.format('%o',[1]));
const sleep=util.promisify(setTimeout);sleep(2,'v').then(console.log);
const f=util.promisify((a,b,cb)=>cb(null,a+b));f(1,2).then(console.log);
f[util.promisify.custom];util.promisify((cb)=>cb(new Error('no')))().catch(e=>console.log(e.message));
const cbf=util.callbackify(async(a)=>{if(a)return a;throw null});cbf(5,(e,v)=>console.log(e,v));cbf(0,(e)=>console.log(e.code,e.reason));
function Old(){}function Base(){}Base.prototype.hi=function(){return 'hi'};util.inherits(Old,Base);console.log(new Old().hi(),Old.super_===Base);
const dep=util.deprecate(()=>7,'dep is old','DEP1');console.log(dep(),dep());
console.log(util.isDeepStrictEqual({a:new Map([[1,{b:2}]])},{a:new Map([[1,{b:2}]])}),util.types.isRegExp(/x/),util.types.isAsyncFunction(async()=>{}));
console.log(util.styleText('red','x'),util.stripVTControlCharacters('\x1b[31mred\x1b[39m'));
console.log(util.inspect('a'.repeat(5),{maxStringLength:2}),util.inspect([1,2,3,4],{maxArrayLength:2}),util.inspect({a:{b:{c:1}}},{depth:0}),util.inspect(new Map([['k',new Set([1])]]),{compact:false}));
console.log(util.inspect({b:1,a:2},{sorted:true}),util.inspect(Object.create(null)),util.inspect(new (class Foo{})()),util.inspect([,'x']),util.inspect({get a(){return 1}},{getters:true}));
process.emitWarning('watch out',{type:'MyWarning',code:'W1',detail:'some detail'});
const te=new util.TextEncoder();console.log(te.encode('é'),new util.TextDecoder('utf-16le').decode(new Uint8Array([97,0])));
