// What a process says of its memory: the numbers are its own, what they are called and which of them are none is not.
const v8 = require('v8');

const heap = v8.getHeapStatistics();
console.log(Object.keys(heap));
console.log(heap.used_heap_size > 0, heap.used_heap_size < heap.heap_size_limit, heap.does_zap_garbage, heap.number_of_native_contexts);
for (const space of v8.getHeapSpaceStatistics()) {
  console.log(space.space_name, Object.keys(space).length, space.space_used_size <= space.space_size);
}
console.log(Object.keys(v8.getHeapCodeStatistics()));
const memory = process.memoryUsage();
console.log(Object.entries(memory).map(([name, size]) => `${name} ${size > 0}`));
console.log(memory.rss > memory.heapTotal, memory.heapTotal >= memory.heapUsed, memory.external > memory.arrayBuffers);
