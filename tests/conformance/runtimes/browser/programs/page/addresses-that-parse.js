// URL.parse, and what is no address.
const show = (run) => { try { console.log(String(run())); } catch (error) { console.log(error.name, error.message); } };
for (const list of [['nope'], ['/a?b', 'http://h/x'], ['/a', 'nope'], ['HTTP://EXAMPLE.com/%7Ea?b#c'], ['x:y'], ['http://[']]) show(() => URL.parse(...list));
show(() => URL.parse());
show(() => URL.parse.length);
show(() => URL.parse('http://a') instanceof URL);
show(() => URL.parse('http://a/?b=1').searchParams.get('b'));
show(() => new URL('//x'));
show(() => new URL('x', 'y'));
