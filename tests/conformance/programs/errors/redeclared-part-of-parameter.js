// The whole name, where the parameters are a scope of their own.
function total({ price, count = 1 }) {
    const price = 5;
    return price * count;
}
console.log(total({ price: 2 }));
