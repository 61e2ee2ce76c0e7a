// Time zones of Intl by any of their names, and the machine's own.
const d = new Date(Date.UTC(2024, 6, 4, 12, 30));
for (const z of ['europe/berlin', 'ASIA/KOLKATA', 'Asia/Kathmandu', 'America/Buenos_Aires', 'EST', 'MST7MDT', 'Etc/GMT-14', 'Pacific/Chatham', 'Africa/Addis_Ababa', 'Europe/Kyiv', 'America/Indiana/Knox', 'GB', 'PRC', 'Zulu', 'utc', 'Etc/UCT', 'GMT0', 'America/Godthab', 'Asia/Rangoon', 'Europe/Nowhere', 'XYZ', 'PST', '', 'local', 'UTC+1', 'Berlin']) {
  try { const f = new Intl.DateTimeFormat('en-GB', { timeZone: z, dateStyle: 'short', timeStyle: 'short' }); console.log(z, '|', f.resolvedOptions().timeZone, '|', f.format(d), '|', f.format(new Date(-2e12)), '|', f.format(new Date(4e12))); } catch (e) { console.log(z, '|', e.name, e.message); }
}
for (const z of ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Australia/Sydney', 'America/Halifax', 'Europe/Athens'])
  console.log(d.toLocaleString('en-US', { timeZone: z, timeZoneName: 'short' }), '|', d.toLocaleTimeString('en-US', { timeZone: z, timeZoneName: 'long' }), '|', d.toLocaleTimeString('en-US', { timeZone: z, timeZoneName: 'longOffset' }));
process.env.TZ = 'America/Chicago';
console.log(d.toLocaleString(), Intl.DateTimeFormat().resolvedOptions().timeZone, d.getHours(), d.toTimeString(), d.toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'full' }));
process.env.TZ = 'EST'; console.log(String(d), Intl.DateTimeFormat().resolvedOptions().timeZone);
