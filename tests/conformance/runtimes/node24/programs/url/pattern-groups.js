// The groups of a match come in the order of a table of hashes.
for (const n of [['lang','id','ext'],['a','b'],['a','b','c','d'],['year','month','day','slug'],['user','post','comment','reply','x1','x2','x3','x4','x5','x6','x7','x8','x9','y1','y2','y3']]) {
 const p = new URLPattern({pathname: n.map(x=>'/:'+x).join('')}); const r = p.exec({pathname: n.map(x=>'/'+x).join('')}); console.log(Object.keys(r.pathname.groups).join()); }
