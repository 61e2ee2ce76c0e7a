localStorage.clear();
localStorage.setItem('a', 1);
localStorage.b = { toString: () => 'text' };
console.log(localStorage.getItem('a'), localStorage.b, localStorage.length, localStorage.getItem('zzz'));
console.log(JSON.stringify(localStorage), Object.keys(localStorage).sort().join());
delete localStorage.a;
localStorage.removeItem('b');
console.log(localStorage.length, typeof sessionStorage.getItem);
