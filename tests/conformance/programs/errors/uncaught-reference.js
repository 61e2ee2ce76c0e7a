const items = ['a', 'b'];
items.map((item) => {
  console.log(item);
  return itemz.length;
});
