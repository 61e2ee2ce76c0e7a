// Chains of then, Promise.all and rejections that are caught.
function chain(length) {
  let promise = Promise.resolve(0);
  for (let i = 0; i < length; i++) promise = promise.then((x) => x + 1);
  return promise;
}
function groups(count) {
  let promise = Promise.resolve(0);
  for (let i = 0; i < count; i++) {
    promise = promise.then((sum) =>
      Promise.all([1, 2, 3, Promise.resolve(4), new Promise((resolve) => resolve(5))]).then((values) =>
        values.reduce((a, b) => a + b, sum)
      )
    );
  }
  return promise;
}
function failures(count) {
  let promise = Promise.resolve(0);
  for (let i = 0; i < count; i++) {
    promise = promise
      .then((x) => {
        if (i % 2) throw x;
        return x + 1;
      })
      .catch((x) => x + 2)
      .finally(() => {});
  }
  return promise;
}
chain(40000)
  .then((length) => groups(3000).then((sum) => failures(8000).then((count) => console.log(length, sum, count))));
