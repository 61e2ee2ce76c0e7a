const url = new URL('/path/page?q=a%20b&x=1#top', 'https://example.com:8080');
console.log(url.href, url.host, url.port, url.pathname, url.searchParams.get('q'), url.hash, url.origin);
url.searchParams.append('y', 'ü');
console.log(url.search, [...url.searchParams.keys()].join());
console.log(new TextEncoder().encode('é').length, new TextDecoder().decode(new Uint8Array([226, 130, 172])), btoa('loop'), atob('c2NvcGU='));
console.log(encodeURIComponent('a&b=c/d'), decodeURI('%E2%82%AC'), escape('ü'));
