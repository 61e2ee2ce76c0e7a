// Reminders in the user's zone
process.env.TZ = 'America/New_York';
const spring = new Date(2024, 2, 10, 2, 30), autumn = new Date(2024, 10, 3, 1, 30);
console.log(spring.toString(), autumn.toString());
for (let h = 0; h < 5; h++) console.log(h, new Date(2024, 2, 10, h).toISOString(), new Date(2024, 10, 3, h).toISOString());
const d = new Date(2024, 2, 9, 2, 30); d.setDate(d.getDate() + 1); console.log(d.toLocaleString());
console.log(new Date('2024-03-10'), new Date('2024-03-10T00:00'), new Date(2024, 2, 10));
console.log(new Date(0), `${new Date(0)}`, JSON.stringify(new Date(2024, 0, 1)));
console.log(Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeStyle: 'short' }).format(autumn));
console.log(spring.toLocaleString('en-US', { timeZone: 'Asia/Tokyo' }), new Date(8.64e15).toString(), new Date(-8.64e15).toString());
process.env.TZ = 'Europe/Paris'; console.log(spring.toString(), spring.getHours());
console.log(new Date(1900, 0, 1).toString(), new Date(1940, 5, 1).toISOString());
