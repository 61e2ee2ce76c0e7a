// Where an escape is none: what querystring and URLSearchParams make of the letters around it.
const querystring = require("querystring");
const texts = ["é%zz", "a%20é%zz", "a%C3%A9é", "%E9", "a+b%2B+c", "%", "%4", "x=%F0%9F%98%80&y=%F0%9F%98", "ä=ö%20", "%00&%7f", "a%ff=é%41"];
for (const text of texts) {
    console.log(querystring.unescape(text), querystring.parse(text), querystring.unescapeBuffer(text));
    console.log(String(new URLSearchParams(text)), [...new URL(`http://h/?${text}`).searchParams]);
}
console.log(querystring.parse("a+b=c%zz", null, null, { decodeURIComponent: (part) => `<${part}>` }));
console.log(querystring.parse("a=%zz", null, null, { decodeURIComponent: decodeURIComponent }));
querystring.unescape = (part) => part.toUpperCase();
console.log(querystring.parse("a=b+c&d"));
