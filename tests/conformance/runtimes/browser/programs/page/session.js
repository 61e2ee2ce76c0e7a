sessionStorage.setItem('n', 1);
sessionStorage.n = Number(sessionStorage.n) + 1;
console.log(sessionStorage.getItem('n'), typeof sessionStorage.n, sessionStorage.length, sessionStorage.key(0));
console.log('n' in sessionStorage, sessionStorage.missing, sessionStorage.getItem('missing'));
sessionStorage.clear();
console.log(Object.keys(sessionStorage).length, String(sessionStorage));
