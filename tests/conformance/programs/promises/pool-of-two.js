const jobs = [30, 10, 20, 5].map((ms, i) => () => new Promise((r) => {
  console.log('start', i);
  setTimeout(() => { console.log('end', i); r(ms); }, ms);
}));
function pool(list, limit) {
  const results = [];
  let next = 0;
  const worker = () => {
    if (next >= list.length) return Promise.resolve();
    const index = next++;
    return list[index]().then((v) => { results[index] = v; return worker(); });
  };
  return Promise.all(Array.from({ length: limit }, worker)).then(() => results);
}
pool(jobs, 2).then((r) => console.log(r));
