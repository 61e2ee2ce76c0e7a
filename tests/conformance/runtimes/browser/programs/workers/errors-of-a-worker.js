// Errors that a worker does not handle: an event at its Worker, then one of the page; the console shows the last of them.
const make = (text) => new Worker('data:text/javascript,' + encodeURIComponent(text));
const stages = [
  () => {
    const worker = make(`throw new Error('main')`);
    worker.onerror = (event) => {
      console.log('at the worker', event.constructor.name, event.message, typeof event.filename, event.lineno, event.colno, event.error, event.cancelable);
      event.preventDefault();
      next();
    };
  },
  () => {
    window.onerror = (...list) => {
      console.log('window.onerror', list.length, list[0], typeof list[1], list[2], list[3], list[4]);
      next();
      return true;
    };
    make(`setTimeout(() => { throw new TypeError('late'); }, 0)`);
  },
  () => {
    window.onerror = null;
    const worker = make(`onerror = (...list) => { postMessage([list[0], typeof list[1], list[2], list[3], String(list[4])]); return true; };
throw new TypeError('handled inside')`);
    worker.onmessage = (event) => {
      console.log(JSON.stringify(event.data));
      next();
    };
    worker.onerror = () => console.log('never');
  },
  () => {
    const worker = make(`addEventListener('unhandledrejection', (event) => {
  postMessage('rejected ' + event.reason + event.promise.constructor.name + (event.target === self));
  event.preventDefault();
});
Promise.reject('why');
addEventListener('error', (event) => { postMessage(event.message + event.lineno); event.preventDefault(); });
setTimeout(() => { throw 5 }, 5)`);
    let count = 0;
    worker.onmessage = (event) => {
      console.log(event.data);
      count += 1;
      if (count === 2) next();
    };
  },
  () => {
    const worker = make('var x = ;');
    worker.onerror = (event) => {
      console.log(event.constructor.name, event.message, event.lineno, event.colno);
      next();
    };
  },
  () => {
    const worker = new Worker('is-not-there.js');
    worker.onerror = (event) => {
      console.log(event.constructor.name, event.type, event.message, event.cancelable, event.bubbles);
      next();
    };
  },
  () => {
    const worker = make(`Promise.reject(new RangeError('nobody')); setTimeout(() => postMessage('on'), 20);`);
    worker.onmessage = (event) => {
      console.log('it goes', event.data);
      next();
    };
  },
];
const next = () => stages.shift()?.();
next();
