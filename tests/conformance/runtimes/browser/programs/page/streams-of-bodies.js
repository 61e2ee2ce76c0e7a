const stream = new ReadableStream({
  start(controller) {
    console.log('start');
    controller.enqueue('a');
    controller.enqueue('b');
    setTimeout(() => { controller.enqueue('c'); controller.close(); }, 20);
  },
});
(async () => {
  const reader = stream.getReader();
  console.log(stream.locked);
  while (true) {
    const { done, value } = await reader.read();
    if (done) break;
    console.log('chunk', value);
  }
  console.log('done', await reader.closed);
  const res = new Response('hello world');
  const r2 = res.body.getReader();
  const dec = new TextDecoder();
  let text = '';
  for (let x; !(x = await r2.read()).done;) text += dec.decode(x.value, { stream: true });
  console.log(text, res.bodyUsed);
})();
