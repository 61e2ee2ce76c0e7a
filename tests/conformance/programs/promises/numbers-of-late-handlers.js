// The warning of a late handler names the rejection by its number; those that were handled in time count.
process.on('unhandledRejection', ()=>{});
for (let i=0;i<3;i++) Promise.reject(i).catch(()=>{});
const p=Promise.reject(1); const q=Promise.reject(2);
setTimeout(()=>{p.catch(()=>{});q.catch(()=>{});},5);
