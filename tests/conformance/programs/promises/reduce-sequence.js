const steps = ['wash', 'chop', 'cook', 'eat'];
const run = (name) => new Promise((resolve) => setTimeout(() => { console.log(name); resolve(name.length); }, 10 - name.length));
steps
  .reduce((previous, name) => previous.then((total) => run(name).then((n) => total + n)), Promise.resolve(0))
  .then((total) => console.log('letters', total));
console.log('started');
