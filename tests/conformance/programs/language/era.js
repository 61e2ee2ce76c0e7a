// Eras of dates in American English, and what a format says of itself.
const before = Date.UTC(-250, 8, 15);
for (const era of ['short', 'long', 'narrow']) {
  const format = new Intl.DateTimeFormat('en-US', { era, timeZone: 'UTC' });
  console.log(format.format(0), '|', format.format(before), '|', format.formatToParts(before).map(({ type }) => type).join(' '));
}
console.log(new Date(before).toLocaleString('en-US', { era: 'short', weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }));
console.log(new Date(0).toLocaleDateString('en-US', { era: 'narrow', year: '2-digit', month: 'short', timeZone: 'UTC' }));
console.log(JSON.stringify(new Intl.DateTimeFormat('en-US', { era: 'long', month: '2-digit', year: 'numeric', hour: 'numeric', timeZone: 'Asia/Tokyo' }).resolvedOptions()));
try { new Intl.DateTimeFormat('en-US', { era: 'ancient' }); } catch (error) { console.log(error.name, error.message); }
