// What this V8 knows of regular expressions, and how it says what it does not.
function make(source, flags) {
    try {
        return String(new RegExp(source, flags).exec('aXb\n\u00e9k<n>p{L}'));
    } catch (error) {
        return error.name + ': ' + error.message;
    }
}
function parse(text) {
    try {
        return String(new Function('return ' + text)());
    } catch (error) {
        return error.name + ': ' + error.message;
    }
}
['g', 'gim', 's', 'd', 'v', 'u', 'y', 'gg', 'x', 'uy'].forEach(function (flags) {
    console.log(flags, '|', make('.', flags), '|', parse('/./' + flags));
});
['(?<n>X)', '(?<n>a)\\k<n>', '\\k<n>', '(?<=a)X', '(?<!a)b', '\\p{L}', '\\p{L}+', '[\\p{L}]', '(?<n>', '(?<1>a)', '\\k', '(?i:a)', '(', '[b-a]', 'a**'].forEach(function (source) {
    console.log(source, '|', make(source, ''), '|', make(source, 'u'));
});
console.log(Object.getOwnPropertyNames(RegExp.prototype).sort().join());
console.log(typeof Symbol.asyncIterator, typeof Symbol.matchAll, typeof Symbol.species);
