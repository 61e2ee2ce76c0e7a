// Named groups that begin with another group, a class or an escape.
console.log("2020-05".match(/(?<date>(?<year>\d+)-(\d+))/).groups, [..."(a)".match(/(?<open>\()(?<more>[(]?)a/)]);
console.log("k=v; a=b".replace(/(?<key>(?<first>\w)\w*)=(?<value>\w+)/g, "$<value>=$<key> $2"));
for (const match of "a1b2".matchAll(/(?<letter>([a-z]))(?<digit>(\d))/dg)) console.log([...match], { ...match.groups }, match.indices.groups.digit);
console.log(/(?<n>(?<m>a){2})/.exec("aa"), /(?<n>(?<m>a)?){2}/.exec("aa"), /(?<n>(?<m>)$){0,1}/.exec(""));
console.log("x".match(/(?<a>[(](?<b>x))?/), "((".split(/(?<p>\()/));
console.log(/[]?a/.exec("a"), /[]{0}a/.exec("a"), /[]*a/.exec("a"), "ab".split(/[]?/));
