// An error event that nobody hears: where the error was made, and where it was emitted, in calls and in a timer.
const { EventEmitter } = require('events');

class Shop extends EventEmitter {
  sell(things) {
    if (things.length === 0) this.emit('error', new RangeError('sold out'));
    return things.pop();
  }
}

const shop = new Shop();
process.once('uncaughtException', (error) => {
  console.error(error.stack);
  setTimeout(function later() { shop.sell([]); }, 1);
});
(function morning() {
  shop.sell([]);
})();
