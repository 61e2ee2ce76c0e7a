// The lines of a stack through the functions of tracing channels.
const dc=require('diagnostics_channel');
const t=dc.tracingChannel('x'); t.subscribe({start(){},error(){}});
function boom(){throw new Error('b')}
const show=(e)=>console.log(e.stack.split('\n').slice(1,7).join('\n'));
try{t.traceSync(boom)}catch(e){show(e)}
t.tracePromise(async function p(){throw new Error('p')}).catch(show);
try{t.traceCallback(boom,0,{},null,()=>{})}catch(e){show(e)}
const u=dc.tracingChannel('y'); u.subscribe({end(){}});
try{u.traceSync(boom)}catch(e){show(e)}
const v=dc.tracingChannel('z');
try{v.traceSync(boom)}catch(e){show(e)}
const c=dc.channel('c');c.subscribe(()=>{});
try{c.runStores({},boom)}catch(e){show(e)}
