// What a page makes of addresses, of names beyond ASCII, of queries and of encodings.
for (const [start, part, value] of [
    ["http://h:81/", "port", "a8"], ["http://h:81/", "port", "8a"], ["mailto:a b ", "hash", ""], ["data:x  ", "search", ""], ["a:/x", "host", "h"],
    ["http://h/^|`{}", "hash", "x"], ["http://h/", "hostname", "münchen.de"], ["file:///x", "host", "localhost"], ["http://h/", "hash", "a`b"],
    ["http://h/#x", "hash", "#"], ["http://h/", "protocol", "ws"], ["http://h/", "protocol", "foo"], ["http://h/", "username", "a:b@"],
]) {
    const url = new URL(start);
    url[part] = value;
    console.log(`${start} ${part}=${value}: ${url.href} ${url.origin} ${url.pathname} ${url.host}`);
}
for (const [address, base] of [
    ["blob:https://a.b:8/x"], ["file:c|/x"], ["file:///C|/../.."], ["..", "file:///C:/a/b"], ["#f", "data:x"], ["http:x", "http://h/p/q"], ["http://a@b@c/"],
    ["a:/..//x"], ["http://h/\u00e9"], ["http://0x1.2"], ["http://faß.de"], ["http://☃.net/"], ["http://1.2.3.4.5/"], ["http://a:b:c@d/"], ["/x", "a:b"],
]) {
    try {
        const url = new URL(address, base);
        console.log(`${address} ${base} ${url.href} ${url.origin}`);
    } catch (error) {
        console.log(`${address} ${base} ${error.name}`);
    }
}
console.log(new TextDecoder("latin1").decode(new Uint8Array([0x80, 0xe9])), new TextDecoder("koi8-r").decode(new Uint8Array([0xc1])));
console.log(new TextDecoder("utf-16be").decode(new Uint8Array([0, 65, 0xd8])), new TextDecoder("windows-1253").decode(new Uint8Array([0xd2, 0xaa])));
console.log([...new URLSearchParams("é%zz=%C3%A9+1&a=%ff")].join("|"));
