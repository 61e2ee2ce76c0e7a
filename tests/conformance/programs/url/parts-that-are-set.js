// What the setters of a URL make of ordinary and of odd values.
for (const port of ['8080', 'a8', '8a', '%41', '-', 'x', '', ' 8', '8 ', '65536', '065535', '\t80', '8\t0', '/80', '80/x', '#8', '0', '443', '99999x']) {
    const url = new URL("https://user@host:81/p");
    url.port = port;
    const other = new URL("https://host:81/");
    other.host = `h:${port}`;
    console.log(JSON.stringify(port), url.port, other.host);
}
for (const [start, part, value] of [
    ['mailto:a b ', 'hash', ''], ['mailto:a b ?q', 'search', ''], ['data:x  ', 'search', ''],
    ['http://h', 'pathname', 'a b'], ['a:b', 'pathname', 'c'], ['a://h/x', 'host', ''],
    ['a://h:1/x', 'host', ''], ['file:///x', 'host', 'h'], ['file://h/x', 'host', ''],
    ['file:///x', 'port', '8'], ['http://h/', 'protocol', 'ws'], ['http://h/', 'protocol', 'foo'],
    ['a://h/', 'protocol', 'http'], ['http://h:443/', 'protocol', 'https:'], ['http://h/', 'username', 'a:b@'],
    ['file:///x', 'username', 'u'], ['http://h/?a=1', 'search', '?b=2#c'],
    ['http://h/#a', 'hash', '#'], ['http://h/?', 'search', '?'], ['http://h', 'hostname', 'a b'],
    ['http://h', 'hostname', '[::1]'], ['http://h', 'host', 'x:'], ['a:/x', 'host', 'h'],
    ['a:/x', 'pathname', '//y'], ['a:/x', 'hostname', ''],
]) {
    const url = new URL(start);
    url[part] = value;
    console.log(`${start} ${part}=${value}: ${url.href} ${url.origin} ${url.pathname} ${url.host}`);
}
