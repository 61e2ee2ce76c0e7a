// Names beyond ASCII: as the URL classes write them, and back.
const url = require("url");
for (const address of [
    'http://münchen.de/ä?ö#ü', 'http://😀.com/', 'http://Ⅷ.com', 'http://ﬁ.com', 'http://a。b/', 'http://ÖBB.at',
    'http://xn--ls8h.la', 'http://a/b', 'http://faß.de', 'http://ΑΣ.gr', 'http://\u00ad/', 'http://a\u00adb.com',
    'http://☃.net/', 'http://日本語.jp', 'http://%E2%98%83.net/', 'http://x%41.com', 'http://a%00b', 'http://1e3.com',
    'http://０ｘ７ｆ.1',
]) {
    try {
        const { href, hostname } = new URL(address);
        console.log(href, url.domainToUnicode(hostname));
    } catch (error) {
        console.log(JSON.stringify(address), error.code);
    }
    try {
        console.log(url.parse(address).host, url.parse(address).href);
    } catch (error) {
        console.log(JSON.stringify(address), error.code);
    }
}
console.log(url.domainToASCII("español.com"), JSON.stringify(url.domainToASCII("xn--iñvalid.com")), url.domainToUnicode("xn--espaol-zwa.com"));
for (const file of ["file:///tmp/a%20b", "file://host/x", "file:///a%2Fb", "http://h/"]) {
    try {
        console.log(url.fileURLToPath(file));
    } catch (error) {
        console.log(error.code, error.message);
    }
}
