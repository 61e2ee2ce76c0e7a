// Addresses of all kinds, with and without a base.
for (const [address, base] of [
    ['blob:https://a.b:8/x'], ['blob:x'], ['file:c|/x'], ['file:/C:/a/..'],
    ['file:///C|/../..'], ['..', 'file:///C:/a/b'], ['/x', 'file:///C:/a/b'], ['D:/x', 'file:///C:/a/b'],
    ['//h/x', 'file:///C:/a'], ['file:', 'file:///a/b'], ['file:x', 'file:///a/b/c'], ['#f', 'data:x'],
    ['x', 'data:x'], ['?q', 'a:/b'], ['', 'http://h/p?q#f'], ['http:x', 'http://h/p/q'],
    ['http:/x', 'http://h/p'], ['http:', 'http://h/p'], ['//x', 'a:b'], ['a:///x'],
    ['a:////x'], ['http:///x'], ['http:\\\\x\\y'], ['http://a@b@c/'],
    ['http://a:b:c@d/'], ['http://:@h/'], ['http://u:@h/'], ['http://@h/'],
    ['http://h:/'], ['http://h:0x50/'], ['a:/..//x'], ['a:/.//x'],
    ['web+x:a'], ['1a:b'], ['http://[::1'], ['http://[1::1.2.3.4]:80/'],
    ['non:\x00x'], ['http://h/\x00\x7f\u00e9'], ['http://h/?\x00\x7f\u00e9\''], ['a://h/?\''],
    ['http://h/a/./b/../c/%2e%2E/d'], ['http://h/^|`{}'], ['a:b^|`{} c '], ['https://exa%23mple.org'],
    ['http://1.2.3.4.5/'], ['http://0x1.2'], ['http://256'], ['http://4294967296'],
    ['http://a.1'], ['http://1.a'],
]) {
    try {
        const url = new URL(address, base);
        console.log(JSON.stringify(address), base, url.href, url.origin);
    } catch (error) {
        console.log(JSON.stringify(address), base, error.code, JSON.stringify(error.input), error.base);
    }
}
