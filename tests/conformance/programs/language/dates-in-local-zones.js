// Dates in the zone that process.env.TZ names: clocks that jump, fields set, texts, years from 1880 to 2100.
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Apia', 'Pacific/Auckland', 'Asia/Kathmandu', 'Europe/Dublin', 'America/Caracas', 'Asia/Tokyo', 'Europe/London', 'Etc/GMT+5', 'UTC', 'GMT', 'EST5EDT', 'America/Sao_Paulo', 'Asia/Tehran', 'Europe/Moscow', 'Antarctica/Troll', 'Africa/Monrovia', 'CET', 'Japan', 'US/Pacific'];
let seed = 12345; const rnd = n => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
for (const zone of zones) {
  process.env.TZ = zone;
  console.log(zone, Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(1700000000000).toString(), new Date(2024, 6, 1).getTimezoneOffset(), new Date(2024, 0, 1).getTimezoneOffset());
  console.log(new Date(2024, 6, 4, 12).toLocaleString(), new Date('2024-07-01') - new Date('2024-07-01T00:00'), Date.parse('Jul 4 2024 10:00'), Date.parse('2024-07-04 10:00 GMT'));
  let sum = 0;
  for (let i = 0; i < 300; i++) {
    const y = 1880 + rnd(220), f = [y, rnd(12), 1 + rnd(31), rnd(24), rnd(60)];
    const d = new Date(...f);
    const k = [d.getTime(), d.getHours(), d.getDate(), d.getTimezoneOffset(), d.getDay(), d.setHours(2, 30), d.setMonth(rnd(12)), d.setUTCDate(5), d.setDate(40)];
    for (const x of k) sum = (sum * 31 + Math.abs(x)) % 9007199254;
    if (i < 3) console.log(String(d), d.toLocaleDateString(), d.toISOString());
  }
  console.log(sum);
  // all transitions days of 2024: hour by hour
  let last, out = [];
  for (let t = Date.UTC(2024, 0, 1); t < Date.UTC(2025, 0, 1); t += 3600e3) { const o = new Date(t).getTimezoneOffset(); if (o !== last) out.push(new Date(t).toISOString() + ' ' + o); last = o; }
  console.log(out.join(' '));
}
delete process.env.TZ; console.log(String(new Date(0)));
