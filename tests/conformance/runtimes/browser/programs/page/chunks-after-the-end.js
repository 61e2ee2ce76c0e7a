// What a stream says of chunks that come after its end.
function attempt(label, run) {
  try {
    run();
    console.log(label, 'fine');
  } catch (error) {
    console.log(label, error.name, error.message);
  }
}
let kept;
const stream = () => new ReadableStream({ start(controller) { kept = controller; } });
stream();
kept.close();
attempt('closed', () => kept.enqueue(1));
const cancelled = stream();
cancelled.cancel();
attempt('cancelled', () => kept.enqueue(1));
stream();
kept.error(new Error('x'));
attempt('errored', () => kept.enqueue(1));
stream();
kept.enqueue(1);
kept.close();
attempt('close requested', () => kept.enqueue(2));
