// Many ways to use an emitter, and what goes wrong with it.
const EventEmitter=require('events');
class Door extends EventEmitter{open(){this.emit('open',{by:'me'});return this;}}
const d=new Door();d.on('open',function(e){console.log(this===d,e);});d.once('open',()=>console.log('once'));d.prependListener('open',()=>console.log('first'));d.open().open();
console.log(d.listenerCount('open'),d.eventNames(),d.rawListeners('open').length);
d.on('error',e=>console.log('err',e.message));d.emit('error',new Error('x'));
const e2=new EventEmitter({captureRejections:true});e2.on('x',async()=>{throw new Error('async boom')});e2.on('error',e=>console.log('captured',e.message));e2.emit('x');
e2[Symbol.for('nodejs.rejection')]=(err,ev,...a)=>console.log('custom',err.message,ev,a);e2.emit('x',1);
try{new EventEmitter().emit('error',{a:1})}catch(e){console.log(e.code,e.message,e.context)}
try{new EventEmitter().emit('error','str')}catch(e){console.log(e.code,e.message)}
try{new EventEmitter().emit('error')}catch(e){console.log(e.code,e.message)}
try{new EventEmitter().on('x',5)}catch(e){console.log(e.code,e.message)}
const m=new EventEmitter();m.setMaxListeners(1);m.on('a',()=>{});m.on('a',()=>{});process.on('warning',w=>console.log(w.name,w.message,w.count,w.type));
console.log(EventEmitter.defaultMaxListeners,m.getMaxListeners(),require('events').EventEmitter===EventEmitter);
m.on('newListener',(n,f)=>console.log('new',n,typeof f));m.on('b',()=>{});m.on('removeListener',(n)=>console.log('rem',n));m.removeAllListeners('a');
m.off('b',()=>{});console.log(m.listeners('a'));
