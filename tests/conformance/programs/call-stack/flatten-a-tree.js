const tree = {
  value: 1,
  children: [
    { value: 2, children: [{ value: 4, children: [] }, { value: 5, children: [] }] },
    { value: 3, children: [{ value: 6, children: [] }] },
  ],
};
function depthFirst(node, visit, level = 0) {
  visit(node.value, level);
  for (const child of node.children) depthFirst(child, visit, level + 1);
}
function breadthFirst(root) {
  const queue = [root];
  const seen = [];
  while (queue.length) {
    const node = queue.shift();
    seen.push(node.value);
    queue.push(...node.children);
  }
  return seen;
}
depthFirst(tree, (value, level) => console.log('-'.repeat(level) + value));
console.log(breadthFirst(tree));
const flatten = (list) => list.reduce((all, item) => all.concat(Array.isArray(item) ? flatten(item) : item), []);
console.log(flatten([1, [2, [3, [4, [5]]]], 6]));
