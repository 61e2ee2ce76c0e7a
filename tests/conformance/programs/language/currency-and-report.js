const orders = [
  { id: 1, customer: 'Ann', items: [{ sku: 'A', price: 9.99, qty: 2 }, { sku: 'B', price: 1.5, qty: 10 }] },
  { id: 2, customer: 'Bob', items: [{ sku: 'A', price: 9.99, qty: 1 }] },
  { id: 3, customer: 'Ann', items: [] },
];
const total = ({ items }) => items.reduce((sum, { price, qty }) => sum + price * qty, 0);
const byCustomer = orders.reduce((map, order) => {
  (map[order.customer] ||= []).push({ id: order.id, total: Number(total(order).toFixed(2)) });
  return map;
}, {});
console.log(byCustomer);
for (const { id, customer, ...rest } of orders) {
  console.log(`${String(id).padStart(3, '0')} ${customer.padEnd(6, '.')} ${total(rest).toFixed(2).padStart(8)}`);
}
const skus = [...new Set(orders.flatMap((o) => o.items.map((i) => i.sku)))].sort().reverse();
console.log(skus, orders.map(total).map(Math.round), Math.max(...orders.map(total)));
console.log(Object.entries(byCustomer).map(([name, list]) => [name, list.length]), orders);
