// hashchange is told when only the fragment differs, popstate always.
addEventListener('hashchange', event => console.log('hashchange', new URL(event.oldURL).hash, new URL(event.newURL).hash));
addEventListener('popstate', event => console.log('popstate', JSON.stringify(event.state)));
setTimeout(() => { location.hash = 'one'; }, 50);
setTimeout(() => { history.pushState({ a: 1 }, '', '?q'); console.log(location.search, JSON.stringify(location.hash)); }, 150);
setTimeout(() => history.back(), 250);
setTimeout(() => history.pushState({ b: 1 }, '', '#two'), 400);
setTimeout(() => history.back(), 500);
setTimeout(() => console.log('end', location.hash), 650);
