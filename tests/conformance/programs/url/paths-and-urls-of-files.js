// Paths become URLs of files and back: slashes at the end, letters that are escaped, the rules of Windows.
const url = require("url");
const path = require("path");
const querystring = require("querystring");

function attempt(label, action) {
    try {
        console.log(label, action());
    } catch (error) {
        console.log(label, error.name, error.code, error.message);
    }
}

const windows = { windows: true };
for (const name of ["/srv/files/", "/srv//", "/", "/a b", "/a#b?c", "/line\nfeed\tand tab", "/[x]^|~{}<>\"`", "/50%\\", "/../x/"]) {
    const file = url.pathToFileURL(name);
    attempt(JSON.stringify(name), () => [file.href, url.fileURLToPath(file) === path.resolve(name)]);
}
for (const name of ["C:\\My Files\\", "C:/x/y.txt", "\\\\server\\share\\f.txt", "\\\\?\\UNC\\server\\share\\x", "\\\\server", "\\\\\\x\\y"]) {
    attempt(name, () => url.pathToFileURL(name, windows).href);
}
for (const text of ["file:///C:/a%20b/%C3%A9", "file://server/share/x", "file:///C|/x", "file:///a/b", "file:///C:/a%5Cb", "http://x/"]) {
    attempt(text, () => url.fileURLToPath(text, windows));
}
attempt("like a URL", () => url.fileURLToPath({ href: "file:///tmp/x", protocol: "file:", hostname: "", pathname: "/tmp/x" }));
attempt("no URL", () => url.fileURLToPath({ href: "file:///tmp/x", protocol: "file:", path: "/" }));
attempt("options null", () => url.fileURLToPath("file:///tmp/x", null));
attempt("slash", () => url.fileURLToPath("file:///a%2Fb"));
try {
    url.fileURLToPath("file:///a%2Fb");
} catch (error) {
    console.log(error.input instanceof URL, error.input && error.input.href);
}
attempt("options of a URL", () => url.urlToHttpOptions(new URL("http://me:pass%20word@[::1]:8080/a?b#c")));
attempt("options of a text", () => Object.keys(url.urlToHttpOptions("http://x")).length);

// Half of a surrogate pair is no text of a URL.
const params = new URLSearchParams([["\ud83d", "x\udc00"]]);
params.append("face", "\ud83d\ude00");
params.set("half", "\udfff");
params.append("\ud801", 1);
console.log([...params].map(([name, value]) => [escape(name), escape(value)].join("=")), params.has("\ufffd"), params.get("\udbff") !== null);
console.log(escape(new URLSearchParams("q=\ud83dx").get("q")), escape([...new URLSearchParams({ "\ud83d": "\udc00" })].join()));

for (const parts of [["\\\\files\\up", "CON:..\\..\\x"], ["C:\\a", "con:..\\b"], ["CON:"], ["a/LPT1:.."], ["//s/h", "NUL:/.."], ["a", "CON.txt:b\\.."]]) {
    console.log(parts, path.win32.join(...parts));
}
for (const limit of [1, 2, 3, 0]) console.log(limit, querystring.parse("&a=1&&b=2", null, null, { maxKeys: limit }));
console.log(querystring.unescapeBuffer("a+b%2B", true).toString(), querystring.unescapeBuffer("a+b%2B").toString(), querystring.unescapeBuffer.length);
