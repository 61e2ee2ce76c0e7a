// What a format of dates says of itself, and how it names the parts of a date, in V8's older Intl.
const format = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', era: 'short', timeZone: 'UTC' });
console.log(JSON.stringify(format.resolvedOptions()));
console.log(format.formatToParts(0).map(({ type, value }) => `${type}=${value}`).join('|'));
console.log(format.format(Date.UTC(-44, 2, 15)));
