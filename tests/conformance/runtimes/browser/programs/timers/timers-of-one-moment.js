// Two timers of one moment, and one that the first of them sets.
const story = [];
const say = (s) => story.push(s);
setTimeout(() => {
  say('chapter 1');
  queueMicrotask(() => say('  footnote 1'));
  setTimeout(() => say('chapter 3'), 0);
  requestAnimationFrame(() => say('picture'));
}, 30);
setTimeout(() => say('chapter 2'), 30);
const { port1, port2 } = new MessageChannel();
port2.onmessage = ({ data }) => { say(data); port2.close(); };
setTimeout(() => port1.postMessage('letter'), 60);
setTimeout(() => { console.log(story.filter((s) => s !== 'picture').join('\n')); console.log(story.includes('picture')); }, 200);
