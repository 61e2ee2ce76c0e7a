// Options that came to Intl later, what formats say of themselves and what errors name, in V8's older Intl.
const tell = (make) => {
  try { console.log(make()); } catch (error) { console.log(error.name, error.message); }
};
const day = new Date(Date.UTC(2018, 9, 5, 13, 7, 9, 40));
const dates = [
  { month: 'x' }, { dateStyle: 'full' }, { second: 'numeric', fractionalSecondDigits: 3 }, { timeZoneName: 'short' },
  { timeZoneName: 'longOffset' }, { hourCycle: 'h23' }, { hour12: false },
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
];
const numbers = [
  { style: 'unit', unit: 'liter' }, { style: 'x' }, { useGrouping: false }, { useGrouping: 'false' }, { notation: 'compact' },
  { style: 'currency', currency: 'USD', currencySign: 'accounting' }, { signDisplay: 'never' }, { style: 'percent' },
  { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' }, { maximumSignificantDigits: 3, style: 'percent' },
];
dates.forEach((options) => {
  options.timeZone = 'UTC';
  tell(() => day.toLocaleString('en-US', Object.assign({}, options)));
  tell(() => JSON.stringify(new Intl.DateTimeFormat('en-US', options).resolvedOptions()));
});
numbers.forEach((options) => {
  tell(() => (-1234567.891).toLocaleString('en-US', options));
  tell(() => JSON.stringify(new Intl.NumberFormat('en-US', options).resolvedOptions()));
});
